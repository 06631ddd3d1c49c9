"""A rolling update under load: with the drain that we emit no request is lost, and without it some are.

Both applications are rolled at the same time by the same cluster, under the same load and with policies enforced.
"""

from __future__ import annotations

import json
import time
from collections import Counter
from dataclasses import dataclass
from typing import Any

import msgspec
import pytest

from specify_infra import plan
from tests.cluster.client import Document
from tests.cluster.processes import wait_until
from tests.cluster.proof import Proof

from . import subject
from .conftest import APPLICATION, NAMESPACE
from .enforcement import Enforcement
from .images import APPLICATION as IMAGE
from .images import RELEASES
from .site import Site

HASTY = "hasty"
"""The namespace of the same application without its drain."""

CLIENTS, RATE, SECONDS = 3, 15, 140
"""Load on each application: at most CLIENTS * RATE * SECONDS requests, and it ends when the rollout has."""


@dataclass(frozen=True)
class Rollout:
    """What was seen of one rollout."""

    tallies: list[dict[str, Any]]
    fewest_ready: int
    seconds: float

    def sum(self, what: str) -> int:
        return sum(tally[what] for tally in self.tallies)

    @property
    def lost(self) -> Counter[str]:
        """Requests without a good answer, by what came instead."""
        return sum((Counter(tally["lost"]) for tally in self.tallies), Counter())


@pytest.fixture(scope="module")
def rollouts(application: Site, proof: Proof) -> dict[str, Rollout]:
    """Both rollouts, by namespace."""
    site = application
    for document in without_drain(RELEASES[0]):
        site.cluster.apply(document)
        if document["kind"] == "Namespace":
            site.cluster.apply(secret(HASTY))
    for namespace in (NAMESPACE, HASTY):
        wait_until(lambda: len(site.ready(namespace, APPLICATION)) == 3, f"three pods of {namespace} are ready", timeout=120)  # noqa: B023
    site.namespace("nginx-ingress")
    with proof.stage("rolling updates under load"), Enforcement(site.cluster):
        loads = {namespace: [start_load(site, namespace, number) for number in range(CLIENTS)] for namespace in (NAMESPACE, HASTY)}
        time.sleep(4)
        site.cluster.apply(only_deployment(subject.documents(subject.planned(RELEASES[1]))))
        site.cluster.apply(only_deployment(without_drain(RELEASES[1])))
        seen = watch(site, (NAMESPACE, HASTY))
        return {namespace: Rollout([finish(site, pod) for pod in loads[namespace]], *seen[namespace]) for namespace in seen}


def test_no_request_is_lost_while_pods_are_replaced(rollouts: dict[str, Rollout], proof: Proof) -> None:
    rollout = rollouts[NAMESPACE]
    assert not rollout.lost
    assert rollout.sum("answered") == rollout.sum("sent") > 500
    assert released(rollout) == set(RELEASES)
    proof.count("requests answered during a rolling update, of which none was lost", rollout.sum("answered"))


def test_there_are_never_fewer_ready_pods_than_wanted(rollouts: dict[str, Rollout], proof: Proof) -> None:
    assert rollouts[NAMESPACE].fewest_ready >= 3
    proof.count("rolling updates with never fewer than three ready pods")


def test_without_the_drain_requests_are_lost(rollouts: dict[str, Rollout], proof: Proof) -> None:
    """The load can tell: the same rollout loses requests when pods end before proxies have learnt it."""
    rollout = rollouts[HASTY]
    assert released(rollout) == set(RELEASES)
    assert rollout.lost
    proof.count("requests lost by the same rollout without the drain", rollout.lost.total())


def without_drain(release: str) -> list[Document]:
    """The same application in a namespace of its own, without preStop."""
    environment = msgspec.structs.replace(subject.environment(release), namespace=HASTY)
    documents = json.loads(json.dumps(subject.documents(plan(environment))))
    del only_deployment(documents)["spec"]["template"]["spec"]["containers"][0]["lifecycle"]
    return [document for document in documents if document["kind"] != "Job"]


def only_deployment(documents: list[Document]) -> Document:
    (found,) = (document for document in documents if document["kind"] == "Deployment")
    return found


def secret(namespace: str) -> Document:
    metadata = {"name": subject.SECRET.name, "namespace": namespace}
    return {"apiVersion": "v1", "kind": "Secret", "metadata": metadata, "stringData": dict.fromkeys(subject.SECRET.keys, "any")}


def start_load(site: Site, namespace: str, number: int) -> Document:
    """A client where the ingress controller would be. Every tenth request takes 2 s; one client keeps connections."""
    service = f"http://specify.{namespace}.svc:8080/"
    flags = [
        f"-url={service}",
        f"-slow={service}?wait=2s",
        f"-rate={RATE}",
        f"-seconds={SECONDS}",
        f"-keep-alive={str(number == 0).lower()}",
    ]
    return site.client("nginx-ingress", f"load-{namespace}-{number}", ["load", *flags])


def watch(site: Site, namespaces: tuple[str, ...]) -> dict[str, tuple[int, float]]:
    """Until every old pod is gone: the fewest ready pods that each rollout had, and how long it took."""
    started = time.monotonic()
    fewest = dict.fromkeys(namespaces, 99)
    ended: dict[str, float] = {}
    while len(ended) < len(namespaces):
        assert time.monotonic() - started < SECONDS - 15, f"rolled out in time: {sorted(ended)}"
        for namespace in namespaces:
            fewest[namespace] = min(fewest[namespace], len(site.ready(namespace, APPLICATION)))
            pods = site.cluster.list("v1", "Pod", namespace, labels=APPLICATION)
            new = [pod for pod in pods if pod["spec"]["containers"][0]["image"] == f"{IMAGE}:{RELEASES[1]}"]
            if len(new) == len(pods) == 3:
                ended.setdefault(namespace, time.monotonic() - started)
        time.sleep(0.2)
    return {namespace: (fewest[namespace], ended[namespace]) for namespace in namespaces}


def finish(site: Site, pod: Document) -> dict[str, Any]:
    """Ends a load and returns its tally."""
    name, namespace = pod["metadata"]["name"], pod["metadata"]["namespace"]
    site.execute(pod, "touch", "/tmp/stop")

    def ended() -> bool:
        now = site.cluster.get("v1", "Pod", name, namespace)
        return now is not None and now["status"]["phase"] == "Succeeded"

    wait_until(ended, f"{name} has ended")
    tally: dict[str, Any] = json.loads(site.cluster.logs(name, namespace))
    return tally


def released(rollout: Rollout) -> set[str]:
    """The releases that answered."""
    return {version for tally in rollout.tallies for version in tally["versions"]}
