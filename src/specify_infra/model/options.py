"""Options: interchangeable choices that render themselves. A protocol for each kind of choice.

The absent choice is an object too. What an option cannot do without is a set of words that another one must provide.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Protocol, runtime_checkable

from specify_infra.kubernetes.document import Document
from specify_infra.specs import Spec

if TYPE_CHECKING:
    from specify_infra.model.declaration import Declaration, Route, RuleGroup, ServerName, Telemetry
    from specify_infra.model.flow import Flow
    from specify_infra.model.mesh import Backend, Fabric, Identity, Member, Note, Proxy
    from specify_infra.model.references import Peer, SecretRef
    from specify_infra.model.watched import Watched
    from specify_infra.model.workload import Workload


OwnedFields = tuple[str, str, str, str, tuple[str, ...]]
"""Fields that controllers write: group, kind, namespace, name, JSON pointers."""


class Option(Spec, frozen=True, kw_only=True):
    """Base of the shipped options. Data names one by its class as ``type``."""

    requires: ClassVar[frozenset[str]] = frozenset()
    """Capabilities that another option of the environment must provide."""
    provides: ClassVar[frozenset[str]] = frozenset()
    """Capabilities that this option gives the others."""


@runtime_checkable
class Replicas(Protocol):
    """How many pods."""

    @property
    def minimum(self) -> int: ...

    @property
    def maximum(self) -> int: ...

    @property
    def count(self) -> int | None:
        """``spec.replicas``; None where a controller owns it."""

    def documents(self, workload: Workload) -> Iterable[Document]:
        """Yield what keeps the number right."""

    def owned_fields(self) -> tuple[str, ...]:
        """JSON pointers into the workload that a controller writes, and GitOps must not fight over."""


@runtime_checkable
class Placement(Protocol):
    """Where pods may run."""

    def pod(self, selector: Mapping[str, str], revision_label: str) -> dict[str, Any]:
        """Return the part of a pod's spec that places it.

        Args:
            selector: the labels of the pods that are to be spread.
            revision_label: the label that tells revisions apart; empty where the rollout has none.
        """


@runtime_checkable
class Rollout(Protocol):
    """How pods are brought up and replaced."""

    @property
    def revision_label(self) -> str:
        """The label by which Kubernetes tells a new revision's pods from the old one's; empty if there is none."""

    @property
    def target(self) -> tuple[str, str]:
        """The ``apiVersion`` and kind of the object that runs the pods: what an autoscaler scales."""

    def surge(self, replicas: int) -> int:
        """Return how many pods a rollout may add to the ``replicas`` of one track."""

    def tracks(self, workload: Workload) -> tuple[Workload, ...]:
        """Return what runs a workload: itself, or one for each version that stands beside another. The other methods get these."""

    def documents(self, workload: Workload, template: dict[str, Any], metadata: Mapping[str, Any]) -> Iterable[Document]:
        """Yield the objects that run the pods of ``template``.

        Args:
            workload: what runs.
            template: its pod template, complete but for its claims.
            metadata: ``labels`` for all objects; the annotations ``keep``, for what must never be pruned, and ``replace``,
                for what is to be replaced on a change, since its fields are immutable; ``splits``, the documents by which
                exposure and mesh share requests among the tracks of routes.
        """

    def owned_fields(self, workload: Workload, documents: Iterable[Document]) -> Iterable[OwnedFields]:
        """Yield the fields of the layer's documents that its controller writes, and GitOps must not fight over."""


@runtime_checkable
class Secrets(Protocol):
    """Where Secrets come from."""

    def documents(self, secret: SecretRef, namespace: str, metadata: Mapping[str, Any]) -> Iterable[Document]:
        """Yield what brings a Secret into a namespace."""

    def stages(self, environment: str) -> Iterable[Stage]:
        """Yield what GitOps must apply before anything that reads Secrets."""


@runtime_checkable
class Mesh(Protocol):
    """How pods talk to each other beyond plain TCP."""

    @property
    def proxy(self) -> Proxy | None:
        """What it puts beside the containers of each pod; None where it puts nothing there."""

    @property
    def dials_services_only(self) -> bool:
        """Whether it knows destinations by their Services only, so that scrapers, which dial pods by address, go past it."""

    @property
    def notes(self) -> tuple[Note, ...]:
        """What it asks of the cluster, and what it does not do. Read by the mesh check."""

    def namespace(self) -> dict[str, dict[str, str]]:
        """Return the labels and annotations by which a namespace's pods are taken in."""

    def joined(self, declarations: tuple[Declaration, ...], context: Any) -> tuple[Declaration, ...]:
        """Return what the components declared, as they declare it in the mesh: pods, Services and metrics of its proxies.

        Args:
            declarations: what they declared.
            context: where they are put.
        """

    def flows(self, fabric: Fabric, scrapers: tuple[Peer, ...]) -> Iterable[Flow]:
        """Yield what is dialled because of the mesh, beyond what was declared.

        Args:
            fabric: who is in the mesh, and who dials whom.
            scrapers: who dials the proxies' metrics.
        """

    def around(self, namespace: str, fabric: Fabric, metadata: Mapping[str, Any]) -> Iterable[Document]:
        """Yield the objects that hold for a whole namespace."""

    def admission(self, member: Member, metadata: Mapping[str, Any]) -> Iterable[Document]:
        """Yield the objects that say who may dial a member's pods."""

    def traffic(self, backend: Backend, callers: tuple[Identity, ...], metadata: Mapping[str, Any]) -> Iterable[Document]:
        """Yield the objects that say how requests to a Service are routed, repeated and given up.

        Args:
            backend: the Service.
            callers: who was declared to dial it.
            metadata: the objects' labels.
        """


@runtime_checkable
class Exposure(Protocol):
    """How requests come in from outside."""

    @property
    def features(self) -> frozenset[str]:
        """What it can do: names of fields of an ``Edge``, and of its own."""

    def wanted(self, route: Route) -> frozenset[str]:
        """Return the features that a route asks for, by the edge and by the exposure's own fields."""

    def watched(self, system: str) -> Iterable[Watched]:
        """Yield the kinds whose objects tell whether they were accepted.

        Args:
            system: the environment's namespace.
        """

    def flows(self, route: Route, pods: Peer, context: Any) -> Iterable[Flow]:
        """Yield who dials whom so that requests come in.

        Args:
            route: what is reachable.
            pods: who listens behind one of the Services that share the route's requests.
            context: where they are put, and in which mesh.
        """

    def documents(self, route: Route, namespace: str, context: Any) -> Iterable[Document]:
        """Yield the objects that bring a route's requests to its Services."""

    def shared(self, declarations: tuple[Declaration, ...], context: Any) -> Iterable[Declaration]:
        """Yield what routes have in common: a gateway, an issuer, the pods that prove a host is ours.

        Args:
            declarations: what all components said.
            context: where they are put.
        """


@runtime_checkable
class Monitoring(Protocol):
    """Who scrapes metrics."""

    @property
    def scrapers(self) -> tuple[Peer, ...]:
        """Who dials the metrics ports."""

    def documents(self, telemetry: Telemetry, namespace: str, metadata: Mapping[str, Any]) -> Iterable[Document]:
        """Yield the objects that make the scraper find a target."""

    def alerts(self, name: str, groups: tuple[RuleGroup, ...], namespace: str, metadata: Mapping[str, Any]) -> Iterable[Document]:
        """Yield the objects that make it evaluate a component's rules."""


@runtime_checkable
class Tls(Protocol):
    """Whether connections within the cluster are encrypted, and by whose certificates."""

    @property
    def enabled(self) -> bool: ...

    def documents(self, certificate: ServerName, namespace: str, metadata: Mapping[str, Any]) -> Iterable[Document]:
        """Yield what brings the Secret with a certificate, its key and its issuer's certificate."""


@runtime_checkable
class GitOps(Protocol):
    """Who applies ``dist/``."""

    @property
    def engine(self) -> str:
        """Its name, and that of its file; empty where there is none."""

    @property
    def keep(self) -> dict[str, str]:
        """Annotations of an object that must never be pruned."""

    @property
    def replace(self) -> dict[str, str]:
        """Annotations of an object that is to be replaced, since its fields are immutable."""

    @property
    def applied(self) -> Watched | None:
        """What tells how its stages fare; None where there is no engine."""

    def documents(self, environment: str, system: str, stages: tuple[Stage, ...]) -> Iterable[Document]:
        """Yield the engine's objects.

        Args:
            environment: the environment's name.
            system: the environment's namespace, which names the engine's objects.
            stages: the dependency graph, each stage after those that it waits for.
        """


class Stage(Spec, frozen=True, kw_only=True):
    """One node of the dependency graph: a folder that GitOps applies as a whole."""

    name: str
    """The layer, or the name that an option gives it."""
    path: str
    """The folder: relative to ``dist/``, or to the repository's root with a leading slash."""
    after: tuple[str, ...] = ()
    """The stages that must be healthy before. Default: none."""
    namespaces: tuple[str, ...] = ()
    """The namespaces that it writes to. Default: none, it is cluster-scoped."""
    kinds: tuple[tuple[str, str, bool], ...] = ()
    """What it writes: API group, kind, whether it is namespaced. Default: nothing."""
    permissions: tuple[dict[str, Any], ...] = ()
    """The RBAC rules that its Roles hand out, which whoever applies them must hold. Default: none."""
    owned_fields: tuple[OwnedFields, ...] = ()
    """Fields that controllers write: group, kind, namespace, name, JSON pointers. Default: none."""
    decryption: str = ""
    """The Secret with the keys that decrypt the folder's files. Default: none, they are plain."""
