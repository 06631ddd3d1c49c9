"""What kube-state-metrics is told of custom objects that tell how they fare."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from specify_infra.content import parsed, written
from specify_infra.model import Watched

DEFINITIONS = {"apiextensions.k8s.io": ("customresourcedefinitions",)}
"""Which custom kinds there are, by which it finds them."""


def groups(watched: Iterable[Watched]) -> dict[str, tuple[str, ...]]:
    """Return what more is read because of them: resources by API group."""
    found: dict[str, tuple[str, ...]] = {}
    for one in watched:
        found[one.group] = (*found.get(one.group, ()), one.resource)
    return found | DEFINITIONS if found else {}


def config(watched: Iterable[Watched]) -> str:
    """Return how they become metrics."""
    return written({"kind": "CustomResourceStateMetrics", "spec": {"resources": list(map(_resource, watched))}})


def _resource(one: Watched) -> dict[str, Any]:
    prefix, _, name = one.metric.partition("_")
    words = {"group": one.group, "version": one.version, "kind": one.kind, "prefix": prefix}
    return dict(parsed(__package__, "watched.yml", **words, metrics=list(_metrics(one, name))))


def _metrics(one: Watched, name: str) -> Iterator[dict[str, Any]]:
    """Yield a metric of the objects, and one of each list in them: labels of an entry stand within, those of the object around."""
    yield _metric(f"{name}_info", f"How a {one.kind} fares.", {"labelsFromPath": one.who}, one.labels)
    for part in one.parts:
        entry = {"path": part.path, "labelsFromPath": part.labels}
        yield _metric(f"{name}_{part.name}_info", f"How each {part.name} of a {one.kind} fares.", entry, one.who)


def _metric(name: str, text: str, entry: dict[str, Any], around: dict[str, tuple[str, ...]]) -> dict[str, Any]:
    return {"name": name, "help": text, "each": {"type": "Info", "info": entry}, "labelsFromPath": around}
