"""An evaluator of NetworkPolicies: may one party dial another? It knows documents, and nothing of how they came about.

The semantics are those of https://kubernetes.io/docs/concepts/services-networking/network-policies/. One thing there is
left to each network plugin: whether an address range also means the pods whose addresses are in it. Here that is asked
both ways, so that what must work works everywhere, and what must not is impossible everywhere.
"""

from __future__ import annotations

import functools
import ipaddress
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence, Set
from typing import Any

import msgspec

from specify_infra.checks.findings import matches
from specify_infra.checks.labelled import Labelled
from specify_infra.kubernetes.document import Document
from specify_infra.model import Peer
from specify_infra.specs import Spec

Port = tuple[str, int]
"""A protocol and a port."""

Ports = Sequence[Mapping[str, Any]]
"""The ports of a rule; none are all."""

ANYWHERE: Sequence[Ports] = ((),)
"""What is open where no policy speaks: one rule with every port."""

NOWHERE: Sequence[Ports] = ()
"""What is open to whom no rule means."""


class Party(Spec, frozen=True, kw_only=True, dict=True):
    """Someone who may dial or listen: a pod, or addresses."""

    name: str
    """What people call it."""
    namespace: str = ""
    """The pod's namespace. Default: none, it is addresses."""
    labels: dict[str, str] = {}
    """The pod's labels."""
    address: str = ""
    """The address, or a range of them: a rule means it where it means all of it. Default: none, it is a pod."""
    ports: dict[str, int] = {}
    """The named ports of the pod, which policies may use instead of numbers."""

    @functools.cached_property
    def key(self) -> str:
        """What tells it from every other party."""
        return f"{self.namespace}/{self.name}/{self.address}"

    def within(self, peer: Peer) -> bool:
        """Tell whether a declared peer means it."""
        if peer.cidrs:
            return bool(self.address) and any(_contains(cidr, self.address) for cidr in peer.cidrs)
        return self.namespace == peer.namespace and all(self.labels.get(key) == value for key, value in peer.labels.items())


class Policies:
    """The NetworkPolicies of a plan, asked about some parties.

    Each rule is asked once for all whom it means, not once for each who may be meant: the cost grows with what the
    policies allow, not with the square of the parties.

    Args:
        documents: any documents; NetworkPolicies and Namespaces are read.
        parties: everyone who may dial or listen.
    """

    def __init__(self, documents: Sequence[Document], parties: Iterable[Party]) -> None:
        self._namespaces = {
            item["metadata"]["name"]: item["metadata"].get("labels", {}) for item in documents if item["kind"] == "Namespace"
        }
        self._policies: dict[str, list[Mapping[str, Any]]] = {}
        for item in documents:
            if item["kind"] == "NetworkPolicy":
                self._policies.setdefault(item["metadata"]["namespace"], []).append(item["spec"])
        self._everyone = tuple(parties)
        self._pods: Labelled[Party] = Labelled()
        for party in self._everyone:
            if party.namespace:
                self._pods.add(party.namespace, party.labels, party)
        self._opened: dict[tuple[str, str, bool], dict[str, list[Ports]] | None] = {}
        self._meant: dict[tuple[bytes, str, bool], list[str]] = {}

    def allow(self, source: Party, target: Party, port: int, protocol: str, *, blocks_mean_pods: bool) -> bool:
        """Tell whether a connection comes about: its source lets it out, and its target lets it in.

        Args:
            source: who dials.
            target: who listens.
            port: where.
            protocol: TCP, UDP or SCTP.
            blocks_mean_pods: whether an address range is taken to hold every pod's address, or none.
        """
        return bool(self.open(source, target, frozenset({(protocol, port)}), blocks_mean_pods=blocks_mean_pods))

    def open(self, source: Party, target: Party, asked: Set[Port], *, blocks_mean_pods: bool) -> Set[Port]:
        """Return those of some ports on which connections come about; other arguments as in ``allow``."""
        out = self._side("Egress", source, target, blocks_mean_pods)
        into = self._side("Ingress", target, source, blocks_mean_pods) if out else NOWHERE
        return _open(out, target, asked) & _open(into, target, asked) if into else frozenset()

    def dialled(self, source: Party, *, blocks_mean_pods: bool) -> Container[str]:
        """Return the keys of those whom a party's own side lets it dial, on some port: few, where policies speak."""
        opened = self._rules("Egress", source, blocks_mean_pods)
        return {party.key for party in self._everyone} if opened is None else opened

    def _side(self, direction: str, own: Party, other: Party, blocks_mean_pods: bool) -> Sequence[Ports]:
        opened = self._rules(direction, own, blocks_mean_pods)
        return ANYWHERE if opened is None else opened.get(other.key, NOWHERE)

    def _rules(self, direction: str, party: Party, blocks_mean_pods: bool) -> dict[str, list[Ports]] | None:
        key = (direction, party.key, blocks_mean_pods)
        if key not in self._opened:
            self._opened[key] = self._opens(direction, party, blocks_mean_pods)
        return self._opened[key]

    def _opens(self, direction: str, party: Party, blocks_mean_pods: bool) -> dict[str, list[Ports]] | None:
        """Return the port lists that are open to each other party; None where no policy speaks of this one, so that all is open."""
        here = self._policies.get(party.namespace, ())
        applied = [spec for spec in here if direction in _types(spec) and matches(spec["podSelector"], party.labels)]
        if not applied:
            return None
        opened: dict[str, list[Ports]] = {}
        for rule in (rule for spec in applied for rule in spec.get(direction.lower()) or ()):
            ports = rule.get("ports") or ()
            for key in self._whom(rule.get("to" if direction == "Egress" else "from"), party.namespace, blocks_mean_pods):
                opened.setdefault(key, []).append(ports)
        return opened

    def _whom(self, peers: Sequence[Mapping[str, Any]] | None, namespace: str, blocks_mean_pods: bool) -> Iterable[str]:
        """Return the keys of those whom the peers of a rule mean, each once; without peers it is everyone."""
        if not peers:
            return [party.key for party in self._everyone]
        return dict.fromkeys(key for peer in peers for key in self._selected(peer, namespace, blocks_mean_pods))

    def _selected(self, peer: Mapping[str, Any], namespace: str, blocks_mean_pods: bool) -> list[str]:
        # Most peers stand in many policies: the same DNS, the same scraper.
        known = (msgspec.json.encode(peer), namespace, blocks_mean_pods)
        if known not in self._meant:
            select = self._addressed(peer["ipBlock"], blocks_mean_pods) if "ipBlock" in peer else self._matching(peer, namespace)
            self._meant[known] = [party.key for party in select]
        return self._meant[known]

    def _addressed(self, block: Mapping[str, Any], blocks_mean_pods: bool) -> Iterator[Party]:
        pods = blocks_mean_pods and not _local(block)
        yield from (party for party in self._everyone if (pods if party.namespace else _in_block(block, party.address)))

    def _matching(self, peer: Mapping[str, Any], namespace: str) -> Iterator[Party]:
        for place in self._pods.namespaces if "namespaceSelector" in peer else (namespace,):
            if "namespaceSelector" not in peer or matches(peer["namespaceSelector"], self._labels(place)):
                yield from self._pods.selected(place, peer.get("podSelector", {}))

    def _labels(self, namespace: str) -> dict[str, str]:
        return {"kubernetes.io/metadata.name": namespace, **self._namespaces.get(namespace, {})}


def _types(spec: Mapping[str, Any]) -> list[str]:
    """Return a policy's directions; without the field they follow from the rules, and ingress is always one."""
    return spec.get("policyTypes") or ["Ingress", *(["Egress"] if spec.get("egress") else [])]


def _open(side: Sequence[Ports], listener: Party, asked: Set[Port]) -> Set[Port]:
    """Return those of some ports that a side's rules let through."""
    return asked if () in side else {one for ports in side for entry in ports for one in _through(entry, listener, asked)}


def _through(entry: Mapping[str, Any], listener: Party, asked: Set[Port]) -> Iterable[Port]:
    """Return those of some ports that an entry of a rule means: one by number or name, a range, or all of a protocol."""
    protocol, first, last = entry.get("protocol", "TCP"), entry.get("port"), entry.get("endPort")
    if first is None:
        return (one for one in asked if one[0] == protocol)
    if last is not None:
        return (one for one in asked if one[0] == protocol and first <= one[1] <= last)
    return {(protocol, listener.ports.get(first, -1) if isinstance(first, str) else first)} & asked


def _local(block: Mapping[str, Any]) -> bool:
    """Tell whether a range is of addresses that stay on their node, which no pod can have."""
    return ipaddress.ip_network(block["cidr"]).is_link_local


def _in_block(block: Mapping[str, Any], addresses: str) -> bool:
    return _contains(block["cidr"], addresses) and not any(_overlap(cidr, addresses) for cidr in block.get("except") or ())


@functools.cache
def _contains(cidr: str, addresses: str) -> bool:
    whole, part = ipaddress.ip_network(cidr), ipaddress.ip_network(addresses)
    # What mypy does not see: both are of one version, so that one may be a part of the other.
    return whole.version == part.version and part.subnet_of(whole)  # type: ignore[arg-type]


def _overlap(cidr: str, addresses: str) -> bool:
    return _contains(cidr, addresses) or _contains(addresses, cidr)
