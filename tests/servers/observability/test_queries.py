"""The queries of the observed production, on a real Prometheus that scrapes real exporters."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from specify_infra import Specify
from specify_infra.components.application.objective import analysis
from tests.servers.metrics import exposition, lacking, series
from tests.servers.observability.everything import queries
from tests.servers.observability.promql import MADE, compares, parsed, selectors
from tests.servers.observability.running import Chain, chain
from tests.servers.observability.servers import Servers, get, query, wait
from tests.servers.observability.synthesized import OBSERVED, config_map, planned

pytestmark = pytest.mark.xdist_group("observability-queries")


@pytest.fixture(scope="module")
def running(servers: Servers) -> Iterator[Chain]:
    found = chain(servers)
    wait(lambda: len(query(found.prometheus, "up == 1")) == 13, "thirteen targets are up")
    wait(lambda: query(found.prometheus, "slo:errors:ratio_rate5m >= 0"), "recordings are evaluated")
    wait(lambda: query(found.prometheus, "alertmanager_notifications_total > 0"), "a notification is counted")
    wait(lambda: query(found.prometheus, "prometheus_rule_evaluation_failures_total"), "an evaluation is counted")
    yield found
    found.application.close()


def expressions() -> list[str]:
    app = Specify(image="registry.example.org/shop/shop:1.4.2")
    found = [one.text for one in queries(planned(OBSERVED))]
    return [*found, *analysis(app, "specify").values(), *analysis(app, "specify", 'pod=~"specify-.+"').values()]


def test_every_query_names_metrics_that_are_there(running: Chain) -> None:
    known = set(get(f"{running.prometheus}/api/v1/label/__name__/values")["data"])
    named = {node["name"] for expression in expressions() for node in selectors(parsed(running.prometheus, expression))}
    print(f"{len(expressions())} queries name {len(named)} metrics")
    assert named - known - set(MADE) == set()


@pytest.mark.parametrize("exporter", ["node-exporter", "prometheus", "alertmanager"])
def test_a_real_exporter_tells_what_the_catalogue_says(exporter: str, running: Chain) -> None:
    wanted = series(exposition(exporter))
    real = {name: {label for sample in query(running.prometheus, name) for label in sample["metric"]} for name in wanted}
    assert lacking(exporter, {name: labels for name, labels in real.items() if labels}) == {}


def test_every_panel_shows_something_unless_it_shows_faults(running: Chain) -> None:
    panels = [one for one in queries(planned(OBSERVED)) if one.panel and not compares(parsed(running.prometheus, one.text))]

    def empty() -> list[str]:
        return [one.where for one in panels if not query(running.prometheus, one.text)]

    wait(lambda: not empty(), "no panel is empty", seconds=60)


def test_a_canary_that_keeps_the_objective_is_told_so(running: Chain) -> None:
    app = Specify(image="registry.example.org/shop/shop:1.4.2")
    for name, expression in analysis(app, "specify", 'pod=~"specify-.+"').items():
        found, _ = wait(lambda expression=expression: query(running.prometheus, expression), f"{name} answers")  # type: ignore[misc]
        assert found[0]["value"][1] == "1", name


def test_dashboards_fit_their_config_map() -> None:
    assert sum(map(len, config_map(OBSERVED, "grafana-dashboards-0").values())) < 1024 * 1024 - 8192
