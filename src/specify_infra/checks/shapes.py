"""Shapes: every document is one that the supported Kubernetes versions, and the custom resources' owners, accept."""

from __future__ import annotations

from collections.abc import Iterator

from specify_infra.checks.findings import error
from specify_infra.checks.schema import violations
from specify_infra.environment import Environment
from specify_infra.model import Finding, Plan


def shapes(plan: Plan, environment: Environment) -> Iterator[Finding]:
    for item in plan.documents():
        for violation in violations(item):
            yield error("shapes", item, f"{violation.where}: {violation.what}", do=violation.do)
