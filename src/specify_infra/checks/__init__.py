"""The checks: what only the whole plan can know. They read documents, not what made them, and report everything at once."""

from collections.abc import Callable, Iterable

from specify_infra.checks.advice import advice
from specify_infra.checks.authorization import authorization
from specify_infra.checks.capabilities import capabilities
from specify_infra.checks.capacity import capacity
from specify_infra.checks.delivery import delivery
from specify_infra.checks.disruption import disruption
from specify_infra.checks.exposure import exposure
from specify_infra.checks.literals import literals
from specify_infra.checks.mesh import mesh
from specify_infra.checks.objects import objects
from specify_infra.checks.placeholders import placeholders
from specify_infra.checks.pods import pods
from specify_infra.checks.quotas import quotas
from specify_infra.checks.reachability import reachability
from specify_infra.checks.recovery import recovery
from specify_infra.checks.selectors import selectors
from specify_infra.checks.shapes import shapes
from specify_infra.environment import Environment
from specify_infra.model import Finding, Plan

Check = Callable[[Plan, Environment], Iterable[Finding]]

CHECKS: tuple[Check, ...] = (
    shapes,
    objects,
    pods,
    selectors,
    literals,
    capabilities,
    delivery,
    exposure,
    disruption,
    quotas,
    reachability,
    authorization,
    mesh,
    recovery,
    capacity,
    placeholders,
    advice,
)
"""All checks. A check yields findings; an error keeps everything from being written."""

__all__ = ["CHECKS", "Check"]
