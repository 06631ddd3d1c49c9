"""A folder is replaced as a whole: what was there is kept until what comes in its place stands."""

from __future__ import annotations

import errno
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from specify_infra.errors import refuse

ELSEWHERE = "let us write there, or name another folder"
INSIDE = "name a folder inside of it, or another one: nothing was lost"


@contextmanager
def telling(target: Path, what: str = "cannot be written", do: str = ELSEWHERE) -> Iterator[None]:
    """Tell in the system's words what it does not let us do.

    Args:
        target: what is told of, where the system names nothing in it.
        what: what is the matter.
        do: what to do about it.
    """
    try:
        yield
    except OSError as error:
        named = Path(str(error.filename))
        path = named if named.is_relative_to(target) else target
        raise refuse(what, where="out", got=f"{path}: {error.strerror}", do=do) from error


def place(target: Path) -> Path:
    """Return where a folder really is, that links to it stay; whoever works in it would be left in none."""
    found = Path(os.path.realpath(target, strict=target.is_symlink()))
    if Path.cwd().is_relative_to(found):
        do = "name a folder inside of it, or start from elsewhere"
        raise refuse("is the folder that you are in, or around it", where="out", got=str(target), do=do)
    return found


@contextmanager
def replacing(target: Path) -> Iterator[Path]:
    """Give an empty folder that takes the target's place at the end, with the folders around it that are missing.

    Args:
        target: the folder's ``place``.
    """
    top = next((one for one in reversed(target.parents) if not one.exists()), target)
    # Beside what comes, so that the last step is a rename.
    with tempfile.TemporaryDirectory(dir=top.parent, prefix=".synth-") as scratch:
        new = Path(scratch, top.name)
        folder = new / target.relative_to(top)
        folder.mkdir(parents=True)
        yield folder
        _swap(new, top, Path(f"{scratch}.old"))


def _swap(new: Path, target: Path, old: Path) -> None:
    try:
        if target.exists():
            with telling(target, "cannot be replaced", INSIDE):
                _put_aside(target, old)
        new.rename(target)
    except BaseException:
        if old.exists():
            shutil.copytree(old, target, symlinks=True, dirs_exist_ok=True)
            shutil.rmtree(old)
        raise
    shutil.rmtree(old, ignore_errors=True)


def _put_aside(target: Path, old: Path) -> None:
    try:
        target.rename(old)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        # In a container, a folder of its image can be copied and removed, but not renamed. A mount is another matter.
        shutil.copytree(target, old, symlinks=True)
        shutil.rmtree(target)
