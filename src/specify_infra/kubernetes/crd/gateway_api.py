"""Kinds of the Gateway API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from specify_infra.kubernetes.document import Document, document


def gateway(name: str, namespace: str, spec: Mapping[str, Any], **metadata: Any) -> Document:
    return document("gateway.networking.k8s.io/v1", "Gateway", name, namespace, spec=spec, **metadata)


def http_route(name: str, namespace: str, spec: Mapping[str, Any], **metadata: Any) -> Document:
    return document("gateway.networking.k8s.io/v1", "HTTPRoute", name, namespace, spec=spec, **metadata)
