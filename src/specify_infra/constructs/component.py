"""One component alone, in a chart of yours."""

from __future__ import annotations

import msgspec
from constructs import Construct

from specify_infra.constructs.manifest import place
from specify_infra.context import Context
from specify_infra.environment import Environment
from specify_infra.model import Declarable, Plan
from specify_infra.planning import plan


class Component(Construct):
    """A component alone, with its account, policies, budget and monitors; the namespace is yours.

    Args:
        scope: a chart, or a construct in one.
        id: its id there.
        component: what to place: a shipped component, or any object with ``name`` and ``declare(context)``.
        context: where to place it. Default: the namespace specify, and no choice made.

    Raises:
        InfraError: with every error in it.
    """

    def __init__(self, scope: Construct, id: str, component: Declarable, context: Context | None = None) -> None:
        super().__init__(scope, id)
        self.plan: Plan = plan(alone(component, context or Context()))
        for layer, components in self.plan.layers.items():
            if layer not in ("foundation", "gitops"):
                for documents in components.values():
                    place(self, documents)


def alone(component: Declarable, context: Context) -> Environment:
    """Return the environment of one component, all in the context's namespace."""
    choices = msgspec.structs.asdict(context) | {"one_namespace": True}
    return Environment(name=component.name, components=(component,), **choices)
