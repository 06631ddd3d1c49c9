"""The passes: one cross-cutting concern each, from declarations to documents.

A pass gathers what components declared by iterating over it; it never names a component. Adding a concern is one pass
and one line in ``PASSES``.
"""

from collections.abc import Callable, Iterable

from specify_infra.environment import Environment
from specify_infra.model import Declaration
from specify_infra.passes.availability import availability
from specify_infra.passes.collect import collect
from specify_infra.passes.gitops import gitops
from specify_infra.passes.governance import governance
from specify_infra.passes.identity import identity
from specify_infra.passes.mesh import mesh
from specify_infra.passes.network import exposure, flows, network
from specify_infra.passes.placed import Placed
from specify_infra.passes.secrets import secrets
from specify_infra.passes.telemetry import monitoring
from specify_infra.passes.tls import tls
from specify_infra.passes.workloads import own, workloads

Pass = Callable[[tuple[Declaration, ...], Environment], Iterable[Placed]]

PASSES: tuple[Pass, ...] = (governance, identity, secrets, tls, own, workloads, availability, network, exposure, monitoring, collect, mesh)
"""All passes, in the order in which their documents stand in a file. GitOps comes after: it reads what they wrote."""

__all__ = ["PASSES", "Pass", "Placed", "flows", "gitops"]
