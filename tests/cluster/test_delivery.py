"""Blue and green on a real control plane: a switch is a commit that moves the endpoints, and nothing else."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator

import pytest

from specify_infra import BlueGreen, Canary, Fixed, GatewayAPI, Rolling, draft_plan
from specify_infra.options import AnyDelivery
from tests.support import app, environment

from .client import Cluster, Document
from .processes import wait_until
from .proof import Proof
from .simulated_nodes import SimulatedNodes

NEW = "registry.example.org/shop/shop:1.5.0"
KINDS = ("Deployment", "Service", "ServiceAccount", "PodDisruptionBudget", "NetworkPolicy", "LimitRange", "ResourceQuota")
"""What runs the application; the fixture has made the namespace, and nobody here plays the gateway."""

pytestmark = pytest.mark.usefixtures("nodes")


def documents(namespace: str, rollout: AnyDelivery) -> Iterator[Document]:
    """Yield what Git would say of an application with three pods."""
    shop = app(host="shop.example.org", replicas=Fixed(count=3), affinity_seconds=None, rollout=rollout, api_access=False)
    planned = draft_plan(environment(shop, namespace=namespace, exposure=GatewayAPI(trusted_proxies=("10.0.0.0/8",))))
    return (item for item in planned.documents() if item["kind"] in KINDS and item["metadata"]["namespace"] == namespace)


def applied(cluster: Cluster, items: Iterable[Document]) -> list[tuple[str, str]]:
    """Apply documents as GitOps does, and return which of them that has changed."""
    return [(item["kind"], item["metadata"]["name"]) for item in items if cluster.apply(item, force=True).changed]


def addresses(cluster: Cluster, namespace: str, service: str) -> set[str]:
    """Return the ready addresses behind a Service."""
    slices = cluster.list("discovery.k8s.io/v1", "EndpointSlice", namespace, labels=f"kubernetes.io/service-name={service}")
    endpoints = (endpoint for item in slices for endpoint in item["endpoints"] or () if endpoint["conditions"].get("ready"))
    return {address for endpoint in endpoints for address in endpoint["addresses"]}


def pods(cluster: Cluster, namespace: str, track: str) -> dict[str, str]:
    """Return the ready pods of a track, with their addresses."""
    found = cluster.list("v1", "Pod", namespace, labels=f"app.kubernetes.io/instance={track}")
    ready = [pod for pod in found if any(one["type"] == "Ready" and one["status"] == "True" for one in pod["status"].get("conditions", ()))]
    return {pod["metadata"]["name"]: pod["status"]["podIP"] for pod in ready}


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
    strategies = (Rolling(), BlueGreen(), BlueGreen(active="green", preview="off"), Canary(), Canary(image=NEW), Rolling())
    kept: dict[str, Document] = {}
    for strategy in strategies:
        applied(cluster, documents(namespace, strategy))
        for item in cluster.list("apps/v1", "Deployment", namespace):
            selector = item["spec"]["selector"]["matchLabels"]
            assert kept.setdefault(item["metadata"]["name"], selector) == selector
    assert set(kept) == {"specify", "specify-blue", "specify-green", "specify-stable", "specify-canary"}
