"""Recovery: what the backups promise, computed from their settings, so that it can be held against what is wanted."""

from __future__ import annotations

from collections.abc import Iterator

from specify_infra.checks.findings import info, warning
from specify_infra.components import PostgresHA, PostgresOperated, PostgresStandalone
from specify_infra.environment import Environment
from specify_infra.model import Finding, Plan


def recovery(plan: Plan, environment: Environment) -> Iterator[Finding]:
    for declaration in plan.declarations:
        for promise in declaration.recoveries:
            message = f"{promise.what} may lose {_spoken(promise.rpo_seconds)} (RPO) and be away for {_spoken(promise.rto_seconds)} (RTO)"
            do = f"{promise.how}: change these where that is not enough"
            yield info("recovery", f"components.{declaration.component}", message, do=do)
    yield from _without(environment)


def _without(environment: Environment) -> Iterator[Finding]:
    message = "no backups: what is deleted, or lost with its volumes, is gone"
    do = "give it backups, in a store elsewhere"
    for component in environment.components:
        if isinstance(component, (PostgresHA, PostgresOperated)) and component.backups is None:
            yield warning("recovery", f"components.{component.name}.backups", message, do=do)
        # One server alone is for development.
        if isinstance(component, PostgresStandalone) and component.backups is None:
            yield info("recovery", f"components.{component.name}.backups", message, do=do)


def _spoken(seconds: int) -> str:
    """Return a time span in the largest unit that it fills."""
    for size, unit in ((86400, "d"), (3600, "h"), (60, "min")):
        if seconds >= size:
            return f"{seconds / size:.3g} {unit}"
    return f"{seconds} s"
