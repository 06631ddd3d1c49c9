"""The layers of the architecture, and the labels that tell whose an object is."""

from __future__ import annotations

from typing import Literal, get_args

Layer = Literal["foundation", "operators", "data", "observability", "network", "application", "gitops"]

LAYERS: tuple[Layer, ...] = get_args(Layer)
"""All layers, in the order in which they are listed; what waits for what is the GitOps graph's to say."""


def selector(workload: str) -> dict[str, str]:
    """Return the labels that select a workload's pods. From its name only: a Deployment's selector is immutable."""
    return {"app.kubernetes.io/name": workload}


def labels(name: str, part_of: str) -> dict[str, str]:
    """Return the labels of every object that belongs to a workload or component.

    Args:
        name: the workload or component.
        part_of: the system, which is the environment's namespace.
    """
    return {**selector(name), "app.kubernetes.io/part-of": part_of, "app.kubernetes.io/managed-by": "specify-infra"}
