"""The shipper, real, on its rendered configuration: what it makes of lines, and that it loses none."""

from __future__ import annotations

import json
import ssl
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.servers.certificates import certificates
from tests.servers.logs.shipping import Node, Taker
from tests.servers.observability.servers import Servers, end, wait

pytestmark = pytest.mark.xdist_group("logs-shipper")

TRACE, SPAN = "4bf92f3577b34da6a3ce929d0e0e4736", "00f067aa0ba902b7"


@pytest.fixture
def taker(tmp_path: Path) -> Iterator[Taker]:
    found = Taker(tmp_path)
    yield found
    found.close()


def came(taker: Taker, count: int) -> list[dict[str, object]]:
    wait(lambda: len(taker.records) >= count, f"{count} lines came", seconds=60)
    return taker.records


def test_lines_become_records(servers: Servers, taker: Taker) -> None:
    node = Node(servers, taker)
    whole = {"time": "2026-11-24T11:59:59.5Z", "level": "error", "message": "no", "trace_id": TRACE, "span_id": SPAN, "order": 7}
    lines = [
        json.dumps(whole),
        json.dumps({"level": "warn", "msg": "as Go writes it", "trace_id": TRACE}),
        json.dumps({"message": "no trace", "trace_id": "none", "span_id": 5}),
        "{broken json",
        "plain text",
    ]
    node.write("specify", "specify-6d5f-abcde", "specify", lines)
    parts = ["2026-11-24T12:00:00.0Z stderr P a line in \n".rstrip("\n"), "2026-11-24T12:00:00.0Z stderr F two parts"]
    node.write("specify-data", "postgres-0", "postgres", parts, frame=False)
    node.write("of-others", "shop-0", "shop", ["not ours"])
    node.write("specify-agents", "log-shipper-x7k2p", "shipper", ["its own"])
    process = node.ship()
    records = {str(record["body"]["stringValue"]): record for record in came(taker, 6)}  # type: ignore[index]
    end(process)
    assert set(records) == {"no", "as Go writes it", "no trace", "{broken json", "plain text", "a line in two parts"}
    full = records["no"]
    assert (full["traceId"], full["spanId"], full["severityText"], full["severityNumber"]) == (TRACE, SPAN, "error", 17)
    assert full["timeUnixNano"] == "1795521599500000000"
    attributes = {one["key"]: one["value"] for one in full["attributes"]}  # type: ignore[attr-defined]
    assert attributes == {"order": {"intValue": "7"}, "log.iostream": {"stringValue": "stdout"}}
    assert records["as Go writes it"]["traceId"] == TRACE
    kept = {one["key"]: one["value"] for one in records["no trace"]["attributes"]}  # type: ignore[attr-defined]
    assert kept["trace_id"] == {"stringValue": "none"}
    assert {path for path, _ in taker.requests} == {"/v1/logs"}


def test_who_proves_not_who_it_is_is_taken_nothing_from(servers: Servers, taker: Taker, tmp_path: Path) -> None:
    stranger = ssl.create_default_context(cafile=taker.tls / "ca.crt")
    with pytest.raises((urllib.error.URLError, ConnectionError, ssl.SSLError)):
        urllib.request.urlopen(urllib.request.Request(taker.address, b"{}"), timeout=10, context=stranger)
    node = Node(servers, taker)
    (tmp_path / "others").mkdir()
    others = certificates(tmp_path / "others")
    config = (node.folder / "shipper.yml").read_text()
    for name in ("tls.crt", "tls.key"):
        config = config.replace(f"{taker.tls}/{name}", f"{others}/{name}")
    (node.folder / "shipper.yml").write_text(config)
    node.write("specify", "specify-6d5f-abcde", "specify", ["a line"])
    process = node.ship()
    wait(lambda: "unknown certificate authority" in servers.log("shipper"), "the shipper is refused", seconds=60)
    end(process)
    assert taker.requests == []


def test_what_nobody_takes_waits_over_a_restart_and_comes_once(servers: Servers, taker: Taker) -> None:
    node = Node(servers, taker)
    taker.status = 429
    first = [f"line {number}" for number in range(200)]
    node.write("specify", "specify-6d5f-abcde", "specify", first)
    process = node.ship("first")
    wait(lambda: taker.refused > 0, "it was told to wait")
    end(process)
    node.write("specify", "specify-6d5f-abcde", "specify", ["written while it was away"])
    taker.status = 200
    process = node.ship("second")
    records = came(taker, 201)
    end(process)
    texts = [str(record["body"]["stringValue"]) for record in records]  # type: ignore[index]
    assert sorted(texts) == sorted([*first, "written while it was away"])
    process = node.ship("third")
    node.write("specify", "specify-6d5f-abcde", "specify", ["last"])
    came(taker, 202)
    end(process)
    assert len(taker.records) == 202


def test_a_rotated_file_is_read_to_its_end_and_the_next_from_its_start(servers: Servers, taker: Taker) -> None:
    node = Node(servers, taker)
    node.write("specify", "specify-6d5f-abcde", "specify", ["before"])
    process = node.ship()
    came(taker, 1)
    (file,) = (node.folder / "pods").glob("specify_*/specify/0.log")
    node.write("specify", "specify-6d5f-abcde", "specify", ["at the end"])
    file.rename(file.with_name("0.log.20261124-120000"))
    node.write("specify", "specify-6d5f-abcde", "specify", ["after"])
    records = came(taker, 3)
    end(process)
    assert sorted(str(record["body"]["stringValue"]) for record in records) == ["after", "at the end", "before"]  # type: ignore[index]
