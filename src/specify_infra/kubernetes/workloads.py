"""Kinds that run pods: the groups apps and batch."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from specify_infra.kubernetes.document import Document, document

Template = Mapping[str, Any]
"""A pod template: ``metadata`` and ``spec``."""


def deployment(
    name: str,
    namespace: str,
    *,
    selector: Mapping[str, str],
    template: Template,
    replicas: int | None,
    spec: Mapping[str, Any],
    **metadata: Any,
) -> Document:
    """Return a Deployment; ``spec`` holds strategy and deadlines; ``replicas`` is None where an autoscaler owns it."""
    body = {"replicas": replicas, **spec, "selector": {"matchLabels": dict(selector)}, "template": template}
    return document("apps/v1", "Deployment", name, namespace, spec=body, **metadata)


def stateful_set(
    name: str,
    namespace: str,
    *,
    selector: Mapping[str, str],
    template: Template,
    replicas: int | None,
    claims: Sequence[Mapping[str, Any]],
    spec: Mapping[str, Any],
    **metadata: Any,
) -> Document:
    """Return a StatefulSet; ``claims`` are its ``volumeClaimTemplates``."""
    body = {
        "replicas": replicas,
        **spec,
        "selector": {"matchLabels": dict(selector)},
        "template": template,
        "volumeClaimTemplates": list(claims) or None,
    }
    return document("apps/v1", "StatefulSet", name, namespace, spec=body, **metadata)


def daemon_set(
    name: str, namespace: str, *, selector: Mapping[str, str], template: Template, spec: Mapping[str, Any], **metadata: Any
) -> Document:
    body = {**spec, "selector": {"matchLabels": dict(selector)}, "template": template}
    return document("apps/v1", "DaemonSet", name, namespace, spec=body, **metadata)


def job(name: str, namespace: str, spec: Mapping[str, Any], **metadata: Any) -> Document:
    return document("batch/v1", "Job", name, namespace, spec=spec, **metadata)


def cron_job(name: str, namespace: str, *, schedule: str, job: Mapping[str, Any], spec: Mapping[str, Any], **metadata: Any) -> Document:
    body = {"schedule": schedule, **spec, "jobTemplate": {"spec": job}}
    return document("batch/v1", "CronJob", name, namespace, spec=body, **metadata)
