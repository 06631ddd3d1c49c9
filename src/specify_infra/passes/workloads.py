"""The objects that run pods, and the components' own objects."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from specify_infra.environment import Environment
from specify_infra.kubernetes.document import Document, pruned
from specify_infra.model import Declaration, Workload
from specify_infra.passes.network import exposure, mesh
from specify_infra.passes.placed import Placed, beside


def own(declarations: tuple[Declaration, ...], environment: Environment) -> Iterator[Placed]:
    for declaration in declarations:
        yield from beside(declaration, declaration.documents)


def workloads(declarations: tuple[Declaration, ...], environment: Environment) -> Iterator[Placed]:
    for declaration in declarations:
        granted = {grant.workload for grant in declaration.grants}
        gitops, splits = environment.gitops, tuple(_splits(declaration, environment))
        for workload in (track for one in declaration.workloads if not one.operated for track in one.tracks):
            template = _template(workload, environment, token=workload.account in granted)
            metadata = {"labels": workload.labels, "keep": gitops.keep, "replace": gitops.replace, "splits": splits}
            yield from beside(declaration, workload.rollout.documents(workload, template, metadata))
            yield from beside(declaration, workload.replicas.documents(workload))


def _splits(declaration: Declaration, environment: Environment) -> Iterator[Document]:
    """Yield what shares the requests of routes that have several tracks."""
    if any(route.tracks for route in declaration.routes):
        for placed in (*exposure((declaration,), environment), *mesh((declaration,), environment)):
            yield placed.document


def _template(workload: Workload, environment: Environment, *, token: bool) -> dict[str, Any]:
    """Return the pod template: the component's pod, with what the chosen options add."""
    return pruned(  # type: ignore[no-any-return]
        {
            "metadata": {"labels": workload.labels, "annotations": workload.annotations or None},
            "spec": {
                "serviceAccountName": workload.account,
                "automountServiceAccountToken": token,
                **workload.placement.pod(workload.selector, workload.rollout.revision_label),
                **workload.pod,
            },
        }
    )
