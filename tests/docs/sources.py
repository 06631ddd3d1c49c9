"""What the tests of the documentation read: pages, their blocks and headings, and what checks can say."""

from __future__ import annotations

import ast
import re
import textwrap
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
FENCED = re.compile(r"^( *)```(\w+)\n(.*?)^\1```$", re.MULTILINE | re.DOTALL)
"""A fenced block, which a list may indent: indentation, language, text."""

HOLE = "…"
"""What stands in a finding's template where a value will be."""


class Block(NamedTuple):
    """A fenced block of a page."""

    page: str
    line: int
    language: str
    text: str

    def __str__(self) -> str:
        return f"{self.page}:{self.line}"


@cache
def pages() -> tuple[Path, ...]:
    """Return every page that people read."""
    own = [ROOT / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")]
    return (*own, *sorted(ROOT.glob("docs/**/*.md")), *sorted(ROOT.glob("examples/**/*.md")))


def name(page: Path) -> str:
    return str(page.relative_to(ROOT))


@cache
def blocks(language: str) -> tuple[Block, ...]:
    """Return the blocks of a language, page by page."""
    return tuple(block for page in pages() for block in _blocks(page) if block.language == language)


def _blocks(page: Path) -> Iterator[Block]:
    text = page.read_text(encoding="utf-8")
    for found in FENCED.finditer(text):
        yield Block(name(page), text[: found.start()].count("\n") + 1, found[2], textwrap.dedent(found[3]))


def prose(page: Path) -> str:
    """Return a page without its fenced blocks."""
    return FENCED.sub("", page.read_text(encoding="utf-8"))


def anchors(page: Path) -> set[str]:
    """Return the anchors of a page's headings, as the usual renderers make them."""
    found: set[str] = set()
    for heading in re.findall(r"^#+ (.+)$", prose(page), re.MULTILINE):
        plain = re.sub(r"[^\w\- ]", "", re.sub(r"\[([^]]+)\]\([^)]*\)", r"\1", heading).lower())
        found.add(plain.strip().replace(" ", "-"))
    return found


class Said(NamedTuple):
    """Something that a check can find."""

    severity: str
    check: str
    template: str


@cache
def findings() -> tuple[Said, ...]:
    """Return everything that the checks can say, read from their source."""
    return tuple(said for file in sorted((ROOT / "src/specify_infra/checks").glob("*.py")) for said in _said(file))


def _said(file: Path) -> Iterator[Said]:
    for function in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if not isinstance(function, ast.FunctionDef):
            continue
        assigned = [node for node in ast.walk(function) if isinstance(node, ast.Assign)]
        for call in ast.walk(function):
            for severity in _severities(call):
                yield Said(severity, ast.literal_eval(call.args[0]), _template(_value(call.args[2], call.lineno, assigned)))


def _severities(node: ast.AST) -> list[str]:
    """Return the severities that a call may speak with; none where it is no call of that kind."""
    if not isinstance(node, ast.Call):
        return []
    spoken = [node.func.body, node.func.orelse] if isinstance(node.func, ast.IfExp) else [node.func]
    return [one.id for one in spoken if isinstance(one, ast.Name) and one.id in ("error", "warning", "info")]


def _value(node: ast.expr, line: int, assigned: list[ast.Assign]) -> ast.expr:
    """Return what a name was last given above a line; anything else as it is."""
    if not isinstance(node, ast.Name):
        return node
    given = [one for one in assigned if one.lineno < line and any(isinstance(t, ast.Name) and t.id == node.id for t in one.targets)]
    return max(given, key=lambda one: one.lineno).value


def _template(node: ast.expr) -> str:
    if isinstance(node, ast.Constant):
        return str(node.value)
    if isinstance(node, ast.JoinedStr):
        return "".join(_template(part) for part in node.values)
    return HOLE
