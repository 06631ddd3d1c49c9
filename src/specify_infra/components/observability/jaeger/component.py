"""Jaeger in pods of its own."""

from __future__ import annotations

from collections.abc import Iterator

from specify_infra.components.observability.jaeger import parts
from specify_infra.components.observability.jaeger.sampling import AnySampling, HeadSampling
from specify_infra.components.observability.jaeger.storage import AnyStorage, Badger
from specify_infra.components.pods import Resources, unpinned
from specify_infra.content import checksum, dashboard, rule_groups
from specify_infra.context import Context
from specify_infra.errors import Problem, problem
from specify_infra.model import Declaration, Endpoint, Need, ServerName, Telemetry, Workload
from specify_infra.options import AnyPlacement, Fixed, Spread
from specify_infra.specs import Spec
from specify_infra.values import Count, Image, Name


class Jaeger(Spec, frozen=True, kw_only=True, tag=True):
    """It takes traces by OTLP, keeps those that the sampling wants, and shows them. Version 2: one process, one configuration."""

    name: Name = "jaeger"
    """The name of its objects. Default: jaeger."""
    image: Image = "docker.io/jaegertracing/jaeger:2.20.0"
    """What runs. Default: 2.20.0: 2.21 removed the API that Grafana 13's data source asks."""
    storage: AnyStorage = Badger()
    """Where traces are kept. Default: on a volume of the one pod."""
    sampling: AnySampling = HeadSampling()
    """Which traces are kept. Default: all of them."""
    replicas: Count = 1
    """Pods. Default: 1, which Badger and tail sampling demand; with Elasticsearch, two let one fail."""
    resources: Resources = Resources(cpu_request="100m", cpu_limit="1000m", memory_request="256Mi", memory_limit="1Gi")
    """Requests and limits. Default: 100m-1000m CPU and 256Mi-1Gi memory; above 80 % of it spans are refused."""
    placement: AnyPlacement = Spread()
    """Where they run. Default: spread over zones and hosts."""

    def problems(self) -> Iterator[Problem]:
        yield from unpinned(self.image)
        for where, choice, why in (
            ("storage", self.storage, "use ElasticsearchStorage, which pods can share"),
            ("sampling", self.sampling, "use HeadSampling: the spans of a trace arrive at any of the pods"),
        ):
            if choice.alone and self.replicas > 1:
                what = f"{type(choice).__name__} needs a pod that is alone"
                yield problem(what, where="replicas", got=self.replicas, allowed="1", do=f"one pod, or in {where}: {why}")

    @property
    def otlp(self) -> Endpoint:
        """Where applications send spans by gRPC, and what share of their traces."""
        return self._takes("otlp", "grpc", "grpc")

    @property
    def otlp_http(self) -> Endpoint:
        """The same by HTTP, for clients without gRPC."""
        return self._takes("otlp_http", "http", "http/protobuf")

    @property
    def query(self) -> Endpoint:
        """Where traces are looked up: the API that Grafana asks, and Jaeger's own pages, which know no log-in."""
        return Endpoint(
            name="query",
            component=self.name,
            layer="observability",
            port=parts.PORTS["query"],
            scheme="http",
            parameters={"api": "jaeger"},
        )

    def _takes(self, name: str, port: str, protocol: str) -> Endpoint:
        return Endpoint(
            name=name,
            component=self.name,
            layer="observability",
            port=parts.PORTS[port],
            scheme="otlp",
            parameters={"protocol": protocol, "sampling": self.sampling.head},
        )

    def declare(self, context: Context) -> Declaration:
        """Say what it is: pods, their storage, its metrics and alerts."""
        namespace = context.namespace_of("observability")
        config = parts.configuration(self, context)
        metrics = f"{self.name}-metrics"
        words = {"namespace": namespace, "service": metrics}
        server = Workload(
            name=self.name,
            namespace=namespace,
            part_of=context.namespace,
            pod=parts.pod(self, context),
            replicas=Fixed(count=self.replicas),
            rollout=self.storage.rollout,
            placement=self.placement,
            min_available=self.replicas - 1 or None,
            claims=self.storage.claims(),
            annotations=checksum([config]),
        )
        workloads = (server, *self.storage.workloads(self.name, context))
        hosts = (f"{self.name}.{namespace}.svc", self.name, "localhost")
        return Declaration(
            component=self.name,
            layer="observability",
            namespace=namespace,
            workloads=workloads,
            needs=tuple(Need(workload=one.name, endpoint=endpoint) for one in workloads for endpoint in self.storage.endpoints(context)),
            telemetry=(Telemetry(workload=self.name, service=metrics, port=parts.PORTS["metrics"]),),
            alerts=(*rule_groups(__package__, "alerts.yml", **words), *self.sampling.alerts(**words)),
            dashboards=(
                dashboard(__package__, "dashboard", self.name, name=self.name, uid=f"{self.name[:34]}-spans", **words),
                *self.sampling.dashboards(self.name, **words),
            ),
            certificates=(ServerName(name=f"{self.name}-tls", hosts=hosts),) if context.tls.enabled else (),
            documents=tuple(parts.documents(self, config, namespace, context)),
        )
