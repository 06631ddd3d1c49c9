"""Objects, capabilities, disruption, quotas, reachability, shapes: each finding, provoked once."""

from __future__ import annotations

import copy
from collections.abc import Callable
from ipaddress import ip_network
from typing import Any

import pytest

from specify_infra import SOPS, ArgoCD, Fixed, Flux, GitSource, PinnedToZone, Spot, draft_plan, production
from specify_infra.checks import CHECKS
from tests.support import Document, app, broken, drafted, environment, found, of, pod

GIT = GitSource(url="https://git.example.org/shop/infrastructure")


def policy(items: list[Document], name: str = "specify") -> Document:
    return next(item for item in items if item["kind"] == "NetworkPolicy" and item["metadata"]["name"] == name)["spec"]


def block(cidr: str) -> Document:
    return {"ipBlock": {"cidr": cidr}}


@pytest.mark.parametrize("check", [check.__name__ for check in CHECKS if check.__name__ != "advice"])
def test_a_sound_plan_is_clean(said: Any, check: str) -> None:
    assert said(check, lambda items: None) == []


# objects


def test_an_object_that_stands_twice_is_an_error(said: Any) -> None:
    lines = said("objects", lambda items: items.append(copy.deepcopy(of(items, "Service"))))
    assert lines == ["error Service specify/specify: stands twice"]


@pytest.mark.parametrize(("kind", "longest"), [("Service", 63), ("CronJob", 52), ("Job", 63), ("Deployment", 63), ("ConfigMap", 253)])
def test_a_name_that_kubernetes_would_cut_is_an_error(said: Any, kind: str, longest: int) -> None:
    name = "a" * (longest + 1)
    assert said("objects", lambda items: of(items, kind)["metadata"].update(name=name[1:])) == []
    lines = said("objects", lambda items: of(items, kind)["metadata"].update(name=name))
    assert lines == [f"error {kind} specify/{name}: the name has {longest + 1} characters, {kind}s take {longest}"]


def test_an_object_in_a_namespace_that_nobody_makes_is_an_error(said: Any) -> None:
    lines = said("objects", lambda items: of(items, "ConfigMap")["metadata"].update(namespace="elsewhere"))
    assert lines == ["error ConfigMap elsewhere/specify: no Namespace elsewhere is in the plan"]


def test_the_engine_lives_in_a_namespace_of_its_own(said: Any) -> None:
    assert said("objects", lambda items: of(items, "Kustomization")["metadata"].update(namespace="elsewhere")) == []


def test_a_config_map_that_is_too_large_for_the_api_is_an_error(said: Any) -> None:
    def values(size: int) -> Callable[[list[Document]], object]:
        return lambda items: of(items, "ConfigMap").update(data={"A": "a" * (size - 2), "B": "\u00e9"})

    assert said("objects", values(1024**2)) == []
    assert said("objects", values(1024**2 + 1)) == [
        "error ConfigMap specify/specify: the values have 1048577 bytes together, ConfigMaps take 1048576"
    ]


# capabilities


@pytest.mark.parametrize("gitops", [{}, {"gitops": ArgoCD(source=GIT)}])
def test_sops_without_flux_is_an_error(gitops: dict[str, Any]) -> None:
    surroundings = environment(secrets=SOPS(), **gitops)
    (one,) = found("capabilities", drafted(secrets=SOPS(), **gitops), surroundings)
    assert (one.severity, one.where, one.message) == ("error", "secrets", "SOPS needs sops, which no other choice provides")
    assert one.do == "choose gitops: Flux"


def test_sops_with_flux_is_fine() -> None:
    choices = {"secrets": SOPS(), "gitops": Flux(source=GIT)}
    assert found("capabilities", drafted(**choices), environment(**choices)) == []


# disruption


def budget(items: list[Document], **spec: Any) -> None:
    it = of(items, "PodDisruptionBudget")["spec"]
    it.pop("minAvailable")
    it.update(spec)


@pytest.mark.parametrize(
    ("spec", "asked"),
    [
        ({"minAvailable": 3}, 3),
        ({"minAvailable": 4}, 4),
        ({"minAvailable": "100%"}, 3),
        ({"minAvailable": "67%"}, 3),
        ({"maxUnavailable": 0}, 3),
    ],
)
def test_a_budget_that_blocks_every_drain_is_an_error(said: Any, spec: dict[str, Any], asked: int) -> None:
    lines = said("disruption", lambda items: budget(items, **spec))
    expected = f"asks for {asked} of 3 pods: no node with one of them can ever be drained"
    assert lines == [f"error PodDisruptionBudget specify/specify: {expected}"]


@pytest.mark.parametrize("spec", [{"minAvailable": 2}, {"minAvailable": "66%"}, {"maxUnavailable": 1}, {"maxUnavailable": "1%"}])
def test_a_budget_that_lets_a_node_drain_is_fine(said: Any, spec: dict[str, Any]) -> None:
    assert said("disruption", lambda items: budget(items, **spec)) == []


def test_several_pods_without_a_budget_are_an_error(said: Any) -> None:
    lines = said("disruption", lambda items: items.remove(of(items, "PodDisruptionBudget")))
    assert lines == ["error Deployment specify/specify: has 3 pods and no disruption budget"]


def test_one_pod_needs_no_budget() -> None:
    assert found("disruption", drafted(), environment()) == []


def test_several_pods_in_one_zone_are_a_warning() -> None:
    component = app(replicas=Fixed(count=3), placement=PinnedToZone(zone="us-east-1a"))
    (one,) = found("disruption", drafted(component), environment(component))
    assert (one.severity, one.where) == ("warning", "components.specify.placement")
    assert one.message == "all 3 pods of specify are pinned to zone us-east-1a, and lost with it"


def test_one_pod_may_be_pinned() -> None:
    component = app(placement=PinnedToZone(zone="us-east-1a"))
    assert found("disruption", drafted(component), environment(component)) == []


@pytest.mark.parametrize(("grace", "refused"), [(120, False), (121, True)])
def test_a_spot_node_does_not_wait_longer_than_its_notice(grace: int, refused: bool) -> None:
    component = app(placement=Spot(), grace_seconds=grace)
    messages = [one.message for one in found("disruption", drafted(component), environment(component)) if one.severity == "error"]
    assert messages == (["pods of specify take up to 121 s to end, spot nodes give 120"] if refused else [])


# quotas


@pytest.mark.parametrize(
    ("key", "hard", "needed"),
    [
        ("requests.cpu", "1", "1300m"),
        ("limits.cpu", "12900m", "13"),
        ("requests.memory", "3Gi", "3328Mi"),
        ("limits.memory", "1Gi", "13Gi"),
        ("pods", "12", "13"),
    ],
)
def test_a_quota_below_the_largest_need_is_an_error(said: Any, key: str, hard: str, needed: str) -> None:
    lines = said("quotas", lambda items: of(items, "ResourceQuota")["spec"]["hard"].update({key: hard}))
    message = f"allows {key} {hard}, the workloads need {needed} at their largest: a rollout would stall"
    assert lines == [f"error ResourceQuota specify/workloads: {message}"]


def test_a_quota_that_just_fits_is_fine(said: Any) -> None:
    assert said("quotas", lambda items: of(items, "ResourceQuota")["spec"]["hard"].update(pods="13")) == []


def test_a_quota_of_something_else_does_not_count(said: Any) -> None:
    assert said("quotas", lambda items: of(items, "ResourceQuota")["spec"].update(hard={"services.nodeports": "0"})) == []


# reachability


def test_a_need_that_the_policies_deny_is_an_error(said: Any) -> None:
    lines = said("reachability", lambda items: policy(items).pop("egress"))
    wanted = "error flow specify -> db.example.org: specify needs db.example.org on TCP 5432 for sql, and the policies deny it"
    assert wanted in lines
    assert "error flow specify -> cluster DNS: specify needs cluster DNS on UDP 53 for names, and the policies deny it" in lines
    assert "error flow specify -> Kubernetes API: specify needs Kubernetes API on TCP 443 for its Role, and the policies deny it" in lines


def test_a_policy_that_is_missing_denies_what_is_needed(said: Any) -> None:
    lines = said("reachability", lambda items: items.remove(of(items, "NetworkPolicy", "specify")))
    assert any("prometheus needs specify on TCP 8081 for metrics" in line for line in lines)


def test_a_namespace_without_default_deny_is_open_for_strangers(said: Any) -> None:
    lines = said("reachability", lambda items: items.remove(of(items, "NetworkPolicy", "default-deny")))
    start = "error flow any other pod in specify -> the internet: any other pod in specify can reach the internet on TCP 1"
    assert f"{start}, which nobody declared" in lines


TOO_MUCH: dict[str, tuple[Document, str]] = {
    "a range that holds the cloud's metadata service": ({"to": [block("169.254.0.0/16")]}, "the cloud's metadata service on TCP 5432"),
    "every port of all IPv6 addresses": ({"to": [block("2000::/3")]}, "2000::/3 on TCP 1"),
    "every port of far addresses": ({"to": [block("8.0.0.0/8")]}, "8.0.0.0/8 on TCP 1"),
    "every port of a protocol": ({"to": [block("8.0.0.0/8")], "ports": [{"protocol": "SCTP"}]}, "8.0.0.0/8 on SCTP 1"),
    "mail to everywhere": ({"to": [block("0.0.0.0/0")], "ports": [{"port": 25}]}, "0.0.0.0/0 on TCP 25"),
    "a declared port by another protocol": (
        {"to": [block("0.0.0.0/0")], "ports": [{"port": 443, "protocol": "UDP"}]},
        "0.0.0.0/0 on UDP 443",
    ),
    "more addresses of a declared range": ({"to": [block("10.20.0.0/23")], "ports": [{"port": 5432}]}, "10.20.0.0/23 on TCP 5432"),
    "all but the declared range": (
        {"to": [{"ipBlock": {"cidr": "10.20.0.0/23", "except": ["10.20.0.0/24"]}}], "ports": [{"port": 5432}]},
        "10.20.1.0/24 on TCP 5432",
    ),
    "a port beyond the declared one": (
        {"to": [block("10.20.0.0/24")], "ports": [{"port": 5432, "endPort": 5433}]},
        "10.20.0.0/24 on TCP 5433",
    ),
    "a port of everyone": ({"ports": [{"port": 25}]}, "the internet on TCP 25"),
}


@pytest.mark.parametrize("what", TOO_MUCH)
def test_one_egress_rule_too_many_is_open(said: Any, what: str) -> None:
    rule, opened = TOO_MUCH[what]
    lines = said("reachability", lambda items: policy(items)["egress"].append(rule))
    to = opened.partition(" on ")[0]
    assert f"error flow specify -> {to}: specify can reach {opened}, which nobody declared" in lines


def test_a_rule_that_opens_no_more_than_was_declared_is_fine(said: Any) -> None:
    rule = {"to": [block("10.20.0.0/25"), block("10.20.0.128/25")], "ports": [{"port": 5432}]}
    assert said("reachability", lambda items: policy(items)["egress"].append(rule)) == []


def test_addresses_that_are_let_in_too_many_are_open(said: Any) -> None:
    rule = {"from": [block("198.51.100.0/24")], "ports": [{"port": 22}]}
    lines = said("reachability", lambda items: policy(items)["ingress"].append(rule))
    assert "error flow 198.51.100.0/24 -> specify: 198.51.100.0/24 can reach specify on TCP 22, which nobody declared" in lines


def only_the_first(to: list[Document]) -> None:
    del to[1:]


def half_of_the_last(to: list[Document]) -> None:
    to[-1]["ipBlock"]["cidr"] = str(next(ip_network(to[-1]["ipBlock"]["cidr"]).subnets()))


def a_hole_in_the_last(to: list[Document]) -> None:
    to[-1]["ipBlock"]["except"] = [str(next(ip_network(to[-1]["ipBlock"]["cidr"]).subnets(new_prefix=32)))]


@pytest.mark.parametrize("narrowed", [only_the_first, half_of_the_last, a_hole_in_the_last], ids=lambda change: change.__name__)
def test_every_address_of_a_declared_range_must_be_let_through(narrowed: Callable[[list[Document]], None]) -> None:
    surroundings = production()

    def change(items: list[Document]) -> None:
        rules = [rule for item in items if item["kind"] == "NetworkPolicy" for rule in item["spec"].get("egress") or ()]
        for rule in rules:
            if len(rule["to"]) > 1:
                narrowed(rule["to"])

    sound = draft_plan(surroundings)
    wanted = {(flow.source.name, flow.target.name) for flow in sound.flows if len(flow.target.cidrs) > 1}
    denied = {one.where for one in found("reachability", broken(sound, change), surroundings) if one.message.endswith("deny it")}
    assert denied == {f"flow {source} -> {target}" for source, target in wanted}


def test_one_ingress_rule_too_many_is_open(said: Any) -> None:
    rule = {"from": [{"namespaceSelector": {}}], "ports": [{"port": 8081}]}
    lines = said("reachability", lambda items: policy(items)["ingress"].append(rule))
    assert (
        "error flow any other pod in default -> specify: any other pod in default can reach specify on TCP 8081, which nobody declared"
        in lines
    )
    # A pod of ours that is not let out stays where it is, whoever would let it in.
    assert not [line for line in lines if "any other pod in specify" in line]


def test_a_job_does_not_serve(said: Any) -> None:
    assert not [line for line in said("reachability", lambda items: None) if "specify-migrate" in line]


# shapes


def test_a_field_that_kubernetes_does_not_know_is_an_error(said: Any) -> None:
    (line,) = said("shapes", lambda items: pod(of(items, "Deployment")).update(terminationGracePeriod=30))
    assert line.startswith("error Deployment specify/specify: spec.template.spec.terminationGracePeriod:")


def test_a_wrong_type_is_an_error(said: Any) -> None:
    (line,) = said("shapes", lambda items: of(items, "PodDisruptionBudget")["spec"].update(minAvailable=1.5))
    assert line.startswith("error PodDisruptionBudget specify/specify: spec.minAvailable")


def test_a_custom_kind_is_held_to_its_schema(said: Any) -> None:
    (line,) = said("shapes", lambda items: of(items, "ServiceMonitor")["spec"].pop("selector"))
    assert line.startswith("error ServiceMonitor specify/specify-metrics: spec.selector")


@pytest.mark.parametrize(("version", "severity"), [("shop.example.org/v1", "warning"), ("batch/v1", "error")])
def test_a_kind_that_nobody_knows_is_an_error_only_in_kubernetes_own_groups(said: Any, version: str, severity: str) -> None:
    stranger = {"apiVersion": version, "kind": "Basket", "metadata": {"name": "b", "namespace": "specify"}}
    (line,) = said("shapes", lambda items: items.append(stranger))
    assert line.startswith(f"{severity} Basket specify/b: ")
