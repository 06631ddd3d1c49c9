"""What tests build on: one sound application, environments around it, and plans with a fault put in."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import msgspec

from specify_infra import Endpoint, Environment, Finding, InfraError, Plan, Problem, SecretRef, Specify, draft_plan
from specify_infra.checks import CHECKS

Document = dict[str, Any]

IMAGE = "registry.example.org/shop/shop:1.4.2"

SQL = Endpoint(
    name="sql",
    scheme="postgresql",
    host="db.example.org",
    port=5432,
    cidrs=("10.20.0.0/24",),
    secret=SecretRef(name="shop-database", keys=("username", "password")),
    parameters={"name": "shop"},
)
RESP = Endpoint(name="resp", host="cache.example.org", port=6379, cidrs=("10.21.0.7/32",))
OTLP = Endpoint(name="otlp", host="traces.example.org", port=4317, cidrs=("10.22.0.0/28",), parameters={"sampling": "0.1"})


def app(**changes: Any) -> Specify:
    """Return an application that is sound."""
    return Specify(**{"image": IMAGE, **changes})


def environment(*components: Any, **changes: Any) -> Environment:
    """Return an environment that is sound, around the components or one application."""
    return Environment(**{"name": "test", "components": components or (app(),), **changes})


def drafted(*components: Any, **changes: Any) -> Plan:
    """Return the plan of such an environment."""
    return draft_plan(environment(*components, **changes))


def broken(plan: Plan, change: Callable[[list[Document]], Any]) -> Plan:
    """Return a plan whose documents were changed in place, in one list; new ones go to the application's file."""
    layers = copy.deepcopy({layer: {name: list(items) for name, items in files.items()} for layer, files in plan.layers.items()})
    old = [item for files in layers.values() for items in files.values() for item in items]
    new = list(old)
    change(new)
    kept = {id(item) for item in new}
    for files in layers.values():
        for name, items in files.items():
            files[name] = [item for item in items if id(item) in kept]
    known = {id(item) for item in old}
    layers["application"]["specify"] += [item for item in new if id(item) not in known]
    frozen = {layer: {name: tuple(items) for name, items in files.items()} for layer, files in layers.items()}
    return msgspec.structs.replace(plan, layers=frozen)


def of(documents: Iterable[Document], kind: str, name: str | None = None) -> Document:
    """Return the first document of a kind, and of a name where one is given."""
    return next(item for item in documents if item["kind"] == kind and name in (None, item["metadata"]["name"]))


def pod(item: Document) -> Document:
    """Return the pod's spec of a workload."""
    return template(item)["spec"]


def template(item: Document) -> Document:
    """Return the pod template of a workload."""
    spec = item["spec"]["jobTemplate"]["spec"] if item["kind"] == "CronJob" else item["spec"]
    return spec["template"]


def found(name: str, plan: Plan, surroundings: Environment) -> list[Finding]:
    """Return what one check finds."""
    check = next(check for check in CHECKS if check.__name__ == name)
    return list(check(plan, surroundings))


def errors(plan: Plan) -> list[Finding]:
    """Return the errors among the findings of a plan."""
    return [finding for finding in plan.findings if finding.severity == "error"]


def misshapen(plan: Plan) -> list[Finding]:
    """Return the findings about objects that their schema refuses, and about those that have none: these are warnings, of strangers."""
    return [finding for finding in plan.findings if finding.check == "shapes"]


def messages(findings: Iterable[Finding]) -> list[str]:
    """Return what findings say, without where."""
    return [finding.message for finding in findings]


def problems(build: Callable[[], Any]) -> tuple[Problem, ...]:
    """Return the problems that building something raises.

    Raises:
        AssertionError: when it raises none.
    """
    try:
        build()
    except InfraError as error:
        return error.problems
    raise AssertionError("nothing was refused")


def files(folder: Path) -> dict[str, bytes]:
    """Return a folder's files by their path in it."""
    return {str(file.relative_to(folder)): file.read_bytes() for file in sorted(folder.rglob("*")) if file.is_file()}
