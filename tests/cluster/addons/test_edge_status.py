"""What a real Contour says of our routes, in the words that the alerts read: of good ones, and of ones that it refuses."""

from __future__ import annotations

import copy
from typing import Any

from specify_infra import Contour, ContourProxy, Environment, GatewayAPI, Specify, plan

from ..client import Document
from ..control_plane import ControlPlane
from ..processes import wait_until
from ..proof import Proof
from ..watched import Labels, told
from . import edge as real

SYSTEM, HOST = "edge", "shop.example.org"
LISTENERS = {HOST, f"{HOST}-http"}
GATEWAY, PROXY = GatewayAPI(implementation=Contour()), ContourProxy()


def documents(exposure: Any) -> list[Document]:
    shop = Specify(name="shop", image="registry.example.org/shop:1", host=HOST, affinity_seconds=None)
    return list(plan(Environment(name=SYSTEM, namespace=SYSTEM, components=(shop,), exposure=exposure)).documents())


def applied(edge: real.Edge, items: list[Document], *kinds: str) -> None:
    """Put a plan's routes there, with their certificates."""
    real.apply(edge.plane, items, ("Namespace", "Service", *kinds))
    for item in (item for item in items if item["kind"] == "Certificate"):
        edge.certify(item["spec"]["secretName"], item["metadata"]["namespace"], HOST)


def seen(plane: ControlPlane, exposure: Any, metric: str) -> list[Labels]:
    """Return the series of a metric, of all objects that there are."""
    found = []
    for one in exposure.watched(SYSTEM):
        for item in plane.cluster.list(f"{one.group}/{one.version}", one.kind):
            found += told(one, item).get(metric, [])
    return found


def broken(items: list[Document], kind: str) -> Document:
    """Return a plan's route as someone could write it by mistake: it names a Service that is not there."""
    route = copy.deepcopy(next(item for item in items if item["kind"] == kind and item["metadata"]["name"] == "shop"))
    rules = route["spec"].get("rules") or route["spec"]["routes"]
    for backend in (backend for rule in rules for backend in rule.get("backendRefs") or rule["services"]):
        backend["name"] = "nobody"
    return route


def test_an_http_proxy_tells_whether_contour_takes_it(plane: ControlPlane, programs: Any, proof: Proof) -> None:
    def states() -> list[str]:
        return [labels.get("state", "") for labels in seen(plane, PROXY, "edge_route_info")]

    items = documents(PROXY)
    edge = real.ContourEdge(plane, programs("contour"))
    try:
        applied(edge, items, "HTTPProxy")
        wait_until(lambda: states() == ["valid"], "the route is taken", timeout=60)
        plane.cluster.apply(broken(items, "HTTPProxy"), force=True)
        wait_until(lambda: states() == ["invalid"], "the route to nobody is refused", timeout=60)
    finally:
        edge.stop()
    proof.count("states of a route, as a real Contour writes them, that the alerts read", 2)


def test_gateway_and_http_routes_tell_whether_contour_takes_them(plane: ControlPlane, programs: Any, proof: Proof) -> None:
    def parents(name: str) -> list[tuple[str, str]]:
        entries = [labels for labels in seen(plane, GATEWAY, "edge_route_parent_info") if labels["name"] == name]
        return [(labels["accepted"], labels["resolvedrefs"]) for labels in entries]

    def listeners() -> dict[str, tuple[str, str, str]]:
        entries = seen(plane, GATEWAY, "edge_gateway_listener_info")
        return {labels["listener"]: (labels["accepted"], labels["programmed"], labels["resolvedrefs"]) for labels in entries}

    def gateways() -> list[tuple[str, str]]:
        return [(labels["accepted"], labels["programmed"]) for labels in seen(plane, GATEWAY, "edge_gateway_info")]

    items = documents(GATEWAY)
    edge = real.ContourEdge(plane, programs("contour"), gateway=(GATEWAY.implementation.namespace, SYSTEM))
    try:
        applied(edge, items, "Gateway", "HTTPRoute")
        good = ("True", "True", "True")
        wait_until(lambda: listeners() == dict.fromkeys(LISTENERS, good), "both listeners are in force", timeout=60)
        wait_until(lambda: gateways() == [("True", "True")], "the Gateway is in force", timeout=60)
        for name in ("shop", "shop-redirect"):
            wait_until(lambda name=name: parents(name) == [("True", "True")], f"{name} is taken", timeout=60)
        plane.cluster.apply(broken(items, "HTTPRoute"), force=True)
        wait_until(lambda: parents("shop") == [("True", "False")], "the route to nobody is told", timeout=60)
        plane.cluster.delete("v1", "Secret", HOST, GATEWAY.implementation.namespace)
        wait_until(lambda: listeners()[HOST][2] == "False", "the listener without a certificate is told", timeout=60)
    finally:
        edge.stop()
    proof.count("states of a Gateway and its routes, as a real Contour writes them, that the alerts read", 4)
