"""What a component says about itself. Each field names the pass that reads it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal, Protocol, runtime_checkable

from specify_infra.model.edge import Edge
from specify_infra.model.layers import Layer
from specify_infra.model.references import Endpoint, Peer, SecretRef
from specify_infra.model.workload import Workload
from specify_infra.specs import Spec
from specify_infra.values import Count, CountOrNone, Host, Name, Path, Port, Quantity, Seconds


class Need(Spec, frozen=True, kw_only=True):
    """A workload dials an endpoint. Read by network (both sides), secrets (its credentials) and gitops (the order)."""

    workload: str
    """The workload that dials."""
    endpoint: Endpoint
    """What it dials."""
    protocol: Literal["TCP", "UDP"] = "TCP"
    """The transport. Default: TCP."""
    awaited: bool = True
    """GitOps applies the one who dials only once this is healthy. Default: true; false where it does its work without."""
    source: Peer | None = None
    """Who dials on the workload's behalf, such as a controller of the cluster. Default: the workload itself."""


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
    permissions: tuple[dict[str, Any], ...] = ()
    """Rules of a Role in its own namespace, in Kubernetes' spelling. Default: none."""
    cluster: tuple[dict[str, Any], ...] = ()
    """Rules of a ClusterRole, for what has no namespace or is read in all of them. Default: none."""


class ServerName(Spec, frozen=True, kw_only=True):
    """A workload proves by a certificate who it is, as server, client or both. Read by tls."""

    name: Name
    """The Secret with tls.crt, tls.key and ca.crt, in the component's namespace."""
    hosts: tuple[str, ...]
    """The names under which it is dialled; the first one is the subject's."""
    labels: dict[str, str] = {}
    """Labels of the Secret, such as those by which an operator notices that it was renewed. Default: none."""


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
    honor_labels: bool = False
    """Keep the exporter's own namespace and pod labels, as one that speaks of other pods demands. Default: false."""
    series: Count = 500
    """About how many series one pod exports. Read by the capacity check. Default: 500, more than most exporters have."""
    pods: dict[str, str] = {}
    """The labels of pods that are scraped themselves, where an operator makes them and no Service shows them. Default: none."""
    certificate: ServerName | None = None
    """By which the port proves who it is. Default: none, it speaks plain HTTP."""


class Retention(Spec, frozen=True, kw_only=True):
    """How long a store of metrics keeps them, and where they must fit. Read by the capacity check."""

    days: Count
    """For how many days samples are kept."""
    limit: Quantity
    """The bytes that they may take: the oldest go beyond that, whatever the days."""
    bytes_per_sample: float
    """What a sample takes on disk."""


class RuleGroup(Spec, frozen=True, kw_only=True):
    """Alerts and recordings that belong together. Read by monitoring."""

    name: str
    """The group's name, unique in the component."""
    rules: tuple[dict[str, Any], ...]
    """Rules as Prometheus writes them: ``alert`` or ``record``, ``expr`` ..."""

    def under(self, runbooks: str) -> RuleGroup:
        """Return the group with a link from each alert to its runbook, ``<runbooks>/<Alert>.md``."""
        return RuleGroup(name=self.name, rules=tuple(_linked(rule, runbooks) for rule in self.rules))


def _linked(rule: dict[str, Any], runbooks: str) -> dict[str, Any]:
    if "alert" not in rule:
        return rule
    told = {key: text for key, text in rule.get("annotations", {}).items() if key != "runbook"}
    return {**rule, "annotations": {**told, "runbook_url": f"{runbooks.rstrip('/')}/{rule['alert']}.md"}}


class Dashboard(Spec, frozen=True, kw_only=True):
    """A dashboard of Grafana. Read by whoever shows dashboards."""

    name: Name
    """The name of its file."""
    model: str
    """The dashboard as Grafana's JSON."""


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


class Track(Spec, frozen=True, kw_only=True):
    """A Service that takes a share of a route's requests, such as a canary's. Read by exposure, or by the mesh where it splits."""

    service: str
    """The Service, which has the route's port."""
    workload: str
    """The workload behind it, whose pods have the route's target port."""
    weight: CountOrNone
    """Its share in percent; the weights of a route's tracks sum up to 100."""
    headers: dict[str, str] = {}
    """Header and exact value by which a request is sent here whatever the weights are. Default: none."""


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
    edge: Edge | None = None
    """What happens to its requests at the edge. Default: what the exposure says for all."""
    tracks: tuple[Track, ...] = ()
    """The Services that share the requests. Default: none, ``service`` takes all."""


PodSecurity = Literal["restricted", "baseline", "privileged"]
"""Pod Security's levels, the strictest first."""


class Declaration(Spec, frozen=True, kw_only=True):
    """Everything that a component says about itself."""

    component: str
    """Its name, and that of its file."""
    layer: Layer
    """Where it stands in the architecture."""
    namespace: str
    """Where its objects live."""
    foreign: bool = False
    """Its namespace is someone else's, such as a controller's. Read by governance and network, which leave it alone. Default: ours."""
    pod_security: PodSecurity = "restricted"
    """The Pod Security level that its pods need. Read by governance. Default: restricted; others have a namespace of their own."""
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
    dashboards: tuple[Dashboard, ...] = ()
    """What Grafana shows of it. Read by whoever collects dashboards."""
    scrapes: str = ""
    """The workload of it that scrapes everyone's metrics. Read by network. Default: none does."""
    retention: Retention | None = None
    """What it keeps of them. Read by the capacity check. Default: nothing."""
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


@runtime_checkable
class Collector(Protocol):
    """A component that makes objects out of what all components declare."""

    def collect(self, declarations: tuple[Declaration, ...], environment: Any) -> Iterable[dict[str, Any]]:
        """Yield them. It reads what was declared, and never asks who declared it.

        Args:
            declarations: what all components of the environment said.
            environment: the environment, with its options.
        """
