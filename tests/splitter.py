"""An exposure of the tests' own that shares requests among a route's tracks, by either of the APIs that Argo Rollouts can steer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, ClassVar, Literal

from specify_infra import Flow, Option, Peer, Route
from specify_infra.kubernetes.document import Document, document

GATEWAY = Peer(name="gateway", namespace="gateway")


class Splitter(Option, frozen=True, kw_only=True):
    """Weights and headers by an HTTPRoute, or by a VirtualService."""

    provides: ClassVar[frozenset[str]] = frozenset({"weights", "headers"})

    kind: Literal["HTTPRoute", "VirtualService"] = "VirtualService"
    gateway: str = "gateway"

    def flows(self, route: Route, namespace: str, pods: Peer) -> Iterable[Flow]:
        yield Flow(source=GATEWAY, target=pods, port=route.target_port, why=f"requests for {route.host}")

    def documents(self, route: Route, namespace: str, metadata: Mapping[str, Any]) -> Iterable[Document]:
        shares = [(track.service, track.weight) for track in route.tracks] or [(route.service, 100)]
        chosen = [(track.headers, [(track.service, 100)]) for track in route.tracks if track.headers]
        make = _http_route if self.kind == "HTTPRoute" else _virtual_service
        yield make(self.gateway, route, namespace, [*chosen, ({}, shares)], metadata)


Rules = list[tuple[dict[str, str], list[tuple[str, int]]]]


def _http_route(gateway: str, route: Route, namespace: str, rules: Rules, metadata: Mapping[str, Any]) -> Document:
    written = [
        {
            "matches": [
                {
                    "path": {"type": "PathPrefix", "value": route.path},
                    "headers": [{"type": "Exact", "name": name, "value": value} for name, value in headers.items()] or None,
                }
            ],
            "backendRefs": [{"name": service, "port": route.port, "weight": weight} for service, weight in shares],
        }
        for headers, shares in rules
    ]
    spec = {"parentRefs": [{"name": gateway, "namespace": GATEWAY.namespace}], "hostnames": [route.host], "rules": written}
    return document("gateway.networking.k8s.io/v1", "HTTPRoute", route.name, namespace, spec=spec, **metadata)


def _virtual_service(gateway: str, route: Route, namespace: str, rules: Rules, metadata: Mapping[str, Any]) -> Document:
    http = [
        {
            "name": "by-header" if headers else "by-weight",
            "match": [{"headers": {name: {"exact": value} for name, value in headers.items()}}] if headers else None,
            "route": [
                {"destination": {"host": f"{service}.{namespace}.svc.cluster.local", "port": {"number": route.port}}, "weight": weight}
                for service, weight in shares
            ],
        }
        for headers, shares in rules
    ]
    spec = {"hosts": [route.host], "gateways": [f"{GATEWAY.namespace}/{gateway}"], "http": http}
    return document("networking.istio.io/v1", "VirtualService", route.name, namespace, spec=spec, **metadata)
