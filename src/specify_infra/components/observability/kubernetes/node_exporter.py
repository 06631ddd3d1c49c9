"""node_exporter: each node as metrics. It reads the node's own files, so it lives in the agents' namespace."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from specify_infra.components.pods import Resources, container, http_probe, pod_security, unpinned
from specify_infra.content import dashboard, rule_groups
from specify_infra.context import Context
from specify_infra.errors import Problem
from specify_infra.kubernetes.core import service
from specify_infra.model import Declaration, Telemetry, Workload, labels, selector
from specify_infra.options import Anywhere, Fixed, PerNode
from specify_infra.specs import Spec
from specify_infra.values import Image, Name

PORT = 9100

COLLECTORS = ("cpu", "diskstats", "filefd", "filesystem", "loadavg", "meminfo", "pressure", "stat", "timex", "uname", "vmstat")
"""What is read. Nothing of the network: the pod has its own, so that policies hold for it, and kubelets tell of the node's."""


class NodeExporter(Spec, frozen=True, kw_only=True, tag=True):
    """It tells of each node: CPU, memory, disks, clock. It reads the node's files, shares neither its network nor its processes."""

    name: Name = "node-exporter"
    """The name of its objects. Default: node-exporter."""
    image: Image = "quay.io/prometheus/node-exporter:v1.12.1"
    """What runs. Default: the release that kube-prometheus pins."""
    resources: Resources = Resources(cpu_request="20m", cpu_limit="200m", memory_request="32Mi", memory_limit="128Mi")
    """Requests and limits. Default: 20m-200m CPU and 32Mi-128Mi memory."""

    def problems(self) -> Iterator[Problem]:
        yield from unpinned(self.image)

    def declare(self, context: Context) -> Declaration:
        """Say what it is: a pod on each node, in the agents' namespace."""
        exporter = Workload(
            name=self.name,
            namespace=context.agents,
            part_of=context.namespace,
            pod=self._pod(),
            replicas=Fixed(count=context.cluster.most_nodes),
            rollout=PerNode(),
            placement=Anywhere(),
        )
        headless = service(
            self.name,
            context.agents,
            selector=selector(self.name),
            ports=[{"name": "metrics", "port": PORT, "targetPort": "metrics", "protocol": "TCP", "appProtocol": "http"}],
            spec={"clusterIP": "None"},
            labels=labels(self.name, context.namespace),
        )
        return Declaration(
            component=self.name,
            layer="observability",
            namespace=context.agents,
            pod_security="privileged",
            workloads=(exporter,),
            telemetry=(Telemetry(workload=self.name, service=self.name, port=PORT, series=300),),
            alerts=rule_groups(__package__, "nodes.yml"),
            dashboards=(dashboard(__package__, "nodes", system=context.namespace),),
            documents=(headless,),
        )

    def _pod(self) -> dict[str, Any]:
        arguments = [
            f"--web.listen-address=:{PORT}",
            "--path.procfs=/host/proc",
            "--path.sysfs=/host/sys",
            "--path.rootfs=/host/root",
            "--collector.disable-defaults",
            *(f"--collector.{name}" for name in COLLECTORS),
            # Mounts of pods come and go; their volumes are told by the kubelet.
            "--collector.filesystem.mount-points-exclude=^/(dev|proc|run|sys|var/lib/(containerd|docker|kubelet)/.+)($|/)",
        ]
        main = container(
            "node-exporter",
            self.image,
            self.resources,
            args=arguments,
            ports=[{"name": "metrics", "containerPort": PORT, "protocol": "TCP"}],
            livenessProbe=http_probe("/", "metrics", period=10, failures=6),
            readinessProbe=http_probe("/", "metrics", period=10, failures=3),
        )
        mounts = {"proc": "/host/proc", "sys": "/host/sys", "root": "/host/root"}
        # What is mounted on the node later must be seen here too.
        main["volumeMounts"] = [
            {"name": name, "mountPath": path, "readOnly": True, **({"mountPropagation": "HostToContainer"} if name == "root" else {})}
            for name, path in mounts.items()
        ]
        return {
            "enableServiceLinks": False,
            # Also on nodes that other pods are kept from: they are watched no less.
            "tolerations": [{"operator": "Exists"}],
            "securityContext": pod_security(65534),
            "containers": [main],
            "volumes": [{"name": name, "hostPath": {"path": path}} for name, path in (("proc", "/proc"), ("sys", "/sys"), ("root", "/"))],
        }
