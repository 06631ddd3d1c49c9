"""The absent mesh."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from specify_infra.kubernetes.document import Document
from specify_infra.model import Declaration, Flow, Option, Peer
from specify_infra.model.mesh import Backend, Fabric, Identity, Member, Note, Proxy


class NoMesh(Option, frozen=True, kw_only=True, tag=True):
    """Plain TCP, held in bounds by the network policies."""

    @property
    def proxy(self) -> Proxy | None:
        return None

    @property
    def dials_services_only(self) -> bool:
        return False

    @property
    def notes(self) -> tuple[Note, ...]:
        return ()

    def namespace(self) -> dict[str, dict[str, str]]:
        return {}

    def joined(self, declarations: tuple[Declaration, ...], context: Any) -> tuple[Declaration, ...]:
        return declarations

    def flows(self, fabric: Fabric, scrapers: tuple[Peer, ...]) -> Iterable[Flow]:
        return ()

    def around(self, namespace: str, fabric: Fabric, metadata: Mapping[str, Any]) -> Iterable[Document]:
        return ()

    def admission(self, member: Member, metadata: Mapping[str, Any]) -> Iterable[Document]:
        return ()

    def traffic(self, backend: Backend, callers: tuple[Identity, ...], metadata: Mapping[str, Any]) -> Iterable[Document]:
        return ()
