"""Linkerd: a small proxy in each pod."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, ClassVar

import msgspec

from specify_infra.kubernetes.document import Document
from specify_infra.model import Declaration, Flow, Peer, Workload
from specify_infra.model.mesh import REQUESTS, Backend, Fabric, Identity, Member, Note, Proxy, takes_requests
from specify_infra.options.mesh import linkerd_policies
from specify_infra.options.mesh.gateway_routes import route
from specify_infra.options.mesh.shared import SAFE, TRANSIENT, Patience, annotated, relabelled, watched, with_proxies
from specify_infra.values import Name

TUNNEL = 4143
"""Where a proxy takes connections of other proxies, whatever the port behind it is."""

METRICS = 4191

PORTS = frozenset({4140, TUNNEL, 4190, METRICS})

CONTROL = (("identity", 8080, "certificates"), ("destination", 8086, "destinations"), ("destination", 8090, "policies"))
"""The parts of the control plane that a proxy dials, with the ports of their pods."""


class Linkerd(Patience, frozen=True, kw_only=True, tag=True):
    """Linkerd: mutual TLS, identities of ServiceAccounts, and routing of requests. It must be in the cluster, with its CNI plugin."""

    provides: ClassVar[frozenset[str]] = frozenset({"weights", "headers"})

    control_plane: Name = "linkerd"
    """The namespace of its control plane. Default: linkerd, as its charts do."""

    @property
    def proxy(self) -> Proxy:
        return Proxy(2102, PORTS, self.proxy_resources.bounds)

    @property
    def dials_services_only(self) -> bool:
        return False

    @property
    def notes(self) -> tuple[Note, ...]:
        return (
            Note(
                "Linkerd needs its CNI plugin: without it each pod has an init container with NET_ADMIN, which Pod Security refuses",
                "install linkerd-cni in the cluster",
            ),
            Note(
                "Linkerd holds what leaves the cluster to the networks of endpoints outside, not to their names",
                "narrow the cidrs of endpoints outside",
            ),
        )

    def namespace(self) -> dict[str, dict[str, str]]:
        return {"annotations": {"linkerd.io/inject": "enabled", "config.linkerd.io/default-inbound-policy": "deny"}}

    def joined(self, declarations: tuple[Declaration, ...], context: Any) -> tuple[Declaration, ...]:
        alerts = watched(context, declarations, "linkerd")
        return (*map(self._joined, declarations), alerts)

    def _joined(self, declaration: Declaration) -> Declaration:
        return msgspec.structs.replace(
            declaration,
            workloads=tuple(annotated(one, self._annotations(one, declaration)) for one in declaration.workloads),
            telemetry=with_proxies(declaration, METRICS, "linkerd-admin", "/metrics"),
            documents=tuple(map(self._service, declaration.documents)),
        )

    def _annotations(self, workload: Workload, declaration: Declaration) -> dict[str, str]:
        resources = self.proxy_resources
        named = {port["containerPort"] for container in workload.pod["containers"] for port in container.get("ports", ())}
        opaque = sorted(port for port in named if linkerd_policies.protocol(port, workload, declaration) == "opaque")
        return {
            # As a native sidecar it starts before the containers and ends after them, so that jobs end and drains are served.
            "config.beta.linkerd.io/proxy-enable-native-sidecar": "true",
            "config.linkerd.io/proxy-cpu-request": resources.cpu_request,
            "config.linkerd.io/proxy-cpu-limit": resources.cpu_limit,
            "config.linkerd.io/proxy-memory-request": resources.memory_request,
            "config.linkerd.io/proxy-memory-limit": resources.memory_limit,
            **({"config.linkerd.io/opaque-ports": ",".join(map(str, opaque))} if opaque else {}),
        }

    def _service(self, item: Document) -> Document:
        """Return a Service with what Linkerd reads of it: the ports that it must not look into, and the circuit breaker."""
        if item["kind"] != "Service":
            return item
        opaque = [str(port["port"]) for port in item["spec"]["ports"] if port.get("appProtocol") not in REQUESTS]
        breaker = {
            "balancer.linkerd.io/failure-accrual": "consecutive",
            "balancer.linkerd.io/failure-accrual-consecutive-max-failures": str(self.failures),
            "balancer.linkerd.io/failure-accrual-consecutive-min-penalty": f"{self.pause}s",
            "balancer.linkerd.io/failure-accrual-consecutive-max-penalty": f"{10 * self.pause}s",
        }
        annotations = {"config.linkerd.io/opaque-ports": ",".join(opaque)} if opaque else {}
        return relabelled(item, annotations={**annotations, **(breaker if takes_requests(item) else {})})

    def flows(self, fabric: Fabric, scrapers: tuple[Peer, ...]) -> Iterator[Flow]:
        for pair in fabric.pairs:
            yield Flow(source=pair.source, target=pair.target, port=TUNNEL, why="the mesh's tunnel")
        for member in (member for member in fabric.members if member.declaration):
            for name, port, why in CONTROL:
                labels = {"linkerd.io/control-plane-component": name}
                peer = Peer(name=f"linkerd-{name}", namespace=self.control_plane, labels=labels)
                yield Flow(source=member.peer, target=peer, port=port, why=f"the mesh's {why}")

    def around(self, namespace: str, fabric: Fabric, metadata: Mapping[str, Any]) -> Iterator[Document]:
        yield from linkerd_policies.outside(namespace, fabric.outside.get(namespace, ()), metadata)
        if any(member.plain for member in fabric.members if member.peer.namespace == namespace):
            yield linkerd_policies.anyone(namespace, metadata)

    def admission(self, member: Member, metadata: Mapping[str, Any]) -> Iterable[Document]:
        return linkerd_policies.admission(member, metadata)

    def traffic(self, backend: Backend, callers: tuple[Identity, ...], metadata: Mapping[str, Any]) -> Iterator[Document]:
        for port in backend.ports:
            name = backend.service if len(backend.ports) == 1 else f"{backend.service}-{port.port}"
            limit = {} if port.streams else {"timeout.linkerd.io/request": f"{self.timeout}s"}
            yield route(name, backend, port, {**metadata, "annotations": limit})
            if self.retries and not port.streams:
                repeated = {
                    "retry.linkerd.io/http": ",".join(map(str, TRANSIENT)),
                    "retry.linkerd.io/limit": str(self.retries),
                    "retry.linkerd.io/timeout": f"{max(1, self.timeout // (self.retries + 1))}s",
                }
                yield route(f"{name}-safe", backend, port, {**metadata, "annotations": {**limit, **repeated}}, methods=SAFE)
