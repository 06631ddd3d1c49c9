"""The result of planning: documents by layer and component, and what was found in them."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from typing import Literal

import msgspec

from specify_infra.kubernetes.document import Document
from specify_infra.model.declaration import Declaration
from specify_infra.model.flow import Flow
from specify_infra.model.layers import Layer

Severity = Literal["error", "warning", "info"]


class Finding(msgspec.Struct, frozen=True, kw_only=True):
    """Something that a check found in a plan."""

    severity: Severity
    """error: nothing is written; warning: it will hurt one day; info: worth knowing."""
    check: str
    """The check's name."""
    where: str
    """The object, or the option, as people call it."""
    message: str
    """What is the matter, with the values that clash."""
    do: str
    """What to do about it."""

    def __str__(self) -> str:
        return f"{self.summary}\n  do: {self.do}"

    @property
    def summary(self) -> str:
        """Where and what on one line, for those who show ``do`` beside it."""
        return f"{self.where}: {self.message} [{self.check}]"


class Plan(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """An environment, planned: what will stand in ``dist/<environment>/<layer>/<component>.k8s.yaml``."""

    environment: str
    """The environment's name."""
    layers: dict[Layer, dict[str, tuple[Document, ...]]]
    """Layer, then component, to documents in the order in which they are written."""
    declarations: tuple[Declaration, ...]
    """What the components said."""
    flows: tuple[Flow, ...]
    """The connections that follow from it."""
    findings: tuple[Finding, ...] = ()
    """What the checks found that is no error. Default: nothing."""

    def documents(self) -> Iterator[Document]:
        """Yield every document, in the order of the files."""
        for components in self.layers.values():
            for documents in components.values():
                yield from documents

    def located(self) -> Iterator[tuple[str, Document]]:
        """Yield every document with the file that it stands in, relative to ``dist/``."""
        for layer, components in self.layers.items():
            for component, documents in components.items():
                for item in documents:
                    yield f"{self.environment}/{layer}/{component}.k8s.yaml", item

    def of_kind(self, *kinds: str) -> tuple[Document, ...]:
        """Return the documents of some kinds, kind by kind."""
        return tuple(item for kind in kinds for item in self._by_kind.get(kind, ()))

    @functools.cached_property
    def _by_kind(self) -> dict[str, list[Document]]:
        found: dict[str, list[Document]] = {}
        for item in self.documents():
            found.setdefault(item["kind"], []).append(item)
        return found
