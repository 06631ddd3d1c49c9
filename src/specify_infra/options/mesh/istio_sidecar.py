"""Istio with a sidecar in each pod: what pods, policies and what leads outside look like then."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from specify_infra.kubernetes.crd.istio import service_entry, sidecar
from specify_infra.kubernetes.document import Document
from specify_infra.model import Declaration, Endpoint, Flow, Peer, Workload
from specify_infra.model.mesh import Fabric, Note, Proxy
from specify_infra.options.mesh.shared import ProxyResources, annotated, with_proxies

PORTS = frozenset({15000, 15001, 15004, 15006, 15008, 15020, 15021, 15053, 15090})
"""What a sidecar listens on: https://istio.io/latest/docs/ops/deployment/application-requirements/."""

METRICS = 15090

KNOWN = frozenset(
    {"grpc", "grpc-web", "http", "http2", "https", "kubernetes.io/h2c", "kubernetes.io/ws", "kubernetes.io/wss", "redis", "tcp", "tls"}
)
"""The values of ``appProtocol`` that Istio understands; at any other one it guesses by the first bytes."""

NOTES = (
    Note(
        "sidecars need Istio's CNI plugin: without it each pod has an init container with NET_ADMIN, which Pod Security refuses",
        "install istio-cni in the cluster",
    ),
)


def proxy(resources: ProxyResources) -> Proxy:
    """Return what stands beside the containers of each pod."""
    return Proxy(1337, PORTS, resources.bounds)


def joined(declaration: Declaration, resources: ProxyResources) -> Declaration:
    """Return a component with sidecars in its pods."""
    return msgspec.structs.replace(
        declaration,
        workloads=tuple(
            annotated(one, _annotations(one, resources, scrapes=one.name == declaration.scrapes)) for one in declaration.workloads
        ),
        telemetry=with_proxies(declaration, METRICS, "http-envoy-prom", "/stats/prometheus"),
        documents=tuple(map(understood, declaration.documents)),
    )


def _annotations(workload: Workload, resources: ProxyResources, *, scrapes: bool) -> dict[str, str]:
    bounds = {
        "sidecar.istio.io/proxyCPU": resources.cpu_request,
        "sidecar.istio.io/proxyCPULimit": resources.cpu_limit,
        "sidecar.istio.io/proxyMemory": resources.memory_request,
        "sidecar.istio.io/proxyMemoryLimit": resources.memory_limit,
    }
    return {
        # As a native sidecar it starts before the containers and ends after them, so that jobs end and drains are served.
        "sidecar.istio.io/nativeSidecar": "true",
        # A kubelet has no identity: its probes go to the agent, which asks the container.
        "sidecar.istio.io/rewriteAppHTTPProbers": "true",
        **bounds,
        # Whom it scrapes it dials by address, which a sidecar that knows Services only would refuse.
        **({"traffic.sidecar.istio.io/includeOutboundIPRanges": ""} if scrapes else {}),
    }


def understood(item: Document) -> Document:
    """Return a Service whose protocols Istio understands: what it does not know is TCP."""
    if item["kind"] != "Service" or all(port.get("appProtocol", "tcp") in KNOWN for port in item["spec"]["ports"]):
        return item
    ports = [{**port, "appProtocol": port["appProtocol"] if port.get("appProtocol") in KNOWN else "tcp"} for port in item["spec"]["ports"]]
    return {**item, "spec": {**item["spec"], "ports": ports}}


def flows(fabric: Fabric, istiod: Peer) -> Iterator[Flow]:
    """Yield that each sidecar gets its configuration and certificate; between pods the ports stay as they are."""
    for member in fabric.members:
        if member.declaration:
            yield Flow(source=member.peer, target=istiod, port=15012, why="the mesh's configuration and certificates")


def bounded(namespace: str, fabric: Fabric, control_plane: str, metadata: Mapping[str, Any]) -> Iterator[Document]:
    """Yield what keeps a namespace's pods to what was declared, also beyond the cluster."""
    # The Kubernetes API is a Service of the namespace default.
    seen = sorted({*fabric.reached.get(namespace, ()), control_plane, "default"} - {namespace})
    hosts = ["./*", *(f"{other}/*" for other in seen)]
    spec = {"egress": [{"hosts": hosts}], "outboundTrafficPolicy": {"mode": "REGISTRY_ONLY"}}
    yield sidecar("default", namespace, spec, **metadata)
    hosts_outside: dict[str, dict[int, Endpoint]] = {}
    for need in fabric.outside.get(namespace, ()):
        hosts_outside.setdefault(str(need.endpoint.host), {})[need.endpoint.port] = need.endpoint
    for host, endpoints in sorted(hosts_outside.items()):
        yield service_entry(host, namespace, _outside(host, endpoints), **metadata)


def _outside(host: str, endpoints: dict[int, Endpoint]) -> dict[str, Any]:
    protocols = {port: {"https": "TLS", "http": "HTTP"}.get(endpoint.scheme, "TCP") for port, endpoint in sorted(endpoints.items())}
    cidrs = sorted({cidr for endpoint in endpoints.values() for cidr in endpoint.cidrs} - {"0.0.0.0/0", "::/0"})
    # Plain TCP has no name in it: only its addresses tell it from other connections to the port.
    addresses = cidrs if "TCP" in protocols.values() else []
    return {
        "hosts": [host],
        "addresses": addresses or None,
        "ports": [{"number": port, "name": f"{protocol.lower()}-{port}", "protocol": protocol} for port, protocol in protocols.items()],
        "location": "MESH_EXTERNAL",
        # Ranges hold no single address to resolve to: the connection goes where it was dialled.
        "resolution": "NONE" if addresses else "DNS",
        "exportTo": ["."],
    }
