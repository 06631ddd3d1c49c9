"""One dependency graph of the layers, handed to whichever engine was chosen."""

from __future__ import annotations

import graphlib
from collections.abc import Iterator, Sequence

from specify_infra.environment import Environment
from specify_infra.errors import refuse
from specify_infra.kubernetes.document import Document, group
from specify_infra.model import LAYERS, Declaration, Layer, OwnedFields, Stage, Workload
from specify_infra.passes.placed import Placed


def gitops(placed: Sequence[Placed], declarations: tuple[Declaration, ...], environment: Environment) -> Iterator[Placed]:
    """Place the engine's objects, which describe what all the other passes have placed."""
    engine = environment.gitops
    stages = graph(placed, declarations, environment)
    for item in engine.documents(environment.name, environment.namespace, stages):
        yield Placed("gitops", engine.engine, item)


def graph(placed: Sequence[Placed], declarations: tuple[Declaration, ...], environment: Environment) -> tuple[Stage, ...]:
    """Return the stages, each after those that it waits for.

    Raises:
        InfraError: when layers wait for each other.
    """
    extra = tuple(environment.secrets.stages(environment.name))
    present = {item.layer for item in placed}
    stages = {stage.name: stage for stage in extra}
    for layer in (layer for layer in LAYERS if layer in present):
        documents = [item.document for item in placed if item.layer == layer]
        waits = _before(layer, declarations) | ({stage.name for stage in extra} if layer != "foundation" else set())
        stages[layer] = _stage(layer, documents, tuple(sorted(waits)), declarations, environment)
    order = graphlib.TopologicalSorter({name: stage.after for name, stage in sorted(stages.items())})
    try:
        return tuple(stages[name] for name in order.static_order())
    except graphlib.CycleError as error:
        do = "move one of the components, or take its need away"
        raise refuse("layers wait for each other", where="components", got=" -> ".join(error.args[1]), do=do) from None


def _before(layer: Layer, declarations: tuple[Declaration, ...]) -> set[str]:
    """Return the layers that a layer waits for: the foundation, and those whose endpoints it cannot do without."""
    if layer == "foundation":
        return set()
    needs = (need.endpoint for declaration in declarations if declaration.layer == layer for need in declaration.needs if need.awaited)
    return {"foundation", *(endpoint.layer for endpoint in needs if endpoint.component and endpoint.layer != layer)}


def _stage(
    layer: Layer, documents: list[Document], after: tuple[str, ...], declarations: tuple[Declaration, ...], environment: Environment
) -> Stage:
    kinds = {(group(item["apiVersion"]), item["kind"], "namespace" in item["metadata"]) for item in documents}
    tracks = (track for one in declarations if one.layer == layer for workload in one.workloads for track in workload.tracks)
    owned = [fields for track in tracks for fields in _owned(track, documents)]
    return Stage(
        name=layer,
        path=f"{environment.name}/{layer}",
        after=after,
        namespaces=tuple(sorted({item["metadata"]["namespace"] for item in documents if "namespace" in item["metadata"]})),
        kinds=tuple(sorted(kinds)),
        permissions=tuple(rule for item in documents if item["kind"] in ("Role", "ClusterRole") for rule in item["rules"]),
        owned_fields=tuple(owned),
    )


def _owned(workload: Workload, documents: list[Document]) -> Iterator[OwnedFields]:
    """Yield the fields that controllers of a workload write."""
    pointers = workload.replicas.owned_fields()
    if pointers:
        api_version, kind = workload.rollout.target
        yield group(api_version), kind, workload.namespace, workload.name, pointers
    yield from workload.rollout.owned_fields(workload, documents)
