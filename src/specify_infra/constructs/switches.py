"""Switches: requests go only to pods that are there already, as the files of an earlier synth tell."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from specify_infra.constructs.earlier import written
from specify_infra.errors import Problem, problem
from specify_infra.kubernetes.document import Document, title
from specify_infra.model import Plan, selector
from specify_infra.model.mesh import takes_requests
from specify_infra.options.rollout import Delivery

Tracks = dict[str, Document]
"""What runs the pods of workloads that can be handed over, by title."""


def stranded(target: Path, plans: Iterable[Plan]) -> Iterator[Problem]:
    """Yield a problem for each Service that a plan takes from pods that are there to pods that were not, or shares requests with.

    Between the tracks of one workload only: for all else nobody knows a better way.

    Args:
        target: the folder that is to be replaced; it may be missing.
        plans: what is to be written.
    """
    for planned in plans:
        for declaration in planned.declarations:
            names = [workload.name for workload in declaration.workloads if isinstance(workload.rollout, Delivery)]
            after = planned.layers.get(declaration.layer, {}).get(declaration.component, ())
            file = target / planned.environment / declaration.layer / f"{declaration.component}.k8s.yaml"
            shared = {one.service for route in declaration.routes for one in route.tracks if one.weight and one.service != route.service}
            for name in names:
                for found in _moved(file, after, name, shared):
                    yield found.under(f"environments.{planned.environment}")


def _moved(file: Path, after: Iterable[Document], name: str, shared: set[str]) -> Iterator[Problem]:
    """Yield the problems of one workload: its file as it is, against the documents as they will be.

    Args:
        file: the file of an earlier synth; it may be missing.
        after: what is to be written there.
        name: the workload's name.
        shared: the Services that get a share of another one's requests.
    """
    has = _tracks(after, name)
    before = list(written(file, lambda text: _has_all(text, has)))
    had = _tracks(before, name)
    running = {known for known, item in had.items() if item["spec"].get("replicas") != 0}
    services = {title(item): item for item in before if takes_requests(item)}
    for item in (item for item in after if before and item["kind"] == "Service"):
        left, chosen = _selected(services.get(title(item)), had) & running, _selected(item, has)
        if not chosen or chosen & running:
            continue
        if left:
            yield _problem(title(item), sorted(left), sorted(chosen), had, file)
        elif item["metadata"]["name"] in shared:
            yield _early(title(item), sorted(chosen), file)


def _tracks(documents: Iterable[Document], name: str) -> Tracks:
    """Return what runs the pods of a workload."""
    servers = (item for item in documents if item["kind"] in ("Deployment", "Rollout"))
    return {title(item): item for item in servers if selector(name).items() <= _labels(item).items()}


def _has_all(text: str, tracks: Tracks) -> bool:
    """Tell from a file's text alone, since to parse it takes longer, that all of some tracks stand in it with pods."""
    parts = text.split("\n---\n")
    heads = [(f"\nkind: {item['kind']}\n", f"\n  name: {item['metadata']['name']}\n") for item in tracks.values()]
    return "replicas: 0" not in text and all(any(kind in one and name in one for one in parts) for kind, name in heads)


def _selected(service: Document | None, tracks: Tracks) -> set[str]:
    """Return the tracks that a Service selects; none where there is no Service."""
    wanted = service["spec"].get("selector", {}) if service else {}
    return {name for name, item in tracks.items() if wanted and wanted.items() <= _labels(item).items()}


def _labels(item: Document) -> dict[str, str]:
    return item["spec"]["template"]["metadata"]["labels"]  # type: ignore[no-any-return]


def _problem(service: str, left: list[str], chosen: list[str], had: Tracks, file: Path) -> Problem:
    what = f"{service} would switch to pods that are not there"
    if off := [name for name in chosen if name in had]:
        return problem(what, got=f"{off[0]} with 0 pods", do="write preview: ready first, and switch once its pods are")
    remove = f"remove {file}, if requests may fail meanwhile"
    argo = any(name.startswith("Rollout ") for name in (*left, *chosen))
    do = remove if argo else f"write rollout: {{type: Handover}} first, and switch once its pods are ready; or {remove}"
    return problem(what, got=f"{', '.join(chosen)}, not there before", allowed=f"{', '.join(left)}, until others are ready", do=do)


def _early(service: str, chosen: list[str], file: Path) -> Problem:
    do = f"commit it with weight: 0 first, and raise it once its pods are ready; or remove {file}, if requests may fail meanwhile"
    return problem(f"{service} would get requests before it has pods", got=f"no pods before of {chosen[0]}", allowed="weight: 0", do=do)
