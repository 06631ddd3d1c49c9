"""Who implements the Gateway API: what each can do, and its own policies for what the standard has no word for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, ClassVar

from specify_infra.kubernetes.crd.envoy_gateway import backend_traffic_policy, client_traffic_policy, security_policy
from specify_infra.kubernetes.crd.nginx import client_settings_policy, nginx_proxy, rate_limit_policy
from specify_infra.kubernetes.document import Document
from specify_infra.model import Edge, Option, RateLimit, Route
from specify_infra.options.exposure import istio_sources
from specify_infra.options.exposure.front import Scrape
from specify_infra.values import Name, amount

STANDARD = frozenset({"tls_issuer", "dns_ttl", "redirect", "security", "headers", "cache_control"})
"""What every implementation can do by the standard's core and the response headers that all of them have."""

CONTOUR_ENVOY = Scrape("envoy", 8002, "/stats/prometheus", {"app": "envoy"})
"""Where Contour's Envoys show their metrics, as its manifests run them."""

GROUP = "gateway.networking.k8s.io"


class Implementation(Option, frozen=True, kw_only=True):
    """Base of the implementations."""

    features: ClassVar[frozenset[str]] = STANDARD
    """What it can do: names of fields of an ``Edge``, and of the exposure."""
    scrape: ClassVar[Scrape | None] = None
    """Where its proxies show metrics that we know. Default: nowhere."""

    gateway_class: Name
    """The GatewayClass that it takes."""
    namespace: Name
    """Where the Gateway, its certificates and the proxies are; it exists."""
    labels: dict[str, str] = {}
    """The labels of the proxies' pods. Default: all pods of that namespace."""
    account: str = ""
    """The proxies' ServiceAccount, where they are in the mesh. Default: none, they come in plain text."""

    def identity(self, gateway: str, mesh: frozenset[str]) -> str:
        """Return the ServiceAccount by which the mesh knows the proxies of a Gateway; empty where they are not in it.

        Args:
            gateway: the Gateway's name.
            mesh: what the mesh provides.
        """
        return self.account

    def policies(self, route: str, namespace: str, edge: Edge, metadata: Mapping[str, Any]) -> Iterable[Document]:
        """Yield its policies for the HTTPRoute of a name."""
        return ()

    def parameters(
        self, gateway: str, trusted: tuple[str, ...], metadata: Mapping[str, Any]
    ) -> tuple[dict[str, str] | None, tuple[Document, ...]]:
        """Return what the Gateway refers to for its own settings, and the objects with these."""
        return None, ()

    def admission(
        self, gateway: str, edges: Sequence[tuple[Route, Edge]], metadata: Mapping[str, Any], *, answers: bool
    ) -> Iterable[Document]:
        """Yield its policies of a Gateway that say whose requests come in. Default: none.

        Args:
            gateway: the Gateway's name.
            edges: all its routes, with what happens to their requests.
            metadata: the objects' labels.
            answers: whether someone there answers ACME servers.
        """
        return ()


class EnvoyGateway(Implementation, frozen=True, kw_only=True, tag=True):
    """Envoy Gateway 1.9 or newer, which runs the proxies in its own namespace."""

    features: ClassVar[frozenset[str]] = STANDARD | {
        *("cors", "timeout_seconds", "rate_limit", "rate_limit.everyone", "max_body", "sources", "sticky", "trusted_proxies"),
    }
    scrape: ClassVar[Scrape | None] = Scrape(
        "envoy", 19001, "/stats/prometheus", {"app.kubernetes.io/component": "proxy", "app.kubernetes.io/managed-by": "envoy-gateway"}
    )

    gateway_class: Name = "eg"
    """The GatewayClass that it takes. Default: eg, as its documentation names it."""
    namespace: Name = "envoy-gateway-system"
    """Where the Gateway, its certificates and the proxies are; it exists. Default: envoy-gateway-system, its chart's."""

    def policies(self, route: str, namespace: str, edge: Edge, metadata: Mapping[str, Any]) -> Iterable[Document]:
        targets = {"targetRefs": [{"group": GROUP, "kind": "HTTPRoute", "name": route}]}
        cookie = {"name": edge.sticky.name, "ttl": f"{edge.sticky.seconds}s"} if edge.sticky else None
        traffic = {
            "rateLimit": {"type": "Local", "local": {"rules": _buckets(edge.rate_limit)}} if edge.rate_limit else None,
            "requestBuffer": {"limit": edge.max_body} if edge.max_body else None,
            "loadBalancer": {"type": "ConsistentHash", "consistentHash": {"type": "Cookie", "cookie": cookie}} if cookie else None,
        }
        if any(traffic.values()):
            yield backend_traffic_policy(route, namespace, {**targets, **traffic}, **metadata)
        if edge.sources:
            allowed = {"name": "sources", "action": "Allow", "principal": {"clientCIDRs": list(edge.sources)}}
            authorization = {"defaultAction": "Deny", "rules": [allowed]}
            yield security_policy(route, namespace, {**targets, "authorization": authorization}, **metadata)

    def parameters(
        self, gateway: str, trusted: tuple[str, ...], metadata: Mapping[str, Any]
    ) -> tuple[dict[str, str] | None, tuple[Document, ...]]:
        if not trusted:
            return None, ()
        detection = {"clientIPDetection": {"xForwardedFor": {"trustedCIDRs": list(trusted)}}}
        spec = {"targetRefs": [{"group": GROUP, "kind": "Gateway", "name": gateway}], **detection}
        return None, (client_traffic_policy(gateway, self.namespace, spec, **metadata),)


def _buckets(limit: RateLimit) -> list[dict[str, Any]]:
    """Return one bucket for all, or a rule for each family of addresses with a bucket of its own for each client."""
    bound = {"requests": limit.requests, "unit": limit.per.capitalize()}
    if limit.of == "everyone":
        return [{"limit": bound}]
    everyone = ("0.0.0.0/0", "::/0")
    return [{"clientSelectors": [{"sourceCIDR": {"type": "Distinct", "value": cidr}}], "limit": bound} for cidr in everyone]


class NginxGatewayFabric(Implementation, frozen=True, kw_only=True, tag=True):
    """NGINX Gateway Fabric 2.4 or newer, which runs the proxies beside the Gateway.

    It takes four digits for ``max_body``: what needs more in KiB is rounded up to whole MiB. It takes 16 ``trusted_proxies``.
    """

    features: ClassVar[frozenset[str]] = STANDARD | {"rate_limit", "rate_limit.burst", "max_body", "trusted_proxies"}

    gateway_class: Name = "nginx"
    """The GatewayClass that it takes. Default: nginx, its chart's."""
    namespace: Name = "nginx-gateway"
    """Where the Gateway, its certificates and the proxies are; it exists. Default: nginx-gateway, its chart's."""

    def policies(self, route: str, namespace: str, edge: Edge, metadata: Mapping[str, Any]) -> Iterator[Document]:
        target = {"group": GROUP, "kind": "HTTPRoute", "name": route}
        if edge.rate_limit:
            rule = {
                "key": "$binary_remote_addr",
                "rate": f"{edge.rate_limit.requests}r/{edge.rate_limit.per[0]}",
                "zoneSize": "10m",
                # NGINX takes no 0: without a burst there is none.
                "burst": edge.rate_limit.at_once or None,
                "noDelay": True,
            }
            spec = {"targetRefs": [target], "rateLimit": {"rejectCode": 429, "local": {"rules": [rule]}}}
            yield rate_limit_policy(route, namespace, spec, **metadata)
        if edge.max_body:
            spec = {"targetRef": target, "body": {"maxSize": _four_digits(edge.max_body)}}
            yield client_settings_policy(route, namespace, spec, **metadata)

    def parameters(
        self, gateway: str, trusted: tuple[str, ...], metadata: Mapping[str, Any]
    ) -> tuple[dict[str, str] | None, tuple[Document, ...]]:
        if not trusted:
            return None, ()
        addresses = [{"type": "CIDR", "value": cidr} for cidr in trusted]
        spec = {"rewriteClientIP": {"mode": "XForwardedFor", "setIPRecursively": True, "trustedAddresses": addresses}}
        reference = {"group": "gateway.nginx.org", "kind": "NginxProxy", "name": gateway}
        return reference, (nginx_proxy(gateway, self.namespace, spec, **metadata),)


def _four_digits(quantity: str) -> str:
    """Return bytes as NGINX Gateway Fabric takes them, in the smallest unit that leaves four digits, rounded up."""
    sizes = [f"{-(-int(amount(quantity)) // 1024**power)}{unit}" for power, unit in enumerate("kmg", start=1)]
    return next((size for size in sizes if len(size) <= len("9999k")), sizes[-1])


class IstioGateway(Implementation, frozen=True, kw_only=True, tag=True):
    """Istio 1.30 or newer, which runs the proxies beside the Gateway."""

    features: ClassVar[frozenset[str]] = STANDARD | {"cors", "timeout_seconds", "sources"}

    gateway_class: Name = "istio"
    """The GatewayClass that it takes. Default: istio."""
    namespace: Name = "istio-ingress"
    """Where the Gateway, its certificates and the proxies are; it exists. Default: istio-ingress."""
    account: str = ""
    """The proxies' ServiceAccount, where they are in the mesh. Default: in Istio's own, ``<gateway>-<class>``, as it makes them."""

    def identity(self, gateway: str, mesh: frozenset[str]) -> str:
        return self.account or (f"{gateway}-{self.gateway_class}" if "istio_gateways" in mesh else "")

    def admission(
        self, gateway: str, edges: Sequence[tuple[Route, Edge]], metadata: Mapping[str, Any], *, answers: bool
    ) -> Iterable[Document]:
        return istio_sources.admission(gateway, self.namespace, edges, metadata, answers=answers)


class Contour(Implementation, frozen=True, kw_only=True, tag=True):
    """Contour 1.33 or newer by the Gateway API, which has fewer features there than its own HTTPProxy."""

    features: ClassVar[frozenset[str]] = STANDARD | {"timeout_seconds"}
    scrape: ClassVar[Scrape | None] = CONTOUR_ENVOY

    gateway_class: Name = "contour"
    """The GatewayClass that it takes. Default: contour."""
    namespace: Name = "projectcontour"
    """Where the Gateway, its certificates and the proxies are; it exists. Default: projectcontour, its manifests'."""


AnyImplementation = EnvoyGateway | NginxGatewayFabric | IstioGateway | Contour
"""Whatever implements the Gateway API."""
