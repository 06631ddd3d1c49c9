"""Kinds of the group networking.k8s.io."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from specify_infra.kubernetes.document import Document, document

BOTH = ("Ingress", "Egress")


def network_policy(
    name: str,
    namespace: str,
    *,
    pods: Mapping[str, str],
    ingress: Sequence[Mapping[str, Any]],
    egress: Sequence[Mapping[str, Any]],
    directions: Sequence[str] = BOTH,
    **metadata: Any,
) -> Document:
    """Return a NetworkPolicy; a direction that it is for and has no rules in is denied. Empty ``pods`` are all."""
    selector = {"matchLabels": dict(pods)} if pods else {}
    body = {"podSelector": selector, "policyTypes": list(directions), "ingress": list(ingress) or None, "egress": list(egress) or None}
    return document("networking.k8s.io/v1", "NetworkPolicy", name, namespace, spec=body, **metadata)


def ingress(name: str, namespace: str, spec: Mapping[str, Any], **metadata: Any) -> Document:
    return document("networking.k8s.io/v1", "Ingress", name, namespace, spec=spec, **metadata)
