"""What tells how GitOps' stages fare stands in the engines' own CRDs: each path leads to a field."""

from __future__ import annotations

from typing import Any

import pytest

from specify_infra import Applied, ArgoCD, Flux, GitSource

SOURCE = GitSource(url="https://git.example.com/infrastructure")
ENGINES = {"flux": Flux(source=SOURCE).applied, "argo-cd": ArgoCD(source=SOURCE).applied}


def schema(crds: list[dict[str, Any]], applied: Applied) -> dict[str, Any]:
    """Return the schema of the kind, as its CRD has it."""
    (crd,) = [one for one in crds if one["spec"]["group"] == applied.group and one["spec"]["names"]["kind"] == applied.kind]
    assert crd["spec"]["names"]["plural"] == applied.resource
    (version,) = [one for one in crd["spec"]["versions"] if one["name"] == applied.version]
    found: dict[str, Any] = version["schema"]["openAPIV3Schema"]
    return found


def followed(node: dict[str, Any], path: tuple[str, ...]) -> dict[str, Any] | None:
    """Return the schema at the end of a path as kube-state-metrics writes it; None where there is no such field."""
    for step in path:
        if step.startswith("["):
            node = node.get("items", {})
            if step.strip("[]").partition("=")[0] not in node.get("properties", {}):
                return None
        elif step in node.get("properties", {}):
            node = node["properties"][step]
        else:
            return None
    return node


@pytest.mark.parametrize("engine", ENGINES)
def test_every_label_is_a_field_of_the_engines_objects(engine: str, crds: list[dict[str, Any]]) -> None:
    applied = ENGINES[engine]
    for label, path in applied.paths.items():
        found = followed(schema(crds, applied), path)
        assert found is not None, f"{label}: {'.'.join(path)}"
        assert found["type"] in ("string", "boolean"), label


def test_a_path_that_leads_nowhere_is_noticed(crds: list[dict[str, Any]]) -> None:
    found = schema(crds, ENGINES["flux"])
    assert followed(found, ("status", "ready")) is None
    assert followed(found, ("status", "conditions", "[kind=Ready]", "status")) is None
