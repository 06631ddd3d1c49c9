"""Quotas: each admits its namespace's workloads at their largest, in the middle of a rollout."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from specify_infra.checks.findings import containers, error, templates
from specify_infra.checks.tracks import bounds
from specify_infra.environment import Environment
from specify_infra.kubernetes.document import Document
from specify_infra.model import Finding, Plan
from specify_infra.values import amount, cpu, memory, share


def quotas(plan: Plan, environment: Environment) -> Iterator[Finding]:
    need: dict[str, dict[str, Decimal]] = {}
    for item, template in templates(plan):
        count = largest(plan, item)
        total = need.setdefault(item["metadata"]["namespace"], {"pods": Decimal(0)})
        total["pods"] += count
        for key, quantity in _pod(template["spec"]).items():
            total[key] = total.get(key, Decimal(0)) + quantity * count
    for quota in plan.of_kind("ResourceQuota"):
        for key, quantity in need.get(quota["metadata"]["namespace"], {}).items():
            hard = quota["spec"]["hard"].get(key)
            if hard is not None and amount(hard) < quantity:
                message = f"allows {key} {hard}, the workloads need {_written(key, quantity)} at their largest: a rollout would stall"
                yield error("quotas", quota, message, do="raise the quota, or lower replicas, surge or resources")


def _pod(pod: dict[str, Any]) -> dict[str, Decimal]:
    """Return what Kubernetes counts for a pod: all that run together, or one that runs before them, whichever is more."""
    total: dict[str, Decimal] = {}
    for container in reversed(containers(pod)):  # those that run before come last
        before = container in pod.get("initContainers", ())
        for bound, resources in container.get("resources", {}).items():
            for resource, quantity in resources.items():
                key, held = f"{bound}.{resource}", total.get(f"{bound}.{resource}", Decimal(0))
                total[key] = max(held, amount(quantity)) if before else held + amount(quantity)
    return total


def _written(key: str, quantity: Decimal) -> str:
    """Return a need as its quota is written."""
    return str(quantity) if key == "pods" else (cpu if key.endswith("cpu") else memory)(quantity)


def largest(plan: Plan, item: Document) -> int:
    """Return the most pods that a workload may have: at its autoscaler's maximum, with a rollout's surge."""
    _, count = bounds(plan, item)
    # A Rollout of Argo's brings the new version up whole while the old one still has all its pods.
    surge = "100%" if item["kind"] == "Rollout" else item["spec"].get("strategy", {}).get("rollingUpdate", {}).get("maxSurge", 0)
    return count + share(surge, count, round_up=True)
