"""Kinds of the core group."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from specify_infra.kubernetes.document import Document, document


def namespace(name: str, **metadata: Any) -> Document:
    return document("v1", "Namespace", name, None, **metadata)


def service_account(name: str, namespace: str, *, automount: bool, **metadata: Any) -> Document:
    return document("v1", "ServiceAccount", name, namespace, automountServiceAccountToken=automount, **metadata)


def config_map(name: str, namespace: str, data: Mapping[str, str], **metadata: Any) -> Document:
    return document("v1", "ConfigMap", name, namespace, data=dict(data), **metadata)


def service(
    name: str,
    namespace: str,
    *,
    selector: Mapping[str, str],
    ports: Sequence[Mapping[str, Any]],
    spec: Mapping[str, Any] | None = None,
    **metadata: Any,
) -> Document:
    """Return a Service; ``spec`` holds what goes beyond selector and ports (``clusterIP``, ``sessionAffinity`` ...)."""
    body = {"type": "ClusterIP", **(spec or {}), "selector": dict(selector), "ports": list(ports)}
    return document("v1", "Service", name, namespace, spec=body, **metadata)


def resource_quota(name: str, namespace: str, hard: Mapping[str, str], **metadata: Any) -> Document:
    return document("v1", "ResourceQuota", name, namespace, spec={"hard": dict(hard)}, **metadata)


def limit_range(name: str, namespace: str, limits: Sequence[Mapping[str, Any]], **metadata: Any) -> Document:
    return document("v1", "LimitRange", name, namespace, spec={"limits": list(limits)}, **metadata)
