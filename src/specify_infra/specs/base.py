"""The base of every value that a user can choose, and the check of one field against its type."""

from __future__ import annotations

import contextlib
import functools
import types
from collections.abc import Iterable, Iterator, Mapping
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

import msgspec

from specify_infra.errors import InfraError, Problem, problem


class Shipped(msgspec.Struct, frozen=True):
    """Marks a field that takes anything of a protocol, with the classes that data may name by ``type``."""

    classes: tuple[type, ...]


class Spec(msgspec.Struct, frozen=True, kw_only=True):
    """A frozen value whose fields hold what their types say, from the moment it exists.

    Raises:
        InfraError: at construction, with every field that is wrong.
    """

    def __post_init__(self) -> None:
        problems: list[Problem] = []
        for name, hint in fields(type(self)).items():
            value = getattr(self, name)
            try:
                checked = shaped(value, hint)
            except InfraError as error:
                problems += error.under(name)
            else:
                if checked is not value:
                    msgspec.structs.force_setattr(self, name, checked)
        # Rules compare fields with each other, so they need fields that are what they say.
        if problems or (problems := list(self.rules())):
            raise InfraError(problems)

    def rules(self) -> Iterator[Problem]:
        """Yield what is wrong between fields, or in one field beyond its type. Override where there is such a rule."""
        return iter(())


@functools.cache
def fields(spec: type[Spec]) -> dict[str, Any]:
    """Return each field's type, in order of declaration, annotations kept."""
    hints = get_type_hints(spec, include_extras=True)
    return {field.name: hints[field.name] for field in msgspec.structs.fields(spec)}


def bare(hint: Any) -> Any:
    """Return a type without its annotations."""
    return get_args(hint)[0] if get_origin(hint) is Annotated else hint


def members(hint: Any) -> tuple[Any, ...]:
    """Return the alternatives of a type: those of a union or of a shipped protocol, else the type alone."""
    for note in get_args(hint)[1:] if get_origin(hint) is Annotated else ():
        if isinstance(note, Shipped):
            return note.classes
    kind = bare(hint)
    return get_args(kind) if get_origin(kind) in (Union, types.UnionType) else (hint,)


def is_class(hint: Any) -> bool:
    """Tell whether a type is a spec or a protocol, whose values are checked by class."""
    return isinstance(hint, type) and (issubclass(hint, Spec) or getattr(hint, "_is_protocol", False))


@functools.cache
def structured(hint: Any) -> bool:
    """Tell whether values of a type hold specs, so that msgspec alone cannot check them."""
    kind = bare(hint)
    if kind is Any:
        return False
    return any(is_class(bare(one)) or structured_items(one) for one in (*members(hint), kind))


def structured_items(hint: Any) -> bool:
    """Tell whether a type is a tuple or mapping of specs."""
    kind = bare(hint)
    return get_origin(kind) in (tuple, dict, Mapping) and any(structured(arg) for arg in get_args(kind) if arg is not ...)


def shaped(value: Any, hint: Any) -> Any:
    """Return a value in the shape that its type says (a list becomes a tuple).

    Raises:
        InfraError: when it has another one; paths start below the value.
    """
    if not structured(hint):
        return _leaf(value, hint)
    kind = bare(hint)
    if get_origin(kind) is tuple and isinstance(value, (list, tuple)):
        return tuple(_each(((f"[{index}]", item) for index, item in enumerate(value)), get_args(kind)[0]))
    if get_origin(kind) is dict and isinstance(value, Mapping):
        return dict(zip(value, _each(value.items(), get_args(kind)[1]), strict=True))
    if is_class(kind) and isinstance(value, kind):
        return value
    for one in members(hint):
        if is_class(bare(one)):
            if isinstance(value, bare(one)):
                return value
        elif one is not hint:
            with contextlib.suppress(InfraError):
                return shaped(value, one)
    raise InfraError([mismatch(value, hint)])


def _each(items: Iterable[tuple[str, Any]], hint: Any) -> list[Any]:
    """Shape every (path, item), and report the problems of all of them."""
    values: list[Any] = []
    problems: list[Problem] = []
    for path, item in items:
        try:
            values.append(shaped(item, hint))
        except InfraError as error:
            problems += error.under(path)
    if problems:
        raise InfraError(problems)
    return values


def _leaf(value: Any, hint: Any) -> Any:
    try:
        return msgspec.convert(value, hint, strict=True)
    except msgspec.ValidationError as error:
        # msgspec names the place inside the value as `$[0].x`; ours is counted from the field.
        place = str(error).rpartition(" - at `$")[2].rstrip("`") if " - at `$" in str(error) else ""
        inner, inner_hint = _inside(value, hint, place)
        raise InfraError([mismatch(inner, inner_hint, where=place.lstrip("."))]) from None


def _inside(value: Any, hint: Any, place: str) -> tuple[Any, Any]:
    """Return the item of a flat list or mapping that msgspec complained about, and the type that it should have."""
    kind = bare(hint)
    if place.startswith("[") and get_origin(kind) in (tuple, dict):
        key = place[1:-1]
        if key.isdigit() and isinstance(value, (list, tuple)):
            return value[int(key)], get_args(kind)[0]
        if key == "..." and isinstance(value, Mapping):
            return dict(value), hint
    return value, hint


def mismatch(value: Any, hint: Any, where: str = "") -> Problem:
    """Return the problem of a value that has not the type that it should have."""
    quoted = isinstance(value, (bool, int, float)) and _takes_text(hint)
    do = f'put it in quotes: "{value}"' if quoted else "change it to an allowed value"
    return problem("not an allowed value", where=where, got=_shown(value), allowed=described(hint), do=do)


def _takes_text(hint: Any) -> bool:
    return any(bare(one) is str for one in members(hint))


def _shown(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 120 else f"{text[:117]}..."


_WORDS = {str: "text", int: "a whole number", float: "a number", bool: "true or false", type(None): "nothing (null)"}


def described(hint: Any) -> str:
    """Return what a type allows, in words for the one who writes the value."""
    if get_origin(hint) is Annotated:
        for note in get_args(hint)[1:]:
            if isinstance(note, msgspec.Meta) and note.description:
                return note.description
    kind = bare(hint)
    if len(alternatives := members(hint)) > 1 or alternatives != (hint,):
        return ", or ".join(described(one) for one in alternatives)
    if get_origin(kind) is Literal:
        return " | ".join(str(choice) for choice in get_args(kind))
    if get_origin(kind) is tuple:
        return f"a list of: {described(get_args(kind)[0])}"
    if get_origin(kind) in (dict, Mapping):
        return f"a mapping of names to: {described(get_args(kind)[1])}"
    return _WORDS.get(kind) or str(getattr(kind, "__name__", kind))
