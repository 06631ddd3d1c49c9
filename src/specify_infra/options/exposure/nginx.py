"""Ways in by NGINX: F5's controller, and the community's, which is archived."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, ClassVar

from specify_infra.errors import Problem, problem
from specify_infra.kubernetes.crd.nginx import policy, virtual_server
from specify_infra.kubernetes.document import Document
from specify_infra.model import Cors, Edge, Peer, RateLimit, Route, Track, Watched
from specify_infra.options.exposure.front import Controller, Scrape, cors_words, nginx_size, secret, tracks
from specify_infra.options.exposure.ingress import rendered
from specify_infra.options.exposure.status import routes

EVERYTHING_BUT_STICKY = frozenset(
    {
        *("tls_issuer", "dns_ttl", "redirect", "security", "headers", "cache_control", "rate_limit", "rate_limit.burst", "cors"),
        *("max_body", "timeout_seconds", "sources"),
    }
)


class NginxIngress(Controller, frozen=True, kw_only=True, tag=True):
    """F5's NGINX Ingress Controller 5.4 or newer: a VirtualServer for each route, with Policies.

    HTTP-01 needs its flag ``-enable-cert-manager``, ``dns_ttl`` needs ``-enable-external-dns``. Whose X-Forwarded-For it
    believes stands in its own ConfigMap (``set-real-ip-from``), which is not ours.
    """

    provides: ClassVar[frozenset[str]] = frozenset({"weights", "headers"})
    shares_hosts: ClassVar[bool] = False

    plus: bool = False
    """It is NGINX Plus, which can keep browsers with a pod: its cookie has _ for - in the name. Default: false, NGINX as open source."""

    @property
    def features(self) -> frozenset[str]:  # type: ignore[override]
        return EVERYTHING_BUT_STICKY | ({"sticky"} if self.plus else set())

    @property
    def scrape(self) -> Scrape | None:
        return Scrape("nginx", 9113, "/metrics", {"app.kubernetes.io/name": "nginx-ingress"})

    def watched(self, system: str) -> Iterable[Watched]:
        # Warning: accepted, and degraded, such as by a Policy that is not there. Its requests are answered 500.
        return (routes(system, "k8s.nginx.org", "v1", "VirtualServer", status=("status", "state"), good="Valid"),)

    def documents(self, route: Route, namespace: str, context: Any) -> Iterable[Document]:
        edge, metadata = self.edge_of(route), context.metadata(route.name)
        policies = {f"{route.name}-{name}": spec for name, spec in _policies(edge)}
        tls = {"secret": secret(route), **({"redirect": {"enable": True, "code": 301}} if edge.redirect else {})}
        spec = {
            "ingressClassName": self.ingress_class,
            "host": route.host,
            "tls": tls if self.encrypted else None,
            "externalDNS": {"enable": True, "recordTTL": self.dns_ttl} if self.dns_ttl else None,
            "policies": [{"name": name} for name in policies] or None,
            "upstreams": [_upstream(track, route, edge) for track in tracks(route)],
            "routes": [_route(path, route, edge.rendered(encrypted=self.encrypted)) for path in _paths(route.path)],
        }
        yield virtual_server(route.name, namespace, spec, **metadata)
        for name, rules in policies.items():
            yield policy(name, namespace, {"ingressClassName": self.ingress_class, **rules}, **metadata)
        yield from self.certificates(route, namespace, context)


def _policies(edge: Edge) -> Iterator[tuple[str, dict[str, Any]]]:
    if edge.sources:
        yield "sources", {"accessControl": {"allow": list(edge.sources)}}
    if edge.rate_limit:
        yield "rate-limit", {"rateLimit": _rate_limit(edge.rate_limit)}
    if edge.cors:
        yield "cors", {"cors": _cors(edge.cors)}


def _cors(cors: Cors) -> dict[str, Any]:
    # It refuses HEAD beside GET: a browser asks nobody before a HEAD.
    methods = [method for method in cors.methods if method != "HEAD" or "GET" not in cors.methods]
    return cors_words(cors, "allowOrigin") | {"allowMethods": methods, "allowCredentials": cors.credentials}


def _rate_limit(limit: RateLimit) -> dict[str, Any]:
    return {
        "rate": f"{limit.requests}r/{limit.per[0]}",
        "key": "${binary_remote_addr}",
        # About 160 000 addresses.
        "zoneSize": "10M",
        # It takes no 0: without a burst there is none.
        "burst": limit.at_once or None,
        # Within the burst nobody waits: what is too much is told so at once.
        "noDelay": True,
        "rejectCode": 429,
    }


def _upstream(track: Track, route: Route, edge: Edge) -> dict[str, Any]:
    seconds = f"{edge.timeout_seconds}s" if edge.timeout_seconds else None
    cookie = (
        {"enable": True, "name": edge.sticky.name.replace("-", "_"), "path": "/", "expires": f"{edge.sticky.seconds}s"}
        if edge.sticky
        else None
    )
    return {
        "name": track.service,
        "service": track.service,
        "port": route.port,
        "client-max-body-size": nginx_size(edge.max_body) if edge.max_body else None,
        "read-timeout": seconds,
        "send-timeout": seconds,
        "sessionCookie": cookie,
    }


def _paths(prefix: str) -> tuple[str, ...]:
    """Return NGINX's paths of a prefix: its own prefixes end within a word, so that /api would take /apish too."""
    bare = prefix.rstrip("/")
    return (f"={bare}", f"{bare}/") if bare else ("/",)


def _route(path: str, route: Route, headers: dict[str, str]) -> dict[str, Any]:
    """Return a route: who is named by header first, the others by weight."""
    everyone = tracks(route)
    named = [track for track in everyone if track.headers]
    weighed = [track for track in everyone if track.weight]
    matches = [
        {
            "conditions": [{"header": name, "value": value} for name, value in track.headers.items()],
            "action": _action(track, headers),
        }
        for track in named
    ]
    splits = [{"weight": track.weight, "action": _action(track, headers)} for track in weighed]
    target = {"splits": splits} if len(splits) > 1 else {"action": splits[0]["action"]}
    return {"path": path, **({"matches": matches} if matches else {}), **target}


def _action(track: Track, headers: dict[str, str]) -> dict[str, Any]:
    added = [{"name": name, "value": value, "always": True} for name, value in headers.items()]
    # NGINX adds beside what the application says: hidden first, ours is the only one.
    answer = {"responseHeaders": {"hide": list(headers), "add": added}} if headers else {}
    return {"proxy": {"upstream": track.service, **answer}} if answer else {"pass": track.service}


class CommunityNginxIngress(Controller, frozen=True, kw_only=True, tag=True):
    """kubernetes/ingress-nginx, which has been archived since March 2026 and gets no security fixes: for those who cannot leave it yet.

    It answers 503 where a rate is exceeded, unless its own ConfigMap says ``limit-req-status-code: 429``.
    """

    features: ClassVar[frozenset[str]] = frozenset(
        {"tls_issuer", "dns_ttl", "redirect", "rate_limit", "cors", "max_body", "timeout_seconds", "sources", "sticky"}
    )
    retired: ClassVar[str] = "kubernetes/ingress-nginx is archived since March 2026: nobody fixes its security holes"

    accept_archived: bool = False
    """You know that nobody maintains it. Default: false, which refuses it."""
    controller: Peer = Peer(name="ingress controller", namespace="ingress-nginx")
    """The controller's pods, which dial ours. Default: all pods of the namespace ingress-nginx."""
    edge: Edge = Edge(security=None)
    """What happens to the requests of all routes that do not say it themselves. Default: HTTPS. It sets no response headers."""

    def problems(self) -> Iterator[Problem]:
        yield from super().problems()
        if not self.accept_archived:
            do = "use NginxIngress or GatewayAPI; to stay with it all the same, set accept_archived: true"
            yield problem(self.retired, where="accept_archived", got="false", do=do)

    def documents(self, route: Route, namespace: str, context: Any) -> Iterable[Document]:
        told = {f"nginx.ingress.kubernetes.io/{name}": value for name, value in _annotations(self.edge_of(route)).items()}
        yield rendered(self, route, namespace, told, context)
        yield from self.certificates(route, namespace, context)


def _annotations(edge: Edge) -> dict[str, str]:
    told = {"ssl-redirect": str(edge.redirect).lower()}
    if edge.rate_limit:
        told |= {f"limit-rp{edge.rate_limit.per[0]}": str(edge.rate_limit.requests), "limit-burst-multiplier": "1"}
    if edge.cors:
        told |= {
            "enable-cors": "true",
            "cors-allow-origin": ", ".join(edge.cors.origins),
            "cors-allow-methods": ", ".join(edge.cors.methods),
            "cors-allow-headers": ", ".join(edge.cors.headers),
            "cors-allow-credentials": str(edge.cors.credentials).lower(),
            "cors-max-age": str(edge.cors.max_age),
            **({"cors-expose-headers": ", ".join(edge.cors.exposed)} if edge.cors.exposed else {}),
        }
    if edge.max_body:
        told |= {"proxy-body-size": nginx_size(edge.max_body)}
    if edge.timeout_seconds:
        told |= {"proxy-read-timeout": str(edge.timeout_seconds), "proxy-send-timeout": str(edge.timeout_seconds)}
    if edge.sources:
        told |= {"whitelist-source-range": ",".join(edge.sources)}
    if edge.sticky:
        cookie = {"session-cookie-name": edge.sticky.name, "session-cookie-max-age": str(edge.sticky.seconds)}
        told |= {"affinity": "cookie", **cookie}
    return told
