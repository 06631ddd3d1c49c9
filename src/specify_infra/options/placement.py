"""Where pods may run: spread over zones and hosts, pinned to a zone, or on spot capacity."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from specify_infra.model import Option
from specify_infra.values import Count, LabelKey, LabelValue, Zone

HOST = "kubernetes.io/hostname"
ZONE = "topology.kubernetes.io/zone"

Strength = Literal["hard", "soft", "off"]


class Anywhere(Option, frozen=True, kw_only=True, tag=True):
    """Wherever the scheduler likes. For one pod, and for what may be lost."""

    def pod(self, selector: Mapping[str, str], revision_label: str) -> dict[str, Any]:
        return {}


class Spread(Option, frozen=True, kw_only=True, tag=True):
    """Evenly over zones and hosts, each revision for itself, so that a rolling update cannot deadlock."""

    zones: Strength = "soft"
    """hard: a pod waits rather than unbalance the zones; soft: it is preferred; off. Default: soft, since one zone is a valid cluster."""
    hosts: Strength = "soft"
    """The same for hosts. Default: soft, so that a surge pod finds room where there are as many hosts as pods."""
    min_zones: Count | None = None
    """With hard zones: zones that must have pods before one gets a second. Default: as many as have nodes."""
    anti_affinity: bool = True
    """Prefer hosts that have no pod of the same workload. Default: true, the seed's; it also keeps old and new revisions apart."""

    def pod(self, selector: Mapping[str, str], revision_label: str) -> dict[str, Any]:
        constraints = [
            _constraint(key, strength, selector, revision_label) | ({"minDomains": self.min_zones} if counted and self.min_zones else {})
            for key, strength, counted in ((ZONE, self.zones, self.zones == "hard"), (HOST, self.hosts, False))
            if strength != "off"
        ]
        return {
            **({"affinity": {"podAntiAffinity": _preferred_apart(selector)}} if self.anti_affinity else {}),
            **({"topologySpreadConstraints": constraints} if constraints else {}),
        }


class PinnedToZone(Option, frozen=True, kw_only=True, tag=True):
    """In one zone only, such as where a volume is. Losing the zone loses every pod."""

    zone: Zone
    """The zone, such as us-east-1a, as nodes name it in topology.kubernetes.io/zone."""

    def pod(self, selector: Mapping[str, str], revision_label: str) -> dict[str, Any]:
        spread = Spread(zones="off").pod(selector, revision_label)
        return {"nodeSelector": {ZONE: self.zone}, **spread}


class Spot(Option, frozen=True, kw_only=True, tag=True):
    """On capacity that the cloud may take back, where there is some; spread as usual."""

    label: LabelKey = "karpenter.sh/capacity-type"
    """The label, and taint, of spot nodes. Default: Karpenter's."""
    value: LabelValue = "spot"
    """The label's and taint's value. Default: spot."""
    spread: Spread = Spread()
    """How pods spread besides. Default: over zones and hosts, softly."""

    def pod(self, selector: Mapping[str, str], revision_label: str) -> dict[str, Any]:
        spread = self.spread.pod(selector, revision_label)
        wish = {"weight": 100, "preference": {"matchExpressions": [{"key": self.label, "operator": "In", "values": [self.value]}]}}
        affinity = {"nodeAffinity": {"preferredDuringSchedulingIgnoredDuringExecution": [wish]}, **spread.get("affinity", {})}
        toleration = {"key": self.label, "operator": "Equal", "value": self.value, "effect": "NoSchedule"}
        return {**spread, "affinity": affinity, "tolerations": [toleration]}


def _constraint(key: str, strength: Strength, selector: Mapping[str, str], revision_label: str) -> dict[str, Any]:
    return {
        "maxSkew": 1,
        "topologyKey": key,
        "whenUnsatisfiable": "DoNotSchedule" if strength == "hard" else "ScheduleAnyway",
        "labelSelector": {"matchLabels": dict(selector)},
        **({"matchLabelKeys": [revision_label]} if revision_label else {}),
        # A zone whose nodes are tainted as lost must not count as an empty one that waits for pods.
        "nodeTaintsPolicy": "Honor",
    }


def _preferred_apart(selector: Mapping[str, str]) -> dict[str, Any]:
    term = {"labelSelector": {"matchLabels": dict(selector)}, "topologyKey": HOST}
    return {"preferredDuringSchedulingIgnoredDuringExecution": [{"weight": 100, "podAffinityTerm": term}]}


AnyPlacement = Anywhere | Spread | PinnedToZone | Spot
