"""Jaeger: version 2's configuration, storage and sampling as choices, and what applications are told."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from specify_infra import (
    Badger,
    CertManager,
    ElasticsearchStorage,
    Endpoint,
    Flux,
    GitSource,
    Grafana,
    HeadSampling,
    InfraError,
    Jaeger,
    NoTls,
    Plan,
    Prometheus,
    SecretRef,
    TailSampling,
    draft_plan,
)
from specify_infra.testing import assert_sound, only
from tests.support import app, environment, pod, problems

KEYS = yaml.safe_load(Path(__file__).with_name("jaeger-keys.yaml").read_text())
RUNBOOKS = Path(__file__).parents[4] / "docs" / "runbooks"
SEARCH = Endpoint(
    name="http",
    host="search.example.org",
    port=9200,
    scheme="https",
    cidrs=("10.7.1.0/24",),
    parameters={"api": "elasticsearch"},
    secret=SecretRef(name="traces-writer", keys=("username", "password")),
)


def planned(jaeger: Jaeger, **changes: Any) -> Plan:
    return assert_sound(environment(app(traces="jaeger.otlp"), jaeger, **changes))


def configuration(plan: Plan) -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load(only(plan, "ConfigMap", "jaeger")["data"]["jaeger.yml"])
    return found


def variables(plan: Plan, name: str = "specify") -> dict[str, str]:
    entries = pod(only(plan, "Deployment", name))["containers"][0]["env"]
    return {entry["name"]: entry["value"] for entry in entries if "value" in entry}


def policy(plan: Plan, name: str) -> dict[str, Any]:
    found: dict[str, Any] = only(plan, "NetworkPolicy", name)["spec"]
    return found


def test_one_reference_tells_the_application_everything() -> None:
    held = variables(planned(Jaeger(sampling=HeadSampling(percent=10))))
    assert held["OTEL_EXPORTER_OTLP_ENDPOINT"] == "http://jaeger.specify-observability.svc:4317"
    assert held["OTEL_EXPORTER_OTLP_PROTOCOL"] == "grpc"
    assert held["OTEL_SERVICE_NAME"] == "specify"
    assert (held["OTEL_TRACES_SAMPLER"], held["OTEL_TRACES_SAMPLER_ARG"]) == ("parentbased_traceidratio", "0.1")
    attributes = dict(pair.split("=") for pair in held["OTEL_RESOURCE_ATTRIBUTES"].split(","))
    assert attributes == {
        "service.namespace": "specify",
        "service.version": "1.4.2",
        "k8s.namespace.name": "specify",
        "k8s.pod.name": "$(POD_NAME)",
        "k8s.node.name": "$(NODE_NAME)",
    }


def test_variables_stand_before_those_that_mention_them() -> None:
    names = [entry["name"] for entry in pod(only(planned(Jaeger()), "Deployment", "specify"))["containers"][0]["env"]]
    assert max(names.index("POD_NAME"), names.index("NODE_NAME")) < names.index("OTEL_RESOURCE_ATTRIBUTES")


def test_http_is_the_other_protocol() -> None:
    held = variables(assert_sound(environment(app(traces="jaeger.otlp_http"), Jaeger())))
    assert held["OTEL_EXPORTER_OTLP_ENDPOINT"] == "http://jaeger.specify-observability.svc:4318"
    assert held["OTEL_EXPORTER_OTLP_PROTOCOL"] == "http/protobuf"


@pytest.mark.parametrize(("percent", "told"), [(100, "1"), (10, "0.1"), (0.5, "0.005"), (33.3, "0.333")])
def test_the_share_becomes_the_samplers_argument(percent: float, told: str) -> None:
    assert HeadSampling(percent=percent).head == told


def test_with_tail_sampling_applications_send_everything() -> None:
    plan = planned(Jaeger(sampling=TailSampling(percent=5)))
    assert variables(plan)["OTEL_TRACES_SAMPLER_ARG"] == "1"
    config = configuration(plan)
    assert config["service"]["pipelines"]["traces"]["processors"] == ["memory_limiter", "tail_sampling", "batch"]
    tail = config["processors"]["tail_sampling"]
    assert [one["type"] for one in tail["policies"]] == ["status_code", "latency", "probabilistic"]
    assert tail["policies"][2]["probabilistic"] == {"sampling_percentage": 5}


def test_jaeger_has_one_storage_and_it_is_not_memory() -> None:
    for storage in (Badger(), ElasticsearchStorage(elasticsearch=SEARCH)):
        config = configuration(planned(Jaeger(storage=storage)))
        (backend,) = config["extensions"]["jaeger_storage"]["backends"].values()
        assert list(backend) in (["badger"], ["elasticsearch"])
        assert config["exporters"]["jaeger_storage_exporter"]["trace_storage"] == config["extensions"]["jaeger_query"]["storage"]["traces"]


def strange(value: Any, known: Any, path: str = "") -> list[str]:
    """Return the paths in a configuration that are not known, or hold another type."""
    if isinstance(known, str):
        return [] if type(value).__name__ == known else [path]
    if not isinstance(value, dict):
        return [path]
    found = []
    for key, item in value.items():
        below = known.get(key, known.get("*"))
        found += [f"{path}.{key}"] if below is None else strange(item, below, f"{path}.{key}")
    return found


@pytest.mark.parametrize("encrypted", [False, True])
@pytest.mark.parametrize("storage", [Badger(), ElasticsearchStorage(elasticsearch=SEARCH, index_prefix="shop")])
def test_jaegers_own_sections_hold_only_keys_that_it_knows(storage: Badger | ElasticsearchStorage, encrypted: bool) -> None:
    tls = CertManager() if encrypted else NoTls()
    config = configuration(planned(Jaeger(storage=storage), tls=tls))
    assert [found for section in KEYS for found in strange(config[section], KEYS[section], section)] == []
    assert list(config["extensions"]) == config["service"]["extensions"]


def test_a_key_that_jaeger_does_not_know_is_noticed() -> None:
    config = configuration(planned(Jaeger()))
    badger = config["extensions"]["jaeger_storage"]["backends"]["traces"]["badger"]
    badger |= {"directory_key": "/badger", "ephemeral": "no"}
    where = "extensions.jaeger_storage.backends.traces.badger"
    assert strange(config["extensions"], KEYS["extensions"], "extensions") == [f"{where}.ephemeral", f"{where}.directory_key"]


def test_badger_outlives_its_pod() -> None:
    plan = planned(Jaeger(storage=Badger(storage="20Gi", retention_days=3)))
    badger = configuration(plan)["extensions"]["jaeger_storage"]["backends"]["traces"]["badger"]
    assert (badger["ephemeral"], badger["ttl"]["spans"]) == (False, "72h")
    server = only(plan, "Deployment", "jaeger")
    assert server["spec"]["strategy"] == {"type": "Recreate"}
    mounted = {mount["name"]: mount["mountPath"] for mount in pod(server)["containers"][0]["volumeMounts"]}
    assert all(folder.startswith(mounted["badger"]) for folder in badger["directories"].values())
    assert only(plan, "PersistentVolumeClaim", "jaeger-badger")["spec"]["resources"]["requests"]["storage"] == "20Gi"


def test_pods_can_share_elasticsearch() -> None:
    plan = planned(Jaeger(storage=ElasticsearchStorage(elasticsearch=SEARCH), replicas=2))
    server = only(plan, "Deployment", "jaeger")
    assert server["spec"]["strategy"]["type"] == "RollingUpdate"
    assert only(plan, "PodDisruptionBudget", "jaeger")["spec"]["minAvailable"] == 1
    search = configuration(plan)["extensions"]["jaeger_storage"]["backends"]["traces"]["elasticsearch"]
    assert search["server_urls"] == ["https://search.example.org:9200"]
    assert search["auth"]["basic"] == {
        "username": "${env:ELASTICSEARCH_USERNAME}",
        "password_file": "/etc/jaeger/elasticsearch/password",
    }
    mounted = {mount["mountPath"] for mount in pod(server)["containers"][0]["volumeMounts"]}
    assert "/etc/jaeger/elasticsearch" in mounted
    assert {"ipBlock": {"cidr": "10.7.1.0/24"}} in [peer for rule in policy(plan, "jaeger")["egress"] for peer in rule["to"]]


def test_old_indices_are_deleted() -> None:
    storage = ElasticsearchStorage(elasticsearch=SEARCH, retention_days=3, index_prefix="shop")
    plan = planned(Jaeger(storage=storage))
    cleaner = only(plan, "CronJob", "jaeger-cleaner")
    (container,) = pod(cleaner)["containers"]
    assert container["args"] == ["3", "https://search.example.org:9200"]
    held = {entry["name"]: entry.get("value") or entry["valueFrom"]["secretKeyRef"]["key"] for entry in container["env"]}
    assert held == {"INDEX_PREFIX": "shop", "ES_USERNAME": "username", "ES_PASSWORD": "password", "ES_TLS_ENABLED": "true"}
    assert {"ipBlock": {"cidr": "10.7.1.0/24"}} in [peer for rule in policy(plan, "jaeger-cleaner")["egress"] for peer in rule["to"]]


def test_storage_that_is_not_there_is_refused() -> None:
    (found,) = problems(lambda: draft_plan(environment(app(), Jaeger(storage=ElasticsearchStorage()))))
    assert (found.where, found.what) == ("components.jaeger.storage.elasticsearch", "there is no Elasticsearch here")


def test_a_secret_must_name_user_and_password() -> None:
    odd = Endpoint(name="http", host="x.example.org", port=9200, cidrs=("10.7.1.0/24",), secret=SecretRef(name="odd", keys=("token",)))
    (found,) = problems(lambda: draft_plan(environment(app(), Jaeger(storage=ElasticsearchStorage(elasticsearch=odd)))))
    assert (found.where, found.got) == ("components.jaeger.storage.elasticsearch.secret.keys", "token")


@pytest.mark.parametrize(
    ("choices", "word"),
    [
        ({"storage": Badger()}, "Badger"),
        ({"storage": ElasticsearchStorage(elasticsearch=SEARCH), "sampling": TailSampling()}, "TailSampling"),
    ],
)
def test_what_needs_one_pod_is_refused_several(choices: dict[str, Any], word: str) -> None:
    (found,) = problems(lambda: Jaeger(replicas=2, **choices))
    assert (found.where, found.allowed) == ("replicas", "1")
    assert found.what.startswith(word)


@pytest.mark.parametrize("percent", [0, -1, 100.5])
def test_no_share_is_no_share(percent: float) -> None:
    with pytest.raises(InfraError, match="a percentage above 0"):
        HeadSampling(percent=percent)


def test_spans_are_encrypted_where_the_environment_is() -> None:
    plan = planned(Jaeger(), tls=CertManager())
    held = variables(plan)
    assert held["OTEL_EXPORTER_OTLP_ENDPOINT"].startswith("https://")
    assert held["OTEL_EXPORTER_OTLP_CERTIFICATE"] == "/etc/specify-ca/ca.crt"
    mounted = {mount["mountPath"] for mount in pod(only(plan, "Deployment", "specify"))["containers"][0]["volumeMounts"]}
    assert "/etc/specify-ca" in mounted
    for protocol in configuration(plan)["receivers"]["otlp"]["protocols"].values():
        assert protocol["tls"]["cert_file"] == "/etc/jaeger/tls/tls.crt"
    assert "jaeger.specify-observability.svc" in only(plan, "Certificate", "jaeger-tls")["spec"]["dnsNames"]


def test_an_endpoint_outside_says_itself_whether_it_is_encrypted() -> None:
    outside = Endpoint(name="otlp", scheme="https", host="otlp.example.org", port=443, cidrs=("10.9.0.0/24",))
    held = variables(assert_sound(environment(app(traces=outside), tls=CertManager())))
    assert held["OTEL_EXPORTER_OTLP_ENDPOINT"] == "https://otlp.example.org:443"
    assert "OTEL_EXPORTER_OTLP_CERTIFICATE" not in held


def test_no_rollout_of_the_application_waits_for_jaeger() -> None:
    plan = planned(Jaeger(), gitops=Flux(source=GitSource(url="https://git.example.org/infrastructure")))
    waits = only(plan, "Kustomization", "specify-application")["spec"]["dependsOn"]
    assert waits == [{"name": "specify-foundation"}]


def test_only_who_needs_it_reaches_it() -> None:
    plan = assert_sound(environment(app(traces="jaeger.otlp"), app(name="other"), Jaeger(), Prometheus(), Grafana()))
    doors = {
        (next(iter(peer["podSelector"]["matchLabels"].values())), port["port"])
        for rule in policy(plan, "jaeger")["ingress"]
        for peer in rule["from"]
        for port in rule["ports"]
    }
    assert doors == {("specify", 4317), ("prometheus", 8888), ("grafana", 16686)}


def test_grafana_finds_it_and_leads_from_spans_to_the_pods_metrics() -> None:
    plan = assert_sound(environment(app(traces="jaeger.otlp"), Jaeger(), Prometheus(), Grafana()))
    found = yaml.safe_load(only(plan, "ConfigMap", "grafana")["data"]["datasources.yml"])["datasources"]
    source = next(one for one in found if one["uid"] == "jaeger")
    assert source["url"] == "http://jaeger.specify-observability.svc:16686"
    assert "tracesToLogsV2" not in source["jsonData"]
    told = variables(plan)["OTEL_RESOURCE_ATTRIBUTES"]
    assert all(f"{tag['key']}=" in told for tag in source["jsonData"]["tracesToMetrics"]["tags"])
    exemplars = next(one for one in found if one["uid"] == "prometheus")["jsonData"]["exemplarTraceIdDestinations"]
    assert exemplars == [{"name": "trace_id", "datasourceUid": "jaeger"}]
    assert any("exemplar-storage" in flag for flag in pod(only(plan, "StatefulSet", "prometheus"))["containers"][0]["args"])


@pytest.mark.parametrize("api", ["elasticsearch", "loki"])
def test_a_span_leads_to_the_logs_that_are_there(api: str) -> None:
    logs = Endpoint(name="http", host="logs.example.org", port=9200, scheme="https", cidrs=("10.7.1.0/24",), parameters={"api": api})
    plan = assert_sound(environment(app(traces="jaeger.otlp"), Jaeger(), Grafana(sources=("jaeger.query", logs))))
    found = yaml.safe_load(only(plan, "ConfigMap", "grafana")["data"]["datasources.yml"])["datasources"]
    source = next(one for one in found if one["uid"] == "jaeger")
    assert source["jsonData"]["tracesToLogsV2"]["datasourceUid"] == api
    assert "tracesToMetrics" not in source["jsonData"]


def test_every_alert_of_every_choice_has_a_runbook() -> None:
    declaration = next(one for one in planned(Jaeger(sampling=TailSampling())).declarations if one.component == "jaeger")
    named = [rule["alert"] for group in declaration.alerts for rule in group.rules]
    assert len(named) == len(set(named)) == 6
    for name in named:
        text = (RUNBOOKS / f"{name}.md").read_text()
        assert re.findall("^## (.+)$", text, re.MULTILINE) == ["Meaning", "Impact", "Diagnosis", "Mitigation"]
