"""Kinds of Envoy Gateway."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from specify_infra.kubernetes.document import Document, document


def backend_traffic_policy(name: str, namespace: str, spec: Mapping[str, Any], **metadata: Any) -> Document:
    return document("gateway.envoyproxy.io/v1alpha1", "BackendTrafficPolicy", name, namespace, spec=spec, **metadata)


def security_policy(name: str, namespace: str, spec: Mapping[str, Any], **metadata: Any) -> Document:
    return document("gateway.envoyproxy.io/v1alpha1", "SecurityPolicy", name, namespace, spec=spec, **metadata)


def client_traffic_policy(name: str, namespace: str, spec: Mapping[str, Any], **metadata: Any) -> Document:
    return document("gateway.envoyproxy.io/v1alpha1", "ClientTrafficPolicy", name, namespace, spec=spec, **metadata)
