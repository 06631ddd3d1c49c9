"""A real edge: Contour reads the API server, a real Envoy serves, and plain servers stand for the pods.

It knows how these are started and how requests are made. It must not know what is asked of the routes.
"""

from __future__ import annotations

import base64
import http.client
import http.server
import json
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from importlib import resources
from pathlib import Path
from typing import Any

from tools.imports import pins, sources

from ..client import Document
from ..control_plane import ControlPlane
from ..crds import install
from ..ground import Ground
from ..pki import Pki
from ..processes import Process, wait_until

XDS_PORT = 8001
"""Where Contour tells Envoy what to do, on the ground's loopback."""

WATCHED = {
    "github.com/projectcontour/contour": ("ContourConfiguration", "ContourDeployment", "ExtensionService", "TLSCertificateDelegation"),
    "sigs.k8s.io/gateway-api": ("GatewayClass", "ReferenceGrant"),
}
"""Kinds that Contour watches and we do not emit, by the module that has them."""

# What Contour would also watch, and we install no CRD for.
UNUSED = ("extensionservices", "tlsroutes", "grpcroutes", "tcproutes", "backendtlspolicies")


class Edge:
    """Proxies on a control plane's ground, and how a client from outside speaks to them."""

    http_port, https_port = 8080, 8443
    """Where they listen, on the ground's loopback."""

    def __init__(self, plane: ControlPlane) -> None:
        self.ground: Ground = plane.ground
        self.plane = plane
        self.folder = plane.folder / type(self).__name__.lower()
        self.pki = Pki(self.folder)
        self.processes: list[Process] = []

    def start(self, name: str, command: list[str | Path], env: Mapping[str, str] | None = None) -> Process:
        """Start one of its servers."""
        process = self.ground.start(f"{self.plane.folder.name}/{name}", command, env=env)
        self.processes.append(process)
        return process

    def stop(self) -> None:
        """Ends all of it."""
        for process in reversed(self.processes):
            process.stop()

    def certify(self, secret: str, namespace: str, host: str) -> None:
        """Put a certificate for a host where cert-manager would."""
        certificate = self.pki.serving(f"{namespace}-{secret}", addresses=(), names=(host,))
        data = {"tls.crt": certificate, "tls.key": certificate.with_suffix(".key")}
        encoded = {key: base64.b64encode(file.read_bytes()).decode() for key, file in data.items()}
        metadata = {"name": secret, "namespace": namespace}
        self.plane.cluster.create(
            {"apiVersion": "v1", "kind": "Secret", "type": "kubernetes.io/tls", "metadata": metadata, "data": encoded}
        )

    def ask(
        self, host: str, path: str = "/", *, method: str = "GET", encrypted: bool = True, **headers: str
    ) -> tuple[int, dict[str, str], str]:
        """Make one request: status, headers in lower case, body. TLS is verified."""
        with self.connection(host, encrypted=encrypted) as open_one:
            return exchange(open_one, host, path, method=method, **headers)

    @contextmanager
    def connection(self, host: str, *, encrypted: bool = True, strange: bool = False) -> Iterator[http.client.HTTPConnection]:
        """A connection to the edge as a client from outside has it; a strange one does not know our authority."""
        raw = socket.create_connection(("127.0.0.1", self.https_port if encrypted else self.http_port), timeout=10)
        opened = http.client.HTTPConnection(host, timeout=10)
        try:
            context = ssl.create_default_context(cafile=None if strange else str(self.pki.authority))
            opened.sock = context.wrap_socket(raw, server_hostname=host) if encrypted else raw
            yield opened
        finally:
            opened.close()
            raw.close()

    def serves(self, host: str, path: str = "/") -> None:
        """Wait until a host is served."""
        wait_until(lambda: self.ask(host, path)[0] not in (404, 503), f"{host} is served", timeout=60, process=self.processes[-1])


class ContourEdge(Edge):
    """Contour and Envoy. `gateway` is the (namespace, name) of the Gateway that it serves."""

    def __init__(self, plane: ControlPlane, binaries: Mapping[str, Path], gateway: tuple[str, str] | None = None) -> None:
        super().__init__(plane)
        config = self.folder / "contour.json"
        config.write_text(json.dumps({"gateway": self.serving(*gateway)} if gateway else {}))
        here = "127.0.0.1"
        addresses = ("xds", "health", "http", "stats", "envoy-service-http", "envoy-service-https", "debug-http")
        command: list[str | Path] = [
            *(binaries["contour"], "serve", "--insecure", "--disable-leader-election", f"--config-path={config}"),
            *(f"--kubeconfig={plane.kubeconfig('admin')}", f"--xds-port={XDS_PORT}"),
            *(f"--{name}-address={here}" for name in addresses),
            *(f"--disable-feature={name}" for name in UNUSED),
        ]
        self.start("contour", command)
        bootstrap = self.folder / "envoy.json"
        told = (f"--xds-address={here}", f"--xds-port={XDS_PORT}", f"--admin-address={self.admin}", "--dns-lookup-family=v4")
        self.ground.run([binaries["contour"], "bootstrap", bootstrap, *told])
        names = ("--service-cluster", "contour", "--service-node", "envoy", "--log-level", "error", "--base-id", "7", "--concurrency", "1")
        self.start("envoy", [envoy(), "-c", bootstrap, *names])

    def serving(self, namespace: str, name: str) -> Document:
        """Bring about what a Gateway takes for granted, and return how Contour's configuration refers to it."""
        self.plane.cluster.apply({"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": namespace}})
        spec = {"controllerName": "projectcontour.io/gateway-controller"}
        served = {"apiVersion": "gateway.networking.k8s.io/v1", "kind": "GatewayClass", "metadata": {"name": "contour"}, "spec": spec}
        self.plane.cluster.apply(served)
        return {"gatewayRef": {"namespace": namespace, "name": name}}

    @property
    def admin(self) -> Path:
        """The socket by which Envoy tells of itself."""
        return self.folder / "admin.sock"

    def metrics(self) -> str:
        """Return Envoy's metrics, as Prometheus scrapes them."""
        opened = http.client.HTTPConnection("localhost", timeout=10)
        opened.sock = socket.socket(socket.AF_UNIX)
        opened.sock.connect(str(self.admin))
        opened.request("GET", "/stats/prometheus")
        text = opened.getresponse().read().decode()
        opened.close()
        return text


def envoy() -> Path:
    """Return the Envoy of the wheel."""
    return Path(str(resources.files("envoy") / "_bin" / "envoy"))


def exchange(
    connection: http.client.HTTPConnection, host: str, path: str = "/", *, method: str = "GET", **headers: str
) -> tuple[int, dict[str, str], str]:
    """Make one request on an open connection."""
    sent = {"Host": host, **{name.replace("_", "-"): value for name, value in headers.items()}}
    connection.request(method, path, headers=sent)
    answer = connection.getresponse()
    body = answer.read().decode()
    return answer.status, {name.lower(): value for name, value in answer.getheaders()}, body


def watched(ground: Ground) -> list[Document]:
    """Return the CRDs that Contour watches beyond what we emit, from the pinned modules."""
    pinned = pins.read()
    found: list[Document] = []
    for source in (one for one in pinned.source if one.module in WATCHED):
        with ground.outside():
            folder = sources.fetch(source, pinned.go)
        crds = sources.read_crds((folder / source.folder).glob("*.yaml"))
        found += [crd for crd in crds if crd["spec"]["names"]["kind"] in WATCHED[source.module]]
    return found


def prepare(plane: ControlPlane, crds: list[Document]) -> None:
    """Install CRDs, and those that Contour watches too."""
    install(plane, crds)
    install(plane, watched(plane.ground))


def serve(ground: Ground, name: str, port: int) -> str:
    """Start a server that stands for a pod, and return its address. It answers with its name, slowly at /slow."""
    address = ground.address()

    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        # Head and body are two packets: the second would wait for an answer to the first, 40 ms each time.
        disable_nagle_algorithm = True

        def do_GET(self) -> None:
            if self.path == "/slow":
                time.sleep(3)
            body = name.encode()
            self.send_response(200)
            for header, value in (("Content-Length", str(len(body))), ("X-Frame-Options", "ALLOWALL"), ("Cache-Control", "private")):
                self.send_header(header, value)
            self.end_headers()
            self.wfile.write(body)

        do_OPTIONS = do_GET  # noqa: N815 - the name that the library looks for

        def log_message(self, format: str, *args: Any) -> None:
            """Say nothing."""

    server = http.server.ThreadingHTTPServer((address, port), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    ground.defer(server.shutdown)
    return address


def endpoints(service: Document, address: str) -> Document:
    """Return the EndpointSlice that the controllers would make of a Service, with one pod."""
    name, namespace = service["metadata"]["name"], service["metadata"]["namespace"]
    (port,) = [one for one in service["spec"]["ports"] if one["name"] == "http"]
    return {
        "apiVersion": "discovery.k8s.io/v1",
        "kind": "EndpointSlice",
        "metadata": {"name": f"{name}-1", "namespace": namespace, "labels": {"kubernetes.io/service-name": name}},
        "addressType": "IPv4",
        "endpoints": [{"addresses": [address], "conditions": {"ready": True}}],
        "ports": [{"name": "http", "port": port["port"], "protocol": "TCP"}],
    }


def apply(plane: ControlPlane, documents: Iterable[Document], kinds: tuple[str, ...]) -> list[Document]:
    """Apply a plan's documents of some kinds, and return them."""
    chosen = [item for kind in kinds for item in documents if item["kind"] == kind]
    for item in chosen:
        plane.cluster.apply(item)
    return chosen


def counted(ask: Callable[[], str], times: int) -> dict[str, int]:
    """Return how often each answer came."""
    answers = [ask() for _ in range(times)]
    return {answer: answers.count(answer) for answer in sorted(set(answers))}
