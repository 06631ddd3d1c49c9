"""The parts of Grafana: its files, its pod, and the dashboards that others bring."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import msgspec

from specify_infra.components.observability.grafana.login import folder
from specify_infra.components.pods import ca_volume, container, http_probe, pod_security, scratch, variable
from specify_infra.content import checksum, content, filled, parsed, written
from specify_infra.context import Context
from specify_infra.errors import refuse
from specify_infra.kubernetes.core import config_map, service
from specify_infra.kubernetes.document import Document
from specify_infra.model import Declaration, Endpoint, SecretRef, labels, selector

if TYPE_CHECKING:
    from specify_infra.components.observability.grafana.component import Grafana

PORT = 3000
"""Where it serves: Grafana's own default."""

USER = 472
"""The image's user."""

CA = "/etc/grafana/ca"
"""The certificate of the authority that vouches for data sources of this environment."""

APIS = ("prometheus", "alertmanager", "jaeger", "loki", "elasticsearch")
"""What Grafana reads, by the endpoints' parameter ``api``. Each has a file in sources/."""

SHARDS = 4
"""ConfigMaps for dashboards. The pod names them all, since it is written before they are filled; those that are missing it does without."""

SHARD_BYTES = 900 * 1024
"""What one takes: a ConfigMap ends at 1 MiB, its metadata included."""


def files(server: Grafana, sources: tuple[Endpoint, ...], context: Context) -> dict[str, str]:
    """Return what Grafana reads at start, by file name."""
    address = f"https://{server.host}/" if server.host else f"http://localhost:{PORT}/"
    values = {"root_url": address, "cookie_secure": str(server.host is not None).lower(), "login": server.login.ini()}
    return {
        "grafana.ini": filled(content(__package__, "grafana.ini"), values),
        "datasources.yml": written({"apiVersion": 1, "prune": True, "datasources": list(_sources(sources, context))}),
        "providers.yml": filled(content(__package__, "providers.yml"), {"system": context.namespace}),
    }


def _sources(sources: tuple[Endpoint, ...], context: Context) -> Iterator[dict[str, Any]]:
    """Yield each data source. The first one of its kind has the kind's name as uid: that is what links point at."""
    there = {source.parameters["api"] for source in sources}
    known: list[str] = []
    for source in sources:
        api = source.parameters["api"]
        known.append(api)
        count = known.count(api)
        uid = api if count == 1 else f"{api}-{count}"
        address = {"name": uid, "uid": uid, "url": context.address(source)}
        body = parsed(__package__, f"sources/{api}.yml") | ({} if count == 1 else {"isDefault": False})
        yield _secured(address | _linked(body, there), source, context)


def _linked(value: Any, there: set[str]) -> Any:
    """Return a data source's settings without the links to data sources that are not there; ``first`` chooses among several."""
    if isinstance(value, dict):
        value = {key: _first(item, there) if isinstance(item, dict) and "first" in item else item for key, item in value.items()}
        return {key: _linked(item, there) for key, item in value.items() if not _dangling(item, there)}
    if isinstance(value, list):
        return [_linked(item, there) for item in value if not _dangling(item, there)]
    return value


def _first(choice: dict[str, Any], there: set[str]) -> dict[str, Any]:
    """Return the first link that leads somewhere; the last one where none does, and it is dropped like any other."""
    return next((link for link in choice["first"] if link["datasourceUid"] in there), choice["first"][-1])


def _dangling(value: Any, there: set[str]) -> bool:
    return isinstance(value, dict) and value.get("datasourceUid", "") not in {"", *there}


def _secured(settings: dict[str, Any], source: Endpoint, context: Context) -> dict[str, Any]:
    """Return a data source with how Grafana logs in, and whom it believes: its provisioning reads files, so that no secret is ours."""
    plain: dict[str, Any] = {}
    hidden: dict[str, str] = {}
    if source.secret is not None:
        user, password = (f"$__file{{{folder(source.secret)}/{key}}}" for key in source.secret.keys[:2])
        plain |= {"basicAuth": True, "basicAuthUser": user}
        hidden["basicAuthPassword"] = password
    if context.certified(source):
        settings = {**settings, "jsonData": {**settings["jsonData"], "tlsAuthWithCACert": True}}
        hidden["tlsCACert"] = f"$__file{{{CA}/ca.crt}}"
    return settings | plain | ({"secureJsonData": hidden} if hidden else {})


def rolled(texts: dict[str, str]) -> dict[str, str]:
    """Return the annotation that rolls the pod when a file changes that it reads at start."""
    return checksum(texts.values())


def pod(server: Grafana, sources: tuple[SecretRef, ...] = (), *, trusts: bool = False) -> dict[str, Any]:
    """Return the pod.

    Args:
        server: the component.
        sources: the Secrets by which data sources are read.
        trusts: whether a data source proves by a certificate who it is.
    """
    secrets = {secret.name: secret for secret in (server.login.secret, *sources)}.values()
    main = container(
        "grafana",
        server.image,
        server.resources,
        mounts={
            "data": "/var/lib/grafana",
            "config": "/etc/grafana/config",
            "datasources": "/etc/grafana/provisioning/datasources",
            "providers": "/etc/grafana/provisioning/dashboards",
            "dashboards": "/etc/grafana/dashboards",
            **{f"secret-{secret.name}": folder(secret) for secret in secrets},
            **({"ca": CA} if trusts else {}),
            "tmp": "/tmp",
        },
        env=[variable("GF_PATHS_CONFIG", "/etc/grafana/config/grafana.ini")],
        ports=[{"name": "http", "containerPort": PORT, "protocol": "TCP"}],
        startupProbe=http_probe("/api/health", "http", period=5, failures=24),
        livenessProbe=http_probe("/api/health", "http", period=10, failures=6),
        readinessProbe=http_probe("/api/health", "http", period=5, failures=3),
        lifecycle={"preStop": {"sleep": {"seconds": 5}}},
    )
    shards = [{"configMap": {"name": _shard(server, index), "optional": True}} for index in range(SHARDS)]
    return {
        "terminationGracePeriodSeconds": 30,
        "enableServiceLinks": False,
        "securityContext": pod_security(USER),
        "containers": [main],
        "volumes": [
            scratch("data", "1Gi"),
            _file("config", server.name, "grafana.ini"),
            _file("datasources", server.name, "datasources.yml"),
            _file("providers", server.name, "providers.yml"),
            {"name": "dashboards", "projected": {"sources": shards}},
            *({"name": f"secret-{secret.name}", "secret": {"secretName": secret.name}} for secret in secrets),
            *([ca_volume(f"{server.name}-tls")] if trusts else []),
            scratch("tmp", "64Mi"),
        ],
    }


def _file(volume: str, name: str, key: str) -> dict[str, Any]:
    return {"name": volume, "configMap": {"name": name, "items": [{"key": key, "path": key}]}}


def documents(server: Grafana, texts: dict[str, str], namespace: str, context: Context) -> Iterator[Document]:
    """Yield its files and its Service."""
    metadata = {"labels": labels(server.name, context.namespace)}
    yield config_map(server.name, namespace, texts, **metadata)
    ports = [{"name": "http", "port": PORT, "targetPort": "http", "protocol": "TCP", "appProtocol": "http"}]
    yield service(server.name, namespace, selector=selector(server.name), ports=ports, **metadata)


def dashboards(server: Grafana, declarations: tuple[Declaration, ...], environment: Any) -> Iterator[Document]:
    """Yield the dashboards of all components, in as many ConfigMaps as they need.

    Raises:
        InfraError: when they do not fit.
    """
    shards: list[dict[str, str]] = [{}]
    filled_up = 0
    for name, text in _models(declarations).items():
        filled_up += len(text)
        if filled_up > SHARD_BYTES:
            shards.append({})
            filled_up = len(text)
        shards[-1][f"{name}.json"] = text.decode()
    if len(shards) > SHARDS:
        raise refuse(
            "too many dashboards", got=f"{len(shards)} ConfigMaps", allowed=f"{SHARDS} of 900 KiB", do="give fewer or smaller ones"
        )
    namespace = environment.namespace_of("observability")
    metadata = {"labels": labels(server.name, environment.namespace)}
    for index, shard in enumerate(shard for shard in shards if shard):
        yield config_map(_shard(server, index), namespace, shard, **metadata)


def _models(declarations: tuple[Declaration, ...]) -> dict[str, bytes]:
    """Return the dashboards by name, compact; two of one name are told apart by their component."""
    found: dict[str, bytes] = {}
    for declaration in declarations:
        for item in declaration.dashboards:
            name = item.name if item.name not in found else f"{declaration.component}-{item.name}"
            found[name] = msgspec.json.encode(msgspec.json.decode(item.model))
    return found


def _shard(server: Grafana, index: int) -> str:
    return f"{server.name}-dashboards-{index}"
