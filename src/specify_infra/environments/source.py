"""The text that environments are written in: safe YAML, and the line and the spelling of what is wrong in it.

Knows YAML and its traps. Must not know what an environment is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

import msgspec
import yaml

from specify_infra.errors import InfraError, Problem, problem
from specify_infra.specs.wording import MISMATCH

SAFE: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

ADVICE = {
    "mapping values are not allowed": "put a text with a colon in it in quotes",
    "expected alphabetic or numeric character": "put a text that starts with * or & in quotes",
    "cannot start any token": "start no value with that character, or put it in quotes",
    "undefined alias": "put a text that starts with * in quotes, or name an anchor that is there",
    "another document": "keep one document in the file: remove the line ---",
    "constructor for the tag": "remove the tag: plain values are enough",
    "unhashable key": "write a name before the colon",
}
"""What to do about a syntax error, by a part of what the parser says."""


class Unclear(msgspec.Struct, frozen=True):
    """A number or date that YAML reads as another one than what stands there: nothing takes it unless it is quoted."""

    text: str
    """As it is written."""

    def __str__(self) -> str:
        return self.text


class _Loader(SAFE):  # type: ignore[misc]
    """Safe YAML in which a name is a text, and stands but once: the second would silently win."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        seen: set[str] = set()
        for key, _ in node.value:
            if not isinstance(key, yaml.ScalarNode) or key.tag.endswith(":merge"):
                continue
            if not key.tag.endswith(":str"):
                raise yaml.constructor.ConstructorError(None, None, f"YAML does not read {key.value} as a name", key.start_mark)
            if key.value in seen:
                raise yaml.constructor.ConstructorError(None, None, f"{key.value} stands twice", key.start_mark)
            seen.add(key.value)
        return super().construct_mapping(node, deep)  # type: ignore[no-any-return]

    def integer(self, node: yaml.ScalarNode) -> int | Unclear:
        """Return a whole number; 0644 is octal for YAML 1.1 and decimal for YAML 1.2, and 10:30 counts minutes."""
        clear = re.fullmatch(r"[-+]?(0|[1-9][0-9]{0,99})", node.value)
        return self.construct_yaml_int(node) if clear else Unclear(node.value)

    def unclear(self, node: yaml.ScalarNode) -> Unclear:
        return Unclear(node.value)


_Loader.add_constructor("tag:yaml.org,2002:int", _Loader.integer)
_Loader.add_constructor("tag:yaml.org,2002:timestamp", _Loader.unclear)


def read(text: str) -> Any:
    """Return the data of a YAML text.

    Raises:
        InfraError: when it is no YAML, or has a name twice, or one that is no text.
    """
    try:
        return yaml.load(text, _Loader)
    except yaml.YAMLError as error:
        raise InfraError([_unreadable(error, text)]) from None


def _unreadable(error: yaml.YAMLError, text: str) -> Problem:
    if not isinstance(error, yaml.MarkedYAMLError) or error.problem_mark is None:
        return problem("not YAML", got=str(error).splitlines()[0], do="write it as a text file in UTF-8")
    mark, got = error.problem_mark, (error.problem or "a syntax error").removeprefix("but ")
    if error.context_mark and error.context_mark.line < mark.line and "while parsing" in (error.context or ""):
        got += f" for what starts in line {error.context_mark.line + 1}, column {error.context_mark.column + 1}"
    line = [*text.split("\n"), ""][mark.line]
    do = next((advice for part, advice in ADVICE.items() if part in got), "correct the syntax there")
    if "\t" in line[: mark.column + 1]:
        do = "indent with spaces: YAML takes no tabs"
    elif got.endswith("as a name"):
        do = f'put it in quotes: "{line[mark.column :].partition(":")[0].strip()}"'
    elif got.endswith("stands twice"):
        do = "remove one of the two: the second would win in silence"
    return problem("not YAML", where=f"line {mark.line + 1}, column {mark.column + 1}", got=got, do=do)


def located(problems: Iterable[Problem], text: str) -> Iterator[Problem]:
    """Yield problems with the line where each stands in the text, and with what is written there, not what YAML made of it."""
    root = None
    for one in problems:
        if not one.where or one.where.startswith("line "):
            yield one
            continue
        root = root or yaml.compose(text, SAFE)
        line, node = _found(root, one.where)
        one = msgspec.structs.replace(one, line=line)
        if one.what == MISMATCH and isinstance(node, yaml.ScalarNode) and not node.style:
            quoted = one.do.startswith("put it in quotes")
            one = msgspec.structs.replace(one, got=node.value, do=f'put it in quotes: "{node.value}"' if quoted else one.do)
        yield one


def _found(node: yaml.Node | None, path: str) -> tuple[int, yaml.Node | None]:
    """Return the line of the last part of a path that is written down, and what is written there if it is all of the path."""
    line = 0
    while path and node is not None:
        step = _step(node, path)
        if step is None:
            return line, None
        line, node, path = step
    return line, node


def _step(node: yaml.Node, path: str) -> tuple[int, yaml.Node, str] | None:
    """Return the line, the node and the rest of the path after its first part; None where there is no such part."""
    if isinstance(node, yaml.MappingNode):
        names = [(key.value, key, value) for key, value in node.value if isinstance(key, yaml.ScalarNode)]
        there = [item for item in names if path == item[0] or path.startswith((f"{item[0]}.", f"{item[0]}["))]
        if there:
            name, key, value = max(there, key=lambda item: len(item[0]))
            return key.start_mark.line + 1, value, path[len(name) :].removeprefix(".")
    index = re.match(r"\[([0-9]+)\]\.?", path)
    if isinstance(node, yaml.SequenceNode) and index and int(index[1]) < len(node.value):
        item = node.value[int(index[1])]
        return item.start_mark.line + 1, item, path[index.end() :]
    return None
