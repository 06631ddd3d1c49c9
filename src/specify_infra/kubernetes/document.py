"""The shape that every Kubernetes document has."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

Document = dict[str, Any]
"""One Kubernetes object as it stands in YAML."""

LEAVES = frozenset((str, int, float, bool))
"""What holds nothing: most values, and to ask first spares a call."""


def pruned(value: Any) -> Any:
    """Return a value without the keys whose value is None, at any depth; empty mappings and lists stay."""
    if isinstance(value, dict):
        kept = {}
        for key, item in value.items():
            if item is not None:
                kept[key] = item if type(item) in LEAVES else pruned(item)
        return kept
    if isinstance(value, (list, tuple)):
        return [item if type(item) in LEAVES else pruned(item) for item in value]
    return value


def present(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return a part of a document without the keys whose value is None; the document that it becomes a part of prunes the rest."""
    return {key: item for key, item in values.items() if item is not None}


def document(
    api_version: str,
    kind: str,
    name: str,
    namespace: str | None,
    *,
    labels: Mapping[str, str] | None = None,
    annotations: Mapping[str, str] | None = None,
    **body: Any,
) -> Document:
    """Return a document: head, metadata, body in the order given, without what is None.

    Args:
        api_version: such as ``apps/v1``.
        kind: such as ``Deployment``.
        name: ``metadata.name``.
        namespace: ``metadata.namespace``; None for a cluster-scoped kind.
        labels: left out when empty.
        annotations: left out when empty.
        **body: the other top-level keys, in Kubernetes' spelling.
    """
    metadata = {"name": name, "namespace": namespace, "labels": dict(labels or {}) or None, "annotations": dict(annotations or {}) or None}
    return pruned({"apiVersion": api_version, "kind": kind, "metadata": metadata, **body})  # type: ignore[no-any-return]


def group(api_version: str) -> str:
    """Return the API group of an apiVersion; empty for the core group."""
    return api_version.rpartition("/")[0]


def identity(item: Document) -> tuple[str, str, str, str]:
    """Return what makes an object itself in a cluster: group, kind, namespace (empty: cluster-scoped), name."""
    metadata = item["metadata"]
    return group(item["apiVersion"]), item["kind"], metadata.get("namespace", ""), metadata["name"]


def title(item: Document) -> str:
    """Return how people call an object: ``Kind namespace/name``."""
    _, kind, namespace, name = identity(item)
    return f"{kind} {namespace}/{name}" if namespace else f"{kind} {name}"


def plural(kind: str) -> str:
    """Return the resource of a kind, as English makes plurals: policies and ingresses, but gateways."""
    word = kind.lower()
    if word.endswith("s"):
        return f"{word}es"
    return f"{word[:-1]}ies" if re.search("[^aeiou]y$", word) else f"{word}s"
