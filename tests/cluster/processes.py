"""One server process: is it alive, what did it say last, end it. And waiting, always with a bound."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")


class NotReadyError(Exception):
    """Something did not come about in time. The message says what was awaited and what was seen instead."""


@dataclass(frozen=True)
class Process:
    """A started server. Its pid is the machine's, so that signals and waiting work as for any child."""

    name: str
    popen: subprocess.Popen[bytes]
    log: Path

    @property
    def pid(self) -> int:
        return self.popen.pid

    @property
    def alive(self) -> bool:
        return self.popen.poll() is None

    def last_words(self, lines: int = 25) -> str:
        """The end of its log."""
        return "\n".join(self.log.read_text(errors="replace").splitlines()[-lines:])

    def terminate(self) -> None:
        """Asks it to end, without waiting."""
        if self.alive:
            self.popen.terminate()

    def kill(self) -> None:
        """Ends it as a crash would, and waits for that."""
        if self.alive:
            self.popen.kill()
        self.popen.wait(timeout=30)

    def stop(self, timeout: float = 5) -> None:
        """Ends it: by SIGTERM, and by SIGKILL when it has not heeded that in `timeout` seconds."""
        self.terminate()
        try:
            self.popen.wait(timeout=timeout)
        except subprocess.TimeoutExpired:
            self.kill()


def wait_until(
    check: Callable[[], T | None],
    what: str,
    *,
    timeout: float = 120,
    every: float = 0.1,
    process: Process | None = None,
) -> T:
    """The first true result of `check`, asked every `every` seconds. An exception in `check` counts as "not yet".

    Raises NotReadyError after `timeout` seconds, or at once when `process` has ended, with the end of its log.
    """
    deadline = time.monotonic() + timeout
    seen: object = None
    while time.monotonic() < deadline:
        if process and not process.alive:
            raise NotReadyError(f"{process.name} ended ({process.popen.returncode}) before {what}:\n{process.last_words()}")
        try:
            seen = result = check()
            if result:
                return result
        except Exception as error:
            seen = error
        time.sleep(every)
    log = f"\n{process.last_words()}" if process else ""
    raise NotReadyError(f"after {timeout:g} s still not: {what}; last seen: {seen!r}{log}")
