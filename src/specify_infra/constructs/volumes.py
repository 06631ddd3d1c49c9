"""Volumes only grow: what was written before is held against what is to be written."""

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
    """Yield a problem for each volume that is smaller in a plan than in the files of an earlier synth.

    Args:
        target: the folder that is to be replaced; it may be missing.
        plans: what is to be written.
    """
    for planned in plans:
        before = dict(_sizes(earlier(target / planned.environment, MARKS)))
        for name, size in _sizes(planned.documents()):
            if name in before and amount(size) < amount(before[name]):
                do = "keep the size: a volume never shrinks; move the data to a new one under another name"
                where = f"environments.{planned.environment}"
                yield problem(f"{name} would shrink", where=where, got=size, allowed=f"{before[name]} or more", do=do)


def _sizes(documents: Iterable[Document]) -> Iterator[tuple[str, str]]:
    """Yield each volume as people call it, with its size."""
    for item in documents:
        if item["kind"] == "PersistentVolumeClaim":
            yield title(item), _size(item)
        if part := OPERATED.get(item["kind"]):
            yield f"{part} of {title(item)}", str(item["spec"][part]["size"])
        for claim in item.get("spec", {}).get("volumeClaimTemplates", ()):
            yield f"volume {claim['metadata']['name']} of {title(item)}", _size(claim)


def _size(claim: dict[str, Any]) -> str:
    return str(claim["spec"]["resources"]["requests"]["storage"])
