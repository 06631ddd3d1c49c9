"""Prometheus' configuration follows from what components declare, and from nothing else."""

from __future__ import annotations

import re
from typing import Any

import pytest
import yaml

from specify_infra import (
    Alertmanager,
    CertificateMonitor,
    Declaration,
    Endpoint,
    Environment,
    IngressMonitor,
    NginxIngress,
    Plan,
    Prometheus,
    PrometheusOperator,
    RuleGroup,
    Telemetry,
    draft_plan,
    plan,
    production,
)
from specify_infra.testing import assert_sound, only
from tests.servers.observability.everything import queries
from tests.support import app, environment, problems


def config(planned: Plan) -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.safe_load(only(planned, "ConfigMap", "prometheus")["data"]["prometheus.yml"])
    return loaded


def jobs(planned: Plan) -> dict[str, dict[str, Any]]:
    return {job["job_name"]: job for job in config(planned)["scrape_configs"]}


def observed(*more: Any, **changes: Any) -> Environment:
    return environment(app(), Prometheus(**changes), *more)


def test_every_declared_target_is_a_job() -> None:
    found = jobs(assert_sound(observed(Alertmanager(), kubernetes=False)))
    assert sorted(found) == ["specify-observability/alertmanager-pods", "specify-observability/prometheus-pods", "specify/specify-metrics"]


def test_kubernetes_is_scraped_unless_it_is_not_wanted() -> None:
    assert {"apiserver", "kubelet", "cadvisor"} <= set(jobs(assert_sound(observed())))
    bare = assert_sound(observed(kubernetes=False))
    assert not bare.of_kind("ClusterRole")
    assert not [item for item in bare.of_kind("Role") if item["metadata"]["namespace"] == "default"]


def test_of_kubernetes_metrics_those_are_kept_that_a_query_reads() -> None:
    found = jobs(plan(production()))
    kept = [
        name
        for job in ("apiserver", "kubelet", "cadvisor")
        for rule in found[job]["metric_relabel_configs"]
        if rule["action"] == "keep"
        for name in rule["regex"].split("|")
    ]
    read = {word for one in queries(plan(production())) for word in re.findall(r"\w+", one.text)}
    assert len(kept) > 5
    assert [name for name in kept if name not in read] == []


def test_it_may_read_only_namespaces_with_targets() -> None:
    planned = assert_sound(observed())
    roles = {item["metadata"]["namespace"]: item for item in planned.of_kind("Role") if "prometheus" in item["metadata"]["name"]}
    assert sorted(roles) == ["default", "specify", "specify-observability"]
    assert all("secrets" not in rule["resources"] for item in roles.values() for rule in item["rules"])
    (cluster,) = planned.of_kind("ClusterRole")
    assert [rule.get("resources", rule.get("nonResourceURLs")) for rule in cluster["rules"]] == [["nodes"], ["nodes/metrics"], ["/metrics"]]


def test_what_is_scraped_lets_it_in() -> None:
    flows = [flow for flow in assert_sound(observed()).flows if flow.why == "metrics" and flow.target.name == "specify"]
    assert [(flow.source.name, flow.port) for flow in flows] == [("prometheus", 8081)]


def test_its_disk_bounds_what_it_keeps() -> None:
    item = only(assert_sound(observed(storage="10Gi", retention_share=50)), "StatefulSet", "prometheus")
    assert "--storage.tsdb.retention.size=5120MB" in item["spec"]["template"]["spec"]["containers"][0]["args"]


def test_a_volume_that_is_too_small_is_a_finding() -> None:
    found = [one for one in draft_plan(observed(storage="1Gi", retention_days=365)).findings if one.check == "capacity"]
    assert [one.severity for one in found] == ["warning"]


def test_alerts_go_to_the_alertmanagers_that_are_there() -> None:
    (found,) = config(assert_sound(observed(Alertmanager(replicas=3))))["alerting"]["alertmanagers"]
    assert found["dns_sd_configs"] == [{"names": ["alertmanager-pods.specify-observability.svc"], "type": "A", "port": 9093}]


def test_alerts_go_to_a_given_alertmanager() -> None:
    elsewhere = Endpoint(name="http", host="alerts.example.org", port=443, scheme="https", cidrs=("10.9.0.0/24",))
    (found,) = config(assert_sound(observed(alertmanagers=(elsewhere,))))["alerting"]["alertmanagers"]
    assert (found["scheme"], found["dns_sd_configs"][0]["names"]) == ("https", ["alerts.example.org"])


def test_an_alertmanager_that_is_not_there_is_refused() -> None:
    (found,) = problems(lambda: draft_plan(observed(alertmanagers=("alertmanager.http",))))
    assert found.where == "components.prometheus.alertmanagers[0]"


def test_one_server_has_no_budget_and_two_keep_one() -> None:
    assert not [item for item in assert_sound(observed()).of_kind("PodDisruptionBudget") if item["metadata"]["name"] == "prometheus"]
    assert only(assert_sound(observed(replicas=2)), "PodDisruptionBudget", "prometheus")["spec"]["minAvailable"] == 1


def test_every_alert_leads_to_its_runbook() -> None:
    planned = assert_sound(environment(app(), Prometheus(), runbooks="https://wiki.example.org/runbooks/"))
    rules = only(planned, "ConfigMap", "prometheus-rules")["data"]
    assert sorted(rules) == ["prometheus.yml", "specify.yml"]
    links = [
        rule["annotations"]["runbook_url"]
        for text in rules.values()
        for group in yaml.safe_load(text)["groups"]
        for rule in group["rules"]
        if "alert" in rule
    ]
    assert "https://wiki.example.org/runbooks/ApplicationDown.md" in links


def test_the_operator_gets_the_same_rules() -> None:
    own = only(assert_sound(observed()), "ConfigMap", "prometheus-rules")["data"]["specify.yml"]
    theirs = only(assert_sound(environment(app(), monitoring=PrometheusOperator())), "PrometheusRule", "specify")
    assert yaml.safe_load(own)["groups"] == theirs["spec"]["groups"]


OPERATORS = {"namespace", "service", "pod", "container", "job", "endpoint"}
"""The labels that the Prometheus Operator gives a target by itself; a pod that no Service shows has no service
(pkg/prometheus/promcfg.go, generateServiceMonitorConfig and generatePodMonitorConfig)."""


def test_the_operator_s_targets_have_the_labels_that_ours_have() -> None:
    components = (app(), CertificateMonitor(), IngressMonitor())
    ours = jobs(draft_plan(environment(*components, Prometheus(kubernetes=False), exposure=NginxIngress())))
    theirs = draft_plan(environment(*components, monitoring=PrometheusOperator(), exposure=NginxIngress()))
    monitors = {item["metadata"]["name"]: item for item in theirs.of_kind("ServiceMonitor", "PodMonitor")}
    for name, monitor in monitors.items():
        (job,) = [job for key, job in ours.items() if key.endswith(f"/{name}")]
        (endpoint,) = monitor["spec"].get("endpoints") or monitor["spec"]["podMetricsEndpoints"]
        given = OPERATORS | {one["targetLabel"] for one in endpoint["relabelings"]}
        assert {one["target_label"] for one in job["relabel_configs"] if "target_label" in one} <= given
        assert job.get("honor_labels") == endpoint.get("honorLabels")
    assert len(monitors) == 3


class Stranger:
    """A component of somebody else's."""

    name = "stranger"

    def declare(self, context: Any) -> Declaration:
        namespace = context.namespace_of("application")
        return Declaration(
            component="stranger",
            layer="application",
            namespace=namespace,
            telemetry=(Telemetry(workload="specify", service="strange-metrics", port=9000, path="/m", interval=15, honor_labels=True),),
            alerts=(RuleGroup(name="all", rules=({"record": "strange:one", "expr": "vector(1)"},)),),
        )


def test_a_strangers_component_is_scraped_too() -> None:
    from specify_infra.components.observability.prometheus.collected import configuration, rules

    server, surroundings = Prometheus(kubernetes=False), observed()
    declared = (Stranger().declare(surroundings),)
    (job,) = configuration(server, declared, surroundings, ())["scrape_configs"]
    assert (job["job_name"], job["metrics_path"], job["scrape_interval"], job["honor_labels"]) == (
        "specify/strange-metrics",
        "/m",
        "15s",
        True,
    )
    assert list(rules(declared, "https://wiki.example.org")) == ["stranger.yml"]


def test_pods_that_no_service_shows_are_found_by_their_labels() -> None:
    from specify_infra.components.observability.prometheus.collected import job

    found = job(Telemetry(workload="w", service="pool", port=9127, pods={"cnpg.io/poolerName": "pool", "a": "b"}), "specify-data")
    assert found["kubernetes_sd_configs"][0]["role"] == "pod"
    assert found["kubernetes_sd_configs"][0]["selectors"] == [{"role": "pod", "label": "cnpg.io/poolerName=pool,a=b"}]


@pytest.mark.parametrize(("verify", "skipped"), [(False, True), (True, None)])
def test_kubelets_are_verified_where_their_certificates_can_be(verify: bool, skipped: bool | None) -> None:
    assert jobs(assert_sound(observed(verify_kubelets=verify)))["kubelet"]["tls_config"].get("insecure_skip_verify") is skipped
