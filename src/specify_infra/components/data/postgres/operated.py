"""PostgreSQL that CloudNativePG runs: its operator makes the pods, fails over, and backs up by the Barman Cloud plugin."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from msgspec import Meta

from specify_infra.components.data.postgres import operated_drill as drills
from specify_infra.components.data.postgres import operated_parts as parts
from specify_infra.components.data.postgres.backup_schedule import longest_pause
from specify_infra.components.data.postgres.backups import START_SECONDS, UPLOAD_SECONDS, never
from specify_infra.components.data.postgres.base import LOGIN, Identifier, promised
from specify_infra.components.data.postgres.operated_alerts import alerts
from specify_infra.components.data.postgres.operated_drill import OperatedDrill
from specify_infra.components.data.postgres.operated_settings import WAL_TIMEOUT
from specify_infra.components.data.postgres.restore import Moment
from specify_infra.components.data.postgres.tuning import MEBIBYTE, Tuning, too_little
from specify_infra.components.object_store import ObjectStore
from specify_infra.components.pods import Resources, unpinned
from specify_infra.context import Context
from specify_infra.errors import Problem, problem
from specify_infra.model import Declaration, Endpoint, Grant, Need, Peer, Recovery, SecretRef
from specify_infra.specs import Spec
from specify_infra.values import Count, Image, Name, Quantity, Schedule, Volume, amount


class OperatedBackups(Spec, frozen=True, kw_only=True):
    """Base backups on a schedule and every WAL segment as it is written, by the Barman Cloud plugin."""

    store: ObjectStore
    """Where they go."""
    schedule: Schedule = "15 2 * * *"
    """When a base backup is taken. Default: daily at 2:15."""
    keep_days: Count = 28
    """Days that can be brought back. Default: 28."""
    drill: OperatedDrill | None = OperatedDrill()
    """Restores that prove the backups. Default: weekly. Without them nobody knows whether there is a backup at all."""
    plugin: str = "barman-cloud.cloudnative-pg.io"
    """The plugin's name. Default: the Barman Cloud plugin's: in-tree barmanObjectStore is gone in CloudNativePG 1.31."""
    restore_rate: Quantity = "50Mi"
    """Bytes that a restore brings back in a second, which the RTO is computed with. Default: 50Mi."""
    wal_rate: Quantity = "1Gi"
    """WAL that the database writes in an hour, which a restore must replay. Default: 1Gi."""

    def problems(self) -> Iterator[Problem]:
        yield from never("schedule", self.schedule)
        if longest_pause(self.schedule) > 86400:
            do = "back up daily: the alert on the age of backups expects that"
            yield problem("more than a day between backups", where="schedule", got=self.schedule, do=do)

    def recovery(self, name: str, size: str) -> Recovery:
        """Return what the backups of a database promise."""
        pause = longest_pause(self.schedule)
        seconds = (amount(size) + amount(self.wal_rate) * pause / 3600) / amount(self.restore_rate)
        how = f"archive_timeout {WAL_TIMEOUT} s, a base backup every {pause / 3600:.3g} h, kept for {self.keep_days} days"
        rto = START_SECONDS + int(seconds.to_integral_value(rounding="ROUND_CEILING"))
        return Recovery(what=f"the database {name}", rpo_seconds=WAL_TIMEOUT + UPLOAD_SECONDS, rto_seconds=rto, how=how)


class OperatedRestore(Spec, frozen=True, kw_only=True):
    """What a new cluster is filled from. It takes effect when the Cluster is made, and never again."""

    database: Name
    """The cluster that was backed up. A cluster never restores into the archive that it reads: give the new one another name."""
    to: Moment | None = None
    """The moment to bring back. Default: none, the newest that the archive holds."""
    store: ObjectStore | None = None
    """The store to read. Default: none, the backups' own."""


class OperatedPooler(Spec, frozen=True, kw_only=True):
    """PgBouncer by CloudNativePG, in transaction mode."""

    replicas: Count = 2
    """Pods. Default: 2."""
    clients_per_server: Count = 20
    """Clients for each server connection. Default: 20."""
    resources: Resources = Resources(cpu_request="50m", cpu_limit="1000m", memory_request="64Mi", memory_limit="256Mi")
    """Requests and limits. Default: PgBouncer uses one core at most, and little memory."""


class PostgresOperated(Spec, frozen=True, kw_only=True, tag=True):
    """A primary with replicas, run by CloudNativePG 1.30 or newer, which the cluster must have, with its Barman Cloud plugin."""

    name: Name = "postgres"
    """The Cluster's name. Default: postgres."""
    image: Image = "ghcr.io/cloudnative-pg/postgresql:18.6-standard-trixie"
    """PostgreSQL's image, one that is made for CloudNativePG. Default: its standard image."""
    instances: Annotated[int, Meta(ge=1, le=9, description="a whole number, 1-9")] = 3
    """Servers, the primary included. Default: 3, so that one may fail while another is replaced."""
    synchronous: bool = True
    """Acknowledge a commit only when another server has it. Default: true: a failover loses nothing that was acknowledged."""
    database: Identifier = "app"
    """The application's database. Default: app."""
    credentials: SecretRef = SecretRef(name="postgres-app", keys=LOGIN)
    """The owner's login. Default: the Secret postgres-app, keys username and password as kubernetes.io/basic-auth."""
    owner: Identifier = "app"
    """The owner's role, as it stands in the Secret. Default: app."""
    reader: SecretRef = SecretRef(name="postgres-reader", keys=LOGIN)
    """The login of the read-only endpoint, which may only read. Default: the Secret postgres-reader, as that of the owner."""
    reader_role: Identifier = "reader"
    """The reader's role, as it stands in the Secret. Default: reader."""
    storage: Volume = "20Gi"
    """The volume of each server. Default: 20Gi. It may grow, and never shrinks."""
    storage_class: Name | None = None
    """The StorageClass. Default: the cluster's default one."""
    max_connections: Annotated[int, Meta(ge=30, le=2000, description="a whole number, 30-2000")] = 120
    """Server connections. Default: 120: each costs memory, clients beyond it belong into the pool."""
    parameters: dict[str, str] = {}
    """More settings of postgresql.conf, which win. Default: none."""
    resources: Resources = Resources(cpu_request="500m", cpu_limit="2000m", memory_request="2Gi", memory_limit="2Gi")
    """Requests and limits of a server. Default: 2Gi promised and not exceeded, since PostgreSQL takes a share of it for ever."""
    backups: OperatedBackups | None = None
    """Backups. Default: none, which the checks warn of outside of development."""
    pooler: OperatedPooler = OperatedPooler()
    """The pool. Default: two pods."""
    restore_from: OperatedRestore | None = None
    """What it is filled from when it is made. Default: nothing, it starts empty."""
    operator: Peer = Peer(name="CloudNativePG", namespace="cnpg-system", labels={"app.kubernetes.io/name": "cloudnative-pg"})
    """The operator's pods, which ask the servers how they are. Default: where its manifests put them."""

    def problems(self) -> Iterator[Problem]:
        yield from unpinned(self.image)
        yield from too_little(self.tuning, self.resources.memory_limit, self.max_connections)
        if amount(self.resources.memory_request) < self.tuning.shared_buffers * MEBIBYTE:
            do = f"request at least {self.tuning.shared_buffers}Mi, the shared_buffers of this limit: CloudNativePG refuses less"
            yield problem("too little memory", where="resources.memory_request", got=self.resources.memory_request, do=do)
        if self.synchronous and self.instances < 3:
            do = "have three instances, or set synchronous: false"
            yield problem("one failure would stop all writes", where="synchronous", got=f"true with {self.instances} instances", do=do)
        if self.backups is not None:
            yield from promised(self.parameters)
        if self.reader_role == self.owner:
            do = "give the reader a role of its own"
            yield problem("who only reads could write", where="reader_role", got=f"{self.reader_role}, the owner's", do=do)
        if self.restore_from is not None:
            if self.restore_from.store is None and self.backups is None:
                yield problem("nothing to read from", where="restore_from.store", got="none", do="give backups, or the store")
            if self.restore_from.database == self.name:
                do = "give the new cluster another name, and let the application refer to it"
                yield problem("would write into the archive that it reads", where="restore_from.database", got=self.name, do=do)

    @property
    def tuning(self) -> Tuning:
        """The settings that follow from limits, connections and the volume."""
        return Tuning.of(
            memory_limit=self.resources.memory_limit,
            cpu_limit=self.resources.cpu_limit,
            storage=self.storage,
            max_connections=self.max_connections,
            instances=self.instances,
        )

    @property
    def sql(self) -> Endpoint:
        """The server that writes."""
        return self._endpoint("sql", f"{self.name}-rw", self.credentials)

    @property
    def read_only(self) -> Endpoint:
        """Servers that are asked only, with a login that may only read. They may lag."""
        return self._endpoint("read_only", f"{self.name}-ro", self.reader)

    @property
    def pooled(self) -> Endpoint:
        """The pool before the server that writes."""
        return self._endpoint("pooled", parts.pooler_name(self), self.credentials)

    def _endpoint(self, name: str, service: str, secret: SecretRef) -> Endpoint:
        return Endpoint(
            name=name,
            component=self.name,
            layer="data",
            port=parts.SQL_PORT,
            scheme="postgresql",
            secret=secret,
            parameters={"name": self.database},
            service=service,
            workload=parts.pooler_name(self) if name == "pooled" else self.name,
            pods=parts.pooler_pods(self) if name == "pooled" else parts.pods(self.name),
        )

    def declare(self, context: Context) -> Declaration:
        """Say what it is: custom resources, and everyone whom their pods talk to."""
        namespace = context.namespace_of("data")
        servers, pool = self.name, parts.pooler_name(self)
        stores = [self.backups.store] if self.backups else []
        if self.restore_from and self.restore_from.store:
            stores.append(self.restore_from.store)
        drill = self.backups.drill if self.backups else None
        return Declaration(
            component=self.name,
            layer="data",
            namespace=namespace,
            workloads=(
                parts.operated(self, context, self.name, servers=self.instances),
                parts.pool(self, context),
                *(drills.workloads(drill, self, context) if drill else ()),
            ),
            needs=(
                # A replica streams from the primary, whoever that is.
                Need(workload=servers, endpoint=self.sql),
                Need(workload=pool, endpoint=self.sql),
                *(Need(workload=servers, endpoint=store.endpoint) for store in stores),
                *(drills.needs(self) if drill else ()),
            ),
            admissions=(*parts.admissions(self, servers), *(drills.admissions(self) if drill else ())),
            # The instance manager in each pod reads its Cluster; the operator makes the Role.
            grants=(*(Grant(workload=name) for name in (servers, pool)), *(drills.grants(self) if drill else ())),
            telemetry=tuple(parts.telemetry(self)),
            alerts=(*alerts(self, context), *(drills.alerts(drill, self, context) if drill else ())),
            dashboards=tuple(parts.dashboards(self, namespace)),
            certificates=parts.certificates(self, context, *((drills.restored_service(self),) if drill else ())),
            recoveries=(self.backups.recovery(self.name, self.storage),) if self.backups else (),
            secrets=(self.credentials, self.reader, *(store.credentials for store in stores), *(store.ca for store in stores if store.ca)),
            documents=(*parts.documents(self, context), *(drills.documents(drill, self, context) if drill else ())),
        )
