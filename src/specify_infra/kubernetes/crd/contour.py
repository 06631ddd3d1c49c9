"""Kinds of Contour."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from specify_infra.kubernetes.document import Document, document


def http_proxy(name: str, namespace: str, spec: Mapping[str, Any], **metadata: Any) -> Document:
    return document("projectcontour.io/v1", "HTTPProxy", name, namespace, spec=spec, **metadata)
