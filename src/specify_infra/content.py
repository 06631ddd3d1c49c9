"""Content: files in their own language that stand beside the code, and the few words in them that it fills.

A word to fill is written @word@, which is plain text to YAML, PromQL and INI, so that their own tools can read the files.
"""

from __future__ import annotations

import functools
import hashlib
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import msgspec

from specify_infra.model import Dashboard, RuleGroup
from specify_infra.plain_yaml import read, write


@functools.cache
def content(package: str | None, name: str) -> str:
    """Return a file of a package."""
    # By path, not importlib.resources: that costs each command 14 ms, and a wheel is installed as files.
    [folder] = sys.modules[package or ""].__path__
    with open(f"{folder}/{name}", encoding="utf-8") as file:
        return file.read()


def filled(text: str, values: Mapping[str, object]) -> str:
    """Return a text with its @words@ replaced.

    Raises:
        KeyError: when a word has no value.
    """
    return re.sub(r"@([a-z_]+)@", lambda match: str(values[match[1]]), text)


WORD = re.compile(r'"@([a-z_]+)@"|@([a-z_]+)@')
"""A word in JSON: as a whole value, or within one."""


@functools.cache
def _json(package: str | None, name: str) -> list[str]:
    """Return a YAML file as JSON, in turns: a piece of it, a word that is a whole value or none, one within a value or none.

    A file is read once, however many targets and environments fill it.
    """
    return WORD.split(_dumped(read(content(package, name))))


def as_json(package: str | None, name: str, /, **values: object) -> str:
    """Return a YAML file as JSON, its @words@ replaced; a word that is a whole value keeps its type: ``ttl: "@ttl@"``.

    Raises:
        KeyError: when a word has no value.
    """
    pieces = _json(package, name)
    text = list(pieces)
    text[1::3] = [_dumped(values[whole]) if whole else "" for whole in pieces[1::3]]
    text[2::3] = [_dumped(str(values[part]))[1:-1] if part else "" for part in pieces[2::3]]
    return "".join(text)


def _dumped(value: object) -> str:
    return msgspec.json.encode(value).decode()


def parsed(package: str | None, name: str, /, **values: object) -> Any:
    """Return what a YAML file holds, its @words@ replaced as in ``as_json``."""
    return msgspec.json.decode(as_json(package, name, **values))


def rule_groups(package: str | None, name: str, /, **values: object) -> tuple[RuleGroup, ...]:
    """Return the groups of a file of rules as Prometheus reads it."""
    return tuple(RuleGroup(name=group["name"], rules=tuple(group["rules"])) for group in parsed(package, name, **values)["groups"])


def dashboard(package: str | None, name: str, title: str = "", /, **values: object) -> Dashboard:
    """Return a dashboard from its JSON file ``<name>.json``; ``title`` names it where the file serves several components."""
    return Dashboard(name=title or name, model=filled(content(package, f"{name}.json"), values))


def written(data: Mapping[str, Any]) -> str:
    """Return a mapping as YAML for people: in its own order, long expressions on one line."""
    return "".join(piece for key, value in data.items() for piece in _pieces(key, value))


def _pieces(key: str, value: Any) -> Iterator[str]:
    """Yield the lines of a key; each item of a list on its own, since environments have most of their rules and targets in common."""
    if value and isinstance(value, (list, tuple)):
        yield _written(msgspec.json.encode({key: 0})).removesuffix(" 0\n") + "\n"
        yield from (_written(msgspec.json.encode([item])) for item in value)
    else:
        yield _written(msgspec.json.encode({key: value}))


@functools.cache
def _written(data: bytes) -> str:
    return write(msgspec.json.decode(data))


def checksum(texts: Iterable[str]) -> dict[str, str]:
    """Return the annotation that rolls pods when a file changes that they read only at start."""
    digest = hashlib.sha256()
    for text in texts:
        digest.update(text.encode() + b"\0")
    return {"checksum/config": digest.hexdigest()[:16]}
