"""Whom and what the flow proof asks about: parties and ports, so many that nothing can be open which it does not see."""

from __future__ import annotations

import ipaddress
import itertools
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from specify_infra.checks.findings import containers, templates
from specify_infra.checks.policies import Party, Port
from specify_infra.kubernetes.document import Document
from specify_infra.model import Peer, Plan

STRANGER = {"specify-infra/stranger": "true"}
"""The labels of a pod that nobody declared."""

OUTSIDE = (
    Party(name="the internet", address="203.0.113.10"),  # TEST-NET-3: documentation's own range
    Party(name="the cloud's metadata service", address="169.254.169.254"),
)

EVERY_PORT = tuple({"protocol": protocol} for protocol in ("TCP", "UDP", "SCTP"))
"""What is open where no policy speaks, as entries of a policy."""


def peers(plan: Plan) -> Iterable[Peer]:
    """Return each peer of the declared flows once, though most of them stand in many."""
    return {peer.key: peer for flow in plan.flows for peer in (flow.source, flow.target)}.values()


def parties(plan: Plan) -> tuple[Party, ...]:
    """Return everyone who is asked: workloads, strangers, declared pods beyond the plan, and addresses.

    Each range of addresses is one party, whether it was declared or stands in a policy only: what a policy opens to a range
    is dialled there, however far from any declared one it is.
    """
    found: dict[str, Party] = {}
    for item, template in templates(plan):
        ports = {entry.get("name", ""): entry["containerPort"] for entry in _ports(template["spec"])}
        namespace, name = item["metadata"]["namespace"], item["metadata"]["name"]
        found[f"{namespace}/{name}"] = Party(name=name, namespace=namespace, labels=template["metadata"]["labels"], ports=ports)
    known = list(found.values())
    for namespace in sorted({party.namespace for party in known} | {"default"}):
        found[f"{namespace}/*"] = Party(name=f"any other pod in {namespace}", namespace=namespace, labels=STRANGER)
    for peer in peers(plan):
        if peer.namespace and not any(party.within(peer) for party in known):
            found.setdefault(f"{peer.namespace}/{peer.name}", Party(name=peer.name, namespace=peer.namespace, labels=peer.labels))
    ranges = [cidr for peer in peers(plan) for cidr in peer.cidrs] + [cidr for block in _blocks(plan) for cidr in _ranges(block)]
    return (*found.values(), *(Party(name=cidr, address=cidr) for cidr in dict.fromkeys(ranges)), *OUTSIDE)


def ports(plan: Plan, everyone: Iterable[Party]) -> frozenset[Port]:
    """Return the ports that are asked of everyone.

    They are those of the declared flows, those that pods name, and of all that may be open one that no flow is for: what opens
    too much opens that one.
    """
    declared: set[Port] = {(flow.protocol, flow.port) for flow in plan.flows}
    entries = (*EVERY_PORT, *(entry for rule in _rules(plan) for entry in rule.get("ports") or ()))
    named = {("TCP", port) for party in everyone for port in party.ports.values()}
    return frozenset(declared | named | {port for entry in entries for port in _beyond(entry, declared)})


def _beyond(entry: Mapping[str, Any], declared: set[Port]) -> Iterator[Port]:
    """Yield the first port that an entry opens and no flow is for, if there is one; a named port is one of the pods' own."""
    protocol, first = entry.get("protocol", "TCP"), entry.get("port", 1)
    if not isinstance(first, str):
        last = entry.get("endPort", first if "port" in entry else 65535)
        yield from itertools.islice(((protocol, port) for port in range(first, last + 1) if (protocol, port) not in declared), 1)


def _rules(plan: Plan) -> Iterator[Mapping[str, Any]]:
    for item in plan.of_kind("NetworkPolicy"):
        yield from item["spec"].get("ingress") or ()
        yield from item["spec"].get("egress") or ()


def _blocks(plan: Plan) -> Iterator[Mapping[str, Any]]:
    for rule in _rules(plan):
        yield from (peer["ipBlock"] for peer in (*(rule.get("from") or ()), *(rule.get("to") or ())) if "ipBlock" in peer)


def _ranges(block: Mapping[str, Any]) -> list[str]:
    """Return the ranges of which a block consists: its own, or what its exceptions leave of it."""
    left = [ipaddress.ip_network(block["cidr"])]
    for cidr in block.get("except") or ():
        hole: Any = ipaddress.ip_network(cidr)
        left = [part for one in left for part in (one.address_exclude(hole) if hole.subnet_of(one) else [one])]
    return [str(one) for one in left]


def _ports(pod: dict[str, Any]) -> list[Document]:
    return [entry for container in containers(pod) for entry in container.get("ports", ())]
