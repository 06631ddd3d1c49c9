"""Turns OpenAPI schemas of Kubernetes into strict JSON Schema: what the API server would drop or refuse is refused.

Pure. Knows Kubernetes' extensions to OpenAPI; must not know of files, CRDs or versions.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

Schema = dict[str, Any]

LOGIC = ("allOf", "anyOf", "oneOf")
KEPT = {
    "$ref", "additionalProperties", "enum", "items", "maxItems", "maxLength", "maxProperties", "maximum", "minItems",
    "minLength", "minProperties", "minimum", "not", "pattern", "properties", "required", "type", "uniqueItems", *LOGIC,
}  # fmt: skip

QUANTITY = r"^[+-]?(\d+(\.\d*)?|\.\d+)([KMGTPE]i|[numkMGTPE]|[eE][+-]?\d+)?$"
"""What resource.ParseQuantity accepts; its schema says no more than text or number."""

FORMATS: dict[str, Schema] = {
    "int32": {"minimum": -(2**31), "maximum": 2**31 - 1},
    "int64": {"minimum": -(2**63), "maximum": 2**63 - 1},
    "byte": {"pattern": "^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"},
}
"""Formats that Go's decoder enforces and that JSON Schema can say."""

DEFINITIONS: dict[str, Schema] = {
    "io.k8s.apimachinery.pkg.api.resource.Quantity": {"type": ["string", "number"], "pattern": QUANTITY},
    "io.k8s.apimachinery.pkg.util.intstr.IntOrString": {"type": ["integer", "string"]},
    # `creationTimestamp: null` is what generators write, and the one null that is no mistake.
    "io.k8s.apimachinery.pkg.apis.meta.v1.Time": {"type": ["string", "null"]},
    # Written by servers only; its schema is large and says nothing to the author of a manifest.
    "io.k8s.apimachinery.pkg.apis.meta.v1.ManagedFieldsEntry": {"type": "object"},
}
"""Definitions that are known better here than their schemas say."""


def custom(schema: Schema, *, closed: bool = True) -> Schema:
    """Return the strict form of a CRD's structural schema.

    Args:
        closed: whether objects refuse fields that they do not name. Not so inside anyOf and its like, which only
            add conditions to fields that are named outside.
    """
    if schema.get("x-kubernetes-int-or-string"):
        return {"type": ["integer", "string"], **{key: schema[key] for key in ("pattern",) if key in schema}}
    strict = keywords(schema, lambda part, logic: custom(part, closed=closed and not logic))
    if closed and strict.get("type") == "object" and not schema.get("x-kubernetes-preserve-unknown-fields"):
        strict.setdefault("additionalProperties", False)
    if schema.get("nullable") and "type" in strict:
        strict["type"] = [strict["type"], "null"]
        if "enum" in strict:
            strict["enum"] = [*strict["enum"], None]
    return strict


def core(schema: Schema) -> Schema:
    """Return the strict form of a definition of Kubernetes itself, where null stands for a field that is left out.

    An explicit null is refused: applied by a server it means no more than a field that is not there.
    """
    strict = keywords(schema, lambda part, logic: core(part))
    match strict.get("type"):
        case [only, "null"]:
            strict["type"] = only
    return strict


def keywords(schema: Schema, each: Any) -> Schema:
    """Return the keywords that validate, with every schema inside passed through ``each(schema, is_logic)``."""
    strict: Schema = dict(FORMATS.get(schema.get("format", ""), {}))
    for key, value in schema.items():
        match key, value:
            case "properties", dict():
                strict[key] = {name: each(field, False) for name, field in value.items()}
            case (("items" | "additionalProperties"), dict()):
                strict[key] = each(value, False)
            case "not", dict():
                strict[key] = each(value, True)
            case (("allOf" | "anyOf" | "oneOf"), list()):
                strict[key] = [each(part, True) for part in value]
            case _ if key in KEPT:
                strict[key] = value
    return strict


def references(schema: Any) -> Iterable[str]:
    """Yield the names of the definitions that a schema refers to."""
    match schema:
        case {"$ref": str(reference)} if found := re.fullmatch(r"#/\$defs/(.+)", reference):
            yield found[1]
        case dict():
            for part in schema.values():
                yield from references(part)
        case list():
            for part in schema:
                yield from references(part)


def closure(roots: Iterable[str], definitions: dict[str, Schema]) -> dict[str, Schema]:
    """Return the definitions that the roots need, directly or not."""
    found: dict[str, Schema] = {}
    queue = list(roots)
    while queue:
        if (name := queue.pop()) not in found:
            found[name] = definitions[name]
            queue += references(definitions[name])
    return found
