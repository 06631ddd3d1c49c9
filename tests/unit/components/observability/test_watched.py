"""Custom objects that tell how they fare: what kube-state-metrics is told, may read and alerts of."""

from __future__ import annotations

import re
from typing import Any

import pytest
import yaml

from specify_infra import (
    Analysis,
    ArgoBlueGreen,
    ArgoCanary,
    ArgoCD,
    ContourProxy,
    Endpoint,
    GatewayAPI,
    GitSource,
    KubeStateMetrics,
    NginxIngress,
    NoExposure,
    NoGitOps,
    PlainIngress,
    Plan,
    Prometheus,
    Rolling,
    Watched,
    draft_plan,
)
from specify_infra.testing import only
from tests.support import app, environment, errors, pod

JUDGE = Analysis(prometheus=Endpoint(name="metrics", scheme="http", host="metrics.example.org", port=9090, cidrs=("10.23.0.5/32",)))
WAYS: dict[str, tuple[dict[str, Any], set[str]]] = {
    "gateway": ({"exposure": GatewayAPI()}, {"Gateway", "HTTPRoute"}),
    "contour": ({"exposure": ContourProxy()}, {"HTTPProxy"}),
    "f5": ({"exposure": NginxIngress()}, {"VirtualServer"}),
    "ingress": ({"exposure": PlainIngress(ingress_class="nginx")}, set()),
    "nothing": ({"exposure": NoExposure()}, set()),
    "all": ({"exposure": GatewayAPI(), "rollout": ArgoCanary(analysis=JUDGE)}, {"Gateway", "HTTPRoute", "Rollout"}),
    "blue-green": ({"exposure": NoExposure(), "rollout": ArgoBlueGreen(analysis=JUDGE)}, {"Rollout"}),
}


def planned(exposure: Any, rollout: Any = None, gitops: Any = None, **fields: Any) -> Plan:
    shop = app(host="shop.example.org", rollout=rollout or Rolling())
    return draft_plan(environment(shop, Prometheus(), KubeStateMetrics(**fields), exposure=exposure, gitops=gitops or NoGitOps()))


def resources(plan: Plan) -> list[dict[str, Any]]:
    found = [item for item in plan.of_kind("ConfigMap") if item["metadata"]["name"] == "kube-state-metrics"]
    return [one for item in found for one in yaml.safe_load(item["data"]["watched.yml"])["spec"]["resources"]]


def metrics(plan: Plan) -> dict[str, set[str]]:
    """Return the labels of each metric that the objects become."""
    found = {}
    for one in resources(plan):
        for metric in one["metrics"]:
            name = f"{one['metricNamePrefix']}_{metric['name']}"
            found[name] = {*metric["labelsFromPath"], *metric["each"]["info"]["labelsFromPath"]}
    return found


@pytest.mark.parametrize("way", WAYS)
def test_the_kinds_that_are_there_are_told_and_read_and_no_others(way: str) -> None:
    choices, kinds = WAYS[way]
    plan = planned(**choices)
    assert not errors(plan)
    told = resources(plan)
    assert {one["groupVersionKind"]["kind"] for one in told} == kinds
    written = {(item["apiVersion"], item["kind"]) for item in plan.documents()}
    assert {
        (f"{one['groupVersionKind']['group']}/{one['groupVersionKind']['version']}", one["groupVersionKind"]["kind"]) for one in told
    } <= written
    (role,) = [item for item in plan.of_kind("ClusterRole") if "kube-state-metrics" in item["metadata"]["name"]]
    may = {name for rule in role["rules"] for name in rule["resources"]}
    assert {f"{kind.lower()}s".replace("proxys", "proxies") for kind in kinds} <= may
    assert ("customresourcedefinitions" in may) == bool(kinds)


@pytest.mark.parametrize("way", WAYS)
def test_alerts_name_metrics_and_labels_that_are_told(way: str) -> None:
    choices, kinds = WAYS[way]
    plan = planned(**choices)
    known = metrics(plan)
    declaration = next(one for one in plan.declarations if one.component == "kube-state-metrics")
    rules = [rule for group in declaration.alerts for rule in group.rules if re.search("(edge|argo)_.+_info", rule["expr"])]
    assert bool(rules) == bool(kinds)
    for rule in rules:
        asked = re.findall(r"((?:edge|argo)_\w+_info)(?:\{([^}]*)\})?", rule["expr"])
        for metric, matchers in asked:
            assert set(re.findall(r"(\w+)[=!]~?\"", matchers)) <= known[metric], rule["alert"]
        assert set(re.findall(r"\$labels\.(\w+)", str(rule["annotations"]))) <= set(re.findall(r"\w+", rule["expr"].split(")")[0]))


def test_two_kinds_of_one_group_are_both_read() -> None:
    plan = planned(NoExposure(), ArgoBlueGreen(analysis=JUDGE), ArgoCD(source=GitSource(url="https://git.example.org/infrastructure")))
    (role,) = [item for item in plan.of_kind("ClusterRole") if "kube-state-metrics" in item["metadata"]["name"]]
    (rule,) = [rule for rule in role["rules"] if rule["apiGroups"] == ["argoproj.io"]]
    assert rule["resources"] == ["applications", "rollouts"]


def test_a_namespace_that_is_watched_alone_has_the_gateways_beside_it() -> None:
    deployment = only(planned(GatewayAPI(), namespaces=("shop",)), "Deployment", "kube-state-metrics")
    assert "--namespaces=shop,envoy-gateway-system" in pod(deployment)["containers"][0]["args"]


def test_each_kind_is_told_once_however_many_components_have_it() -> None:
    argo = ArgoCanary(analysis=JUDGE)
    shops = [app(name=name, host=f"{name}.example.org", rollout=argo) for name in ("one", "two")]
    told: tuple[Watched, ...] = environment(*shops, exposure=GatewayAPI()).watched()
    assert [one.kind for one in told] == ["Gateway", "HTTPRoute", "Rollout"]


def test_beside_a_clusters_own_it_tells_of_custom_objects_alone() -> None:
    argo = ArgoCD(source=GitSource(url="https://git.example.org/infrastructure"))
    plan = planned(GatewayAPI(), gitops=argo, custom_only=True)
    assert not errors(plan)
    arguments = pod(only(plan, "Deployment", "kube-state-metrics"))["containers"][0]["args"]
    assert "--custom-resource-state-only=true" in arguments
    assert not any(argument.startswith("--resources") for argument in arguments)
    (role,) = [item for item in plan.of_kind("ClusterRole") if "kube-state-metrics" in item["metadata"]["name"]]
    assert {group for rule in role["rules"] for group in rule["apiGroups"]} == {
        "apiextensions.k8s.io",
        "argoproj.io",
        "gateway.networking.k8s.io",
    }
    declaration = next(one for one in plan.declarations if one.component == "kube-state-metrics")
    alerts = {rule["alert"] for group in declaration.alerts for rule in group.rules}
    assert alerts == {"GitOpsStageFailing", "GitOpsStageSuspended", "GitOpsUnobserved", "EdgeGatewayRefused", "EdgeRouteRefused"}


def test_where_no_custom_object_tells_anything_it_does_not_run() -> None:
    plan = planned(NoExposure(), custom_only=True)
    assert not errors(plan)
    assert "kube-state-metrics" not in {item["metadata"]["name"] for item in plan.of_kind("Deployment")}
