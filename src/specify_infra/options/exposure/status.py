"""Whether what comes in was accepted: what the objects of each way in say of themselves, and when to tell someone."""

from __future__ import annotations

from specify_infra.content import rule_groups
from specify_infra.model import Part, Watched

GROUP, VERSION = "gateway.networking.k8s.io", "v1"


def gateways(system: str, home: str) -> Watched:
    """Return how Gateways tell of themselves and of their listeners.

    Args:
        system: the environment's namespace, which names its Gateway.
        home: the namespace of that.
    """
    return Watched(
        group=GROUP,
        version=VERSION,
        kind="Gateway",
        metric="edge_gateway",
        namespace=home,
        labels=_conditions("Accepted", "Programmed"),
        parts=(
            Part(
                name="listener",
                path=("status", "listeners"),
                labels={"listener": ("name",)} | _conditions("Accepted", "Programmed", "ResolvedRefs", within=()),
            ),
        ),
        alerts=rule_groups(__package__, "gateway_alerts.yml", system=system, home=home),
    )


def http_routes(system: str) -> Watched:
    """Return how HTTPRoutes tell what each listener that they name makes of them."""
    conditions = _conditions("Accepted", "ResolvedRefs", within=())
    parent = Part(name="parent", path=("status", "parents"), labels={"listener": ("parentRef", "sectionName")} | conditions)
    alerts = rule_groups(__package__, "http_route_alerts.yml", system=system)
    return Watched(group=GROUP, version=VERSION, kind="HTTPRoute", metric="edge_route", parts=(parent,), alerts=alerts)


def routes(system: str, group: str, version: str, kind: str, *, status: tuple[str, ...], good: str) -> Watched:
    """Return how a controller's own routes tell of themselves: by one word.

    Args:
        system: the environment's namespace.
        group: the kind's API group.
        version: its version.
        kind: its name.
        status: the path of the word.
        good: what it is when all is well.
    """
    alerts = rule_groups(__package__, "route_alerts.yml", system=system, good=good)
    return Watched(group=group, version=version, kind=kind, metric="edge_route", labels={"state": status}, alerts=alerts)


def _conditions(*types: str, within: tuple[str, ...] = ("status",)) -> dict[str, tuple[str, ...]]:
    """Return the labels of conditions: each by its type in lower case, ``True`` when all is well."""
    return {one.lower(): (*within, "conditions", f"[type={one}]", "status") for one in types}
