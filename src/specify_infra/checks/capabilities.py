"""Choices that need each other: whatever one option requires, another one provides."""

from __future__ import annotations

from collections.abc import Iterator

from specify_infra.checks.findings import error
from specify_infra.environment import Environment
from specify_infra.model import Finding, Plan

PROVIDERS = {
    "sops": "gitops: Flux",
    "weights": "an exposure or a mesh that shares requests by weight, such as exposure: GatewayAPI",
    "headers": "an exposure or a mesh that routes by header, such as exposure: GatewayAPI",
}
"""Capability to the options that provide it, for the advice."""


def capabilities(plan: Plan, environment: Environment) -> Iterator[Finding]:
    choices = {name: getattr(environment, name) for name in ("exposure", "mesh", "monitoring", "tls", "secrets", "gitops")}
    provided: frozenset[str] = frozenset().union(*(getattr(choice, "provides", ()) for choice in choices.values()))
    wanting = list(choices.items())
    for declaration in plan.declarations:
        for workload in declaration.workloads:
            fields = ("replicas", "placement", "rollout")
            wanting += [(f"components.{declaration.component}.{field}", getattr(workload, field)) for field in fields]
    for where, choice in wanting:
        for capability in sorted(getattr(choice, "requires", frozenset()) - provided):
            message = f"{type(choice).__name__} needs {capability}, which no other choice provides"
            yield error("capabilities", where, message, do=f"choose {PROVIDERS.get(capability, f'an option that provides {capability}')}")
