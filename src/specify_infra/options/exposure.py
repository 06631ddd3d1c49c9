"""How requests come in from outside."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from specify_infra.kubernetes.document import Document
from specify_infra.kubernetes.networking import ingress
from specify_infra.model import Flow, Option, Peer, Route
from specify_infra.values import Name

SOLVER = {"acme.cert-manager.io/http01-solver": "true"}
"""The labels of the pods by which cert-manager proves to an ACME server that a host is ours."""

SOLVER_PORT = 8089
"""Where they listen."""


class NoExposure(Option, frozen=True, kw_only=True, tag=True):
    """Nothing is reachable from outside the cluster."""

    def flows(self, route: Route, namespace: str, pods: Peer) -> Iterable[Flow]:
        return ()

    def documents(self, route: Route, namespace: str, metadata: Mapping[str, Any]) -> Iterable[Document]:
        return ()


class PlainIngress(Option, frozen=True, kw_only=True, tag=True):
    """An Ingress of the class that you name, and nothing that only one controller understands."""

    ingress_class: Name
    """The IngressClass of the controller that takes it."""
    controller: Peer = Peer(name="ingress controller", namespace="nginx-ingress")
    """The controller's pods, which dial ours. Default: all pods of the namespace nginx-ingress."""
    tls_issuer: Name | None = None
    """cert-manager's ClusterIssuer for the hosts' certificates. Default: none, the connection is not encrypted."""

    def flows(self, route: Route, namespace: str, pods: Peer) -> Iterable[Flow]:
        yield Flow(source=self.controller, target=pods, port=route.target_port, why=f"requests for {route.host}")
        if self.tls_issuer:
            solver = Peer(name="acme-solver", namespace=namespace, labels=SOLVER)
            yield Flow(source=self.controller, target=solver, port=SOLVER_PORT, why=f"the certificate of {route.host}")

    def documents(self, route: Route, namespace: str, metadata: Mapping[str, Any]) -> Iterable[Document]:
        backend = {"service": {"name": route.service, "port": {"number": route.port}}}
        rule = {"host": route.host, "http": {"paths": [{"path": route.path, "pathType": "Prefix", "backend": backend}]}}
        tls = [{"hosts": [route.host], "secretName": f"{route.name}-tls"}]
        spec = {"ingressClassName": self.ingress_class, **({"tls": tls} if self.tls_issuer else {}), "rules": [rule]}
        annotations = {"cert-manager.io/cluster-issuer": self.tls_issuer} if self.tls_issuer else {}
        yield ingress(route.name, namespace, spec, annotations=annotations, **metadata)
