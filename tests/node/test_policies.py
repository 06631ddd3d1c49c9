"""The emitted NetworkPolicies, held to by packets: what must flow does, what must not is dropped on the way.

The engine is the harness's own (`firewall.py`): no engine with released code that builds here enforces them. Every
forbidden flow is shown to work without policies first, so that nothing but a policy can have stopped it.
"""

from __future__ import annotations

import copy
import socketserver
import subprocess
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest

from tests.cluster.client import Document
from tests.cluster.processes import wait_until
from tests.cluster.proof import Proof

from . import subject
from .conftest import APPLICATION, NAMESPACE
from .enforcement import Enforcement
from .site import Site, ask

INTERNET = "203.0.113.10"
"""An address that documentation reserves, answered in the run's own network: nothing leaves it."""


@dataclass(frozen=True)
class World:
    """Everybody who has a part in a flow, by name."""

    site: Site
    clients: dict[str, Document]
    application: list[Document]
    dns: Document

    def dial(self, source: str, target: str) -> str:
        """What comes of a connection from somebody to "<who>:<port>"."""
        who, _, port = target.partition(":")
        address = f"{self.address(who)}:{port}"
        if source == "application":
            return str(ask(self.application[0], "/debug/dial", {"address": address})["outcome"])
        return self.site.dial(self.clients[source], address)

    def address(self, who: str) -> str:
        known = {"internet": INTERNET, "api": "kubernetes.default.svc", "service": "specify.specify.svc"}
        return known.get(who) or str(self.pod(who)["status"]["podIP"])

    def pod(self, who: str) -> Document:
        """The pod of that name; "application" is one, "sibling" another of the application's."""
        return {"application": self.application[0], "sibling": self.application[1], "dns": self.dns, **self.clients}[who]


ALLOWED = [
    ("ingress controller", "service:8080"),
    ("ingress controller", "application:8080"),
    ("ingress controller", "solver:8089"),
    ("prometheus", "application:8081"),
    ("application", "dns:53"),
    ("application", "api:443"),
]

FORBIDDEN = [
    ("ingress controller", "application:8081"),
    ("prometheus", "application:8080"),
    ("other in monitoring", "application:8081"),
    ("stranger", "application:8080"),
    ("stranger", "service:8080"),
    ("stranger", "application:8081"),
    ("stranger", "solver:8089"),
    ("neighbour", "application:8080"),
    ("application", "sibling:8080"),
    ("application", "internet:443"),
    ("application", "dns:8181"),
    ("application", "stranger:9000"),
    ("neighbour", "dns:53"),
]


@pytest.fixture(scope="module")
def internet(application: Site) -> Iterator[None]:
    """A server at an address outside the cluster."""
    subprocess.run(["ip", "address", "add", f"{INTERNET}/32", "dev", "lo"], check=True)
    # Pods have a route to everywhere; the host must accept what is not for its own pods.
    server = socketserver.ThreadingTCPServer((INTERNET, 443), socketserver.BaseRequestHandler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="module")
def world(application: Site, internet: None, client: Callable[..., Document]) -> World:
    """Clients with the labels that policies ask for, and some without."""
    flows = {(flow.target.name, flow.port): flow for flow in subject.planned().flows}
    controller, prometheus = flows["specify", 8080].source, flows["specify", 8081].source
    solver = flows["acme-solver", 8089].target
    ready = wait_until(lambda: found if len(found := application.ready(NAMESPACE, APPLICATION)) == 3 else None, "three pods", timeout=90)
    clients = {
        "ingress controller": client(controller.namespace, "controller", labels=controller.labels),
        "prometheus": client(prometheus.namespace, "prometheus", labels=prometheus.labels),
        "other in monitoring": client(prometheus.namespace, "other"),
        "stranger": client("elsewhere", "stranger", args=["listen", ":9000"]),
        "neighbour": client(NAMESPACE, "neighbour"),
        "solver": client(NAMESPACE, "solver", args=["listen", ":8089"], labels=solver.labels),
    }
    (dns,) = application.ready("kube-system", "k8s-app=kube-dns")
    return World(application, clients, ready, dns)


@pytest.fixture(scope="module")
def without(world: World) -> dict[tuple[str, str], str]:
    """What comes of every forbidden flow while nothing enforces policies."""
    return {flow: world.dial(*flow) for flow in FORBIDDEN}


@pytest.fixture(scope="module")
def enforced(world: World, without: object, proof: Proof) -> Iterator[Enforcement]:
    """The cluster's policies, enforced from here to the end of this module."""
    proof.gap("a released network policy engine: policies are enforced by an evaluator of the harness's own, as nftables rules")
    with Enforcement(world.site.cluster) as enforcement:
        yield enforcement


@pytest.mark.parametrize("flow", FORBIDDEN, ids=" -> ".join)
def test_a_forbidden_flow_is_dropped_by_a_policy_and_nothing_else(
    world: World, without: dict[tuple[str, str], str], enforced: Enforcement, proof: Proof, flow: tuple[str, str]
) -> None:
    assert without[flow] == "ok"
    before = denials(world, enforced, flow)
    assert world.dial(*flow) == "timeout"
    assert denials(world, enforced, flow) > before
    proof.count("forbidden flows whose packets were dropped, and flowed without policies")


@pytest.mark.parametrize("flow", ALLOWED, ids=" -> ".join)
def test_a_needed_flow_is_let_through(world: World, enforced: Enforcement, proof: Proof, flow: tuple[str, str]) -> None:
    assert world.dial(*flow) == "ok"
    proof.count("needed flows that the policies let through")


def test_names_are_resolved_under_the_policies(world: World, enforced: Enforcement, proof: Proof) -> None:
    assert ask(world.application[0], "/debug/resolve", {"name": "kubernetes.default.svc"})["outcome"] == "ok"
    proof.count("needed flows that the policies let through")


def test_probes_reach_pods_that_deny_everybody(world: World, enforced: Enforcement) -> None:
    for pod in world.application:
        assert ask(pod, "/health/live") == ""
    assert len(world.site.ready(NAMESPACE, APPLICATION)) == 3


def test_an_ingress_rule_that_is_missing_is_noticed(world: World, enforced: Enforcement, proof: Proof) -> None:
    with changed(world.site, enforced, lambda spec: spec["ingress"].pop()):
        assert world.dial("ingress controller", "application:8080") == "timeout"
        proof.count("removed rules that stopped a needed flow")
    assert world.dial("ingress controller", "application:8080") == "ok"


def test_an_egress_rule_that_is_missing_is_noticed(world: World, enforced: Enforcement, proof: Proof) -> None:
    with changed(world.site, enforced, lambda spec: spec["egress"].pop(0)):
        assert ask(world.application[0], "/debug/resolve", {"name": "kubernetes.default.svc"})["outcome"] != "ok"
        proof.count("removed rules that stopped a needed flow")


class changed:  # noqa: N801
    """The application's policy with a change to its spec, for the length of a block."""

    def __init__(self, site: Site, enforcement: Enforcement, change: Callable[[Document], object]) -> None:
        self.site, self.enforcement, self.change = site, enforcement, change

    def __enter__(self) -> None:
        policy = self.site.cluster.get("networking.k8s.io/v1", "NetworkPolicy", "specify", NAMESPACE)
        assert policy
        self.original: Document = policy["spec"]
        spec = copy.deepcopy(self.original)
        self.change(spec)
        self._patch(spec)

    def __exit__(self, *_: object) -> None:
        self._patch(self.original)

    def _patch(self, spec: Document) -> None:
        self.site.cluster.patch("networking.k8s.io/v1", "NetworkPolicy", "specify", {"spec": spec}, NAMESPACE)
        self.enforcement.settle()


def denials(world: World, enforcement: Enforcement, flow: tuple[str, str]) -> int:
    """Packets that were dropped at either end of a flow."""
    source, target = flow[0], flow[1].partition(":")[0]
    targets = world.application if target == "service" else [] if target in ("internet", "api") else [world.pod(target)]
    return enforcement.denied("out", world.pod(source)) + sum(enforcement.denied("in", pod) for pod in targets)
