"""kube-state-metrics: the cluster's objects as metrics, also custom ones that tell how they fare."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from specify_infra.components.observability.kubernetes import watched
from specify_infra.components.pods import Resources, container, http_probe, pod_security, unpinned
from specify_infra.content import checksum, dashboard, rule_groups
from specify_infra.context import Context
from specify_infra.errors import Problem
from specify_infra.kubernetes.core import config_map, service
from specify_infra.model import Declaration, Grant, Telemetry, Watched, Workload, labels, selector
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
    custom_only: bool = False
    """Tell of custom objects only; where none says how it fares, do not run. Default: false; true beside one of the cluster's."""
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
        stages, told = context.gitops.applied, context.watched()
        if self.custom_only and not told:
            return Declaration(component=self.name, layer="observability", namespace=namespace)
        groups = self._own() | watched.groups(told)
        read = tuple({"apiGroups": [group], "resources": list(names), "verbs": ["list", "watch"]} for group, names in groups.items())
        config = {"watched.yml": watched.config(told)} if told else {}
        words = {"system": context.namespace, "namespace": namespace}
        exporter = Workload(
            name=self.name,
            namespace=namespace,
            part_of=context.namespace,
            pod=self._pod(told),
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
            alerts=(
                *(rule_groups(__package__, "objects.yml", **words) if self._own() else ()),
                *(rule_groups(__package__, "gitops.yml", **words) if stages else ()),
                *(group for one in told for group in one.alerts),
            ),
            dashboards=tuple(dashboard(__package__, name, **words) for name in ("kubernetes", "cost", *(["gitops"] if stages else []))),
            documents=(
                headless,
                *([config_map(self.name, namespace, config, labels=labels(self.name, context.namespace))] if config else []),
            ),
        )

    def _own(self) -> dict[str, tuple[str, ...]]:
        """Return which of Kubernetes' own kinds it tells of, by API group."""
        return {} if self.custom_only else GROUPS

    def _pod(self, told: tuple[Watched, ...]) -> dict[str, Any]:
        homes = [one.namespace for one in told if one.namespace] if self.namespaces else []
        namespaces = dict.fromkeys((*self.namespaces, *homes))
        resources = sorted(name for names in self._own().values() for name in names)
        arguments = [
            f"--port={PORT}",
            f"--telemetry-port={OWN_PORT}",
            f"--resources={','.join(resources)}" if resources else "--custom-resource-state-only=true",
            *([f"--namespaces={','.join(namespaces)}"] if namespaces else []),
            *([f"--custom-resource-state-config-file={FOLDER}/watched.yml"] if told else []),
        ]
        main = container(
            "kube-state-metrics",
            self.image,
            self.resources,
            args=arguments,
            mounts={"config": FOLDER} if told else None,
            ports=[
                {"name": "metrics", "containerPort": PORT, "protocol": "TCP"},
                {"name": "own", "containerPort": OWN_PORT, "protocol": "TCP"},
            ],
            livenessProbe=http_probe("/livez", "metrics", period=10, failures=6),
            readinessProbe=http_probe("/readyz", "own", period=10, failures=3),
            lifecycle={"preStop": {"sleep": {"seconds": 1}}},
        )
        volumes = {"volumes": [{"name": "config", "configMap": {"name": self.name}}]} if told else {}
        return {"enableServiceLinks": False, "securityContext": pod_security(65534), "containers": [main], **volumes}
