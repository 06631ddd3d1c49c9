"""What a mesh must know of an environment: who is in it, who dials whom, and which Services take requests."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

from specify_infra.kubernetes.document import Document
from specify_infra.model.declaration import Declaration, Need, Track
from specify_infra.model.references import Peer
from specify_infra.model.workload import Workload

REQUESTS = ("http", "grpc", "http2", "kubernetes.io/h2c")
"""The values of ``appProtocol`` of ports that take requests, which a mesh can route and count one by one."""


WAYPOINT = "waypoint"
"""The name of a namespace's waypoint, and of its ServiceAccount: a proxy that routes the requests to its Services."""

WAYPOINT_PODS = {"gateway.networking.k8s.io/gateway-name": WAYPOINT}
"""The labels of its pods, which whoever runs the mesh makes."""


class Identity(msgspec.Struct, frozen=True, order=True):
    """A ServiceAccount, by which a mesh knows who dials."""

    namespace: str
    account: str


class Door(msgspec.Struct, frozen=True):
    """A port of pods, and everyone who was declared to dial it."""

    port: int
    callers: tuple[Identity, ...]
    """Those in the mesh, who prove who they are."""
    outsiders: tuple[Peer, ...]
    """Those beyond it, who come in plain text."""


class Member(msgspec.Struct, frozen=True):
    """Pods in the mesh."""

    peer: Peer
    declaration: Declaration | None
    """Whose pods they are; None for pods that a controller of the cluster runs in our namespaces."""
    doors: tuple[Door, ...]

    @property
    def plain(self) -> tuple[int, ...]:
        """The ports that someone beyond the mesh dials."""
        return tuple(door.port for door in self.doors if door.outsiders)


class Backend(msgspec.Struct, frozen=True):
    """A Service that takes requests, one by one."""

    service: str
    namespace: str
    ports: tuple[RequestPort, ...]
    workload: str
    """The workload behind it; empty where there is not one alone."""
    tracks: tuple[Track, ...]
    """The Services that share its requests."""
    declaration: Declaration
    """Whose it is."""


class RequestPort(msgspec.Struct, frozen=True):
    """A port of a Service that takes requests."""

    port: int
    pod_port: int
    """The port of the pods behind it."""
    streams: bool
    """Whether its requests are streams, which may last."""


class Proxy(msgspec.Struct, frozen=True):
    """What a mesh puts beside the containers of each pod."""

    user: int
    """The user id of its process, whose own connections are never taken into the mesh; 0 where it runs elsewhere."""
    ports: frozenset[int]
    """The ports that it listens on in each pod."""
    bounds: Mapping[str, str]
    """What each pod requests and may take on top, as a quota counts it: ``requests.cpu`` and the like, to a quantity."""


class Pair(msgspec.Struct, frozen=True):
    """Two sides in the mesh, of which one dials the other."""

    source: Peer
    target: Peer
    ports: tuple[int, ...]
    """The ports of the target's pods."""


class Note(msgspec.Struct, frozen=True):
    """What someone who chose a mesh must know of it."""

    message: str
    """What is the matter."""
    do: str
    """What to do about it."""


class Fabric(msgspec.Struct, frozen=True):
    """An environment as a mesh sees it."""

    members: tuple[Member, ...]
    pairs: tuple[Pair, ...]
    """Who dials whom by TCP with both sides in the mesh: each pair once."""
    backends: tuple[Backend, ...]
    outside: Mapping[str, tuple[Need, ...]]
    """Namespace to what its pods dial beyond the environment."""
    reached: Mapping[str, tuple[str, ...]]
    """Namespace to the namespaces that its pods dial."""


def pods_of(workload: Workload) -> dict[str, str]:
    """Return the labels that a workload's pods have."""
    return {**workload.labels, **workload.operated}


def means(peer: Peer, workload: Workload) -> bool:
    """Tell whether a side of a connection means a workload's pods, at some time at least."""
    if peer.namespace != workload.namespace:
        return False
    labels = pods_of(workload)
    return all(labels.get(key) == value or value in workload.runtime_labels.get(key, ()) for key, value in peer.labels.items())


def backends(declarations: Iterable[Declaration]) -> tuple[Backend, ...]:
    """Return the Services that take requests by an address of their own: a headless one is dialled pod by pod."""
    return tuple(_backend(one, item) for one in declarations for item in one.documents if takes_requests(item))


def takes_requests(item: Document) -> bool:
    """Tell whether a document is a Service that takes requests by an address of its own."""
    return item["kind"] == "Service" and item["spec"].get("clusterIP") != "None" and any(map(_requests, item["spec"]["ports"]))


def _requests(port: Mapping[str, Any]) -> bool:
    return port.get("appProtocol") in REQUESTS


def _backend(declaration: Declaration, item: Document) -> Backend:
    name = item["metadata"]["name"]
    selector = item["spec"]["selector"].items()
    behind = [one for one in declaration.workloads if any(selector <= pods_of(track).items() for track in one.tracks)]
    pod = behind[0].pod if len(behind) == 1 else {"containers": ()}
    return Backend(
        service=name,
        namespace=item["metadata"]["namespace"],
        ports=tuple(
            RequestPort(port["port"], _pod_port(port, pod), port["appProtocol"] != "http")
            for port in item["spec"]["ports"]
            if _requests(port)
        ),
        workload=behind[0].name if len(behind) == 1 else "",
        tracks=tuple(track for route in declaration.routes if route.service == name for track in route.tracks),
        declaration=declaration,
    )


def _pod_port(port: Mapping[str, Any], pod: Mapping[str, Any]) -> int:
    """Return the port of the pods behind a Service's port, which the Service may give by name."""
    target = port.get("targetPort", port["port"])
    if isinstance(target, int):
        return target
    named = (one for container in pod["containers"] for one in container.get("ports", ()))
    return next((int(one["containerPort"]) for one in named if one.get("name") == target), int(port["port"]))
