"""Kinds of Argo CD."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from specify_infra.kubernetes.document import Document, document


def app_project(name: str, namespace: str, spec: Mapping[str, Any], **metadata: Any) -> Document:
    return document("argoproj.io/v1alpha1", "AppProject", name, namespace, spec=spec, **metadata)


def application(name: str, namespace: str, spec: Mapping[str, Any], **metadata: Any) -> Document:
    return document("argoproj.io/v1alpha1", "Application", name, namespace, spec=spec, **metadata)
