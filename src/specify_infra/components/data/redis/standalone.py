"""One server, for development and for what may be away while it is replaced."""

from __future__ import annotations

from specify_infra.components.data.redis import parts
from specify_infra.components.data.redis.server import Redis
from specify_infra.context import Context
from specify_infra.kubernetes.core import service
from specify_infra.model import Declaration, Endpoint, ServerName, Workload, labels, selector
from specify_infra.options import Anywhere, Fixed, Recreate


class RedisStandalone(Redis, frozen=True, kw_only=True, tag=True):
    """One server with its volume: it is away while its pod is replaced, and with its node. For development."""

    @property
    def resp(self) -> Endpoint:
        """Where clients connect."""
        return Endpoint(
            name="resp",
            component=self.name,
            layer="data",
            port=parts.RESP_PORT,
            scheme="redis",
            secret=self.credentials,
            parameters={"mode": "standalone"},
        )

    def declare(self, context: Context) -> Declaration:
        """Say what it is: one pod, its Services, alerts and certificate."""
        namespace, system = context.namespace_of("data"), context.namespace
        mounted = parts.files(self, context, more={}, extra=(), scripts=("ready.sh",))
        containers = (
            # Clients learn from the endpoints that it goes before it goes.
            parts.server(
                self,
                context,
                ready="ready.sh",
                pre_stop={"sleep": {"seconds": 5}},
                ports={"resp": parts.RESP_PORT},
            ),
            parts.agent(self, context, ("reload.sh",), {}),
            parts.exporter(self, context),
        )
        return Declaration(
            component=self.name,
            layer="data",
            namespace=namespace,
            workloads=(
                Workload(
                    name=self.name,
                    namespace=namespace,
                    part_of=system,
                    pod=parts.pod(self, context, containers),
                    replicas=Fixed(),
                    rollout=Recreate(),
                    placement=Anywhere(),
                    claims=(parts.claim(self),),
                    annotations=parts.checksums(mounted),
                ),
            ),
            telemetry=(parts.telemetry(self.name),),
            alerts=tuple(
                parts.alerts(
                    self, namespace, f"{self.name}-metrics", names=("alerts.yaml", self.profile.alerts), claims=f"{self.name}-data"
                )
            ),
            dashboards=tuple(parts.dashboards(self, namespace, f"{self.name}-metrics")),
            certificates=(ServerName(name=f"{self.name}-tls", hosts=(f"{self.name}.{namespace}.svc", self.name, "localhost")),)
            if context.tls.enabled
            else (),
            secrets=(self.credentials, self.system),
            documents=(
                parts.configuration(self, namespace, system, mounted),
                service(self.name, namespace, selector=selector(self.name), ports=[parts.resp_port()], labels=labels(self.name, system)),
                parts.metrics_service(self.name, namespace, system),
            ),
        )
