"""What tells of the cluster: agents that need the node live apart, and the rest stays restricted."""

from __future__ import annotations

from specify_infra import KubeStateMetrics, NodeExporter, Prometheus
from specify_infra.testing import assert_sound, only
from tests.support import app, environment, pod

ENFORCE = "pod-security.kubernetes.io/enforce"


def test_only_the_agents_namespace_is_not_restricted() -> None:
    planned = assert_sound(environment(app(), Prometheus(), KubeStateMetrics(), NodeExporter()))
    levels = {item["metadata"]["name"]: item["metadata"]["labels"][ENFORCE] for item in planned.of_kind("Namespace")}
    assert levels == {"specify": "restricted", "specify-observability": "restricted", "specify-agents": "privileged"}


def test_the_node_exporter_shares_neither_network_nor_processes_and_writes_nothing() -> None:
    spec = pod(only(assert_sound(environment(app(), NodeExporter())), "DaemonSet", "node-exporter"))
    assert not {"hostNetwork", "hostPID", "hostIPC"} & set(spec)
    (container,) = spec["containers"]
    assert all(mount["readOnly"] for mount in container["volumeMounts"])
    assert container["securityContext"]["capabilities"] == {"drop": ["ALL"]}
    assert spec["securityContext"]["runAsNonRoot"] is True


def test_its_quota_admits_a_pod_on_every_node() -> None:
    quotas = {
        item["metadata"]["namespace"]: item["spec"]["hard"]
        for item in assert_sound(environment(app(), NodeExporter())).of_kind("ResourceQuota")
    }
    assert int(quotas["specify-agents"]["pods"]) >= 100


def test_kube_state_metrics_reads_neither_secrets_nor_config_maps() -> None:
    (role,) = assert_sound(environment(app(), KubeStateMetrics())).of_kind("ClusterRole")
    read = {name for rule in role["rules"] for name in rule["resources"]}
    assert not read & {"secrets", "configmaps"}
    assert {verb for rule in role["rules"] for verb in rule["verbs"]} == {"list", "watch"}
    assert role["metadata"]["name"] == "specify-observability-kube-state-metrics"
