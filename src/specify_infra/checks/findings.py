"""How checks speak, and how they read what every check must read: pod templates."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from typing import Any, TypeVar

from specify_infra.kubernetes.document import Document, title
from specify_infra.model import Finding, Plan, Severity

Key = TypeVar("Key")

TEMPLATES = {
    "Deployment": ("spec", "template"),
    "StatefulSet": ("spec", "template"),
    "DaemonSet": ("spec", "template"),
    "Job": ("spec", "template"),
    "Rollout": ("spec", "template"),
    "CronJob": ("spec", "jobTemplate", "spec", "template"),
}
"""Where the pod template is in each kind that has one."""


def finding(severity: Severity, check: str, where: Document | str, message: str, *, do: str) -> Finding:
    """Return a finding about an object, or about something that has no object."""
    return Finding(severity=severity, check=check, where=where if isinstance(where, str) else title(where), message=message, do=do)


error = partial(finding, "error")
warning = partial(finding, "warning")
info = partial(finding, "info")


def template(item: Document) -> dict[str, Any] | None:
    """Return the pod template of an object; None where its kind has none."""
    if item["kind"] not in TEMPLATES:
        return None
    value: Any = item
    for key in TEMPLATES[item["kind"]]:
        value = value[key]
    return value  # type: ignore[no-any-return]


def templates(plan: Plan) -> Iterator[tuple[Document, dict[str, Any]]]:
    """Yield each object that runs pods, with its pod template."""
    for item in plan.documents():
        found = template(item)
        if found is not None:
            yield item, found


def containers(pod: dict[str, Any]) -> list[dict[str, Any]]:
    """Return all containers of a pod's spec, init containers first."""
    return [*pod.get("initContainers", ()), *pod["containers"]]


def repeated(keys: Iterable[Key]) -> list[Key]:
    """Return the keys that stand more than once, each once: server-side apply refuses lists that it merges by such keys."""
    return [key for key, count in Counter(keys).items() if count > 1]


def matches(selector: Mapping[str, Any] | None, labels: Mapping[str, str]) -> bool:
    """Tell whether a label selector selects; an empty one selects everything, a missing one nothing."""
    if selector is None:
        return False
    return selector.get("matchLabels", {}).items() <= labels.items() and all(
        _expression(expression, labels) for expression in selector.get("matchExpressions", ())
    )


def _expression(expression: Mapping[str, Any], labels: Mapping[str, str]) -> bool:
    key, values = expression["key"], expression.get("values", ())
    verdicts = {
        "In": labels.get(key) in values,
        "NotIn": labels.get(key) not in values,
        "Exists": key in labels,
        "DoesNotExist": key not in labels,
    }
    return verdicts[expression["operator"]]
