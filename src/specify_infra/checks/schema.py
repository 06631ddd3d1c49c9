"""Holds documents against the schemas of Kubernetes and of custom kinds, offline.

Knows how to say in a person's words what a schema refuses. Must not know why a document exists, and never talks to a
cluster: rules in CEL, and what admission controllers say, are theirs to tell.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import Enum
from functools import cache, reduce
from typing import TYPE_CHECKING, Any

import msgspec

from specify_infra.errors import Problem, similar
from specify_infra.schemas import COMMON, index, validator
from specify_infra.schemas import content as schema_content

if TYPE_CHECKING:
    from jsonschema_rs import ValidationError

Steps = Sequence[str | int]
"""The way from the root of a document to a place in it."""

PATTERNS = {
    "^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$": "base64 text",
    r"^[+-]?(\d+(\.\d*)?|\.\d+)([KMGTPE]i|[numkMGTPE]|[eE][+-]?\d+)?$": "a quantity, such as 500m or 2Gi",
}
"""Patterns that have a name; the others are shown."""

LIMITS = {
    "minimum": "{} or more",
    "maximum": "{} or less",
    "exclusiveMinimum": "more than {}",
    "exclusiveMaximum": "less than {}",
    "minItems": "a list of {} or more",
    "maxItems": "a list of {} or less",
    "minLength": "text of {} characters or more",
    "maxLength": "text of {} characters or less",
    "minProperties": "at least {} of the fields that may stand here",
    "maxProperties": "at most {} of the fields that may stand here",
}

JSON_TYPES = {str: "string", bool: "boolean", int: "integer", float: "number", dict: "object", list: "array"} | {
    tuple: "array",
    type(None): "null",
}

LISTED = 12
"""How many names are listed before the rest is only counted."""
SHOWN = 60
"""How many characters of a value are shown."""


class Violation(Problem, frozen=True, kw_only=True):
    """One thing in a document that its schema refuses; ``where`` is the dotted path inside the document."""

    rule: str
    """Which rule: unknown-kind, unknown-field, missing-field, wrong-type, wrong-value, null or not-json."""
    versions: tuple[str, ...] = ()
    """The Kubernetes versions that refuse it, oldest first; empty for a custom kind, which has but one schema."""

    @property
    def message(self) -> str:
        """Where and what on one line, for those who show ``do`` beside it."""
        notes = [f"{name} {text}" for name, text in (("got", self.got), ("allowed", self.allowed)) if text]
        return f"{self.where}: {self.what}" + (f" ({'; '.join(notes)})" if notes else "")


def known(api_version: str, kind: str) -> bool:
    """Tell whether there is a schema for a kind."""
    name = f"{api_version}/{kind}"
    return name in index().core or name in index().custom


def violations(document: Mapping[str, Any]) -> tuple[Violation, ...]:
    """Return everything in a document that its schema refuses, sorted by path.

    A core kind is held against each Kubernetes version of ``index().versions``, a custom kind against its one schema.
    A kind without a schema is a violation of its own, so that nothing passes unseen.
    """
    content = dict(document)
    found = list(_headless(content)) or _held(content)
    if content.get("kind") == "Secret":
        found = [_hidden(violation) for violation in found]
    return tuple(sorted(found, key=lambda violation: violation.where))


def _headless(content: dict[str, Any]) -> Iterator[Violation]:
    """Yield what keeps a document from being told which kind it is."""
    for field in ("apiVersion", "kind"):
        if field not in content:
            yield _missing([field])
        elif not isinstance(content[field], str):
            yield _wrong_type([field], content[field], ["string"])


def _hidden(violation: Violation) -> Violation:
    """Return what a Secret does wrong without its content, which has no place in a log."""
    if not violation.where.startswith(("data", "stringData")):
        return violation
    tells_content = violation.rule in ("wrong-type", "wrong-value", "not-json")
    do = "write base64 under data, or text under stringData" if tells_content else violation.do
    return msgspec.structs.replace(violation, got="(hidden)", do=do)


def _held(content: dict[str, Any]) -> list[Violation]:
    """Return what the schema of the document's kind refuses."""
    name = f"{content['apiVersion']}/{content['kind']}"
    try:
        if name in index().core:
            return _core(name, content)
        if name in index().custom:
            return list(_explain(_Held(index().custom[name], content, content)))
    except ValueError:  # the validator met a value that JSON does not have, and does not say where
        if foreign := list(_foreign(content, ())):
            return foreign
        raise
    return [_unknown_kind(name)]


def _core(name: str, content: dict[str, Any]) -> list[Violation]:
    """Return what any Kubernetes version refuses, each thing once with all the versions that refuse it."""
    served, versions = index().core[name], index().versions
    instance = {name: content}
    if served == versions and validator(COMMON).is_valid(instance):
        return []
    found: dict[tuple[str, str], list[Violation]] = {}
    for version in versions:
        held = _Held(f"kubernetes/{version}.json", instance, content)
        for violation in _explain(held) if version in served else [_unknown_kind(name)]:
            key = violation.where, violation.rule
            found.setdefault(key, []).append(msgspec.structs.replace(violation, versions=(version,)))
    return [_joined(same, versions) for same in found.values()]


def _joined(same: Sequence[Violation], versions: Sequence[str]) -> Violation:
    """Return one violation for what several versions refuse, with what the newest of them says."""
    refusing = tuple(version for violation in same for version in violation.versions)
    accepting = [version for version in versions if version not in refusing]
    newest = msgspec.structs.replace(same[-1], versions=refusing)
    if not accepting:
        return newest
    what = f"{newest.what.partition(';')[0]} in Kubernetes {', '.join(refusing)}"
    do = f"leave it out as long as those versions matter; Kubernetes {', '.join(accepting)} would accept it"
    return msgspec.structs.replace(newest, what=what, do=do)


class _Held(msgspec.Struct, frozen=True):
    """A document as it is held against one schema."""

    file: str
    instance: Any
    """What the validator sees: the document, or the document under its kind."""
    content: dict[str, Any]

    def path(self, error: ValidationError) -> Steps:
        """Return where in the document an error is."""
        return error.instance_path[0 if self.instance is self.content else 1 :]


def _explain(held: _Held) -> Iterator[Violation]:
    """Yield what one schema refuses."""
    for error in validator(held.file).iter_errors(held.instance):
        yield from _say(error, held)


def _say(error: ValidationError, held: _Held) -> Iterator[Violation]:
    """Yield one error of the validator in a person's words."""
    path = held.path(error)
    got = _at(held.content, path)
    match error.kind.name, error.kind.as_dict():
        case "additionalProperties", {"unexpected": unexpected}:
            allowed = _at(schema_content(held.file), error.schema_path[:-1]).get("properties", ())
            yield from (_unknown_field([*path, field], got[field], sorted(allowed)) for field in unexpected)
        case "required", {"property": field}:
            yield _missing([*path, field])
        case "type", {"types": allowed}:
            yield _wrong_type(path, got, allowed)
        case "enum", {"options": options}:
            yield _wrong_value(path, got, ", ".join(map(_show, options)), _nearest(got, options))
        case (("anyOf" | "oneOf"), {"context": branches}):
            yield from _say_branches(path, got, branches, held)
        case "pattern", {"pattern": pattern}:
            yield _wrong_value(path, got, PATTERNS.get(pattern, f"text that matches {pattern}"))
        case limit, {"limit": bound} if limit in LIMITS:
            yield _wrong_value(path, got, LIMITS[limit].format(bound))
        case _:
            yield _wrong_value(path, got, f"what the schema says: {error.message}")


def _say_branches(path: Steps, got: Any, branches: Iterable[list[ValidationError]], held: _Held) -> Iterator[Violation]:
    """Yield as one thing why a value fits none of several shapes, or more than one of them."""
    failed = [branch for branch in branches if branch]
    here = [error.kind.as_dict() for branch in failed for error in branch if held.path(error) == path]
    names = sorted({detail["property"] for detail in here if "property" in detail})
    types = sorted({name for detail in here for name in detail.get("types", ())})
    # A branch that fails inside of the value, and not at it, is the one that the author had in mind.
    if meant := [branch for branch in failed if all(held.path(error) != path or _is_inside(error) for error in branch)]:
        yield from (violation for error in meant[0] for violation in _say(error, held))
    elif names:
        yield msgspec.structs.replace(_missing(path), allowed=f"one of: {', '.join(names)}", do="add one of them")
    elif types:
        yield _wrong_type(path, got, types)
    else:
        yield _wrong_value(path, got, "exactly one of several shapes, and it has more than one")


def _is_inside(error: ValidationError) -> bool:
    """Tell whether an error is about a field, though the validator reports it at the object."""
    return error.kind.name == "additionalProperties"


def _missing(path: Steps) -> Violation:
    return Violation(rule="missing-field", what="missing field", where=_dotted(path), do="add it")


@cache
def _unknown_kind(name: str) -> Violation:
    names = sorted({*index().core, *index().custom})
    kind = name.rpartition("/")[2]
    close = [other for other in names if other.rpartition("/")[2] == kind] or _nearest(name, names)
    return Violation(
        rule="unknown-kind",
        what="no schema for this kind" + _meant(close),
        where="kind",
        got=name,
        allowed=", ".join(close),
        do="correct apiVersion and kind; a kind that is new here needs a schema of its own",
    )


def _unknown_field(path: Steps, got: Any, names: Sequence[str]) -> Violation:
    close = _nearest(path[-1], names)
    return Violation(
        rule="unknown-field",
        what="unknown field" + _meant(close),
        where=_dotted(path),
        got=_show(got),
        allowed=", ".join(names[:LISTED]) + (f" and {len(names) - LISTED} more" if len(names) > LISTED else ""),
        do=f"rename it to {close[0]}" if close else "leave it out",
    )


def _wrong_type(path: Steps, got: Any, allowed: Sequence[str]) -> Violation:
    if got is None:
        do = "give it a value, or leave the field out"
        return Violation(rule="null", what="no value", where=_dotted(path), got="null", allowed=" or ".join(allowed), do=do)
    quote = allowed == ["string"] and not isinstance(got, dict | list | tuple)
    return Violation(
        rule="wrong-type",
        what="wrong type",
        where=_dotted(path),
        got=f"{_show(got)} ({JSON_TYPES.get(type(got), type(got).__name__)})",
        allowed=" or ".join(allowed),
        do=f'quote it: "{_show(got)}"' if quote else f"give it as {' or '.join(allowed)}",
    )


def _wrong_value(path: Steps, got: Any, allowed: str, close: Sequence[str] = ()) -> Violation:
    do = f"write {close[0]}" if close else "change it to what is allowed"
    what = "wrong value" + _meant(close)
    return Violation(rule="wrong-value", what=what, where=_dotted(path), got=_show(got), allowed=allowed, do=do)


def _foreign(value: Any, path: Steps) -> Iterator[Violation]:
    """Yield the values and keys that JSON does not have: dates, bytes, sets, keys that YAML read as booleans."""
    match value:
        case dict():
            for key, inner in value.items():
                if isinstance(key, str):
                    yield from _foreign(inner, [*path, key])
                else:
                    what = f"a key that is {type(key).__name__}, not text"
                    yield Violation(rule="not-json", what=what, where=_dotted([*path, str(key)]), got=repr(key), do="quote it")
        case list() | tuple():
            for position, inner in enumerate(value):
                yield from _foreign(inner, [*path, position])
        case _ if type(value) not in JSON_TYPES and not isinstance(value, Enum):
            what = f"a {type(value).__name__}, which JSON does not have"
            do = "write it as plain text, numbers, lists and dicts"
            yield Violation(rule="not-json", what=what, where=_dotted(path), got=repr(value)[:SHOWN], do=do)


def _nearest(got: Any, names: Iterable[Any]) -> list[str]:
    """Return the names that look like what was got, the nearest first."""
    lower = {str(name).lower(): str(name) for name in names}
    return [lower[match] for match in similar(str(got).lower(), lower, at_most=3, cutoff=0.7)]


def _meant(close: Sequence[str]) -> str:
    return f'; did you mean "{close[0]}"?' if close else ""


def _at(tree: Any, path: Steps) -> Any:
    return reduce(lambda part, step: part[step], path, tree)


def _dotted(path: Steps) -> str:
    """Return ``spec.containers[0].image``; names that hold dots or slashes are quoted in brackets."""
    steps = (f"[{step}]" if isinstance(step, int) else _name(step) for step in path)
    return "".join(steps).removeprefix(".")


def _name(step: str) -> str:
    return f".{step}" if step and not set(step) & set("./[]") else f'["{step}"]'


def _show(value: Any) -> str:
    """Return a value on one line, in YAML's words where they differ from Python's, cut when long."""
    text = {None: "null", True: "true", False: "false"}[value] if value is None or value is True or value is False else str(value)
    return text if len(text) <= SHOWN else text[: SHOWN - 3] + "..."
