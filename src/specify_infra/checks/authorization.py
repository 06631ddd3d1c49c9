"""The proof of identities: a mesh lets in whom was declared, on the ports that were declared, and nobody else.

The flow proof asks the network policies, which see addresses; this one asks the mesh's policies, which see who dials.
"""

from __future__ import annotations

from collections.abc import Iterator

from specify_infra.checks.admitted import ANYONE, Admitted, Istio, Linkerd
from specify_infra.checks.findings import error
from specify_infra.environment import Environment
from specify_infra.model import Finding, Plan
from specify_infra.model.mesh import WAYPOINT, WAYPOINT_PODS, Door, Member
from specify_infra.passes.mesh import callers
from specify_infra.passes.network import declared, woven

UNDECLARED = 4444
"""A port that nobody declared."""


def authorization(plan: Plan, environment: Environment) -> Iterator[Finding]:
    if environment.mesh.proxy is None:
        return
    documents = tuple(plan.documents())
    taken = any("linkerd.io/inject" in item["metadata"].get("annotations", {}) for item in plan.of_kind("Namespace"))
    istio, linkerd = Istio(documents), Linkerd(documents)
    policies = linkerd if taken else istio
    fabric = woven(plan.declarations, environment, tuple(declared(plan.declarations, environment)))
    for member in fabric.members:
        if member.peer.labels == WAYPOINT_PODS:
            continue  # A waypoint is asked for each Service.
        for door in (*member.doors, Door(UNDECLARED, (), ())):
            yield from _compared(member, door, policies.admitted(member.peer, door.port))
    behind = any("istio.io/use-waypoint" in item["metadata"].get("labels", {}) for item in plan.of_kind("Service"))
    for backend in fabric.backends if behind else ():
        wanted = frozenset(f"{one.namespace}/{one.account}" for one in callers(backend, fabric) if one.account != WAYPOINT)
        got = istio.through_waypoint(backend.namespace, backend.service)
        yield from _differences(f"Service {backend.namespace}/{backend.service}", "through its waypoint", wanted, got)


def _compared(member: Member, door: Door, got: Admitted) -> Iterator[Finding]:
    where, port = f"pods {member.peer.namespace}/{member.peer.name}", f"on {door.port}"
    wanted = frozenset({ANYONE}) if door.outsiders else frozenset(f"{one.namespace}/{one.account}" for one in door.callers)
    yield from _differences(where, port, wanted, got.who)
    if door.outsiders and not got.plain:
        names = ", ".join(sorted(peer.name for peer in door.outsiders))
        message = f"{names} has no identity in the mesh, and plain text {port} is refused"
        yield error("authorization", where, message, do="let the port take plain text, or put the caller into the mesh")
    if not door.outsiders and got.plain and door.callers:
        yield error("authorization", where, f"takes plain text {port}, though all who dial it are in the mesh", do="demand mutual TLS")


def _differences(where: str, how: str, wanted: frozenset[str], got: frozenset[str]) -> Iterator[Finding]:
    for who in sorted(wanted - got if ANYONE not in got else ()):
        message = f"{'whoever is beyond the mesh' if who == ANYONE else who} was declared to dial it {how}, and the mesh refuses it"
        yield error("authorization", where, message, do="add a rule for it")
    for who in sorted(got - wanted if ANYONE not in wanted else ()):
        message = f"the mesh lets {'anyone' if who == ANYONE else who} dial it {how}, which nobody declared"
        yield error("authorization", where, message, do="declare the need, or narrow the rule")
