"""Alertmanager in pods of its own, which tell each other what they have sent."""

from __future__ import annotations

from collections.abc import Iterator

from specify_infra.components.observability.alertmanager import parts
from specify_infra.components.observability.alertmanager.receivers import AnyReceiver, Nobody
from specify_infra.components.pods import Resources, unpinned
from specify_infra.content import dashboard, rule_groups
from specify_infra.context import Context
from specify_infra.errors import Problem
from specify_infra.model import Claim, Declaration, Endpoint, Need, Telemetry, Workload
from specify_infra.options import AnyPlacement, Fixed, Ordered, Spread
from specify_infra.specs import Spec
from specify_infra.values import Count, Image, Name, Volume


class Alertmanager(Spec, frozen=True, kw_only=True, tag=True):
    """It groups alerts and brings them to people: critical ones page, warnings become tickets, the rest is shown."""

    name: Name = "alertmanager"
    """The name of its objects. Default: alertmanager."""
    image: Image = "quay.io/prometheus/alertmanager:v0.33.1"
    """What runs. Default: the release that kube-prometheus pins."""
    replicas: Count = 1
    """Members. Default: 1; with three, one may fail while nodes are drained."""
    page: AnyReceiver = Nobody()
    """Who is told of critical alerts, now. Default: nobody."""
    ticket: AnyReceiver = Nobody()
    """Who is told of warnings. Default: nobody."""
    watchdog: AnyReceiver = Nobody()
    """Who is told all the time that alerts arrive, and sounds the alarm when that stops. Default: nobody."""
    storage: Volume = "1Gi"
    """The volume of each member: silences, and what was sent. Default: 1Gi."""
    storage_class: Name | None = None
    """The volumes' StorageClass. Default: the cluster's default one."""
    resources: Resources = Resources(cpu_request="20m", cpu_limit="200m", memory_request="64Mi", memory_limit="256Mi")
    """Requests and limits. Default: 20m-200m CPU and 64Mi-256Mi memory."""
    placement: AnyPlacement = Spread()
    """Where they run. Default: spread over zones and hosts."""

    def problems(self) -> Iterator[Problem]:
        yield from unpinned(self.image)

    @property
    def http(self) -> Endpoint:
        """Where it takes alerts: each member on its own, since Prometheus must reach all of them."""
        return Endpoint(
            name="http",
            component=self.name,
            layer="observability",
            service=f"{self.name}-pods",
            port=parts.PORT,
            scheme="http",
            parameters={"api": "alertmanager"},
        )

    @property
    def receivers(self) -> dict[str, AnyReceiver]:
        """The receivers by the names that the routes give them."""
        return {"page": self.page, "ticket": self.ticket, "watchdog": self.watchdog}

    def declare(self, context: Context) -> Declaration:
        """Say what it is: pods, how they talk to each other, and to whom they send."""
        namespace = context.namespace_of("observability")
        config = parts.configuration(self)
        server = Workload(
            name=self.name,
            namespace=namespace,
            part_of=context.namespace,
            pod=parts.pod(self, namespace),
            replicas=Fixed(count=self.replicas),
            rollout=Ordered(parallel=True),
            placement=self.placement,
            min_available=self.replicas - 1 or None,
            claims=(Claim(name="data", size=self.storage, storage_class=self.storage_class),),
            annotations=parts.rolled(config),
        )
        receivers = self.receivers.values()
        targets = [endpoint for receiver in receivers for endpoint in receiver.endpoints()]
        service = f"{self.name}-pods"
        words = {"namespace": namespace, "service": service}
        return Declaration(
            component=self.name,
            layer="observability",
            namespace=namespace,
            workloads=(server,),
            needs=(*(Need(workload=self.name, endpoint=endpoint) for endpoint in targets), *parts.gossip(self)),
            telemetry=(Telemetry(workload=self.name, service=service, port=parts.PORT, port_name="http"),),
            alerts=rule_groups(__package__, "alerts.yml", replicas=self.replicas, **words),
            dashboards=(dashboard(__package__, "dashboard", self.name, name=self.name, uid=f"{self.name[:34]}-alerts", **words),),
            secrets=tuple(secret for receiver in receivers for secret in receiver.secrets()),
            documents=tuple(parts.documents(self, config, namespace, context)),
        )
