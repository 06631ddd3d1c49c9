"""The mesh's objects: for each namespace, for each member's pods, for each Service that takes requests."""

from __future__ import annotations

from collections.abc import Iterator

from specify_infra.environment import Environment
from specify_infra.model import Declaration
from specify_infra.model.mesh import Backend, Fabric, Identity
from specify_infra.passes.network import declared, own, woven
from specify_infra.passes.placed import Placed, beside


def mesh(declarations: tuple[Declaration, ...], environment: Environment) -> Iterator[Placed]:
    chosen = environment.mesh
    if chosen.proxy is None:
        return
    fabric = woven(declarations, environment, tuple(declared(declarations, environment)))
    for namespace in sorted({declaration.namespace for declaration in own(declarations)}):
        for item in chosen.around(namespace, fabric, environment.metadata(environment.namespace)):
            yield Placed("foundation", "mesh", item)
    for member in fabric.members:
        documents = chosen.admission(member, environment.metadata(member.peer.name))
        yield from (
            beside(member.declaration, documents) if member.declaration else (Placed("foundation", "mesh", item) for item in documents)
        )
    for backend in fabric.backends:
        documents = chosen.traffic(backend, callers(backend, fabric), environment.metadata(backend.service))
        yield from beside(backend.declaration, documents)


def callers(backend: Backend, fabric: Fabric) -> tuple[Identity, ...]:
    """Return who in the mesh was declared to dial the pods behind a Service."""
    found: dict[Identity, None] = {}
    for member in fabric.members:
        if (member.peer.namespace, member.peer.name) == (backend.namespace, backend.workload):
            ports = {one.pod_port for one in backend.ports}
            found |= {caller: None for door in member.doors if door.port in ports for caller in door.callers}
    return tuple(found)
