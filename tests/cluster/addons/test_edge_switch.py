"""A switch between blue and green, with packets: the requests that a real Envoy gets meanwhile are all answered.

The endpoints are those that Kubernetes' own controller makes of the Services' selectors. The pods are plain servers here.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import pytest

from specify_infra import BlueGreen, Contour, ContourProxy, Fixed, GatewayAPI, Specify, plan

from ..client import Document
from ..control_plane import ControlPlane
from ..processes import wait_until
from ..proof import Proof
from ..simulated_nodes import node
from . import edge as real
from .test_edge import environment, host

CLIENTS, PAUSE = 4, 0.005
"""How many ask at once, and the seconds between a client's answer and its next request."""

NEW = "registry.example.org/shop:2"
MACHINE = node("machine", "us-east-1a", 1)
FRONTS = {
    "proxy": (ContourProxy(), ("HTTPProxy",)),
    "gateway": (GatewayAPI(implementation=Contour()), ("Gateway", "HTTPRoute")),
}


@dataclass
class Load:
    """What clients saw of a host, on connections that they keep, each answer with the time of its request."""

    edge: real.Edge
    host: str
    answers: list[tuple[float, str]] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)

    def client(self, done: threading.Event) -> None:
        with self.edge.connection(self.host) as connection:
            while not done.is_set():
                asked = time.monotonic()
                try:
                    status, _, body = real.exchange(connection, self.host)
                    (self.answers.append((asked, body)) if status == 200 else self.lost.append(f"{status} {body}"))
                except OSError as error:
                    self.lost.append(repr(error))
                time.sleep(PAUSE)

    @contextmanager
    def running(self) -> Iterator[None]:
        done = threading.Event()
        clients = [threading.Thread(target=self.client, args=(done,)) for _ in range(CLIENTS)]
        for client in clients:
            client.start()
        try:
            yield
        finally:
            done.set()
            for client in clients:
                client.join()

    def since(self, moment: float) -> set[str]:
        """Return who has answered requests that were made since then."""
        return {body for asked, body in list(self.answers) if asked >= moment}


def documents(name: str, front: Any, active: str) -> list[Document]:
    """Return what Git says of an application while one of its colours is active."""
    shop = Specify(
        name=name,
        image="registry.example.org/shop:1",
        host=host(name),
        replicas=Fixed(count=3),
        affinity_seconds=None,
        rollout=BlueGreen(active=active, green=NEW),  # type: ignore[arg-type]
    )
    return list(plan(environment(front, shop)).documents())


@pytest.fixture(scope="module")
def plane(ground: Any, programs: Any, crds: Any) -> Iterator[ControlPlane]:
    """An API server, and the controller that turns selectors into endpoints."""
    started = ControlPlane(ground, programs("etcd", "kube-apiserver", "kube-controller-manager"))
    real.prepare(started, crds)
    started.start_controllers(controllers="endpointslice-controller,serviceaccount-controller")
    started.cluster.create(MACHINE)
    yield started
    started.stop()


def pods(edge: real.Edge, items: list[Document]) -> None:
    """Bring up the pods of all Deployments, and let a server stand for each. It answers with its Deployment's name."""
    cluster = edge.plane.cluster
    for item in (item for item in items if item["kind"] == "Deployment"):
        name, namespace, template = item["metadata"]["name"], item["metadata"]["namespace"], item["spec"]["template"]
        for number in range(item["spec"]["replicas"]):
            pod = f"{name}-{number}"
            metadata = {**template["metadata"], "name": pod, "namespace": namespace}
            spec = {**template["spec"], "nodeName": MACHINE["metadata"]["name"]}
            cluster.create({"apiVersion": "v1", "kind": "Pod", "metadata": metadata, "spec": spec})
            address = real.serve(edge.ground, name, 8080)
            ready = {"podIP": address, "podIPs": [{"ip": address}], "phase": "Running", "conditions": [{"type": "Ready", "status": "True"}]}
            cluster.patch("v1", "Pod", pod, {"status": ready}, namespace, subresource="status")


@pytest.fixture(params=FRONTS)
def served(request: pytest.FixtureRequest, plane: ControlPlane, programs: Any) -> Iterator[tuple[str, real.Edge]]:
    """An application, named as its way in is, whose blue pods serve."""
    front: str = request.param
    exposure, kinds = FRONTS[front]
    items = documents(front, exposure, "blue")
    gateway = next(((one["metadata"]["namespace"], one["metadata"]["name"]) for one in items if one["kind"] == "Gateway"), None)
    edge = real.ContourEdge(plane, programs("contour"), gateway)
    real.apply(plane, items, ("Namespace", "ServiceAccount", "Service", *kinds))
    pods(edge, items)
    (certificate,) = [item for item in items if item["kind"] == "Certificate"]
    edge.certify(certificate["spec"]["secretName"], certificate["metadata"]["namespace"], host(front))
    edge.serves(host(front))
    yield front, edge
    edge.stop()


def test_a_switch_and_its_way_back_lose_no_request_and_take_less_than_two_seconds(served: tuple[str, real.Edge], proof: Proof) -> None:
    front, edge = served
    exposure, kinds = FRONTS[front]
    load = Load(edge, host(front))
    with load.running():
        wait_until(lambda: len(load.answers) > 100, "the load is on")
        for active, passive in (("green", "blue"), ("blue", "green")):
            commit = documents(front, exposure, active)
            started = time.monotonic()
            real.apply(edge.plane, commit, ("Service", *kinds))
            wait_until(lambda started=started: load.since(started + 2.5), "the load has gone on")  # type: ignore[misc]
            assert load.since(started + 2) == {f"{front}-{active}"}
            last = max(asked for asked, body in load.answers if body == f"{front}-{passive}")
            print(f"to {active} by {kinds[-1]}: the last request went to {passive} after {last - started:.2f} s")
            proof.count("switches between two versions under load, by a real Envoy, complete within two seconds")
    assert load.lost == []
    assert len(load.answers) > 500
    proof.count("requests answered during these switches, and none lost", len(load.answers))
