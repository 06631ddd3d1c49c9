"""The parts of the shipper: its configuration, its pod, its Service."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from specify_infra.components.pods import container, http_probe, scratch, variable
from specify_infra.content import parsed, written
from specify_infra.context import Context
from specify_infra.kubernetes.core import config_map, service
from specify_infra.kubernetes.document import Document
from specify_infra.model import LAYERS, Endpoint, labels, selector
from specify_infra.options.exposure.front import Front
from specify_infra.values import amount

if TYPE_CHECKING:
    from specify_infra.components.observability.shipper.component import LogShipper

METRICS, HEALTH = 8888, 13133
"""The collector's own defaults."""

LEAST_QUEUE = 64 * 1024**2

PODS = "/var/log/pods"
"""Where kubelets have pods' logs written: <namespace>_<pod>_<uid>/<container>/<restarts>.log."""

STATE = "/var/lib/log-shipper"
"""Where it keeps its place, in the pod. On the node the folder has the system's name in it: two systems do not share one."""

TLS = "/etc/log-shipper/tls"


def configuration(shipper: LogShipper, targets: tuple[Endpoint, ...], context: Context) -> str:
    """Return the collector's configuration, with what it reads and where it sends that."""
    config = parsed(__package__, "shipper.yml", health=HEALTH, metrics=METRICS, state=STATE, system=context.namespace)
    receiver = {
        "include": [f"{PODS}/{namespace}_*/*/*.log" for namespace in namespaces(shipper, context)],
        # What it says of a line that it cannot send would be another one.
        "exclude": [f"{PODS}/{context.agents}_{shipper.name}-*/*/*.log"],
    }
    config["receivers"]["file_log"] = receiver | config["receivers"]["file_log"]
    exporters = {f"otlp_http/{target.component or target.name}": _exporter(shipper, target, context) for target in targets}
    config["exporters"] = exporters
    config["service"]["pipelines"]["logs"]["exporters"] = list(exporters)
    return written(config)


def namespaces(shipper: LogShipper, context: Context) -> list[str]:
    """Return the namespaces whose pods are read, each once: the environment's own, and that of the proxies before it."""
    own = (*(context.namespace_of(layer) for layer in LAYERS if layer != "gitops"), context.agents)
    front = context.exposure
    edge = (front.proxies(context).namespace,) if isinstance(front, Front) else ()
    return list(dict.fromkeys((*own, *edge, *shipper.namespaces)))


def _exporter(shipper: LogShipper, target: Endpoint, context: Context) -> dict[str, Any]:
    tls = {"ca_file": f"{TLS}/ca.crt", "cert_file": f"{TLS}/tls.crt", "key_file": f"{TLS}/tls.key", "reload_interval": "1h"}
    return {
        "logs_endpoint": context.address(target) + target.parameters.get("path", "/v1/logs"),
        "encoding": "json",
        "compression": "gzip",
        **({"tls": tls} if context.certified(target) else {}),
        # Never given up: what is given up is lost, and what waits is on the node's disk.
        "retry_on_failure": {"enabled": True, "max_interval": "30s", "max_elapsed_time": "0s"},
        "sending_queue": {
            "enabled": True,
            "storage": "file_storage",
            "sizer": "bytes",
            "queue_size": int(amount(shipper.queue)),
            "block_on_overflow": True,
            "num_consumers": 2,
            "batch": {"flush_timeout": "1s", "sizer": "items", "min_size": shipper.batch, "max_size": shipper.batch},
        },
    }


def pod(shipper: LogShipper, targets: tuple[Endpoint, ...], context: Context) -> dict[str, Any]:
    """Return the pod. It is root without a single capability: kubelets give root alone the files that it reads."""
    certificates = any(map(context.certified, targets))
    main = container(
        "shipper",
        shipper.image,
        shipper.resources,
        args=["--config=/etc/log-shipper/config/shipper.yml"],
        env=[
            {"name": "NODE_NAME", "valueFrom": {"fieldRef": {"fieldPath": "spec.nodeName"}}},
            # Go collects garbage before the limit kills it.
            variable("GOMEMLIMIT", f"{int(amount(shipper.resources.memory_limit) * 8 / 10 / 1024**2)}MiB"),
        ],
        ports=[
            {"name": "metrics", "containerPort": METRICS, "protocol": "TCP"},
            {"name": "health", "containerPort": HEALTH, "protocol": "TCP"},
        ],
        startupProbe=http_probe("/", "health", period=5, failures=24),
        livenessProbe=http_probe("/", "health", period=10, failures=6),
        readinessProbe=http_probe("/", "health", period=10, failures=3),
    )
    mounts = {"config": "/etc/log-shipper/config", **({"tls": TLS} if certificates else {}), "tmp": "/tmp"}
    main["volumeMounts"] = [
        {"name": "logs", "mountPath": PODS, "readOnly": True},
        {"name": "state", "mountPath": STATE},
        *({"name": name, "mountPath": path} for name, path in mounts.items()),
    ]
    state = f"/var/lib/{context.namespace}-{shipper.name}"
    return {
        "terminationGracePeriodSeconds": 30,
        "enableServiceLinks": False,
        # Also on nodes that other pods are kept from: their pods write logs too.
        "tolerations": [{"operator": "Exists"}],
        "securityContext": {"runAsUser": 0, "runAsGroup": 0, "seccompProfile": {"type": "RuntimeDefault"}},
        "containers": [main],
        "volumes": [
            {"name": "config", "configMap": {"name": shipper.name}},
            {"name": "logs", "hostPath": {"path": PODS}},
            {"name": "state", "hostPath": {"path": state, "type": "DirectoryOrCreate"}},
            *([{"name": "tls", "secret": {"secretName": f"{shipper.name}-tls", "defaultMode": 0o400}}] if certificates else []),
            scratch("tmp", "64Mi"),
        ],
    }


def documents(shipper: LogShipper, config: str, context: Context) -> Iterator[Document]:
    """Yield its configuration, and the Service over its metrics."""
    metadata = {"labels": labels(shipper.name, context.namespace)}
    yield config_map(shipper.name, context.agents, {"shipper.yml": config}, **metadata)
    ports = [{"name": "metrics", "port": METRICS, "targetPort": "metrics", "protocol": "TCP", "appProtocol": "http"}]
    yield service(shipper.name, context.agents, selector=selector(shipper.name), ports=ports, spec={"clusterIP": "None"}, **metadata)
