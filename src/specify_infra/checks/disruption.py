"""Disruptions: budgets that protect and never block, and placements that a lost zone does not take with it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from specify_infra.checks.findings import error, matches, templates, warning
from specify_infra.checks.tracks import bounds, coming
from specify_infra.environment import Environment
from specify_infra.kubernetes.document import Document, identity
from specify_infra.model import Finding, Plan
from specify_infra.options import PinnedToZone, Spot
from specify_infra.values import share


def disruption(plan: Plan, environment: Environment) -> Iterator[Finding]:
    waiting = coming(plan)
    for item, template in templates(plan):
        if item["kind"] in ("Job", "CronJob", "DaemonSet"):
            continue
        least, _ = bounds(plan, item)
        budgets = [budget for budget in plan.of_kind("PodDisruptionBudget") if _protects(budget, item, template["metadata"]["labels"])]
        for budget in budgets:
            needed = _kept(budget["spec"], least)
            if needed >= least:
                message = f"asks for {needed} of {least} pods: no node with one of them can ever be drained"
                yield error("disruption", budget, message, do="let it ask for less than the fewest replicas")
        if least > 1 and not budgets and identity(item) not in waiting:
            yield error("disruption", item, f"has {least} pods and no disruption budget", do="set min_available")
    for declaration in plan.declarations:
        for workload in declaration.workloads:
            where = f"components.{declaration.component}.placement"
            if isinstance(workload.placement, PinnedToZone) and workload.replicas.maximum > 1:
                most, zone = workload.replicas.maximum, workload.placement.zone
                message = f"all {most} pods of {workload.name} are pinned to zone {zone}, and lost with it"
                yield warning("disruption", where, message, do="use Spread, unless a volume binds them to the zone")
            grace = workload.pod.get("terminationGracePeriodSeconds", 30)
            if isinstance(workload.placement, Spot) and grace > NOTICE:
                message = f"pods of {workload.name} take up to {grace} s to end, spot nodes give {NOTICE}"
                yield error("disruption", where, message, do=f"lower the grace period to {NOTICE} s, or use Spread")


NOTICE = 120
"""Seconds between the notice and the end of a spot node on AWS; others give less still (30 on GCP and Azure)."""


def _kept(budget: dict[str, Any], pods: int) -> int:
    """Return how many of some pods a budget keeps; Kubernetes rounds shares of both kinds up."""
    if "maxUnavailable" in budget:
        return pods - share(budget["maxUnavailable"], pods, round_up=True)
    return share(budget.get("minAvailable", 0), pods, round_up=True)


def _protects(budget: Document, item: Document, labels: dict[str, str]) -> bool:
    return budget["metadata"]["namespace"] == item["metadata"]["namespace"] and matches(budget["spec"]["selector"], labels)
