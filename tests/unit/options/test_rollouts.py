"""A new version beside the old one: what commits do, and what both ways have in common."""

from __future__ import annotations

from typing import Any

import pytest

from specify_infra import (
    ArgoBlueGreen,
    ArgoCanary,
    ArgoCD,
    BlueGreen,
    Canary,
    Fixed,
    Istio,
    Linkerd,
    PlainIngress,
    Rolling,
    Step,
)
from specify_infra.model import Rollout
from specify_infra.options import AnyDelivery
from tests.support import OTLP, app, errors, messages, pod, problems
from tests.unit.options.delivered import GIT, NEW, OLD, delivered, documents

NAME, INSTANCE = "app.kubernetes.io/name", "app.kubernetes.io/instance"


@pytest.mark.parametrize("rollout", [BlueGreen(), Canary(image=NEW), Canary(), ArgoBlueGreen(), ArgoCanary()])
def test_a_delivery_is_a_rollout_and_its_plan_is_sound(rollout: AnyDelivery) -> None:
    assert isinstance(rollout, Rollout)
    assert errors(delivered(rollout)) == []


def test_blue_and_green_are_two_deployments_that_select_apart() -> None:
    found = documents(delivered(BlueGreen(green=NEW)))
    for colour, image in (("blue", OLD), ("green", NEW)):
        deployment = found["Deployment", f"specify-{colour}"]
        assert deployment["spec"]["selector"]["matchLabels"] == {NAME: "specify", INSTANCE: f"specify-{colour}"}
        assert pod(deployment)["containers"][0]["image"] == image
        assert pod(deployment)["serviceAccountName"] == "specify"
        for constraint in pod(deployment)["topologySpreadConstraints"]:
            assert constraint["labelSelector"]["matchLabels"][INSTANCE] == f"specify-{colour}"
    assert ("Deployment", "specify") not in found


def test_each_track_has_its_own_budget_and_autoscaler_and_shares_the_rest() -> None:
    found = documents(delivered(BlueGreen()))
    for colour in ("blue", "green"):
        name = f"specify-{colour}"
        assert found["HorizontalPodAutoscaler", name]["spec"]["scaleTargetRef"]["name"] == name
        assert found["PodDisruptionBudget", name]["spec"]["selector"]["matchLabels"][INSTANCE] == name
    assert found["Service", "specify-metrics"]["spec"]["selector"] == {NAME: "specify"}
    assert found["NetworkPolicy", "specify"]["spec"]["podSelector"] == {"matchLabels": {NAME: "specify"}}
    assert [kind for kind, _ in found if kind in ("ServiceAccount", "NetworkPolicy")] == ["ServiceAccount", "NetworkPolicy"]


@pytest.mark.parametrize(("active", "other"), [("blue", "green"), ("green", "blue")])
def test_the_service_selects_the_active_colour_and_the_preview_the_other(active: Any, other: str) -> None:
    found = documents(delivered(BlueGreen(active=active)))
    assert found["Service", "specify"]["spec"]["selector"] == {NAME: "specify", INSTANCE: f"specify-{active}"}
    assert found["Service", "specify-preview"]["spec"]["selector"] == {NAME: "specify", INSTANCE: f"specify-{other}"}


def test_a_switch_changes_two_selectors_and_nothing_else_that_is_applied() -> None:
    before, after = (documents(delivered(BlueGreen(active=active, green=NEW))) for active in ("blue", "green"))
    assert before.keys() == after.keys()
    changed = [key for key in before if before[key] != after[key]]
    assert changed == [("Service", "specify"), ("Service", "specify-preview")]
    for key in changed:
        assert {**before[key]["spec"], "selector": 0} == {**after[key]["spec"], "selector": 0}


def test_a_preview_that_is_off_has_no_pods_no_autoscaler_and_no_budget() -> None:
    plan = delivered(BlueGreen(preview="off"))
    found = documents(plan)
    assert found["Deployment", "specify-green"]["spec"]["replicas"] == 0
    assert ("HorizontalPodAutoscaler", "specify-green") not in found
    assert ("PodDisruptionBudget", "specify-green") not in found
    assert errors(plan) == []


@pytest.mark.parametrize(
    ("rollout", "pods"),
    [
        (Rolling(), 11),
        (BlueGreen(), 22),
        (BlueGreen(preview="off"), 12),
        (Canary(image=NEW), 22),
        (Canary(image=NEW, replicas=Fixed(count=2)), 14),
        (Canary(), 11),
        (ArgoBlueGreen(), 20),
        (ArgoCanary(), 20),
    ],
)
def test_the_quota_admits_all_tracks_at_their_largest_each_in_a_rollout(rollout: AnyDelivery, pods: int) -> None:
    quota = next(item for item in delivered(rollout).of_kind("ResourceQuota") if item["metadata"]["namespace"] == "specify")
    assert int(quota["spec"]["hard"]["pods"]) == -(-pods * 5 // 4)


def test_a_canary_has_a_share_of_the_requests_and_pods_that_bear_it() -> None:
    found = documents(delivered(Canary(image=NEW, weight=10, headers={"x-canary": "yes"})))
    assert pod(found["Deployment", "specify-stable"])["containers"][0]["image"] == OLD
    assert pod(found["Deployment", "specify-canary"])["containers"][0]["image"] == NEW
    assert found["Service", "specify"]["spec"]["selector"][INSTANCE] == "specify-stable"
    assert found["Service", "specify-canary"]["spec"]["selector"][INSTANCE] == "specify-canary"
    by_header, by_weight = found["HTTPRoute", "specify"]["spec"]["rules"]
    assert by_header["matches"][0]["headers"] == [{"type": "Exact", "name": "x-canary", "value": "yes"}]
    assert [one["weight"] for one in by_weight["backendRefs"]] == [90, 10]


def test_without_a_canary_nothing_is_shared_and_stable_keeps_its_name() -> None:
    found = documents(delivered(Canary()))
    assert {name for kind, name in found if kind == "Deployment"} == {"specify-stable"}
    assert [one["name"] for one in found["HTTPRoute", "specify"]["spec"]["rules"][0]["backendRefs"]] == ["specify"]


def test_a_small_canary_has_the_budget_that_it_can_have() -> None:
    plan = delivered(Canary(image=NEW, replicas=Fixed(count=2)))
    assert documents(plan)["PodDisruptionBudget", "specify-canary"]["spec"]["minAvailable"] == 1
    assert ("PodDisruptionBudget", "specify-canary") not in documents(delivered(Canary(image=NEW, replicas=Fixed(count=1))))


def test_changing_the_strategy_never_edits_a_selector() -> None:
    strategies = (Rolling(), BlueGreen(), BlueGreen(active="green"), Canary(), Canary(image=NEW), ArgoBlueGreen(), ArgoCanary())
    seen: dict[tuple[str, str], Any] = {}
    for strategy in strategies:
        for key, item in documents(delivered(strategy)).items():
            if key[0] in ("Deployment", "Rollout"):
                assert seen.setdefault(key, item["spec"]["selector"]) == item["spec"]["selector"]


@pytest.mark.parametrize("mesh", [Istio(), Istio(mode="sidecar"), Linkerd()])
@pytest.mark.parametrize("rollout", [BlueGreen(), Canary(image=NEW), ArgoCanary()])
def test_a_mesh_knows_who_calls_the_tracks(mesh: Any, rollout: AnyDelivery) -> None:
    around = {"exposure": PlainIngress(ingress_class="nginx", tls_issuer="acme"), "mesh": mesh}
    assert [one for one in errors(delivered(rollout, around=around)) if one.check != "authorization"] == []


def test_git_alone_says_who_gets_the_requests_of_a_commit_driven_switch() -> None:
    for rollout in (BlueGreen(), Canary(image=NEW)):
        plan = delivered(rollout, gitops=ArgoCD(source=GIT))
        ignored = [one for item in plan.of_kind("Application") for one in item["spec"].get("ignoreDifferences", ())]
        assert {(one["kind"], *one["jsonPointers"]) for one in ignored} == {("Deployment", "/spec/replicas")}


def test_alerts_speak_of_every_track_and_being_down_of_the_one_that_serves() -> None:
    def rules(rollout: AnyDelivery) -> dict[str, str]:
        (declared,) = [one for one in delivered(rollout).declarations if one.component == "specify"]
        return {rule["alert"]: rule["expr"] for group in declared.alerts for rule in group.rules if "alert" in rule}

    assert 'pod=~"specify-green-.+"' in rules(BlueGreen(active="green"))["ApplicationDown"]
    assert 'pod=~"specify-.+"' in rules(Canary(image=NEW))["ApplicationDown"]
    assert 'deployment=~"specify(-(blue|green|stable|canary))?"' in rules(BlueGreen())["ApplicationScaled"]
    # There is no Deployment then that could be scaled or changed.
    assert {"ApplicationScaled", "ApplicationConfigurationChanged"} & rules(ArgoCanary()).keys() == set()


def test_traces_tell_a_version_only_where_it_is_that_of_every_track() -> None:
    def told(rollout: AnyDelivery) -> bool:
        deployments = delivered(rollout, traces=OTLP).of_kind("Deployment")
        return "service.version" in str([pod(item)["containers"][0]["env"] for item in deployments])

    assert told(BlueGreen())
    assert told(Canary())
    assert not told(BlueGreen(green=NEW))
    assert not told(Canary(image=NEW))


def test_clients_that_stick_to_a_pod_are_told_of_where_requests_are_shared() -> None:
    def told(affinity: int | None) -> list[str]:
        plan = delivered(Canary(image=NEW), affinity_seconds=affinity)
        return [one.where for one in plan.findings if one.check == "delivery"]

    assert told(10800) == ["components.specify.affinity_seconds"]
    assert told(None) == []


def test_a_preview_with_fewer_pods_than_the_active_colour_may_have_is_told_of() -> None:
    def told(**changes: Any) -> list[str]:
        return messages(one for one in delivered(BlueGreen(), **changes).findings if one.check == "delivery")

    assert told() == ["the other colour of specify waits with 3 pods, while the active one may have 10"]
    assert told(replicas=Fixed(count=3)) == []


@pytest.mark.parametrize(
    ("build", "where"),
    [
        (lambda: Canary(weight=101), "weight"),
        (lambda: Canary(weight=-1), "weight"),
        (lambda: BlueGreen(active="red"), "active"),
        (lambda: BlueGreen(green="Shop:1"), "green"),
        (lambda: ArgoCanary(steps=()), "steps"),
        (lambda: ArgoCanary(steps=(Step(weight=50), Step(weight=50))), "steps"),
        (lambda: ArgoBlueGreen(kept_seconds=300), "kept_seconds"),
        (lambda: app(rollout=Canary()), "rollout"),
        (lambda: app(rollout=ArgoCanary()), "rollout"),
    ],
)
def test_what_cannot_work_is_refused(build: Any, where: str) -> None:
    assert [one.where for one in problems(build)] == [where]
