"""A whole document as one API object, in three messages to jsii."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import cdk8s
from constructs import Construct

from specify_infra.kubernetes.document import Document

METADATA = ("annotations", "labels", "name", "namespace")
"""What cdk8s takes as metadata, in the order in which it writes it.

The rest of a document is patched in, which keeps its order and its numbers.
"""


class Manifest(cdk8s.ApiObject):
    """A Kubernetes document in a chart. Chart labels, ``add_json_patch``, ``metadata.add_label`` and dependencies all work.

    Args:
        scope: where it stands.
        id: its id there.
        document: the document: head, metadata, and whatever its kind has.
    """

    def __init__(self, scope: Construct, id: str, document: Document) -> None:
        super().__init__(
            scope,
            id,
            api_version=document["apiVersion"],
            kind=document["kind"],
            metadata=cdk8s.ApiObjectMetadata(**_metadata(document)),
        )
        body = [(key, value) for key, value in document.items() if key not in ("apiVersion", "kind", "metadata")]
        if body:
            self.add_json_patch(*(cdk8s.JsonPatch.add(f"/{key}", value) for key, value in body))


def place(scope: Construct, documents: Iterable[Document]) -> None:
    """Place documents in a chart, or in a construct of one; ids are unique since objects are."""
    for item in documents:
        metadata = item["metadata"]
        Manifest(scope, "-".join(filter(None, (item["kind"], metadata.get("namespace"), metadata["name"]))), item)


def as_charts_do(item: Document) -> Document:
    """Return a document as it comes out of a chart of cdk8s, which sorts metadata and leaves the rest in its order."""
    return {**item, "metadata": _metadata(item)}


def _metadata(item: Document) -> dict[str, Any]:
    """Return what cdk8s takes as metadata, sorted as it is written."""
    known = {key: item["metadata"][key] for key in METADATA if key in item["metadata"]}
    return {key: dict(sorted(value.items())) if isinstance(value, dict) else value for key, value in known.items()}
