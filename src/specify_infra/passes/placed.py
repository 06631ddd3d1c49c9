"""A document, and the file that it goes to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from specify_infra.kubernetes.document import Document
from specify_infra.model import Declaration, Layer


class Placed(msgspec.Struct, frozen=True):
    """A document in its place."""

    layer: Layer
    """The folder."""
    component: str
    """The file."""
    document: Document
    """What stands in it."""


def beside(declaration: Declaration, documents: Iterable[Document]) -> Iterator[Placed]:
    """Place documents in the file of a component."""
    return (Placed(declaration.layer, declaration.component, item) for item in documents)
