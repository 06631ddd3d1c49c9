"""An application that keeps the metrics contract, and a server of catalogue files; receivers of notifications."""

from __future__ import annotations

import http.server
import json
import threading
import time
from collections.abc import Callable
from typing import Any

from tests.servers.metrics import exposition

TRACE = "4bf92f3577b34da6a3ce929d0e0e4736"
EXEMPLAR = """\
# TYPE http_request_duration_seconds histogram
http_request_duration_seconds_bucket{{le="0.5"}} 7 # {{trace_id="{trace}"}} 0.43 {now:.3f}
http_request_duration_seconds_bucket{{le="+Inf"}} 7
http_request_duration_seconds_sum 1.5
http_request_duration_seconds_count 7
# EOF
"""
"""The histogram in OpenMetrics, which is what knows exemplars, with the id of a trace."""


class Quiet(http.server.BaseHTTPRequestHandler):
    """A handler that says nothing on the terminal."""

    def log_message(self, format: str, *arguments: Any) -> None:
        pass

    def answer(self, text: str, kind: str = "text/plain; version=0.0.4") -> None:
        body = text.encode()
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


class Listening:
    """A server on a loopback port, in a thread."""

    def __init__(self, handler: type[Quiet], port: int) -> None:
        self.port = port
        self._handler = handler
        self.open()

    def open(self) -> None:
        http.server.ThreadingHTTPServer.allow_reuse_address = True
        # Dozens of targets are one server here, all asked at the same moment.
        http.server.ThreadingHTTPServer.request_queue_size = 128
        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", self.port), self._handler)
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()


class Exporter(Quiet):
    """/metrics is the application; any other path is a catalogue file of that name."""

    def do_GET(self) -> None:
        name = self.path.rpartition("/")[2]
        self.answer(exposition("application" if name == "metrics" else name))


class Exemplars(Quiet):
    """An application whose histogram names traces, to whoever asks for OpenMetrics."""

    def do_GET(self) -> None:
        assert "application/openmetrics-text" in self.headers["Accept"]
        text = EXEMPLAR.format(trace=TRACE, now=time.time())
        self.answer(text, "application/openmetrics-text; version=1.0.0; charset=utf-8")


def receiver(keep: Callable[[str, dict[str, Any]], None]) -> type[Quiet]:
    """Return a handler that keeps what is posted, with the path that it came to."""

    class Receiver(Quiet):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            keep(self.path, json.loads(body))
            # PagerDuty's client wants 202, Slack's the word.
            self.send_response(202 if "pagerduty" in self.path else 200)
            self.end_headers()
            self.wfile.write(b"ok")

    return Receiver
