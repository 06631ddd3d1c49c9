"""Switches on a real control plane, between two versions and between two rollouts: whose endpoints move, and when."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterable, Iterator

import pytest

from specify_infra import Autoscaled, BlueGreen, Canary, Fixed, GatewayAPI, Handover, Rolling, draft_plan
from specify_infra.options import AnyDelivery, AnyReplicas
from tests.support import app, environment

from ..behaviour import settled
from ..client import Cluster, Document
from ..processes import wait_until
from ..proof import Proof
from ..simulated_nodes import SimulatedNodes, is_true

NEW = "registry.example.org/shop/shop:1.5.0"
PRUNED = ("Deployment", "Service", "PodDisruptionBudget", "HorizontalPodAutoscaler")
"""What a change of the rollout takes away."""
KINDS = (*PRUNED, "ServiceAccount", "NetworkPolicy", "LimitRange", "ResourceQuota")
"""What runs the application; the fixture has made the namespace, and nobody here plays the gateway."""

THREE = Fixed(count=3)
DRAIN = app().drain_seconds
SCALER = ("autoscaling/v2", "HorizontalPodAutoscaler")
PAIRS = ((Rolling(min_ready=1), BlueGreen(min_ready=1)), (BlueGreen(min_ready=1), Rolling(min_ready=1)))
"""Changes of the rollout, of pods that need not prove themselves for long."""

pytestmark = pytest.mark.usefixtures("nodes")


def documents(namespace: str, rollout: AnyDelivery, replicas: AnyReplicas = THREE) -> Iterator[Document]:
    """Yield what Git would say of an application, with three pods if nobody says otherwise."""
    shop = app(host="shop.example.org", replicas=replicas, affinity_seconds=None, rollout=rollout, api_access=False)
    planned = draft_plan(environment(shop, namespace=namespace, exposure=GatewayAPI(trusted_proxies=("10.0.0.0/8",))))
    return (item for item in planned.documents() if item["kind"] in KINDS and item["metadata"]["namespace"] == namespace)


def applied(cluster: Cluster, items: Iterable[Document]) -> list[tuple[str, str]]:
    """Apply documents as GitOps does, and return which of them that has changed."""
    return [(item["kind"], item["metadata"]["name"]) for item in items if cluster.apply(item, force=True).changed]


def committed(cluster: Cluster, namespace: str, rollout: AnyDelivery, replicas: AnyReplicas = THREE) -> None:
    """Apply a commit as GitOps does: what is new and changed first, and then what is gone is pruned."""
    items = list(documents(namespace, rollout, replicas))
    applied(cluster, items)
    # On a busy machine the endpoints follow late. Real pods would serve through their drain meanwhile; those here end at once.
    wait_until(lambda: followed(cluster, namespace), "the endpoints follow the Service", timeout=DRAIN)
    kept = {(item["kind"], item["metadata"]["name"]) for item in items}
    for api_version, kind in {(item["apiVersion"], item["kind"]) for item in items if item["kind"] in PRUNED} | {SCALER}:
        for item in cluster.list(api_version, kind, namespace):
            if (kind, item["metadata"]["name"]) not in kept:
                cluster.delete(api_version, kind, item["metadata"]["name"], namespace)


def selected(cluster: Cluster, namespace: str) -> list[Document]:
    """Return the pods that the Service selects now."""
    service = cluster.get("v1", "Service", "specify", namespace)
    assert service
    labels = ",".join(f"{key}={value}" for key, value in service["spec"]["selector"].items())
    return cluster.list("v1", "Pod", namespace, labels=labels)


def followed(cluster: Cluster, namespace: str) -> bool:
    """Tell whether the Service's endpoints are pods that it selects now."""
    return addresses(cluster, namespace, "specify") <= {item["status"].get("podIP") for item in selected(cluster, namespace)}


def ready(cluster: Cluster, namespace: str) -> None:
    """Wait until all Deployments have all their pods, the Service has heard of them, and those of Deployments that are gone have ended."""

    def there() -> bool:
        deployments = cluster.list("apps/v1", "Deployment", namespace)
        number = sum(item["spec"]["replicas"] for item in deployments)
        if not all(map(settled, deployments)) or len(cluster.list("v1", "Pod", namespace)) != number:
            return False
        return addresses(cluster, namespace, "specify") == {item["status"].get("podIP") for item in selected(cluster, namespace)}

    wait_until(there, "all pods are ready")


class Fewest:
    """The fewest ready endpoints that the Service had, by every change of its slices. Use as a context manager."""

    def __init__(self, cluster: Cluster, namespace: str) -> None:
        self.cluster, self.namespace, self.number = cluster, namespace, 99
        self._slices: dict[str, Document] = {}
        self._end, self._began = threading.Event(), threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)

    def __enter__(self) -> Fewest:
        # All slices at once: the watch tells of them one after the other.
        self._slices = {item["metadata"]["name"]: item for item in slices(self.cluster, self.namespace, "specify")}
        self._thread.start()
        assert self._began.wait(10)
        return self

    def __exit__(self, *_: object) -> None:
        assert self._thread.is_alive(), "the watch has ended"
        self._end.set()
        self._thread.join(timeout=10)

    def _watch(self) -> None:
        seen = 0
        while not self._end.is_set():
            # The first watch begins with what there is, each other one where the last has ended.
            told = {"labels": "kubernetes.io/service-name=specify", "since": str(seen or "")}
            for event, item in self.cluster.watch("discovery.k8s.io/v1", "EndpointSlice", self.namespace, seconds=1, **told):  # type: ignore[arg-type]
                seen = max(seen, int(item["metadata"]["resourceVersion"]))
                self._slices[item["metadata"]["name"]] = item
                if event == "DELETED":
                    del self._slices[item["metadata"]["name"]]
                self.number = min(self.number, len(answering(self._slices.values())))
                self._began.set()
                if self._end.is_set():
                    return


def slices(cluster: Cluster, namespace: str, service: str) -> list[Document]:
    """Return what a Service's endpoints stand in."""
    return cluster.list("discovery.k8s.io/v1", "EndpointSlice", namespace, labels=f"kubernetes.io/service-name={service}")


def addresses(cluster: Cluster, namespace: str, service: str) -> set[str]:
    """Return the ready addresses behind a Service."""
    return answering(slices(cluster, namespace, service))


def answering(told: Iterable[Document]) -> set[str]:
    """Return the ready addresses of slices."""
    endpoints = (endpoint for item in told for endpoint in item["endpoints"] or () if endpoint["conditions"].get("ready"))
    return {address for endpoint in endpoints for address in endpoint["addresses"]}


def pods(cluster: Cluster, namespace: str, track: str) -> dict[str, str]:
    """Return the ready pods of a track, with their addresses."""
    found = cluster.list("v1", "Pod", namespace, labels=f"app.kubernetes.io/instance={track}")
    return {pod["metadata"]["name"]: pod["status"]["podIP"] for pod in found if is_true(pod, "Ready")}


def test_a_switch_and_its_way_back_move_the_endpoints_within_two_seconds(
    cluster: Cluster, nodes: SimulatedNodes, namespace: str, proof: Proof
) -> None:
    applied(cluster, documents(namespace, BlueGreen(green=NEW)))
    for track in ("specify-blue", "specify-green"):
        wait_until(lambda track=track: len(pods(cluster, namespace, track)) == 3, f"{track} is ready")  # type: ignore[misc]
    before = {track: pods(cluster, namespace, track) for track in ("specify-blue", "specify-green")}
    wait_until(lambda: addresses(cluster, namespace, "specify") == set(before["specify-blue"].values()), "blue serves")

    for active in ("green", "blue"):
        commit = list(documents(namespace, BlueGreen(active=active, green=NEW)))
        started = time.monotonic()
        changed = applied(cluster, commit)
        wanted = set(before[f"specify-{active}"].values())
        wait_until(lambda wanted=wanted: addresses(cluster, namespace, "specify") == wanted, f"{active} serves", every=0.02)  # type: ignore[misc]
        seconds = time.monotonic() - started
        assert changed == [("Service", "specify"), ("Service", "specify-preview")]
        assert seconds < 2
        print(f"to {active}: {seconds:.2f} s")
        proof.count("switches between two versions whose endpoints moved within two seconds of the commit")
    assert {track: pods(cluster, namespace, track) for track in before} == before


def test_every_change_of_strategy_is_applied_without_editing_a_selector(cluster: Cluster, namespace: str) -> None:
    """The API server would refuse a changed selector of a Deployment: what changes are Deployments as a whole."""
    strategies = (
        *(Rolling(), BlueGreen(), BlueGreen(active="green", preview="off"), Canary(), Canary(image=NEW), Rolling()),
        *(Handover(before=before, after=after) for before, after in PAIRS),
    )
    kept: dict[str, Document] = {}
    for strategy in strategies:
        applied(cluster, documents(namespace, strategy))
        for item in cluster.list("apps/v1", "Deployment", namespace):
            selector = item["spec"]["selector"]["matchLabels"]
            assert kept.setdefault(item["metadata"]["name"], selector) == selector
    assert set(kept) == {"specify", "specify-blue", "specify-green", "specify-stable", "specify-canary"}


def test_a_handover_leaves_the_service_all_its_endpoints_and_a_direct_change_none(
    cluster: Cluster, nodes: SimulatedNodes, namespace: str, proof: Proof
) -> None:
    committed(cluster, namespace, PAIRS[0][0])
    ready(cluster, namespace)
    for before, after in PAIRS:
        with Fewest(cluster, namespace) as handed:
            for rollout in (Handover(before=before, after=after), after):
                committed(cluster, namespace, rollout)
                ready(cluster, namespace)
        assert handed.number == 3, (before, after)
        proof.count("rollouts changed by a handover, with as many ready endpoints all the time as before")
    for _, after in PAIRS:
        with Fewest(cluster, namespace) as direct:
            # Simulated pods start at once, and the first may be there before the last old one is taken out; real ones are not.
            with nodes.cordoned():
                committed(cluster, namespace, after)
            ready(cluster, namespace)
        # Otherwise the test above could not fail.
        assert direct.number == 0, after


@pytest.mark.parametrize(("before", "after"), PAIRS, ids=["to-blue-green", "from-blue-green"])
def test_during_a_handover_every_pod_can_be_evicted_and_scaled_by_one_only(
    before: AnyDelivery, after: AnyDelivery, cluster: Cluster, namespace: str, proof: Proof
) -> None:
    """Under two budgets a pod cannot be evicted; two autoscalers that select it both stop; a number taken from Git becomes one."""
    scaled = Autoscaled(min=3, max=10)
    committed(cluster, namespace, before, scaled)
    ready(cluster, namespace)
    going = [item["metadata"]["name"] for item in cluster.list("apps/v1", "Deployment", namespace)]
    for name in going:
        # As an autoscaler under load has left it.
        cluster.delete(*SCALER, name, namespace)
        cluster.patch("apps/v1", "Deployment", name, {"spec": {"replicas": 4}}, namespace, subresource="scale")
    committed(cluster, namespace, Handover(before=before, after=after), scaled)
    deployments = lambda: {item["metadata"]["name"]: item for item in cluster.list("apps/v1", "Deployment", namespace)}  # noqa: E731
    wait_until(lambda: all(item["spec"]["replicas"] >= 3 for item in deployments().values()), "autoscalers have brought the others up")
    ready(cluster, namespace)
    assert {name: deployments()[name]["spec"]["replicas"] for name in going} == dict.fromkeys(going, 4)

    scalers = cluster.list(*SCALER, namespace)
    assert "AmbiguousSelector" not in {one["reason"] for item in scalers for one in item["status"]["conditions"]}
    assert {item["metadata"]["name"] for item in scalers} == deployments().keys() - set(going)
    for pod in cluster.list("v1", "Pod", namespace):
        wait_until(lambda pod=pod: cluster.evict(pod["metadata"]["name"], namespace), "a pod is evicted")  # type: ignore[misc]
    proof.count("pods evicted during a handover, each under one budget", len(going) * 4)
