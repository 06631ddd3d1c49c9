"""How requests to a Service are routed, repeated and given up: Istio's DestinationRule and VirtualService."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from specify_infra.kubernetes.crd.istio import destination_rule
from specify_infra.kubernetes.crd.istio import virtual_service as virtual_service_document
from specify_infra.kubernetes.document import Document
from specify_infra.model.mesh import Backend, RequestPort
from specify_infra.options.mesh.gateway_routes import ways
from specify_infra.options.mesh.shared import SAFE, Patience


def breaker(backend: Backend, patience: Patience, max_requests: int, metadata: Mapping[str, Any]) -> Document:
    """Return the circuit breaker: a bound on what is under way, and pods that fail are left alone for a while."""
    pool = {
        "tcp": {"connectTimeout": "5s"},
        "http": {"http1MaxPendingRequests": max_requests, "http2MaxRequests": max_requests},
    }
    outliers = {
        "consecutive5xxErrors": patience.failures,
        "interval": "10s",
        "baseEjectionTime": f"{patience.pause}s",
        # Never more than half: what is left would break down under the load of all.
        "maxEjectionPercent": 50,
    }
    spec = {"host": backend.service, "trafficPolicy": {"connectionPool": pool, "outlierDetection": outliers}}
    return destination_rule(backend.service, backend.namespace, spec, **metadata)


def virtual_service(backend: Backend, patience: Patience, metadata: Mapping[str, Any]) -> Document:
    """Return the routes of a Service, as sidecars read them."""
    http = [route for port in backend.ports for route in _routes(backend, port, patience)]
    return virtual_service_document(backend.service, backend.namespace, {"hosts": [backend.service], "http": http}, **metadata)


def _routes(backend: Backend, port: RequestPort, patience: Patience) -> Iterator[dict[str, Any]]:
    limit = {} if port.streams else {"timeout": f"{patience.timeout}s"}
    for headers, shares in ways(backend):
        base = {"port": port.port, **({"headers": {name: {"exact": value} for name, value in headers.items()}} if headers else {})}
        name = f"{'chosen' if headers else 'all'}-{port.port}"
        route = [
            {"destination": {"host": host, "port": {"number": port.port}}, **({} if weight is None else {"weight": weight})}
            for host, weight in shares
        ]
        if patience.retries and not port.streams:
            safe = {**base, "method": {"regex": "|".join(SAFE)}}
            yield {"name": f"{name}-safe", "match": [safe], "route": route, **limit, "retries": _repeated(patience)}
        # Without this line Istio repeats twice, whatever the method is.
        yield {"name": name, "match": [base], "route": route, **limit, "retries": {"attempts": 0}}


def _repeated(patience: Patience) -> dict[str, Any]:
    seconds = max(1, patience.timeout // (patience.retries + 1))
    return {"attempts": patience.retries, "perTryTimeout": f"{seconds}s", "retryOn": "connect-failure,refused-stream,reset,gateway-error"}
