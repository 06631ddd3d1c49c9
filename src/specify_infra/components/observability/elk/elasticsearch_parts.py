"""The parts of Elasticsearch: configuration, nodes, Services."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from specify_infra.components.pods import Resources, container, pod_security, scratch, variable
from specify_infra.content import checksum, content, filled
from specify_infra.context import Context
from specify_infra.kubernetes.core import config_map, service
from specify_infra.kubernetes.document import Document
from specify_infra.model import Claim, Endpoint, Workload, labels, selector
from specify_infra.options import Fixed, Ordered
from specify_infra.values import amount

if TYPE_CHECKING:
    from specify_infra.components.observability.elk.elasticsearch import Elasticsearch

HTTP, TRANSPORT = 9200, 9300
"""Elasticsearch's own ports."""

USER = 1000
"""The image's user."""

HOME = "/usr/share/elasticsearch"

LEAD = "master,data_content,data_hot,ingest,remote_cluster_client"
"""The roles of the first nodes; they are data_warm too, where nobody else is."""

MOST_HEAP = 31 * 1024
"""Mebibytes above which Java's pointers double (https://www.elastic.co/docs/reference/elasticsearch/jvm-settings)."""

PREPARE = Resources(cpu_request="100m", cpu_limit="1000m", memory_request="512Mi", memory_limit="512Mi")


def count(search: Elasticsearch) -> int:
    """Return the nodes that there should be, warm ones included."""
    return search.nodes + (search.warm.nodes if search.warm else 0)


def groups(search: Elasticsearch) -> tuple[str, ...]:
    """Return the names of the workloads that are nodes."""
    return (search.name, *([f"{search.name}-warm"] if search.warm else []))


def transports(search: Elasticsearch) -> tuple[Endpoint, ...]:
    """Return where nodes talk to each other, one for each workload."""
    return tuple(
        Endpoint(name="transport", component=search.name, layer="observability", service=f"{group}-pods", workload=group, port=TRANSPORT)
        for group in groups(search)
    )


def listening(search: Elasticsearch) -> Endpoint:
    """Return the first nodes as those dial them who cannot wait until they are ready."""
    return Endpoint(name="nodes", component=search.name, layer="observability", service=f"{search.name}-pods", port=HTTP, scheme="https")


def hosts(search: Elasticsearch, namespace: str) -> tuple[str, ...]:
    """Return the names under which nodes are dialled."""
    services = (search.name, f"{search.name}-pods", f"*.{search.name}-pods")
    return (*(f"{one}.{namespace}.svc" for one in services), search.name, "localhost")


def configuration(search: Elasticsearch, context: Context) -> str:
    """Return elasticsearch.yml."""
    namespace = context.namespace_of("observability")
    members = f"{search.name}-pods.{namespace}.svc"
    store = search.snapshots.store if search.snapshots else None
    words = {
        "cluster": f"{context.namespace}-{search.name}",
        "mmap": str(search.mmap).lower(),
        "members": members,
        **({"endpoint": store.url, "region": store.region, "path_style": str(store.path_style).lower()} if store else {}),
    }
    names = (
        "elasticsearch.yml",
        "elasticsearch_alone.yml" if search.nodes == 1 else "elasticsearch_cluster.yml",
        "elasticsearch_tls.yml" if context.tls.enabled else "elasticsearch_plain.yml",
        *(("elasticsearch_store.yml",) if store else ()),
    )
    return "".join(filled(content(__package__, name), words) for name in names)


def scripts() -> dict[str, str]:
    """Return what the pods run beside the server."""
    return {name: content(__package__, f"elasticsearch_{name}") for name in ("prepare.sh", "ready.sh")}


def nodes(search: Elasticsearch, context: Context, config: str) -> tuple[Workload, ...]:
    """Return the nodes that lead and take new logs, and the warm ones where there are some."""
    own = LEAD if search.warm else f"{LEAD},data_warm"
    lead = _node(search, context, config, search.name, search.nodes, own, search.resources)
    claim = Claim(name="data", size=search.storage, storage_class=search.storage_class)
    found = [Workload(**lead, claims=(claim,), min_available=search.nodes - 1 or None)]
    if search.warm is not None:
        name, warm = f"{search.name}-warm", search.warm
        rest = _node(search, context, config, name, warm.nodes, "data_warm", warm.resources)
        claim = Claim(name="data", size=warm.storage, storage_class=warm.storage_class)
        found.append(Workload(**rest, claims=(claim,), min_available=warm.nodes - 1 or None))
    return tuple(found)


def _node(
    search: Elasticsearch, context: Context, config: str, name: str, replicas: int, roles: str, resources: Resources
) -> dict[str, Any]:
    return {
        "name": name,
        "namespace": context.namespace_of("observability"),
        "part_of": context.namespace,
        "pod": _pod(search, context, roles, resources),
        "replicas": Fixed(count=replicas),
        # Members must find each other before one of them is ready.
        "rollout": Ordered(parallel=True),
        "placement": search.placement,
        "annotations": checksum([config, *scripts().values()]),
    }


def _pod(search: Elasticsearch, context: Context, roles: str, resources: Resources) -> dict[str, Any]:
    tls = context.tls.enabled
    heap = min(int(amount(resources.memory_limit) / 2 / 1024**2), MOST_HEAP)
    mounts = {
        "data": f"{HOME}/data",
        "config": f"{HOME}/config",
        **({"tls": f"{HOME}/config/certs"} if tls else {}),
        "scripts": "/etc/elasticsearch/scripts",
        "admin": "/etc/elasticsearch/admin",
        "logs": f"{HOME}/logs",
        "tmp": "/tmp",
    }
    server = container(
        "elasticsearch",
        search.image,
        resources,
        mounts=mounts,
        env=[
            _field("POD_NAME", "metadata.name"),
            _field("POD_IP", "status.podIP"),
            _field("NODE_NAME", "spec.nodeName"),
            variable("NODE_ROLES", roles),
            variable("ES_JAVA_OPTS", f"-Xms{heap}m -Xmx{heap}m"),
            variable("URL", f"{'https' if tls else 'http'}://localhost:{HTTP}"),
            variable("CA", f"{HOME}/config/certs/ca.crt" if tls else ""),
        ],
        ports=[
            {"name": "http", "containerPort": HTTP, "protocol": "TCP"},
            {"name": "transport", "containerPort": TRANSPORT, "protocol": "TCP"},
        ],
        # Shards are read before the port opens.
        startupProbe={"tcpSocket": {"port": "http"}, "periodSeconds": 10, "failureThreshold": 60},
        livenessProbe={"tcpSocket": {"port": "http"}, "periodSeconds": 10, "timeoutSeconds": 5, "failureThreshold": 6},
        readinessProbe={
            "exec": {"command": ["bash", "/etc/elasticsearch/scripts/ready.sh"]},
            "periodSeconds": 10,
            "timeoutSeconds": 8,
            "failureThreshold": 3,
        },
        lifecycle={"preStop": {"sleep": {"seconds": 5}}},
    )
    return {
        "terminationGracePeriodSeconds": 300,
        "enableServiceLinks": False,
        "securityContext": pod_security(USER),
        "initContainers": [_prepare(search, context, leads="master" in roles)],
        "containers": [server],
        "volumes": [
            scratch("config", "16Mi"),
            {"name": "source", "configMap": {"name": search.name}},
            {"name": "scripts", "configMap": {"name": f"{search.name}-scripts"}},
            {"name": "admin", "secret": _items(search.admin.name, {search.admin.keys[0]: "password"})},
            {"name": "keystore", "projected": {"defaultMode": 0o440, "sources": list(_keystore(search))}},
            *([{"name": "tls", "secret": {"secretName": f"{search.name}-tls", "defaultMode": 0o440}}] if tls else []),
            scratch("logs", "256Mi"),
            scratch("tmp", "256Mi"),
        ],
    }


def _prepare(search: Elasticsearch, context: Context, *, leads: bool) -> dict[str, Any]:
    """Return the container that writes the server's folder of configuration."""
    pods = [f"{search.name}-{index}" for index in range(search.nodes)] if leads and search.nodes > 1 else []
    namespace = context.namespace_of("observability")
    mounts = {
        "config": "/config",
        "source": "/etc/elasticsearch/source",
        "scripts": "/etc/elasticsearch/scripts",
        "keystore": "/etc/elasticsearch/keystore",
        "data": f"{HOME}/data",
        **({"tls": "/etc/elasticsearch/certs"} if context.tls.enabled else {}),
        "tmp": "/tmp",
    }
    return container(
        "prepare",
        search.image,
        PREPARE,
        command=("bash", "/etc/elasticsearch/scripts/prepare.sh"),
        mounts=mounts,
        env=[
            variable("MEMBERS", ", ".join(pods)),
            variable("PEERS", " ".join(f"{pod}.{search.name}-pods.{namespace}.svc" for pod in pods)),
            variable("CLI_JAVA_OPTS", "-Xmx128m"),
        ],
    )


def _keystore(search: Elasticsearch) -> Iterator[dict[str, Any]]:
    """Yield what stands in Elasticsearch's keystore: each file is called as its setting."""
    yield {"secret": {"name": search.admin.name, "items": [{"key": search.admin.keys[0], "path": "bootstrap.password"}]}}
    if search.snapshots:
        credentials = search.snapshots.store.credentials
        names = zip(credentials.keys, ("access_key", "secret_key"), strict=True)
        yield {"secret": {"name": credentials.name, "items": [{"key": key, "path": f"s3.client.default.{name}"} for key, name in names]}}


def documents(search: Elasticsearch, context: Context, config: str) -> Iterator[Document]:
    """Yield configuration, scripts and Services."""
    namespace, system = context.namespace_of("observability"), context.namespace
    yield config_map(search.name, namespace, {"elasticsearch.yml": config}, labels=labels(search.name, system))
    yield config_map(f"{search.name}-scripts", namespace, scripts(), labels=labels(search.name, system))
    http = {
        "name": "http",
        "port": HTTP,
        "targetPort": "http",
        "protocol": "TCP",
        "appProtocol": "https" if context.tls.enabled else "http",
    }
    peers = {"name": "transport", "port": TRANSPORT, "targetPort": "transport", "protocol": "TCP", "appProtocol": "tcp"}
    yield service(search.name, namespace, selector=selector(search.name), ports=[http], labels=labels(search.name, system))
    headless = {"clusterIP": "None", "publishNotReadyAddresses": True}
    for group in groups(search):
        name = f"{group}-pods"
        yield service(name, namespace, selector=selector(group), ports=[http, peers], spec=headless, labels=labels(name, system))


def _field(name: str, path: str) -> dict[str, Any]:
    return {"name": name, "valueFrom": {"fieldRef": {"fieldPath": path}}}


def _items(secret: str, paths: dict[str, str]) -> dict[str, Any]:
    return {"secretName": secret, "defaultMode": 0o440, "items": [{"key": key, "path": path} for key, path in paths.items()]}
