"""Capacity: whether the metrics that are scraped fit into the volume for the days that they are to be kept."""

from __future__ import annotations

from collections.abc import Iterator

from specify_infra.checks.findings import info, warning
from specify_infra.environment import Environment
from specify_infra.model import Declaration, Finding, Plan
from specify_infra.values import amount

SERIES_OF_A_CONTAINER = 12
"""About how many series of it the kubelet's own exporter gives after what is not kept was dropped."""


def capacity(plan: Plan, environment: Environment) -> Iterator[Finding]:
    for declaration in plan.declarations:
        kept = declaration.retention
        if kept is not None:
            fits = float(amount(kept.limit)) / (kept.days * 86400) / kept.bytes_per_sample
            comes = sum(samples(one) for one in plan.declarations)
            days, share = kept.days, comes / fits
            where = f"components.{declaration.component}.storage"
            size = f"{float(amount(kept.limit)) / 1024**3:.3g} GiB"
            message = f"{days} days in {size} take up to {fits:.0f} samples/s; the declared targets give about {comes:.0f}, {share:.0%}"
            if comes > fits:
                yield warning("capacity", where, message, do="raise storage, or lower retention_days")
            else:
                do = f"watch prometheus_tsdb_head_samples_appended_total: beyond {fits:.0f} per second the oldest days go"
                yield info("capacity", where, message, do=do)


def samples(declaration: Declaration) -> float:
    """Return about how many samples a second a component gives at its largest, those of its containers included."""
    most = {workload.name: workload.replicas.maximum for workload in declaration.workloads}
    own = sum(telemetry.series * most[telemetry.workload] / telemetry.interval for telemetry in declaration.telemetry)
    containers = sum(len(workload.pod["containers"]) * most[workload.name] for workload in declaration.workloads)
    return own + containers * SERIES_OF_A_CONTAINER / 30
