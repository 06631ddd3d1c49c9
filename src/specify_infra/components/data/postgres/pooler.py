"""PgBouncer before the database: many clients, few server connections."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from specify_infra.components.data.postgres.backup_paths import filled
from specify_infra.components.data.postgres.backup_source import Additions
from specify_infra.components.pods import Resources, container, http_probe, pod_security, unpinned, variable
from specify_infra.content import checksum, content, dashboard, rule_groups
from specify_infra.errors import Problem, problem
from specify_infra.kubernetes.core import config_map, service
from specify_infra.model import Endpoint, Need, SecretRef, ServerName, Telemetry, Workload, labels, selector
from specify_infra.options import AnyPlacement, Fixed, Rolling, Spread
from specify_infra.specs import Spec
from specify_infra.values import Count, CountOrNone, Image, Port, Seconds, UserId

FOLDER = "/etc/pooler"
TLS = "/etc/pooler-tls"
RUN = "/run/pooler"

CA = "/etc/pooler-ca"

METRICS_PORT = 9127
WATCHER = "exporter"
"""The login of the exporter: the servers' own exporter has the same."""

EXPORTER = Resources(cpu_request="10m", cpu_limit="200m", memory_request="32Mi", memory_limit="128Mi")

RESERVED = 20
"""Server connections that the pool leaves: superusers, replicas, the exporter, backups."""


class Pooler(Spec, frozen=True, kw_only=True):
    """PgBouncer in transaction mode. Session state (SET, LISTEN, advisory locks) does not outlive a transaction in it."""

    image: Image = "ghcr.io/cloudnative-pg/pgbouncer:1.25.1"
    """PgBouncer's image. Default: CloudNativePG's, which is Debian with PgBouncer and a shell."""
    replicas: Count = 2
    """Pods. Default: 2, so that a drained node takes no connection away for good."""
    port: Port = 6432
    """Where clients dial. Default: 6432, PgBouncer's own."""
    clients_per_server: Count = 20
    """Clients for each server connection. Default: 20; ten are proven, and idle clients cost 2 KiB."""
    prepared_statements: CountOrNone = 200
    """Prepared statements that are kept for each server connection. Default: 200, as most drivers expect; 0 for PgBouncer before 1.21."""
    wait_timeout: Seconds = 30
    """Seconds that a client waits for a server connection. Default: 30."""
    auth_database: str | None = None
    """The database with the function that looks logins up (pooler.sql). Default: the client's own; others need PgBouncer 1.19."""
    credentials: SecretRef = SecretRef(name="postgres-pooler", keys=("username", "password"))
    """The pool's own role. Default: the Secret postgres-pooler, keys username and password."""
    user: UserId = 998
    """The user id. Default: 998, the image's."""
    role: str = "pooler"
    """The name of the pool's role, as it stands in the Secret. Default: pooler."""
    resources: Resources = Resources(cpu_request="50m", cpu_limit="1000m", memory_request="64Mi", memory_limit="256Mi")
    """Requests and limits. Default: PgBouncer uses one core at most, and little memory."""
    exporter_image: Image = "quay.io/prometheuscommunity/pgbouncer-exporter:v0.11.0"
    """The exporter's image. Default: the Prometheus community's."""
    placement: AnyPlacement = Spread()
    """Where the pods run. Default: spread over zones and hosts."""

    def problems(self) -> Iterator[Problem]:
        for where in ("image", "exporter_image"):
            yield from (problem(wrong.what, where=where, got=wrong.got, do=wrong.do) for wrong in unpinned(getattr(self, where)))
        if len(self.credentials.keys) != 2:
            do = "name two keys: the role's name first, then its password"
            yield problem("not a login", where="credentials.keys", got=", ".join(self.credentials.keys), do=do)

    def endpoint(self, database: str, sql: Endpoint) -> Endpoint:
        """Return where clients dial, with the login of the database itself."""
        return Endpoint(
            name="pooled",
            component=database,
            layer="data",
            port=self.port,
            scheme="postgresql",
            secret=sql.secret,
            parameters=sql.parameters,
            service=f"{database}-pooled",
            workload=f"{database}-pooled",
        )

    def pool(self, max_connections: int) -> int:
        """Return the server connections of one pod: what the server spares, divided."""
        return max((max_connections - RESERVED) // self.replicas, 1)

    def clients(self, max_connections: int) -> int:
        """Return the clients of one pod."""
        return self.pool(max_connections) * self.clients_per_server

    def config(self, host: str, port: int, max_connections: int, *, tls: bool) -> str:
        """Return pgbouncer.ini.

        Args:
            host: the server that writes.
            port: its port.
            max_connections: the server's setting.
            tls: whether both sides are encrypted, and the server's certificate is verified.
        """
        return filled(
            "pooler.ini",
            {
                "host": host,
                "port": port,
                "auth_user": self.role,
                "watcher": WATCHER,
                "listen_port": self.port,
                "max_clients": self.clients(max_connections),
                "pool_size": self.pool(max_connections),
                "max_server": self.pool(max_connections),
                "wait_timeout": self.wait_timeout,
                "prepared": f"max_prepared_statements = {self.prepared_statements}" if self.prepared_statements else "",
                "auth_file": f"{RUN}/userlist.txt",
                "auth_database": f"auth_dbname = {self.auth_database}" if self.auth_database else "",
                "client_tls": "require" if tls else "disable",
                "client_certificate": f"client_tls_cert_file = {TLS}/tls.crt\nclient_tls_key_file = {TLS}/tls.key" if tls else "",
                "server_tls": "verify-full" if tls else "disable",
                "server_ca": f"server_tls_ca_file = {TLS}/ca.crt" if tls else "",
            },
        )

    def additions(self, sql: Endpoint, *, system: SecretRef, namespace: str, part_of: str, max_connections: int, tls: bool) -> Additions:
        """Return what the pool adds to a database: a workload, Services, a certificate, what it dials, and who watches it.

        Args:
            sql: the database's own endpoint.
            system: the database's passwords, of which the pool reads the exporter's.
            namespace: where it runs.
            part_of: the system that it belongs to.
            max_connections: the server's setting.
            tls: whether connections are encrypted.
        """
        name = f"{sql.component}-pooled"
        host = f"{sql.service or sql.component}.{namespace}.svc"
        files = {"pgbouncer.ini": self.config(host, sql.port, max_connections, tls=tls), "pooler.sh": content(__package__, "pooler.sh")}
        metrics = f"{name}-metrics"
        words = {"name": name, "namespace": namespace, "job": metrics, "chosen": f'namespace="{namespace}",job="{metrics}"'}
        words |= {"wait_timeout": str(self.wait_timeout), "half_wait": str(self.wait_timeout / 2)}
        port = {"name": "sql", "port": self.port, "targetPort": "sql", "protocol": "TCP", "appProtocol": "postgresql"}
        scraped = {"name": "metrics", "port": METRICS_PORT, "targetPort": "metrics", "protocol": "TCP", "appProtocol": "http"}
        silent = {"clusterIP": "None", "publishNotReadyAddresses": True}
        workload = Workload(
            name=name,
            namespace=namespace,
            part_of=part_of,
            pod=self._pod(name, system, tls=tls),
            replicas=Fixed(count=self.replicas),
            rollout=Rolling(),
            placement=self.placement,
            min_available=self.replicas - 1 or None,
            annotations=checksum(files.values()),
        )
        return Additions(
            workloads=(workload,),
            needs=(Need(workload=name, endpoint=sql),),
            certificates=tuple(_certificates(name, namespace)) if tls else (),
            telemetry=(Telemetry(workload=name, service=metrics, port=METRICS_PORT, series=100),),
            alerts=rule_groups(__package__, "pooler_alerts.yaml", **words),
            dashboards=(dashboard(__package__, "pooler-dashboard", name, uid=f"{name[:35]}-pool", **words),),
            secrets=(self.credentials, SecretRef(name=system.name, keys=(WATCHER,))),
            documents=(
                config_map(name, namespace, files, labels=labels(name, part_of)),
                service(name, namespace, selector=selector(name), ports=[port], labels=labels(name, part_of)),
                service(metrics, namespace, selector=selector(name), ports=[scraped], spec=silent, labels=labels(metrics, part_of)),
            ),
        )

    def _pod(self, name: str, system: SecretRef, *, tls: bool) -> dict[str, Any]:
        user, password = self.credentials.keys
        by_reference = [
            _reference("POOLER_USER", self.credentials, user),
            _reference("POOLER_PASSWORD", self.credentials, password),
            _reference("WATCHER_PASSWORD", system, WATCHER),
        ]
        plain = {"WATCHER_USER": WATCHER, "POOLER_AUTH_FILE": f"{RUN}/userlist.txt", "POOLER_CONFIG": f"{FOLDER}/pgbouncer.ini"}
        probe = {"tcpSocket": {"port": "sql"}, "periodSeconds": 5, "timeoutSeconds": 3, "failureThreshold": 3}
        main = container(
            "pgbouncer",
            self.image,
            self.resources,
            command=("/bin/sh", f"{FOLDER}/pooler.sh"),
            mounts={"config": FOLDER, "run": RUN, **({"tls": TLS} if tls else {})},
            ports=[{"name": "sql", "containerPort": self.port, "protocol": "TCP"}],
            env=[*by_reference, *(variable(*item) for item in plain.items())],
            livenessProbe={**probe, "periodSeconds": 10},
            readinessProbe=probe,
            # SIGTERM closes every connection at once; until proxies know, and transactions are over, it keeps serving.
            lifecycle={"preStop": {"sleep": {"seconds": 15}}},
        )
        return {
            "terminationGracePeriodSeconds": 30,
            "enableServiceLinks": False,
            "securityContext": pod_security(self.user),
            "containers": [main, self._exporter(system, tls=tls)],
            "volumes": [
                {"name": "config", "configMap": {"name": name}},
                {"name": "run", "emptyDir": {"medium": "Memory", "sizeLimit": "1Mi"}},
                *(_tls_volumes(name) if tls else ()),
            ],
        }

    def _exporter(self, system: SecretRef, *, tls: bool) -> dict[str, Any]:
        """Return the exporter's container. Its driver, as any of PostgreSQL's, reads these variables: no password is quoted in a URL."""
        verify = {"PGSSLMODE": "verify-full", "PGSSLROOTCERT": f"{CA}/ca.crt"} if tls else {"PGSSLMODE": "disable"}
        plain = {"PGHOST": "localhost", "PGPORT": str(self.port), "PGUSER": WATCHER, **verify}
        return container(
            "exporter",
            self.exporter_image,
            EXPORTER,
            args=("--pgBouncer.connectionString=dbname=pgbouncer", f"--web.listen-address=:{METRICS_PORT}"),
            mounts={"ca": CA} if tls else {},
            ports=[{"name": "metrics", "containerPort": METRICS_PORT, "protocol": "TCP"}],
            env=[*(variable(*item) for item in plain.items()), _reference("PGPASSWORD", system, WATCHER)],
            livenessProbe=http_probe("/", "metrics", period=30, failures=3),
            readinessProbe=http_probe("/", "metrics", period=30, failures=3),
            # Its last words are worth nothing; it stays as long as the pool does.
            lifecycle={"preStop": {"sleep": {"seconds": 15}}},
        )


def _certificates(name: str, namespace: str) -> Iterator[ServerName]:
    """Yield the pool's certificate, which its own exporter verifies too."""
    yield ServerName(name=name, hosts=(f"{name}.{namespace}.svc", f"{name}.{namespace}.svc.cluster.local", "localhost"))


def _tls_volumes(secret: str) -> Iterator[dict[str, Any]]:
    """Yield the pool's certificate with its key, and for the exporter the CA alone."""
    yield {"name": "tls", "secret": {"secretName": secret, "defaultMode": 0o640}}
    yield {"name": "ca", "secret": {"secretName": secret, "items": [{"key": "ca.crt", "path": "ca.crt"}]}}


def _reference(name: str, secret: SecretRef, key: str) -> dict[str, Any]:
    return {"name": name, "valueFrom": {"secretKeyRef": {"name": secret.name, "key": key}}}
