"""What commands answered before: an unchanged question to an unchanged program has the same answer, since plans are pure.

Knows files, and nothing of what a command needs to answer: to import that takes longer than everything here.
"""

from __future__ import annotations

import contextlib
import hashlib
import io
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TypeVar

import click
import msgspec

PACKAGE = Path(__file__).parents[1]

KEPT = 512
"""How many answers are kept; the oldest ones go."""

Answer = TypeVar("Answer", bound=msgspec.Struct)


class Printed(msgspec.Struct, frozen=True):
    """What a command printed, and how it ended."""

    text: str
    """What it printed, with colours."""
    code: int
    """Its exit code."""


class Memory:
    """The answers of the program as it is now."""

    def __init__(self) -> None:
        self._program = hashlib.sha256(repr((sys.version, list(_program()))).encode())

    def answer(self, kind: type[Answer], asked: Iterable[object], find: Callable[[], Answer]) -> Answer:
        """Return the answer to a question, which is found where it was not asked before.

        Args:
            kind: the answer's type.
            asked: everything that the answer follows from, beside the program; each part tells by its ``repr`` what it is.
            find: finds the answer; what it raises is none.
        """
        digest = self._program.copy()
        digest.update(repr((kind.__name__, *asked)).encode())
        question = digest.hexdigest()
        found = recalled(question, kind)
        if found is None:
            found = find()
            remember(question, found)
        return found


class Remembering(click.Command):
    """A command that reads its file and nothing else, and whose answer is remembered. Bad input is no answer.

    It gets the memory as the context's object, for what it finds on its way.
    """

    def invoke(self, ctx: click.Context) -> None:
        ctx.obj = Memory()
        file, text = ctx.params["file"], None
        if fleeting(file):
            super().invoke(ctx)
            return
        with contextlib.suppress(OSError):
            text = file.read_bytes()
        asked = (ctx.info_name, sorted(ctx.params.items()), ctx.get_parameter_source("file"), text)
        answer = ctx.obj.answer(Printed, asked, lambda: self._printed(ctx))
        click.echo(answer.text, nl=False)
        ctx.exit(answer.code)

    def _printed(self, ctx: click.Context) -> Printed:
        # With colours; who prints the answer takes them away where no terminal is.
        ctx.color, before = True, ctx.color
        code = 0
        with contextlib.redirect_stdout(io.StringIO()) as printed:
            try:
                super().invoke(ctx)
            except SystemExit as end:
                code = int(end.code or 0)
            finally:
                ctx.color = before
        return Printed(text=printed.getvalue(), code=code)


def fleeting(file: Path) -> bool:
    """Tell whether a file can be read but once, as a pipe can: by then it is empty."""
    return file.exists() and not file.is_file()


def recalled(question: str, kind: type[Answer]) -> Answer | None:
    """Return the answer to a question; None where it was not asked before, or cannot be read."""
    try:
        return msgspec.json.decode(_place(question).read_bytes(), type=kind)
    except (OSError, RuntimeError, msgspec.DecodeError):
        return None


def remember(question: str, answer: msgspec.Struct) -> None:
    """Keep an answer where that is possible; where it is not, it is found anew the next time."""
    with contextlib.suppress(OSError, RuntimeError):
        place = _place(question)
        place.parent.mkdir(parents=True, exist_ok=True)
        mine = place.with_suffix(f".{os.getpid()}")
        mine.write_bytes(msgspec.json.encode(answer))
        mine.replace(place)  # at once, so that nobody reads half of it
        others = [entry for entry in os.scandir(place.parent) if entry.name != place.name]
        if len(others) >= KEPT:
            for old in sorted(others, key=lambda entry: entry.stat().st_mtime_ns)[: 1 - KEPT]:
                os.unlink(old)


def _place(question: str) -> Path:
    """Return the file of an answer.

    Raises:
        RuntimeError: when there is no home folder.
    """
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    return cache / "specify-infra" / "answers" / f"{question}.json"


def _program() -> Iterator[tuple[str, int, int]]:
    """Yield what changes when the program does: its files, and the folder that its libraries are installed in."""
    yield from _files(str(PACKAGE))
    libraries = Path(click.__file__).parents[1]
    yield _state(str(libraries), libraries.stat())


def _files(folder: str) -> Iterator[tuple[str, int, int]]:
    for entry in sorted(os.scandir(folder), key=lambda entry: entry.name):
        if not entry.is_dir():
            yield _state(entry.path, entry.stat())
        elif entry.name != "__pycache__":
            yield from _files(entry.path)


def _state(path: str, status: os.stat_result) -> tuple[str, int, int]:
    return path, status.st_size, status.st_mtime_ns
