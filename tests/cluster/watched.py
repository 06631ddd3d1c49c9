"""What kube-state-metrics would tell of an object, by what it is told of the object's kind: its way of following paths, in Python.

The server itself cannot be had here (docs/proving-ground.md); its pkg/customresourcestate/registry_factory.go says how it goes.
"""

from __future__ import annotations

from typing import Any

from specify_infra import Watched

Labels = dict[str, str]


def told(one: Watched, item: dict[str, Any]) -> dict[str, list[Labels]]:
    """Return the metrics of an object: name to the labels of each series."""
    who = _labels(one.who, item)
    found = {f"{one.metric}_info": [who | _labels(one.labels, item)]}
    for part in one.parts:
        entries = _at(item, part.path) or []
        found[f"{one.metric}_{part.name}_info"] = [who | labels for entry in entries if (labels := _labels(part.labels, entry))]
    return found


def _labels(paths: dict[str, tuple[str, ...]], item: Any) -> Labels:
    values = {label: _at(item, path) for label, path in paths.items()}
    return {label: _written(value) for label, value in values.items() if value is not None}


def _written(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _at(item: Any, path: tuple[str, ...]) -> Any:
    for step in path:
        if isinstance(item, list):
            key, _, wanted = step.strip("[]").partition("=")
            item = next((entry for entry in item if entry.get(key) == wanted), None)
        elif isinstance(item, dict):
            item = item.get(step)
        else:
            return None
    return item
