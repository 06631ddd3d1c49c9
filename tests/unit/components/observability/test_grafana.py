"""Grafana: data sources are what is there, dashboards are what components bring, and no password is written anywhere."""

from __future__ import annotations

import json
from typing import Any

import pytest
import yaml

from specify_infra import (
    AdminPassword,
    Alertmanager,
    Dashboard,
    Declaration,
    Endpoint,
    Grafana,
    InfraError,
    KubeStateMetrics,
    Oidc,
    Plan,
    Prometheus,
    SecretRef,
    draft_plan,
)
from specify_infra.components.observability.grafana.parts import SHARD_BYTES, SHARDS, dashboards
from specify_infra.testing import assert_sound, only
from tests.support import app, environment, pod, problems

JAEGER = Endpoint(name="query", host="traces.example.org", port=16686, scheme="http", cidrs=("10.7.0.0/24",), parameters={"api": "jaeger"})
LOGS = Endpoint(
    name="http",
    host="logs.example.org",
    port=9200,
    scheme="https",
    cidrs=("10.7.1.0/24",),
    parameters={"api": "elasticsearch"},
    secret=SecretRef(name="logs-reader", keys=("username", "password")),
)
OIDC = Oidc(
    host="id.example.org",
    cidrs=("10.6.0.0/24",),
    authorize="https://id.example.org/authorize",
    token="https://id.example.org/token",
    userinfo="https://id.example.org/userinfo",
)


def sources(planned: Plan) -> dict[str, dict[str, Any]]:
    found = yaml.safe_load(only(planned, "ConfigMap", "grafana")["data"]["datasources.yml"])
    return {source["uid"]: source for source in found["datasources"]}


def test_data_sources_are_what_is_deployed() -> None:
    assert sources(assert_sound(environment(app(), Grafana()))) == {}
    found = sources(assert_sound(environment(app(), Prometheus(), Alertmanager(), Grafana())))
    assert list(found) == ["prometheus", "alertmanager"]
    assert found["prometheus"]["url"] == "http://prometheus.specify-observability.svc:9090"


def test_a_link_leads_only_to_a_data_source_that_is_there() -> None:
    alone = sources(assert_sound(environment(app(), Prometheus(), Grafana())))
    assert alone["prometheus"]["jsonData"]["exemplarTraceIdDestinations"] == []
    both = sources(assert_sound(environment(app(), Prometheus(), Grafana(sources=("prometheus.http", JAEGER)))))
    assert both["prometheus"]["jsonData"]["exemplarTraceIdDestinations"] == [{"name": "trace_id", "datasourceUid": "jaeger"}]
    assert both["jaeger"]["url"] == "http://traces.example.org:16686"


def test_a_data_sources_password_is_a_file() -> None:
    planned = assert_sound(environment(app(), Grafana(sources=(LOGS,))))
    found = sources(planned)["elasticsearch"]
    assert found["secureJsonData"] == {"basicAuthPassword": "$__file{/etc/grafana/secrets/logs-reader/password}"}
    assert "secret-logs-reader" in [volume["name"] for volume in pod(only(planned, "Deployment", "grafana"))["volumes"]]


def test_what_grafana_cannot_read_is_refused() -> None:
    (found,) = problems(lambda: Grafana(sources=(Endpoint(name="x", host="x.example.org", port=1, cidrs=("10.0.0.0/8",)),)))
    assert found.where == "sources[0].parameters.api"


@pytest.mark.parametrize(
    ("login", "line"),
    [
        (AdminPassword(), "admin_password = $__file{/etc/grafana/secrets/grafana-admin/password}"),
        (OIDC, "client_secret = $__file{/etc/grafana/secrets/grafana-oidc/client-secret}"),
    ],
)
def test_logging_in_takes_a_file(login: Any, line: str) -> None:
    planned = assert_sound(environment(app(), Grafana(login=login)))
    assert line in only(planned, "ConfigMap", "grafana")["data"]["grafana.ini"].splitlines()


def test_its_dashboards_are_those_that_components_bring() -> None:
    planned = assert_sound(environment(app(), app(name="other"), Prometheus(), KubeStateMetrics(), Grafana()))
    names = sorted(only(planned, "ConfigMap", "grafana-dashboards-0")["data"])
    assert names == ["cost.json", "kubernetes.json", "monitoring.json", "other.json", "specify.json"]
    uids = [json.loads(text)["uid"] for text in only(planned, "ConfigMap", "grafana-dashboards-0")["data"].values()]
    assert len(set(uids)) == len(uids)
    assert max(map(len, uids)) <= 40


def brought(count: int, size: int) -> tuple[Declaration, ...]:
    boards = tuple(Dashboard(name=f"d{index}", model=json.dumps({"x": "y" * size})) for index in range(count))
    return (Declaration(component="c", layer="application", namespace="specify", dashboards=boards),)


def test_many_dashboards_are_spread_over_config_maps() -> None:
    found = list(dashboards(Grafana(), brought(SHARDS, SHARD_BYTES - 100), environment()))
    assert [item["metadata"]["name"] for item in found] == [f"grafana-dashboards-{index}" for index in range(SHARDS)]
    assert all(sum(map(len, item["data"].values())) < 1024 * 1024 for item in found)


def test_more_dashboards_than_fit_are_refused() -> None:
    with pytest.raises(InfraError, match="too many dashboards"):
        list(dashboards(Grafana(), brought(SHARDS + 1, SHARD_BYTES - 100), environment()))


def test_a_host_makes_it_reachable_and_its_cookies_safe() -> None:
    planned = draft_plan(environment(app(), Grafana(host="grafana.example.org")))
    text = only(planned, "ConfigMap", "grafana")["data"]["grafana.ini"]
    assert "root_url = https://grafana.example.org/" in text
    assert "cookie_secure = true" in text
