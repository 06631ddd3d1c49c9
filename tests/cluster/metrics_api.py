"""A resource metrics API (metrics.k8s.io) behind the API server's aggregation, whose figures a test sets.

The load is a total that a workload's pods share evenly, as requests behind a Service are: more pods have less each.
"""

from __future__ import annotations

import json
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

from .behaviour import serving
from .client import Cluster, Document
from .control_plane import ControlPlane
from .processes import wait_until
from .simulated_nodes import is_true

GROUP, VERSION = "metrics.k8s.io", "v1beta1"
ROOT = f"/apis/{GROUP}/{VERSION}"
NAME, NAMESPACE, PORT = "metrics", "kube-system", 443


@dataclass
class Metrics:
    """What the API tells: for every namespace, what all its pods use together, in millicores, and each in MiB."""

    cluster: Cluster
    millicores: dict[str, int] = field(default_factory=dict)
    mebibytes: int = 64
    asked: int = 0
    """How often somebody asked for pods' metrics."""

    def answer(self, path: str) -> Document | None:
        """The document at a path of the API."""
        url = urlsplit(path)
        if url.path == ROOT:
            pods = {"name": "pods", "singularName": "", "namespaced": True, "kind": "PodMetrics", "verbs": ["get", "list"]}
            return {"kind": "APIResourceList", "apiVersion": "v1", "groupVersion": f"{GROUP}/{VERSION}", "resources": [pods]}
        match url.path.removeprefix(f"{ROOT}/").split("/"):
            case ["namespaces", namespace, "pods"]:
                self.asked += 1
                labels = parse_qs(url.query).get("labelSelector", [""])[0]
                return self._pods(namespace, labels)
        return None

    def _pods(self, namespace: str, labels: str) -> Document:
        # A pod that ends gets no new requests.
        pods = [pod for pod in self.cluster.list("v1", "Pod", namespace, labels=labels) if serving(pod)]
        each = self.millicores.get(namespace, 0) // max(1, len(pods))
        items = [self._pod(pod, each) for pod in pods]
        return {"kind": "PodMetricsList", "apiVersion": f"{GROUP}/{VERSION}", "metadata": {}, "items": items}

    def _pod(self, pod: Document, millicores: int) -> Document:
        usage = {"cpu": f"{millicores}m", "memory": f"{self.mebibytes}Mi"}
        containers = [{"name": container["name"], "usage": usage} for container in pod["spec"]["containers"]]
        metadata = {key: pod["metadata"][key] for key in ("name", "namespace", "labels")}
        now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        return {"metadata": metadata, "timestamp": now, "window": "1s", "containers": containers}


@contextmanager
def metrics_api(plane: ControlPlane) -> Iterator[Metrics]:
    """Serves the API for the length of the block."""
    metrics = Metrics(plane.login("admin"))
    address = plane.ground.address()
    certificate = plane.pki.serving("metrics", addresses=(address,), names=(f"{NAME}.{NAMESPACE}.svc",))
    server = ThreadingHTTPServer((address, PORT), _handler(metrics))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, certificate.with_suffix(".key"))
    server.socket = context.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    documents = _documents(address)
    try:
        for document in documents:
            plane.cluster.create(document)
        wait_until(lambda: is_true(_api_service(plane.cluster), "Available"), "the metrics API is aggregated")
        yield metrics
    finally:
        # The APIService first: discovery of a group that nobody serves would hold up the deletion of namespaces.
        for document in reversed(documents):
            plane.cluster.delete(
                document["apiVersion"], document["kind"], document["metadata"]["name"], document["metadata"].get("namespace")
            )
        server.shutdown()
        server.server_close()


def _api_service(cluster: Cluster) -> Document:
    return cluster.get("apiregistration.k8s.io/v1", "APIService", f"{VERSION}.{GROUP}") or {}


def _documents(address: str) -> list[Document]:
    """What tells the API server where the API is."""
    metadata = {"name": NAME, "namespace": NAMESPACE}
    ports = [{"name": "https", "port": PORT, "protocol": "TCP"}]
    return [
        {"apiVersion": "v1", "kind": "Service", "metadata": metadata, "spec": {"ports": ports}},
        {
            "apiVersion": "discovery.k8s.io/v1",
            "kind": "EndpointSlice",
            "metadata": {**metadata, "labels": {"kubernetes.io/service-name": NAME}},
            "addressType": "IPv4",
            "ports": ports,
            "endpoints": [{"addresses": [address], "conditions": {"ready": True}}],
        },
        {
            "apiVersion": "apiregistration.k8s.io/v1",
            "kind": "APIService",
            "metadata": {"name": f"{VERSION}.{GROUP}"},
            "spec": {
                "group": GROUP,
                "version": VERSION,
                "service": {**metadata, "port": PORT},
                "insecureSkipTLSVerify": True,
                "groupPriorityMinimum": 100,
                "versionPriority": 100,
            },
        },
    ]


def _handler(metrics: Metrics) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True  # head and body are two packets

        def do_GET(self) -> None:
            answer = metrics.answer(self.path)
            body = json.dumps(answer or {"kind": "Status", "apiVersion": "v1", "status": "Failure", "code": 404}).encode()
            self.send_response(200 if answer else 404)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: Any) -> None:
            pass

    return Handler
