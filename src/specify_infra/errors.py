"""Problems and the one exception that carries them, all at once.

Knows how to say what is wrong: where, what was got, what is allowed, what to do. Must not know what is being checked.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import msgspec


class Problem(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that is wrong in what a user gave."""

    what: str
    """The rule that is broken, lower case, one clause."""
    do: str
    """What the user can do about it."""
    where: str = ""
    """Dotted path of the field, from the root of the input; empty for the value itself."""
    got: str = ""
    """What was found there, as the user would write it."""
    allowed: str = ""
    """What may stand there."""
    line: int = 0
    """The line of the file that it stands in; 0 where it comes from no file."""

    def under(self, path: str) -> Problem:
        """Return the same problem seen from one level further out."""
        joint = "" if not self.where or self.where.startswith("[") else "."
        return msgspec.structs.replace(self, where=f"{path}{joint}{self.where}")

    def __str__(self) -> str:
        place = f"{self.where} (line {self.line})" if self.line else self.where
        head = f"{place}: {self.what}" if place else self.what
        rest = (("got", self.got), ("allowed", self.allowed), ("do", self.do))
        return "\n".join([head, *(f"  {label + ':':<8} {text}" for label, text in rest if text)])


class InfraError(ValueError):
    """Bad input, with every problem that was found in it.

    Attributes:
        problems: at least one ``Problem``, in the order of the input.
    """

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems: tuple[Problem, ...] = tuple(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))

    def under(self, path: str) -> Iterator[Problem]:
        """Yield the problems as seen from one level further out."""
        return (problem.under(path) for problem in self.problems)


def problem(what: str, *, do: str, where: str = "", got: Any = "", allowed: str = "") -> Problem:
    """Return a problem; ``got`` is shown as a literal unless it is already text for people."""
    return Problem(where=where, what=what, got=got if isinstance(got, str) else repr(got), allowed=allowed, do=do)


def refuse(what: str, *, do: str, where: str = "", got: Any = "", allowed: str = "") -> InfraError:
    """Return an error of one problem, to be raised."""
    return InfraError([problem(what, do=do, where=where, got=got, allowed=allowed)])


def similar(word: str, words: Iterable[str], *, at_most: int = 1, cutoff: float = 0.6) -> list[str]:
    """Return the words that somebody may have meant by a wrong one, the nearest first.

    Args:
        word: the wrong one.
        words: the right ones.
        at_most: how many of them to return.
        cutoff: how much alike they must be: 0 for not at all, 1 for the same.
    """
    from difflib import get_close_matches  # here, since only bad input needs it

    return get_close_matches(word, list(words), n=at_most, cutoff=cutoff)
