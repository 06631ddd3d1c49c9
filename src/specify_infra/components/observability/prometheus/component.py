"""Prometheus in pods of its own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from specify_infra.components.observability.prometheus import collected, parts
from specify_infra.components.pods import Resources, unpinned
from specify_infra.content import dashboard, rule_groups
from specify_infra.context import Context, resolved
from specify_infra.errors import Problem
from specify_infra.kubernetes.document import Document
from specify_infra.model import Claim, Declaration, Endpoint, EndpointReference, Grant, Need, Retention, ServerName, Telemetry, Workload
from specify_infra.options import AnyPlacement, Fixed, Ordered, Spread
from specify_infra.specs import Spec
from specify_infra.values import Count, Image, Name, Percentage, Volume


class Prometheus(Spec, frozen=True, kw_only=True, tag=True):
    """It scrapes every component, keeps the samples, and evaluates every component's alerts."""

    name: Name = "prometheus"
    """The name of its objects. Default: prometheus."""
    image: Image = "quay.io/prometheus/prometheus:v3.13.2"
    """What runs. Default: the release that kube-prometheus pins."""
    replicas: Count = 1
    """Servers, each of which scrapes everything. Default: 1; two let one fail."""
    storage: Volume = "20Gi"
    """The volume of each server. Default: 20Gi, the seed's."""
    storage_class: Name | None = None
    """The volumes' StorageClass. Default: the cluster's default one."""
    retention_days: Count = 30
    """Days for which samples are kept. Default: 30, the seed's."""
    retention_share: Percentage = 85
    """Percent of the volume that blocks may fill before the oldest go. Default: 85: the write-ahead log and compaction need the rest."""
    kubernetes: bool = True
    """Scrape API server, kubelets and cAdvisor too, which takes a ClusterRole for nodes and their metrics. Default: true, the seed's."""
    verify_kubelets: bool = False
    """Refuse kubelets whose certificate the cluster's CA did not sign. Default: false: most clusters' kubelets sign their own."""
    alertmanagers: tuple[Endpoint | EndpointReference, ...] | None = None
    """Where alerts go. Default: to the Alertmanagers of this environment."""
    resources: Resources = Resources(cpu_request="200m", cpu_limit="2000m", memory_request="512Mi", memory_limit="2Gi")
    """Requests and limits. Default: 200m-2000m CPU and 512Mi-2Gi memory, enough for about 300 000 series."""
    placement: AnyPlacement = Spread()
    """Where they run. Default: spread over zones and hosts."""

    def problems(self) -> Iterator[Problem]:
        yield from unpinned(self.image)

    @property
    def http(self) -> Endpoint:
        """Where it answers queries."""
        return Endpoint(
            name="http",
            component=self.name,
            layer="observability",
            port=parts.PORT,
            scheme="http",
            parameters={"api": "prometheus"},
        )

    def declare(self, context: Context) -> Declaration:
        """Say what it is: pods, what they may read of the Kubernetes API, whom they dial, and its own alerts."""
        namespace = context.namespace_of("observability")
        trusts = any(map(context.certified, context.offering("metrics")))
        server = Workload(
            name=self.name,
            namespace=namespace,
            part_of=context.namespace,
            pod=parts.pod(self, trusts=trusts),
            replicas=Fixed(count=self.replicas),
            rollout=Ordered(parallel=True),
            placement=self.placement,
            min_available=self.replicas - 1 or None,
            claims=(Claim(name="data", size=self.storage, storage_class=self.storage_class),),
        )
        dialled = (*self._alertmanagers(context), *([parts.kubelets(context)] if self.kubernetes else []))
        return Declaration(
            component=self.name,
            layer="observability",
            namespace=namespace,
            workloads=(server,),
            needs=tuple(Need(workload=self.name, endpoint=endpoint) for endpoint in dialled),
            grants=(Grant(workload=self.name, permissions=parts.DISCOVERY, cluster=parts.NODES if self.kubernetes else ()),),
            telemetry=(Telemetry(workload=self.name, service=f"{self.name}-pods", port=parts.PORT, port_name="http", series=1500),),
            alerts=rule_groups(__package__, "alerts.yml", system=context.namespace),
            dashboards=(dashboard(__package__, "monitoring", system=context.namespace),),
            scrapes=self.name,
            certificates=(ServerName(name=f"{self.name}-tls", hosts=(f"{self.name}.{namespace}.svc",)),) if trusts else (),
            retention=Retention(days=self.retention_days, limit=parts.retention(self), bytes_per_sample=parts.BYTES_PER_SAMPLE),
            documents=tuple(parts.services(self, namespace, context)),
        )

    def collect(self, declarations: tuple[Declaration, ...], environment: Any) -> Iterator[Document]:
        """Yield its configuration, the rules of all components, and the Roles that let it find their pods."""
        yield from collected.documents(self, declarations, environment, self._alertmanagers(environment))

    def _alertmanagers(self, context: Context) -> tuple[Endpoint, ...]:
        if self.alertmanagers is None:
            return context.offering("alertmanager")
        named = {f"alertmanagers[{index}]": target for index, target in enumerate(self.alertmanagers)}
        return tuple(resolved(named, context).values())
