"""Kinds of CloudNativePG, and of its Barman Cloud plugin."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from specify_infra.kubernetes.document import Document, document


def cluster(name: str, namespace: str, spec: Mapping[str, Any], **metadata: Any) -> Document:
    return document("postgresql.cnpg.io/v1", "Cluster", name, namespace, spec=spec, **metadata)


def scheduled_backup(name: str, namespace: str, spec: Mapping[str, Any], **metadata: Any) -> Document:
    return document("postgresql.cnpg.io/v1", "ScheduledBackup", name, namespace, spec=spec, **metadata)


def pooler(name: str, namespace: str, spec: Mapping[str, Any], **metadata: Any) -> Document:
    return document("postgresql.cnpg.io/v1", "Pooler", name, namespace, spec=spec, **metadata)


def object_store(name: str, namespace: str, spec: Mapping[str, Any], **metadata: Any) -> Document:
    return document("barmancloud.cnpg.io/v1", "ObjectStore", name, namespace, spec=spec, **metadata)
