"""A sample's trace id goes through Prometheus: what leads from a graph to a trace."""

from __future__ import annotations

import time
import urllib.parse
from typing import Any

import pytest
import yaml

from tests.servers.observability.sample import TRACE, Exemplars, Listening
from tests.servers.observability.servers import Servers, end, free_port, get, wait
from tests.servers.observability.synthesized import arguments, config_map

pytestmark = pytest.mark.xdist_group("observability-traces")


def asked(address: str) -> list[dict[str, Any]]:
    query = urllib.parse.urlencode({"query": "http_request_duration_seconds_bucket", "start": time.time() - 60, "end": time.time() + 60})
    return list(get(f"{address}/api/v1/query_exemplars?{query}")["data"])


def prometheus(servers: Servers, target: int, *flags: str) -> Any:
    """Start a Prometheus that scrapes one target."""
    port = free_port()
    job = {"job_name": "app", "scrape_interval": "1s", "scrape_timeout": "1s", "static_configs": [{"targets": [f"127.0.0.1:{target}"]}]}
    file = servers.folder / f"exemplars-{port}.yml"
    file.write_text(yaml.safe_dump({"scrape_configs": [job]}))
    own = (f"--config.file={file}", f"--storage.tsdb.path=exemplars-{port}", f"--web.listen-address=127.0.0.1:{port}")
    return servers.start("prometheus", *own, *flags, label=f"exemplars-{port}"), f"http://127.0.0.1:{port}"


def test_the_label_that_grafana_follows_is_kept_with_the_synthesized_flags(servers: Servers) -> None:
    (feature,) = [flag for flag in arguments("production", "prometheus") if flag.startswith("--enable-feature=")]
    sources = yaml.safe_load(config_map("production", "grafana")["datasources.yml"])["datasources"]
    (link,) = next(source["jsonData"]["exemplarTraceIdDestinations"] for source in sources if source["uid"] == "prometheus")
    assert link["datasourceUid"] in [source["uid"] for source in sources]
    application = Listening(Exemplars, free_port())
    process, address = prometheus(servers, application.port, feature)
    found, _ = wait(lambda: asked(address), "Prometheus tells exemplars", seconds=30)
    assert found[0]["exemplars"][0]["labels"][link["name"]] == TRACE
    end(process)
    # Without the feature there are none: the flag is what does it.
    process, address = prometheus(servers, application.port)
    wait(lambda: get(f"{address}/api/v1/query?query=http_request_duration_seconds_count")["data"]["result"], "it scrapes", seconds=30)
    assert asked(address) == []
    end(process)
    application.close()
