"""Selectors and references: each pointed at nothing, once."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from tests.support import Document, of, pod


def drop(kind: str, name: str | None = None) -> Any:
    return lambda items: items.remove(of(items, kind, name))


def twin(items: list[Document]) -> None:
    """Add a second Deployment that selects the pods of the first."""
    second = copy.deepcopy(of(items, "Deployment"))
    second["metadata"]["name"] = "twin"
    items.append(second)


def service(items: list[Document], **spec: Any) -> None:
    of(items, "Service")["spec"].update(spec)


def test_a_sound_plan_is_clean(said: Any) -> None:
    assert said("selectors", lambda items: None) == []


@pytest.mark.parametrize(
    ("change", "line"),
    [
        (
            lambda items: of(items, "Deployment")["spec"]["selector"]["matchLabels"].update(app="other"),
            "Deployment specify/specify: does not select its own pods",
        ),
        (lambda items: service(items, selector={"app": "other"}), "Service specify/specify: selects no pods"),
        (
            lambda items: of(items, "Service")["spec"]["ports"][0].update(targetPort="grpc"),
            "Service specify/specify: no pod has a port grpc",
        ),
        (lambda items: of(items, "Service")["spec"].update(ports=[{"port": 9}]), "Service specify/specify: no pod has a port 9"),
        (
            lambda items: of(items, "PodDisruptionBudget")["spec"].update(selector={"matchLabels": {"app": "other"}}),
            "PodDisruptionBudget specify/specify: protects no pods",
        ),
        (
            lambda items: of(items, "HorizontalPodAutoscaler")["spec"]["scaleTargetRef"].update(name="other"),
            "HorizontalPodAutoscaler specify/specify: scales Deployment other, which is not there",
        ),
        (
            lambda items: of(items, "HorizontalPodAutoscaler")["spec"]["scaleTargetRef"].update(kind="StatefulSet"),
            "HorizontalPodAutoscaler specify/specify: scales StatefulSet specify, which is not there",
        ),
        (drop("Service", "specify"), "Ingress specify/specify: leads to Service specify, which is not there"),
        (drop("ServiceAccount", "specify"), "Deployment specify/specify: uses ServiceAccount specify, which is not there"),
        (
            lambda items: pod(of(items, "Job")).pop("serviceAccountName"),
            "Job specify/specify-migrate: uses ServiceAccount default, which is not there",
        ),
        (
            lambda items: pod(of(items, "Deployment"))["volumes"].append({"name": "etc", "configMap": {"name": "etc"}}),
            "Deployment specify/specify: uses ConfigMap etc, which is not there",
        ),
    ],
)
def test_what_points_at_nothing_is_an_error(said: Any, change: Any, line: str) -> None:
    assert said("selectors", change) == [f"error {line}"]


def test_settings_that_are_missing_are_told_for_every_workload(said: Any) -> None:
    lines = said("selectors", drop("ConfigMap"))
    assert [line.partition(":")[0] for line in lines] == [
        "error Deployment specify/specify",
        "error Job specify/specify-migrate",
        "error CronJob specify/specify-tidy",
    ]


def test_two_workloads_that_select_each_others_pods_are_told_both(said: Any) -> None:
    assert said("selectors", twin) == [
        "error Deployment specify/specify: selects the pods of Deployment twin too",
        "error Deployment specify/twin: selects the pods of Deployment specify too",
    ]


def test_the_same_labels_in_another_namespace_are_no_clash(said: Any) -> None:
    def change(items: list[Document]) -> None:
        twin(items)
        items[-1]["metadata"]["namespace"] = "elsewhere"

    assert not [line for line in said("selectors", change) if "selects the pods" in line]


def test_a_service_may_name_a_port_by_number(said: Any) -> None:
    assert said("selectors", lambda items: of(items, "Service")["spec"]["ports"][0].update(targetPort=8080)) == []


def test_a_service_without_selector_is_someone_elses(said: Any) -> None:
    assert said("selectors", lambda items: of(items, "Service")["spec"].pop("selector")) == []
