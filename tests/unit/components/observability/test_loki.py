"""Loki: where it stores, that it forgets in time, and how it is reached."""

from __future__ import annotations

from typing import Any

import yaml

from specify_infra import (
    CertManager,
    Grafana,
    Jaeger,
    LogShipper,
    Loki,
    ObjectStore,
    Plan,
    Prometheus,
    PrometheusOperator,
    SecretRef,
)
from specify_infra.testing import assert_sound, only
from tests.support import app, environment, pod, problems

STORE = ObjectStore(host="s3.example.org", cidrs=("10.7.0.0/24",), bucket="logs", region="eu-central-1")


def planned(*components: Any, **changes: Any) -> Plan:
    return assert_sound(environment(app(), *components, **changes))


def configuration(plan: Plan) -> dict[str, Any]:
    return yaml.safe_load(only(plan, "ConfigMap", "loki")["data"]["loki.yml"])


def test_what_is_too_old_is_deleted() -> None:
    config = configuration(planned(Loki(retention_days=7)))
    assert config["limits_config"]["retention_period"] == "168h"
    assert config["limits_config"]["max_query_length"] == "169h"
    assert config["compactor"]["retention_enabled"] is True
    assert config["compactor"]["delete_request_store"] == "filesystem"


def test_the_index_is_of_the_schema_that_keeps_trace_ids() -> None:
    config = configuration(planned(Loki()))
    (schema,) = config["schema_config"]["configs"]
    assert (schema["store"], schema["schema"], config["limits_config"]["allow_structured_metadata"]) == ("tsdb", "v13", True)


def test_a_store_is_dialled_and_its_key_is_never_written() -> None:
    plan = planned(Loki(store=STORE))
    assert configuration(plan)["common"]["storage"]["s3"]["secret_access_key"] == "${STORE_SECRET}"
    variables = {item["name"]: item["valueFrom"]["secretKeyRef"] for item in pod(only(plan, "StatefulSet", "loki"))["containers"][0]["env"]}
    assert variables["STORE_SECRET"] == {"name": "backup-store", "key": "secret_access_key"}
    assert [flow.target.cidrs for flow in plan.flows if flow.source.name == "loki" and flow.port == 443] == [STORE.cidrs]


def test_a_store_with_a_ca_of_its_own_is_believed() -> None:
    store = ObjectStore(
        host="s3.example.org", cidrs=("10.7.0.0/24",), bucket="logs", region="r", ca=SecretRef(name="store-ca", keys=("ca.crt",))
    )
    assert configuration(planned(Loki(store=store)))["common"]["storage"]["s3"]["http_config"] == {"ca_file": "/etc/loki/ca/ca.crt"}


def test_a_folder_in_a_bucket_is_refused() -> None:
    store = ObjectStore(host="s3.example.org", cidrs=("10.7.0.0/24",), bucket="logs", region="r", prefix="loki")
    (found,) = problems(lambda: Loki(store=store))
    assert found.where == "store.prefix"


def test_with_certificates_everyone_speaks_tls() -> None:
    plan = planned(Loki(), Grafana(), tls=CertManager())
    assert configuration(plan)["server"]["http_tls_config"] == {"cert_file": "/etc/loki/tls/tls.crt", "key_file": "/etc/loki/tls/tls.key"}
    probe = pod(only(plan, "StatefulSet", "loki"))["containers"][0]["readinessProbe"]
    assert probe["httpGet"]["scheme"] == "HTTPS"
    (source,) = yaml.safe_load(only(plan, "ConfigMap", "grafana")["data"]["datasources.yml"])["datasources"]
    assert source["url"] == "https://loki.specify-observability.svc:3100"
    assert source["jsonData"]["tlsAuthWithCACert"] is True
    assert source["secureJsonData"]["tlsCACert"] == "$__file{/etc/grafana/ca/ca.crt}"


def test_without_certificates_grafana_reads_plain_http() -> None:
    plan = planned(Loki(), Grafana())
    (source,) = yaml.safe_load(only(plan, "ConfigMap", "grafana")["data"]["datasources.yml"])["datasources"]
    assert source["url"] == "http://loki.specify-observability.svc:3100"
    assert "secureJsonData" not in source


def test_prometheus_scrapes_it_and_believes_its_certificate() -> None:
    plan = planned(Loki(), Prometheus(kubernetes=False), tls=CertManager())
    config = yaml.safe_load(only(plan, "ConfigMap", "prometheus")["data"]["prometheus.yml"])
    (job,) = [one for one in config["scrape_configs"] if one["job_name"] == "specify-observability/loki-pods"]
    assert job["scheme"] == "https"
    assert job["tls_config"] == {"ca_file": "/etc/prometheus/ca/ca.crt", "server_name": "loki.specify-observability.svc"}
    assert only(plan, "Certificate", "loki-tls")["spec"]["dnsNames"][0] == "loki.specify-observability.svc"
    volumes = {volume["name"]: volume for volume in pod(only(plan, "StatefulSet", "prometheus"))["volumes"]}
    assert volumes["ca"]["secret"] == {"secretName": "prometheus-tls", "items": [{"key": "ca.crt", "path": "ca.crt"}]}
    assert only(plan, "Certificate", "prometheus-tls")["spec"]["secretName"] == "prometheus-tls"


def test_an_operator_s_prometheus_believes_its_certificate() -> None:
    plan = planned(Loki(), monitoring=PrometheusOperator(), tls=CertManager())
    (endpoint,) = only(plan, "ServiceMonitor", "loki-pods")["spec"]["endpoints"]
    assert endpoint["scheme"] == "https"
    authority = {"secret": {"name": "loki-tls", "key": "ca.crt"}}
    assert endpoint["tlsConfig"] == {"ca": authority, "serverName": "loki.specify-observability.svc"}


def test_without_certificates_prometheus_mounts_none() -> None:
    plan = planned(Loki(), Prometheus(kubernetes=False))
    config = yaml.safe_load(only(plan, "ConfigMap", "prometheus")["data"]["prometheus.yml"])
    assert all("scheme" not in job for job in config["scrape_configs"])
    assert "ca" not in {volume["name"] for volume in pod(only(plan, "StatefulSet", "prometheus"))["volumes"]}


def test_a_span_leads_to_the_lines_of_its_trace_by_labels_that_loki_has() -> None:
    plan = planned(Loki(), Jaeger(), Grafana(), LogShipper())
    sources = yaml.safe_load(only(plan, "ConfigMap", "grafana")["data"]["datasources.yml"])["datasources"]
    (link,) = [source["jsonData"]["tracesToLogsV2"] for source in sources if source["uid"] == "jaeger"]
    assert link["datasourceUid"] == "loki"
    # Loki makes labels of resource attributes, of these alone and with underscores for dots
    # (distributor.otlp_config.default_resource_attributes_as_index_labels); the shipper's container operator gives k8s.namespace.name.
    assert [(tag["key"], tag["value"]) for tag in link["tags"]] == [("k8s.namespace.name", "k8s_namespace_name")]
    # It looks for the id in the line or in trace_id, which is what Loki calls a record's.
    assert link["filterByTraceID"] is True
