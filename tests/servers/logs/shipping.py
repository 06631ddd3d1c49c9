"""The shipper, running on its rendered configuration, and who takes what it sends as Logstash's http input does."""

from __future__ import annotations

import gzip
import http.server
import json
import shutil
import ssl
import threading
from pathlib import Path
from typing import Any

from tests.servers.certificates import certificates
from tests.servers.logs.setup import files
from tests.servers.metrics import told
from tests.servers.observability.servers import Servers, free_port, get, wait

TARGET = "https://logstash.specify-observability.svc:8080"


class Taker:
    """It answers as Logstash's http input: ok as plain text, 429 while it is busy, or whatever a test makes it say.

    Like that it takes nothing from a client without a certificate of the authority that vouches for both.

    Args:
        folder: where the certificates are made.
    """

    def __init__(self, folder: Path) -> None:
        self.tls = certificates(folder)
        self.requests: list[tuple[str, dict[str, Any]]] = []
        self.status = 200
        self.refused = 0
        taker = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["content-length"]))
                if self.headers.get("content-encoding") == "gzip":
                    body = gzip.decompress(body)
                assert self.headers["content-type"] == "application/json"
                if taker.status == 200:
                    taker.requests.append((self.path, json.loads(body)))
                else:
                    taker.refused += 1
                text = b"ok" if taker.status == 200 else b"no"
                self.send_response(taker.status)
                self.send_header("content-type", "text/plain")
                self.send_header("content-length", str(len(text)))
                self.end_headers()
                self.wfile.write(text)

            def log_message(self, *arguments: Any) -> None:
                """Say nothing."""

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH, cafile=self.tls / "ca.crt")
        context.verify_mode = ssl.CERT_REQUIRED
        context.load_cert_chain(self.tls / "tls.crt", self.tls / "tls.key")
        self.server.socket = context.wrap_socket(self.server.socket, server_side=True)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    @property
    def address(self) -> str:
        return f"https://localhost:{self.server.server_address[1]}"

    @property
    def records(self) -> list[dict[str, Any]]:
        """The records that came, in their order."""
        return [
            record
            for _, body in self.requests
            for resource in body["resourceLogs"]
            for scope in resource["scopeLogs"]
            for record in scope["logRecords"]
        ]

    def close(self) -> None:
        self.server.shutdown()
        self.server.server_close()


class Node:
    """A node's folders, and a shipper on it."""

    def __init__(self, servers: Servers, taker: Taker) -> None:
        self.servers, self.folder = servers, servers.folder / "node"
        shutil.rmtree(self.folder, ignore_errors=True)
        for name in ("pods", "state"):
            (self.folder / name).mkdir(parents=True)
        self.metrics, self.health = free_port(), free_port()
        (self.folder / "shipper.yml").write_text(self._configuration(taker))

    def _configuration(self, taker: Taker) -> str:
        """Return the configuration with paths and ports of here."""
        text = files("log-shipper")["shipper.yml"]
        changes = {
            "/var/log/pods": f"{self.folder}/pods",
            "/var/lib/log-shipper": f"{self.folder}/state",
            TARGET: taker.address,
            "/etc/log-shipper/tls": str(taker.tls),
            "0.0.0.0:13133": f"127.0.0.1:{self.health}",
            "host: 0.0.0.0": "host: 127.0.0.1",
            "port: 8888": f"port: {self.metrics}",
        }
        for old, new in changes.items():
            assert old in text, old
            text = text.replace(old, new)
        return text

    def write(self, namespace: str, pod: str, container: str, lines: list[str], *, restarts: int = 0, frame: bool = True) -> None:
        """Add lines to a container's file, as container runtimes frame them."""
        folder = self.folder / "pods" / f"{namespace}_{pod}_1f2e3d4c-0000-4000-8000-000000000001" / container
        folder.mkdir(parents=True, exist_ok=True)
        with (folder / f"{restarts}.log").open("a") as file:
            for line in lines:
                file.write(f"2026-11-24T12:00:00.000000001Z stdout F {line}\n" if frame else f"{line}\n")

    def ship(self, label: str = "shipper") -> Any:
        """Start a shipper, and return its process once it is healthy."""
        process = self.servers.start("log-shipper", f"--config={self.folder}/shipper.yml", label=label, NODE_NAME="node-1")
        wait(lambda: get(f"http://127.0.0.1:{self.health}/"), f"the shipper is healthy:\n{self.servers.log(label)}", seconds=60)
        return process

    def numbers(self) -> str:
        """Return the shipper's metrics."""
        return told(f"http://127.0.0.1:{self.metrics}")
