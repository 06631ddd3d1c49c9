"""Shapes: every document is one that the supported Kubernetes versions, and the custom resources' owners, accept."""

from __future__ import annotations

from collections.abc import Iterator

from specify_infra.checks.findings import error, warning
from specify_infra.checks.schema import violations
from specify_infra.environment import Environment
from specify_infra.kubernetes.document import Document, group
from specify_infra.model import Finding, Plan


def shapes(plan: Plan, environment: Environment) -> Iterator[Finding]:
    for item in plan.documents():
        for violation in violations(item):
            # A custom resource of a component of yours: its schema is not ours to have.
            foreign = violation.rule == "unknown-kind" and not _kubernetes(item)
            yield (warning if foreign else error)("shapes", item, violation.message, do=violation.do)


def _kubernetes(item: Document) -> bool:
    """Tell whether an object's group is one of Kubernetes' own."""
    name = group(item["apiVersion"])
    return "." not in name or name.endswith(".k8s.io")
