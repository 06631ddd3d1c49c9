"""What specs look like, for editors and for the reference: a JSON Schema, and the docstrings of their fields."""

from __future__ import annotations

import ast
import functools
import inspect
import itertools
import sys
from collections.abc import Iterator, Mapping
from typing import Any, get_args, get_origin

import msgspec

from specify_infra.specs.base import Spec, fields
from specify_infra.specs.data import TAG, tag_of
from specify_infra.specs.hints import bare, is_class, members, structured


def summary(thing: type) -> str:
    """Return the docstring of a class as one paragraph."""
    return " ".join((inspect.getdoc(thing) or "").split("\n\n")[0].split())


@functools.cache
def field_docs(spec: type[Spec]) -> dict[str, str]:
    """Return the docstring under each field of a spec, inherited ones too."""
    docs: dict[str, str] = {}
    for cls in reversed(spec.__mro__):
        if not issubclass(cls, Spec) or cls is Spec:
            continue
        for field, doc in itertools.pairwise(_bodies(cls.__module__)[cls.__qualname__]):
            if isinstance(field, ast.AnnAssign) and isinstance(doc, ast.Expr) and isinstance(doc.value, ast.Constant):
                docs[field.target.id] = " ".join(str(doc.value.value).split())  # type: ignore[union-attr]
    return docs


@functools.cache
def _bodies(module: str) -> dict[str, list[ast.stmt]]:
    """Return the bodies of a module's classes by qualified name: a file is parsed once, however many specs it holds."""
    tree = ast.parse(inspect.getsource(sys.modules[module]))
    return dict(_classes(tree, ""))


def _classes(node: ast.AST, prefix: str) -> Iterator[tuple[str, list[ast.stmt]]]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.ClassDef):
            yield prefix + child.name, child.body
            yield from _classes(child, f"{prefix}{child.name}.")
        elif isinstance(child, ast.FunctionDef):
            yield from _classes(child, f"{prefix}{child.name}.<locals>.")


def json_schema(hint: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    """Return the JSON Schema of the data of a type; the schemas of the specs in it are added to ``definitions``.

    Nothing is required: an environment is a patch on a preset. Every value may be null, which removes what the preset says.
    """
    kind = bare(hint)
    if not structured(hint):
        return _without_definitions(msgspec.json.schema(hint))
    if get_origin(kind) is tuple:
        item = json_schema(get_args(kind)[0], definitions)
        listed = {"type": "array", "items": item}
        return {"anyOf": [{"type": "object", "additionalProperties": item}, listed, {"type": "null"}]}
    if get_origin(kind) in (dict, Mapping):
        return {"type": "object", "additionalProperties": json_schema(get_args(kind)[1], definitions)}
    alternatives = [one for one in members(hint) if bare(one) is not type(None)]
    schemas = [_spec(bare(one), definitions) if is_class(bare(one)) else json_schema(one, definitions) for one in alternatives]
    return {"anyOf": [*schemas, {"type": "null"}]}


def _spec(spec: type[Spec], definitions: dict[str, Any]) -> dict[str, Any]:
    name = spec.__name__
    if name not in definitions:
        definitions[name] = {}  # a spec may hold itself
        docs = field_docs(spec)
        tag = {TAG: {"const": tag_of(spec)}} if tag_of(spec) else {}
        properties = {field: {"description": docs.get(field, "")} | json_schema(hint, definitions) for field, hint in fields(spec).items()}
        definitions[name] = {
            "type": "object",
            "description": summary(spec),
            "additionalProperties": False,
            "properties": tag | properties,
        }
    return {"$ref": f"#/$defs/{name}"}


def _without_definitions(schema: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in schema.items() if key != "$defs"}
