"""Who applies ``dist/``: nobody, and what the engines share."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Annotated

from msgspec import Meta

from specify_infra.kubernetes.document import Document
from specify_infra.model import Option, Stage, Watched

RepositoryUrl = Annotated[
    str,
    Meta(
        pattern=r"^(https://|ssh://|oci://)\S+$(?!\n)",
        description="a repository's address that starts with https://, ssh:// or oci://",
        examples=["https://git.example.com/platform/infrastructure"],
    ),
]

Duration = Annotated[str, Meta(pattern=r"^([0-9]+(s|m|h))+$(?!\n)", description="a duration such as 30s, 10m or 1h", examples=["10m"])]


class NoGitOps(Option, frozen=True, kw_only=True, tag=True):
    """Nobody: you apply the files by hand, layer by layer."""

    @property
    def engine(self) -> str:
        return ""

    @property
    def keep(self) -> dict[str, str]:
        return {}

    @property
    def replace(self) -> dict[str, str]:
        return {}

    @property
    def applied(self) -> Watched | None:
        return None

    def documents(self, environment: str, system: str, stages: tuple[Stage, ...]) -> Iterable[Document]:
        return ()


def folder(root: str, path: str) -> str:
    """Return a stage's folder relative to the repository's root, without leading ``./``.

    Args:
        root: where ``dist/`` is in the repository.
        path: the stage's path; one with a leading slash does not stand in ``dist/``.
    """
    return path.lstrip("/") if path.startswith("/") else f"{root.strip('/')}/{path}".lstrip("/")


def written(stages: tuple[Stage, ...], *, namespaced: bool) -> list[tuple[str, str]]:
    """Return the (group, kind) pairs that the stages write, sorted, of one scope."""
    return sorted({(group, kind) for stage in stages for group, kind, scoped in stage.kinds if scoped == namespaced})


def stages(group: str, version: str, kind: str, namespace: str, labels: Mapping[str, tuple[str, ...]]) -> Watched:
    """Return an engine's objects as they are watched, one for each stage, by labels that say the same of every engine.

    Args:
        group: the kind's API group.
        version: its version.
        kind: its name.
        namespace: where the objects are.
        labels: label to path: ``healthy`` (True or Healthy), ``synced`` (True or Synced), ``revision``, ``suspended``.
    """
    stage: dict[str, tuple[str, ...]] = {"stage": ("metadata", "name")}
    return Watched(group=group, version=version, kind=kind, metric="gitops_stage", namespace=namespace, identity=stage, labels=dict(labels))
