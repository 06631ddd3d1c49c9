"""Logstash's configuration read, and its filters as processors of an ingest pipeline, which a search node runs.

No Logstash can be had here. Its grok and an ingest node's are the same library (joni) with the same pattern names, and the few
other filters that our pipeline uses have a counterpart each. What has none is refused, so that nothing is left out in silence.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

TOKEN = re.compile(
    r"""\s+|\#[^\n]*|(?P<string>"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|(?P<regex>(?<==~\s)/(?:[^/\\]|\\.)+/)"""
    r"""|(?P<field>(?:\[[\w@.]+\])+)|(?P<symbol>=>|==|!=|=~|[{}\[\],!()])|(?P<word>[\w.]+)""",
    re.VERBOSE,
)


@dataclass
class Plugin:
    """A plugin with its settings."""

    name: str
    settings: dict[str, Any]


@dataclass
class Branch:
    """Conditions, each with what happens where it is the first that holds; the last one may be empty, which always holds."""

    arms: list[tuple[list[str], list[Any]]] = field(default_factory=list)


def tokens(text: str) -> list[str]:
    """Return the tokens of a file, without blanks and comments.

    Raises:
        ValueError: where there is none.
    """
    found, place = [], 0
    while place < len(text):
        match = TOKEN.match(text, place)
        if match is None:
            raise ValueError(f"not understood: {text[place : place + 40]!r}")
        if match.lastgroup:
            found.append(match[0])
        place = match.end()
    return found


def parse(text: str) -> dict[str, list[Any]]:
    """Return the sections of a file: input, filter, output."""
    stream = tokens(text)
    sections: dict[str, list[Any]] = {}
    while stream:
        name = stream.pop(0)
        expect(stream, "{")
        sections[name] = statements(stream)
    return sections


def expect(stream: list[str], token: str) -> None:
    got = stream.pop(0)
    if got != token:
        raise ValueError(f"{got!r} where {token!r} should be")


def statements(stream: list[str]) -> list[Any]:
    """Return statements up to the closing bracket, which is taken."""
    found: list[Any] = []
    while stream[0] != "}":
        word = stream.pop(0)
        if word in ("if", "else"):
            if word == "if":
                found.append(Branch())
            elif stream[0] == "if":
                stream.pop(0)
            condition = list(iter(lambda: stream.pop(0), "{"))
            found[-1].arms.append((condition, statements(stream)))
        else:
            expect(stream, "{")
            found.append(Plugin(word, settings(stream)))
    stream.pop(0)
    return found


def settings(stream: list[str]) -> dict[str, Any]:
    found = {}
    while stream[0] != "}":
        name = stream.pop(0)
        expect(stream, "=>")
        found[unquoted(name)] = value(stream)
        if stream[0] == ",":
            stream.pop(0)
    stream.pop(0)
    return found


def value(stream: list[str]) -> Any:
    token = stream.pop(0)
    if token == "{":
        return settings(stream)
    if token == "[":
        items = []
        while stream[0] != "]":
            items.append(value(stream))
            if stream[0] == ",":
                stream.pop(0)
        stream.pop(0)
        return items
    return int(token) if token.isdigit() else {"true": True, "false": False}.get(token, unquoted(token))


def unquoted(token: str) -> str:
    # Logstash leaves backslashes in strings as they are (config.support_escapes is off).
    return token[1:-1] if token[:1] in "\"'" else token


def dotted(name: str) -> str:
    """Return ``[a][b]`` as ``a.b``."""
    return name.strip("[]").replace("][", ".")


class Translation:
    """The processors of one pipeline."""

    def __init__(self) -> None:
        self.numbers = itertools.count()

    def processors(self, body: list[Any], guard: str = "") -> Iterator[dict[str, Any]]:
        """Yield the processors of statements; ``guard`` is the condition under which they are reached."""
        for item in body:
            if isinstance(item, Branch):
                yield from self.branch(item, guard)
            else:
                for kind, body_ in getattr(self, item.name)(item.settings):
                    yield {kind: {**body_, **({"if": guard} if guard else {})}}

    def branch(self, item: Branch, guard: str) -> Iterator[dict[str, Any]]:
        """Yield what chooses an arm once, before any of them changes what the conditions look at."""
        name = f"ctx['~{next(self.numbers)}']"
        choice = "-1"
        for index, (condition, _) in reversed(list(enumerate(item.arms))):
            choice = f"({painless(condition)}) ? {index} : {choice}" if condition else str(index)
        script = f"{name} = {choice}"
        yield {"script": {"source": script, **({"if": guard} if guard else {})}}
        for index, (_, body) in enumerate(item.arms):
            yield from self.processors(body, f"{guard + ' && ' if guard else ''}{name} == {index}")

    def grok(self, given: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
        ((source, pattern),) = given.pop("match").items()
        tag = given.pop("tag_on_failure")[0]
        definitions = given.pop("pattern_definitions", {})
        nothing_left(given, "id")
        plain = re.sub(r"%\{(\w+):((?:\[\w+\])+)", lambda match: f"%{{{match[1]}:{dotted(match[2])}", pattern)
        failed = [{"append": {"field": "tags", "value": tag}}]
        yield "grok", {"field": source, "patterns": [plain], "pattern_definitions": definitions, "on_failure": failed}

    def date(self, given: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
        source, *formats = given.pop("match")
        target = given.pop("target")
        nothing_left(given)
        yield "date", {"field": dotted(source), "formats": formats, "target_field": target, "ignore_failure": True}

    def mutate(self, given: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
        for name, text in given.pop("replace", {}).items():
            yield self.put(name, text)
        for name in given.pop("lowercase", []):
            yield "lowercase", {"field": dotted(name), "ignore_missing": True}
        for name, text in given.pop("add_field", {}).items():
            yield self.put(name, text)
        removed = [dotted(name) for name in given.pop("remove_field", [])]
        nothing_left(given)
        if removed:
            yield "remove", {"field": removed, "ignore_missing": True}

    def put(self, name: str, text: str) -> tuple[str, dict[str, Any]]:
        if reference := re.fullmatch(r"%\{((?:\[\w+\])+)\}", text):
            return "script", {"source": f"ctx.{dotted(name)} = ctx.{dotted(reference[1])}"}
        if "%{" in text:
            raise ValueError(f"no counterpart of {text}")
        return "set", {"field": dotted(name), "value": text}

    def ruby(self, given: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
        """Yield nothing: the script ran before, in Ruby."""
        given.pop("path")
        nothing_left(given)
        return iter(())


def nothing_left(given: dict[str, Any], *ignored: str) -> None:
    if left := set(given) - set(ignored):
        raise ValueError(f"no counterpart of {', '.join(sorted(left))}")


def painless(condition: list[str]) -> str:
    """Return a condition of Logstash as one of an ingest pipeline."""
    words, place = [], 0
    while place < len(condition):
        token = condition[place]
        if token in ("and", "or"):
            words.append({"and": "&&", "or": "||"}[token])
        elif token == "!":
            place += 1
            words.append(f"{safe(condition[place])} == null")
        elif condition[place + 1 : place + 2] == ["=~"]:
            words.append(f"({safe(token)} instanceof String && {safe(token)} =~ {condition[place + 2]})")
            place += 2
        elif condition[place + 1 : place + 2] == ["=="]:
            words.append(f"{safe(token)} == '{unquoted(condition[place + 2])}'")
            place += 2
        else:
            words.append(f"{safe(token)} != null")
        place += 1
    return " ".join(words)


def safe(reference: str) -> str:
    """Return a field that may not be there."""
    return "ctx." + dotted(reference).replace(".", "?.")


def pipeline(text: str) -> dict[str, Any]:
    """Return the filters of a file as an ingest pipeline; the stream that an event names is where it goes, as the output does it."""
    steps = list(Translation().processors(parse(text)["filter"]))
    route = "ctx._index = ctx.data_stream.type + '-' + ctx.data_stream.dataset + '-' + ctx.data_stream.namespace"
    clean = "ctx.keySet().removeIf(name -> name.startsWith('~'))"
    return {"processors": [*steps, {"script": {"source": clean}}, {"script": {"source": route}}]}
