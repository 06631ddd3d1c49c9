"""An environment as a mesh sees it, from what was declared: the same flows that the network policies are made of."""

from __future__ import annotations

from collections.abc import Iterable

from specify_infra.model import Declaration, Flow, Need, Peer, Workload
from specify_infra.model.mesh import Door, Fabric, Identity, Member, Pair, backends, means


def fabric(declarations: tuple[Declaration, ...], wanted: Iterable[Flow], plain: Iterable[Peer]) -> Fabric:
    """Return who is in the mesh, who dials whom there, and what leads out of it.

    Args:
        declarations: what the components said.
        wanted: the flows that follow from it.
        plain: those whose own connections stay out of the mesh, though their pods are in it.
    """
    tcp = tuple(flow for flow in wanted if flow.protocol == "TCP")
    loom = _Loom(declarations, tuple(plain))
    for flow in tcp:
        loom.add(flow)
    return Fabric(
        members=tuple(loom.members()),
        pairs=tuple(Pair(source, target, tuple(sorted(ports))) for source, target, ports in loom.pairs.values()),
        backends=backends(declarations),
        outside=loom.outside(),
        reached=_reached(tcp, loom.namespaces),
    )


def _reached(tcp: tuple[Flow, ...], ours: set[str]) -> dict[str, tuple[str, ...]]:
    """Return the namespaces that the pods of each of our namespaces dial."""
    found: dict[str, dict[str, None]] = {}
    for flow in tcp:
        if flow.source.namespace in ours and flow.target.namespace:
            found.setdefault(flow.source.namespace, {})[flow.target.namespace] = None
    return {namespace: tuple(sorted(others)) for namespace, others in found.items()}


class _Loom:
    """Gathers the doors of each member, flow by flow."""

    def __init__(self, declarations: tuple[Declaration, ...], plain: tuple[Peer, ...]) -> None:
        self.namespaces = {declaration.namespace for declaration in declarations}
        self.pairs: dict[tuple[str, str], tuple[Peer, Peer, set[int]]] = {}
        self._declarations = declarations
        self._plain = {repr(peer) for peer in plain}
        self._owned: dict[str, tuple[Peer, Declaration | None]] = {}
        self._doors: dict[str, dict[int, tuple[dict[Identity, None], dict[str, Peer]]]] = {}
        self._behind: dict[str, list[Workload]] = {}
        for declaration in declarations:
            for workload in declaration.workloads:
                self._owned[repr(workload.peer)] = (workload.peer, declaration)

    def add(self, flow: Flow) -> None:
        if flow.target.namespace not in self.namespaces:
            return
        identities = self._identities(flow.source)
        if identities:
            self.pairs.setdefault((repr(flow.source), repr(flow.target)), (flow.source, flow.target, set()))[2].add(flow.port)
        for target in [workload.peer for workload in self._workloads(flow.target)] or [flow.target]:
            self._owned.setdefault(repr(target), (target, None))
            trusted, outsiders = self._doors.setdefault(repr(target), {}).setdefault(flow.port, ({}, {}))
            trusted.update(dict.fromkeys(identities))
            outsiders.update({} if identities else {repr(flow.source): flow.source})

    def members(self) -> Iterable[Member]:
        for key, (peer, owner) in self._owned.items():
            doors = sorted(self._doors.get(key, {}).items())
            yield Member(peer, owner, tuple(Door(port, tuple(trusted), tuple(plain.values())) for port, (trusted, plain) in doors))

    def outside(self) -> dict[str, tuple[Need, ...]]:
        """Return what the pods of each namespace dial beyond the environment."""
        found: dict[str, list[Need]] = {}
        for declaration in self._declarations:
            inside = {workload.name for workload in declaration.workloads if repr(workload.peer) not in self._plain}
            needs = [need for need in declaration.needs if need.endpoint.host is not None and need.workload in inside]
            found.setdefault(declaration.namespace, []).extend(needs)
        return {namespace: tuple(needs) for namespace, needs in found.items() if needs}

    def _identities(self, source: Peer) -> list[Identity]:
        if repr(source) in self._plain:
            return []
        inside = [Identity(workload.namespace, workload.name) for workload in self._workloads(source)]
        return inside or ([Identity(source.namespace, source.account)] if source.account else [])

    def _workloads(self, peer: Peer) -> list[Workload]:
        key = repr(peer)
        if key not in self._behind:
            ours = (workload for declaration in self._declarations for workload in declaration.workloads)
            self._behind[key] = [] if peer.cidrs else [workload for workload in ours if means(peer, workload)]
        return self._behind[key]
