"""Content: files in their own language that stand beside the code, and the few words in them that it fills.

A word to fill is written @word@, which is plain text to YAML, PromQL and INI, so that their own tools can read the files.
"""

from __future__ import annotations

import functools
import hashlib
import re
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import msgspec
import yaml

from specify_infra.model import Dashboard, RuleGroup


def content(package: str | None, name: str) -> str:
    """Return a file of a package."""
    # By path, not importlib.resources: that costs each command 14 ms, and a wheel is installed as files.
    return Path(*sys.modules[package or ""].__path__).joinpath(name).read_text(encoding="utf-8")


def filled(text: str, values: Mapping[str, object]) -> str:
    """Return a text with its @words@ replaced.

    Raises:
        KeyError: when a word has no value.
    """
    return re.sub(r"@([a-z_]+)@", lambda match: str(values[match[1]]), text)


@functools.cache
def _json(package: str | None, name: str) -> str:
    """Return a YAML file as JSON: it is read once, however many targets and environments fill it."""
    # By libyaml, which PyYAML's wheels bring: ten times as fast, and commands are short.
    return msgspec.json.encode(yaml.load(content(package, name), yaml.CSafeLoader)).decode()


def as_json(package: str | None, name: str, /, **values: object) -> str:
    """Return a YAML file as JSON, its @words@ replaced; a word that is a whole value keeps its type: ``ttl: "@ttl@"``.

    Raises:
        KeyError: when a word has no value.
    """

    def word(match: re.Match[str]) -> str:
        whole, part = match.groups()
        return _dumped(values[whole]) if whole else _dumped(str(values[part]))[1:-1]

    return re.sub(r'"@([a-z_]+)@"|@([a-z_]+)@', word, _json(package, name))


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


def written(data: Any) -> str:
    """Return data as YAML for people: in its own order, long expressions on one line."""
    return str(yaml.dump(data, Dumper=yaml.CSafeDumper, sort_keys=False, width=10_000, allow_unicode=True))


def checksum(texts: Iterable[str]) -> dict[str, str]:
    """Return the annotation that rolls pods when a file changes that they read only at start."""
    digest = hashlib.sha256()
    for text in texts:
        digest.update(text.encode() + b"\0")
    return {"checksum/config": digest.hexdigest()[:16]}
