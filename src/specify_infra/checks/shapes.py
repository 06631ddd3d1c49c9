"""Shapes: every document is one that the supported Kubernetes versions, and the custom resources' owners, accept."""

from __future__ import annotations

from collections.abc import Iterator

from specify_infra.checks.findings import error, info, warning
from specify_infra.checks.schema import known, violations
from specify_infra.environment import Environment
from specify_infra.kubernetes.document import Document, group
from specify_infra.model import Finding, Plan

UNHELD = {
    "gateway.nginx.org": "NGINX Gateway Fabric",
    "k8s.nginx.org": "F5's NGINX Ingress Controller",
}
"""API groups of which we emit kinds, though no registry gives us their definitions, and whose they are."""


def shapes(plan: Plan, environment: Environment) -> Iterator[Finding]:
    for item in plan.documents():
        owner = UNHELD.get(group(item["apiVersion"]))
        if owner and not known(item["apiVersion"], item["kind"]):
            message = f"is not held against a schema: {owner} shows its definitions where we cannot get them"
            yield info("shapes", item, message, do="look at it once in a cluster: kubectl apply --dry-run=server")
            continue
        for violation in violations(item):
            # A custom resource of a component of yours: its schema is not ours to have.
            foreign = violation.rule == "unknown-kind" and not _kubernetes(item)
            yield (warning if foreign else error)("shapes", item, violation.message, do=violation.do)


def _kubernetes(item: Document) -> bool:
    """Tell whether an object's group is one of Kubernetes' own."""
    name = group(item["apiVersion"])
    return "." not in name or name.endswith(".k8s.io")
