"""The way in to a console: a host of its own, where it has one."""

from __future__ import annotations

from specify_infra.model import Edge, Route


def routes(name: str, host: str | None, port: int, edge: Edge | None) -> tuple[Route, ...]:
    """Return the route to a console, if there is one.

    Args:
        name: the console, its workload and its Service.
        host: where people ask for it; None for nowhere.
        port: where it listens, and its Service.
        edge: what happens to requests; None for the environment's own.
    """
    if host is None:
        return ()
    return (Route(name=name, host=host, path="/", workload=name, service=name, port=port, target_port=port, edge=edge),)
