"""A real OpenTelemetry collector on Jaeger's own configuration, and what it would have stored.

No Jaeger can be had here. Its receivers, processors and telemetry are the Collector's own, so these sections run as they are
synthesized. What only Jaeger has goes: its extensions, and its exporter, in whose place stands one that sends here.
"""

from __future__ import annotations

import contextlib
import gzip
import http.server
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest
from opentelemetry.proto.trace.v1.trace_pb2 import Span, Status

from tests.servers.metrics import told
from tests.servers.observability.servers import Servers, end, free_port, wait

OWN = ("healthcheckv2", "jaeger_storage", "jaeger_query")
"""Jaeger's extensions. The Collector has the first one too; its module is refused at this release."""


class Store:
    """Takes OTLP by HTTP in the storage's place, and keeps the spans with their resource."""

    def __init__(self) -> None:
        self.port = free_port()
        self.spans: list[tuple[dict[str, str], Span]] = []
        self.status = 200
        self.seconds = 0.0
        store = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                if self.headers.get("Content-Encoding") == "gzip":
                    body = gzip.decompress(body)
                time.sleep(store.seconds)
                if store.status == 200:
                    store.keep(ExportTraceServiceRequest.FromString(body))
                self.send_response(store.status)
                self.send_header("Content-Type", "application/x-protobuf")
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, format: str, *arguments: Any) -> None:
                pass

        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", self.port), Handler)
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def keep(self, request: ExportTraceServiceRequest) -> None:
        for resource in request.resource_spans:
            attributes = {item.key: item.value.string_value for item in resource.resource.attributes}
            self.spans += [(attributes, span) for scope in resource.scope_spans for span in scope.spans]

    def traces(self) -> set[bytes]:
        return {span.trace_id for _, span in self.spans}

    def failed(self) -> set[bytes]:
        return {span.trace_id for _, span in self.spans if span.status.code == Status.STATUS_CODE_ERROR}

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()


@dataclass
class Collector:
    """The running collector: where it listens, and what came out of it."""

    ports: dict[str, int]
    """Our configuration's ports by those of here: 4317, 4318, 8888."""
    store: Store
    servers: Servers
    label: str

    def metrics(self) -> dict[str, list[tuple[dict[str, str], float]]]:
        """Return its own metrics as name to labels and value."""
        return exposed(told(f"http://127.0.0.1:{self.ports['8888']}"))

    def sum(self, name: str) -> float:
        """Return a metric's sum over all labels, 0 where it is not there."""
        return sum(value for _, value in self.metrics().get(name, ()))


def substituted(text: str, ports: dict[str, int], *, to: int, tls: Path | None, changes: dict[str, Any]) -> dict[str, Any]:
    """Return Jaeger's configuration for here: addresses, the folder of the certificate, and what only Jaeger has.

    Args:
        text: as synthesized.
        ports: port of ours to port of here.
        to: where spans go instead of to the storage.
        tls: the folder that stands for the mounted certificate.
        changes: settings of processors that a test makes smaller or faster, by processor; as exporter those of what stands in
            the place of Jaeger's.
    """
    for ours, here in ports.items():
        text = text.replace(f"0.0.0.0:{ours}", f"127.0.0.1:{here}").replace(f"port: {ours}", f"port: {here}")
    config: dict[str, Any] = yaml.safe_load(text.replace("/etc/jaeger/tls", str(tls)).replace("host: 0.0.0.0", "host: 127.0.0.1"))
    assert tuple(config["service"].pop("extensions")) == OWN == tuple(config.pop("extensions"))
    assert list(config["exporters"]) == ["jaeger_storage_exporter"]
    exporter = {"endpoint": f"http://127.0.0.1:{to}", "retry_on_failure": {"enabled": False}} | changes.pop("exporter", {})
    config["exporters"] = {"otlp_http": exporter}
    config["service"]["pipelines"]["traces"]["exporters"] = ["otlp_http"]
    for processor, settings in changes.items():
        unknown = settings.keys() - config["processors"][processor].keys()
        assert not unknown, f"{processor} has no {unknown}: what is synthesized changed"
        config["processors"][processor] |= settings
    return config


@contextlib.contextmanager
def collector(servers: Servers, text: str, *, tls: Path | None = None, label: str = "collector", **changes: Any) -> Iterator[Collector]:
    """Run a collector on Jaeger's configuration."""
    ports = {port: free_port() for port in ("4317", "4318", "8888")}
    store = Store()
    config = substituted(text, ports, to=store.port, tls=tls, changes=changes)
    file = servers.folder / f"{label}.yml"
    file.write_text(yaml.safe_dump(config, sort_keys=False))
    process = servers.start("otel-collector", f"--config={file}", label=label)
    running = Collector(ports, store, servers, label)

    def answers() -> bool:
        assert process.poll() is None, servers.log(label)
        return bool(running.metrics())

    try:
        wait(answers, "the collector answers")
        yield running
    finally:
        end(process)
        store.close()


def exposed(text: str) -> dict[str, list[tuple[dict[str, str], float]]]:
    """Return metrics in Prometheus' text format as name to labels and value."""
    found: dict[str, list[tuple[dict[str, str], float]]] = {}
    for line in text.splitlines():
        if line and not line.startswith("#"):
            head, value = line.rsplit(" ", 1)
            name, _, rest = head.partition("{")
            pairs = (pair.partition("=") for pair in rest.rstrip("}").split(",") if pair)
            labels = {key: quoted.strip('"') for key, _, quoted in pairs}
            found.setdefault(name, []).append((labels, 0.0 if "@" in value else float(value)))
    return found
