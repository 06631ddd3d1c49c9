"""What we synthesize, deliberately broken: for every kind of fault the proof fails, and names the manifest."""

from __future__ import annotations

import copy
import re
from collections.abc import Callable, Iterator

import pytest

from specify_infra import Fixed, Rolling, plan

from .behaviour import Deployed, Witness, altered, budget_floors, deployed, files_of, fitted, of
from .client import Cluster, Document
from .control_plane import ControlPlane
from .deploy import apply_files
from .disruptions import drain_problems, pods_of, rollout_problems, spread_problems
from .flows import flow_problems
from .gitops_order import Files
from .processes import wait_until
from .proof import Proof
from .quotas import quota_problems
from .selection import selection_problems
from .simulated_nodes import SimulatedNodes, drain, uncordon

APPLICATION, QUOTAS = "application/specify.k8s.yaml", "foundation/quotas.k8s.yaml"
BROKEN = "broken manifests that made the proof fail, each named"

ENVIRONMENT = fitted("broken", replicas=Fixed(count=3), rollout=Rolling(min_ready=0))
FILES = files_of(plan(ENVIRONMENT))


def container(files: Files) -> Document:
    found: Document = of(files, "Deployment")["spec"]["template"]["spec"]["containers"][0]
    return found


REFUSED: dict[str, tuple[Callable[[Files], object], str]] = {
    "an unknown field": (
        lambda files: container(files).update(livenessProb={}),
        rf"{APPLICATION}: apps/v1 Deployment broken/specify: .*livenessProb: field not declared",
    ),
    "a wrong selector": (
        lambda files: of(files, "Deployment")["spec"]["selector"].update(matchLabels={"app.kubernetes.io/name": "specfiy"}),
        rf"{APPLICATION}: apps/v1 Deployment broken/specify: .*`selector` does not match template `labels`",
    ),
    "a pod that is not restricted": (
        lambda files: container(files)["securityContext"].update(allowPrivilegeEscalation=True),
        rf"{APPLICATION}: apps/v1 Deployment broken/specify: its pods are refused: .*allowPrivilegeEscalation",
    ),
    "a Pod Security level that there is not": (
        lambda files: of(files, "Namespace", "broken")["metadata"]["labels"].update({"pod-security.kubernetes.io/enforce": "specify"}),
        r"foundation/namespaces.k8s.yaml: v1 Namespace broken: .*pod-security.kubernetes.io/enforce",
    ),
    "a port that the Service has not": (
        lambda files: of(files, "Service")["spec"]["ports"][0].update(port=808080),
        rf"{APPLICATION}: v1 Service broken/specify: .*808080",
    ),
}


@pytest.mark.parametrize("what", REFUSED)
def test_the_server_refuses_and_names(what: str, empty_api_server: ControlPlane, proof: Proof) -> None:
    change, message = REFUSED[what]
    files = copy.deepcopy(dict(FILES))
    assert apply_files(empty_api_server.cluster, files, ENVIRONMENT.name).problems == []
    change(files)
    problems = apply_files(empty_api_server.cluster, files, ENVIRONMENT.name).problems
    assert any(re.fullmatch(f"{message}.*", problem, re.DOTALL) for problem in problems), problems
    proof.count(BROKEN)


QUOTA = r"production/foundation/quotas\.k8s\.yaml: v1 ResourceQuota broken/workloads: too small for specify-template-0-\d: .*"


@pytest.mark.parametrize(("bound", "value"), [("pods", "3"), ("limits.cpu", "3500m"), ("requests.memory", "768Mi")])
def test_too_small_a_quota_is_named(bound: str, value: str, cluster: Cluster, proof: Proof) -> None:
    files = copy.deepcopy(dict(FILES))
    of(files, "ResourceQuota", "workloads")["spec"]["hard"][bound] = value
    [problem], _ = quota_problems(cluster, files, ENVIRONMENT.name, 100)
    assert re.fullmatch(f"{QUOTA}exceeded quota: workloads, requested: {bound}=.*limited: {bound}={value}", problem), problem
    proof.count(BROKEN)


@pytest.fixture(scope="module")
def sound(cluster: Cluster, nodes: SimulatedNodes) -> Iterator[Deployed]:
    """The application, in which nothing is wrong yet."""
    with deployed(cluster, ENVIRONMENT) as there:
        assert flow_problems(there) == []
        yield there


def test_a_budget_that_lets_nobody_drain_is_named(sound: Deployed, nodes: SimulatedNodes, proof: Proof) -> None:
    node = pods_of(sound, sound.workloads[0])[0]["spec"]["nodeName"]
    with altered(sound, "PodDisruptionBudget", "specify", lambda spec: spec.update(minAvailable=3)):
        problems = drain_problems(sound, nodes, names=(node,), timeout=3)
    manifest = f"production/{APPLICATION}: policy/v1 PodDisruptionBudget broken/specify"
    assert problems == [f"{manifest}, with minAvailable 3 of 3 pods: it lets nobody drain {node}"]
    assert drain_problems(sound, nodes, names=(node,)) == []
    proof.count(BROKEN)


def test_pods_that_are_gone_at_the_same_time_are_witnessed(sound: Deployed, proof: Proof) -> None:
    with Witness(sound.cluster, budget_floors(sound)) as witness:
        for pod in pods_of(sound, sound.workloads[0])[:2]:
            sound.cluster.delete("v1", "Pod", pod["metadata"]["name"], "broken")
        sound.settle()
    manifest = f"production/{APPLICATION}: policy/v1 PodDisruptionBudget broken/specify"
    assert witness.problems("a mishap") == [f"{manifest}: a mishap left 1 pods serving, where 2 must be"]
    proof.count(BROKEN)


def test_pods_that_nothing_spreads_are_named(sound: Deployed, nodes: SimulatedNodes, proof: Proof) -> None:
    [workload] = sound.workloads
    manifest = f"production/{APPLICATION}: apps/v1 Deployment broken/specify"
    sound.settle()
    assert spread_problems(sound, nodes) == []
    spread = workload["spec"]["template"]["spec"].pop("topologySpreadConstraints")
    try:
        assert spread_problems(sound, nodes) == [f"{manifest}: nothing spreads its 3 pods over zones and hosts"]
    finally:
        workload["spec"]["template"]["spec"]["topologySpreadConstraints"] = spread
    _, *others = nodes.zones
    try:
        for name in (name for other in others for name in nodes.zones[other]):
            drain(sound.cluster, name, timeout=60)
        sound.settle()
        assert f"{manifest}: not spread over topology.kubernetes.io/zone: [3, 0, 0]" in spread_problems(sound, nodes)
    finally:
        for name in nodes.names:
            uncordon(sound.cluster, name)
    proof.count(BROKEN, 2)


def test_a_rolling_update_that_never_ends_is_named(sound: Deployed, proof: Proof) -> None:
    [workload] = sound.workloads
    manifest = f"production/{APPLICATION}: apps/v1 Deployment broken/specify"
    pod = workload["spec"]["template"]["spec"]
    pod["nodeSelector"] = {"there": "is-none"}
    try:
        assert rollout_problems(sound, "stuck", timeout=3) == [f"{manifest}: its rolling update does not end"]
    finally:
        del pod["nodeSelector"]
        assert rollout_problems(sound, "repaired") == []
    proof.count(BROKEN)


LOST: dict[str, tuple[str, Callable[[Document], object], str]] = {
    "a Service with a wrong selector": (
        "Service",
        lambda spec: spec.update(selector={"app.kubernetes.io/name": "specfiy"}),
        f"production/{APPLICATION}: v1 Service broken/specify: no ready pod is behind it",
    ),
    "a budget with a wrong selector": (
        "PodDisruptionBudget",
        lambda spec: spec["selector"].update(matchLabels={"app.kubernetes.io/name": "specfiy"}),
        f"production/{APPLICATION}: policy/v1 PodDisruptionBudget broken/specify: it protects no pod",
    ),
}


@pytest.mark.parametrize("what", LOST)
def test_a_selector_that_finds_nothing_is_named(what: str, sound: Deployed, proof: Proof) -> None:
    kind, change, message = LOST[what]
    with altered(sound, kind, "specify", change):
        [problem] = wait_until(lambda: selection_problems(sound), "it is noticed")
    assert problem.startswith(message)
    wait_until(lambda: selection_problems(sound) == [], "all is well again")
    proof.count(BROKEN)


DENIED: dict[str, tuple[str, Callable[[Document], object], str]] = {
    "a rule for DNS that is missing": (
        "specify",
        lambda spec: spec["egress"].pop(0),
        f"production/{APPLICATION}: networking.k8s.io/v1 NetworkPolicy broken/specify: denies specify -> cluster DNS on UDP 53",
    ),
    "a rule for the ingress controller with a wrong port": (
        "specify",
        lambda spec: spec["ingress"][0]["ports"][0].update(port=8000),
        f"production/{APPLICATION}: networking.k8s.io/v1 NetworkPolicy broken/specify: denies ingress controller -> specify on TCP 8080",
    ),
    "the last of several ranges that is missing": (
        "specify",
        lambda spec: next(rule["to"] for rule in spec["egress"] if len(rule["to"]) > 1).pop(),
        f"production/{APPLICATION}: networking.k8s.io/v1 NetworkPolicy broken/specify: denies specify -> Kubernetes API on TCP 443",
    ),
    "a policy for pods that are not there": (
        "specify",
        lambda spec: spec["podSelector"].update(matchLabels={"app.kubernetes.io/name": "specfiy"}),
        "production/foundation/network.k8s.yaml: networking.k8s.io/v1 NetworkPolicy broken/default-deny: denies specify -> cluster DNS",
    ),
}


@pytest.mark.parametrize("what", DENIED)
def test_a_denied_flow_that_must_be_allowed_is_named(what: str, sound: Deployed, proof: Proof) -> None:
    name, change, message = DENIED[what]
    with altered(sound, "NetworkPolicy", name, change):
        problems = flow_problems(sound)
    assert any(problem.startswith(message) for problem in problems), problems
    assert flow_problems(sound) == []
    proof.count(BROKEN)
