"""The parts of Prometheus that do not depend on what the other components declare."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from specify_infra.components.pods import ca_volume, container, http_probe, pod_security, scratch
from specify_infra.context import Context
from specify_infra.kubernetes.core import service
from specify_infra.kubernetes.document import Document
from specify_infra.model import Endpoint, labels, selector
from specify_infra.values import amount

if TYPE_CHECKING:
    from specify_infra.components.observability.prometheus.component import Prometheus

PORT = 9090
"""Where it listens: Prometheus' own default."""

USER = 65534
"""The image's user, nobody."""

CA = "/etc/prometheus/ca"
"""The certificate of the authority that vouches for targets of this environment."""

BYTES_PER_SAMPLE = 1.5
"""What a sample takes on disk: Prometheus' documentation says one to two bytes (https://prometheus.io/docs/prometheus/latest/storage/)."""

DISCOVERY: tuple[dict[str, Any], ...] = (
    {"apiGroups": [""], "resources": ["pods", "services"], "verbs": ["get", "list", "watch"]},
    {"apiGroups": ["discovery.k8s.io"], "resources": ["endpointslices"], "verbs": ["get", "list", "watch"]},
)
"""What service discovery reads in a namespace: for a role of EndpointSlices it watches their Services and pods too."""

NODES: tuple[dict[str, Any], ...] = (
    {"apiGroups": [""], "resources": ["nodes"], "verbs": ["get", "list", "watch"]},
    # nodes/proxy would do as well, and let it run commands in any pod.
    {"apiGroups": [""], "resources": ["nodes/metrics"], "verbs": ["get"]},
    {"nonResourceURLs": ["/metrics"], "verbs": ["get"]},
)
"""What it reads of the cluster: which nodes there are, and the metrics of kubelets and API server."""


def kubelets(context: Context) -> Endpoint:
    """Return the kubelets as something to dial."""
    return Endpoint(name="metrics", host="kubelet", port=10250, scheme="https", cidrs=context.cluster.nodes)


def retention(server: Prometheus) -> str:
    """Return how much blocks may take, in whole mebibytes."""
    return f"{int(amount(server.storage) * server.retention_share / 100 / 1024**2)}Mi"


def pod(server: Prometheus, *, trusts: bool = False) -> dict[str, Any]:
    """Return the pod.

    Args:
        server: the component.
        trusts: whether a target proves by a certificate who it is.
    """
    arguments = [
        "--config.file=/etc/prometheus/config/prometheus.yml",
        "--storage.tsdb.path=/prometheus",
        f"--storage.tsdb.retention.time={server.retention_days}d",
        # Its MB are mebibytes.
        f"--storage.tsdb.retention.size={retention(server).removesuffix('Mi')}MB",
        # It looks for changes itself: neither a sidecar nor a door that reloads, or quits, for whoever knocks.
        # Exemplars are what leads from a graph to a trace.
        "--enable-feature=auto-reload-config,exemplar-storage",
        "--config.auto-reload-interval=30s",
    ]
    main = container(
        "prometheus",
        server.image,
        server.resources,
        args=arguments,
        mounts={
            "data": "/prometheus",
            "config": "/etc/prometheus/config",
            "rules": "/etc/prometheus/rules",
            **({"ca": CA} if trusts else {}),
            "tmp": "/tmp",
        },
        env=[{"name": "POD_NAME", "valueFrom": {"fieldRef": {"fieldPath": "metadata.name"}}}],
        ports=[{"name": "http", "containerPort": PORT, "protocol": "TCP"}],
        # Replaying the write-ahead log after a crash takes minutes.
        startupProbe=http_probe("/-/ready", "http", period=15, failures=60),
        livenessProbe=http_probe("/-/healthy", "http", period=10, failures=6),
        readinessProbe=http_probe("/-/ready", "http", period=5, failures=3),
    )
    return {
        # It writes its head block at the end.
        "terminationGracePeriodSeconds": 300,
        "enableServiceLinks": False,
        "securityContext": pod_security(USER),
        "containers": [main],
        "volumes": [
            {"name": "config", "configMap": {"name": server.name}},
            {"name": "rules", "configMap": {"name": f"{server.name}-rules"}},
            *([ca_volume(f"{server.name}-tls")] if trusts else []),
            scratch("tmp", "64Mi"),
        ],
    }


def services(server: Prometheus, namespace: str, context: Context) -> Iterator[Document]:
    """Yield the Service for queries, and the one that names each server."""
    ports = [{"name": "http", "port": PORT, "targetPort": "http", "protocol": "TCP", "appProtocol": "http"}]
    # Two servers never hold quite the same samples: a reader stays with one, so that a graph does not change on reload.
    sticky = {"sessionAffinity": "ClientIP"}
    metadata = {"labels": labels(server.name, context.namespace)}
    yield service(server.name, namespace, selector=selector(server.name), ports=ports, spec=sticky, **metadata)
    headless = {"clusterIP": "None", "publishNotReadyAddresses": True}
    metadata = {"labels": labels(f"{server.name}-pods", context.namespace)}
    yield service(f"{server.name}-pods", namespace, selector=selector(server.name), ports=ports, spec=headless, **metadata)
