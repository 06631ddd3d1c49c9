"""An evaluator of NetworkPolicies: may one party dial another? It knows documents, and nothing of how they came about.

The semantics are those of https://kubernetes.io/docs/concepts/services-networking/network-policies/. One thing there is
left to each network plugin: whether an address range also means the pods whose addresses are in it. Here that is asked
both ways, so that what must work works everywhere, and what must not is impossible everywhere.
"""

from __future__ import annotations

import functools
import ipaddress
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from typing import Any

import msgspec

from specify_infra.checks.findings import matches
from specify_infra.checks.labelled import Labelled
from specify_infra.kubernetes.document import Document
from specify_infra.model import Peer

Port = tuple[str, int]
"""A protocol and a port."""

Entries = Sequence[Mapping[str, Any]]
"""The ports of a rule as they stand in it; none are all."""

Ports = frozenset[Port] | Entries
"""The ports of a rule: a set where each is one number, which most are."""

PEERS = {"Ingress": "from", "Egress": "to"}
"""Where the peers of a rule stand."""

Bits = int
"""Some of the parties: a bit for each, in their order, so that to join and to ask costs the same for few and for many."""

Whom = tuple[Bits, Bits]
"""Who is meant: where no address range holds a pod's address, and where every one does."""


class Opening(msgspec.Struct, frozen=True):
    """What a rule lets through."""

    ports: Ports
    """Where."""
    whom: Whom
    """Whom it means."""


class Party(msgspec.Struct, frozen=True, kw_only=True, dict=True):
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

    Each rule is read once, for all whom it means and all for whom it is: the cost grows with what stands in the policies,
    not with the square of the parties.

    Args:
        documents: any documents; NetworkPolicies and Namespaces are read.
        parties: everyone who may dial or listen.
    """

    def __init__(self, documents: Sequence[Document], parties: Iterable[Party]) -> None:
        self._namespaces = {
            item["metadata"]["name"]: item["metadata"].get("labels", {}) for item in documents if item["kind"] == "Namespace"
        }
        self._parties = {party.key: party for party in parties}
        self._bits = {key: 1 << place for place, key in enumerate(self._parties)}
        everyone = sum(self._bits.values())
        self._anyone: Whom = (everyone, everyone)
        self._pods: Labelled[str] = Labelled()
        for key, party in self._parties.items():
            if party.namespace:
                self._pods.add(party.namespace, party.labels, key)
        self._addresses = [party for party in self._parties.values() if not party.namespace]
        self._every_pod = everyone - self._of(party.key for party in self._addresses)
        self._meant: dict[tuple[bytes, str], Whom] = {}
        self._spoken: dict[tuple[str, str], list[Opening]] = {}
        for item in documents:
            if item["kind"] == "NetworkPolicy":
                self._hear(item["metadata"]["namespace"], item["spec"])
        # Where no policy speaks of a party, everything is open to it.
        self._silent = [Opening((), self._anyone)]
        self._whom = {side: _joined(opening.whom for opening in openings) for side, openings in self._spoken.items()}

    def _hear(self, namespace: str, spec: Mapping[str, Any]) -> None:
        for direction in PEERS.keys() & _types(spec):
            rules = [self._opening(rule, PEERS[direction], namespace) for rule in spec.get(direction.lower()) or ()]
            for key in self._pods.selected(namespace, spec["podSelector"]):
                self._spoken.setdefault((direction, key), []).extend(rules)

    def _opening(self, rule: Mapping[str, Any], peers: str, namespace: str) -> Opening:
        given = rule.get(peers)
        whom = _joined(self._selected(peer, namespace) for peer in given) if given else self._anyone
        return Opening(_ports(rule.get("ports") or ()), whom)

    def _selected(self, peer: Mapping[str, Any], namespace: str) -> Whom:
        # Most peers stand in many policies: the same DNS, the same scraper.
        known = (msgspec.json.encode(peer), namespace)
        if known not in self._meant:
            self._meant[known] = self._addressed(peer["ipBlock"]) if "ipBlock" in peer else self._matching(peer, namespace)
        return self._meant[known]

    def _addressed(self, block: Mapping[str, Any]) -> Whom:
        outside = self._of(party.key for party in self._addresses if _in_block(block, party.address))
        return outside, outside if _local(block) else outside | self._every_pod

    def _matching(self, peer: Mapping[str, Any], namespace: str) -> Whom:
        wanted = peer.get("namespaceSelector")
        places = (namespace,) if wanted is None else [one for one in self._pods.namespaces if matches(wanted, self._labels(one))]
        pods = self._of(key for place in places for key in self._pods.selected(place, peer.get("podSelector", {})))
        return pods, pods

    def _of(self, keys: Iterable[str]) -> Bits:
        return sum(self._bits[key] for key in keys)

    def _labels(self, namespace: str) -> dict[str, str]:
        return {"kubernetes.io/metadata.name": namespace, **self._namespaces.get(namespace, {})}

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
        out = self._between("Egress", source, target, blocks_mean_pods)
        into = self._between("Ingress", target, source, blocks_mean_pods) if out else out
        return _open(out, target, asked) & _open(into, target, asked) if into else frozenset()

    def reached(self, source: Party, *, blocks_mean_pods: bool) -> Iterator[Party]:
        """Yield those whom a party may dial on some port, and who let it in on some: few, where policies speak."""
        dialled = self._whom.get(("Egress", source.key), self._anyone)[blocks_mean_pods]
        for key, target in self._parties.items():
            if dialled & self._bits[key] and self._whom.get(("Ingress", key), self._anyone)[blocks_mean_pods] & self._bits[source.key]:
                yield target

    def _between(self, direction: str, own: Party, other: Party, blocks_mean_pods: bool) -> list[Ports]:
        bit = self._bits[other.key]
        spoken = self._spoken.get((direction, own.key), self._silent)
        return [opening.ports for opening in spoken if opening.whom[blocks_mean_pods] & bit]


def _joined(several: Iterable[Whom]) -> Whom:
    """Return all of several."""
    without, held = 0, 0
    for whom in several:
        without, held = without | whom[0], held | whom[1]
    return without, held


def _types(spec: Mapping[str, Any]) -> list[str]:
    """Return a policy's directions; without the field they follow from the rules, and ingress is always one."""
    return spec.get("policyTypes") or ["Ingress", *(["Egress"] if spec.get("egress") else [])]


def _open(side: Sequence[Ports], listener: Party, asked: Set[Port]) -> Set[Port]:
    """Return those of some ports that a side's rules let through."""
    opened: set[Port] = set()
    for ports in side:
        if not ports:
            return asked
        opened |= ports & asked if isinstance(ports, frozenset) else {one for entry in ports for one in _through(entry, listener, asked)}
    return opened


def _ports(entries: Entries) -> Ports:
    if entries and all(isinstance(entry.get("port"), int) and "endPort" not in entry for entry in entries):
        return frozenset((entry.get("protocol", "TCP"), entry["port"]) for entry in entries)
    return entries


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
    return _network(block["cidr"]).is_link_local


def _in_block(block: Mapping[str, Any], addresses: str) -> bool:
    return _contains(block["cidr"], addresses) and not any(_overlap(cidr, addresses) for cidr in block.get("except") or ())


_network = functools.cache(ipaddress.ip_network)


@functools.cache
def _contains(cidr: str, addresses: str) -> bool:
    whole, part = _network(cidr), _network(addresses)
    # What mypy does not see: both are of one version, so that one may be a part of the other.
    return whole.version == part.version and part.subnet_of(whole)  # type: ignore[arg-type]


def _overlap(cidr: str, addresses: str) -> bool:
    return _contains(cidr, addresses) or _contains(addresses, cidr)
