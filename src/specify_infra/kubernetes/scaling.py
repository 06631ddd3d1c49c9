"""Kinds that keep the number of pods right: the groups autoscaling and policy."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from specify_infra.kubernetes.document import Document, document


def horizontal_pod_autoscaler(
    name: str,
    namespace: str,
    *,
    target: tuple[str, str],
    minimum: int,
    maximum: int,
    metrics: Sequence[Mapping[str, Any]],
    behavior: Mapping[str, Any],
    **metadata: Any,
) -> Document:
    """Return an autoscaler of the object of the same name; ``target`` is that one's ``apiVersion`` and kind."""
    api_version, kind = target
    body = {
        "scaleTargetRef": {"apiVersion": api_version, "kind": kind, "name": name},
        "minReplicas": minimum,
        "maxReplicas": maximum,
        "metrics": list(metrics),
        "behavior": behavior,
    }
    return document("autoscaling/v2", "HorizontalPodAutoscaler", name, namespace, spec=body, **metadata)


def pod_disruption_budget(name: str, namespace: str, *, selector: Mapping[str, str], min_available: int, **metadata: Any) -> Document:
    """Return a budget that never keeps a pod alive which is not ready anyway, so that a broken node can be drained."""
    body = {
        "minAvailable": min_available,
        "unhealthyPodEvictionPolicy": "AlwaysAllow",
        "selector": {"matchLabels": dict(selector)},
    }
    return document("policy/v1", "PodDisruptionBudget", name, namespace, spec=body, **metadata)
