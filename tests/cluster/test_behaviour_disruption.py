"""Production as we synthesize it, on nodes in three zones: pods are spread, and stay enough, whatever happens to nodes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from .behaviour import Deployed, budget_floors, deployed, fitted, wanted_pods
from .client import Cluster
from .disks import disks
from .disruptions import drain_problems, lost_zone_problems, pods_of, rollout_floors, rollout_problems, spread_problems
from .flows import flow_problems
from .processes import wait_until
from .proof import Proof
from .selection import selection_problems
from .simulated_nodes import SimulatedNodes


@pytest.fixture(scope="module")
def whole(cluster: Cluster, nodes: SimulatedNodes) -> Iterator[Deployed]:
    """The production preset with all its components. Disks are zonal, as clouds' are: a pod follows its disk."""
    with disks(cluster, nodes), deployed(cluster, fitted("whole", alone=False)) as there:
        yield there


def test_pods_are_spread_over_zones_and_hosts(whole: Deployed, nodes: SimulatedNodes, proof: Proof) -> None:
    assert spread_problems(whole, nodes) == []
    spread = [one for one in whole.workloads if "topologySpreadConstraints" in one["spec"]["template"]["spec"]]
    proof.count("workloads of production spread over zones and hosts as they declare", len(spread))


def test_what_selects_pods_finds_some(whole: Deployed, proof: Proof) -> None:
    # No container runs here: the test gives PostgreSQL's pods the labels that Patroni in them gives (tests/servers/postgres).
    for name, role in {"postgres-0": "primary", "postgres-1": "replica", "postgres-2": "replica"}.items():
        whole.cluster.patch("v1", "Pod", name, {"metadata": {"labels": {"role": role}}}, "whole-data")
    wait_until(lambda: selection_problems(whole) == [], "controllers have seen all")
    for kind in ("Service", "PodDisruptionBudget", "HorizontalPodAutoscaler"):
        proof.count(f"{kind}s of production that find the pods that they are for", len(whole.of_kind(kind)))


def test_every_declared_flow_is_let_through_by_the_policies_that_are_there(whole: Deployed, proof: Proof) -> None:
    assert flow_problems(whole) == []
    proof.count("declared flows of production that policies in a cluster let through, by the pods there", len(whole.planned.flows))


def test_every_node_can_be_drained_and_every_budget_holds(whole: Deployed, nodes: SimulatedNodes, proof: Proof) -> None:
    assert drain_problems(whole, nodes) == []
    whole.settle()
    proof.count("disruption budgets of production that drains of all nodes never broke", len(budget_floors(whole)))


def test_a_rolling_update_keeps_the_wanted_pods_and_ends(whole: Deployed, proof: Proof) -> None:
    application = [one for one in whole.workloads if one["metadata"]["namespace"] == "whole"]
    least = {floor.where: floor.least for floor in rollout_floors(whole)}
    assert {(where := whole.where(one)): least[where] for one in application} == {
        whole.where(one): wanted_pods(whole.live(one)) for one in application
    }
    assert rollout_problems(whole, "one") == []
    proof.count("workloads of production that served as declared during a rolling update", len(rollout_floors(whole)))


def fullest(there: Deployed, nodes: SimulatedNodes) -> str:
    """The zone with the most pods: of the three, its loss breaks a budget first."""
    places = [pod["spec"]["nodeName"] for workload in there.workloads for pod in pods_of(there, workload)]
    return max(nodes.zones, key=lambda zone: sum(place in nodes.zones[zone] for place in places))


def test_the_loss_of_the_fullest_zone_leaves_every_budget_kept(whole: Deployed, nodes: SimulatedNodes, proof: Proof) -> None:
    assert lost_zone_problems(whole, nodes, fullest(whole, nodes)) == []
    proof.count("disruption budgets of production that the loss of a zone did not break", len(budget_floors(whole)))
