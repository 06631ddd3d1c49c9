"""Custom objects that tell how they fare: what becomes of their status as metrics."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol, runtime_checkable

from specify_infra.kubernetes.document import plural
from specify_infra.model.declaration import RuleGroup
from specify_infra.specs import Spec
from specify_infra.values import Name

StatusPath = tuple[str, ...]
"""A way to a field: keys, and ``[type=Ready]`` for the entry of a list."""

OBJECT: dict[str, StatusPath] = {"namespace": ("metadata", "namespace"), "name": ("metadata", "name")}


class Part(Spec, frozen=True, kw_only=True):
    """A list within an object, each of whose entries tells how it fares."""

    name: str
    """What an entry is, such as listener: ends the metric's name."""
    path: StatusPath
    """Where the list is."""
    labels: dict[str, StatusPath]
    """Label to path within an entry."""


class Watched(Spec, frozen=True, kw_only=True):
    """A kind of custom objects that tell how they fare. Read by who exports objects as metrics: a series for each object."""

    group: str
    """The kind's API group."""
    version: str
    """Its version."""
    kind: str
    """Its name."""
    metric: str
    """The metric's name without its ending ``_info``, such as gitops_stage."""
    namespace: Name | None = None
    """Where the objects are. Default: in the namespaces of the system."""
    identity: dict[str, StatusPath] = {}
    """Labels that tell which object it is. Default: namespace and name."""
    labels: dict[str, StatusPath] = {}
    """Label to path within the object, of how it fares: a field that is not there gives no label. Default: none."""
    parts: tuple[Part, ...] = ()
    """Lists in it that are told too, each as a metric of its own. Default: none."""
    alerts: tuple[RuleGroup, ...] = ()
    """What is to be alerted of it. Default: nothing."""

    @property
    def who(self) -> dict[str, StatusPath]:
        """The labels that tell which object it is."""
        return self.identity or OBJECT

    @property
    def resource(self) -> str:
        """What roles call the kind."""
        return plural(self.kind)


@runtime_checkable
class Watchable(Protocol):
    """A component some of whose objects tell how they fare."""

    def watched(self, system: str) -> Iterable[Watched]:
        """Yield their kinds.

        Args:
            system: the environment's namespace.
        """
