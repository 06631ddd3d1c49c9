"""An evaluator of NetworkPolicies: may one party dial another? It knows documents, and nothing of how they came about.

The semantics are those of https://kubernetes.io/docs/concepts/services-networking/network-policies/. One thing there is
left to each network plugin: whether an address range also means the pods whose addresses are in it. Here that is asked
both ways, so that what must work works everywhere, and what must not is impossible everywhere.
"""

from __future__ import annotations

import functools
import ipaddress
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from specify_infra.checks.findings import matches
from specify_infra.kubernetes.document import Document
from specify_infra.model import Peer
from specify_infra.specs import Spec

Ports = Sequence[Mapping[str, Any]]
"""The ports of a rule; none are all."""


class Party(Spec, frozen=True, kw_only=True):
    """Someone who may dial or listen: a pod, or an address."""

    name: str
    """What people call it."""
    namespace: str = ""
    """The pod's namespace. Default: none, it is an address."""
    labels: dict[str, str] = {}
    """The pod's labels."""
    address: str = ""
    """The address. Default: none, it is a pod."""
    ports: dict[str, int] = {}
    """The named ports of the pod, which policies may use instead of numbers."""

    @property
    def key(self) -> str:
        """What tells it from every other party."""
        return f"{self.namespace}/{self.name}/{self.address}"

    def within(self, peer: Peer) -> bool:
        """Tell whether a declared peer means it."""
        if peer.cidrs:
            return bool(self.address) and any(_contains(cidr, self.address) for cidr in peer.cidrs)
        return self.namespace == peer.namespace and all(self.labels.get(key) == value for key, value in peer.labels.items())


class Between(NamedTuple):
    """What the policies on both sides say about one party dialling another, whatever the port."""

    out: list[Ports]
    """The port lists of the source's rules that mean the target; one empty list is every port, no list is none."""
    into: list[Ports]
    """The same of the target's rules that mean the source."""
    listener: Party
    """Who listens, whose ports have the names that rules may use."""

    @property
    def closed(self) -> bool:
        """Whether no port at all is open."""
        return not self.out or not self.into

    def allow(self, port: int, protocol: str) -> bool:
        """Tell whether a port is open on both sides."""
        return all(any(_port(ports, self.listener, port, protocol) for ports in side) for side in (self.out, self.into))


class Policies:
    """The NetworkPolicies of a plan, and the labels of its namespaces.

    Args:
        documents: any documents; NetworkPolicies and Namespaces are read.
    """

    def __init__(self, documents: Sequence[Document]) -> None:
        self._namespaces = {
            item["metadata"]["name"]: item["metadata"].get("labels", {}) for item in documents if item["kind"] == "Namespace"
        }
        self._policies: dict[str, list[Mapping[str, Any]]] = {}
        for item in documents:
            if item["kind"] == "NetworkPolicy":
                self._policies.setdefault(item["metadata"]["namespace"], []).append(item["spec"])
        self._rules: dict[tuple[str, str], list[Mapping[str, Any]] | None] = {}

    def allow(self, source: Party, target: Party, port: int, protocol: str, *, blocks_mean_pods: bool) -> bool:
        """Tell whether a connection comes about: its source lets it out, and its target lets it in.

        Args:
            source: who dials.
            target: who listens.
            port: where.
            protocol: TCP, UDP or SCTP.
            blocks_mean_pods: whether an address range is taken to hold every pod's address, or none.
        """
        return self.between(source, target, blocks_mean_pods=blocks_mean_pods).allow(port, protocol)

    def between(self, source: Party, target: Party, *, blocks_mean_pods: bool) -> Between:
        """Return what the policies say about a source and a target; arguments as in ``allow``."""
        out = self._side("Egress", source, target, blocks_mean_pods)
        return Between(out, self._side("Ingress", target, source, blocks_mean_pods) if out else [], target)

    def _side(self, direction: str, own: Party, other: Party, blocks_mean_pods: bool) -> list[Ports]:
        rules = self._rules_of(direction, own)
        if rules is None:
            return [()]
        peers = "to" if direction == "Egress" else "from"
        return [
            rule.get("ports") or ()
            for rule in rules
            if not rule.get(peers) or any(self._selects(peer, own.namespace, other, blocks_mean_pods) for peer in rule[peers])
        ]

    def _rules_of(self, direction: str, party: Party) -> list[Mapping[str, Any]] | None:
        """Return the rules that apply to a party in a direction; None where no policy speaks of it, so that all is open."""
        key = (direction, party.key)
        if key not in self._rules:
            here = self._policies.get(party.namespace, []) if party.namespace else []
            applied = [spec for spec in here if direction in _types(spec) and matches(spec["podSelector"], party.labels)]
            self._rules[key] = [rule for spec in applied for rule in spec.get(direction.lower()) or ()] if applied else None
        return self._rules[key]

    def _selects(self, peer: Mapping[str, Any], namespace: str, party: Party, blocks_mean_pods: bool) -> bool:
        if "ipBlock" in peer:
            block = peer["ipBlock"]
            return (blocks_mean_pods and not _local(block)) if party.namespace else _in_block(block, party.address)
        if not party.namespace:
            return False
        if "namespaceSelector" in peer:
            labels = {"kubernetes.io/metadata.name": party.namespace, **self._namespaces.get(party.namespace, {})}
            if not matches(peer["namespaceSelector"], labels):
                return False
        elif party.namespace != namespace:
            return False
        return "podSelector" not in peer or matches(peer["podSelector"], party.labels)


def _types(spec: Mapping[str, Any]) -> list[str]:
    """Return a policy's directions; without the field they follow from the rules, and ingress is always one."""
    return spec.get("policyTypes") or ["Ingress", *(["Egress"] if spec.get("egress") else [])]


def _port(ports: Ports, listener: Party, port: int, protocol: str) -> bool:
    if not ports:
        return True
    for entry in ports:
        if entry.get("protocol", "TCP") != protocol:
            continue
        first = entry.get("port")
        if first is None:
            return True
        first = listener.ports.get(first, -1) if isinstance(first, str) else first
        if first <= port <= entry.get("endPort", first):
            return True
    return False


def _local(block: Mapping[str, Any]) -> bool:
    """Tell whether a range is of addresses that stay on their node, which no pod can have."""
    return ipaddress.ip_network(block["cidr"]).is_link_local


def _in_block(block: Mapping[str, Any], address: str) -> bool:
    return _contains(block["cidr"], address) and not any(_contains(cidr, address) for cidr in block.get("except", ()))


@functools.cache
def _contains(cidr: str, address: str) -> bool:
    network, single = ipaddress.ip_network(cidr), ipaddress.ip_address(address)
    return network.version == single.version and single in network
