"""A real Envoy tells the metrics that queries of the edge and of Istio's proxies read of it."""

from __future__ import annotations

import json
import re
import urllib.request
from collections.abc import Iterator
from importlib import resources
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.servers.metrics import Series, lacking, series
from tests.servers.observability.servers import Servers, free_port, wait

ENVOY = Path(str(resources.files("envoy") / "_bin" / "envoy"))
TYPE = "type.googleapis.com/envoy"
QUERY = {"@type": f"{TYPE}.extensions.formatter.req_without_query.v3.ReqWithoutQuery"}
"""Envoy Gateway names it where a format asks for a path without its query."""
PAGE = Path(__file__).parents[3] / "docs" / "how-to" / "logs.md"
TRACEPARENT = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"


def discovered(kind: str, *found: dict[str, Any]) -> str:
    """Return what a file of discovered resources holds."""
    return json.dumps({"resources": [{"@type": f"{TYPE}.config.{kind}", **one} for one in found]})


def format_of_the_page() -> dict[str, str]:
    """Return the JSON that the page on logs lets Envoy Gateway's proxies write."""
    (text,) = re.findall(r"^    telemetry:\n(?: {5,}.*\n)+", PAGE.read_text(), re.MULTILINE)
    (setting,) = yaml.safe_load(text)["telemetry"]["accessLog"]["settings"]
    assert setting["format"]["type"] == "JSON"
    return dict(setting["format"]["json"])


def listener(port: int) -> dict[str, Any]:
    """Return a listener that answers everything itself, and writes of it as Envoy Gateway lets it."""
    log = {
        "@type": f"{TYPE}.extensions.access_loggers.file.v3.FileAccessLog",
        "path": "access.log",
        "log_format": {
            "json_format": format_of_the_page(),
            "formatters": [{"name": "envoy.formatter.req_without_query", "typed_config": QUERY}],
        },
    }
    route = {"match": {"prefix": "/"}, "direct_response": {"status": 200}}
    manager = {
        "@type": f"{TYPE}.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager",
        "stat_prefix": "edge",
        "access_log": [{"name": "file", "typed_config": log}],
        "route_config": {"virtual_hosts": [{"name": "all", "domains": ["*"], "routes": [route]}]},
        "http_filters": [{"name": "router", "typed_config": {"@type": f"{TYPE}.extensions.filters.http.router.v3.Router"}}],
    }
    filters = [{"name": "http", "typed_config": manager}]
    return {"name": "edge", "address": address(port), "filter_chains": [{"filters": filters}]}


def address(port: int) -> dict[str, Any]:
    return {"socket_address": {"address": "127.0.0.1", "port_value": port}}


@pytest.fixture
def envoy(tmp_path: Path) -> Iterator[tuple[int, int]]:
    """An Envoy that takes listeners and clusters by discovery, as a controller's does: its port, and its administrators'."""
    port, admin = free_port(), free_port()
    (tmp_path / "lds.json").write_text(discovered("listener.v3.Listener", listener(port)))
    (tmp_path / "cds.json").write_text(discovered("cluster.v3.Cluster"))
    files = {f"{name}_config": {"path_config_source": {"path": str(tmp_path / f"{name}.json")}} for name in ("lds", "cds")}
    config = {"node": {"id": "n", "cluster": "c"}, "admin": {"address": address(admin)}, "dynamic_resources": files}
    (tmp_path / "envoy.json").write_text(json.dumps(config))
    with Servers({"envoy": ENVOY}, tmp_path) as servers:
        servers.start("envoy", "-c", "envoy.json", "--disable-hot-restart", "--concurrency", "1")
        yield port, admin


def asked(port: int, path: str) -> str:
    with urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=5) as answer:
        return str(answer.read().decode())


def test_it_tells_what_the_catalogue_says(envoy: tuple[int, int]) -> None:
    port, admin = envoy
    wait(lambda: asked(port, "/") == "", "it answers")

    def missing() -> Series:
        return lacking("envoy", series(asked(admin, "/stats/prometheus")))

    # Its counters are gathered every five seconds.
    wait(lambda: not missing(), "all is told that queries read")


def test_it_writes_what_the_page_on_logs_says(envoy: tuple[int, int], tmp_path: Path) -> None:
    port, _ = envoy
    wait(lambda: asked(port, "/") == "", "it answers")
    headers = {"traceparent": TRACEPARENT, "user-agent": "curl/8.5.0"}
    with urllib.request.urlopen(urllib.request.Request(f"http://127.0.0.1:{port}/orders?x=1", headers=headers), timeout=5):
        pass

    def lines() -> list[dict[str, Any]]:
        return [one for one in map(json.loads, (tmp_path / "access.log").read_text().splitlines()) if one["traceparent"]]

    # It writes its file every ten seconds.
    ((line,), _) = wait(lines, "the request is written", seconds=30)
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", line.pop("time"))
    assert isinstance(line.pop("duration_ms"), int)
    assert line == {
        "message": "GET /orders 200",
        "traceparent": TRACEPARENT,
        "http.request.method": "GET",
        "url.path": "/orders",
        "http.response.status_code": 200,
        "client.address": "127.0.0.1",
        "user_agent.original": "curl/8.5.0",
    }
