"""Istio: ambient, with a proxy on each node, or a sidecar in each pod."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, ClassVar, Literal

from specify_infra.kubernetes.document import Document
from specify_infra.model import Declaration, Flow, Peer
from specify_infra.model.mesh import WAYPOINT_PODS, Backend, Fabric, Identity, Member, Note, Proxy
from specify_infra.options.mesh import istio_ambient, istio_policies, istio_sidecar, istio_traffic
from specify_infra.options.mesh.shared import Patience, watched
from specify_infra.values import Count, Name


class Istio(Patience, frozen=True, kw_only=True, tag=True):
    """Istio: mutual TLS, identities of ServiceAccounts, and routing of requests. It must be in the cluster, with its CNI plugin."""

    # Its gateways are born into it, in either mode.
    provides: ClassVar[frozenset[str]] = frozenset({"weights", "headers", "istio_gateways"})

    mode: Literal["ambient", "sidecar"] = "ambient"
    """ambient: a proxy on each node, and waypoints where requests are routed. sidecar: one in each pod. Default: ambient."""
    control_plane: Name = "istio-system"
    """The namespace of istiod. Default: istio-system, as its charts do."""
    max_requests: Count = 1000
    """Requests that one proxy has under way to a Service before it refuses more at once. Default: 1000."""
    waypoints: Count = 2
    """Pods of each waypoint, which ambient mode puts before the Services of a namespace that take requests. Default: 2."""

    @property
    def proxy(self) -> Proxy:
        return istio_ambient.PROXY if self.mode == "ambient" else istio_sidecar.proxy(self.proxy_resources)

    @property
    def dials_services_only(self) -> bool:
        # A sidecar knows a destination by its Service, and a scraper dials pods by address.
        return self.mode == "sidecar"

    @property
    def notes(self) -> tuple[Note, ...]:
        return istio_ambient.NOTES if self.mode == "ambient" else istio_sidecar.NOTES

    @property
    def istiod(self) -> Peer:
        """The control plane's pods, which proxies in our namespaces dial."""
        return Peer(name="istiod", namespace=self.control_plane, labels={"app": "istiod"})

    def namespace(self) -> dict[str, dict[str, str]]:
        return {"labels": {"istio.io/dataplane-mode": "ambient"} if self.mode == "ambient" else {"istio-injection": "enabled"}}

    def joined(self, declarations: tuple[Declaration, ...], context: Any) -> tuple[Declaration, ...]:
        alerts = watched(context, declarations, "istio")
        if self.mode == "ambient":
            waypoints = istio_ambient.waypoints(declarations, context, self.waypoints, self.proxy_resources)
            return (*map(istio_ambient.joined, declarations), *waypoints, alerts)
        return (*(istio_sidecar.joined(one, self.proxy_resources) for one in declarations), alerts)

    def flows(self, fabric: Fabric, scrapers: tuple[Peer, ...]) -> Iterable[Flow]:
        return istio_ambient.flows(fabric, self.istiod) if self.mode == "ambient" else istio_sidecar.flows(fabric, self.istiod)

    def around(self, namespace: str, fabric: Fabric, metadata: Mapping[str, Any]) -> Iterator[Document]:
        yield from istio_policies.closed(namespace, metadata)
        if self.mode == "sidecar":
            yield from istio_sidecar.bounded(namespace, fabric, self.control_plane, metadata)

    def admission(self, member: Member, metadata: Mapping[str, Any]) -> Iterable[Document]:
        if member.peer.labels == WAYPOINT_PODS:
            return ()  # Pods before which no proxy stands: what may pass them is said for each Service.
        return istio_policies.admission(member, metadata)

    def traffic(self, backend: Backend, callers: tuple[Identity, ...], metadata: Mapping[str, Any]) -> Iterator[Document]:
        yield istio_traffic.breaker(backend, self, self.max_requests, metadata)
        if self.mode == "sidecar":
            yield istio_traffic.virtual_service(backend, self, metadata)
            return
        yield istio_policies.service_admission(backend, callers, metadata)
        yield from istio_ambient.routes(backend, self.timeout, metadata)
