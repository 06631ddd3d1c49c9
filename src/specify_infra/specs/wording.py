"""What is said of a value that is not what it should be: what was got, what is allowed, what somebody may have meant."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Annotated, Any, Literal, get_args, get_origin

import msgspec

from specify_infra.errors import Problem, problem, similar
from specify_infra.specs.hints import bare, is_class, members

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
        if get_origin(kind) is Literal and (near := similar(value, map(str, get_args(kind)))):
            return f'did you mean "{near[0]}"?'
    tags = {spec.__name__.lower(): spec.__name__ for spec in specs}
    if len(specs) > 1 and (near := similar(value.lower(), tags)):
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


def nearest(word: str, allowed: Iterable[str], otherwise: str) -> str:
    """Return the advice to use the allowed word that is nearest to a wrong one, where one is near."""
    found = similar(word, allowed)
    return f'did you mean "{found[0]}"?' if found else otherwise
