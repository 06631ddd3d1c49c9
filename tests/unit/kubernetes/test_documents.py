"""Kinds: shape only."""

from __future__ import annotations

from specify_infra.kubernetes.core import config_map, namespace, service
from specify_infra.kubernetes.document import document, group, identity, pruned, title
from specify_infra.kubernetes.networking import network_policy
from specify_infra.kubernetes.rbac import cluster_role_binding, role_binding
from specify_infra.kubernetes.scaling import pod_disruption_budget
from specify_infra.kubernetes.workloads import deployment


def test_pruning_takes_null_away_and_leaves_what_is_empty() -> None:
    given = {"a": None, "b": {"c": None, "d": []}, "e": [{"f": None}], "g": 0}
    assert pruned(given) == {"b": {"d": []}, "e": [{}], "g": 0}


def test_a_document_has_head_metadata_and_body_in_that_order() -> None:
    item = document("v1", "ConfigMap", "shop", "here", labels={"a": "b"}, annotations={}, data={"z": "1", "a": None})
    assert list(item) == ["apiVersion", "kind", "metadata", "data"]
    assert item["metadata"] == {"name": "shop", "namespace": "here", "labels": {"a": "b"}}
    assert item["data"] == {"z": "1"}


def test_a_document_is_nobody_elses() -> None:
    labels = {"a": "b"}
    item = document("v1", "ConfigMap", "shop", "here", labels=labels)
    labels["a"] = "c"
    assert item["metadata"]["labels"] == {"a": "b"}


def test_a_document_is_known_by_group_kind_namespace_and_name() -> None:
    assert identity(document("apps/v1", "Deployment", "shop", "here")) == ("apps", "Deployment", "here", "shop")
    assert identity(namespace("here")) == ("", "Namespace", "", "here")
    assert group("networking.k8s.io/v1") == "networking.k8s.io"
    assert title(document("apps/v1", "Deployment", "shop", "here")) == "Deployment here/shop"
    assert title(namespace("here")) == "Namespace here"


def test_replicas_that_someone_else_owns_are_left_out() -> None:
    given = {"selector": {"a": "b"}, "template": {}, "spec": {}}
    assert "replicas" not in deployment("shop", "here", replicas=None, **given)["spec"]
    assert deployment("shop", "here", replicas=0, **given)["spec"]["replicas"] == 0


def test_a_policy_without_rules_denies_and_without_pods_is_for_all() -> None:
    deny = network_policy("deny", "here", pods={}, ingress=(), egress=())
    assert deny["spec"] == {"podSelector": {}, "policyTypes": ["Ingress", "Egress"]}
    one = network_policy("one", "here", pods={"a": "b"}, ingress=({"from": []},), egress=(), directions=("Ingress",))
    assert one["spec"] == {"podSelector": {"matchLabels": {"a": "b"}}, "policyTypes": ["Ingress"], "ingress": [{"from": []}]}


def test_bindings_bind_accounts_of_their_name_to_roles_of_their_name() -> None:
    bound = role_binding("shop", "here")
    assert (bound["roleRef"]["kind"], bound["roleRef"]["name"]) == ("Role", "shop")
    assert bound["subjects"] == [{"kind": "ServiceAccount", "name": "shop", "namespace": "here"}]
    wide = cluster_role_binding("reconciler", "there", "flux")
    assert "namespace" not in wide["metadata"]
    assert (wide["roleRef"]["kind"], wide["roleRef"]["name"], wide["subjects"][0]["name"]) == ("ClusterRole", "reconciler", "flux")


def test_a_service_is_internal_unless_it_says_otherwise() -> None:
    ports = [{"port": 80}]
    assert service("shop", "here", selector={"a": "b"}, ports=ports)["spec"]["type"] == "ClusterIP"
    assert service("shop", "here", selector={"a": "b"}, ports=ports, spec={"clusterIP": "None"})["spec"]["clusterIP"] == "None"


def test_a_budget_never_keeps_a_broken_pod() -> None:
    budget = pod_disruption_budget("shop", "here", selector={"a": "b"}, min_available=2)
    assert budget["spec"]["unhealthyPodEvictionPolicy"] == "AlwaysAllow"


def test_settings_keep_their_order() -> None:
    assert list(config_map("shop", "here", {"b": "1", "a": "2"})["data"]) == ["b", "a"]
