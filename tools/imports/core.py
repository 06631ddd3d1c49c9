"""Builds the schema of each Kubernetes version, and of what all of them share, from the package kubernetes-validate."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from functools import reduce
from importlib import metadata, resources
from typing import Any

from tools.imports import strict
from tools.imports.pins import Core, Kind
from tools.imports.strict import Schema

Definitions = dict[str, Schema]

COMMON = "common"
"""The name of the schema that accepts only what every version accepts."""


def read(core: Core, version: str) -> Definitions:
    """Return the definitions of one Kubernetes version as the package has them.

    Raises:
        SystemExit: another release of the package is installed.
    """
    installed = metadata.version(core.package)
    if installed != core.version:
        raise SystemExit(f"{core.package} is {installed}, but kinds.toml pins {core.version}")
    folder = resources.files("kubernetes_validate") / "kubernetes-json-schema" / f"v{version}.0-local-strict"
    definitions: Definitions = json.loads((folder / "_definitions.json").read_text())["$defs"]
    return definitions


def kinds(definitions: Definitions) -> dict[Kind, str]:
    """Return which definition is the root of which kind. DeleteOptions and its like belong to many groups: no kinds."""
    key = "x-kubernetes-group-version-kind"
    found = ((entry[key][0], name) for name, entry in definitions.items() if len(entry.get(key, ())) == 1)
    return {Kind(gvk["group"], gvk["version"], gvk["kind"]): name for gvk, name in found}


def tidy(definitions: Definitions) -> Definitions:
    """Return the definitions in their strict form."""
    return {name: strict.core(entry) for name, entry in definitions.items()} | strict.DEFINITIONS


def named(root: Schema) -> Schema:
    """Return the root of a kind as a manifest has it: named, and of any status, which is not the author's to write."""
    fields = dict(root["properties"])
    if "status" in fields:
        fields["status"] = {"type": "object"}
    fields["metadata"] = {**fields["metadata"], "required": ["name"]}
    required = sorted({*root.get("required", ()), "apiVersion", "kind", "metadata"})
    return {**root, "properties": fields, "required": required}


def version_schema(core: Core, version: str, enums: Mapping[tuple[str, str], list[str]]) -> Schema:
    """Return the schema of one version: an object with the documents under ``apiVersion/Kind``.

    Args:
        enums: the values of the fields, by definition and field, that may not have just any.
    """
    full = read(core, version)
    roots = {kind: name for kind, name in kinds(full).items() if kind in core.wanted}
    definitions = tidy(full)
    for (name, field), allowed in enums.items():
        choose(definitions.get(name, {}).get("properties", {}).get(field, {}), allowed)
    for name in roots.values():
        definitions[name] = named(definitions[name])
    return assemble({str(kind): name for kind, name in roots.items()}, definitions)


def choose(field: Schema, allowed: list[str]) -> None:
    """Let a field of text, or a list of text, have only some values."""
    match field:
        case {"type": "string"}:
            field["enum"] = allowed
        case {"type": "array", "items": {"type": "string"} as items}:
            items["enum"] = allowed


def assemble(roots: dict[str, str], definitions: Definitions) -> Schema:
    """Return a schema whose properties are the kinds, with the definitions that they need and no others."""
    return {
        "properties": {kind: {"$ref": f"#/$defs/{name}"} for kind, name in roots.items()},
        "$defs": strict.closure(roots.values(), definitions),
    }


def common_schema(schemas: Iterable[Schema]) -> Schema:
    """Return the schema of what is valid in every version.

    A document that passes it needs no other check, and nearly all do; only the others are held against each version.
    It may refuse what every version accepts (where the versions differ in a way that is not worked out here), never
    the other way round.
    """
    met = reduce(shared, schemas)
    roots = {kind: reference["$ref"].removeprefix("#/$defs/") for kind, reference in met["properties"].items()}
    return assemble(roots, met["$defs"])


def shared(one: Schema, other: Schema) -> Schema:
    """Return the definitions and kinds that two versions share."""
    return {
        "properties": {kind: ref for kind, ref in one["properties"].items() if other["properties"].get(kind) == ref},
        "$defs": {name: meet(one["$defs"][name], other["$defs"][name]) for name in one["$defs"] if name in other["$defs"]},
    }


def meet(one: Any, other: Any) -> Any:
    """Return a schema that accepts only what both accept: ``False``, which accepts nothing, where it is not simple."""
    if one == other:
        return one
    match one, other:
        case {"properties": dict(mine)}, {"properties": dict(theirs)} if rest(one) == rest(other):
            fields = {name: meet(mine[name], theirs[name]) for name in mine if name in theirs}
            required = sorted({*one.get("required", ()), *other.get("required", ())})
            return {**rest(one), "properties": fields, **({"required": required} if required else {})}
        case {"enum": list(mine)}, {"enum": list(theirs)} if one | {"enum": theirs} == other:
            return {**one, "enum": [value for value in mine if value in theirs]}
        case {"items": mine}, {"items": theirs} if one | {"items": theirs} == other:
            return {**one, "items": meet(mine, theirs)}
        case {"type": "string", "enum": _}, {"type": "string"} if one == other | {"enum": one["enum"]}:
            return one
        case {"type": "string"}, {"type": "string", "enum": _} if other == one | {"enum": other["enum"]}:
            return other
    return False


def rest(schema: Schema) -> Schema:
    """Return an object's schema without its fields, for comparison."""
    return {key: value for key, value in schema.items() if key not in ("properties", "required")}
