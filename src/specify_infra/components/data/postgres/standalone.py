"""One PostgreSQL server."""

from __future__ import annotations

from specify_infra.components.data.postgres import server as parts
from specify_infra.components.data.postgres.base import PORT, SOCKET, Postgres
from specify_infra.content import content
from specify_infra.context import Context
from specify_infra.model import Declaration, SecretRef, Workload
from specify_infra.options import AnyPlacement, Anywhere, Fixed, Recreate


class PostgresStandalone(Postgres, frozen=True, kw_only=True, tag=True):
    """One server: away while its pod is replaced, lost with its volume unless there are backups. For development."""

    system: SecretRef = SecretRef(name="postgres-system", keys=("exporter",))
    """The passwords of our own roles. Default: the Secret postgres-system with exporter."""
    placement: AnyPlacement = Anywhere()
    """Where it runs. Default: anywhere; its volume may bind it to a zone."""

    def declare(self, context: Context) -> Declaration:
        """Say what it is: one server, in a Deployment whose old pod ends before the new one starts."""
        added = self.added(context)
        mounted = parts.files(self, context, added, {"standalone.sh": content(__package__, "standalone.sh")})
        ready = {"exec": {"command": [f"{self.bin_dir}/pg_isready", "--quiet", f"--host={SOCKET}"]}, "timeoutSeconds": 5}
        main = parts.server(
            self,
            context,
            added,
            script="standalone.sh",
            env=parts.environment(self, context, added, {"EXPORTER_PASSWORD": "exporter"}),
            ports={"sql": PORT},
            startupProbe={**ready, "periodSeconds": 5, "failureThreshold": -(-self.startup_seconds // 5)},
            # Not pg_isready: it says no while a crash is repaired, which a kill would only begin again.
            livenessProbe={"tcpSocket": {"port": "sql"}, "periodSeconds": 10, "timeoutSeconds": 5, "failureThreshold": 6},
            readinessProbe={**ready, "periodSeconds": 5, "failureThreshold": 3},
        )
        workload = Workload(
            name=self.name,
            namespace=context.namespace_of("data"),
            part_of=context.namespace,
            pod=parts.pod(self, context, added, main),
            replicas=Fixed(),
            rollout=Recreate(),
            placement=self.placement,
            claims=(parts.claim(self),),
            annotations=parts.rolling(mounted, added),
        )
        return Declaration(
            component=self.name,
            layer="data",
            namespace=workload.namespace,
            workloads=(workload, *added.workloads),
            needs=added.needs,
            telemetry=(parts.telemetry(self), *added.telemetry),
            alerts=(*parts.alerts(self, context, "server_alerts.yaml"), *added.alerts),
            dashboards=(*parts.dashboards(self, context), *added.dashboards),
            certificates=(*parts.certificates(self, context, ()), *added.certificates),
            recoveries=added.recoveries,
            secrets=(self.credentials, self.reader, self.system, *added.secrets),
            documents=(*parts.documents(self, context, mounted, writing=self.writing, reading={}), *added.documents),
        )
