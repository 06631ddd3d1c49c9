"""What makes a scraper find the metrics that components export, and evaluate their alerts."""

from __future__ import annotations

from collections.abc import Iterator

from specify_infra.environment import Environment
from specify_infra.model import Declaration
from specify_infra.passes.placed import Placed, beside


def monitoring(declarations: tuple[Declaration, ...], environment: Environment) -> Iterator[Placed]:
    for declaration in declarations:
        for telemetry in declaration.telemetry:
            metadata = environment.metadata(telemetry.service)
            yield from beside(declaration, environment.monitoring.documents(telemetry, declaration.namespace, metadata))
        if declaration.alerts:
            metadata = environment.metadata(declaration.component)
            groups = tuple(group.under(environment.runbooks) for group in declaration.alerts)
            rules = environment.monitoring.alerts(declaration.component, groups, declaration.namespace, metadata)
            yield from beside(declaration, rules)
