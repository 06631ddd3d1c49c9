"""The base of every value that a user can choose, and the check of one field against its type."""

from __future__ import annotations

import contextlib
import functools
import sys
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, get_args, get_origin

import msgspec

from specify_infra.errors import InfraError, Problem
from specify_infra.specs.hints import bare, is_class, members, structured
from specify_infra.specs.wording import MISMATCH, mismatch

PLAIN = frozenset((str, int))
"""What is checked most often, and is equal only to what is right in the same places. Not bool: True equals 1."""


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
