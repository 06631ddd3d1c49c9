"""Kinds of Istio."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from specify_infra.kubernetes.document import Document, document


def authorization_policy(name: str, namespace: str, spec: Mapping[str, Any], **metadata: Any) -> Document:
    return document("security.istio.io/v1", "AuthorizationPolicy", name, namespace, spec=spec, **metadata)


def destination_rule(name: str, namespace: str, spec: Mapping[str, Any], **metadata: Any) -> Document:
    return document("networking.istio.io/v1", "DestinationRule", name, namespace, spec=spec, **metadata)


def peer_authentication(name: str, namespace: str, spec: Mapping[str, Any], **metadata: Any) -> Document:
    return document("security.istio.io/v1", "PeerAuthentication", name, namespace, spec=spec, **metadata)


def service_entry(name: str, namespace: str, spec: Mapping[str, Any], **metadata: Any) -> Document:
    return document("networking.istio.io/v1", "ServiceEntry", name, namespace, spec=spec, **metadata)


def sidecar(name: str, namespace: str, spec: Mapping[str, Any], **metadata: Any) -> Document:
    return document("networking.istio.io/v1", "Sidecar", name, namespace, spec=spec, **metadata)


def telemetry(name: str, namespace: str, spec: Mapping[str, Any], **metadata: Any) -> Document:
    return document("telemetry.istio.io/v1", "Telemetry", name, namespace, spec=spec, **metadata)


def virtual_service(name: str, namespace: str, spec: Mapping[str, Any], **metadata: Any) -> Document:
    return document("networking.istio.io/v1", "VirtualService", name, namespace, spec=spec, **metadata)
