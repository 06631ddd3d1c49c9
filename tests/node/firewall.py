"""What NetworkPolicies mean, as nftables rules for pods that have addresses. Pure: documents in, a ruleset out.

Written from the API's definition, apart from the product's own policy checks, so that one can be held to the other.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

Document = dict[str, Any]

TABLE = "inet pod-policies"


@dataclass(frozen=True)
class Pod:
    """A pod on the pod network."""

    namespace: str
    name: str
    address: str
    labels: dict[str, str]
    ports: dict[str, int]
    """Its named ports."""


def pods_of(documents: Iterable[Document]) -> list[Pod]:
    """The pods that have an address of their own. The host's network is subject to no policy."""
    return [
        Pod(
            document["metadata"]["namespace"],
            document["metadata"]["name"],
            document["status"]["podIP"],
            document["metadata"].get("labels", {}),
            {
                port["name"]: port["containerPort"]
                for container in document["spec"]["containers"]
                for port in container.get("ports", ())
                if "name" in port
            },
        )
        for document in documents
        if document["status"].get("podIP") and not document["spec"].get("hostNetwork")
        if document["status"]["phase"] in ("Pending", "Running")
    ]


def ruleset(policies: Sequence[Document], pods: Sequence[Pod], namespaces: Iterable[Document]) -> str:
    """An nft script that replaces the table by one that enforces these policies for these pods.

    What is denied is dropped and counted, in each pod's own counters.
    """
    labels = {document["metadata"]["name"]: document["metadata"].get("labels", {}) for document in namespaces}
    chains: dict[str, list[str]] = {}
    jumps: list[str] = []
    counters: list[str] = []
    for pod in sorted(pods, key=lambda one: one.address):
        for direction, own in (("out", "saddr"), ("in", "daddr")):
            governing = [policy for policy in policies if governs(policy, pod, direction)]
            if not governing:
                continue
            chain = _name(direction, pod.address)
            counters.append(f"  counter {counter_name(direction, pod.address)} {{}}")
            allowed = [f"{match} return" for policy in governing for match in _allowed(policy, pod, direction, pods, labels)]
            # A pod is never kept from itself: it may ask for its own Service.
            itself = f"ip saddr {pod.address} ip daddr {pod.address} return"
            chains[chain] = [itself, *dict.fromkeys(allowed), f"counter name {counter_name(direction, pod.address)} drop"]
            jumps.append(f"ip {own} {pod.address} jump {chain}")
    lines = [f"table {TABLE} {{}}", f"delete table {TABLE}", f"table {TABLE} {{", *counters]
    for name, rules in chains.items():
        lines += [f"  chain {name} {{", *(f"    {rule}" for rule in rules), "  }"]
    # forward: to other pods. input: to the node itself, where the API server is. What the node sends is always allowed.
    for hook in ("forward", "input"):
        lines += [f"  chain {hook} {{", f"    type filter hook {hook} priority 0; policy accept;"]
        lines += ["    ct state established,related accept", *(f"    {jump}" for jump in jumps), "  }"]
    return "\n".join([*lines, "}", ""])


def counter_name(direction: str, address: str) -> str:
    """The counter of what was denied to ("in") or from ("out") a pod."""
    return f"{_name(direction, address)}-denied"


def _name(direction: str, address: str) -> str:
    return f"{direction}-{address}".replace(".", "-")


def governs(policy: Document, pod: Pod, direction: str) -> bool:
    """Whether a policy isolates this pod in this direction."""
    spec = policy["spec"]
    default = ["Ingress", *(["Egress"] if "egress" in spec else [])]
    wanted = "Ingress" if direction == "in" else "Egress"
    if policy["metadata"]["namespace"] != pod.namespace or wanted not in spec.get("policyTypes", default):
        return False
    return selects(spec.get("podSelector", {}), pod.labels)


def selects(selector: Document, labels: dict[str, str]) -> bool:
    """Whether a label selector, with its expressions, matches. The empty one matches everything."""
    if any(labels.get(key) != value for key, value in selector.get("matchLabels", {}).items()):
        return False
    return all(_holds(expression, labels) for expression in selector.get("matchExpressions", ()))


def _holds(expression: Document, labels: dict[str, str]) -> bool:
    key, values = expression["key"], expression.get("values", ())
    match expression["operator"]:
        case "In":
            return labels.get(key) in values
        case "NotIn":
            return labels.get(key) not in values
        case "Exists":
            return key in labels
        case "DoesNotExist":
            return key not in labels
    raise ValueError(f"no such operator: {expression['operator']}")


def _allowed(policy: Document, pod: Pod, direction: str, pods: Sequence[Pod], namespaces: dict[str, dict[str, str]]) -> Iterator[str]:
    """The nft matches of what a policy allows a pod in a direction."""
    rules, side, end = ("ingress", "from", "saddr") if direction == "in" else ("egress", "to", "daddr")
    for rule in policy["spec"].get(rules) or ():
        ports = rule.get("ports") or [None]
        if not rule.get(side):
            yield from (match for port in ports for match in _port(port, [pod] if direction == "in" else []))
            continue
        for peer in rule[side]:
            if block := peer.get("ipBlock"):
                excluded = f" ip {end} != {{ {', '.join(block['except'])} }}" if block.get("except") else ""
                known = [pod] if direction == "in" else []
                yield from (f"ip {end} {block['cidr']}{excluded} {match}".strip() for port in ports for match in _port(port, known))
                continue
            for other in _peers(peer, policy["metadata"]["namespace"], pods, namespaces):
                target = pod if direction == "in" else other
                yield from (f"ip {end} {other.address} {match}".strip() for port in ports for match in _port(port, [target]))


def _peers(peer: Document, own: str, pods: Iterable[Pod], namespaces: dict[str, dict[str, str]]) -> list[Pod]:
    """The pods that a peer names: in its namespaces, or in the policy's own when it names none."""
    selector = peer.get("namespaceSelector")
    within = {own} if selector is None else {name for name, labels in namespaces.items() if selects(selector, labels)}
    return [pod for pod in pods if pod.namespace in within and selects(peer.get("podSelector", {}), pod.labels)]


def _port(port: Document | None, targets: Sequence[Pod]) -> Iterator[str]:
    """The nft match of a port; a named one is looked up in the pod that listens, and matches nothing without it."""
    if port is None:
        yield "meta l4proto { tcp, udp, sctp }"
        return
    protocol = port.get("protocol", "TCP").lower()
    number = port.get("port")
    if number is None:
        yield f"meta l4proto {protocol}"
    elif isinstance(number, str):
        yield from (f"{protocol} dport {pod.ports[number]}" for pod in targets if number in pod.ports)
    else:
        yield f"{protocol} dport {number}-{port['endPort']}" if "endPort" in port else f"{protocol} dport {number}"
