"""Loki: where it stores, that it forgets in time, and how it is reached."""

from __future__ import annotations

from typing import Any

import yaml

from specify_infra import CertManager, Grafana, Loki, ObjectStore, Plan, SecretRef
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
