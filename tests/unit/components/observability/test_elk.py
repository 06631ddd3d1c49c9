"""Elasticsearch, Logstash, Kibana: how the cluster comes to be, what it is told, who may do what."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from specify_infra import (
    CertManager,
    Edge,
    Elasticsearch,
    ElasticsearchStorage,
    Grafana,
    InfraError,
    Jaeger,
    Kibana,
    LogShipper,
    LogSnapshots,
    Logstash,
    NginxIngress,
    ObjectStore,
    Plan,
    Resources,
    SecretRef,
    WarmNodes,
    presets,
)
from specify_infra import plan as planned_of
from specify_infra.components.observability import elk
from specify_infra.testing import assert_sound, only
from tests.support import app, environment, pod, problems

STORE = ObjectStore(host="s3.example.org", cidrs=("10.7.0.0/24",), bucket="copies", region="eu-central-1", prefix="shop")
CONTENT = Path(elk.__path__[0])


def planned(*components: Any, **changes: Any) -> Plan:
    return assert_sound(environment(app(), *components, **{"tls": CertManager(), **changes}))


def configuration(plan: Plan) -> dict[str, Any]:
    return yaml.safe_load(only(plan, "ConfigMap", "elasticsearch")["data"]["elasticsearch.yml"])


def setup(plan: Plan) -> dict[str, str]:
    return dict(only(plan, "ConfigMap", "elasticsearch-setup")["data"])


def variables(container: dict[str, Any]) -> dict[str, Any]:
    return {item["name"]: item.get("value", item.get("valueFrom")) for item in container["env"]}


def test_nodes_find_each_other_before_they_are_ready_and_name_the_first_masters_once() -> None:
    plan = planned(Elasticsearch())
    assert configuration(plan)["discovery.seed_hosts"] == "elasticsearch-pods.specify-observability.svc"
    assert "cluster.initial_master_nodes" not in configuration(plan)
    assert only(plan, "Service", "elasticsearch-pods")["spec"]["publishNotReadyAddresses"] is True
    (prepare,) = pod(only(plan, "StatefulSet", "elasticsearch"))["initContainers"]
    assert variables(prepare)["MEMBERS"] == "elasticsearch-0, elasticsearch-1, elasticsearch-2"


def test_it_asks_nothing_of_the_node() -> None:
    plan = planned(Elasticsearch())
    assert configuration(plan)["node.store.allow_mmap"] is False
    assert all(
        not container["securityContext"]["allowPrivilegeEscalation"]
        for container in pod(only(plan, "StatefulSet", "elasticsearch"))["initContainers"]
    )
    assert configuration(planned(Elasticsearch(mmap=True)))["node.store.allow_mmap"] is True


def test_half_of_the_memory_is_heap_and_never_more_than_javas_short_pointers_reach() -> None:
    for limit, heap in (("4Gi", 2048), ("96Gi", 31744)):
        resources = Resources(memory_request=limit, memory_limit=limit)
        (server,) = pod(only(planned(Elasticsearch(resources=resources)), "StatefulSet", "elasticsearch"))["containers"]
        assert variables(server)["ES_JAVA_OPTS"] == f"-Xms{heap}m -Xmx{heap}m"


def test_all_but_one_stay_during_a_drain() -> None:
    assert only(planned(Elasticsearch()), "PodDisruptionBudget", "elasticsearch")["spec"]["minAvailable"] == 2


def test_one_alone_needs_no_certificates_and_several_do() -> None:
    plan = planned(Elasticsearch(nodes=1), tls=environment().tls)
    assert configuration(plan)["discovery.type"] == "single-node"
    assert configuration(plan)["xpack.security.enabled"] is True
    with pytest.raises(InfraError, match="nodes talk to each other by TLS only"):
        planned(Elasticsearch(), tls=environment().tls)


def test_warm_nodes_are_on_disks_of_their_own_and_take_the_role_from_the_others() -> None:
    plan = planned(Elasticsearch(warm=WarmNodes(storage_class="hard-disks")))
    roles = {
        name: variables(pod(only(plan, "StatefulSet", name))["containers"][0])["NODE_ROLES"].split(",")
        for name in ("elasticsearch", "elasticsearch-warm")
    }
    assert "data_warm" not in roles["elasticsearch"]
    assert roles["elasticsearch-warm"] == ["data_warm"]
    (claim,) = only(plan, "StatefulSet", "elasticsearch-warm")["spec"]["volumeClaimTemplates"]
    assert claim["spec"]["storageClassName"] == "hard-disks"
    pairs = {(flow.source.name, flow.target.name) for flow in plan.flows if flow.port == 9300}
    assert pairs == {(one, other) for one in roles for other in roles}
    (prepare,) = pod(only(plan, "StatefulSet", "elasticsearch-warm"))["initContainers"]
    assert variables(prepare)["MEMBERS"] == ""


def test_logs_and_access_logs_are_kept_for_their_own_times() -> None:
    files = setup(planned(Elasticsearch(keep_days=10, keep_access_days=400)))
    ages = {name: json.loads(files[f"lifecycle-{name}.json"])["policy"]["phases"]["delete"]["min_age"] for name in ("app", "access")}
    assert ages == {"app": "10d", "access": "400d"}
    template = json.loads(files["template-access.json"])
    assert template["index_patterns"] == ["logs-access-specify"]
    assert template["template"]["settings"]["index.lifecycle.name"] == "specify-access"


def test_what_refers_comes_after_what_it_refers_to() -> None:
    paths = [line.split()[0] for line in setup(planned(Elasticsearch(snapshots=LogSnapshots(store=STORE))))["requests"].splitlines()]
    assert paths.index("_snapshot/specify") < paths.index("_slm/policy/specify")
    assert paths.index("_ilm/policy/specify-app") < paths.index("_index_template/specify-app")


def test_snapshots_go_to_the_store_and_its_key_goes_to_the_keystore() -> None:
    plan = planned(Elasticsearch(snapshots=LogSnapshots(store=STORE)))
    assert json.loads(setup(plan)["repository.json"])["settings"]["base_path"] == "shop/logs/specify"
    volumes = {volume["name"]: volume for volume in pod(only(plan, "StatefulSet", "elasticsearch"))["volumes"]}
    paths = [item["path"] for source in volumes["keystore"]["projected"]["sources"] for item in source["secret"]["items"]]
    assert paths == ["bootstrap.password", "s3.client.default.access_key", "s3.client.default.secret_key"]
    assert [
        alert
        for declaration in plan.declarations
        for group in declaration.alerts
        for alert in group.rules
        if "Snapshot" in alert.get("alert", "")
    ]


def test_each_account_may_do_one_thing() -> None:
    files = setup(planned(Elasticsearch()))
    roles = {name: json.loads(files[f"role-{name}.json"]) for name in ("writer", "reader", "exporter", "dashboards")}
    assert roles["writer"]["indices"] == [{"names": ["logs-*-specify"], "privileges": ["auto_configure", "create_doc"]}]
    assert roles["reader"]["indices"][0]["privileges"] == ["read", "view_index_metadata"]
    assert roles["exporter"]["indices"][0]["privileges"] == ["monitor"]
    assert "indices" not in roles["dashboards"]


def test_jaeger_keeps_traces_with_an_account_of_its_own() -> None:
    plan = planned(Elasticsearch(), Jaeger(storage=ElasticsearchStorage()))
    found = variables(pod(only(plan, "Deployment", "jaeger"))["containers"][0])
    assert found["ELASTICSEARCH_USERNAME"] == {"secretKeyRef": {"name": "elasticsearch-tracer", "key": "username"}}
    names = json.loads(setup(plan)["role-tracer.json"])["indices"][0]["names"]
    assert not any(name.startswith("logs") for name in names)
    assert ("jaeger", "elasticsearch", 9200) in {(flow.source.name, flow.target.name, flow.port) for flow in plan.flows}


def test_a_changed_policy_runs_the_set_up_again() -> None:
    marks = [
        only(planned(Elasticsearch(keep_days=days)), "Job", "elasticsearch-setup")["spec"]["template"]["metadata"]["annotations"]
        for days in (10, 11)
    ]
    assert marks[0] != marks[1]


def test_the_chain_is_dialled_as_it_is_drawn_and_no_other_way() -> None:
    plan = planned(Elasticsearch(), Logstash(), Kibana(), LogShipper(), Grafana())
    ours = ("elasticsearch", "logstash", "kibana")
    found = {(flow.source.name, flow.target.name) for flow in plan.flows if flow.target.name in ours}
    assert found == {
        ("log-shipper", "logstash"),
        ("logstash", "elasticsearch"),
        ("kibana", "elasticsearch"),
        ("kibana-setup", "kibana"),
        ("grafana", "elasticsearch"),
        ("elasticsearch", "elasticsearch"),
        ("elasticsearch-setup", "elasticsearch"),
        ("elasticsearch-exporter", "elasticsearch"),
    }


def test_logstash_takes_logs_only_from_who_proves_who_it_is() -> None:
    pipeline = only(planned(Elasticsearch(), Logstash()), "ConfigMap", "logstash-pipeline")["data"]
    assert 'ssl_client_authentication => "required"' in pipeline["10-input.conf"]
    assert 'hosts => ["https://elasticsearch.specify-observability.svc:9200"]' in pipeline["90-output.conf"]
    assert "ssl_certificate_authorities" in pipeline["90-output.conf"]


def test_certificates_have_keys_that_logstash_can_read() -> None:
    certificate = only(planned(Elasticsearch(), Logstash()), "Certificate", "logstash-tls")
    assert certificate["spec"]["privateKey"]["encoding"] == "PKCS8"


def test_passwords_are_variables_whatever_their_keys_are_called() -> None:
    search = Elasticsearch(writer=SecretRef(name="w", keys=("login", "word")))
    (server,) = pod(only(planned(search, Logstash()), "StatefulSet", "logstash"))["containers"]
    assert variables(server)["ELASTICSEARCH_SECRET"] == {"secretKeyRef": {"name": "w", "key": "word"}}


def test_filters_of_ones_own_come_between_ours_and_the_output() -> None:
    pipeline = only(planned(Elasticsearch(), Logstash(filters={"30-shop.conf": "filter { }"})), "ConfigMap", "logstash-pipeline")["data"]
    assert [name for name in sorted(pipeline) if name.endswith(".conf")] == [
        "10-input.conf",
        "20-filter.conf",
        "30-shop.conf",
        "90-output.conf",
    ]
    (found,) = problems(lambda: Logstash(filters={"95-late.conf": ""}))
    assert found.where == "filters.95-late.conf"


def test_kibana_is_exposed_where_a_host_is_given() -> None:
    config = yaml.safe_load(only(planned(Elasticsearch(), Kibana(host="kibana.example.org")), "ConfigMap", "kibana")["data"]["kibana.yml"])
    assert config["server.publicBaseUrl"] == "https://kibana.example.org"
    assert config["xpack.security.secureCookies"] is True
    assert config["elasticsearch.password"] == "${ELASTICSEARCH_SECRET}"


def test_kibana_has_an_edge_of_its_own() -> None:
    console = Kibana(host="kibana.example.org", edge=Edge(sources=("203.0.113.0/24",)))
    policy = only(planned(Elasticsearch(), console, exposure=NginxIngress()), "Policy", "kibana-sources")
    assert policy["spec"]["accessControl"] == {"allow": ["203.0.113.0/24"]}


def test_saved_objects_refer_to_objects_that_are_there() -> None:
    text = only(planned(Elasticsearch(), Kibana()), "ConfigMap", "kibana-setup")["data"]["logs.ndjson"]
    objects = [json.loads(line) for line in text.splitlines()]
    known = [(item["type"], item["id"]) for item in objects]
    assert len(known) == len(set(known))
    for index, item in enumerate(objects):
        assert {(one["type"], one["id"]) for one in item["references"]} <= set(known[:index])
    (board,) = [item for item in objects if item["type"] == "dashboard"]
    panels = json.loads(board["attributes"]["panelsJSON"])
    assert {panel["panelRefName"] for panel in panels} == {one["name"] for one in board["references"]}


def test_saved_searches_name_fields_that_the_mapping_has() -> None:
    plan = planned(Elasticsearch(), Kibana())
    properties = json.loads(setup(plan)["template-app.json"])["template"]["mappings"]["properties"]
    for line in only(plan, "ConfigMap", "kibana-setup")["data"]["logs.ndjson"].splitlines():
        for column in json.loads(line)["attributes"].get("columns", ()):
            place: Any = {"properties": properties}
            for part in column.split("."):
                place = place["properties"][part]
            assert "type" in place, column


def test_grafana_reads_with_the_readers_account() -> None:
    plan = planned(Elasticsearch(), Grafana())
    (source,) = yaml.safe_load(only(plan, "ConfigMap", "grafana")["data"]["datasources.yml"])["datasources"]
    assert source["basicAuthUser"] == "$__file{/etc/grafana/secrets/elasticsearch-reader/username}"
    assert source["url"].startswith("https://elasticsearch.")
    assert source["jsonData"]["index"] == "logs-*"


@pytest.mark.parametrize(
    ("where", "changes"),
    [
        ("nodes", {"nodes": 2}),
        ("warm", {"nodes": 1, "warm": WarmNodes()}),
        ("resources.memory_limit", {"resources": Resources(memory_request="512Mi", memory_limit="512Mi")}),
        ("keep_days", {"keep_days": 2}),
        ("keep_access_days", {"keep_access_days": 1}),
        ("admin.keys", {"admin": SecretRef(name="a", keys=("b", "c"))}),
        ("writer.keys", {"writer": SecretRef(name="a", keys=("b",))}),
        ("exporter_image", {"exporter_image": "example.org/exporter"}),
    ],
)
def test_what_cannot_work_is_refused(where: str, changes: dict[str, Any]) -> None:
    assert where in [found.where for found in problems(lambda: Elasticsearch(**changes))]


def test_a_store_that_java_would_not_believe_is_refused() -> None:
    store = ObjectStore(host="s3.example.org", cidrs=("10.7.0.0/24",), bucket="logs", region="r", ca=SecretRef(name="ca", keys=("ca.crt",)))
    (found,) = problems(lambda: LogSnapshots(store=store))
    assert found.where == "store.ca"


def test_an_elasticsearch_without_an_account_is_refused() -> None:
    with pytest.raises(InfraError, match="an account is needed"):
        planned(Elasticsearch(), Kibana(search="elasticsearch.console"), Logstash(search="kibana.http"))


def test_staging_and_production_keep_logs_the_same_way() -> None:
    for preset in presets():
        kinds = {type(component).__name__ for component in preset.components}
        assert "LogShipper" in kinds
        assert ("Loki" in kinds) == (preset.name == "dev")
        assert ({"Elasticsearch", "Logstash", "Kibana"} <= kinds) == (preset.name != "dev")
        assert planned_of(preset)


def test_scripts_are_sound_shell() -> None:
    for script in sorted(CONTENT.glob("*.sh")):
        subprocess.run(["bash", "-n", script], check=True)
