"""A real Envoy tells the metrics that queries of the edge and of Istio's proxies read of it."""

from __future__ import annotations

import json
import urllib.request
from collections.abc import Iterator
from importlib import resources
from pathlib import Path
from typing import Any

import pytest

from tests.servers.metrics import Series, lacking, series
from tests.servers.observability.servers import Servers, free_port, wait

ENVOY = Path(str(resources.files("envoy") / "_bin" / "envoy"))
TYPE = "type.googleapis.com/envoy"


def discovered(kind: str, *found: dict[str, Any]) -> str:
    """Return what a file of discovered resources holds."""
    return json.dumps({"resources": [{"@type": f"{TYPE}.config.{kind}", **one} for one in found]})


def listener(port: int) -> dict[str, Any]:
    """Return a listener that answers everything itself."""
    route = {"match": {"prefix": "/"}, "direct_response": {"status": 200}}
    manager = {
        "@type": f"{TYPE}.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager",
        "stat_prefix": "edge",
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
