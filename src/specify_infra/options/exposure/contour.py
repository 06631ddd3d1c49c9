"""The way in by Contour's own HTTPProxy, which can do more than Contour by the Gateway API."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, ClassVar

from specify_infra.kubernetes.crd.contour import http_proxy
from specify_infra.kubernetes.document import Document
from specify_infra.model import Edge, Peer, RateLimit, Route, Track, Watched
from specify_infra.options.exposure.front import Controller, Scrape, cors_words, secret, tracks
from specify_infra.options.exposure.implementations import CONTOUR_ENVOY
from specify_infra.options.exposure.status import routes
from specify_infra.values import Name


class ContourProxy(Controller, frozen=True, kw_only=True, tag=True):
    """Contour 1.33 or newer by an HTTPProxy for each route. It counts a rate for all clients together, and never for each."""

    features: ClassVar[frozenset[str]] = frozenset(
        {
            *("tls_issuer", "dns_ttl", "redirect", "security", "headers", "cache_control", "cors", "timeout_seconds", "sources"),
            *("rate_limit.everyone", "rate_limit.burst"),
        }
    )
    provides: ClassVar[frozenset[str]] = frozenset({"weights", "headers"})
    shares_hosts: ClassVar[bool] = False

    ingress_class: Name = "contour"
    """The IngressClass of the controller that takes it. Default: contour."""
    controller: Peer = Peer(name="ingress controller", namespace="projectcontour")
    """The proxies' pods, which dial ours. Default: all pods of the namespace projectcontour."""

    @property
    def scrape(self) -> Scrape | None:
        return CONTOUR_ENVOY

    def watched(self, system: str) -> Iterable[Watched]:
        return (routes(system, "projectcontour.io", "v1", "HTTPProxy", status=("status", "currentStatus"), good="valid"),)

    def documents(self, route: Route, namespace: str, context: Any) -> Iterable[Document]:
        edge = self.edge_of(route)
        host = {
            "fqdn": route.host,
            "tls": {"secretName": secret(route)} if self.encrypted else None,
            "corsPolicy": cors_words(edge.cors, "allowOrigin") | {"maxAge": f"{edge.cors.max_age}s"} if edge.cors else None,
            "rateLimitPolicy": {"local": _rate_limit(edge.rate_limit)} if edge.rate_limit else None,
            "ipAllowPolicy": [{"source": "Remote", "cidr": cidr} for cidr in edge.sources] or None,
        }
        rules = [rule for path in _paths(route.path) for rule in self._rules(route, edge, path)]
        spec = {"ingressClassName": self.ingress_class, "virtualhost": host, "routes": rules}
        yield http_proxy(route.name, namespace, spec, annotations=self.dns, **context.metadata(route.name))
        yield from self.certificates(route, namespace, context)

    def _rules(self, route: Route, edge: Edge, path: dict[str, str]) -> Iterator[dict[str, Any]]:
        """Yield a path's rules: one for each track that is named by header, and one for the rest by weight."""
        everyone = tracks(route)
        for track in everyone:
            if track.headers:
                yield self._rule(route, edge, path, (track,), track.headers)
        yield self._rule(route, edge, path, everyone, {})

    def _rule(self, route: Route, edge: Edge, path: dict[str, str], to: tuple[Track, ...], headers: dict[str, str]) -> dict[str, Any]:
        named = [{"header": {"name": name, "exact": value}} for name, value in headers.items()]
        answer = edge.rendered(encrypted=self.encrypted)
        return {
            # Contour takes a path for a prefix unless it is the last condition.
            "conditions": [*named, path],
            "services": [{"name": track.service, "port": route.port, "weight": 100 if headers else track.weight} for track in to],
            "permitInsecure": True if self.encrypted and not edge.redirect else None,
            "timeoutPolicy": {"response": f"{edge.timeout_seconds}s"} if edge.timeout_seconds else None,
            "responseHeadersPolicy": {"set": [{"name": name, "value": value} for name, value in answer.items()]} if answer else None,
        }


def _paths(prefix: str) -> tuple[dict[str, str], ...]:
    """Return Contour's paths of a prefix: its own prefixes end within a word, so that /api would take /apish too."""
    bare = prefix.rstrip("/")
    return ({"exact": bare}, {"prefix": f"{bare}/"}) if bare else ({"prefix": "/"},)


def _rate_limit(limit: RateLimit) -> dict[str, Any]:
    return {"requests": limit.requests, "unit": limit.per, "burst": limit.at_once}
