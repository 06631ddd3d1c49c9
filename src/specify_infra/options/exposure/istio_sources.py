"""Whose requests an Istio gateway takes: one AuthorizationPolicy of the Gateway, which has a rule for each route.

A gateway of Istio's is asked before it looks for a route, so that the rules tell hosts and paths apart as the routes do.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from specify_infra.kubernetes.crd.istio import authorization_policy
from specify_infra.kubernetes.document import Document
from specify_infra.model import Edge, Route

ACME = {"ports": ["80"], "paths": ["/.well-known/acme-challenge/*"]}
"""Where an ACME server asks whether a host is ours, from wherever it is."""


def admission(
    gateway: str, namespace: str, edges: Sequence[tuple[Route, Edge]], metadata: Mapping[str, Any], *, answers: bool
) -> Iterator[Document]:
    """Yield the policy, where some route names its sources: with one rule everything is closed that no rule opens.

    Args:
        gateway: the Gateway, in ``namespace``.
        namespace: where it is.
        edges: all its routes, with what happens to their requests.
        metadata: the policy's labels.
        answers: whether someone there answers ACME servers.
    """
    if any(edge.sources for _, edge in edges):
        routes = [route for route, _ in edges]
        rules = [_rule(route, edge, routes) for route, edge in edges] + ([{"to": [{"operation": ACME}]}] if answers else [])
        target = {"group": "gateway.networking.k8s.io", "kind": "Gateway", "name": gateway}
        yield authorization_policy(gateway, namespace, {"targetRefs": [target], "rules": rules}, **metadata)


def _rule(route: Route, edge: Edge, routes: Iterable[Route]) -> dict[str, Any]:
    # Without trusted proxies, which are the mesh's to say, remote is who connects.
    source = {"from": [{"source": {"remoteIpBlocks": list(edge.sources)}}]} if edge.sources else {}
    # What a more special route takes is that one's to open.
    hosts = {one.host for one in routes if one.host != route.host and _within(one.host, route.host)}
    paths = {one.path for one in routes if one.host == route.host and one.path != route.path and _below(one.path, route.path)}
    operation = {
        "hosts": _hosts(route.host),
        "notHosts": [host for one in sorted(hosts) for host in _hosts(one)] or None,
        "paths": _paths(route.path),
        "notPaths": [path for one in sorted(paths) for path in _paths(one)] or None,
    }
    return {**source, "to": [{"operation": operation}]}


def _within(host: str, other: str) -> bool:
    return other.startswith("*") and host.endswith(other[1:])


def _below(path: str, other: str) -> bool:
    return path.startswith(f"{other.rstrip('/')}/")


def _hosts(host: str) -> list[str]:
    """Return a host as policies name it: clients may add a port, for which there is no second wildcard."""
    return [host] if host.startswith("*") else [host, f"{host}:*"]


def _paths(path: str) -> list[str]:
    """Return a prefix of whole words as policies name it."""
    bare = path.rstrip("/")
    return [bare, f"{bare}/*"] if bare else ["/*"]
