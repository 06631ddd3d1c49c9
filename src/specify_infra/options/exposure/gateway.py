"""The way in by the Gateway API: a Gateway for the system, HTTPRoutes, and the policies of whoever implements it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, ClassVar

from specify_infra.kubernetes.crd.gateway_api import gateway, http_route
from specify_infra.kubernetes.document import Document
from specify_infra.model import Declaration, Edge, Peer, Route, Track, Watched
from specify_infra.options.exposure.certificates import Acme, answers_here, certificate
from specify_infra.options.exposure.front import Front, Scrape, by_namespace, cors_words, tracks
from specify_infra.options.exposure.implementations import AnyImplementation, EnvoyGateway
from specify_infra.options.exposure.status import gateways, http_routes


class GatewayAPI(Front, frozen=True, kw_only=True, tag=True):
    """The Gateway API 1.5 or newer, standard channel, and the policies of its implementation.

    The Gateway and the certificates stand in the implementation's namespace, with the proxies. HTTP-01 needs cert-manager's
    ``enableGatewayAPI``.
    """

    provides: ClassVar[frozenset[str]] = frozenset({"weights", "headers"})

    implementation: AnyImplementation = EnvoyGateway()
    """Whose proxies they are. Default: Envoy Gateway, which has the most features."""

    @property
    def features(self) -> frozenset[str]:  # type: ignore[override]
        return self.implementation.features

    @property
    def scrape(self) -> Scrape | None:
        return self.implementation.scrape

    def watched(self, system: str) -> Iterable[Watched]:
        return (gateways(system, self.implementation.namespace), http_routes(system))

    def proxies(self, context: Any) -> Peer:
        chosen = self.implementation
        account = chosen.identity(context.namespace, getattr(context.mesh, "provides", frozenset()))
        return Peer(name="gateway", namespace=chosen.namespace, labels=chosen.labels, account=account)

    def documents(self, route: Route, namespace: str, context: Any) -> Iterable[Document]:
        edge, metadata = self.edge_of(route), self._metadata(route, context)
        only_secure = self.encrypted and edge.redirect
        sections = ([listener(route.host)] if self.encrypted else []) + ([] if only_secure else [plain(route.host)])
        spec = self._spec(route, sections, context, rules=list(_rules(route, edge, encrypted=self.encrypted)))
        yield http_route(route.name, namespace, spec, **metadata)
        if only_secure:
            away = {"type": "RequestRedirect", "requestRedirect": {"scheme": "https", "statusCode": 301}}
            rules = [{"matches": [{"path": _path(route)}], "filters": [away]}]
            yield http_route(f"{route.name}-redirect", namespace, self._spec(route, [plain(route.host)], context, rules=rules), **metadata)
        yield from self.implementation.policies(route.name, namespace, edge, context.metadata(route.name))

    def shared(self, declarations: tuple[Declaration, ...], context: Any) -> Iterable[Declaration]:
        """Yield the Gateway, in the implementation's namespace, and the certificates of all hosts beside it."""
        homes = by_namespace(declarations)
        if homes:
            yield Declaration(
                component="gateway",
                layer="network",
                namespace=self.implementation.namespace,
                foreign=True,
                documents=tuple(self._shared(homes, context)),
            )

    def _shared(self, homes: dict[str, list[Route]], context: Any) -> Iterator[Document]:
        name, namespace, metadata = context.namespace, self.implementation.namespace, context.metadata("gateway")
        hosts = sorted({route.host for routes in homes.values() for route in routes})
        if isinstance(self.tls_issuer, Acme):
            # Its answers are routes of a host, and find that host's listeners by themselves.
            parent = {"name": name, "namespace": namespace}
            yield self.tls_issuer.document(context.namespace, {"gatewayHTTPRoute": {"parentRefs": [parent]}}, metadata)
        parameters, documents = self.implementation.parameters(name, self.trusted_proxies, metadata)
        spec = {
            "gatewayClassName": self.implementation.gateway_class,
            "infrastructure": {"parametersRef": parameters} if parameters else None,
            "listeners": list(self._listeners(hosts, (*homes, namespace))),
        }
        yield gateway(name, namespace, spec, **metadata)
        yield from documents
        edges = [(route, self.edge_of(route)) for routes in homes.values() for route in routes]
        yield from self.implementation.admission(name, edges, metadata, answers=answers_here(self.tls_issuer))
        if self.tls_issuer is not None:
            for host in hosts:
                yield certificate(listener(host), namespace, host, self.tls_issuer, name, metadata)

    def _listeners(self, hosts: list[str], homes: tuple[str, ...]) -> Iterator[dict[str, Any]]:
        # Its own namespace too: cert-manager's answers to an ACME server are routes there.
        chosen = {"key": "kubernetes.io/metadata.name", "operator": "In", "values": sorted(set(homes))}
        allowed = {"namespaces": {"from": "Selector", "selector": {"matchExpressions": [chosen]}}}
        # Each host has its own: from one without a host Contour takes away every host that another listener names, on any port.
        for host in hosts:
            yield {"name": plain(host), "hostname": host, "protocol": "HTTP", "port": 80, "allowedRoutes": allowed}
        for host in hosts if self.encrypted else ():
            tls = {"mode": "Terminate", "certificateRefs": [{"kind": "Secret", "name": listener(host)}]}
            yield {"name": listener(host), "hostname": host, "protocol": "HTTPS", "port": 443, "tls": tls, "allowedRoutes": allowed}

    def _spec(self, route: Route, sections: list[str], context: Any, *, rules: list[dict[str, Any]]) -> dict[str, Any]:
        parents = [{"name": context.namespace, "namespace": self.implementation.namespace, "sectionName": section} for section in sections]
        return {"parentRefs": parents, "hostnames": [route.host], "rules": rules}

    def _metadata(self, route: Route, context: Any) -> dict[str, Any]:
        return {**context.metadata(route.name), "annotations": self.dns}


def listener(host: str) -> str:
    """Return the name of a host's listener, and of its certificate."""
    return host.replace("*", "wildcard")


def plain(host: str) -> str:
    """Return the name of a host's listener for requests that are not encrypted: one that no host has."""
    return f"{listener(host)}-http"


def _path(route: Route) -> dict[str, str]:
    return {"type": "PathPrefix", "value": route.path}


def _rules(route: Route, edge: Edge, *, encrypted: bool) -> Iterator[dict[str, Any]]:
    """Yield a rule for each track that is named by header, which are looked at first, and one for the rest by weight."""
    common = {
        "filters": list(_filters(edge, encrypted=encrypted)) or None,
        "timeouts": {"request": f"{edge.timeout_seconds}s"} if edge.timeout_seconds else None,
    }
    everyone = tracks(route)
    for track in everyone:
        if track.headers:
            headers = [{"type": "Exact", "name": name, "value": value} for name, value in track.headers.items()]
            yield {"matches": [{"path": _path(route), "headers": headers}], **common, "backendRefs": [_backend(track, route, 1)]}
    weighed = [_backend(track, route, track.weight) for track in everyone]
    yield {"matches": [{"path": _path(route)}], **common, "backendRefs": weighed}


def _backend(track: Track, route: Route, weight: int) -> dict[str, Any]:
    return {"kind": "Service", "name": track.service, "port": route.port, "weight": weight}


def _filters(edge: Edge, *, encrypted: bool) -> Iterator[dict[str, Any]]:
    if headers := edge.rendered(encrypted=encrypted):
        changed = [{"name": name, "value": value} for name, value in headers.items()]
        yield {"type": "ResponseHeaderModifier", "responseHeaderModifier": {"set": changed}}
    if edge.cors:
        yield {"type": "CORS", "cors": cors_words(edge.cors, "allowOrigins")}
