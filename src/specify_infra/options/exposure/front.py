"""What the ways in have in common: what they are asked for, who is let in, and certificates beside the routes."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable, Iterator
from typing import Any, ClassVar, Literal

import msgspec

from specify_infra.errors import Problem
from specify_infra.kubernetes.document import Document
from specify_infra.model import Admission, Cors, Declaration, Edge, Flow, Option, Peer, Route, Track, Watched
from specify_infra.model.references import networks
from specify_infra.options.exposure.certificates import SOLVER_NAME, SOLVER_PORT, Acme, answers_here, certificate, solver
from specify_infra.values import Cidr, Name, Seconds, amount


class Scrape(msgspec.Struct, frozen=True):
    """Where proxies show their metrics."""

    server: Literal["nginx", "envoy"]
    """Whose metrics they are."""
    port: int
    """The pods' port."""
    path: str
    """Where they are on it."""
    labels: dict[str, str]
    """The labels of the pods."""


class Front(Option, frozen=True, kw_only=True):
    """Base of the ways in."""

    features: ClassVar[frozenset[str]] = frozenset()
    """What it can do: names of fields of an ``Edge``, and of its own."""
    retired: ClassVar[str] = ""
    """Why nobody should use it any more. Default: nothing speaks against it."""
    shares_hosts: ClassVar[bool] = True
    """Whether several routes may have one host."""

    tls_issuer: Acme | Name | None = Acme()
    """Who issues the hosts' certificates: Acme, or the name of a ClusterIssuer that there is. Default: Let's Encrypt; null: no TLS."""
    edge: Edge = Edge()
    """What happens to the requests of all routes that do not say it themselves. Default: HTTPS and protective headers."""
    trusted_proxies: tuple[Cidr, ...] = ()
    """The load balancers and CDNs before it, whose X-Forwarded-For is believed. Default: none, who connects is the client."""
    dns_ttl: Seconds | None = None
    """Let external-dns keep the hosts' records, with this time to live. Default: someone else keeps them."""

    def problems(self) -> Iterator[Problem]:
        yield from networks(self.trusted_proxies, "trusted_proxies")

    @property
    def scrape(self) -> Scrape | None:
        """Where its proxies show metrics that we know; None where there are none."""
        return None

    def watched(self, system: str) -> Iterable[Watched]:
        """Yield the kinds whose objects tell whether they were accepted. Here: none, as of an Ingress."""
        return ()

    @abstractmethod
    def proxies(self, context: Any) -> Peer:
        """Return the pods that requests come in by."""

    @property
    def encrypted(self) -> bool:
        """Whether it ends TLS."""
        return self.tls_issuer is not None

    @property
    def dns(self) -> dict[str, str]:
        """The annotations by which external-dns learns the records' time to live; the hosts it reads from the object itself."""
        return {"external-dns.alpha.kubernetes.io/ttl": str(self.dns_ttl)} if self.dns_ttl else {}

    def edge_of(self, route: Route) -> Edge:
        """Return what happens to a route's requests."""
        return self.edge if route.edge is None else route.edge

    def wanted(self, route: Route) -> frozenset[str]:
        own = frozenset(name for name in ("tls_issuer", "trusted_proxies", "dns_ttl") if getattr(self, name))
        return own | self.edge_of(route).wanted(encrypted=self.encrypted)

    def flows(self, route: Route, pods: Peer, context: Any) -> Iterable[Flow]:
        yield Flow(source=self.proxies(context), target=pods, port=route.target_port, why=f"requests for {route.host}")


class Controller(Front, frozen=True, kw_only=True):
    """Base of ingress controllers, which take certificates from the namespaces of the routes."""

    ingress_class: Name = "nginx"
    """The IngressClass of the controller that takes it. Default: nginx."""
    controller: Peer = Peer(name="ingress controller", namespace="nginx-ingress")
    """The controller's pods, which dial ours. Default: all pods of the namespace nginx-ingress."""

    def proxies(self, context: Any) -> Peer:
        return self.controller

    def certificates(self, route: Route, namespace: str, context: Any) -> Iterator[Document]:
        """Yield the certificate of a route's host, where it has one."""
        if self.tls_issuer is not None:
            yield certificate(secret(route), namespace, route.host, self.tls_issuer, context.namespace, context.metadata(route.name))

    def shared(self, declarations: tuple[Declaration, ...], context: Any) -> Iterable[Declaration]:
        """Yield the issuer, and the pods that answer ACME in each namespace with routes."""
        # Not cert-manager's default, a node port: no quota of ours has one, and the proxies dial pods.
        http01 = {"ingress": {"ingressClassName": self.ingress_class, "serviceType": "ClusterIP"}}
        issuer = self.tls_issuer
        documents = (issuer.document(context.namespace, http01, context.metadata("edge")),) if isinstance(issuer, Acme) else ()
        for namespace, routes in by_namespace(declarations).items():
            answers = answers_here(self.tls_issuer)
            why = "certificates"
            if answers or documents:
                yield Declaration(
                    component="edge",
                    layer="network",
                    namespace=namespace,
                    workloads=(solver(namespace, [route.host for route in routes], context.namespace),) if answers else (),
                    admissions=(Admission(workload=SOLVER_NAME, source=self.controller, port=SOLVER_PORT, why=why),) if answers else (),
                    documents=documents,
                )
            documents = ()


def secret(route: Route) -> str:
    """Return the name of the Secret with the certificate of a route's host."""
    return f"{route.name}-edge"  # -tls are the certificates for inside the cluster


def by_namespace(declarations: tuple[Declaration, ...]) -> dict[str, list[Route]]:
    """Return the routes of each namespace that has some."""
    found: dict[str, list[Route]] = {}
    for declaration in declarations:
        if declaration.routes:
            found.setdefault(declaration.namespace, []).extend(declaration.routes)
    return found


def tracks(route: Route) -> tuple[Track, ...]:
    """Return the Services that share a route's requests: the route's own one where nothing else is said."""
    return route.tracks or (Track(service=route.service, workload=route.workload, weight=100),)


def cors_words(cors: Cors, origins: str) -> dict[str, Any]:
    """Return whose requests are let in from elsewhere, in the words that most have in common.

    Args:
        cors: what is allowed.
        origins: the name of the field with the origins.
    """
    return {
        origins: list(cors.origins),
        "allowMethods": list(cors.methods),
        "allowHeaders": list(cors.headers) or None,
        "exposeHeaders": list(cors.exposed) or None,
        "allowCredentials": cors.credentials or None,
        "maxAge": cors.max_age,
    }


def nginx_size(quantity: str) -> str:
    """Return bytes as nginx writes them, in whole kibibytes."""
    return f"{-(-int(amount(quantity)) // 1024)}k"
