"""Kinds of Bitnami's Sealed Secrets."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from specify_infra.kubernetes.document import Document, document


def sealed_secret(name: str, namespace: str, encrypted: Mapping[str, str], **metadata: Any) -> Document:
    """Return a SealedSecret, from which its controller makes the Secret of the same name."""
    template = {"metadata": {"name": name, "namespace": namespace}}
    body = {"encryptedData": dict(encrypted), "template": template}
    return document("bitnami.com/v1alpha1", "SealedSecret", name, namespace, spec=body, **metadata)
