"""The objects that run pods, and the components' own objects."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from specify_infra.environment import Environment
from specify_infra.kubernetes.document import Document, present
from specify_infra.model import Declaration, Workload
from specify_infra.passes.mesh import mesh
from specify_infra.passes.network import exposure
from specify_infra.passes.placed import Placed, beside


def own(declarations: tuple[Declaration, ...], environment: Environment) -> Iterator[Placed]:
    for declaration in declarations:
        yield from beside(declaration, declaration.documents)


def workloads(declarations: tuple[Declaration, ...], environment: Environment) -> Iterator[Placed]:
    gitops, splits = environment.gitops, tuple(_splits(declarations, environment))
    for declaration in declarations:
        granted = {grant.workload for grant in declaration.grants}
        for workload in (track for one in declaration.workloads if not one.operated for track in one.tracks):
            template = _template(workload, environment, token=workload.account in granted)
            metadata = {"labels": workload.labels, "keep": gitops.keep, "replace": gitops.replace, "splits": splits}
            yield from beside(declaration, workload.rollout.documents(workload, template, metadata))
            yield from beside(declaration, workload.replicas.documents(workload))


def _splits(declarations: tuple[Declaration, ...], environment: Environment) -> Iterator[Document]:
    """Yield the documents that share requests, where there is a route with several tracks."""
    if any(route.tracks for declaration in declarations for route in declaration.routes):
        yield from (placed.document for one in (exposure, mesh) for placed in one(declarations, environment))


def _template(workload: Workload, environment: Environment, *, token: bool) -> dict[str, Any]:
    """Return the pod template: the component's pod, with what the chosen options add."""
    return {
        "metadata": present({"labels": workload.labels, "annotations": workload.annotations or None}),
        "spec": present(
            {
                "serviceAccountName": workload.account,
                "automountServiceAccountToken": token,
                **workload.placement.pod(workload.selector, workload.rollout.revision_label),
                **workload.pod,
            }
        ),
    }
