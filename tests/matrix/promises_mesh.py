"""The same for the mesh: who is taken in, who is let in by identity, and who still comes in plain text."""

from __future__ import annotations

from typing import Any

from tests.matrix.choices import GATEWAYS, INSIDE
from tests.matrix.promises import WORKLOADS, Case, promise, spec, template, within, workload

GROUPS = {"security.istio.io": {"ambient", "sidecar"}, "networking.istio.io": {"ambient", "sidecar"}, "policy.linkerd.io": {"linkerd"}}


def group(item: dict[str, Any]) -> str:
    return item["apiVersion"].partition("/")[0]


@promise
def each_mesh_writes_its_own_objects_only(case: Case) -> None:
    for name, meshes in GROUPS.items():
        # Istio's gateway has a policy of its own, beside it and whatever the mesh is.
        ours = [item for item in case.documents if item["metadata"].get("namespace") not in GATEWAYS.values()]
        assert bool([item for item in ours if group(item) == name]) is (case.choice["mesh"] in meshes)


@promise
def a_namespace_is_taken_in_by_the_chosen_mesh(case: Case) -> None:
    for item in case.of("Namespace"):
        labels, annotations = item["metadata"]["labels"], item["metadata"].get("annotations", {})
        assert (labels.get("istio.io/dataplane-mode") == "ambient") is (case.choice["mesh"] == "ambient")
        assert (labels.get("istio-injection") == "enabled") is (case.choice["mesh"] == "sidecar")
        assert (annotations.get("linkerd.io/inject") == "enabled") is (case.choice["mesh"] == "linkerd")
        assert (annotations.get("config.linkerd.io/default-inbound-policy") == "deny") is (case.choice["mesh"] == "linkerd")


@promise
def mutual_tls_is_demanded_and_nothing_allowed_by_default(case: Case) -> None:
    if case.choice["mesh"] not in GROUPS["security.istio.io"]:
        return
    assert case.named("PeerAuthentication", "default")["spec"] == {"mtls": {"mode": "STRICT"}}
    assert case.named("AuthorizationPolicy", "default-deny")["spec"] == {}


@promise
def plain_text_is_taken_only_where_someone_beyond_the_mesh_dials(case: Case) -> None:
    inside = case.choice["mesh"] in INSIDE.get(case.choice["exposure"], ())
    outsiders = {8080} if case.choice["exposure"] != "no-exposure" and not inside else set()
    outsiders |= {8081} if case.choice["monitoring"] == "prometheus" else set()
    proxies = {"sidecar": {15090}, "linkerd": {4191}}.get(case.choice["mesh"], set())
    outsiders |= proxies if case.choice["monitoring"] == "prometheus" else set()
    modes = [item["spec"]["portLevelMtls"] for item in case.of("PeerAuthentication") if item["metadata"]["name"] == "shop"]
    if case.choice["mesh"] in GROUPS["security.istio.io"]:
        assert {int(port) for mode in modes for port in mode} == outsiders
    if case.choice["mesh"] == "linkerd":
        policies = [item for item in case.of("AuthorizationPolicy") if item["metadata"]["name"].startswith("shop-")]
        open_to_all = {
            one["spec"]["targetRef"]["name"] for one in policies if one["spec"]["requiredAuthenticationRefs"][0]["name"] == "anyone"
        }
        assert open_to_all == {f"shop-{port}" for port in outsiders}


@promise
def proxies_end_with_the_jobs_beside_them(case: Case) -> None:
    native = {"sidecar": "sidecar.istio.io/nativeSidecar", "linkerd": "config.beta.linkerd.io/proxy-enable-native-sidecar"}
    for item in case.of(*WORKLOADS):
        annotations = template(item)["metadata"].get("annotations", {})
        for mesh, name in native.items():
            assert (annotations.get(name) == "true") is (case.choice["mesh"] == mesh)


@promise
def no_pod_is_given_a_capability_for_the_mesh(case: Case) -> None:
    for item in case.of(*WORKLOADS):
        assert not spec(item).get("initContainers")
        for container in spec(item)["containers"]:
            assert "add" not in container["securityContext"]["capabilities"]


@promise
def requests_are_repeated_only_where_they_change_nothing(case: Case) -> None:
    for item in case.of("VirtualService"):
        for route in item["spec"]["http"]:
            method = route["match"][0].get("method", {}).get("regex")
            assert (route["retries"]["attempts"] > 0) is (method == "GET|HEAD|OPTIONS")
    for item in (item for item in case.of("HTTPRoute") if within(item)):
        methods = {match.get("method") for rule in item["spec"]["rules"] for match in rule.get("matches", ())}
        repeats = "retry.linkerd.io/http" in item["metadata"].get("annotations", {})
        assert methods - {None} == ({"GET", "HEAD", "OPTIONS"} if repeats else set())
        assert not repeats or None not in methods


@promise
def probes_reach_pods_of_a_node_wide_mesh(case: Case) -> None:
    kubelet = {"ipBlock": {"cidr": "169.254.7.127/32"}}
    for item in case.of("Deployment", "Rollout"):
        policy = case.named("NetworkPolicy", workload(item))
        ports = [rule["ports"] for rule in policy["spec"].get("ingress", ()) if kubelet in rule["from"]]
        assert ports == ([[{"protocol": "TCP", "port": 8080}]] if case.choice["mesh"] == "ambient" else [])
