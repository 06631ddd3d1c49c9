"""Who may dial whom, by identity: Linkerd's Server and AuthorizationPolicy, and what leads out of the cluster."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from specify_infra.kubernetes.crd.linkerd import (
    authorization_policy,
    egress_network,
    mesh_tls_authentication,
    network_authentication,
    server,
)
from specify_infra.kubernetes.document import Document
from specify_infra.model import Declaration, Need, Workload
from specify_infra.model.mesh import Member, pods_of

GROUP = "policy.linkerd.io"

ANYONE = "anyone"
"""Whoever comes without an identity. The network policies say who gets that far."""

EVERYWHERE = {"0.0.0.0/0", "::/0"}

PROTOCOLS = {"http": "HTTP/1", "grpc": "gRPC", "http2": "HTTP/2", "kubernetes.io/h2c": "HTTP/2"}
"""``appProtocol`` to what a proxy expects on the port; at any other one it must not look into the connection."""


def admission(member: Member, metadata: Mapping[str, Any]) -> Iterator[Document]:
    """Yield who may dial a member's pods, port by port: what no Server names, the namespace's default denies."""
    namespace, workloads = member.peer.namespace, member.declaration.workloads if member.declaration else ()
    workload = next((one for one in workloads if one.peer == member.peer), None)
    for door in member.doors:
        name = f"{member.peer.name}-{door.port}"
        expected = protocol(door.port, workload, member.declaration)
        spec = {"podSelector": {"matchLabels": dict(member.peer.labels)}, "port": door.port, "proxyProtocol": expected}
        yield server(name, namespace, spec, **metadata)
        if not door.outsiders:
            accounts = [{"kind": "ServiceAccount", "name": one.account, "namespace": one.namespace} for one in sorted(door.callers)]
            yield mesh_tls_authentication(name, namespace, {"identityRefs": accounts}, **metadata)
        trusted = {"kind": "NetworkAuthentication", "name": ANYONE} if door.outsiders else {"kind": "MeshTLSAuthentication", "name": name}
        target = {"group": GROUP, "kind": "Server", "name": name}
        yield authorization_policy(
            name, namespace, {"targetRef": target, "requiredAuthenticationRefs": [{"group": GROUP, **trusted}]}, **metadata
        )


def protocol(port: int, workload: Workload | None, declaration: Declaration | None) -> str:
    """Return what a proxy expects on a port of a workload's pods, as their Services say it."""
    if workload is None or declaration is None:
        return "HTTP/1"  # Only what answers an ACME server's challenge.
    named = {one["containerPort"]: one.get("name") for container in workload.pod["containers"] for one in container.get("ports", ())}
    for item in declaration.documents:
        if item["kind"] == "Service" and item["spec"]["selector"].items() <= pods_of(workload).items():
            for entry in item["spec"]["ports"]:
                if entry.get("targetPort", entry["port"]) in (port, named.get(port, port)):
                    return PROTOCOLS.get(entry.get("appProtocol", ""), "opaque")
    scraped = any(one.port == port and one.workload == workload.name for one in declaration.telemetry)
    return "HTTP/1" if scraped else "opaque"


def anyone(namespace: str, metadata: Mapping[str, Any]) -> Document:
    """Return what a caller without an identity proves: nothing."""
    return network_authentication(ANYONE, namespace, {"networks": [{"cidr": cidr} for cidr in sorted(EVERYWHERE)]}, **metadata)


def outside(namespace: str, needs: Iterable[Need], metadata: Mapping[str, Any]) -> Iterator[Document]:
    """Yield the networks outside that a namespace's pods may dial; all others are denied, unless one of these is everywhere."""
    networks: dict[str, set[str]] = {}
    for need in needs:
        networks.setdefault(str(need.endpoint.host), set()).update(need.endpoint.cidrs)
    if not any(cidrs & EVERYWHERE for cidrs in networks.values()):
        yield egress_network("outside", namespace, {"trafficPolicy": "Deny"}, **metadata)
    for host, cidrs in sorted(networks.items()):
        spec = {"trafficPolicy": "Allow", "networks": [{"cidr": cidr} for cidr in sorted(cidrs)]}
        yield egress_network(host, namespace, spec, **metadata)
