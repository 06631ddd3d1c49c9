"""Kinds of Flux."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from specify_infra.kubernetes.document import Document, document


def git_repository(name: str, namespace: str, spec: Mapping[str, Any], **metadata: Any) -> Document:
    return document("source.toolkit.fluxcd.io/v1", "GitRepository", name, namespace, spec=spec, **metadata)


def oci_repository(name: str, namespace: str, spec: Mapping[str, Any], **metadata: Any) -> Document:
    return document("source.toolkit.fluxcd.io/v1", "OCIRepository", name, namespace, spec=spec, **metadata)


def kustomization(name: str, namespace: str, spec: Mapping[str, Any], **metadata: Any) -> Document:
    return document("kustomize.toolkit.fluxcd.io/v1", "Kustomization", name, namespace, spec=spec, **metadata)
