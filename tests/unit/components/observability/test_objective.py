"""From one objective: alerts, recordings, a dashboard, and the query of a canary."""

from __future__ import annotations

import json
from typing import Any

import pytest

from specify_infra import Metrics, Objective, Specify
from tests.support import app, environment, problems

OBJECTIVE = Objective(availability=99.95, latency=95, latency_seconds=1)


def rules(component: Specify) -> dict[str, dict[str, Any]]:
    declared = component.declare(environment())
    return {rule.get("alert", rule.get("record")): rule for group in declared.alerts for rule in group.rules}


def test_the_seeds_list_is_there_with_its_levels() -> None:
    levels = {name: rule["labels"]["severity"] for name, rule in rules(app()).items() if "alert" in rule}
    assert levels["ApplicationDown"] == levels["ApplicationErrorRateHigh"] == "critical"
    assert {levels[f"Application{name}"] for name in ("CpuHigh", "MemoryHigh", "Slow", "ConnectionFailures")} == {"warning"}
    assert {levels[f"Application{name}"] for name in ("RequestRateLow", "ConfigurationChanged", "Scaled")} == {"info"}


def test_an_objective_is_a_metric_and_a_bucket_as_prometheus_writes_it() -> None:
    found = rules(app(objective=OBJECTIVE))
    assert found["slo:objective:ratio"]["expr"] == "vector(0.95)"
    assert 'le="1.0"' in found["slo:errors:ratio_rate5m"]["expr"]
    assert "> 1.0" in found["ApplicationSlow"]["expr"]


def test_two_applications_do_not_share_an_alert() -> None:
    first, second = rules(app(name="first")), rules(app(name="second"))
    assert all(first[name]["expr"] != second[name]["expr"] for name in first if name.startswith("Application"))


def test_an_applications_own_names_of_metrics_are_used_everywhere() -> None:
    named = app(metrics=Metrics(requests="app_requests_total", duration="app_seconds", failures="app_failures_total"))
    declared = named.declare(environment())
    text = json.dumps([rule for group in declared.alerts for rule in group.rules]) + declared.dashboards[0].model
    assert "app_seconds_bucket" in text
    assert "app_requests_total" in text
    assert not any(name in text for name in ("http_request", "connection_failures_total"))


def test_a_canary_is_asked_about_its_own_pods() -> None:
    queries = app(objective=OBJECTIVE).analysis(environment(), 'pod=~"canary-.+"')
    assert sorted(queries) == ["availability", "latency"]
    assert queries["availability"].count('pod=~"canary-.+"') == 2
    assert queries["availability"].endswith(">= bool 0.9995")


def test_the_dashboard_is_the_applications_own() -> None:
    (board,) = app(name="shop").declare(environment()).dashboards
    assert json.loads(board.model)["title"] == "shop: golden signals"
    assert "@" not in board.model


def test_the_dashboard_has_a_row_of_the_objective_that_shows_its_burn_rate() -> None:
    (board,) = app(name="shop").declare(environment()).dashboards
    panels = json.loads(board.model)["panels"]
    rows = [index for index, panel in enumerate(panels) if panel["type"] == "row"]
    first, second = rows[:2]
    assert panels[first]["title"] == "Objective"
    shown = {panel["title"]: [target["expr"] for target in panel["targets"]] for panel in panels[first + 1 : second]}
    assert shown["Burn rate, one hour"] == ['slo:errors:ratio_rate1h{slo=~"shop-.+"} / on (slo) (1 - slo:objective:ratio{slo=~"shop-.+"})']
    assert {"Availability: budget left", "Latency: budget left"} <= set(shown)


@pytest.mark.parametrize("share", [0, 100, 101])
def test_an_objective_is_between_never_and_always(share: int) -> None:
    (found,) = problems(lambda: Objective(availability=share))
    assert found.where == "availability"
