"""Linux namespaces, by the two system calls that Python 3.11 does not offer. Nothing here knows about Kubernetes."""

from __future__ import annotations

import ctypes
import os
from collections.abc import Iterator
from contextlib import contextmanager

CLONE_NEWNET = 0x40000000
CLONE_NEWPID = 0x20000000

_libc = ctypes.CDLL(None, use_errno=True)


def _call(function: str, *arguments: int) -> None:
    if getattr(_libc, function)(*arguments):
        number = ctypes.get_errno()
        raise OSError(number, f"{function}: {os.strerror(number)}")


def open_namespace(kind: str, process: int | str = "self") -> int:
    """A file descriptor of a process's namespace; `kind` is a name in /proc/<pid>/ns, such as "net"."""
    return os.open(f"/proc/{process}/ns/{kind}", os.O_RDONLY | os.O_CLOEXEC)


def unshare(kinds: int) -> None:
    """Moves this thread into new namespaces. For CLONE_NEWPID, only its children from now on."""
    _call("unshare", kinds)


def enter(descriptor: int, kind: int) -> None:
    """Moves this thread into an existing namespace. For CLONE_NEWPID, only its children from now on."""
    _call("setns", descriptor, kind)


@contextmanager
def inside(descriptor: int, kind: int, home: int) -> Iterator[None]:
    """In the namespace for the length of the block, and back in `home` after it."""
    enter(descriptor, kind)
    try:
        yield
    finally:
        enter(home, kind)
