"""Volumes only grow, and those of one component become no fewer: what was written before is held against what is to be written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from specify_infra.constructs.earlier import earlier
from specify_infra.errors import Problem, problem
from specify_infra.kubernetes.document import Document, title
from specify_infra.model import Plan
from specify_infra.values import amount

OPERATED = {"Cluster": "storage"}
"""Kind to the part of its spec that says how large the volumes are which an operator makes: of CloudNativePG."""

MARKS = ("kind: PersistentVolumeClaim", "volumeClaimTemplates:", *(f"kind: {kind}\n" for kind in OPERATED))
"""What a file with volumes holds: the others need not be parsed."""


def shrunk(target: Path, plans: Iterable[Plan]) -> Iterator[Problem]:
    """Yield a problem for each volume that is smaller in a plan than in the files of an earlier synth, and for each shard that goes.

    Args:
        target: the folder that is to be replaced; it may be missing.
        plans: what is to be written.
    """
    for planned in plans:
        had = list(earlier(target / planned.environment, MARKS))
        for found in (*_smaller(had, planned), *_fewer(had, planned)):
            yield found.under(f"environments.{planned.environment}")


def _smaller(had: list[Document], planned: Plan) -> Iterator[Problem]:
    before = dict(_sizes(had))
    for name, size in _sizes(planned.documents()):
        if name in before and amount(size) < amount(before[name]):
            do = "keep the size: a volume never shrinks; move the data to a new one under another name"
            yield problem(f"{name} would shrink", got=size, allowed=f"{before[name]} or more", do=do)


def _fewer(had: list[Document], planned: Plan) -> Iterator[Problem]:
    after = _shards(planned.documents())
    for component, before in _shards(had).items():
        # A component that goes as a whole is meant to.
        for name in sorted(before - after[component]) if component in after else ():
            do = "keep the number: a share of the data is in it; copy all of it to a second component with fewer, then remove this one"
            yield problem(f"{name} would go", got=f"{len(after[component])} of {component}", allowed=f"{len(before)} or more", do=do)


def _sizes(documents: Iterable[Document]) -> Iterator[tuple[str, str]]:
    """Yield each volume as people call it, with its size."""
    for item in documents:
        if item["kind"] == "PersistentVolumeClaim":
            yield title(item), _size(item)
        if part := OPERATED.get(item["kind"]):
            yield f"{part} of {title(item)}", str(item["spec"][part]["size"])
        for claim in item.get("spec", {}).get("volumeClaimTemplates", ()):
            yield f"volume {claim['metadata']['name']} of {title(item)}", _size(claim)


def _shards(documents: Iterable[Document]) -> dict[str, set[str]]:
    """Return what holds the data of each component, where these are StatefulSets."""
    shards: dict[str, set[str]] = {}
    for item in documents:
        if item["kind"] == "StatefulSet" and item["spec"].get("volumeClaimTemplates"):
            labels = item["metadata"].get("labels", {})
            shards.setdefault(labels.get("app.kubernetes.io/component", title(item)), set()).add(title(item))
    return shards


def _size(claim: dict[str, Any]) -> str:
    return str(claim["spec"]["resources"]["requests"]["storage"])
