"""A primary and its replicas, which choose a new primary among themselves: Patroni, with the Kubernetes API as its store.

How clients find the leader: Patroni writes a label onto each pod when its role changes, and the Services select by it. Who leads is
decided in a ConfigMap, by compare-and-swap; a leader that cannot renew its lock there in time, nor reach all others, steps down
before another one may take over (ttl). A label may be late, then, but never leads two writers to one name for long: the old server
has stepped down, and refuses.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any, Literal

from msgspec import Meta

from specify_infra.components.data.postgres import server as parts
from specify_infra.components.data.postgres.backup_source import Additions
from specify_infra.components.data.postgres.base import PORT, Postgres
from specify_infra.components.pods import variable
from specify_infra.content import content, parsed, written
from specify_infra.context import Context
from specify_infra.errors import Problem, problem
from specify_infra.kubernetes.core import service
from specify_infra.kubernetes.document import Document
from specify_infra.model import Declaration, Endpoint, Grant, Need, SecretRef, Workload, labels, selector
from specify_infra.options import AnyPlacement, Fixed, Ordered, Spread
from specify_infra.specs import merge

API_PORT = 8008
"""Patroni's REST API: probes, and what members ask each other."""

ROLE = "role"
"""The label that Patroni writes onto the pods."""

MODES: dict[str, tuple[str | bool, bool]] = {"off": (False, False), "quorum": ("quorum", False), "strict": ("quorum", True)}
"""synchronous_mode and synchronous_mode_strict."""

CONTROLLED = (
    "hot_standby",
    "max_connections",
    "max_locks_per_transaction",
    "max_prepared_transactions",
    "max_replication_slots",
    "max_wal_senders",
    "max_worker_processes",
    "track_commit_timestamp",
    "wal_keep_size",
    "wal_level",
    "wal_log_hints",
)
"""Settings that Patroni takes from its store only, and passes on the command line."""

SYSTEM_KEYS = ("exporter", "patroni", "replication", "rewind")


class PostgresHA(Postgres, frozen=True, kw_only=True, tag=True):
    """A primary with streaming replicas and automatic failover, which needs no operator. For staging and production."""

    system: SecretRef = SecretRef(name="postgres-system", keys=SYSTEM_KEYS)
    """The passwords of our own roles. Default: the Secret postgres-system with exporter, patroni, replication, rewind."""
    instances: Annotated[int, Meta(ge=2, le=9, description="a whole number, 2-9")] = 3
    """Servers, the primary included. Default: 3, so that one may fail while another is replaced."""
    synchronous: Literal["off", "quorum", "strict"] = "quorum"
    """Whether a commit waits for a replica. Default: quorum: any one of them that is in step must have it, so that a failover loses
    nothing that was acknowledged; with none in step, as for some seconds after a failover, the primary goes on alone. strict: then it
    waits. off: it never does."""
    failover_seconds: Annotated[int, Meta(ge=15, le=300, description="whole seconds, 15-300")] = 20
    """Seconds of silence after which a leader's lock expires (Patroni's ttl). Default: 20, for a failover in less than 30. Less makes a
    slow Kubernetes API cost a primary."""
    patroni: str = "/usr/bin/patroni"
    """Patroni in the image; patronictl stands beside it. Default: /usr/bin/patroni, as in the default image."""
    placement: AnyPlacement = Spread(hosts="hard")
    """Where the servers run. Default: never two on one host, if possible in different zones."""

    def problems(self) -> Iterator[Problem]:
        yield from super().problems()
        if self.synchronous == "strict" and self.instances < 3:
            do = "have three instances, or let synchronous be quorum"
            yield problem("one failure would stop all writes", where="synchronous", got=f"strict with {self.instances} instances", do=do)

    @property
    def system_keys(self) -> tuple[str, ...]:
        return SYSTEM_KEYS

    @property
    def writing(self) -> dict[str, str]:
        return {ROLE: "primary"}

    @property
    def replication(self) -> Endpoint:
        """Where replicas copy from: any server, since any may lead."""
        return Endpoint(name="replication", component=self.name, layer="data", port=PORT)

    @property
    def api(self) -> Endpoint:
        """Where members ask each other how they are."""
        return Endpoint(name="api", component=self.name, layer="data", port=API_PORT, scheme="http")

    def declare(self, context: Context) -> Declaration:
        """Say what it is: servers that need each other and the Kubernetes API."""
        namespace = context.namespace_of("data")
        pods = tuple(f"{self.name}-{index}.{self.name}-pods.{namespace}.svc" for index in range(self.instances))
        added = self.added(context, patroni=True)
        mounted = parts.files(self, context, added, self._files(context, added))
        workload = Workload(
            name=self.name,
            namespace=namespace,
            part_of=context.namespace,
            pod=parts.pod(self, context, added, self._server(context, added), token=True),
            replicas=Fixed(count=self.instances),
            # All at once: after an outage of all, the one that has everything must not wait for those that do not.
            rollout=Ordered(parallel=True),
            placement=self.placement,
            min_available=self.instances - 1,
            claims=(parts.claim(self),),
            annotations=parts.rolling(mounted, added),
            runtime_labels={ROLE: ("primary", "replica")},
        )
        return Declaration(
            component=self.name,
            layer="data",
            namespace=namespace,
            workloads=(workload, *added.workloads),
            needs=(*(Need(workload=self.name, endpoint=endpoint) for endpoint in (self.replication, self.api)), *added.needs),
            grants=(Grant(workload=self.name, permissions=tuple(self._permissions())),),
            telemetry=(parts.telemetry(self), *added.telemetry),
            alerts=(*self._alerts(context), *added.alerts),
            dashboards=(*parts.dashboards(self, context), *added.dashboards),
            certificates=(*parts.certificates(self, context, pods), *added.certificates),
            recoveries=added.recoveries,
            secrets=(self.credentials, self.reader, self.system, *added.secrets),
            documents=(
                *parts.documents(self, context, mounted, writing=self.writing, reading={ROLE: "replica"}),
                self._members(context),
                *added.documents,
            ),
        )

    def _files(self, context: Context, added: Additions) -> dict[str, str]:
        mode, strict = MODES[self.synchronous]
        # ttl must hold a round and two retries; a round is a quarter of it, so that two may fail.
        round_ = max(self.failover_seconds // 4, 1)
        words = self.words(context) | {
            "api_port": API_PORT,
            "role_label": ROLE,
            "ttl": self.failover_seconds,
            "loop_wait": round_,
            "retry_timeout": (self.failover_seconds - round_) // 2,
            "stop_timeout": self.grace_seconds // 2,
            "synchronous_mode": mode,
            "synchronous_strict": strict,
        }
        agreed = parsed(__package__, "dcs.yaml", **words)
        own = {**added.parameters, **self.parameters}
        agreed["postgresql"]["parameters"] |= {key: value for key, value in own.items() if key in CONTROLLED}
        configuration = parsed(__package__, "patroni.yaml", **words)
        if context.tls.enabled:
            configuration = merge(configuration, parsed(__package__, "patroni_tls.yaml", **words))
        bootstrap = {"dcs": agreed, **configuration["bootstrap"], **added.bootstrap}
        return {
            "patroni.yaml": written({**configuration, "bootstrap": bootstrap}),
            "dcs.yaml": written(agreed),
            "member.sh": content(__package__, "member.sh"),
        }

    def _server(self, context: Context, added: Additions) -> dict[str, Any]:
        secret = {"EXPORTER_PASSWORD": "exporter", "REPLICATION_PASSWORD": "replication", "REWIND_PASSWORD": "rewind"}
        secret |= {
            "PATRONI_REPLICATION_PASSWORD": "replication",
            "PATRONI_REWIND_PASSWORD": "rewind",
            "PATRONI_RESTAPI_PASSWORD": "patroni",
        }
        host = f"$(POD_NAME).{self.name}-pods.{context.namespace_of('data')}.svc"
        plain = {
            "PATRONI_NAME": "$(POD_NAME)",
            # By name, not by address: certificates know names, and addresses do not outlive a pod.
            "PATRONI_POSTGRESQL_CONNECT_ADDRESS": f"{host}:{PORT}",
            "PATRONI_RESTAPI_CONNECT_ADDRESS": f"{host}:{API_PORT}",
            "PATRONI": self.patroni,
        }
        env = [
            {"name": "POD_NAME", "valueFrom": {"fieldRef": {"fieldPath": "metadata.name"}}},
            *(variable(name, value) for name, value in plain.items()),
            *parts.environment(self, context, added, secret),
        ]
        return parts.server(
            self,
            context,
            added,
            script="member.sh",
            env=env,
            ports={"sql": PORT, "api": API_PORT},
            token=True,
            # Patroni answers at once, whatever its server still has to copy or to replay.
            startupProbe=_probe("/liveness", context, period=5, failures=24),
            livenessProbe=_probe("/liveness", context, period=10, failures=6),
            readinessProbe=_probe("/readiness", context, period=5, failures=3),
        )

    def _permissions(self) -> Iterator[dict[str, Any]]:
        """Yield what Patroni asks of the API. Lists, watches and creations cannot be limited to names by RBAC."""
        kept = [f"{self.name}-{what}" for what in ("config", "failover", "leader", "sync")]
        yield {"apiGroups": [""], "resources": ["configmaps"], "verbs": ["list", "watch", "create"]}
        yield {"apiGroups": [""], "resources": ["configmaps"], "resourceNames": kept, "verbs": ["patch"]}
        # The lock is read again when an update of it collides with another one; everything else comes by the watch.
        yield {"apiGroups": [""], "resources": ["configmaps"], "resourceNames": [f"{self.name}-leader"], "verbs": ["get"]}
        yield {"apiGroups": [""], "resources": ["pods"], "verbs": ["list", "watch"]}
        names = [f"{self.name}-{index}" for index in range(self.instances)]
        yield {"apiGroups": [""], "resources": ["pods"], "resourceNames": names, "verbs": ["patch"]}

    def _alerts(self, context: Context) -> Iterator[Any]:
        names = ("server_alerts.yaml", "ha_alerts.yaml", *(() if self.synchronous == "off" else ("synchronous_alerts.yaml",)))
        half = self.tuning.slot_wal * 1024**2 // 2
        yield from parts.alerts(self, context, *names, replicas=self.instances - 1, slot_half=half)

    def _members(self, context: Context) -> Document:
        """Return the Service that gives each pod a name: members must find each other before any of them is ready."""
        name, namespace = f"{self.name}-pods", context.namespace_of("data")
        ports = [
            {"name": name, "port": port, "targetPort": name, "protocol": "TCP", "appProtocol": protocol}
            for name, port, protocol in (("sql", PORT, "postgresql"), ("api", API_PORT, "https" if context.tls.enabled else "http"))
        ]
        spec = {"clusterIP": "None", "publishNotReadyAddresses": True}
        return service(name, namespace, selector=selector(self.name), ports=ports, spec=spec, labels=labels(name, context.namespace))


def _probe(path: str, context: Context, *, period: int, failures: int) -> dict[str, Any]:
    scheme = {"scheme": "HTTPS"} if context.tls.enabled else {}
    get = {"path": path, "port": "api", **scheme}
    return {"httpGet": get, "periodSeconds": period, "timeoutSeconds": 5, "failureThreshold": failures}
