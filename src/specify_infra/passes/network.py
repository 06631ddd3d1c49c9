"""Who may talk to whom: the flows that declarations ask for, and policies that allow these and nothing else."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from specify_infra.context import Context
from specify_infra.environment import Environment
from specify_infra.kubernetes.document import Document
from specify_infra.kubernetes.networking import BOTH, network_policy
from specify_infra.model import Declaration, Flow, Peer
from specify_infra.model.mesh import Fabric
from specify_infra.passes.fabric import fabric
from specify_infra.passes.placed import Placed, beside

NAMESPACE_LABEL = "kubernetes.io/metadata.name"
"""The label by which a policy names a namespace: Kubernetes sets it itself, and nobody can change it."""


def network(declarations: tuple[Declaration, ...], environment: Environment) -> Iterator[Placed]:
    """Deny everything in each namespace; then let through what each workload needs, with a policy of its own."""
    for namespace in sorted(_ours(declarations)):
        metadata = environment.metadata(environment.namespace)
        yield Placed("foundation", "network", network_policy("default-deny", namespace, pods={}, ingress=(), egress=(), **metadata))
    wanted = tuple(flows(declarations, environment))
    for guest in _guests(declarations, wanted):
        yield Placed("foundation", "network", policy(guest, wanted, environment.metadata(guest.name)))
    for declaration in own(declarations):
        for workload in declaration.workloads:
            yield from beside(declaration, [policy(workload.peer, wanted, {"labels": workload.labels})])


def exposure(declarations: tuple[Declaration, ...], environment: Environment) -> Iterator[Placed]:
    for declaration in declarations:
        for route in declaration.routes:
            yield from beside(declaration, environment.exposure.documents(route, declaration.namespace, environment))


def flows(declarations: tuple[Declaration, ...], environment: Environment) -> Iterator[Flow]:
    """Yield every connection that follows from what components declare and from the options of the environment.

    Probes are none of them: a node may always reach its own pods, whatever the policies say.
    """
    wanted = tuple(declared(declarations, environment))
    yield from wanted
    if environment.mesh.proxy:
        yield from environment.mesh.flows(woven(declarations, environment, wanted), scrapers(declarations, environment))


def woven(declarations: tuple[Declaration, ...], environment: Environment, wanted: tuple[Flow, ...]) -> Fabric:
    """Return the environment as its mesh sees it."""
    plain = scrapers(declarations, environment) if environment.mesh.dials_services_only else ()
    return fabric(own(declarations), wanted, plain)


def declared(declarations: tuple[Declaration, ...], environment: Environment) -> Iterator[Flow]:
    """Yield the connections that the application's protocols make, whatever carries them."""
    everyone = scrapers(declarations, environment)
    for declaration in declarations:
        peers = {workload.name: workload.peer for workload in declaration.workloads}
        for workload in declaration.workloads if not declaration.foreign else ():
            yield from dns(workload.peer, environment)
        for need in declaration.needs:
            target = environment.peer(need.endpoint)
            source = need.source or peers[need.workload]
            yield Flow(source=source, target=target, port=need.endpoint.pod_port, protocol=need.protocol, why=need.endpoint.name)
        for admission in declaration.admissions:
            yield Flow(source=admission.source, target=peers[admission.workload], port=admission.port, why=admission.why)
        for grant in declaration.grants:
            server = Peer(name="Kubernetes API", cidrs=environment.cluster.api_server)
            for port in environment.cluster.api_server_ports:
                yield Flow(source=peers[grant.workload], target=server, port=port, why="its Role")
        for telemetry in declaration.telemetry:
            for scraper in everyone:
                yield Flow(source=scraper, target=peers[telemetry.workload], port=telemetry.port, why="metrics")
        for route in declaration.routes:
            for name in dict.fromkeys(track.workload for track in route.tracks) or (route.workload,):
                yield from environment.exposure.flows(route, peers[name], environment)


def scrapers(declarations: tuple[Declaration, ...], environment: Environment) -> tuple[Peer, ...]:
    """Return who scrapes everyone's metrics: pods of the plan, and those of the chosen monitoring."""
    own = [one.peer for declaration in declarations for one in declaration.workloads if one.name == declaration.scrapes]
    return (*environment.monitoring.scrapers, *own)


def dns(source: Peer, context: Context) -> Iterator[Flow]:
    """Yield what pods need to look names up."""
    cluster = context.cluster
    cache = (Peer(name="NodeLocal DNSCache", cidrs=cluster.node_local_dns),) if cluster.node_local_dns else ()
    for server in (cluster.dns, *cache):
        yield Flow(source=source, target=server, port=53, protocol="UDP", why="names")
        # Answers that do not fit a datagram come by TCP.
        yield Flow(source=source, target=server, port=53, protocol="TCP", why="names")


def own(declarations: tuple[Declaration, ...]) -> tuple[Declaration, ...]:
    """Return those that speak of pods of ours, not of what the cluster brings."""
    return tuple(declaration for declaration in declarations if not declaration.foreign)


def _ours(declarations: tuple[Declaration, ...]) -> set[str]:
    """Return the namespaces whose policies are ours to write."""
    return {declaration.namespace for declaration in own(declarations)}


def _guests(declarations: tuple[Declaration, ...], wanted: Iterable[Flow]) -> list[Peer]:
    """Return the pods that controllers of the cluster run in our namespaces, where everything is denied to them too."""
    namespaces = _ours(declarations)
    ours = {workload.peer.key for declaration in declarations for workload in declaration.workloads}
    peers = {peer.key: peer for flow in wanted for peer in (flow.source, flow.target)}
    return [peer for key, peer in peers.items() if peer.namespace in namespaces and key not in ours]


def policy(
    pods: Peer, wanted: Iterable[Flow], metadata: Mapping[str, Any], *, directions: Sequence[str] = BOTH, name: str = ""
) -> Document:
    """Return the policy that lets some pods do what flows ask for.

    Args:
        pods: the pods, and how the policy is called unless ``name`` says so.
        wanted: the flows; those that the pods have no part in do not count.
        metadata: its labels.
        directions: what it speaks about; what no policy speaks about stays open.
        name: the policy's name. Default: the pods'.
    """
    incoming = [(flow.source, flow) for flow in wanted if flow.target == pods]
    outgoing = [(flow.target, flow) for flow in wanted if flow.source == pods]
    return network_policy(
        name or pods.name,
        pods.namespace,
        pods=pods.labels,
        ingress=_rules("from", incoming, pods.namespace),
        egress=_rules("to", outgoing, pods.namespace),
        directions=directions,
        **metadata,
    )


def _rules(direction: str, others: list[tuple[Peer, Flow]], namespace: str) -> list[dict[str, Any]]:
    """Return one rule for each peer, with its ports."""
    ports: dict[object, list[dict[str, Any]]] = {}
    peers: dict[object, Peer] = {}
    for peer, flow in others:
        key = peer.key
        peers[key] = peer
        entry = {"protocol": flow.protocol, "port": flow.port}
        if entry not in ports.setdefault(key, []):
            ports[key].append(entry)
    return [{direction: _selectors(peer, namespace), "ports": ports[key]} for key, peer in peers.items()]


def _selectors(peer: Peer, namespace: str) -> list[dict[str, Any]]:
    if peer.cidrs:
        return [{"ipBlock": {"cidr": cidr}} for cidr in peer.cidrs]
    elsewhere = {"namespaceSelector": {"matchLabels": {NAMESPACE_LABEL: peer.namespace}}} if peer.namespace != namespace else {}
    return [{**elsewhere, "podSelector": {"matchLabels": dict(peer.labels)} if peer.labels else {}}]
