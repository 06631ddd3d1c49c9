"""An evaluator of NetworkPolicies: may one party dial another? It knows documents, and nothing of how they came about.

The semantics are those of https://kubernetes.io/docs/concepts/services-networking/network-policies/. One thing there is
left to each network plugin: whether an address range also means the pods whose addresses are in it. Here that is asked
both ways, so that what must work works everywhere, and what must not is impossible everywhere.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Mapping, Sequence
from typing import Any

from specify_infra.checks.findings import matches
from specify_infra.kubernetes.document import Document
from specify_infra.model import Flow, Peer
from specify_infra.specs import Spec


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

    def within(self, peer: Peer) -> bool:
        """Tell whether a declared peer means it."""
        if peer.cidrs:
            return bool(self.address) and any(_contains(cidr, self.address) for cidr in peer.cidrs)
        return self.namespace == peer.namespace and all(self.labels.get(key) == value for key, value in peer.labels.items())


class Policies:
    """The NetworkPolicies of a plan, and the labels of its namespaces.

    Args:
        documents: any documents; NetworkPolicies and Namespaces are read.
    """

    def __init__(self, documents: Sequence[Document]) -> None:
        self._policies = [item for item in documents if item["kind"] == "NetworkPolicy"]
        self._namespaces = {
            item["metadata"]["name"]: item["metadata"].get("labels", {}) for item in documents if item["kind"] == "Namespace"
        }

    def allow(self, source: Party, target: Party, port: int, protocol: str, *, blocks_mean_pods: bool) -> bool:
        """Tell whether a connection comes about: its source lets it out, and its target lets it in.

        Args:
            source: who dials.
            target: who listens.
            port: where.
            protocol: TCP, UDP or SCTP.
            blocks_mean_pods: whether an address range is taken to hold every pod's address, or none.
        """
        out = self._direction("Egress", source, target, target, port, protocol, blocks_mean_pods)
        return out and self._direction("Ingress", target, source, target, port, protocol, blocks_mean_pods)

    def _direction(
        self, direction: str, own: Party, other: Party, listener: Party, port: int, protocol: str, blocks_mean_pods: bool
    ) -> bool:
        applied = [policy["spec"] for policy in self._policies if self._applies(policy, own) and direction in _types(policy["spec"])]
        if not applied:
            return True
        key, side = direction.lower(), "to" if direction == "Egress" else "from"
        rules = [rule for spec in applied for rule in spec.get(key) or ()]
        return any(
            _port(rule.get("ports"), listener, port, protocol)
            and (not rule.get(side) or any(self._selects(peer, policy_of, other, blocks_mean_pods) for peer in rule[side]))
            for rule, policy_of in ((rule, own.namespace) for rule in rules)
        )

    def _applies(self, policy: Document, party: Party) -> bool:
        here = bool(party.namespace) and policy["metadata"]["namespace"] == party.namespace
        return here and matches(policy["spec"]["podSelector"], party.labels)

    def _selects(self, peer: Mapping[str, Any], namespace: str, party: Party, blocks_mean_pods: bool) -> bool:
        if "ipBlock" in peer:
            return blocks_mean_pods if party.namespace else _in_block(peer["ipBlock"], party.address)
        if not party.namespace:
            return False
        if "namespaceSelector" in peer:
            labels = {"kubernetes.io/metadata.name": party.namespace, **self._namespaces.get(party.namespace, {})}
            if not matches(peer["namespaceSelector"], labels):
                return False
        elif party.namespace != namespace:
            return False
        return "podSelector" not in peer or matches(peer["podSelector"], party.labels)


def wanted(flows: Sequence[Flow], source: Party, target: Party, port: int, protocol: str) -> bool:
    """Tell whether one of the declared flows asks for a connection."""
    return any(
        flow.port == port and flow.protocol == protocol and source.within(flow.source) and target.within(flow.target) for flow in flows
    )


def _types(spec: Mapping[str, Any]) -> list[str]:
    """Return a policy's directions; without the field they follow from the rules, and ingress is always one."""
    return spec.get("policyTypes") or ["Ingress", *(["Egress"] if "egress" in spec else [])]


def _port(ports: Sequence[Mapping[str, Any]] | None, listener: Party, port: int, protocol: str) -> bool:
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


def _in_block(block: Mapping[str, Any], address: str) -> bool:
    return _contains(block["cidr"], address) and not any(_contains(cidr, address) for cidr in block.get("except", ()))


def _contains(cidr: str, address: str) -> bool:
    network, single = ipaddress.ip_network(cidr), ipaddress.ip_address(address)
    return network.version == single.version and single in network
