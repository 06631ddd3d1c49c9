"""The proof that every declared connection is let through, by the policies and pods that a cluster really has.

Judged by the evaluator that enforces policies on the real node, which knows nothing of how they came about.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Iterator
from dataclasses import dataclass

from specify_infra import Flow, Peer
from tests.node.firewall import Pod, governs, pods_of, selects

from .behaviour import Deployed
from .client import Document

NAME_LABEL = "kubernetes.io/metadata.name"


@dataclass(frozen=True)
class World:
    """What judges: the policies, pods and namespaces of a cluster."""

    policies: list[Document]
    pods: list[Pod]
    namespaces: dict[str, dict[str, str]]

    def parties(self, peer: Peer) -> list[Pod]:
        """Who a declared peer is: pods that are there, or else a pod or an address of each range as it is declared."""
        if peer.cidrs:
            return [Pod("", peer.name, str(next(ipaddress.ip_network(cidr).hosts())), {}, {}) for cidr in peer.cidrs]
        found = [pod for pod in self.pods if pod.namespace == peer.namespace and peer.labels.items() <= pod.labels.items()]
        return found or [Pod(peer.namespace, peer.name, "", dict(peer.labels), {})]

    def denying(self, flow: Flow, own: Pod, other: Pod, direction: str) -> Document | None:
        """The policy to blame if a side of a flow is denied: of those that govern the pod, the one that says most of it."""
        governing = [policy for policy in self.policies if own.namespace and governs(policy, own, direction)]
        if not governing or any(self._allows(policy, flow, own, other, direction) for policy in governing):
            return None
        return max(governing, key=lambda policy: len(policy["spec"].get("podSelector", {}).get("matchLabels", {})))

    def _allows(self, policy: Document, flow: Flow, own: Pod, other: Pod, direction: str) -> bool:
        rules, side = ("ingress", "from") if direction == "in" else ("egress", "to")
        listener = own if direction == "in" else other
        return any(
            (not rule.get(side) or any(self._means(peer, policy, other) for peer in rule[side]))
            and (not rule.get("ports") or any(_opens(port, flow, listener) for port in rule["ports"]))
            for rule in policy["spec"].get(rules) or ()
        )

    def _means(self, peer: Document, policy: Document, party: Pod) -> bool:
        if block := peer.get("ipBlock"):
            inside = [cidr for cidr in (block["cidr"], *block.get("except", ())) if not party.namespace and _within(party.address, cidr)]
            return inside == [block["cidr"]]
        if not party.namespace:
            return False
        labels = self.namespaces.get(party.namespace, {}) | {NAME_LABEL: party.namespace}
        same = party.namespace == policy["metadata"]["namespace"]
        return (selects(peer["namespaceSelector"], labels) if "namespaceSelector" in peer else same) and selects(
            peer.get("podSelector", {}), party.labels
        )


def _within(address: str, cidr: str) -> bool:
    return ipaddress.ip_address(address) in ipaddress.ip_network(cidr)


def _opens(port: Document, flow: Flow, listener: Pod) -> bool:
    number = port.get("port")
    number = listener.ports.get(number) if isinstance(number, str) else number
    return port.get("protocol", "TCP") == flow.protocol and (number is None or number <= flow.port <= port.get("endPort", number))


def flow_problems(there: Deployed) -> list[str]:
    """The declared connections that do not come about, each with the policy that must be wrong."""
    cluster = there.cluster
    namespaces = {one["metadata"]["name"]: one["metadata"].get("labels", {}) for one in cluster.list("v1", "Namespace")}
    world = World(cluster.list("networking.k8s.io/v1", "NetworkPolicy"), pods_of(cluster.list("v1", "Pod")), namespaces)
    return list(dict.fromkeys(problem for flow in there.planned.flows for problem in _problems(there, world, flow)))


def _problems(there: Deployed, world: World, flow: Flow) -> Iterator[str]:
    for source in world.parties(flow.source):
        for target in world.parties(flow.target):
            for own, other, direction in ((source, target, "out"), (target, source, "in")):
                if policy := world.denying(flow, own, other, direction):
                    whole = f"{flow.source.name} -> {flow.target.name} on {flow.protocol} {flow.port}"
                    yield f"{there.where(policy)}: denies {whole}, which must be allowed ({flow.why})"
