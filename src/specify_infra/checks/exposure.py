"""Exposure: whatever a route asks for, the chosen way in can do, and no route leads where nobody from outside belongs."""

from __future__ import annotations

from collections.abc import Iterator

from specify_infra.checks.findings import error, info
from specify_infra.environment import Environment
from specify_infra.model import Declaration, Finding, Plan, Route
from specify_infra.options import Acme
from specify_infra.options.exposure import Front, fronts


def exposure(plan: Plan, environment: Environment) -> Iterator[Finding]:
    routes = [(declaration, route) for declaration in plan.declarations for route in declaration.routes]
    yield from _lacking(routes, environment)
    if isinstance(environment.exposure, Front):
        yield from _hosts([route.host for _, route in routes], environment.exposure)
        yield from _consoles(routes, environment.exposure)
    yield from _data(routes)


def _lacking(routes: list[tuple[Declaration, Route]], environment: Environment) -> Iterator[Finding]:
    front = environment.exposure
    told: dict[str, str] = {}
    for declaration, route in routes:
        for feature in front.wanted(route) - front.features:
            edge = f"components.{declaration.component}.edge" if route.edge else "exposure.edge"
            told[f"{'exposure' if hasattr(front, feature) else edge}.{feature}"] = feature
    for where, feature in sorted(told.items()):
        able = [name for name, one in fronts().items() if feature in one.features and not one.retired]
        do = f"leave it out, or choose one that has it: {', '.join(able)}"
        yield error("exposure", where, f"{_name(front)} has no {feature}", do=do)


def _data(routes: list[tuple[Declaration, Route]]) -> Iterator[Finding]:
    for declaration, route in routes:
        if declaration.layer == "data":
            message = f"{route.host} leads to the data layer, which nobody outside may reach"
            do = "remove the host; dial it from the application, or by kubectl port-forward"
            yield error("exposure", f"components.{declaration.component}", message, do=do)


def _consoles(routes: list[tuple[Declaration, Route]], front: Front) -> Iterator[Finding]:
    for declaration, route in routes:
        if declaration.layer == "observability" and not front.edge_of(route).sources:
            message = f"{route.host} may be asked from everywhere: its login alone keeps strangers out"
            do = "name whose addresses may come in, edge: {sources: [...]}; or remove the host, and use kubectl port-forward"
            yield info("exposure", f"components.{declaration.component}.edge.sources", message, do=do)


def _name(front: object) -> str:
    implementation = getattr(front, "implementation", None)
    return type(front).__name__ + (f" with {type(implementation).__name__}" if implementation else "")


def _hosts(hosts: list[str], front: Front) -> Iterator[Finding]:
    for host in sorted({host for host in hosts if hosts.count(host) > 1}) if not front.shares_hosts else ():
        message = f"{hosts.count(host)} routes have the host {host}, and {_name(front)} takes one for each host"
        yield error("exposure", f"host {host}", message, do="give each route a host of its own, or use GatewayAPI")
    if isinstance(front.tls_issuer, Acme) and not front.tls_issuer.dns01:
        for host in sorted({host for host in hosts if host.startswith("*.")}):
            message = f"ACME proves a wildcard such as {host} by DNS only"
            yield error("exposure", "exposure.tls_issuer", message, do="set tls_issuer.dns01, or name each host")
