"""Proofs about pods that come and go: where they are, drains, lost zones, rolling updates, quotas.

Each sets something going in a cluster and returns what was wrong, in lines that begin with the manifest's path.
"""

from __future__ import annotations

import math
from collections import Counter

from .behaviour import Deployed, Floor, Witness, budget_floors, selected, serving, wanted_pods
from .client import Document
from .processes import NotReadyError, wait_until
from .simulated_nodes import SimulatedNodes, drain, uncordon

ZONE, HOST = "topology.kubernetes.io/zone", "kubernetes.io/hostname"


def pods_of(there: Deployed, workload: Document) -> list[Document]:
    """The serving pods of a workload."""
    labels, namespace = workload["spec"]["selector"]["matchLabels"], workload["metadata"]["namespace"]
    return [pod for pod in there.cluster.list("v1", "Pod", namespace) if selected(pod, namespace, labels) and serving(pod)]


def spread_problems(there: Deployed, nodes: SimulatedNodes) -> list[str]:
    """Whether every workload's pods are as evenly over zones and hosts as it says, however softly. Several must say it."""
    problems = []
    zone_of = {name: zone for zone, names in nodes.zones.items() for name in names}
    for workload in there.workloads:
        places = [pod["spec"]["nodeName"] for pod in pods_of(there, workload)]
        constraints = workload["spec"]["template"]["spec"].get("topologySpreadConstraints", ())
        if workload["kind"] != "DaemonSet" and len(places) > 1 and {one["topologyKey"] for one in constraints} != {ZONE, HOST}:
            problems.append(f"{there.where(workload)}: nothing spreads its {len(places)} pods over zones and hosts")
        for constraint in constraints:
            domains = dict.fromkeys(zone_of.values() if constraint["topologyKey"] == ZONE else zone_of, 0)
            counts = Counter(domains) + Counter(zone_of[name] if constraint["topologyKey"] == ZONE else name for name in places)
            numbers = [counts[domain] for domain in domains]
            if not places or max(numbers) - min(numbers) > constraint["maxSkew"]:
                problems.append(f"{there.where(workload)}: not spread over {constraint['topologyKey']}: {numbers}")
    return problems


def drain_problems(there: Deployed, nodes: SimulatedNodes, *, names: tuple[str, ...] = (), timeout: float = 120) -> list[str]:
    """Drains all nodes, one right after the other, as their upgrade would. Budgets hold, and every node comes free."""
    problems = []
    with Witness(there.cluster, budget_floors(there)) as witness:
        for name in names or nodes.names:
            try:
                drain(there.cluster, name, timeout=timeout)
            except NotReadyError:
                problems += [f"{where}: it lets nobody drain {name}" for where in _blocking(there, name)] or [f"{name} is never drained"]
            finally:
                uncordon(there.cluster, name)
    return problems + witness.problems("draining every node")


def _blocking(there: Deployed, node: str) -> list[str]:
    """The budgets that allow no disruption, of pods on a node."""
    pods = there.cluster.list("v1", "Pod", fields=f"spec.nodeName={node}")
    budgets = [there.live(one) for one in there.of_kind("PodDisruptionBudget")]
    return [
        f"{there.where(one)}, with minAvailable {one['spec']['minAvailable']} of {one['status']['expectedPods']} pods"
        for one in budgets
        if not one["status"]["disruptionsAllowed"]
        and any(selected(pod, one["metadata"]["namespace"], one["spec"]["selector"]["matchLabels"]) for pod in pods)
    ]


def lost_zone_problems(there: Deployed, nodes: SimulatedNodes, zone: str) -> list[str]:
    """Loses a zone and gets it back. Budgets hold throughout; what can move has moved; in the end all is well."""
    with Witness(there.cluster, budget_floors(there)) as witness:
        nodes.lose(zone)
        try:
            lost = set(nodes.zones[zone])
            movable = [one for one in there.workloads if one["kind"] == "Deployment"]

            def moved() -> bool:
                return all(
                    len(pods := pods_of(there, one)) == wanted_pods(there.live(one))
                    and not lost & {pod["spec"]["nodeName"] for pod in pods}
                    for one in movable
                )

            wait_until(moved, f"every Deployment has all its pods outside {zone}", every=0.3)
        finally:
            nodes.restore(zone)
        there.settle()
    return witness.problems(f"losing {zone}")


def rollout_floors(there: Deployed) -> list[Floor]:
    """How many pods of each workload must serve while it is rolled: all but those that its strategy gives up."""
    return [_rollout_floor(there, there.live(one)) for one in there.workloads]


def _rollout_floor(there: Deployed, live: Document) -> Floor:
    spec, wanted = live["spec"], wanted_pods(live)
    strategy = spec.get("strategy") or spec["updateStrategy"]
    given = wanted if strategy["type"] == "Recreate" else strategy.get("rollingUpdate", {}).get("maxUnavailable", 1)
    if isinstance(given, str):
        # Of Deployments a percentage is rounded down, of DaemonSets up.
        rounded = math.floor if live["kind"] == "Deployment" else math.ceil
        given = rounded(wanted * int(given.rstrip("%")) / 100)
    return Floor(there.where(live), live["metadata"]["namespace"], spec["selector"]["matchLabels"], wanted - int(given))


def rollout_problems(there: Deployed, change: str, timeout: float = 180) -> list[str]:
    """Rolls every workload at once by a commit that changes all templates. None serves less than it says, and all end."""
    floors = rollout_floors(there)
    with Witness(there.cluster, floors) as witness:
        for workload in there.workloads:
            workload["spec"]["template"]["metadata"].setdefault("annotations", {})["example.org/change"] = change
        there.apply()
        try:
            there.settle(timeout)
        except NotReadyError:
            return [f"{where}: its rolling update does not end" for where in there.unsettled()]
    return witness.problems("a rolling update")
