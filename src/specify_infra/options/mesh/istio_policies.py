"""Who may dial whom, by identity: Istio's PeerAuthentication and AuthorizationPolicy."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from specify_infra.kubernetes.crd.istio import authorization_policy, peer_authentication, telemetry
from specify_infra.kubernetes.document import Document
from specify_infra.model.mesh import WAYPOINT, Backend, Identity, Member


def principal(identity: Identity) -> str:
    """Return an identity as policies name it; cluster.local stands for the mesh's own trust domain, whatever that is called."""
    return f"cluster.local/ns/{identity.namespace}/sa/{identity.account}"


def closed(namespace: str, metadata: Mapping[str, Any]) -> Iterator[Document]:
    """Yield what holds for a whole namespace: mutual TLS, nothing allowed, failures in the access log."""
    yield peer_authentication("default", namespace, {"mtls": {"mode": "STRICT"}}, **metadata)
    # A policy without rules allows nothing.
    yield authorization_policy("default-deny", namespace, {}, **metadata)
    failures = {"providers": [{"name": "envoy"}], "filter": {"expression": "response.code >= 500"}}
    spec = {"metrics": [{"providers": [{"name": "prometheus"}]}], "accessLogging": [failures]}
    yield telemetry("mesh", namespace, spec, **metadata)


def admission(member: Member, metadata: Mapping[str, Any]) -> Iterator[Document]:
    """Yield who may dial a member's pods, and on which ports someone beyond the mesh comes in."""
    name, namespace, selector = member.peer.name, member.peer.namespace, {"matchLabels": dict(member.peer.labels)}
    ports: dict[tuple[str, ...], list[str]] = {}
    for door in member.doors:
        callers = () if door.outsiders else tuple(sorted(map(principal, door.callers)))
        ports.setdefault(callers, []).append(str(door.port))
    rules = [_rule(callers, numbers) for callers, numbers in ports.items()]
    if rules:
        yield authorization_policy(name, namespace, {"selector": selector, "rules": rules}, **metadata)
    if member.plain:
        modes = {str(port): {"mode": "PERMISSIVE"} for port in member.plain}
        spec = {"selector": selector, "mtls": {"mode": "STRICT"}, "portLevelMtls": modes}
        yield peer_authentication(name, namespace, spec, **metadata)


def _rule(callers: tuple[str, ...], ports: list[str]) -> dict[str, Any]:
    """Return what lets callers in on ports; without callers anyone, since someone beyond the mesh has no identity."""
    source = {"from": [{"source": {"principals": list(callers)}}]} if callers else {}
    return {**source, "to": [{"operation": {"ports": ports}}]}


def service_admission(backend: Backend, callers: tuple[Identity, ...], metadata: Mapping[str, Any]) -> Document:
    """Return who may ask a Service through its waypoint, where the pods see the waypoint's identity only."""
    asking = sorted(principal(caller) for caller in callers if caller.account != WAYPOINT)
    target = {"group": "", "kind": "Service", "name": backend.service}
    rules = [{"from": [{"source": {"principals": asking}}]}] if asking else None
    return authorization_policy(f"{backend.service}-{WAYPOINT}", backend.namespace, {"targetRefs": [target], "rules": rules}, **metadata)
