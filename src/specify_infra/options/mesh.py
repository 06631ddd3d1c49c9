"""How pods talk to each other beyond plain TCP."""

from __future__ import annotations

from collections.abc import Iterable

from specify_infra.kubernetes.document import Document
from specify_infra.model import Declaration, Option


class NoMesh(Option, frozen=True, kw_only=True, tag=True):
    """Plain TCP, held in bounds by the network policies."""

    def pod_metadata(self) -> dict[str, dict[str, str]]:
        return {}

    def documents(self, declaration: Declaration) -> Iterable[Document]:
        return ()
