"""Ways in by a plain Ingress, and none at all."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, ClassVar

from specify_infra.kubernetes.document import Document
from specify_infra.kubernetes.networking import ingress
from specify_infra.model import Declaration, Edge, Flow, Option, Peer, Route, Watched
from specify_infra.options.exposure.certificates import Acme
from specify_infra.options.exposure.front import Controller, secret
from specify_infra.values import Name


class NoExposure(Option, frozen=True, kw_only=True, tag=True):
    """Nothing is reachable from outside the cluster."""

    features: ClassVar[frozenset[str]] = frozenset()

    def wanted(self, route: Route) -> frozenset[str]:
        return frozenset()

    def watched(self, system: str) -> Iterable[Watched]:
        return ()

    def flows(self, route: Route, pods: Peer, context: Any) -> Iterable[Flow]:
        return ()

    def documents(self, route: Route, namespace: str, context: Any) -> Iterable[Document]:
        return ()

    def shared(self, declarations: tuple[Declaration, ...], context: Any) -> Iterable[Declaration]:
        return ()


class PlainIngress(Controller, frozen=True, kw_only=True, tag=True):
    """An Ingress of the class that you name, and nothing that only one controller understands."""

    features: ClassVar[frozenset[str]] = frozenset({"tls_issuer", "dns_ttl"})

    ingress_class: Name
    """The IngressClass of the controller that takes it."""
    tls_issuer: Acme | Name | None = None
    """Who issues the hosts' certificates: Acme, or the name of a ClusterIssuer that there is. Default: nobody, nothing is encrypted."""
    edge: Edge = Edge(redirect=False, security=None)
    """What happens to requests. Default: nothing, since an Ingress has no word for it."""

    def documents(self, route: Route, namespace: str, context: Any) -> Iterable[Document]:
        yield rendered(self, route, namespace, {}, context)
        yield from self.certificates(route, namespace, context)


def rendered(front: Controller, route: Route, namespace: str, annotations: dict[str, str], context: Any) -> Document:
    """Return a route's Ingress, with what a controller is told beyond it."""
    backend = {"service": {"name": route.service, "port": {"number": route.port}}}
    rule = {"host": route.host, "http": {"paths": [{"path": route.path, "pathType": "Prefix", "backend": backend}]}}
    tls = {"tls": [{"hosts": [route.host], "secretName": secret(route)}]} if front.encrypted else {}
    spec = {"ingressClassName": front.ingress_class, **tls, "rules": [rule]}
    return ingress(route.name, namespace, spec, annotations={**annotations, **front.dns}, **context.metadata(route.name))
