"""The parts of Jaeger: its configuration, its pod and its Services."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from specify_infra.components.observability.jaeger.storage import TLS, USER, certificate
from specify_infra.components.pods import container, http_probe, pod_security, scratch
from specify_infra.content import parsed, written
from specify_infra.context import Context
from specify_infra.kubernetes.core import config_map, service
from specify_infra.kubernetes.document import Document
from specify_infra.model import labels, selector

if TYPE_CHECKING:
    from specify_infra.components.observability.jaeger.component import Jaeger

PORTS = {"grpc": 4317, "http": 4318, "query": 16686, "metrics": 8888, "health": 13133}
"""Where it listens: the defaults of OTLP, of Jaeger, and of the Collector."""


def configuration(server: Jaeger, context: Context) -> str:
    """Return Jaeger's configuration: the fixed part, and what storage, sampling and TLS add to it."""
    config = parsed(__package__, "jaeger.yml", name=server.name, **PORTS)
    config["extensions"]["jaeger_storage"]["backends"]["traces"] = server.storage.backend(context)
    between = server.sampling.processors()
    config["processors"] |= between
    limiter, batch = config["service"]["pipelines"]["traces"]["processors"]
    config["service"]["pipelines"]["traces"]["processors"] = [limiter, *between, batch]
    if context.tls.enabled:
        # cert-manager renews the files: they are read again.
        tls = {"cert_file": f"{TLS}/tls.crt", "key_file": f"{TLS}/tls.key", "min_version": "1.2", "reload_interval": "1h"}
        for protocol in config["receivers"]["otlp"]["protocols"].values():
            protocol["tls"] = tls
    return written(config)


def pod(server: Jaeger, context: Context) -> dict[str, Any]:
    """Return the pod."""
    encrypted = context.tls.enabled
    main = container(
        "jaeger",
        server.image,
        server.resources,
        args=["--config=/etc/jaeger/config/jaeger.yml"],
        mounts={
            "config": "/etc/jaeger/config",
            **server.storage.mounts(context),
            **({"tls": TLS} if encrypted else {}),
            "tmp": "/tmp",
        },
        env=server.storage.variables(context) or None,
        ports=[{"name": name, "containerPort": port, "protocol": "TCP"} for name, port in PORTS.items()],
        # Badger replays its log after a crash.
        startupProbe=http_probe("/status", "health", period=5, failures=60),
        livenessProbe=http_probe("/status", "health", period=10, failures=6),
        readinessProbe=http_probe("/status", "health", period=5, failures=3),
        # Senders learn that it goes before it goes; then it empties its batches.
        lifecycle={"preStop": {"sleep": {"seconds": 5}}},
    )
    return {
        "terminationGracePeriodSeconds": 60,
        "enableServiceLinks": False,
        "securityContext": pod_security(USER),
        "containers": [main],
        "volumes": [
            {"name": "config", "configMap": {"name": server.name}},
            *server.storage.volumes(context),
            *([certificate(server.name)] if encrypted else []),
            scratch("tmp", "64Mi"),
        ],
    }


def documents(server: Jaeger, config: str, namespace: str, context: Context) -> Iterator[Document]:
    """Yield its configuration, the Service for spans and questions, and the one for its metrics."""
    metadata = {"labels": labels(server.name, context.namespace)}
    yield config_map(server.name, namespace, {"jaeger.yml": config}, **metadata)
    protocols = {"grpc": "grpc", "http": "http", "query": "http"}
    ports = [_port(name, protocol) for name, protocol in protocols.items()]
    yield service(server.name, namespace, selector=selector(server.name), ports=ports, **metadata)
    name = f"{server.name}-metrics"
    headless = {"clusterIP": "None", "publishNotReadyAddresses": True}
    metadata = {"labels": labels(name, context.namespace)}
    yield service(name, namespace, selector=selector(server.name), ports=[_port("metrics", "http")], spec=headless, **metadata)


def _port(name: str, protocol: str) -> dict[str, Any]:
    return {"name": name, "port": PORTS[name], "targetPort": name, "protocol": "TCP", "appProtocol": protocol}
