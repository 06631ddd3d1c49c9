"""What a short snapshot shows of objects: which there are, and all of the most telling one but what is in its containers and volumes."""

from __future__ import annotations

import copy
from collections.abc import Sequence
from typing import Any

from specify_infra.checks.findings import template
from specify_infra.kubernetes.document import title
from tests.support import Document


def telling(documents: Sequence[Document], kind: str) -> Document:
    """Return the first object of a kind; without one the first that runs pods, or else the first of all."""
    of_kind = (item for item in documents if item["kind"] == kind)
    running = (item for item in documents if template(item))
    return next(of_kind, None) or next(running, None) or documents[0]


def outlined(document: Document) -> Document:
    """Return an object of whose containers and volumes the names are left, and no checksums of content: that has tests of its own."""
    outline: Document = copy.deepcopy(document)
    pods: dict[str, Any] = template(outline) or {}
    pods.get("metadata", {}).pop("annotations", None)
    for key in {"initContainers", "containers", "volumes"} & set(pods.get("spec", {})):
        pods["spec"][key] = [one["name"] for one in pods["spec"][key]]
    return outline


def titles(documents: Sequence[Document]) -> list[str]:
    """Return what people call objects, in their order."""
    return [title(item) for item in documents]
