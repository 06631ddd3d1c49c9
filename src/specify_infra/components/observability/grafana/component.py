"""Grafana in a pod of its own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from specify_infra.components.observability import console
from specify_infra.components.observability.grafana import parts
from specify_infra.components.observability.grafana.login import AdminPassword, Oidc
from specify_infra.components.pods import Resources, unpinned
from specify_infra.content import rule_groups
from specify_infra.context import Context, resolved
from specify_infra.errors import Problem, problem
from specify_infra.kubernetes.document import Document
from specify_infra.model import Declaration, Edge, Endpoint, EndpointReference, Need, ServerName, Telemetry, Workload
from specify_infra.options import AnyPlacement, Anywhere, Fixed, Recreate
from specify_infra.specs import Spec
from specify_infra.values import Host, Image, Name


class Grafana(Spec, frozen=True, kw_only=True, tag=True):
    """It shows metrics, alerts, traces and logs. Data sources and dashboards are files; it keeps nothing itself."""

    name: Name = "grafana"
    """The name of its objects. Default: grafana."""
    image: Image = "docker.io/grafana/grafana:13.1.3"
    """What runs. Default: the release that kube-prometheus pins."""
    login: AdminPassword | Oidc = AdminPassword()
    """Who may log in. Default: one administrator, whose password the Secret grafana-admin holds."""
    sources: tuple[Endpoint | EndpointReference, ...] | None = None
    """What it reads: endpoints whose parameter api says what they speak. Default: whatever this environment has of these."""
    host: Host | None = None
    """The host name under which it is reachable from outside. Default: none, by port-forwarding only."""
    edge: Edge | None = None
    """What happens to its requests at the edge: limits, headers, who may come in. Default: what the exposure says for all."""
    resources: Resources = Resources(cpu_request="50m", cpu_limit="500m", memory_request="128Mi", memory_limit="512Mi")
    """Requests and limits. Default: 50m-500m CPU and 128Mi-512Mi memory."""
    placement: AnyPlacement = Anywhere()
    """Where it runs. Default: anywhere."""

    def problems(self) -> Iterator[Problem]:
        yield from unpinned(self.image)
        for index, source in enumerate(self.sources or ()):
            api = source.parameters.get("api", "") if isinstance(source, Endpoint) else parts.APIS[0]
            if api not in parts.APIS:
                do = "say what the endpoint speaks: parameters: {api: prometheus}"
                yield problem(
                    "no data source of Grafana", where=f"sources[{index}].parameters.api", got=api, allowed=", ".join(parts.APIS), do=do
                )

    @property
    def http(self) -> Endpoint:
        """Where it serves browsers."""
        return Endpoint(name="http", component=self.name, layer="observability", port=parts.PORT, scheme="http")

    def declare(self, context: Context) -> Declaration:
        """Say what it is: a pod, what it reads, and who reaches it."""
        namespace = context.namespace_of("observability")
        sources = self._sources(context)
        files = parts.files(self, sources, context)
        trusts = any(map(context.certified, sources))
        server = Workload(
            name=self.name,
            namespace=namespace,
            part_of=context.namespace,
            pod=parts.pod(self, tuple(source.secret for source in sources if source.secret), trusts=trusts),
            replicas=Fixed(),
            # Sessions are in its own file: a second pod would not know them.
            rollout=Recreate(),
            placement=self.placement,
            annotations=parts.rolled(files),
        )
        return Declaration(
            component=self.name,
            layer="observability",
            namespace=namespace,
            workloads=(server,),
            needs=tuple(Need(workload=self.name, endpoint=endpoint) for endpoint in (*sources, *self.login.endpoints())),
            telemetry=(Telemetry(workload=self.name, service=self.name, port=parts.PORT, port_name="http", series=1000),),
            alerts=rule_groups(__package__, "alerts.yml", namespace=namespace, service=self.name),
            routes=console.routes(self.name, self.host, parts.PORT, self.edge),
            certificates=(ServerName(name=f"{self.name}-tls", hosts=(f"{self.name}.{namespace}.svc",)),) if trusts else (),
            secrets=(self.login.secret, *(source.secret for source in sources if source.secret)),
            documents=tuple(parts.documents(self, files, namespace, context)),
        )

    def collect(self, declarations: tuple[Declaration, ...], environment: Any) -> Iterator[Document]:
        """Yield the dashboards of all components."""
        return parts.dashboards(self, declarations, environment)

    def _sources(self, context: Context) -> tuple[Endpoint, ...]:
        if self.sources is None:
            return tuple(endpoint for api in parts.APIS for endpoint in context.offering(api))
        named = {f"sources[{index}]": target for index, target in enumerate(self.sources)}
        return tuple(resolved(named, context).values())
