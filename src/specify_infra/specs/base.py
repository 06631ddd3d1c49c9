"""The base of every value that a user can choose, and the check of one field against its type."""

from __future__ import annotations

import contextlib
import difflib
import functools
import re
import sys
import types
from collections.abc import Iterable, Iterator, Mapping
from typing import Annotated, Any, Literal, Union, get_args, get_origin

import msgspec

from specify_infra.errors import InfraError, Problem, problem

PLAIN = frozenset((str, int))
"""What is checked most often, and is equal only to what is right in the same places. Not bool: True equals 1."""


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
        for field in _met(type(self)):
            name, default, right = field
            value = getattr(self, name)
            kind = type(value)
            # A default is right, and to evaluate types takes time.
            if value is default or (value if kind in PLAIN else kind) in right or (default is dict and value == {}):
                continue
            check = check_of(type(self), name)
            field[2] = check.right
            try:
                checked = check(value)
            except InfraError as error:
                problems += error.under(name)
            else:
                if checked is not value:
                    msgspec.structs.force_setattr(self, name, checked)
        # The rules compare fields with each other, so they need fields that are what they say.
        if problems or (problems := list(self.problems())):
            raise InfraError(problems)

    def problems(self) -> Iterator[Problem]:
        """Yield what is wrong between fields, or in one field beyond its type. Override where there is such a rule."""
        return iter(())


@functools.cache
def defaults(spec: type[Spec]) -> dict[str, Any]:
    """Return each field's default, in order of declaration.

    It is ``msgspec.NODEFAULT`` where there is none, and ``dict`` where each value gets an empty one of its own.
    """
    # Not by msgspec.structs.fields, which evaluates the types of all fields.
    given = spec.__struct_defaults__
    none = [msgspec.NODEFAULT] * (len(spec.__struct_fields__) - len(given))
    return {name: getattr(value, "factory", value) for name, value in zip(spec.__struct_fields__, [*none, *given], strict=True)}


@functools.cache
def hint_of(spec: type[Spec], name: str) -> Any:
    """Return a field's type, annotations kept. One at a time, since most fields of most values keep their defaults."""
    owner = next(cls for cls in spec.__mro__ if name in cls.__annotations__)
    written = owner.__annotations__[name]
    if not isinstance(written, str):
        return written
    known = vars(sys.modules[owner.__module__])
    # Most are names, which need not be compiled.
    return known[written] if written in known else eval(written, known)


@functools.cache
def _met(spec: type[Spec]) -> list[list[Any]]:
    """Return each field's name, default, and what was right in it before: nothing, until its type had to be evaluated."""
    return [[name, default, frozenset()] for name, default in defaults(spec).items()]


class Check:
    """``shaped`` for one type; a text, a number or a class of specs that is right once is right."""

    def __init__(self, hint: Any) -> None:
        self._hint = hint
        self._look = shaped if structured(hint) else _leaf
        self.right: set[Any] = {hint} if is_class(hint) else set()
        """Texts and numbers, and classes of specs."""

    def __call__(self, value: Any) -> Any:
        kind = type(value)
        mark = value if kind in PLAIN else kind
        if mark in self.right:
            return value
        found = self._look(value, self._hint)
        if type(found) is kind and (kind in PLAIN or issubclass(kind, Spec)):
            self.right.add(mark)
        return found


@functools.cache
def check_of(spec: type[Spec], name: str) -> Check:
    """Return the check of one field."""
    return _check(hint_of(spec, name))


_check = functools.cache(Check)


def fields(spec: type[Spec]) -> dict[str, Any]:
    """Return each field's type, in order of declaration, annotations kept."""
    return {name: hint_of(spec, name) for name in spec.__struct_fields__}


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
    check = _check(hint)
    values: list[Any] = []
    problems: list[Problem] = []
    for path, item in items:
        try:
            values.append(check(item))
        except InfraError as error:
            problems += error.under(path)
    if problems:
        raise InfraError(problems)
    return values


def _leaf(value: Any, hint: Any) -> Any:
    try:
        return msgspec.convert(value, hint, strict=True)
    except msgspec.ValidationError:
        raise InfraError(list(_wrong(value, hint)) or [mismatch(value, hint)]) from None


def _wrong(value: Any, hint: Any) -> Iterator[Problem]:
    """Yield the problem of each item of a flat list or mapping; none where the value as a whole is wrong."""
    kind = bare(hint)
    parts: list[tuple[str, Any, Any, str]] = []
    if get_origin(kind) is tuple and isinstance(value, (list, tuple)):
        parts = [(f"[{index}]", item, get_args(kind)[0], MISMATCH) for index, item in enumerate(value)]
    if get_origin(kind) is dict and isinstance(value, Mapping):
        named, held = get_args(kind)
        for key, item in value.items():
            parts += [(str(key), key, named, "not an allowed name"), (str(key), item, held, MISMATCH)]
    for path, part, part_hint, what in parts:
        try:
            _leaf(part, part_hint)
        except InfraError as error:
            for found in error.under(path):
                yield msgspec.structs.replace(found, what=what) if found.what == MISMATCH else found


MISMATCH = "not an allowed value"


def mismatch(value: Any, hint: Any, where: str = "") -> Problem:
    """Return the problem of a value that has not the type that it should have."""
    return problem(MISMATCH, where=where, got=_shown(value), allowed=described(hint), do=_advice(value, hint))


def _advice(value: Any, hint: Any) -> str:
    """Return what to do about a value: what people write that YAML reads as something else comes first."""
    kinds = [bare(one) for one in members(hint) if bare(one) is not type(None)]
    specs = [kind for kind in kinds if is_class(kind)]
    if isinstance(value, str):
        return _advice_on_text(value, hint, specs) or ("write it as a mapping" if specs == kinds else "change it to an allowed value")
    if not isinstance(value, (list, tuple, Mapping)):
        for text in _spellings(value):
            if _fits(text, hint):
                return f'put it in quotes: "{text}"'
        if re.fullmatch(r"0[0-9]+", str(value)) and _fits(int(str(value)), hint):
            return f"write it without a zero before it: {int(str(value))}"
    if len(specs) > 1:
        return f"write it as a mapping, such as {{type: {specs[0].__name__}}}"
    wants_mapping = specs == kinds or any(get_origin(kind) is dict for kind in kinds)
    return "write it as a mapping" if wants_mapping and not isinstance(value, Mapping) else "change it to an allowed value"


def _advice_on_text(value: str, hint: Any, specs: list[Any]) -> str:
    """Return what to do about a text; nothing where nothing comes to mind."""
    kinds = [bare(one) for one in members(hint)]
    if value.endswith("\n") and _fits(value.rstrip("\n"), hint):
        return "write it on the line of its name: as a block it ends with a line break"
    if re.fullmatch(r"-?[0-9]+|true|false", value) and _fits(value, hint, strict=False):
        return "take the quotes away"
    number = None if str in kinds else re.match(r"[0-9]+", value)
    if number and _fits(int(number[0]), hint):
        return f"write the number alone: {number[0]}"
    for kind in kinds:
        if get_origin(kind) is tuple:
            return "write it as a mapping" if _named_items(kind) else f"write it as a list: [{value}]"
        if get_origin(kind) is Literal and (near := difflib.get_close_matches(value, map(str, get_args(kind)), n=1, cutoff=0.6)):
            return f'did you mean "{near[0]}"?'
    tags = {spec.__name__.lower(): spec.__name__ for spec in specs}
    if len(specs) > 1 and (near := difflib.get_close_matches(value.lower(), tags, n=1, cutoff=0.6)):
        return f"write it as a mapping: {{type: {tags[near[0]]}}}"
    meant = (text for text in _meant(value) if text != value and _fits(text, hint))
    return next((f'did you mean "{text}"?' for text in meant), "")


def _meant(value: str) -> tuple[str, ...]:
    """Return texts that somebody may have meant: in another case, with dashes, without a scheme, with a prefix."""
    lower = value.lower()
    return (
        lower,
        lower.replace("_", "-"),
        value.upper().replace("-", "_"),
        lower.rpartition("://")[2],
        f"/{value}",
        f"{value}/32",
        value.removesuffix("B"),
    )


def _named_items(kind: Any) -> bool:
    """Tell whether a tuple is of specs with a name, which data writes as a mapping."""
    specs = [bare(one) for one in members(get_args(kind)[0]) if is_class(bare(one))]
    return bool(specs) and all("name" in spec.__struct_fields__ for spec in specs)


def _spellings(value: Any) -> tuple[str, ...]:
    """Return the texts that YAML may have read as a value, the likeliest first."""
    if isinstance(value, bool):
        return ("true", "on", "yes") if value else ("false", "off", "no")
    return () if value is None else (str(value),)


def _fits(value: Any, hint: Any, *, strict: bool = True) -> bool:
    try:
        msgspec.convert(value, hint, strict=strict)
    except (msgspec.ValidationError, TypeError):
        return any(not is_class(bare(one)) and one is not hint and _fits(value, one, strict=strict) for one in members(hint))
    return True


def _shown(value: Any) -> str:
    text = repr(value) if isinstance(value, (str, list, tuple, Mapping, type(None), bool)) else str(value)
    return text if len(text) <= 120 else f"{text[:117]}..."


_WORDS = {str: "text", int: "a whole number", float: "a number", bool: "true or false", type(None): "nothing (null)"}


def described(hint: Any) -> str:
    """Return what a type allows, in words for the one who writes the value."""
    if get_origin(hint) is Annotated:
        for note in get_args(hint)[1:]:
            if isinstance(note, msgspec.Meta) and note.description:
                return note.description
    kind = bare(hint)
    alternatives = members(hint)
    if specs := [bare(one) for one in alternatives if is_class(bare(one))]:
        others = [described(one) for one in alternatives if not is_class(bare(one))]
        return ", or ".join([_mapping(specs), *others])
    if alternatives != (hint,):
        return ", or ".join(described(one) for one in alternatives)
    if get_origin(kind) is Literal:
        return " | ".join(str(choice) for choice in get_args(kind))
    if get_origin(kind) is tuple:
        return f"{'a mapping of names to' if _named_items(kind) else 'a list of'}: {described(get_args(kind)[0])}"
    if get_origin(kind) in (dict, Mapping):
        return f"a mapping of names to: {described(get_args(kind)[1])}"
    return _WORDS.get(kind) or str(getattr(kind, "__name__", kind))


def _mapping(specs: list[Any]) -> str:
    """Return how a choice of specs is written."""
    if len(specs) > 1:
        return f"a mapping with type: {' | '.join(spec.__name__ for spec in specs)}"
    names = specs[0].__struct_fields__
    return f"a mapping of {', '.join(names)}" if len(names) <= 6 else f"a mapping of the fields of {specs[0].__name__}"
