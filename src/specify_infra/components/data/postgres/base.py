"""What a PostgreSQL server alone and the servers of a cluster have in common.

Image: Percona's distribution carries everything that the commands here call, and its Dockerfile says so
(github.com/percona/percona-docker, percona-distribution-postgresql-18/Dockerfile): postgresql18-server and -contrib under
/usr/pgsql-18, percona-patroni with python3 and python3-click (patronictl), percona-pgbackrest, bash from ubi9-minimal, and USER 26.
Percona's operator runs this very image with Patroni on the Kubernetes API. Zalando's Spilo carries Patroni, and no pgbackrest
(zalando/spilo, postgres-appliance/build_scripts); the official postgres image carries neither. Whatever image is used: paths and
user are fields, every command is explicit, and no entry point of an image is run.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Any

from msgspec import Meta

from specify_infra.components.data.postgres.backup_parts import additions
from specify_infra.components.data.postgres.backup_source import Additions, Protected
from specify_infra.components.data.postgres.backups import Backups
from specify_infra.components.data.postgres.pooler import Pooler
from specify_infra.components.data.postgres.restore import RestoreFrom
from specify_infra.components.data.postgres.tuning import Tuning, too_little
from specify_infra.components.pods import Resources, unpinned
from specify_infra.context import Context
from specify_infra.errors import Problem, problem, refuse
from specify_infra.model import Endpoint, SecretRef
from specify_infra.specs import Spec
from specify_infra.values import Image, Name, Seconds, UserId, Volume

PORT = 5432
METRICS_PORT = 9187

DATA = "/pgdata/data"
"""PGDATA: not the volume's root, which belongs to the file system."""

SOCKET = "/run/postgresql"
SETTINGS = "/etc/postgres"
TLS = "/etc/postgres-tls"

Identifier = Annotated[
    str,
    Meta(
        pattern=r"^[a-z_][a-z0-9_]{0,62}$(?!\n)",
        description="a name that SQL takes without quotes: lower case letters, digits, underscores",
    ),
]


LOGIN = ("username", "password")


def promised(parameters: Mapping[str, str]) -> Iterator[Problem]:
    """Yield a problem for each setting of a database with backups that would make what they promise untrue."""
    for key, value in parameters.items():
        if key.lower().startswith("archive_") or key.lower() == "wal_level":
            do = "take it away: backups decide when WAL is archived, and the recovery point follows from that"
            yield problem("would change what backups promise", where=f"parameters.{key}", got=value, do=do)


class Postgres(Spec, frozen=True, kw_only=True):
    """What both shapes of PostgreSQL have in common."""

    name: Name = "postgres"
    """The name of its objects. Default: postgres."""
    image: Image = "docker.io/percona/percona-distribution-postgresql:18.6"
    """The servers' image. Default: Percona's distribution, which has PostgreSQL, Patroni and pgBackRest in it."""
    bin_dir: str = "/usr/pgsql-18/bin"
    """Where PostgreSQL's programs are in the image. Default: /usr/pgsql-18/bin, as in the default image."""
    user: UserId = 26
    """The user and group id. Default: 26, the image's postgres."""
    database: Identifier = "app"
    """The application's database. Default: app."""
    credentials: SecretRef = SecretRef(name="postgres-app", keys=LOGIN)
    """The application's login, the database's owner. Default: the Secret postgres-app, keys username and password."""
    reader: SecretRef = SecretRef(name="postgres-reader", keys=LOGIN)
    """The login of the read-only endpoint, which may only read. Default: the Secret postgres-reader, keys username and password."""
    system: SecretRef
    """The passwords of our own roles."""
    storage: Volume = "20Gi"
    """The volume of a server. Default: 20Gi, in the seed's 10-50Gi. It may grow, and never shrinks."""
    storage_class: Name | None = None
    """The StorageClass. Default: the cluster's default one."""
    max_connections: Annotated[int, Meta(ge=30, le=2000, description="a whole number, 30-2000")] = 120
    """Connections to a server. Default: 120: each costs memory, clients beyond it belong into the pool."""
    parameters: dict[Identifier, str] = {}
    """More settings of postgresql.conf, which win. Default: none."""
    resources: Resources = Resources(cpu_request="500m", cpu_limit="2000m", memory_request="2Gi", memory_limit="2Gi")
    """Requests and limits of a server. Default: 2Gi promised and not exceeded, since shared_buffers takes a share of it for ever."""
    exporter_image: Image = "quay.io/prometheuscommunity/postgres-exporter:v0.18.1"
    """The exporter's image. Default: the Prometheus community's."""
    backups: Backups | None = None
    """Backups: base backups, WAL, drills. Default: none, which the checks tell. They need certificates (tls)."""
    restore_from: RestoreFrom | None = None
    """What an empty volume is filled from. Default: nothing, it starts empty."""
    pooler: Pooler | None = None
    """PgBouncer before it, the endpoint ``pooled``. Default: none."""
    startup_seconds: Seconds = 3600
    """Seconds that a start may take: a crash's recovery, a restore's replay. Default: 3600."""
    grace_seconds: Seconds = 120
    """Seconds from announcement to kill. Default: 120: a checkpoint, the end of transactions, the shutdown's own checkpoint."""

    def problems(self) -> Iterator[Problem]:
        for where in ("image", "exporter_image"):
            yield from (problem(wrong.what, where=where, got=wrong.got, do=wrong.do) for wrong in unpinned(getattr(self, where)))
        for where, keys in (("credentials", LOGIN), ("reader", LOGIN), ("system", self.system_keys)):
            missing = [key for key in keys if key not in getattr(self, where).keys]
            if missing:
                got = ", ".join(getattr(self, where).keys)
                yield problem("keys are missing", where=f"{where}.keys", got=got, do=f"name {', '.join(missing)} too")
        yield from too_little(self.tuning, self.resources.memory_limit, self.max_connections)
        if self.backups is not None:
            yield from promised(self.parameters)
        if self.restore_from is not None and self.backups is None:
            yield problem("a restore needs backups", where="restore_from", got="without backups", do="give backups too")
        if self.database in ("postgres", "template0", "template1"):
            yield problem("PostgreSQL's own database", where="database", got=self.database, do="give the application one of its own")

    @property
    def system_keys(self) -> tuple[str, ...]:
        """The keys of the Secret with the passwords of our own roles."""
        return ("exporter",)

    @property
    def instances(self) -> int:
        """How many servers."""
        return 1

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
    def certificate(self) -> str:
        """The servers' certificate, and the Secret that it lies in."""
        return f"{self.name}-tls"

    @property
    def sql(self) -> Endpoint:
        """The server that writes."""
        return self._endpoint("sql", self.name, self.credentials)

    @property
    def read_only(self) -> Endpoint:
        """Servers that are asked only, with a login that may only read. They may lag."""
        return self._endpoint("read_only", f"{self.name}-ro", self.reader)

    @property
    def pooled(self) -> Endpoint | None:
        """The pool before the server that writes; None where there is no pool."""
        return self.pooler.endpoint(self.name, self.sql) if self.pooler else None

    def _endpoint(self, name: str, service: str, secret: SecretRef) -> Endpoint:
        return Endpoint(
            name=name,
            component=self.name,
            layer="data",
            port=PORT,
            scheme="postgresql",
            secret=secret,
            parameters={"name": self.database},
            service=service,
            workload=self.name,
        )

    @property
    def writing(self) -> dict[str, str]:
        """Labels that, of all servers' pods, only the one that writes has."""
        return {}

    def protected(self, context: Context) -> Protected:
        """Return the database as its backups see it: the seam is backup_source.py."""
        return Protected(
            name=self.name,
            namespace=context.namespace_of("data"),
            part_of=context.namespace,
            image=self.image,
            bin_dir=self.bin_dir,
            user=self.user,
            certificate=self.certificate,
            data_path=DATA,
            socket_path=SOCKET,
            mounts={"data": "/pgdata", "socket": SOCKET},
            port=PORT,
            writing=self.writing,
            size=self.storage,
        )

    def added(self, context: Context, *, patroni: bool = False) -> Additions:
        """Return everything that backups, a restore and the pool add to the database.

        Raises:
            InfraError: when there are backups, and no certificates that their two sides could prove themselves by.
        """
        found = Additions()
        if self.backups is not None:
            if not context.tls.enabled:
                do = "choose CertManager for the environment's tls, or take the backups away"
                raise refuse("backups need certificates: servers lend their data only to who proves to be the job", where="backups", do=do)
            found = found.joined(additions(self.backups, self.protected(context), self.restore_from, patroni=patroni))
        if self.pooler is not None:
            found = found.joined(
                self.pooler.additions(
                    self.sql,
                    system=self.system,
                    namespace=context.namespace_of("data"),
                    part_of=context.namespace,
                    max_connections=self.max_connections,
                    tls=context.tls.enabled,
                )
            )
        return found

    def words(self, context: Context) -> dict[str, Any]:
        """Return what the configuration files are filled with."""
        return {
            "name": self.name,
            "namespace": context.namespace_of("data"),
            "part_of": context.namespace,
            "port": PORT,
            "data": DATA,
            "socket": SOCKET,
            "settings": SETTINGS,
            "tls": TLS,
            "bin_dir": self.bin_dir,
            "max_connections": self.max_connections,
            "network": "hostssl" if context.tls.enabled else "host   ",
            **self.tuning.words,
        }
