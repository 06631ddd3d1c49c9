"""From one rollout to another: for one commit the pods of both, and nothing else that is there changes."""

from __future__ import annotations

from typing import Any

import pytest

from specify_infra import ArgoBlueGreen, ArgoCanary, ArgoCD, Autoscaled, BlueGreen, Canary, Fixed, Handover, Rolling
from specify_infra.model import Rollout
from specify_infra.options import AnyDelivery
from tests.support import broken, environment, errors, found, messages, of, problems
from tests.unit.options.delivered import GIT, NEW, delivered, documents

INSTANCE = "app.kubernetes.io/instance"

PAIRS: list[tuple[Any, Any]] = [
    (Rolling(), BlueGreen()),
    (Rolling(), Canary()),
    (BlueGreen(), Rolling()),
    (BlueGreen(active="green", preview="off"), Rolling()),
    (BlueGreen(), Canary()),
    (Canary(), Rolling()),
    (Canary(), BlueGreen()),
]

pairs = pytest.mark.parametrize(("before", "after"), PAIRS)
many = pytest.mark.parametrize("replicas", [Autoscaled(), Fixed(count=3), Fixed(count=1)])


def of_kinds(rollout: AnyDelivery, *kinds: str, **changes: Any) -> dict[tuple[str, str], Any]:
    return {key: item for key, item in documents(delivered(rollout, **changes)).items() if key[0] in kinds}


@many
@pairs
def test_what_was_there_stays_as_it_is_but_for_its_autoscalers(before: Any, after: Any, replicas: Any) -> None:
    plan = delivered(Handover(before=before, after=after), replicas=replicas)
    assert isinstance(Handover(before=before, after=after), Rollout)
    assert errors(plan) == []
    handed = documents(plan)
    for key, item in documents(delivered(before, replicas=replicas)).items():
        assert key[0] == "HorizontalPodAutoscaler" or handed[key] == item


@many
@pairs
def test_what_comes_is_as_it_will_be_but_for_its_budgets(before: Any, after: Any, replicas: Any) -> None:
    handed = documents(delivered(Handover(before=before, after=after), replicas=replicas))
    was = documents(delivered(before, replicas=replicas))
    will = documents(delivered(after, replicas=replicas))
    assert handed.keys() <= was.keys() | will.keys()
    for key, item in will.items():
        if key[0] == "PodDisruptionBudget":
            assert key not in handed
        elif key not in was:
            assert handed[key] == item
    # The second commit moves the Service.
    assert [key for key in will if key in handed and handed[key] != will[key]] in (
        [("Service", "specify")],
        [("Service", "specify"), ("Service", "specify-preview")],
    )


@pairs
def test_only_the_pods_that_come_are_scaled_and_none_by_two(before: Any, after: Any) -> None:
    handed = of_kinds(Handover(before=before, after=after), "HorizontalPodAutoscaler")
    assert handed == of_kinds(after, "HorizontalPodAutoscaler")


@pairs
def test_only_the_pods_that_serve_have_budgets_and_none_two(before: Any, after: Any) -> None:
    handed = of_kinds(Handover(before=before, after=after), "PodDisruptionBudget")
    assert handed == of_kinds(before, "PodDisruptionBudget")


def test_a_number_that_an_autoscaler_has_left_is_nobody_elses() -> None:
    """A field that a commit takes away is set to its default by a server-side apply: one pod."""
    handover = Handover(before=Rolling(), after=BlueGreen())
    assert all("replicas" not in item["spec"] for item in of_kinds(handover, "Deployment").values())
    fixed = of_kinds(handover, "Deployment", replicas=Fixed(count=3)).values()
    assert [item["spec"]["replicas"] for item in fixed] == [3, 3, 3]
    applications = delivered(handover, gitops=ArgoCD(source=GIT)).of_kind("Application")
    ignored = [one for item in applications for one in item["spec"].get("ignoreDifferences", ())]
    assert {one["name"] for one in ignored} == {"specify", "specify-blue", "specify-green"}


@pytest.mark.parametrize(
    ("handover", "pods"),
    [
        (Handover(before=Rolling(), after=BlueGreen()), 33),
        (Handover(before=BlueGreen(preview="off"), after=Rolling()), 23),
        (Handover(before=Canary(), after=Rolling()), 22),
    ],
)
def test_the_quota_admits_the_pods_of_both_at_their_largest(handover: Handover, pods: int) -> None:
    plan = delivered(handover)
    quota = next(item for item in plan.of_kind("ResourceQuota") if item["metadata"]["namespace"] == "specify")
    assert int(quota["spec"]["hard"]["pods"]) == -(-pods * 5 // 4)
    small = broken(plan, lambda them: of(them, "ResourceQuota", "workloads")["spec"]["hard"].update(pods=str(pods - 1)))
    assert [one.check for one in found("quotas", small, environment())] == ["quotas"]


def test_requests_and_alerts_stay_with_the_pods_that_serve() -> None:
    to, back = Handover(before=Rolling(), after=BlueGreen()), Handover(before=BlueGreen(active="green"), after=Rolling())
    assert documents(delivered(to))["Service", "specify-preview"]["spec"]["selector"][INSTANCE] == "specify-green"
    assert documents(delivered(back))["Service", "specify"]["spec"]["selector"][INSTANCE] == "specify-green"
    assert (to.serving("specify"), back.serving("specify")) == ("specify", "specify-green")


def test_a_canary_needs_who_shares_requests_before_its_turn() -> None:
    assert Handover(before=Rolling(), after=Canary()).requires == {"weights"}
    assert Handover(before=Rolling(), after=BlueGreen()).requires == frozenset()


def test_that_the_pods_that_come_may_be_few_is_told() -> None:
    def told(**changes: Any) -> list[str]:
        plan = delivered(Handover(before=Rolling(), after=BlueGreen()), **changes)
        return messages(one for one in plan.findings if one.check == "delivery")

    assert told() == ["the pods that come are at least 3, while those that go may be 10"]
    assert told(replicas=Fixed(count=3)) == []


def test_selectors_overlap_only_between_the_pods_that_go_and_those_that_come() -> None:
    plan = delivered(Handover(before=Rolling(), after=BlueGreen()))
    labels = {"app.kubernetes.io/name": "specify"}
    wide = broken(plan, lambda them: of(them, "Deployment", "specify-blue")["spec"]["selector"].update(matchLabels=labels))
    assert messages(found("selectors", wide, environment())) == ["selects the pods of Deployment specify-green too"]


def test_pods_that_serve_without_a_budget_are_refused_in_a_handover_too() -> None:
    plan = delivered(Handover(before=BlueGreen(), after=Rolling()))
    bare = broken(plan, lambda them: them.remove(of(them, "PodDisruptionBudget", "specify-blue")))
    assert messages(found("disruption", bare, environment())) == ["has 3 pods and no disruption budget"]


@pytest.mark.parametrize(
    ("before", "after", "where", "what"),
    [
        (Rolling(), Rolling(max_surge=2), "after", "the same rollout as before"),
        (BlueGreen(), BlueGreen(active="green"), "after", "the same rollout as before"),
        (Rolling(), Handover(before=Rolling(), after=BlueGreen()), "after", "not an allowed value"),
        (Rolling(), ArgoCanary(), "after", "cannot be handed over"),
        (ArgoBlueGreen(), Rolling(), "before", "cannot be handed over"),
        (Rolling(), BlueGreen(green=NEW), "after", "an image of its own"),
        (Canary(image=NEW), Rolling(), "before", "an image of its own"),
    ],
)
def test_what_cannot_be_handed_over_is_refused(before: Any, after: Any, where: str, what: str) -> None:
    assert [(one.where, one.what) for one in problems(lambda: Handover(before=before, after=after))] == [(where, what)]
