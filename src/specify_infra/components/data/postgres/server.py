"""The parts of a server's pod and the objects of its own: configuration, containers, Services, alerts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from specify_infra.components.data.postgres.backup_source import Additions
from specify_infra.components.data.postgres.base import METRICS_PORT, PORT, SETTINGS, SOCKET, TLS, Postgres
from specify_infra.components.data.volumes import volume_alerts
from specify_infra.components.pods import Resources, container, http_probe, pod_security, scratch, variable
from specify_infra.content import checksum, content, dashboard, filled, rule_groups
from specify_infra.context import Context
from specify_infra.kubernetes.core import config_map, service
from specify_infra.kubernetes.document import Document
from specify_infra.model import Claim, Dashboard, RuleGroup, SecretRef, ServerName, Telemetry, labels, selector
from specify_infra.values import amount

EXPORTER = Resources(cpu_request="10m", cpu_limit="200m", memory_request="32Mi", memory_limit="128Mi")

TOKEN = "/var/run/secrets/kubernetes.io/serviceaccount"
"""Where clients of the Kubernetes API look for their token."""

SCRIPTS = ("checkpoint.sh", "database.sql", "roles.sh", "roles.sql", "server.sh")
"""What every server runs."""


def files(postgres: Postgres, context: Context, added: Additions, extra: Mapping[str, str]) -> dict[str, str]:
    """Return what is mounted at /etc/postgres: settings that win come last.

    Args:
        postgres: the component.
        context: where it is put.
        added: what backups add.
        extra: files of this shape of it.
    """
    words = postgres.words(context)
    names = ("postgresql.conf", *(("postgresql_tls.conf",) if context.tls.enabled else ()))
    more = {**added.parameters, **postgres.parameters}
    lines = [f"{key} = {quoted(value)}" for key, value in more.items()]
    own = "\n".join(["", "# Of backups, and the user's own", *lines]) + "\n" if lines else ""
    return {
        "postgresql.conf": "".join(filled(content(__package__, name), words) for name in names) + own,
        "pg_hba.conf": filled(content(__package__, "pg_hba.conf"), words),
        "queries.yaml": content(__package__, "queries.yaml"),
        **{name: content(__package__, name) for name in SCRIPTS},
        **({"pooler.sql": content(__package__, "pooler.sql")} if postgres.pooler else {}),
        **extra,
    }


def quoted(value: str) -> str:
    """Return a value as postgresql.conf takes it."""
    return "'" + value.replace("'", "''") + "'"


def rolling(mounted: Mapping[str, str], added: Additions) -> dict[str, str]:
    """Return the annotations that roll the pods when a file changes."""
    return {**checksum(text for item in mounted.items() for text in item), **added.annotations}


def environment(postgres: Postgres, context: Context, added: Additions, own: Mapping[str, str]) -> list[dict[str, Any]]:
    """Return the variables of the server's container: passwords by reference, for roles.sh.

    Args:
        postgres: the component.
        context: where it is put.
        added: what backups add.
        own: variable to the key of our own roles' Secret.
    """
    plain = {
        "LC_ALL": "C.UTF-8",
        "PGDATA": postgres.words(context)["data"],
        "BIN_DIR": postgres.bin_dir,
        "SOCKET": SOCKET,
        "SETTINGS": SETTINGS,
        "TLS_FOLDER": TLS if context.tls.enabled else "",
        "APP_DATABASE": postgres.database,
    }
    logins = {"APP": postgres.credentials, "READER": postgres.reader}
    if postgres.pooler:
        logins["POOLER"] = postgres.pooler.credentials
    if postgres.backups and postgres.backups.dumps:
        logins["DUMP"] = postgres.backups.dumps.credentials
    return [
        *(variable(name, value) for name, value in plain.items()),
        *(entry for prefix, secret in logins.items() for entry in _login(prefix, secret)),
        *(_reference(name, postgres.system, key) for name, key in own.items()),
        *added.env,
    ]


def _login(prefix: str, secret: SecretRef) -> Iterator[dict[str, Any]]:
    """Yield a login's two variables: the Secret's first two keys, whatever their names."""
    for name, key in zip(("USERNAME", "PASSWORD"), secret.keys, strict=False):
        yield _reference(f"{prefix}_{name}", secret, key)


def _reference(name: str, secret: SecretRef, key: str) -> dict[str, Any]:
    return {"name": name, "valueFrom": {"secretKeyRef": {"name": secret.name, "key": key}}}


def server(
    postgres: Postgres,
    context: Context,
    added: Additions,
    *,
    script: str,
    env: Iterable[dict[str, Any]],
    ports: Mapping[str, int],
    token: bool = False,
    **probes: Any,
) -> dict[str, Any]:
    """Return the server's container.

    Args:
        postgres: the component.
        context: where it is put.
        added: what backups add.
        script: the script that starts it.
        env: its variables.
        ports: its ports by name.
        token: whether it talks to the Kubernetes API.
        **probes: startupProbe, livenessProbe, readinessProbe.
    """
    tls = {"tls": TLS} if context.tls.enabled else {}
    return container(
        "server",
        postgres.image,
        postgres.resources,
        command=("/bin/bash", f"{SETTINGS}/{script}"),
        mounts={
            "data": "/pgdata",
            "socket": SOCKET,
            "shm": "/dev/shm",
            "tmp": "/tmp",
            "settings": SETTINGS,
            **tls,
            **({"token": TOKEN} if token else {}),
            **added.mounts,
        },
        ports=[{"name": name, "containerPort": port, "protocol": "TCP"} for name, port in ports.items()],
        env=list(env),
        **probes,
        lifecycle={"preStop": {"exec": {"command": ["/bin/bash", f"{SETTINGS}/checkpoint.sh"]}}},
    )


def exporter(postgres: Postgres, context: Context) -> dict[str, Any]:
    """Return the exporter's container: it has no part in the socket, so that it is no more than its role."""
    verify = "sslmode=verify-full&sslrootcert=/etc/postgres-ca/ca.crt" if context.tls.enabled else "sslmode=disable"
    return container(
        "exporter",
        postgres.exporter_image,
        EXPORTER,
        args=(f"--extend.query-path={SETTINGS}/queries.yaml", "--disable-settings-metrics", f"--web.listen-address=:{METRICS_PORT}"),
        mounts={"settings": SETTINGS, **({"ca": "/etc/postgres-ca"} if context.tls.enabled else {})},
        ports=[{"name": "metrics", "containerPort": METRICS_PORT, "protocol": "TCP"}],
        env=[
            variable("DATA_SOURCE_URI", f"localhost:{PORT}/postgres?{verify}"),
            variable("DATA_SOURCE_USER", "exporter"),
            _reference("DATA_SOURCE_PASS", postgres.system, "exporter"),
        ],
        livenessProbe=http_probe("/", "metrics", period=30, failures=3),
        readinessProbe=http_probe("/", "metrics", period=30, failures=3),
        # Its last words are worth nothing; it stays as long as the server does.
        lifecycle={"preStop": {"sleep": {"seconds": 5}}},
    )


def pod(postgres: Postgres, context: Context, added: Additions, main: dict[str, Any], *, token: bool = False) -> dict[str, Any]:
    """Return a server's pod; the data's volume is a claim."""
    tls = [
        {"name": "tls", "secret": {"secretName": postgres.certificate, "defaultMode": 0o440}},
        {"name": "ca", "secret": {"secretName": postgres.certificate, "items": [{"key": "ca.crt", "path": "ca.crt"}]}},
    ]
    return {
        "enableServiceLinks": False,
        # Containers beside the server have no business with the API: the server mounts its token itself.
        "automountServiceAccountToken": False,
        "terminationGracePeriodSeconds": postgres.grace_seconds,
        "securityContext": pod_security(postgres.user),
        **({"initContainers": list(added.init_containers)} if added.init_containers else {}),
        "containers": [main, exporter(postgres, context), *added.containers],
        "volumes": [
            {"name": "settings", "configMap": {"name": settings_name(postgres)}},
            {"name": "socket", "emptyDir": {"sizeLimit": "1Mi"}},
            # Parallel queries share memory here; a container has 64 MiB of it unless told otherwise. It counts for the limit.
            {"name": "shm", "emptyDir": {"medium": "Memory", "sizeLimit": str(int(amount(postgres.resources.memory_limit)) // 4)}},
            scratch("tmp", "64Mi"),
            *(tls if context.tls.enabled else ()),
            *((_token(),) if token else ()),
            *added.volumes,
        ],
    }


def _token() -> dict[str, Any]:
    """Return the volume that Kubernetes would mount into every container of the pod."""
    ca = {"name": "kube-root-ca.crt", "items": [{"key": "ca.crt", "path": "ca.crt"}]}
    namespace = [{"path": "namespace", "fieldRef": {"fieldPath": "metadata.namespace"}}]
    sources = [
        {"serviceAccountToken": {"path": "token", "expirationSeconds": 3607}},
        {"configMap": ca},
        {"downwardAPI": {"items": namespace}},
    ]
    return {"name": "token", "projected": {"sources": sources, "defaultMode": 0o440}}


def settings_name(postgres: Postgres) -> str:
    """Return the name of the ConfigMap; <name>-config is Patroni's own."""
    return f"{postgres.name}-settings"


def claim(postgres: Postgres) -> Claim:
    """Return the data's volume."""
    return Claim(name="data", size=postgres.storage, storage_class=postgres.storage_class)


def certificates(postgres: Postgres, context: Context, hosts: Iterable[str]) -> tuple[ServerName, ...]:
    """Return the servers' certificate, with the names under which they are dialled."""
    if not context.tls.enabled:
        return ()
    domain = f"{context.namespace_of('data')}.svc"
    names = (f"{postgres.name}.{domain}", f"{postgres.name}-ro.{domain}", *hosts, "localhost")
    return (ServerName(name=postgres.certificate, hosts=names),)


def documents(
    postgres: Postgres, context: Context, mounted: Mapping[str, str], *, writing: dict[str, str], reading: dict[str, str]
) -> Iterator[Document]:
    """Yield configuration and Services.

    Args:
        postgres: the component.
        context: where it is put.
        mounted: the files.
        writing: labels of the pod that writes.
        reading: labels of the pods that are only asked.
    """
    namespace, system = context.namespace_of("data"), context.namespace
    yield config_map(settings_name(postgres), namespace, dict(mounted), labels=labels(settings_name(postgres), system))
    sql = {"name": "sql", "port": PORT, "targetPort": "sql", "protocol": "TCP", "appProtocol": "postgresql"}
    for name, gained in ((postgres.name, writing), (f"{postgres.name}-ro", reading)):
        yield service(name, namespace, selector={**selector(postgres.name), **gained}, ports=[sql], labels=labels(name, system))
    name = f"{postgres.name}-metrics"
    port = {"name": "metrics", "port": METRICS_PORT, "targetPort": "metrics", "protocol": "TCP", "appProtocol": "http"}
    spec = {"clusterIP": "None", "publishNotReadyAddresses": True}
    yield service(name, namespace, selector=selector(postgres.name), ports=[port], spec=spec, labels=labels(name, system))


def telemetry(postgres: Postgres) -> Telemetry:
    """Return where the metrics are."""
    return Telemetry(workload=postgres.name, service=f"{postgres.name}-metrics", port=METRICS_PORT, series=400)


def alerts(postgres: Postgres, context: Context, *names: str, **words: object) -> tuple[RuleGroup, ...]:
    """Return the alerts of some files, and those on its volumes."""
    namespace = context.namespace_of("data")
    known = {
        "name": postgres.name,
        # Sums and absences know no labels of their own, and a receiver sorts by this one.
        "namespace": namespace,
        "chosen": f'namespace="{namespace}",job="{postgres.name}-metrics"',
        **words,
    }
    found = (group for name in names for group in rule_groups(__package__, name, **known))
    return (*found, *volume_alerts(postgres.name, namespace, f"data-{postgres.name}-[0-9]+|{postgres.name}-data"))


def dashboards(postgres: Postgres, context: Context) -> tuple[Dashboard, ...]:
    """Return what Grafana shows of it, by the exporter's queries that stand beside this file."""
    words = {"uid": f"{postgres.name[:31]}-postgres", "name": postgres.name}  # Grafana takes 40 characters
    words |= {"namespace": context.namespace_of("data"), "job": f"{postgres.name}-metrics"}
    return (dashboard(__package__, "server-dashboard", postgres.name, **words),)
