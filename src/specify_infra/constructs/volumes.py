"""Volumes grow and keep their class, and no shard goes: what was written before is held against what is to be written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from specify_infra.constructs.earlier import earlier
from specify_infra.errors import Problem, problem
from specify_infra.kubernetes.document import Document, title
from specify_infra.model import Plan
from specify_infra.values import amount

OPERATED = {"Cluster": "storage"}
"""Kind to the part of its spec that says how large the volumes are which an operator makes: of CloudNativePG."""

MARKS = ("kind: PersistentVolumeClaim", "volumeClaimTemplates:", *(f"kind: {kind}\n" for kind in OPERATED))
"""What a file with volumes holds: the others need not be parsed."""


def lost(target: Path, plans: Iterable[Plan]) -> Iterator[Problem]:
    """Yield a problem for each volume that is smaller, or of another class, than an earlier synth wrote it, and for each shard that goes.

    Args:
        target: the folder that is to be replaced; it may be missing.
        plans: what is to be written.
    """
    for planned in plans:
        had = list(earlier(target / planned.environment, MARKS))
        for found in (*_smaller(had, planned), *_reclassed(had, planned), *_fewer(had, planned)):
            yield found.under(f"environments.{planned.environment}")


def _smaller(had: list[Document], planned: Plan) -> Iterator[Problem]:
    before = dict(_sizes(had))
    for name, size in _sizes(planned.documents()):
        if name in before and amount(size) < amount(before[name]):
            do = "keep the size: a volume never shrinks; move the data to a new one under another name"
            yield problem(f"{name} would shrink", got=size, allowed=f"{before[name]} or more", do=do)


def _reclassed(had: list[Document], planned: Plan) -> Iterator[Problem]:
    before = dict(_classes(had))
    for name, chosen in _classes(planned.documents()):
        if chosen != before.get(name, chosen):
            do = "keep the class: a volume never changes it; move the data to a new one under another name"
            yield problem(f"{name} would change its class", got=chosen, allowed=before[name], do=do)


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
        if part := OPERATED.get(item["kind"]):
            yield f"{part} of {title(item)}", str(item["spec"][part]["size"])
        for name, claim in _claims(item):
            yield name, str(claim["spec"]["resources"]["requests"]["storage"])


def _classes(documents: Iterable[Document]) -> Iterator[tuple[str, str]]:
    """Yield each volume whose claim is ours, with its class."""
    for item in documents:
        for name, claim in _claims(item):
            yield name, claim["spec"].get("storageClassName", "the cluster's default")


def _claims(item: Document) -> Iterator[tuple[str, Document]]:
    if item["kind"] == "PersistentVolumeClaim":
        yield title(item), item
    for claim in item.get("spec", {}).get("volumeClaimTemplates", ()):
        yield f"volume {claim['metadata']['name']} of {title(item)}", claim


def _shards(documents: Iterable[Document]) -> dict[str, set[str]]:
    """Return what holds the data of each component, where these are StatefulSets."""
    shards: dict[str, set[str]] = {}
    for item in documents:
        if item["kind"] == "StatefulSet" and item["spec"].get("volumeClaimTemplates"):
            labels = item["metadata"].get("labels", {})
            shards.setdefault(labels.get("app.kubernetes.io/component", title(item)), set()).add(title(item))
    return shards
