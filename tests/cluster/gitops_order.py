"""In which order GitOps would apply an environment's files: read from the Flux and Argo CD objects in the files themselves.

Pure: files in, an order out. It must not know a server.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from fnmatch import fnmatch
from graphlib import CycleError, TopologicalSorter
from pathlib import PurePosixPath

from .client import Document

Files = Mapping[PurePosixPath, list[Document]]
"""A tree of one environment: paths below dist/<environment>, such as data/postgres.k8s.yaml, and their documents."""

FIRST, LAST = "foundation", "gitops"
"""The layers that need no GitOps object to apply them: what GitOps itself stands on, and the GitOps objects."""

WAVE = "argocd.argoproj.io/sync-wave"
_EARLY_KINDS = ("Namespace", "CustomResourceDefinition", "PriorityClass", "StorageClass", "ServiceAccount", "ClusterRole", "Role")


class OrderError(Exception):
    """The GitOps objects give no order: a cycle, a missing dependency, or a path that holds nothing."""


@dataclass(frozen=True)
class Step:
    """What is applied together, as one Flux Kustomization or one Argo CD Application does it."""

    name: str
    files: tuple[PurePosixPath, ...]


@dataclass(frozen=True)
class Order:
    """The steps of an environment."""

    steps: tuple[Step, ...]
    uncovered: tuple[PurePosixPath, ...]
    """Files that no GitOps object applies: in a real cluster they would never arrive."""


def order_of(files: Files, environment: str, elsewhere: Collection[str] = ()) -> Order:
    """The order that the environment's own GitOps objects give, the foundation first and the GitOps objects last.

    Without any GitOps object: a step per layer by name, and nothing is called uncovered. `elsewhere` are paths of the
    repository that GitOps applies and that are none of these files, such as encrypted Secrets.
    """
    objects = [document for documents in files.values() for document in documents]
    steps = list(_flux(objects, files, environment, elsewhere)) or list(_argo(objects, files, environment))
    if not steps:
        layers = sorted({path.parts[0] for path in files} - {FIRST, LAST})
        steps = [Step(layer, _in_layer(files, layer)) for layer in layers]
    rest = set(files) - {path for step in steps for path in step.files}
    before, after = (tuple(path for path in _in_layer(files, layer) if path in rest) for layer in (FIRST, LAST))
    steps = [*([Step(FIRST, before)] if before else []), *steps, *([Step(LAST, after)] if after else [])]
    return Order(tuple(steps), tuple(sorted(rest - {*before, *after})))


def documents_of(step: Step, files: Files) -> list[tuple[PurePosixPath, Document]]:
    """A step's documents as GitOps sends them: what others stand on first, the rest as written."""
    found = [(path, document) for path in step.files for document in files[path]]
    return sorted(found, key=lambda item: _rank(item[1]["kind"]))


def _rank(kind: str) -> int:
    return _EARLY_KINDS.index(kind) if kind in _EARLY_KINDS else len(_EARLY_KINDS)


def _in_layer(files: Files, layer: str) -> tuple[PurePosixPath, ...]:
    return tuple(sorted(path for path in files if path.parts[0] == layer))


def _flux(objects: list[Document], files: Files, environment: str, elsewhere: Collection[str]) -> Iterator[Step]:
    nodes = {item["metadata"]["name"]: item for item in objects if _is(item, "kustomize.toolkit.fluxcd.io", "Kustomization")}
    graph = {name: {needed["name"] for needed in item["spec"].get("dependsOn", [])} for name, item in nodes.items()}
    if missing := set().union(*graph.values()) - set(graph):
        raise OrderError(f"Kustomizations depend on {', '.join(sorted(missing))}, which no file defines")
    try:
        names = list(TopologicalSorter(graph).static_order())
    except CycleError as error:
        raise OrderError(f"the Kustomizations depend on each other: {' -> '.join(error.args[1])}") from error
    for name in names:
        path = nodes[name]["spec"]["path"]
        if path.removeprefix("./") not in elsewhere:
            yield Step(name, _below(path, "*", files, environment, name))


def _argo(objects: list[Document], files: Files, environment: str) -> Iterator[Step]:
    nodes = [item for item in objects if _is(item, "argoproj.io", "Application")]
    for item in sorted(nodes, key=_wave):
        name = item["metadata"]["name"]
        sources = item["spec"].get("sources") or [item["spec"]["source"]]
        # An Application of a chart has no path, and nothing of ours.
        for source in (source for source in sources if "path" in source):
            include = source.get("directory", {}).get("include", "*")
            yield Step(name, _below(source["path"], include, files, environment, name))


def _wave(document: Document) -> int:
    return int(document["metadata"].get("annotations", {}).get(WAVE, "0"))


def _below(path: str, include: str, files: Files, environment: str, name: str) -> tuple[PurePosixPath, ...]:
    """The files below a path of the repository, which names the environment's folder somewhere."""
    parts = PurePosixPath(path).parts
    after = len(parts) - parts[::-1].index(environment) if environment in parts else 0
    folder = PurePosixPath(*parts[after:])
    patterns = include.strip("{}").split(",")
    found = [file for file in files if file.is_relative_to(folder) and any(fnmatch(file.name, pattern) for pattern in patterns)]
    if not found:
        raise OrderError(f"{name} applies {path}, where there is no file")
    return tuple(sorted(found))


def _is(document: Document, group: str, kind: str) -> bool:
    return (document["apiVersion"].partition("/")[0], document["kind"]) == (group, kind)
