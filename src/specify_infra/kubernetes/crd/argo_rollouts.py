"""Kinds of Argo Rollouts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from specify_infra.kubernetes.document import Document, document

API_VERSION = "argoproj.io/v1alpha1"


def rollout(
    name: str,
    namespace: str,
    *,
    selector: Mapping[str, str],
    template: Mapping[str, Any],
    replicas: int | None,
    spec: Mapping[str, Any],
    **metadata: Any,
) -> Document:
    """Return a Rollout; ``spec`` holds strategy and deadlines; ``replicas`` is None where an autoscaler owns it."""
    body = {"replicas": replicas, **spec, "selector": {"matchLabels": dict(selector)}, "template": template}
    return document(API_VERSION, "Rollout", name, namespace, spec=body, **metadata)


def analysis_template(
    name: str, namespace: str, *, arguments: Sequence[str], metrics: Sequence[Mapping[str, Any]], **metadata: Any
) -> Document:
    """Return an AnalysisTemplate with the names of what a Rollout tells it, and what it measures."""
    body = {"args": [{"name": argument} for argument in arguments], "metrics": list(metrics)}
    return document(API_VERSION, "AnalysisTemplate", name, namespace, spec=body, **metadata)
