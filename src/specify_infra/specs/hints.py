"""The types of fields, and what a value of such a type may be."""

from __future__ import annotations

import functools
import types
from collections.abc import Mapping
from typing import Annotated, Any, Union, get_args, get_origin

import msgspec


class Shipped(msgspec.Struct, frozen=True):
    """Marks a field that takes anything of a protocol, with the classes that data may name by ``type``."""

    classes: tuple[type, ...]


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
    return isinstance(hint, type) and (issubclass(hint, msgspec.Struct) or getattr(hint, "_is_protocol", False))


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
