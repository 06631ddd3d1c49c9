"""What stands before the search node: it takes what only Elasticsearch has, keeps it for tests to look at, and passes on the rest.

OpenSearch has neither ILM nor SLM nor X-Pack's security, calls one field type otherwise, and here has no S3: those requests, and
these parts of them, are named below. Everything else reaches the node as it was sent.
"""

from __future__ import annotations

import base64
import http.server
import json
import threading
import urllib.error
import urllib.request
from typing import Any

OURS = ("_ilm/", "_slm/", "_security/")
"""Paths that are answered here."""

TYPES = {"flattened": "flat_object"}
"""Elasticsearch's field types that OpenSearch calls otherwise."""


class Stand:
    """A server on a port of its own.

    Args:
        node: the search node's address.
        snapshots: the folder that stands for the bucket.
    """

    def __init__(self, node: str, snapshots: str) -> None:
        self.node, self.snapshots = node, snapshots
        self.asked: list[tuple[str, str, Any]] = []
        self.logins: set[str] = set()
        stand = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def answer(self) -> None:
                body = self.rfile.read(int(self.headers.get("content-length", 0)))
                scheme, _, login = self.headers.get("authorization", "").partition(" ")
                stand.logins.add(base64.b64decode(login).decode() if scheme == "Basic" else "")
                status, text = stand.ask(self.command, self.path.lstrip("/"), body)
                self.send_response(status)
                self.send_header("content-type", "application/json")
                self.send_header("content-length", str(len(text)))
                self.end_headers()
                self.wfile.write(text)

            do_GET = do_PUT = do_POST = answer  # noqa: N815

            def log_message(self, *arguments: Any) -> None:
                """Say nothing."""

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self.server.server_address[1]}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def close(self) -> None:
        self.server.shutdown()
        self.server.server_close()

    def ask(self, method: str, path: str, body: bytes) -> tuple[int, bytes]:
        """Return status and body of an answer."""
        sent = json.loads(body) if body else None
        self.asked.append((method, path, sent))
        if path.startswith(OURS):
            return 200, b'{"acknowledged":true}'
        if path.startswith("_snapshot/"):
            sent = {"type": "fs", "settings": {"location": self.snapshots}}
        if path.startswith("_index_template/"):
            del sent["template"]["settings"]["index.lifecycle.name"]
            renamed(sent["template"]["mappings"])
        return passed(self.node, method, path, sent)

    def bodies(self, prefix: str) -> dict[str, Any]:
        """Return what was sent to paths that start so."""
        return {path: sent for method, path, sent in self.asked if method in ("PUT", "POST") and path.startswith(prefix)}


def renamed(mapping: Any) -> None:
    """Give the fields of a mapping OpenSearch's types; what these types do not know goes."""
    for field in mapping.get("properties", {}).values():
        if field.get("type") in TYPES:
            field.clear()
            field["type"] = TYPES["flattened"]
        renamed(field)


def passed(node: str, method: str, path: str, sent: Any) -> tuple[int, bytes]:
    """Return what the node answers."""
    lines = isinstance(sent, list)
    text = "".join(json.dumps(line) + "\n" for line in sent) if lines else json.dumps(sent) if sent is not None else None
    kind = "application/x-ndjson" if lines else "application/json"
    headers = {"content-type": kind} if text is not None else {}
    request = urllib.request.Request(f"{node}/{path}", text.encode() if text is not None else None, headers, method=method)
    try:
        with urllib.request.urlopen(request, timeout=60) as answer:
            return answer.status, answer.read()
    except urllib.error.HTTPError as error:
        return error.code, error.read()


def asked(node: str, method: str, path: str, sent: Any = None) -> Any:
    """Return the JSON that the node answers; a list is sent line by line.

    Raises:
        AssertionError: when it refuses.
    """
    status, text = passed(node, method, path, sent)
    assert status < 300, f"{method} {path}: {status} {text.decode()[:2000]}"
    return json.loads(text) if text else None
