"""The log shipper: what it reads, where it sends, and that it may do nothing else on its node."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import yaml

from specify_infra import (
    CertManager,
    Endpoint,
    Environment,
    GatewayAPI,
    InfraError,
    LogShipper,
    Loki,
    NginxIngress,
    Plan,
    SecretRef,
    plan,
    production,
    staging,
)
from specify_infra.testing import assert_sound, only
from tests.support import app, environment, pod, problems

ELSEWHERE = Endpoint(name="otlp", host="logs.example.org", port=443, scheme="https", cidrs=("10.9.0.0/24",))


def planned(*components: Any, **changes: Any) -> Plan:
    return assert_sound(environment(app(), *components, **changes))


def configuration(plan: Plan) -> dict[str, Any]:
    return yaml.safe_load(only(plan, "ConfigMap", "log-shipper")["data"]["shipper.yml"])


def test_it_is_root_without_a_capability_and_writes_to_its_own_folder_of_the_node_only() -> None:
    spec = pod(only(planned(Loki(), LogShipper()), "DaemonSet", "log-shipper"))
    assert not {"hostNetwork", "hostPID", "hostIPC"} & set(spec)
    (container,) = spec["containers"]
    assert container["securityContext"] == {
        "allowPrivilegeEscalation": False,
        "readOnlyRootFilesystem": True,
        "capabilities": {"drop": ["ALL"]},
    }
    paths = {volume["name"]: volume["hostPath"]["path"] for volume in spec["volumes"] if "hostPath" in volume}
    assert paths == {"logs": "/var/log/pods", "state": "/var/lib/specify-log-shipper"}
    read_only = {mount["name"]: mount.get("readOnly", False) for mount in container["volumeMounts"]}
    assert read_only["logs"] is True


def test_only_its_namespace_is_not_restricted() -> None:
    namespaces = planned(Loki(), LogShipper()).of_kind("Namespace")
    levels = {item["metadata"]["name"]: item["metadata"]["labels"]["pod-security.kubernetes.io/enforce"] for item in namespaces}
    assert {name for name, level in levels.items() if level != "restricted"} == {"specify-agents"}


def test_it_reads_the_environments_namespaces_and_those_that_are_named_and_not_itself() -> None:
    receiver = configuration(planned(Loki(), LogShipper(namespaces=("queue",))))["receivers"]["file_log"]
    assert {"/var/log/pods/specify_*/*/*.log", "/var/log/pods/queue_*/*/*.log"} <= set(receiver["include"])
    assert receiver["exclude"] == ["/var/log/pods/specify-agents_log-shipper-*/*/*.log"]


@pytest.mark.parametrize(("exposure", "namespace"), [(NginxIngress(), "nginx-ingress"), (GatewayAPI(), "envoy-gateway-system")])
def test_it_reads_the_edge(exposure: NginxIngress | GatewayAPI, namespace: str) -> None:
    receiver = configuration(planned(Loki(), LogShipper(), exposure=exposure, tls=CertManager()))["receivers"]["file_log"]
    assert f"/var/log/pods/{namespace}_*/*/*.log" in receiver["include"]


@pytest.mark.parametrize("preset", [staging, production])
def test_the_presets_ship_the_edges_log(preset: Callable[[], Environment]) -> None:
    assert "/var/log/pods/nginx-ingress_*/*/*.log" in configuration(plan(preset()))["receivers"]["file_log"]["include"]


def test_one_namespace_is_read_once() -> None:
    receiver = configuration(planned(Loki(), LogShipper(), one_namespace=True))["receivers"]["file_log"]
    assert receiver["include"] == ["/var/log/pods/specify_*/*/*.log", "/var/log/pods/specify-agents_*/*/*.log"]


def test_it_sends_to_whatever_keeps_logs() -> None:
    plan = planned(Loki(), LogShipper())
    exporters = configuration(plan)["exporters"]
    assert list(exporters) == ["otlp_http/loki"]
    assert exporters["otlp_http/loki"]["logs_endpoint"] == "http://loki.specify-observability.svc:3100/otlp/v1/logs"
    assert [(flow.source.name, flow.port) for flow in plan.flows if flow.target.name == "loki"] == [("log-shipper", 3100)]


def test_with_certificates_both_sides_prove_who_they_are() -> None:
    plan = planned(Loki(), LogShipper(), tls=CertManager())
    exporter = configuration(plan)["exporters"]["otlp_http/loki"]
    assert exporter["logs_endpoint"].startswith("https://loki.")
    assert exporter["tls"]["ca_file"] == "/etc/log-shipper/tls/ca.crt"
    assert only(plan, "Certificate", "log-shipper-tls")["metadata"]["namespace"] == "specify-agents"


def test_an_endpoint_outside_is_believed_by_public_authorities() -> None:
    exporter = configuration(planned(LogShipper(to=(ELSEWHERE,)), tls=CertManager()))["exporters"]["otlp_http/otlp"]
    assert exporter["logs_endpoint"] == "https://logs.example.org:443/v1/logs"
    assert "tls" not in exporter


def test_what_waits_is_bounded_and_never_thrown_away() -> None:
    exporter = configuration(planned(Loki(), LogShipper(queue="1Gi")))["exporters"]["otlp_http/loki"]
    assert exporter["retry_on_failure"]["max_elapsed_time"] == "0s"
    queue = exporter["sending_queue"]
    assert (queue["sizer"], queue["queue_size"], queue["block_on_overflow"], queue["storage"]) == ("bytes", 1024**3, True, "file_storage")


def test_logs_that_have_nowhere_to_go_are_refused() -> None:
    with pytest.raises(InfraError, match="logs have nowhere to go"):
        planned(LogShipper())


def test_a_password_that_it_would_not_use_is_refused() -> None:
    endpoint = Endpoint(name="otlp", host="logs.example.org", port=443, cidrs=("10.9.0.0/24",), secret=SecretRef(name="a", keys=("b",)))
    with pytest.raises(InfraError, match=r"to\[0\]\.secret"):
        planned(LogShipper(to=(endpoint,)))


def test_a_queue_of_nothing_is_refused() -> None:
    (found,) = problems(lambda: LogShipper(queue="1Mi"))
    assert found.where == "queue"
