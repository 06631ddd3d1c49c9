"""What a component says about itself. Each field names the pass that reads it."""

from __future__ import annotations

from typing import Any, Protocol, runtime_checkable

from specify_infra.model.layers import Layer
from specify_infra.model.references import Endpoint, Peer, SecretRef
from specify_infra.model.workload import Workload
from specify_infra.specs import Spec
from specify_infra.values import Host, Name, Path, Port, Seconds


class Need(Spec, frozen=True, kw_only=True):
    """A workload dials an endpoint. Read by network (both sides), secrets (its credentials) and gitops (the order)."""

    workload: str
    """The workload that dials."""
    endpoint: Endpoint
    """What it dials."""


class Admission(Spec, frozen=True, kw_only=True):
    """Someone beyond the environment dials a workload. Read by network."""

    workload: str
    """The workload that is dialled."""
    source: Peer
    """Who dials."""
    port: Port
    """The pods' port."""
    why: str
    """For what, in a few words."""


class Grant(Spec, frozen=True, kw_only=True):
    """A workload may use the Kubernetes API. Read by identity (the Role) and network (the way to the API server)."""

    workload: str
    """The workload that gets a token."""
    permissions: tuple[dict[str, Any], ...]
    """Rules of a Role, in Kubernetes' spelling."""


class Telemetry(Spec, frozen=True, kw_only=True):
    """A workload exports metrics. Read by monitoring (the target) and network (the scraper's way in)."""

    workload: str
    """The workload that exports."""
    service: str
    """The headless Service over its metrics port."""
    port: Port
    """The pods' port."""
    port_name: str = "metrics"
    """The port's name in Service and pod. Default: metrics."""
    path: Path = "/metrics"
    """Where the metrics are. Default: /metrics, as Prometheus expects."""
    interval: Seconds = 30
    """Seconds between two scrapes. Default: 30."""


class RuleGroup(Spec, frozen=True, kw_only=True):
    """Alerts and recordings that belong together. Read by monitoring."""

    name: str
    """The group's name, unique in the component."""
    rules: tuple[dict[str, Any], ...]
    """Rules as Prometheus writes them: ``alert`` or ``record``, ``expr`` ..."""


class ServerName(Spec, frozen=True, kw_only=True):
    """A workload proves by a certificate who it is, as server, client or both. Read by tls."""

    name: Name
    """The Secret with tls.crt, tls.key and ca.crt, in the component's namespace."""
    hosts: tuple[str, ...]
    """The names under which it is dialled; the first one is the subject's."""


class Recovery(Spec, frozen=True, kw_only=True):
    """What a component's backups promise. Read by the recovery check."""

    what: str
    """What is backed up, such as the database postgres."""
    rpo_seconds: Seconds
    """The most seconds of changes that a disaster may cost."""
    rto_seconds: Seconds
    """The most seconds that a restore may take."""
    how: str
    """The settings that these follow from, in a few words."""


class Route(Spec, frozen=True, kw_only=True):
    """A Service is reachable from outside. Read by exposure and network."""

    name: str
    """The name of the objects that it makes."""
    host: Host
    """The host that clients ask for."""
    path: Path
    """The prefix of the paths that it takes."""
    workload: str
    """The workload behind the Service."""
    service: str
    """The Service that takes the requests."""
    port: Port
    """The Service's port."""
    target_port: Port
    """The pods' port."""


class Declaration(Spec, frozen=True, kw_only=True):
    """Everything that a component says about itself."""

    component: str
    """Its name, and that of its file."""
    layer: Layer
    """Where it stands in the architecture."""
    namespace: str
    """Where its objects live."""
    workloads: tuple[Workload, ...] = ()
    """Its pods. Read by workloads, identity, availability, network and governance."""
    needs: tuple[Need, ...] = ()
    """What its workloads dial."""
    admissions: tuple[Admission, ...] = ()
    """Who else dials its workloads."""
    grants: tuple[Grant, ...] = ()
    """What its workloads may ask of the Kubernetes API."""
    telemetry: tuple[Telemetry, ...] = ()
    """Where its metrics are."""
    alerts: tuple[RuleGroup, ...] = ()
    """Its alerts."""
    certificates: tuple[ServerName, ...] = ()
    """The certificates that its pods mount."""
    recoveries: tuple[Recovery, ...] = ()
    """What its backups promise."""
    routes: tuple[Route, ...] = ()
    """What of it is reachable from outside."""
    secrets: tuple[SecretRef, ...] = ()
    """Secrets that it reads beyond those of the endpoints that it needs. Read by secrets."""
    documents: tuple[dict[str, Any], ...] = ()
    """Objects of its own: Services, ConfigMaps."""


@runtime_checkable
class Declarable(Protocol):
    """A component. Any object with a name that can declare itself is one: there is no base class."""

    @property
    def name(self) -> str:
        """Its name in the environment: that of its objects and of its file."""

    def declare(self, context: Any) -> Declaration:
        """Say what it is. Pure: the same component in the same ``Context`` says the same."""
