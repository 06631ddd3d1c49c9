"""kube-state-metrics: the cluster's objects as metrics, those of GitOps among them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from specify_infra.components.pods import Resources, container, http_probe, pod_security, unpinned
from specify_infra.content import checksum, dashboard, parsed, rule_groups, written
from specify_infra.context import Context
from specify_infra.errors import Problem
from specify_infra.kubernetes.core import config_map, service
from specify_infra.model import Applied, Declaration, Grant, Telemetry, Workload, labels, selector
from specify_infra.options import AnyPlacement, Anywhere, Fixed, Recreate
from specify_infra.specs import Spec
from specify_infra.values import Count, Image, Name

PORT, OWN_PORT = 8080, 8081

FOLDER = "/etc/kube-state-metrics"
"""Where it is told of custom kinds."""

GROUPS = {
    "": (
        "limitranges",
        "namespaces",
        "nodes",
        "persistentvolumeclaims",
        "persistentvolumes",
        "pods",
        "resourcequotas",
        "services",
    ),
    "apps": ("daemonsets", "deployments", "replicasets", "statefulsets"),
    "autoscaling": ("horizontalpodautoscalers",),
    "batch": ("cronjobs", "jobs"),
    "policy": ("poddisruptionbudgets",),
}
"""What is read, by API group. Secrets and ConfigMaps are not: nothing here is drawn from them."""


class KubeStateMetrics(Spec, frozen=True, kw_only=True, tag=True):
    """It tells what Kubernetes wants and has: pods, rollouts, autoscalers, volumes, quotas. It reads no Secret and no ConfigMap."""

    name: Name = "kube-state-metrics"
    """The name of its objects. Default: kube-state-metrics."""
    image: Image = "registry.k8s.io/kube-state-metrics/kube-state-metrics:v2.19.1"
    """What runs. Default: the release that kube-prometheus pins."""
    namespaces: tuple[Name, ...] = ()
    """The namespaces that it tells of. Default: all, so that it sees who else uses the nodes."""
    series: Count = 5000
    """About how many series it exports: some 40 for each pod. Default: 5000. Read by the capacity check."""
    resources: Resources = Resources(cpu_request="10m", cpu_limit="200m", memory_request="64Mi", memory_limit="256Mi")
    """Requests and limits. Default: 10m-200m CPU and 64Mi-256Mi memory."""
    placement: AnyPlacement = Anywhere()
    """Where it runs. Default: anywhere."""

    def problems(self) -> Iterator[Problem]:
        yield from unpinned(self.image)

    def declare(self, context: Context) -> Declaration:
        """Say what it is: one pod that may list and watch, and its metrics."""
        namespace = context.namespace_of("observability")
        stages = context.gitops.applied
        groups = GROUPS | (_stages_groups(stages) if stages else {})
        read = tuple({"apiGroups": [group], "resources": list(names), "verbs": ["list", "watch"]} for group, names in groups.items())
        config = {"stages.yml": _stages_config(stages)} if stages else {}
        words = {"system": context.namespace, "namespace": namespace}
        exporter = Workload(
            name=self.name,
            namespace=namespace,
            part_of=context.namespace,
            pod=self._pod(stages),
            replicas=Fixed(),
            # Two at a time would tell everything twice.
            rollout=Recreate(),
            placement=self.placement,
            annotations=checksum(config.values()) if config else {},
        )
        headless = service(
            self.name,
            namespace,
            selector=selector(self.name),
            ports=[{"name": "metrics", "port": PORT, "targetPort": "metrics", "protocol": "TCP", "appProtocol": "http"}],
            spec={"clusterIP": "None"},
            labels=labels(self.name, context.namespace),
        )
        return Declaration(
            component=self.name,
            layer="observability",
            namespace=namespace,
            workloads=(exporter,),
            grants=(Grant(workload=self.name, cluster=read),),
            telemetry=(Telemetry(workload=self.name, service=self.name, port=PORT, honor_labels=True, series=self.series),),
            alerts=tuple(
                group for name in ("objects.yml", *(["gitops.yml"] if stages else [])) for group in rule_groups(__package__, name, **words)
            ),
            dashboards=tuple(dashboard(__package__, name, **words) for name in ("kubernetes", "cost", *(["gitops"] if stages else []))),
            documents=(
                headless,
                *([config_map(self.name, namespace, config, labels=labels(self.name, context.namespace))] if config else []),
            ),
        )

    def _pod(self, stages: Applied | None) -> dict[str, Any]:
        namespaces = (*self.namespaces, *([stages.namespace] if stages and self.namespaces else []))
        resources = sorted(name for names in GROUPS.values() for name in names)
        arguments = [
            f"--port={PORT}",
            f"--telemetry-port={OWN_PORT}",
            f"--resources={','.join(resources)}",
            *([f"--namespaces={','.join(namespaces)}"] if namespaces else []),
            *([f"--custom-resource-state-config-file={FOLDER}/stages.yml"] if stages else []),
        ]
        main = container(
            "kube-state-metrics",
            self.image,
            self.resources,
            args=arguments,
            mounts={"config": FOLDER} if stages else None,
            ports=[
                {"name": "metrics", "containerPort": PORT, "protocol": "TCP"},
                {"name": "own", "containerPort": OWN_PORT, "protocol": "TCP"},
            ],
            livenessProbe=http_probe("/livez", "metrics", period=10, failures=6),
            readinessProbe=http_probe("/readyz", "own", period=10, failures=3),
            lifecycle={"preStop": {"sleep": {"seconds": 1}}},
        )
        volumes = {"volumes": [{"name": "config", "configMap": {"name": self.name}}]} if stages else {}
        return {"enableServiceLinks": False, "securityContext": pod_security(65534), "containers": [main], **volumes}


def _stages_groups(stages: Applied) -> dict[str, tuple[str, ...]]:
    """Return what more is read: the stages, and which custom kinds there are, by which it finds them."""
    return {stages.group: (stages.resource,), "apiextensions.k8s.io": ("customresourcedefinitions",)}


def _stages_config(stages: Applied) -> str:
    """Return how the stages become metrics."""
    config = parsed(__package__, "stages.yml", group=stages.group, version=stages.version, kind=stages.kind)
    (metric,) = config["spec"]["resources"][0]["metrics"]
    metric["labelsFromPath"] = {label: list(path) for label, path in stages.paths.items()}
    return written(config)
