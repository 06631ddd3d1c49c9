"""Kinds of cert-manager."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from specify_infra.kubernetes.document import Document, document


def certificate(name: str, namespace: str, spec: Mapping[str, Any], **metadata: Any) -> Document:
    return document("cert-manager.io/v1", "Certificate", name, namespace, spec=spec, **metadata)


def cluster_issuer(name: str, spec: Mapping[str, Any], **metadata: Any) -> Document:
    return document("cert-manager.io/v1", "ClusterIssuer", name, None, spec=spec, **metadata)
