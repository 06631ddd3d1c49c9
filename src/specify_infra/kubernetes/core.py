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


def claim_spec(size: str, storage_class: str | None) -> dict[str, Any]:
    """Return the spec of a volume claim for one pod at a time; no class is the cluster's default one."""
    spec = {"accessModes": ["ReadWriteOnce"], "resources": {"requests": {"storage": size}}}
    return spec | ({"storageClassName": storage_class} if storage_class else {})


def persistent_volume_claim(name: str, namespace: str, spec: Mapping[str, Any], **metadata: Any) -> Document:
    return document("v1", "PersistentVolumeClaim", name, namespace, spec=spec, **metadata)


def resource_quota(name: str, namespace: str, hard: Mapping[str, str], **metadata: Any) -> Document:
    return document("v1", "ResourceQuota", name, namespace, spec={"hard": dict(hard)}, **metadata)


def limit_range(name: str, namespace: str, limits: Sequence[Mapping[str, Any]], **metadata: Any) -> Document:
    return document("v1", "LimitRange", name, namespace, spec={"limits": list(limits)}, **metadata)
