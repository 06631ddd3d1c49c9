"""For your own tests: hold an environment to what we hold ours to, and find your way in a plan.

def test_production_keeps_its_promises():
    assert_sound(production(image="registry.example.com/shop:2.1.0"))
"""

from __future__ import annotations

from collections.abc import Collection

from specify_infra.environment import Environment
from specify_infra.kubernetes.document import Document
from specify_infra.model import Plan, Severity
from specify_infra.planning import draft_plan


def assert_sound(environment: Environment, *, allow: Collection[str] = (), strict: bool = False) -> Plan:
    """Assert that no check finds an error in an environment, and return its plan.

    Args:
        environment: the environment.
        allow: names of checks whose findings are accepted.
        strict: whether warnings count too.

    Raises:
        AssertionError: with every finding.
    """
    planned = draft_plan(environment)
    fatal: tuple[Severity, ...] = ("error", "warning") if strict else ("error",)
    found = [finding for finding in planned.findings if finding.severity in fatal and finding.check not in allow]
    assert not found, "\n".join(str(finding) for finding in found)
    return planned


def only(planned: Plan, kind: str, name: str) -> Document:
    """Return the one document of a kind and name.

    Raises:
        AssertionError: when there is none, or more than one.
    """
    found = [item for item in planned.of_kind(kind) if item["metadata"]["name"] == name]
    assert len(found) == 1, f"{len(found)} {kind}s named {name}, of {sorted(item['metadata']['name'] for item in planned.of_kind(kind))}"
    return found[0]
