"""GitOps' stages as metrics: what kube-state-metrics is told, and what follows from it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from specify_infra import ArgoCD, Flux, GitSource, KubeStateMetrics, NoGitOps, Plan, Prometheus
from specify_infra.testing import assert_sound, only
from tests.support import app, environment, pod

SOURCE = GitSource(url="https://git.example.org/infrastructure")
ENGINES: dict[str, Flux | ArgoCD] = {"flux": Flux(source=SOURCE), "argo-cd": ArgoCD(source=SOURCE)}
RUNBOOKS = Path(__file__).parents[4] / "docs" / "runbooks"


def planned(gitops: Any, **fields: Any) -> Plan:
    return assert_sound(environment(app(), Prometheus(), KubeStateMetrics(**fields), gitops=gitops))


def resource(plan: Plan) -> dict[str, Any]:
    """Return what kube-state-metrics is told of the stages' kind."""
    (found,) = yaml.safe_load(only(plan, "ConfigMap", "kube-state-metrics")["data"]["watched.yml"])["spec"]["resources"]
    return dict(found)


def arguments(plan: Plan) -> list[str]:
    return list(pod(only(plan, "Deployment", "kube-state-metrics"))["containers"][0]["args"])


@pytest.mark.parametrize("engine", ENGINES)
def test_the_kind_is_the_one_that_the_engine_writes(engine: str) -> None:
    plan = planned(ENGINES[engine])
    told = resource(plan)["groupVersionKind"]
    written = [item for item in plan.documents() if item["kind"] == told["kind"]]
    assert {item["apiVersion"] for item in written} == {f"{told['group']}/{told['version']}"}
    applied = ENGINES[engine].applied
    assert {item["metadata"]["namespace"] for item in written} == {applied.namespace}
    # The alerts know a stage of this system by its name.
    assert all(item["metadata"]["name"].startswith("specify-") for item in written)


@pytest.mark.parametrize("engine", ENGINES)
def test_it_may_read_the_stages_and_finds_its_configuration(engine: str) -> None:
    plan = planned(ENGINES[engine])
    (role,) = [item for item in plan.of_kind("ClusterRole") if "kube-state-metrics" in item["metadata"]["name"]]
    rules = {rule["apiGroups"][0]: rule for rule in role["rules"]}
    applied = ENGINES[engine].applied
    assert rules[applied.group] == {"apiGroups": [applied.group], "resources": [applied.resource], "verbs": ["list", "watch"]}
    assert rules["apiextensions.k8s.io"]["resources"] == ["customresourcedefinitions"]
    (flag,) = [flag for flag in arguments(plan) if flag.startswith("--custom-resource-state-config-file=")]
    (mount,) = pod(only(plan, "Deployment", "kube-state-metrics"))["containers"][0]["volumeMounts"]
    assert flag.endswith(f"={mount['mountPath']}/watched.yml")


@pytest.mark.parametrize("engine", ENGINES)
def test_alerts_and_dashboard_name_labels_that_the_engine_gives(engine: str) -> None:
    plan = planned(ENGINES[engine])
    (metric,) = resource(plan)["metrics"]
    given = {*metric["labelsFromPath"], *metric["each"]["info"]["labelsFromPath"]}
    declaration = next(one for one in plan.declarations if one.component == "kube-state-metrics")
    texts = [rule["expr"] for group in declaration.alerts if group.name == "gitops" for rule in group.rules]
    texts += [one.model for one in declaration.dashboards if one.name == "gitops"]
    named = {name for text in texts for name in re.findall(r"\b(\w+)[=!]~?", text)}
    assert {"stage", "healthy", "synced"} <= named <= {"stage", "healthy", "synced", "suspended"}
    assert named - given <= {"suspended"}  # Argo CD knows no such thing: nothing is ever suspended there


def test_without_an_engine_there_is_nothing_to_tell() -> None:
    plan = planned(NoGitOps())
    assert "kube-state-metrics" not in [item["metadata"]["name"] for item in plan.of_kind("ConfigMap")]
    assert not [flag for flag in arguments(plan) if "custom" in flag]
    assert not [rule for one in plan.declarations for group in one.alerts for rule in group.rules if "GitOps" in rule.get("alert", "")]


def test_a_namespace_that_is_watched_alone_has_the_engines_beside_it() -> None:
    assert "--namespaces=shop,flux-system" in arguments(planned(ENGINES["flux"], namespaces=("shop",)))
    assert "--namespaces=shop" in arguments(planned(NoGitOps(), namespaces=("shop",)))


def test_every_alert_has_a_runbook() -> None:
    declaration = next(one for one in planned(ENGINES["argo-cd"]).declarations if one.component == "kube-state-metrics")
    for rule in (rule for group in declaration.alerts if group.name == "gitops" for rule in group.rules):
        assert (RUNBOOKS / f"{rule['alert']}.md").exists()
