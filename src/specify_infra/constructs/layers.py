"""Layers of a plan as constructs: one in a chart of yours, or all of them as charts."""

from __future__ import annotations

from typing import ClassVar

import cdk8s
from constructs import Construct

from specify_infra.constructs.manifest import place
from specify_infra.environment import Environment
from specify_infra.errors import refuse
from specify_infra.model import Layer, Plan
from specify_infra.planning import plan


class PlannedLayer(Construct):
    """One layer of a plan, in a chart of yours.

    Args:
        scope: a chart, or a construct in one.
        id: its id there.
        planned: the plan, from ``plan(environment)``.

    Raises:
        InfraError: when the plan has no such layer.
    """

    layer: ClassVar[Layer]

    def __init__(self, scope: Construct, id: str, planned: Plan) -> None:
        super().__init__(scope, id)
        components = planned.layers.get(self.layer)
        if components is None:
            do = "add a component of that layer, or leave the construct out"
            raise refuse("no such layer in the plan", got=self.layer, allowed=", ".join(planned.layers), do=do)
        for documents in components.values():
            place(self, documents)


class FoundationLayer(PlannedLayer):
    """Namespaces, quotas, and what denies traffic by default."""

    layer = "foundation"


class OperatorsLayer(PlannedLayer):
    """Custom resource definitions and operators."""

    layer = "operators"


class DataLayer(PlannedLayer):
    """Databases and caches."""

    layer = "data"


class ObservabilityLayer(PlannedLayer):
    """Metrics, logs, traces."""

    layer = "observability"


class NetworkLayer(PlannedLayer):
    """What brings requests in."""

    layer = "network"


class ApplicationLayer(PlannedLayer):
    """The application."""

    layer = "application"


class GitOpsLayer(PlannedLayer):
    """What applies all the others."""

    layer = "gitops"


class Platform(Construct):
    """A whole environment: a chart for each component of each layer, with the labels of the chart around it, if there is one.

    Args:
        scope: an app, or a construct in one.
        environment: the environment; its name is the construct's id.

    Raises:
        InfraError: with every error in the environment.
    """

    def __init__(self, scope: Construct, environment: Environment) -> None:
        super().__init__(scope, environment.name)
        # The charts within hide the one around them from its objects.
        around = [scope for scope in self.node.scopes if isinstance(scope, cdk8s.Chart)]
        labels = around[-1].labels if around else {}
        for layer, components in plan(environment).layers.items():
            for component, documents in components.items():
                chart = cdk8s.Chart(self, f"{layer}-{component}", labels=labels, disable_resource_name_hashes=True)
                place(chart, documents)
