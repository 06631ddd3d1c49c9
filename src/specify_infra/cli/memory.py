"""What commands answered before: an unchanged question to an unchanged program has the same answer, since plans are pure.

Knows files, and nothing of what a command needs to answer: to import that takes longer than everything here.
"""

from __future__ import annotations

import contextlib
import hashlib
import io
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
import msgspec

PACKAGE = Path(__file__).parents[1]

SLOTS = 64
"""How many answers are kept: each question has one place, which the next one with the same place takes over."""


class Answer(msgspec.Struct, frozen=True):
    """What a command printed, and how it ended."""

    question: str
    """What it was asked, as a digest."""
    text: str
    """What it printed, with colours."""
    code: int
    """Its exit code."""


class Remembering(click.Command):
    """A command that reads its file and nothing else, and whose answer is remembered. Bad input is no answer."""

    def invoke(self, ctx: click.Context) -> Any:
        question = _question(ctx)
        answer = recalled(question)
        if answer is None:
            answer = self._asked(ctx, question)
            remember(answer)
        click.echo(answer.text, nl=False)
        ctx.exit(answer.code)

    def _asked(self, ctx: click.Context, question: str) -> Answer:
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
        return Answer(question=question, text=printed.getvalue(), code=code)


def recalled(question: str) -> Answer | None:
    """Return the answer to a question; None where it was not asked before, or cannot be read."""
    try:
        answer = msgspec.json.decode(_slot(question).read_bytes(), type=Answer)
    except (OSError, RuntimeError, msgspec.DecodeError):
        return None
    return answer if answer.question == question else None


def remember(answer: Answer) -> None:
    """Keep an answer where that is possible; where it is not, it is found anew the next time."""
    with contextlib.suppress(OSError, RuntimeError):
        slot = _slot(answer.question)
        slot.parent.mkdir(parents=True, exist_ok=True)
        mine = slot.with_suffix(f".{os.getpid()}")
        mine.write_bytes(msgspec.json.encode(answer))
        mine.replace(slot)  # at once, so that nobody reads half of it


def _slot(question: str) -> Path:
    """Return the place of an answer.

    Raises:
        RuntimeError: when there is no home folder.
    """
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    return cache / "specify-infra" / "answers" / f"{int(question, 16) % SLOTS}.json"


def _question(ctx: click.Context) -> str:
    """Return a digest of everything that an answer follows from: the command, its file, and the program."""
    file: Path = ctx.params["file"]
    asked = [ctx.info_name, sorted(ctx.params.items()), ctx.get_parameter_source("file"), sys.version]
    digest = hashlib.sha256(repr((asked, list(_program()))).encode())
    with contextlib.suppress(OSError):
        digest.update(file.read_bytes())
    return digest.hexdigest()


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
