"""The hub: an environment in, a plan out. Pure.

Components declare, passes turn declarations into documents, checks read the whole. Nothing flows back.
"""

from __future__ import annotations

import msgspec

from specify_infra.checks import CHECKS
from specify_infra.environment import Environment
from specify_infra.errors import InfraError, Problem
from specify_infra.kubernetes.document import Document
from specify_infra.model import LAYERS, Declaration, Finding, Layer, Plan
from specify_infra.passes import PASSES, Placed, flows, gitops
from specify_infra.passes.network import own


class Checked(msgspec.Struct, frozen=True):
    """What the checks found in an environment, without the plan that they looked at."""

    environment: str
    """The environment's name."""
    documents: int
    """How many documents were looked at."""
    findings: tuple[Finding, ...]
    """What was found, errors first."""


def plan(environment: Environment) -> Plan:
    """Return the plan of an environment, with what is worth knowing about it.

    Args:
        environment: the environment.

    Returns:
        The documents by layer and component, and findings that are no errors.

    Raises:
        InfraError: with every error that a check found, or every reference that points nowhere.
    """
    draft = draft_plan(environment)
    errors = [finding for finding in draft.findings if finding.severity == "error"]
    if errors:
        raise InfraError(Problem(where=finding.where, what=finding.message, do=finding.do) for finding in errors)
    return draft


def draft_plan(environment: Environment) -> Plan:
    """Return the plan of an environment whatever the checks say, with all their findings, errors first.

    Raises:
        InfraError: with every reference that points nowhere: there is no plan then.
    """
    draft = unchecked_plan(environment)
    found = [finding for check in CHECKS for finding in check(draft, environment)]
    return Plan(
        environment=draft.environment,
        layers=draft.layers,
        declarations=draft.declarations,
        flows=draft.flows,
        findings=tuple(sorted(found, key=_urgency)),
    )


def checked(environment: Environment) -> Checked:
    """Return what the checks find in an environment.

    Raises:
        InfraError: with every reference that points nowhere: there is nothing to check then.
    """
    return summary(draft_plan(environment))


def summary(planned: Plan) -> Checked:
    """Return what the checks found in a plan."""
    return Checked(environment=planned.environment, documents=sum(1 for _ in planned.documents()), findings=planned.findings)


def unchecked_plan(environment: Environment) -> Plan:
    """Return the plan of an environment without findings, for those who ask it something else.

    Raises:
        InfraError: with every reference that points nowhere: there is no plan then.
    """
    declarations = declare(environment)
    placed = [item for one in PASSES for item in one(declarations, environment)]
    placed += gitops(placed, declarations, environment)
    return Plan(
        environment=environment.name,
        layers=_by_file(placed),
        declarations=declarations,
        flows=tuple(flows(declarations, environment)),
    )


def declare(environment: Environment) -> tuple[Declaration, ...]:
    """Return what the components say about themselves, then what their routes have in common, and what the mesh adds to it.

    Raises:
        InfraError: with the problems of all components.
    """
    declarations: list[Declaration] = []
    problems: list[Problem] = []
    for component in environment.components:
        try:
            declarations.append(component.declare(environment))
        except InfraError as error:
            problems += error.under(f"components.{component.name}")
    if problems:
        raise InfraError(problems)
    declared = (*declarations, *environment.exposure.shared(tuple(declarations), environment))
    # The mesh has no say in what the cluster brings, and each stays in its place: collectors are found by it.
    joined = iter(environment.mesh.joined(own(declared), environment))
    return (*(one if one.foreign else next(joined) for one in declared), *joined)


def _by_file(placed: list[Placed]) -> dict[Layer, dict[str, tuple[Document, ...]]]:
    layers: dict[Layer, dict[str, tuple[Document, ...]]] = {}
    for layer in LAYERS:
        for item in (item for item in placed if item.layer == layer):
            components = layers.setdefault(layer, {})
            components[item.component] = (*components.get(item.component, ()), item.document)
    return layers


def _urgency(finding: Finding) -> int:
    return ("error", "warning", "info").index(finding.severity)
