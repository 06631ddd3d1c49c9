"""What some components make out of what all of them declare, such as the configuration of who scrapes them."""

from __future__ import annotations

from collections.abc import Iterator

from specify_infra.environment import Environment
from specify_infra.model import Collector, Declaration
from specify_infra.passes.placed import Placed, beside


def collect(declarations: tuple[Declaration, ...], environment: Environment) -> Iterator[Placed]:
    # What exposure and mesh declare comes after the components, and collects nothing.
    for component, declaration in zip(environment.components, declarations, strict=False):
        if isinstance(component, Collector):
            yield from beside(declaration, component.collect(declarations, environment))
