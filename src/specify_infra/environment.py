"""An environment: components, and the choices that hold for all of them. Data only."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Annotated, Any

from msgspec import Meta

from specify_infra.components import SHIPPED
from specify_infra.context import Context
from specify_infra.errors import Problem, problem, refuse
from specify_infra.model import Declarable, Endpoint, Watchable, Watched
from specify_infra.specs import Shipped
from specify_infra.specs.wording import nearest
from specify_infra.values import Name


class Environment(Context, frozen=True, kw_only=True, dict=True):
    """Everything that runs in one place, such as production, as one value."""

    name: Name
    """What people call it, and the name of its folder in ``dist/``."""
    components: tuple[Annotated[Declarable, Shipped(SHIPPED)], ...]
    """The boxes of the picture. In data: a mapping of names to components."""
    headroom: Annotated[int, Meta(ge=0, le=400, description="a whole percentage, 0-400")] = 25
    """Percent that quotas allow beyond what the workloads need at most. Default: 25."""

    def problems(self) -> Iterator[Problem]:
        names = [component.name for component in self.components]
        if not names:
            yield problem("an environment without components", where="components", got="none", do="add a component")
        for name in sorted({name for name in names if names.count(name) > 1}):
            yield problem("two components of one name", where=f"components.{name}", got=name, do="give each its own name")

    def endpoint(self, target: Endpoint | str) -> Endpoint:
        """Return the endpoint that a need points at, here by name too.

        Raises:
            InfraError: when there is no such component, or it has no such endpoint.
        """
        if isinstance(target, Endpoint) and not target.component:
            return target
        reference = target if isinstance(target, str) else target.reference
        owner, _, name = reference.partition(".")
        if owner not in self._offered:
            do = nearest(owner, self._offered, "add the component, or refer to one that is there")
            raise refuse("no such component", got=reference, allowed=", ".join(sorted(self._offered)), do=do)
        offered = self._offered[owner]
        if name not in offered:
            do = nearest(name, offered, "refer to one that it offers")
            allowed = ", ".join(f"{owner}.{one}" for one in sorted(offered)) or f"{owner} offers none"
            raise refuse("no such endpoint", got=reference, allowed=allowed, do=do)
        return offered[name]

    def offering(self, api: str) -> tuple[Endpoint, ...]:
        """Return the endpoints of all components that speak an API, such as prometheus, by their parameter ``api``."""
        offered = (endpoint for offers in self._offered.values() for endpoint in offers.values())
        return tuple(endpoint for endpoint in offered if endpoint.parameters.get("api") == api)

    @functools.cached_property
    def _offered(self) -> dict[str, dict[str, Endpoint]]:
        """What each component offers, by its name: asked for by many, and found once."""
        return {component.name: endpoints(component) for component in self.components}

    def watched(self) -> tuple[Watched, ...]:
        """Return the kinds of custom objects here that tell how they fare, those of components too: each kind once."""
        own = [one for component in self.components if isinstance(component, Watchable) for one in component.watched(self.namespace)]
        return tuple({(one.group, one.kind): one for one in (*super().watched(), *own)}.values())

    @property
    def allowance(self) -> Decimal:
        """The factor from what the workloads need at most to what quotas allow."""
        return 1 + Decimal(self.headroom) / 100


def endpoints(component: Any) -> dict[str, Endpoint]:
    """Return what a component offers: its properties that are endpoints, by name."""
    values = {name: getattr(component, name) for name in _promised(component.__class__)}
    return {name: value for name, value in values.items() if isinstance(value, Endpoint)}


@functools.cache
def _promised(component: type) -> tuple[str, ...]:
    """Return the properties that may be endpoints; one that says what else it is need not be asked."""
    properties = ((name, getattr(component, name)) for name in dir(component))
    return tuple(name for name, one in properties if isinstance(one, property) and re.search(r"Endpoint|^Any$", _returned(one)))


def _returned(one: property) -> str:
    return str(getattr(one.fget, "__annotations__", {}).get("return", "Any"))
