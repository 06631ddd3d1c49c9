"""Every query of every rule and dashboard runs on a real Prometheus, and names metrics that are really there."""

from __future__ import annotations

import json
import urllib.error
import urllib.parse
from collections.abc import Iterator
from typing import Any

import pytest
import yaml

from specify_infra import Specify
from specify_infra.components.application.objective import analysis
from tests.servers.observability.running import Chain, chain
from tests.servers.observability.servers import Servers, get, query, wait
from tests.servers.observability.synthesized import OBSERVED, config_map, rules

pytestmark = pytest.mark.xdist_group("observability-queries")

UNLABELLED = {"ALERTS"}
"""Series that Prometheus makes itself."""


@pytest.fixture(scope="module")
def running(servers: Servers) -> Iterator[Chain]:
    found = chain(servers)
    wait(lambda: len(query(found.prometheus, "up == 1")) == 13, "thirteen targets are up")
    wait(lambda: query(found.prometheus, "slo:errors:ratio_rate5m >= 0"), "recordings are evaluated")
    wait(lambda: query(found.prometheus, "alertmanager_notifications_total > 0"), "a notification is counted")
    yield found
    found.application.close()


def panels() -> list[tuple[str, str, str]]:
    """Return (dashboard, panel, query) of all dashboards, as their ConfigMaps hold them."""
    found = []
    for name, text in config_map(OBSERVED, "grafana-dashboards-0").items():
        for panel in json.loads(text)["panels"]:
            found += [(name, panel["title"], target["expr"].replace("$__rate_interval", "1m")) for target in panel.get("targets", ())]
    return found


def parsed(prometheus: str, expression: str) -> Any:
    """Return Prometheus' own parse of a query."""
    try:
        return get(f"{prometheus}/api/v1/parse_query?{urllib.parse.urlencode({'query': expression})}")["data"]
    except urllib.error.HTTPError as error:
        raise AssertionError(f"{expression}: {error.read().decode()}") from None


def selectors(node: Any) -> Iterator[dict[str, Any]]:
    """Yield the selectors in a parsed query."""
    if isinstance(node, dict):
        if node.get("type") in ("vectorSelector", "matrixSelector"):
            yield node
        for value in node.values():
            yield from selectors(value)
    elif isinstance(node, list):
        for value in node:
            yield from selectors(value)


def linked() -> list[str]:
    """Return the queries that a span leads to, with the labels that Grafana fills in from the span's attributes."""
    sources = yaml.safe_load(config_map(OBSERVED, "grafana")["datasources.yml"])["datasources"]
    link = next(source["jsonData"]["tracesToMetrics"] for source in sources if source["uid"] == "jaeger")
    tags = ", ".join(f'{tag["value"]}=~".+"' for tag in link["tags"])
    return [query["query"].replace("$$__tags", tags) for query in link["queries"]]


def expressions() -> list[str]:
    app = Specify(image="registry.example.org/shop/shop:1.4.2")
    found = [rule["expr"] for rule in rules(OBSERVED)] + [query for _, _, query in panels()] + linked()
    return [*found, *analysis(app, "specify").values(), *analysis(app, "specify", 'pod=~"specify-.+"').values()]


def test_every_query_names_metrics_that_are_there(running: Chain) -> None:
    known = set(get(f"{running.prometheus}/api/v1/label/__name__/values")["data"])
    named = {node["name"] for expression in expressions() for node in selectors(parsed(running.prometheus, expression))}
    print(f"{len(expressions())} queries name {len(named)} metrics")
    assert named - known - UNLABELLED == set()


def test_every_query_names_labels_that_these_metrics_have(running: Chain) -> None:
    wrong = []
    for expression in expressions():
        for node in selectors(parsed(running.prometheus, expression)):
            wanted = {matcher["name"] for matcher in node["matchers"]} - {"__name__", "alertstate", "reason"}
            have = {key for sample in query(running.prometheus, node["name"]) for key in sample["metric"]}
            if node["name"] not in UNLABELLED and not wanted <= have:
                wrong.append((expression, node["name"], wanted - have))
    assert wrong == []


def test_every_query_runs(running: Chain) -> None:
    for expression in expressions():
        query(running.prometheus, expression)


def test_every_panel_shows_something_unless_it_shows_faults(running: Chain) -> None:
    def empty() -> list[tuple[str, str, str]]:
        return [item for item in panels() if not compares(parsed(running.prometheus, item[2])) and not query(running.prometheus, item[2])]

    wait(lambda: not empty(), f"no panel is empty; {empty()}", seconds=60)


def compares(node: Any) -> bool:
    """Tell whether a query shows only what is beyond a bound, or counts alerts."""
    if isinstance(node, dict):
        return node.get("op") in (">", "<", "==", ">=", "<=") or node.get("name") in UNLABELLED or any(map(compares, node.values()))
    return isinstance(node, list) and any(map(compares, node))


def test_a_canary_that_keeps_the_objective_is_told_so(running: Chain) -> None:
    app = Specify(image="registry.example.org/shop/shop:1.4.2")
    for name, expression in analysis(app, "specify", 'pod=~"specify-.+"').items():
        found, _ = wait(lambda expression=expression: query(running.prometheus, expression), f"{name} answers")  # type: ignore[misc]
        assert found[0]["value"][1] == "1", name


def test_dashboards_fit_their_config_map() -> None:
    assert sum(map(len, config_map(OBSERVED, "grafana-dashboards-0").values())) < 1024 * 1024 - 8192
