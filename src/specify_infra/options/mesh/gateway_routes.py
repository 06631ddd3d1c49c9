"""HTTPRoutes of a Service, as meshes read them: by tracks, with a time limit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from specify_infra.kubernetes.crd.gateway_api import http_route
from specify_infra.kubernetes.document import Document
from specify_infra.model.mesh import Backend, RequestPort


def route(
    name: str, backend: Backend, port: RequestPort, metadata: Mapping[str, Any], *, timeout: int | None = None, methods: Sequence[str] = ()
) -> Document:
    """Return the HTTPRoute of one port of a Service.

    Args:
        name: its name, to which -mesh is added.
        backend: the Service.
        port: the port.
        metadata: its labels and annotations.
        timeout: seconds after which a request is given up. Default: never, where a mesh has other means.
        methods: the methods that it is about; none are all.
    """
    limit = {"timeouts": {"request": f"{timeout}s"}} if timeout else {}
    rules = [{"matches": _matches(headers, methods), "backendRefs": _backends(shares, port), **limit} for headers, shares in ways(backend)]
    parent = {"group": "", "kind": "Service", "name": backend.service, "port": port.port}
    # The edge has routes by the bare name.
    return http_route(f"{name}-mesh", backend.namespace, {"parentRefs": [parent], "rules": rules}, **metadata)


def ways(backend: Backend) -> list[tuple[Mapping[str, str], list[tuple[str, int | None]]]]:
    """Return where requests go: those with certain headers first, then all others by weight."""
    chosen: list[tuple[Mapping[str, str], list[tuple[str, int | None]]]] = [
        (track.headers, [(track.service, None)]) for track in backend.tracks if track.headers
    ]
    shares: list[tuple[str, int | None]] = [(track.service, track.weight or 0) for track in backend.tracks]
    return [*chosen, ({}, shares or [(backend.service, None)])]


def _matches(headers: Mapping[str, str], methods: Sequence[str]) -> list[dict[str, Any]] | None:
    wanted = {"headers": [{"type": "Exact", "name": name, "value": value} for name, value in headers.items()]} if headers else {}
    return [{"method": method, **wanted} for method in methods] or ([wanted] if wanted else None)


def _backends(shares: list[tuple[str, int | None]], port: RequestPort) -> list[dict[str, Any]]:
    return [{"name": service, "port": port.port, "weight": weight} for service, weight in shares]
