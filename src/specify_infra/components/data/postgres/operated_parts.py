"""The custom resources of a database that CloudNativePG runs, and its pods as our passes must see them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from specify_infra.components.data.postgres.operated_settings import settings
from specify_infra.components.object_store import ObjectStore
from specify_infra.components.pods import Resources
from specify_infra.content import content, dashboard, filled
from specify_infra.context import Context
from specify_infra.kubernetes.crd import cloudnative_pg as crd
from specify_infra.kubernetes.document import Document
from specify_infra.model import Admission, Claim, Dashboard, ServerName, Telemetry, Workload, labels
from specify_infra.options import Anywhere, Fixed, Ordered, Rolling

if TYPE_CHECKING:
    from specify_infra.components.data.postgres.operated import PostgresOperated

SQL_PORT = 5432
STATUS_PORT = 8000
"""Where the instance manager answers its operator."""

SERVER_METRICS = 9187
POOL_METRICS = 9127

SIDECAR = Resources(cpu_request="50m", cpu_limit="1000m", memory_request="128Mi", memory_limit="512Mi")
"""The plugin's container beside each server: backups are Python's work."""

WAIT_TIMEOUT = 30
"""Seconds that a client of the pool waits for a server connection before it is told so."""

RESERVED = 20
"""Server connections that the pool leaves: replicas, the operator, the exporter."""


def pods(cluster: str) -> dict[str, str]:
    """Return the labels of a cluster's pods, and of the jobs that make or join one."""
    return {"cnpg.io/cluster": cluster}


def pooler_name(database: PostgresOperated) -> str:
    """Return the Pooler's name, which must not be the Cluster's."""
    return f"{database.name}-pooled"


def pooler_pods(database: PostgresOperated) -> dict[str, str]:
    """Return the labels of the pool's pods."""
    return {"cnpg.io/poolerName": pooler_name(database)}


def operated(database: PostgresOperated, context: Context, name: str, *, servers: int) -> Workload:
    """Return a cluster's servers as a workload that is not ours to run: policies and quotas must know it.

    Args:
        database: whose servers, or whose backup's.
        context: where they are put.
        name: the cluster.
        servers: how many.
    """
    containers: list[dict[str, Any]] = [{"name": "postgres", "image": database.image, "resources": database.resources.spec}]
    if database.backups:
        containers.append({"name": "plugin-barman-cloud", "image": database.image, "resources": SIDECAR.spec})
    return Workload(
        name=name,
        namespace=context.namespace_of("data"),
        part_of=context.namespace,
        pod={"containers": containers},
        # One more: the operator makes new servers by a job of the same size.
        replicas=Fixed(count=servers + 1),
        rollout=Ordered(),
        placement=Anywhere(),
        claims=(Claim(name="pgdata", size=database.storage, storage_class=database.storage_class),),
        operated=pods(name),
    )


def admissions(database: PostgresOperated, name: str) -> tuple[Admission, ...]:
    """Return whom a cluster's servers let in besides those that need them: the operator."""
    return (
        Admission(workload=name, source=database.operator, port=STATUS_PORT, why="status of each server"),
        Admission(workload=name, source=database.operator, port=SQL_PORT, why="roles and databases"),
    )


def pool(database: PostgresOperated, context: Context) -> Workload:
    """Return the pool as a workload that is not ours to run."""
    return Workload(
        name=pooler_name(database),
        namespace=context.namespace_of("data"),
        part_of=context.namespace,
        pod={"containers": [{"name": "pgbouncer", "image": database.image, "resources": database.pooler.resources.spec}]},
        replicas=Fixed(count=database.pooler.replicas),
        rollout=Rolling(),
        placement=Anywhere(),
        operated=pooler_pods(database),
    )


def telemetry(database: PostgresOperated) -> Iterator[Telemetry]:
    """Yield where the metrics are: no Service shows these ports, so the pods themselves are scraped."""
    name = pooler_name(database)
    yield Telemetry(workload=database.name, service=database.name, port=SERVER_METRICS, pods=pods(database.name))
    yield Telemetry(workload=name, service=name, port=POOL_METRICS, pods=pooler_pods(database))


def dashboards(database: PostgresOperated, namespace: str) -> Iterator[Dashboard]:
    """Yield what Grafana shows of it, by CloudNativePG's own metrics."""
    words = {"uid": f"{database.name[:31]}-postgres", "name": database.name, "namespace": namespace}  # Grafana takes 40 characters
    yield dashboard(__package__, "operated-dashboard", database.name, **words)


def documents(database: PostgresOperated, context: Context) -> Iterator[Document]:
    """Yield the custom resources."""
    namespace = context.namespace_of("data")
    tags = labels(database.name, context.namespace)
    restored = database.restore_from
    if database.backups:
        store = _store(database.backups.store, f"{database.backups.keep_days}d")
        yield crd.object_store(f"{database.name}-backups", namespace, store, labels=tags)
    if restored and restored.store:
        yield crd.object_store(f"{database.name}-source", namespace, _store(restored.store, None), labels=tags)
    # Pruning a Cluster deletes its volumes: that is a person's decision.
    yield crd.cluster(database.name, namespace, _cluster(database, context), labels=tags, annotations=context.gitops.keep)
    if database.backups:
        yield crd.scheduled_backup(database.name, namespace, _schedule(database), labels=tags)
    yield crd.pooler(pooler_name(database), namespace, _pooler(database), labels=labels(pooler_name(database), context.namespace))


def certificate_name(database: PostgresOperated) -> str:
    """Return the name of the Secret with the certificate of servers and pool, and its authority's."""
    return f"{database.name}-tls"


def certificates(database: PostgresOperated, context: Context, *services: str) -> tuple[ServerName, ...]:
    """Return the certificate of servers and pool, with the names under which they are dialled.

    Args:
        database: whose.
        context: where it is put.
        services: more Services of servers that prove by it who they are.
    """
    if not context.tls.enabled:
        return ()
    ours = (*(f"{database.name}-{kind}" for kind in ("rw", "ro", "r")), pooler_name(database), *services)
    hosts = tuple(f"{service}.{context.namespace_of('data')}.svc" for service in ours)
    return (ServerName(name=certificate_name(database), hosts=hosts, labels={"cnpg.io/reload": "true"}),)


def _cluster(database: PostgresOperated, context: Context) -> dict[str, Any]:
    # One server of any that are in step must have a commit: quorum, not a fixed list (``ANY 1``).
    quorum = {"method": "any", "number": 1, "dataDurability": "required"}
    # The pool shows its clients the servers' certificate, as it does by default.
    proof = {"serverTLSSecret": certificate_name(database), "serverCASecret": certificate_name(database)}
    return {
        "imageName": database.image,
        "instances": database.instances,
        "enableSuperuserAccess": False,
        "primaryUpdateStrategy": "unsupervised",
        "bootstrap": _bootstrap(database),
        **({"externalClusters": [_source(database)]} if database.restore_from else {}),
        **({"plugins": [_plugin(database)]} if database.backups else {}),
        "managed": {"roles": [_reader(database)]},
        **({"certificates": proof} if context.tls.enabled else {}),
        "postgresql": {
            "parameters": settings(database),
            **({"pg_hba": ["hostnossl all all all reject"]} if context.tls.enabled else {}),
            **({"synchronous": quorum} if database.synchronous else {}),
        },
        "storage": {"size": database.storage, **({"storageClass": database.storage_class} if database.storage_class else {})},
        "resources": database.resources.spec,
        # Servers on different nodes, where there are enough of them.
        "affinity": {"enablePodAntiAffinity": True, "podAntiAffinityType": "preferred", "topologyKey": "kubernetes.io/hostname"},
        "seccompProfile": {"type": "RuntimeDefault"},
    }


def restored(database: PostgresOperated, context: Context) -> dict[str, Any]:
    """Return the cluster of a drill: one server from the database's own archive, which archives nothing itself."""
    assert database.backups is not None
    whole = _cluster(database, context)
    kept = ("imageName", "enableSuperuserAccess", "certificates", "storage", "resources", "seccompProfile")
    return {
        **{key: whole[key] for key in kept if key in whole},
        "instances": 1,
        "bootstrap": {"recovery": {"source": "source", **_owned(database)}},
        "externalClusters": [_external(database.backups.plugin, f"{database.name}-backups", database.name)],
        # Replay takes no fewer connections than the archived server had.
        "postgresql": {"parameters": whole["postgresql"]["parameters"]},
    }


def _owned(database: PostgresOperated) -> dict[str, Any]:
    return {"database": database.database, "owner": database.owner, "secret": {"name": database.credentials.name}}


def reading(database: PostgresOperated) -> list[str]:
    """Return the statements that let the reader read."""
    words = {"database": database.database, "owner": database.owner, "reader": database.reader_role}
    lines = filled(content(__package__, "operated_reader.sql"), words).splitlines()
    return [line for line in lines if not line.startswith("--")]


def _reader(database: PostgresOperated) -> dict[str, Any]:
    """Return the reader as a role that the operator keeps: with the Secret's password, and no power of its own."""
    return {"name": database.reader_role, "ensure": "present", "login": True, "passwordSecret": {"name": database.reader.name}}


def _bootstrap(database: PostgresOperated) -> dict[str, Any]:
    if database.restore_from is None:
        return {"initdb": {**_owned(database), "dataChecksums": True, "postInitApplicationSQL": reading(database)}}
    target = {"recoveryTarget": {"targetTime": database.restore_from.to}} if database.restore_from.to else {}
    return {"recovery": {"source": "source", **_owned(database), **target}}


def _source(database: PostgresOperated) -> dict[str, Any]:
    assert database.restore_from is not None
    plugin = database.backups.plugin if database.backups else "barman-cloud.cloudnative-pg.io"
    name = f"{database.name}-source" if database.restore_from.store else f"{database.name}-backups"
    return _external(plugin, name, database.restore_from.database)


def _external(plugin: str, store: str, database: str) -> dict[str, Any]:
    """Return an archive as something to recover from."""
    return {"name": "source", "plugin": {"name": plugin, "parameters": {"barmanObjectName": store, "serverName": database}}}


def _plugin(database: PostgresOperated) -> dict[str, Any]:
    assert database.backups is not None
    return {"name": database.backups.plugin, "isWALArchiver": True, "parameters": {"barmanObjectName": f"{database.name}-backups"}}


def _store(store: ObjectStore, retention: str | None) -> dict[str, Any]:
    key, secret = store.credentials.keys
    name = store.credentials.name
    return {
        **({"retentionPolicy": retention} if retention else {}),
        "instanceSidecarConfiguration": {
            "resources": SIDECAR.spec,
            "env": [{"name": "AWS_DEFAULT_REGION", "value": store.region}],
        },
        "configuration": {
            "destinationPath": f"s3://{store.bucket}/{store.prefix.strip('/')}".rstrip("/"),
            "endpointURL": store.url,
            **({"endpointCA": {"name": store.ca.name, "key": store.ca.keys[0]}} if store.ca else {}),
            "s3Credentials": {
                "accessKeyId": {"name": name, "key": key},
                "secretAccessKey": {"name": name, "key": secret},
            },
            "wal": {"compression": "zstd", "maxParallel": 4},
            "data": {"compression": "gzip", "jobs": 2},
        },
    }


def _schedule(database: PostgresOperated) -> dict[str, Any]:
    assert database.backups is not None
    return {
        # The operator's schedule has six fields: seconds come first.
        "schedule": f"0 {database.backups.schedule}" if " " in database.backups.schedule else database.backups.schedule,
        "immediate": True,
        "backupOwnerReference": "self",
        "cluster": {"name": database.name},
        "method": "plugin",
        "pluginConfiguration": {"name": database.backups.plugin},
    }


def pool_size(database: PostgresOperated) -> int:
    """Return how many server connections a pod of the pool has."""
    return max((database.max_connections - RESERVED) // database.pooler.replicas, 1)


def pool_clients(database: PostgresOperated) -> int:
    """Return how many clients a pod of the pool takes."""
    return pool_size(database) * database.pooler.clients_per_server


def _pooler(database: PostgresOperated) -> dict[str, Any]:
    size = pool_size(database)
    parameters = {
        "max_client_conn": str(pool_clients(database)),
        "default_pool_size": str(size),
        "max_db_connections": str(size),
        "max_prepared_statements": "200",
        "query_wait_timeout": str(WAIT_TIMEOUT),
    }
    # A list that names the container merges with the operator's own by that name.
    containers = [{"name": "pgbouncer", "resources": database.pooler.resources.spec}]
    return {
        "cluster": {"name": database.name},
        "instances": database.pooler.replicas,
        "type": "rw",
        "pgbouncer": {"poolMode": "transaction", "parameters": parameters},
        "template": {"metadata": {}, "spec": {"containers": containers}},
    }
