"""Specs from and to plain data: what a YAML file holds.

One rule for each shape: a spec is a mapping of its fields, with ``type`` where the field leaves a choice; a tuple of
specs that have a ``name`` is a mapping by that name, so that one of them can be overridden; a spec that has a
``reference`` stands for something that another spec offers, and is written as that reference.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, get_args, get_origin

import msgspec

from specify_infra.errors import InfraError, Problem, problem
from specify_infra.specs.base import Spec, check_of, defaults, fields, hint_of
from specify_infra.specs.hints import bare, is_class, members, structured
from specify_infra.specs.wording import described, mismatch, nearest

TAG = "type"


def merge(base: Any, patch: Any) -> Any:
    """Return ``base``, a value or its data, changed by ``patch`` as RFC 7386 says: mappings merge, null removes, anything else replaces.

    Two rules more. A mapping whose ``type`` the patch changes is replaced, since the old one's fields mean nothing to it.
    And null in the place of a spec's field stands: only ``decode`` knows whether that field takes null or has a default.
    """
    if not isinstance(patch, Mapping):
        return patch
    # What the patch leaves alone stays the value that it is: there is nothing to encode, and nothing to decode again.
    parts = _parts(base)
    kept = parts if isinstance(parts, Mapping) and patch.get(TAG, parts.get(TAG)) == parts.get(TAG) else {}
    merged = dict(kept)
    for key, change in patch.items():
        if change is None and not isinstance(base, Spec) and isinstance(_parts(merged.get(key)), Mapping):
            del merged[key]
        else:
            merged[key] = merge(merged.get(key), change)
    return merged


def encode(value: Any) -> Any:
    """Return a value as plain data: mappings, lists, text, numbers."""
    data = _parts(value)
    if isinstance(data, Mapping):
        items = {key: encode(item) for key, item in data.items()}
        # The items of a tuple have their name as their key.
        return {key: {k: v for k, v in item.items() if k != "name"} for key, item in items.items()} if isinstance(value, tuple) else items
    if isinstance(data, tuple):
        return [encode(item) for item in data]
    if data is None or isinstance(data, (str, int, float, bool)):
        return data
    raise InfraError([problem("cannot be written as data", got=type(value).__name__, allowed="a Spec", do="derive its class from Spec")])


def leaves(value: Any, where: str = "") -> Iterator[tuple[str, Any]]:
    """Yield everything in a value that holds nothing itself, with its path as errors name it; also what is no spec, as it is."""
    data = _parts(value)
    if isinstance(data, Mapping):
        for key, item in data.items():
            yield from leaves(item, f"{where}.{key}" if where else key)
    elif isinstance(data, tuple):
        for index, item in enumerate(data):
            yield from leaves(item, f"{where}[{index}]")
    else:
        yield where, data


def _parts(value: Any) -> Any:
    """Return a value as data one level deep: a mapping of its fields, or of its items by name, that are values still."""
    if getattr(value, "reference", ""):
        return value.reference
    if isinstance(value, Spec):
        tag = {TAG: tag_of(type(value))} if tag_of(type(value)) else {}
        return tag | {name: getattr(value, name) for name in type(value).__struct_fields__}
    if isinstance(value, tuple) and value and all(isinstance(item, Spec) and "name" in type(item).__struct_fields__ for item in value):
        return {item.name: item for item in value}
    return value


def tag_of(spec: type) -> str:
    """Return the name that data gives a class by; empty for a class that never stands in a choice."""
    config = getattr(spec, "__struct_config__", None)
    return str(config.tag) if config is not None and config.tag is not None else ""


def decode(data: Any, hint: Any) -> Any:
    """Return the value that plain data describes.

    Raises:
        InfraError: with every problem in the data; paths start below the data.
    """
    if isinstance(data, Spec) or (data is None and _takes_null(hint)):
        return data  # what a patch left alone, or nothing
    kind = _filled(hint)
    if not structured(hint):
        # What is left of it the spec that holds it checks.
        return _without_null(data) if get_origin(kind) is dict else data
    if get_origin(kind) is tuple:
        return _tuple(data, get_args(kind)[0], hint)
    if get_origin(kind) is dict:
        if not isinstance(data, Mapping):
            raise InfraError([mismatch(data, hint)])
        return dict(_all((str(key), key, item, get_args(kind)[1]) for key, item in data.items()))
    classes = [bare(one) for one in members(hint) if is_class(bare(one))]
    if isinstance(data, Mapping):
        return _spec(data, classes)
    if any(not is_class(bare(one)) and one is not hint for one in members(hint)):
        return data  # None, or text that refers to something: the spec that holds it checks it
    raise InfraError([mismatch(data, hint)])


def _tuple(data: Any, item: Any, hint: Any) -> tuple[Any, ...]:
    if isinstance(data, Mapping):
        return tuple(value for _, value in _all((str(name), name, _named(name, entry), item) for name, entry in _each_named(data, item)))
    if isinstance(data, (list, tuple)):
        return tuple(value for _, value in _all((f"[{i}]", i, entry, item) for i, entry in enumerate(data)))
    raise InfraError([mismatch(data, hint)])


def _each_named(data: Mapping[str, Any], item: Any) -> Iterable[tuple[str, Any]]:
    """Return the items of a mapping by name.

    Raises:
        InfraError: when one of them has another name inside, or is null, which removes only what is there.
    """
    problems: list[Problem] = []
    for name, entry in data.items():
        if entry is None:
            problems.append(_nothing(str(name), [str(one) for one, held in data.items() if held is not None], item))
        elif isinstance(entry, Mapping) and entry.get("name", name) != name:
            do = "remove it: it is called as its key says"
            problems.append(problem("a second name", where=f"{name}.name", got=str(entry["name"]), allowed=str(name), do=do))
    if problems:
        raise InfraError(problems)
    return data.items()


def _nothing(name: str, others: list[str], item: Any) -> Problem:
    """Return the problem of a null where there is nothing to remove: an item that needs no type may have been meant to be added."""
    if len([one for one in members(item) if is_class(bare(one))]) == 1:
        do = f"write {name}: {{}} to add it with its defaults"
        return problem("nothing to remove", where=name, got="null", do=do)
    do = nearest(name, others, "take the line away: there is none of this name")
    return problem("nothing to remove", where=name, got="null", allowed=", ".join(sorted(others)), do=do)


def _named(name: str, entry: Any) -> Any:
    return {**entry, "name": name} if isinstance(entry, Mapping) else entry


def _without_null(data: Any) -> Any:
    return {key: _without_null(item) for key, item in data.items() if item is not None} if isinstance(data, Mapping) else data


def _all(items: Iterable[tuple[str, Any, Any, Any]]) -> Iterator[tuple[Any, Any]]:
    """Decode (path, key, data, type) items into (key, value) pairs, and report the problems of all of them."""
    pairs: list[tuple[Any, Any]] = []
    problems: list[Problem] = []
    for path, key, data, hint in items:
        try:
            pairs.append((key, decode(data, hint)))
        except InfraError as error:
            problems += error.under(path)
    if problems:
        raise InfraError(problems)
    return iter(pairs)


def _spec(data: Mapping[str, Any], classes: list[type]) -> Spec:
    spec = _chosen(data, classes)
    problems = list(_unknown(data, spec, classes))
    values: dict[str, Any] = {}
    for name, default in defaults(spec).items():
        if data.get(name) is not None or (name in data and _takes_null(hint_of(spec, name))):
            try:
                values[name] = check_of(spec, name)(decode(data[name], hint_of(spec, name)))
            except InfraError as error:
                problems += error.under(name)
        elif default is msgspec.NODEFAULT:
            allowed = described(hint_of(spec, name))
            problems.append(problem("required, and missing", where=name, allowed=allowed, do=f"add {name}"))
    if problems:
        raise InfraError(problems)
    return spec(**values)


def _takes_null(hint: Any) -> bool:
    return any(bare(one) is type(None) for one in members(hint))


def _filled(hint: Any) -> Any:
    """Return the one type that a value has which is there, without its annotations; where there are several, the hint's."""
    kinds = [bare(one) for one in members(hint) if bare(one) is not type(None)]
    return kinds[0] if len(kinds) == 1 else bare(hint)


def _chosen(data: Mapping[str, Any], classes: list[type]) -> type[Spec]:
    """Return the class that data names by ``type``; the only one there is needs no name."""
    by_tag = {tag_of(one) or one.__name__: one for one in classes}
    tag = data.get(TAG)
    if tag is None and len(classes) == 1:
        return classes[0]
    if isinstance(tag, str) and tag in by_tag:
        return by_tag[tag]
    what = "required, and missing" if tag is None else "no such type"
    do = nearest(str(tag), by_tag, "name one of the allowed types") if tag else "name one of the allowed types"
    got = "" if tag is None else str(tag)
    raise InfraError([problem(what, where=TAG, got=got, allowed=", ".join(sorted(by_tag)), do=do)])


def _unknown(data: Mapping[str, Any], spec: type[Spec], classes: list[type]) -> Iterator[Problem]:
    allowed = spec.__struct_fields__
    for key in data:
        if key not in allowed and not (key == TAG and tag_of(spec)):
            owners = [tag_of(one) for one in classes if key in defaults(one)]
            do = f"set type: {owners[0]}, which has it" if owners else nearest(str(key), allowed, _belongs(str(key), spec))
            yield problem("unknown field", where=str(key), got=str(key), allowed=", ".join(allowed) or "no field", do=do)


def _belongs(key: str, spec: type[Spec]) -> str:
    """Return where an unknown field belongs: to one of the specs that a field holds by name."""
    for field, hint in fields(spec).items():
        if get_origin(bare(hint)) is tuple:
            items = [bare(one) for one in members(get_args(bare(hint))[0]) if is_class(bare(one))]
            if any(key in item.__struct_fields__ for item in items):
                return f"move it to one of the {field}"
    return "remove it"
