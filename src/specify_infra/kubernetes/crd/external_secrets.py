"""Kinds of External Secrets Operator. ``v1``: ``v1beta1`` is no longer served since 0.17."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from specify_infra.kubernetes.document import Document, document


def external_secret(
    name: str, namespace: str, *, store: Mapping[str, str], refresh: str, data: Sequence[Mapping[str, Any]], **metadata: Any
) -> Document:
    """Return an ExternalSecret that keeps the Secret of the same name up to date."""
    body = {
        "refreshInterval": refresh,
        "secretStoreRef": dict(store),
        "target": {"name": name, "creationPolicy": "Owner"},
        "data": list(data),
    }
    return document("external-secrets.io/v1", "ExternalSecret", name, namespace, spec=body, **metadata)
