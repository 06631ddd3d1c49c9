"""Trims CRDs to what `cdk8s import` needs. Pure: CRDs in, CRDs out; must not know where they come from or go to."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Any

from tools.imports.pins import Kind

CRD = dict[str, Any]
Schema = dict[str, Any]

OPEN: Schema = {"type": "object", "x-kubernetes-preserve-unknown-fields": True}
"""An object of any content; becomes ``Any`` in Python."""

SENTENCES = {"description", "x-kubernetes-validations"}
"""Other people's prose, and rules that generated classes cannot carry."""

REFUSED = re.compile("get[A-Z]")
"""Names that jsii takes for getters (JSII5000). Such a field still passes validation: it is only no argument."""

SERVER_SIDE = {"status", "operation"}
"""Fields at the root that controllers write, and people do not."""


def version(crd: CRD, name: str) -> Schema:
    """Return the schema of one version of a CRD."""
    [schema] = [entry["schema"]["openAPIV3Schema"] for entry in crd["spec"]["versions"] if entry["name"] == name]
    return dict(schema)


def trim(full: CRD, kind: Kind, opened: Collection[str]) -> CRD:
    """Return a CRD with one version, no prose, and nothing that only a cluster needs.

    Args:
        opened: names of fields whose content is left open.
    """
    spec = full["spec"]
    schema = prune(version(full, kind.version), opened)
    schema["properties"] = {name: field for name, field in schema["properties"].items() if name not in SERVER_SIDE}
    return {
        "apiVersion": full["apiVersion"],
        "kind": full["kind"],
        "metadata": {"name": full["metadata"]["name"]},
        "spec": {
            "group": spec["group"],
            "names": spec["names"],
            "scope": spec["scope"],
            "versions": [{"name": kind.version, "served": True, "storage": True, "schema": {"openAPIV3Schema": schema}}],
        },
    }


def prune(schema: Any, opened: Collection[str]) -> Any:
    """Return a schema without prose, without names that jsii refuses, and with some fields opened."""
    match schema:
        case {"properties": {"spec": {"properties": {"containers": _}}}}:  # a pod, with its thousand fields
            return dict(OPEN)
        case dict():
            kept = {key: value for key, value in schema.items() if key not in SENTENCES}
            return {key: fields(value, opened) if key == "properties" else prune(value, opened) for key, value in kept.items()}
        case list():
            return [prune(item, opened) for item in schema]
    return schema


def fields(properties: Schema, opened: Collection[str]) -> Schema:
    """Return the fields of an object: these names are the API's, and no keywords."""
    return {name: dict(OPEN) if name in opened else prune(field, opened) for name, field in properties.items() if not REFUSED.match(name)}
