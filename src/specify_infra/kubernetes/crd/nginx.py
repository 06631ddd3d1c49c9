"""Kinds of F5's NGINX Ingress Controller and NGINX Gateway Fabric."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from specify_infra.kubernetes.document import Document, document


def virtual_server(name: str, namespace: str, spec: Mapping[str, Any], **metadata: Any) -> Document:
    return document("k8s.nginx.org/v1", "VirtualServer", name, namespace, spec=spec, **metadata)


def policy(name: str, namespace: str, spec: Mapping[str, Any], **metadata: Any) -> Document:
    return document("k8s.nginx.org/v1", "Policy", name, namespace, spec=spec, **metadata)


def rate_limit_policy(name: str, namespace: str, spec: Mapping[str, Any], **metadata: Any) -> Document:
    return document("gateway.nginx.org/v1alpha1", "RateLimitPolicy", name, namespace, spec=spec, **metadata)


def client_settings_policy(name: str, namespace: str, spec: Mapping[str, Any], **metadata: Any) -> Document:
    return document("gateway.nginx.org/v1alpha1", "ClientSettingsPolicy", name, namespace, spec=spec, **metadata)


def nginx_proxy(name: str, namespace: str, spec: Mapping[str, Any], **metadata: Any) -> Document:
    return document("gateway.nginx.org/v1alpha2", "NginxProxy", name, namespace, spec=spec, **metadata)
