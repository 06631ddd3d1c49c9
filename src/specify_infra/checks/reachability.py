"""The flow proof: every declared connection comes about, and no other one does.

It dials, on paper, from everyone to everyone on every port: workloads, strangers in each namespace, the peers that were
declared, and every range of addresses that was declared or stands in a policy. The emitted policies answer, not the code
that made them.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from typing import Literal

import msgspec

from specify_infra.checks.asked import parties, peers, ports
from specify_infra.checks.findings import error
from specify_infra.checks.policies import Party, Policies
from specify_infra.environment import Environment
from specify_infra.model import Finding, Flow, Plan


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """A connection that was asked for, and what the policies said."""

    source: str
    """Who dials."""
    target: str
    """Who listens."""
    port: int
    """Where."""
    protocol: str
    """TCP or UDP."""
    why: str
    """What it is for; empty where nobody asked for it."""
    verdict: Literal["allowed", "DENIED", "OPEN"]
    """allowed: as declared. DENIED: declared, and does not come about. OPEN: not declared, and comes about."""


class Proof(msgspec.Struct, frozen=True, kw_only=True):
    """What the policies of a plan were asked, and what they said."""

    rows: tuple[Row, ...]
    """Every declared connection, and every one that is open without having been declared."""
    denied: int
    """How many other connections were asked for, and are denied."""


def reachability(plan: Plan, environment: Environment) -> Iterator[Finding]:
    for row in prove(plan).rows:
        where = f"flow {row.source} -> {row.target}"
        connection = f"{row.target} on {row.protocol} {row.port}"
        if row.verdict == "DENIED":
            message = f"{row.source} needs {connection} for {row.why}, and the policies deny it"
            yield error("reachability", where, message, do="allow it on both sides, or add the workload that is missing")
        if row.verdict == "OPEN":
            message = f"{row.source} can reach {connection}, which nobody declared"
            yield error("reachability", where, message, do="declare the need, or tighten the policy that allows it")


def prove(plan: Plan) -> Proof:
    """Return what the emitted policies say to every connection, declared or not."""
    everyone = parties(plan)
    policies = Policies(tuple(plan.documents()), everyone)
    rows: list[Row] = []
    declared: dict[tuple[str, str], set[tuple[str, int]]] = {}
    places: dict[str, list[Party]] = {}
    for party in everyone:
        places.setdefault(party.namespace, []).append(party)
    meant = {peer.key: [party for party in places.get(peer.namespace, ()) if party.within(peer)] for peer in peers(plan)}
    for flow in plan.flows:
        sources, targets = meant[flow.source.key], meant[flow.target.key]
        for source, target in itertools.product(sources, targets):
            declared.setdefault((source.key, target.key), set()).add((flow.protocol, flow.port))
        rows.append(_declared(flow, sources, targets, policies))
    ours, asked = _namespaces(plan), ports(plan, everyone)
    opened: list[Row] = []
    # A workload's pods among each other too: one of them is dialled by another only if it says so.
    for source, held in itertools.product(everyone, (True, False)):
        # An address range may or may not hold a pod's address. Our own pods are behind their own policies either way;
        # whom else a declared range lets be reached is the range's own matter.
        for target in policies.reached(source, blocks_mean_pods=held):
            mine = target.namespace in ours
            if (mine or source.namespace in ours) and held == (mine or not target.namespace):
                undeclared = asked - declared.get((source.key, target.key), set())
                for protocol, port in sorted(policies.open(source, target, undeclared, blocks_mean_pods=held)):
                    opened.append(Row(source=source.name, target=target.name, port=port, protocol=protocol, why="", verdict="OPEN"))
    outside = sum(party.namespace not in ours for party in everyone)
    pairs = len(everyone) ** 2 - outside**2  # what goes on outside is not ours to ask
    wanted = sum(map(len, declared.values()))
    return Proof(rows=(*rows, *opened), denied=pairs * len(asked) - wanted - len(opened))


def _declared(flow: Flow, sources: Sequence[Party], targets: Sequence[Party], policies: Policies) -> Row:
    works = bool(sources and targets) and all(
        policies.allow(source, target, flow.port, flow.protocol, blocks_mean_pods=False) for source in sources for target in targets
    )
    verdict: Literal["allowed", "DENIED"] = "allowed" if works else "DENIED"
    return Row(source=flow.source.name, target=flow.target.name, port=flow.port, protocol=flow.protocol, why=flow.why, verdict=verdict)


def _namespaces(plan: Plan) -> set[str]:
    return {item["metadata"]["name"] for item in plan.of_kind("Namespace")}
