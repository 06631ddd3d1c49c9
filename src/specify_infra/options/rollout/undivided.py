"""What rollouts have in common that run a workload as it is."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from specify_infra.kubernetes.document import Document
from specify_infra.model import Option, OwnedFields, Workload


class Undivided(Option, frozen=True, kw_only=True):
    """A rollout with one track and no controller that writes into what Git says."""

    revision_label: ClassVar[str] = ""
    target: ClassVar[tuple[str, str]] = ("apps/v1", "Deployment")

    def surge(self, replicas: int) -> int:
        return 0

    def tracks(self, workload: Workload) -> tuple[Workload, ...]:
        return (workload,)

    def owned_fields(self, workload: Workload, documents: Iterable[Document]) -> Iterable[OwnedFields]:
        return ()
