"""References: how one component points at what another one, or the world outside, offers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from msgspec import Meta

from specify_infra.errors import Problem, problem
from specify_infra.model.layers import Layer
from specify_infra.specs import Spec
from specify_infra.values import Cidr, DialledHost, Name, Port, is_network, network_of

EndpointReference = Annotated[
    str,
    Meta(
        pattern=r"^[a-z][-a-z0-9]*\.[a-z][_a-z0-9]*$(?!\n)",
        description="an endpoint of a component of this environment, written component.endpoint",
        examples=["postgres.sql"],
    ),
]


SecretKey = Annotated[
    str,
    Meta(pattern=r"^[-._a-zA-Z0-9]+$(?!\n)", max_length=253, description="a Secret's key: letters, digits, dashes, dots and underscores"),
]


class SecretRef(Spec, frozen=True, kw_only=True):
    """A Kubernetes Secret, by name: what is in it never passes through here."""

    name: Name
    """The Secret's name, in the namespace of whoever uses it."""
    keys: tuple[SecretKey, ...]
    """The keys that must be in it, such as username and password."""

    def problems(self) -> Iterator[Problem]:
        if not self.keys:
            yield problem("a secret needs keys", where="keys", got="none", do="name the keys that are read from it")


class Peer(Spec, frozen=True, kw_only=True):
    """One side of a connection: pods by label in a namespace, or address ranges."""

    name: str
    """What people call it, in tables and messages."""
    namespace: str = ""
    """The namespace of the pods. Default: none, the peer is given by address."""
    labels: dict[str, str] = {}
    """The labels of the pods. Default: all pods of the namespace."""
    cidrs: tuple[Cidr, ...] = ()
    """Address ranges. Default: none, the peer is given by namespace."""
    account: str = ""
    """The pods' ServiceAccount, where they are in the mesh too. Read by mesh. Default: none, they come in plain text."""

    @property
    def key(self) -> tuple[object, ...]:
        """What tells it from every other peer."""
        return self.name, self.namespace, *self.labels.items(), *self.cidrs, self.account

    def problems(self) -> Iterator[Problem]:
        if bool(self.namespace) == bool(self.cidrs):
            do = "give either a namespace (and labels) or cidrs"
            yield problem("a peer is pods or addresses", where="namespace", got=self.namespace, do=do)
        if self.account and self.cidrs:
            yield problem("addresses have no account", where="account", got=self.account, do="leave account out, or give a namespace")
        yield from networks(self.cidrs)


class Endpoint(Spec, frozen=True, kw_only=True):
    """Something that listens: offered by a component of the environment, or running outside of it."""

    name: str
    """What it offers, such as sql, read_only, resp, otlp or http."""
    port: Port
    """The port that clients dial."""
    scheme: str = "tcp"
    """The protocol in URL style: postgresql, redis, http, otlp. Default: tcp, which promises nothing."""
    secret: SecretRef | None = None
    """The credentials that a client needs. Default: none."""
    parameters: dict[str, str] = {}
    """What else a client must know and may be public, such as the database's name. Default: nothing."""
    host: DialledHost | None = None
    """The host, for an endpoint outside. Default: none, a component of the environment offers it."""
    cidrs: tuple[Cidr, ...] = ()
    """The addresses behind the host: a NetworkPolicy cannot match names. Required where host is given."""
    component: str = ""
    """The component that offers it. Default: none, it runs outside."""
    layer: Layer = "application"
    """The component's layer. Default: application."""
    service: str = ""
    """The Service that answers. Default: the component's name."""
    workload: str = ""
    """The workload behind the Service. Default: the component's name."""
    target_port: Port | None = None
    """The port of the pods. Default: the Service's."""
    pods: dict[str, str] = {}
    """The labels of the pods, where an operator makes them. Default: those of the workload."""

    @property
    def reference(self) -> str:
        """How data refers to it: ``component.endpoint``; empty for an endpoint outside."""
        return f"{self.component}.{self.name}" if self.component else ""

    @property
    def pod_port(self) -> int:
        """The port that a NetworkPolicy must open: policies see pods, not Services."""
        return self.target_port or self.port

    def problems(self) -> Iterator[Problem]:
        if not self.component and self.host is None:
            do = "give host and cidrs, or refer to a component's endpoint as component.endpoint"
            yield problem("an endpoint outside needs a host", where="host", got="none", do=do)
        if self.host is not None and not self.cidrs:
            do = f"give the address ranges behind {self.host}, or 0.0.0.0/0 to let the pods reach any address on port {self.port}"
            yield problem("a NetworkPolicy cannot match host names", where="cidrs", got="none", do=do)
        yield from networks(self.cidrs)


def networks(cidrs: tuple[str, ...], where: str = "cidrs") -> Iterator[Problem]:
    """Yield a problem for each range that Kubernetes would refuse."""
    for index, cidr in enumerate(cidrs):
        if not is_network(cidr):
            do = f"write the network's own address, with no bits behind the prefix{network_of(cidr)}"
            yield problem("not a network", where=f"{where}[{index}]", got=cidr, allowed="a CIDR such as 10.20.0.0/16", do=do)
