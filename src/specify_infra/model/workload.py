"""A workload: pods that are the same, and what the passes must know about them."""

from __future__ import annotations

import functools
from typing import Any

from specify_infra.model.layers import labels, selector
from specify_infra.model.options import Placement, Replicas, Rollout
from specify_infra.model.references import Peer
from specify_infra.model.storage import Claim
from specify_infra.specs import Spec


class Workload(Spec, frozen=True, kw_only=True, dict=True):
    """Pods that are the same. Everything in a pod that no pass must read stays a plain dict in Kubernetes' spelling."""

    name: str
    """Its name: that of its objects, and the one by which its pods are selected."""
    namespace: str
    """Where it runs. Read by every pass."""
    part_of: str
    """The system that it belongs to."""
    pod: dict[str, Any]
    """The pod's spec without account, placement and restart policy. Read by governance (resources)."""
    replicas: Replicas
    """How many. Read by availability (the least) and governance (the most)."""
    rollout: Rollout
    """How pods are brought up and replaced. Read by workloads (the object) and governance (surge)."""
    placement: Placement
    """Where pods may run. Read by workloads."""
    min_available: int | None = None
    """How many must stay during a voluntary disruption. Read by availability. Default: none, no budget."""
    claims: tuple[Claim, ...] = ()
    """Its volumes, one of each for each pod. Read by workloads (the objects) and governance (the quota). Default: none."""
    annotations: dict[str, str] = {}
    """The pods' annotations, such as configuration checksums. Read by workloads. Default: none."""

    track_of: str = ""
    """The workload that it is one track of, whose account, policies and metrics it shares. Read by workloads. Default: none."""
    component: str = ""
    """The component whose pods several workloads run, as a label of theirs that selects them all. Default: none, it is the workload."""
    runtime_labels: dict[str, tuple[str, ...]] = {}
    """Labels that its pods get while they run, such as who leads, and the values that these may have. Read by the checks of selectors and
    of the mesh. Default: none."""
    operated: dict[str, str] = {}
    """Labels by which an operator marks the pods that it makes itself: no object and no account of ours runs them. Default: none, we do."""

    @functools.cached_property
    def tracks(self) -> tuple[Workload, ...]:
        """What runs it: itself, or the tracks that its rollout splits it into."""
        return self.rollout.tracks(self)

    @property
    def account(self) -> str:
        """The name of its ServiceAccount."""
        return self.track_of or self.name

    @property
    def selector(self) -> dict[str, str]:
        """The labels that select its pods."""
        return self.operated or {**selector(self.account), **self._track}

    @property
    def labels(self) -> dict[str, str]:
        """The labels of its objects and pods."""
        together = {"app.kubernetes.io/component": self.component} if self.component else {}
        return {**labels(self.account, self.part_of), **self._track, **together}

    @property
    def _track(self) -> dict[str, str]:
        """The label that tells the pods of a track from those of the others."""
        return {"app.kubernetes.io/instance": self.name} if self.track_of else {}

    @functools.cached_property
    def peer(self) -> Peer:
        """It as a side of a connection."""
        return Peer(name=self.name, namespace=self.namespace, labels=self.selector)
