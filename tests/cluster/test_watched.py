"""What custom objects tell of themselves stands in their own CRDs: each path leads to a field."""

from __future__ import annotations

from typing import Any

import pytest

from specify_infra import ArgoCanary, ArgoCD, ContourProxy, Flux, GatewayAPI, GitSource, Watched

SOURCE = GitSource(url="https://git.example.com/infrastructure")
WATCHED: dict[str, Watched] = {
    one.kind: one
    for one in (
        Flux(source=SOURCE).applied,
        ArgoCD(source=SOURCE).applied,
        *GatewayAPI().watched("shop"),
        *ContourProxy().watched("shop"),
        *ArgoCanary().watched("shop"),
    )
}
"""All but F5's VirtualServer, whose CRD nobody gives us: its paths follow the documentation."""

Schema = dict[str, Any]


def schema(crds: list[dict[str, Any]], one: Watched) -> Schema:
    """Return the schema of the kind, as its CRD has it."""
    (crd,) = [crd for crd in crds if crd["spec"]["group"] == one.group and crd["spec"]["names"]["kind"] == one.kind]
    assert crd["spec"]["names"]["plural"] == one.resource
    (version,) = [version for version in crd["spec"]["versions"] if version["name"] == one.version]
    found: Schema = version["schema"]["openAPIV3Schema"]
    return found


def followed(node: Schema | None, path: tuple[str, ...]) -> Schema | None:
    """Return the schema at the end of a path as kube-state-metrics writes it; None where there is no such field."""
    for step in path:
        properties = (node or {}).get("properties", {})
        if step.startswith("["):
            node = (node or {}).get("items", {})
            if step.strip("[]").partition("=")[0] not in node.get("properties", {}):
                return None
        elif step in properties:
            node = properties[step]
        else:
            return None
    return node


@pytest.mark.parametrize("kind", WATCHED)
def test_every_label_is_a_field_of_the_kind(kind: str, crds: list[dict[str, Any]]) -> None:
    one = WATCHED[kind]
    whole = schema(crds, one)
    places = [(whole, one.labels), *(((followed(whole, part.path) or {}).get("items"), part.labels) for part in one.parts)]
    for node, labels in places:
        for label, path in labels.items():
            found = followed(node, path)
            assert found is not None, f"{label}: {'.'.join(path)}"
            assert found["type"] in ("string", "boolean"), label


def test_a_path_that_leads_nowhere_is_noticed(crds: list[dict[str, Any]]) -> None:
    found = schema(crds, WATCHED["Kustomization"])
    assert followed(found, ("status", "ready")) is None
    assert followed(found, ("status", "conditions", "[kind=Ready]", "status")) is None
