"""Disruption budgets: how many pods of a workload must stay while nodes are drained."""

from __future__ import annotations

from collections.abc import Iterator

from specify_infra.environment import Environment
from specify_infra.kubernetes.scaling import pod_disruption_budget
from specify_infra.model import Declaration
from specify_infra.passes.placed import Placed, beside


def availability(declarations: tuple[Declaration, ...], environment: Environment) -> Iterator[Placed]:
    for declaration in declarations:
        for workload in (track for one in declaration.workloads for track in one.tracks):
            if workload.min_available is not None:
                budget = pod_disruption_budget(
                    workload.name,
                    workload.namespace,
                    selector=workload.selector,
                    min_available=workload.min_available,
                    labels=workload.labels,
                )
                yield from beside(declaration, [budget])
