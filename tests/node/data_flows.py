"""Who dials the data layer's servers, and what comes of it: with the labels that its policies ask for, and without."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from specify_infra import Plan
from tests.cluster.client import Document

from .data_site import NAMESPACE, SYSTEM, pod
from .enforcement import Enforcement
from .site import Site

ALLOWED = [
    ("application", "postgres-0:5432"),
    ("application", "redis:6379"),
    ("prometheus", "postgres-0:9187"),
    ("prometheus", "redis:9121"),
]

FORBIDDEN = [
    ("stranger", "postgres-0:5432"),
    ("stranger", "postgres-0:8008"),
    ("stranger", "redis:6379"),
    ("neighbour", "postgres-0:5432"),
    ("neighbour", "redis:6379"),
    ("prometheus", "postgres-0:5432"),
    ("application", "postgres-0:8008"),
    ("application", "postgres-0:9187"),
    ("application", "single:5432"),
]
"""The application has no need of the database alone."""

Flow = tuple[str, str]


@dataclass(frozen=True)
class Guarded:
    """The servers under their policies, those who dial them, and what came of forbidden flows before."""

    site: Site
    enforcement: Enforcement
    clients: dict[str, Document]
    without: dict[Flow, str]

    def dial(self, flow: Flow) -> str:
        """What comes of a connection."""
        return dial(self.site, self.clients, flow)

    def denied(self, flow: Flow) -> int:
        """Packets that were dropped at either end of a flow."""
        source, (target, _) = flow[0], flow[1].split(":")
        return self.enforcement.denied("out", self.clients[source]) + self.enforcement.denied("in", pod(self.site, target))


@contextmanager
def guarded(site: Site, made: Plan) -> Iterator[Guarded]:
    """The plan's policies, enforced for the length of a block."""
    peers = {flow.source.name: flow.source for flow in made.flows}
    site.namespace("elsewhere")
    site.namespace(peers["prometheus"].namespace)
    clients = {
        "application": site.client(SYSTEM, "application", labels=peers["specify"].labels),
        "prometheus": site.client(peers["prometheus"].namespace, "prometheus", labels=peers["prometheus"].labels),
        "stranger": site.client("elsewhere", "stranger"),
        "neighbour": site.client(NAMESPACE, "neighbour"),
    }
    without = {flow: dial(site, clients, flow) for flow in FORBIDDEN}
    with Enforcement(site.cluster) as enforcement:
        yield Guarded(site, enforcement, clients, without)


def dial(site: Site, clients: dict[str, Document], flow: Flow) -> str:
    target, port = flow[1].split(":")
    return site.dial(clients[flow[0]], f"{pod(site, target)['status']['podIP']}:{port}")
