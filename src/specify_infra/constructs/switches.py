"""Switches: requests go only to pods that are there already, as the files of an earlier synth tell."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from specify_infra.constructs.earlier import earlier
from specify_infra.errors import Problem, problem
from specify_infra.kubernetes.document import title
from specify_infra.model import Plan

MARKS = ("replicas: 0",)
"""What a file holds in which a workload has no pods: the others need not be parsed."""


def empty(target: Path, plans: Iterable[Plan]) -> Iterator[Problem]:
    """Yield a problem for each Service that a plan points at pods of which there were none.

    Args:
        target: the folder that is to be replaced; it may be missing.
        plans: what is to be written.
    """
    for planned in plans:
        before = [item for item in earlier(target / planned.environment, MARKS) if "spec" in item]
        off = {title(item): item["spec"]["template"]["metadata"]["labels"] for item in before if item["spec"].get("replicas") == 0}
        chosen = {title(item): item["spec"].get("selector") for item in before if item["kind"] == "Service"}
        for item in planned.of_kind("Service") if off else ():
            selector: Mapping[str, Any] = item["spec"].get("selector", {})
            for name, labels in off.items():
                if chosen.get(title(item)) not in (None, selector) and selector.items() <= labels.items():
                    do = "write preview: ready first, and switch once its pods are"
                    where = f"environments.{planned.environment}"
                    yield problem(f"{title(item)} would switch to pods that are not there", where=where, got=f"{name} with 0 pods", do=do)
