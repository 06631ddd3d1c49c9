"""The shipper on each node. It reads the node's own files, so it lives in the agents' namespace."""

from __future__ import annotations

from collections.abc import Iterator

from specify_infra.components.observability.shipper import parts
from specify_infra.components.pods import Resources, unpinned
from specify_infra.content import checksum, dashboard, rule_groups
from specify_infra.context import Context, resolved
from specify_infra.errors import Problem, problem, refuse
from specify_infra.model import Declaration, Endpoint, EndpointReference, Need, ServerName, Telemetry, Workload
from specify_infra.options import Anywhere, Fixed, PerNode
from specify_infra.specs import Spec
from specify_infra.values import Count, Image, Name, Quantity, amount


class LogShipper(Spec, frozen=True, kw_only=True, tag=True):
    """It reads what pods write to their standard output, on each node, and sends it to wherever logs are kept."""

    name: Name = "log-shipper"
    """The name of its objects. Default: log-shipper."""
    image: Image = "docker.io/otel/opentelemetry-collector-k8s:0.149.0"
    """What runs. Default: OpenTelemetry's collector for Kubernetes, in the release that the proofs run."""
    to: tuple[Endpoint | EndpointReference, ...] | None = None
    """Where logs go: endpoints that take OTLP by HTTP. Default: wherever this environment keeps logs (parameter api: logs)."""
    namespaces: tuple[Name, ...] = ()
    """Further namespaces whose pods are read. Default: none beyond the environment's own and that of the proxies of its exposure."""
    queue: Quantity = "512Mi"
    """What waits on a node's disk while nobody takes it; then the files themselves wait. Default: 512Mi."""
    batch: Count = 1000
    """Lines that are sent at a time, at most. Default: 1000."""
    resources: Resources = Resources(cpu_request="50m", cpu_limit="500m", memory_request="128Mi", memory_limit="256Mi")
    """Requests and limits. Default: 50m-500m CPU and 128Mi-256Mi memory."""

    def problems(self) -> Iterator[Problem]:
        yield from unpinned(self.image)
        if amount(self.queue) < parts.LEAST_QUEUE:
            do = "raise it: several requests must fit"
            yield problem("too small", where="queue", got=self.queue, allowed="64Mi or more", do=do)

    def declare(self, context: Context) -> Declaration:
        """Say what it is: a pod on each node, in the agents' namespace, and whom it dials."""
        targets = self._targets(context)
        config = parts.configuration(self, targets, context)
        shipper = Workload(
            name=self.name,
            namespace=context.agents,
            part_of=context.namespace,
            pod=parts.pod(self, targets, context),
            replicas=Fixed(count=context.cluster.most_nodes),
            rollout=PerNode(),
            placement=Anywhere(),
            annotations=checksum([config]),
        )
        known = any(map(context.certified, targets))
        return Declaration(
            component=self.name,
            layer="observability",
            namespace=context.agents,
            pod_security="privileged",
            workloads=(shipper,),
            needs=tuple(Need(workload=self.name, endpoint=target) for target in targets),
            telemetry=(Telemetry(workload=self.name, service=self.name, port=parts.METRICS, series=100),),
            alerts=rule_groups(__package__, "alerts.yml", namespace=context.agents, service=self.name),
            dashboards=(
                dashboard(
                    __package__,
                    "dashboard",
                    self.name,
                    name=self.name,
                    uid=f"{self.name[:34]}-lines",
                    namespace=context.agents,
                    service=self.name,
                ),
            ),
            certificates=(ServerName(name=f"{self.name}-tls", hosts=(f"{self.name}.{context.agents}.svc",)),) if known else (),
            documents=tuple(parts.documents(self, config, context)),
        )

    def _targets(self, context: Context) -> tuple[Endpoint, ...]:
        if self.to is None:
            targets = context.offering("logs")
        else:
            targets = tuple(resolved({f"to[{index}]": target for index, target in enumerate(self.to)}, context).values())
        if not targets:
            do = "add a Logstash or a Loki, or give an endpoint that takes OTLP by HTTP in to"
            raise refuse("logs have nowhere to go", where="to", got="none", do=do)
        for index, target in enumerate(targets):
            if target.secret is not None:
                do = "let it know its clients by certificate or network, or put a gateway of your own before it"
                raise refuse("the shipper has no password", where=f"to[{index}].secret", got=target.secret.name, do=do)
        return targets
