"""Kinds of Linkerd."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from specify_infra.kubernetes.document import Document, document


def authorization_policy(name: str, namespace: str, spec: Mapping[str, Any], **metadata: Any) -> Document:
    return document("policy.linkerd.io/v1alpha1", "AuthorizationPolicy", name, namespace, spec=spec, **metadata)


def egress_network(name: str, namespace: str, spec: Mapping[str, Any], **metadata: Any) -> Document:
    return document("policy.linkerd.io/v1alpha1", "EgressNetwork", name, namespace, spec=spec, **metadata)


def mesh_tls_authentication(name: str, namespace: str, spec: Mapping[str, Any], **metadata: Any) -> Document:
    return document("policy.linkerd.io/v1alpha1", "MeshTLSAuthentication", name, namespace, spec=spec, **metadata)


def network_authentication(name: str, namespace: str, spec: Mapping[str, Any], **metadata: Any) -> Document:
    return document("policy.linkerd.io/v1alpha1", "NetworkAuthentication", name, namespace, spec=spec, **metadata)


def server(name: str, namespace: str, spec: Mapping[str, Any], **metadata: Any) -> Document:
    return document("policy.linkerd.io/v1beta3", "Server", name, namespace, spec=spec, **metadata)
