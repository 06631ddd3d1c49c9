"""Things that have labels, found by selectors without asking all of them."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping
from typing import Any, Generic, TypeVar

from specify_infra.checks.findings import matches, templates
from specify_infra.model import Plan

Thing = TypeVar("Thing")


class Labelled(Generic[Thing]):
    """Things in namespaces: what a selector selects is looked up by the first label that it asks for."""

    def __init__(self) -> None:
        self._all: dict[str, list[tuple[Mapping[str, str], Thing]]] = {}
        self._by_label: dict[tuple[str, str, str], list[tuple[Mapping[str, str], Thing]]] = {}

    @property
    def namespaces(self) -> Iterable[str]:
        """Where there are things."""
        return self._all

    def add(self, namespace: str, labels: Mapping[str, str], thing: Thing) -> None:
        """Add a thing; one that is added with several labels is found by each of them."""
        self._all.setdefault(namespace, []).append((labels, thing))
        for key, value in labels.items():
            self._by_label.setdefault((namespace, key, value), []).append((labels, thing))

    def selected(self, namespace: str, selector: Mapping[str, Any]) -> list[Thing]:
        """Return what a label selector selects in a namespace, in the order of adding."""
        first = next(iter(selector.get("matchLabels", {}).items()), None)
        likely = self._by_label.get((namespace, *first), ()) if first else self._all.get(namespace, ())
        return [thing for labels, thing in likely if matches(selector, labels)]


def running(plan: Plan) -> Labelled[dict[str, Any]]:
    """Return the templates of pods by the labels that they have at some time: each choice of what they get while they run."""
    gained = {(one.namespace, one.name): one.runtime_labels for item in plan.declarations for one in item.workloads if one.runtime_labels}
    found: Labelled[dict[str, Any]] = Labelled()
    for item, template in templates(plan):
        namespace, choices = item["metadata"]["namespace"], gained.get((item["metadata"]["namespace"], item["metadata"]["name"]), {})
        for values in itertools.product(*choices.values()):
            found.add(namespace, {**template["metadata"]["labels"], **dict(zip(choices, values, strict=True))}, template)
    return found
