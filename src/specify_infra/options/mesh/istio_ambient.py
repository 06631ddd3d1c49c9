"""Istio ambient: a proxy on each node carries connections, a waypoint in each namespace routes requests."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from specify_infra.content import content, filled
from specify_infra.kubernetes.core import config_map
from specify_infra.kubernetes.crd.gateway_api import gateway
from specify_infra.kubernetes.document import Document
from specify_infra.model import Declaration, Endpoint, Flow, Need, Peer, Telemetry, Workload
from specify_infra.model.mesh import WAYPOINT, WAYPOINT_PODS, Backend, Fabric, Member, Note, Proxy, backends, takes_requests
from specify_infra.options.mesh.gateway_routes import route
from specify_infra.options.mesh.istio_sidecar import understood
from specify_infra.options.mesh.shared import ProxyResources, relabelled
from specify_infra.options.placement import Anywhere
from specify_infra.options.replicas import Fixed
from specify_infra.options.rollout import Rolling

TUNNEL = 15008
"""Where a pod in the mesh takes connections from others, whatever the port inside of the tunnel is."""

PROXY = Proxy(0, frozenset({15001, 15006, TUNNEL, 15053}), {})
"""The node's proxy listens inside of each pod too, and is nobody's container there."""

KUBELET = Peer(name="kubelet, as ambient pods see it", cidrs=("169.254.7.127/32",))
"""The address of probes: ambient mode marks them by it, and policies must let it in."""

NOTES = (
    Note(
        "ambient mode does not hold what leaves the mesh to declared names: the network policies bound it by address",
        "narrow the cidrs of endpoints outside, or choose mode: sidecar",
    ),
    Note(
        "ambient mode repeats requests only where they never reached a pod: HTTPRoute has no retries in its standard channel",
        "choose mode: sidecar where GET, HEAD and OPTIONS are to be repeated on failures too",
    ),
)


def joined(declaration: Declaration) -> Declaration:
    """Return a component whose Services that take requests stand behind the waypoint."""
    return msgspec.structs.replace(declaration, documents=tuple(_behind(understood(item)) for item in declaration.documents))


def _behind(item: Document) -> Document:
    return relabelled(item, labels={"istio.io/use-waypoint": WAYPOINT}) if takes_requests(item) else item


def waypoints(declarations: tuple[Declaration, ...], context: Any, replicas: int, resources: ProxyResources) -> Iterator[Declaration]:
    """Yield the waypoint of each namespace with Services that take requests."""
    behind: dict[str, list[Backend]] = {}
    for backend in backends(declarations):
        behind.setdefault(backend.namespace, []).append(backend)
    for namespace, found in sorted(behind.items()):
        metadata = context.metadata(WAYPOINT)
        yield Declaration(
            component=WAYPOINT,
            layer=found[0].declaration.layer,
            namespace=namespace,
            workloads=(_pods(namespace, context, replicas, resources),),
            needs=tuple(Need(workload=WAYPOINT, endpoint=one) for backend in found for one in _endpoints(backend)),
            telemetry=(
                Telemetry(workload=WAYPOINT, service=WAYPOINT, port=15020, path="/stats/prometheus", pods=WAYPOINT_PODS, series=1000),
            ),
            documents=tuple(_documents(namespace, replicas, resources, metadata)),
        )


def _endpoints(backend: Backend) -> Iterator[Endpoint]:
    """Yield the ports of a Service's pods, which its waypoint dials."""
    for port in backend.ports:
        yield Endpoint(
            name=backend.service,
            component=backend.declaration.component,
            layer=backend.declaration.layer,
            service=backend.service,
            workload=backend.workload,
            port=port.port,
            target_port=port.pod_port,
        )


def _pods(namespace: str, context: Any, replicas: int, resources: ProxyResources) -> Workload:
    """Return a waypoint's pods, which istiod makes: the quota and the policies must know of them."""
    return Workload(
        name=WAYPOINT,
        namespace=namespace,
        part_of=context.namespace,
        pod={"containers": [{"name": "istio-proxy", "resources": resources.spec}]},
        replicas=Fixed(count=replicas),
        rollout=Rolling(),
        placement=Anywhere(),
        operated=WAYPOINT_PODS,
    )


def _documents(namespace: str, replicas: int, resources: ProxyResources, metadata: Mapping[str, Any]) -> Iterator[Document]:
    bounds = {key.replace(".", "_"): quantity for key, quantity in resources.bounds.items()}
    overlays = {"deployment": filled(content(__package__, "waypoint-deployment.yml"), {"replicas": replicas, **bounds})}
    if replicas > 1:
        overlays["podDisruptionBudget"] = content(__package__, "waypoint-budget.yml")
    yield config_map(WAYPOINT, namespace, overlays, **metadata)
    listener = {"name": "mesh", "port": TUNNEL, "protocol": "HBONE"}
    spec = {
        "gatewayClassName": "istio-waypoint",
        "infrastructure": {"parametersRef": {"group": "", "kind": "ConfigMap", "name": WAYPOINT}},
        "listeners": [listener],
    }
    yield gateway(WAYPOINT, namespace, spec, **{**metadata, "labels": {**metadata["labels"], "istio.io/waypoint-for": "service"}})


def flows(fabric: Fabric, istiod: Peer) -> Iterator[Flow]:
    """Yield the tunnels between members, those through waypoints, and the probes."""
    direct = ((pair.source, pair.target) for pair in fabric.pairs)
    tunnels = {(repr(source), repr(target)): (source, target) for source, target in (*direct, *_through(fabric))}
    for source, target in tunnels.values():
        yield Flow(source=source, target=target, port=TUNNEL, why="the mesh's tunnel")
    for member in fabric.members:
        if member.peer.labels == WAYPOINT_PODS:
            yield Flow(source=member.peer, target=istiod, port=15012, why="the mesh's configuration and certificates")
            continue
        for port in _probed(member):
            yield Flow(source=KUBELET, target=member.peer, port=port, why="probes")


def _through(fabric: Fabric) -> Iterator[tuple[Peer, Peer]]:
    """Yield who dials a waypoint, because it dials what stands behind it."""
    for backend in fabric.backends:
        waypoint = Peer(name=WAYPOINT, namespace=backend.namespace, labels=WAYPOINT_PODS)
        ports = {port.pod_port for port in backend.ports}
        for pair in fabric.pairs:
            dialled = (pair.target.namespace, pair.target.name) == (backend.namespace, backend.workload)
            if dialled and ports & set(pair.ports) and pair.source.labels != WAYPOINT_PODS:
                yield pair.source, waypoint


def _probed(member: Member) -> list[int]:
    """Return the ports that a kubelet dials: those of the probes; of pods that an operator makes, all that others dial."""
    workload = next((one for one in (member.declaration.workloads if member.declaration else ()) if one.peer == member.peer), None)
    if workload is None or workload.operated:
        return [door.port for door in member.doors]
    found: set[int] = set()
    for container in (*workload.pod.get("initContainers", ()), *workload.pod["containers"]):
        named = {port.get("name"): port["containerPort"] for port in container.get("ports", ())}
        for probe in (container[key] for key in ("startupProbe", "livenessProbe", "readinessProbe") if key in container):
            dialled = next((probe[kind]["port"] for kind in ("httpGet", "tcpSocket", "grpc") if kind in probe), None)
            found |= {named.get(dialled, dialled)} if dialled is not None else set()
    return sorted(found)


def routes(backend: Backend, timeout: int, metadata: Mapping[str, Any]) -> Iterator[Document]:
    """Yield the routes of a Service, as its waypoint reads them."""
    for port in backend.ports:
        name = backend.service if len(backend.ports) == 1 else f"{backend.service}-{port.port}"
        yield route(name, backend, port, metadata, timeout=None if port.streams else timeout)
