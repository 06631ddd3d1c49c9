"""The application as we synthesize it, under a load that grows and falls: autoscaler, GitOps and quota do not fight."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
import pytest

from specify_infra import Rolling, Specify, production

from .behaviour import Deployed, altered, deployed, fitted
from .control_plane import ControlPlane
from .disruptions import rollout_floors, rollout_problems
from .metrics_api import Metrics, metrics_api
from .processes import wait_until
from .proof import Proof
from .quotas import failed_creations
from .selection import selection_problems
from .simulated_nodes import SimulatedNodes

NAMESPACE = "elastic"
HIGH, LOW = 900, 60
"""Millicores: 90 % of what ten pods request, so that one pod more in a rollout is no reason to have fewer; 20 % of what three do."""

[PRESET] = [one.replicas for one in production().components if isinstance(one, Specify)]
# The preset's bounds and targets; only its patience, which is minutes, is left out.
REPLICAS = msgspec.structs.replace(PRESET, scale_up_pods=10, scale_down_pods=10, scale_down_delay=1)


@pytest.fixture(scope="module")
def metrics(control_plane: ControlPlane) -> Iterator[Metrics]:
    """The figures that the autoscaler sees."""
    with metrics_api(control_plane) as served:
        served.millicores[NAMESPACE] = LOW
        yield served


@pytest.fixture(scope="module")
def elastic(control_plane: ControlPlane, nodes: SimulatedNodes, metrics: Metrics) -> Iterator[Deployed]:
    """The production preset's application, which scales in seconds."""
    with deployed(control_plane.cluster, fitted(NAMESPACE, replicas=REPLICAS, rollout=Rolling(min_ready=1))) as there:
        yield there


def replicas(there: Deployed) -> int:
    """How many pods the application has and wants, or else -1."""
    (live,) = [there.live(one) for one in there.workloads]
    return int(live["spec"]["replicas"]) if not there.unsettled() else -1


def scales_to(there: Deployed, number: int) -> None:
    wait_until(lambda: replicas(there) == number, f"there are {number} pods", every=0.2)


def test_it_starts_with_the_fewest_pods(elastic: Deployed) -> None:
    scales_to(elastic, 3)


def test_load_scales_it_to_the_most_pods_and_gitops_lets_it(elastic: Deployed, metrics: Metrics, proof: Proof) -> None:
    asked = metrics.asked
    metrics.millicores[NAMESPACE] = HIGH
    scales_to(elastic, 10)
    assert metrics.asked > asked
    assert elastic.apply() == []
    assert replicas(elastic) == 10
    proof.count("times that an autoscaler scaled to what the load asks for, by metrics fed to it")
    proof.count("re-applies by GitOps that left an autoscaler's number of pods alone")


def test_a_rolling_update_at_the_most_pods_fits_the_quota(elastic: Deployed, proof: Proof) -> None:
    assert [floor.least for floor in rollout_floors(elastic)] == [10]
    assert rollout_problems(elastic, "at the most") == []
    assert failed_creations(elastic) == []
    assert replicas(elastic) == 10
    proof.count("rolling updates at the most pods, surge included, within the quota")


def test_it_scales_back_when_the_load_falls(elastic: Deployed, metrics: Metrics, proof: Proof) -> None:
    metrics.millicores[NAMESPACE] = LOW
    scales_to(elastic, 3)
    assert elastic.apply() == []
    assert replicas(elastic) == 3
    proof.count("times that an autoscaler scaled to what the load asks for, by metrics fed to it")
    proof.count("re-applies by GitOps that left an autoscaler's number of pods alone")


def test_an_autoscaler_of_nothing_is_named(elastic: Deployed, proof: Proof) -> None:
    assert selection_problems(elastic) == []
    with altered(elastic, "HorizontalPodAutoscaler", "specify", lambda spec: spec["scaleTargetRef"].update(name="specfiy")):
        [problem] = wait_until(lambda: selection_problems(elastic), "it is noticed")
    manifest = "production/application/specify.k8s.yaml: autoscaling/v2 HorizontalPodAutoscaler elastic/specify"
    assert problem == f"{manifest}: there is no Deployment specfiy to scale"
    proof.count("broken manifests that made the proof fail, each named")
