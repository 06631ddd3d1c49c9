"""Servers on loopback: started, asked, ended."""

from __future__ import annotations

import json
import socket
import subprocess
import time
import urllib.parse
import urllib.request
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any, TypeVar

T = TypeVar("T")


class Servers:
    """The processes of a test module.

    Args:
        programs: name to path.
        folder: where their files and logs go.
    """

    def __init__(self, programs: dict[str, Path], folder: Path) -> None:
        self.programs = programs
        self.folder = folder
        self._running: list[subprocess.Popen[bytes]] = []

    def __enter__(self) -> Servers:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        for process in reversed(self._running):
            end(process)

    def start(self, name: str, *arguments: str, label: str = "", **environment: str) -> subprocess.Popen[bytes]:
        """Start a program; its log is ``<label or name>.log`` in the folder."""
        with (self.folder / f"{label or name}.log").open("wb") as log:
            process = subprocess.Popen(
                [str(self.programs[name]), *arguments], stdout=log, stderr=subprocess.STDOUT, env=environment, cwd=self.folder
            )
        self._running.append(process)
        return process

    def log(self, label: str) -> str:
        """Return the end of a log."""
        return (self.folder / f"{label}.log").read_text(errors="replace")[-3000:]


def end(process: subprocess.Popen[bytes]) -> None:
    """End a process that was started here."""
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def get(url: str) -> Any:
    """Return the JSON at an address."""
    with urllib.request.urlopen(url, timeout=10) as answer:
        return json.load(answer)


def post(url: str, body: Any) -> None:
    """Send JSON to an address."""
    asked = urllib.request.Request(url, json.dumps(body).encode(), {"Content-Type": "application/json"})
    with urllib.request.urlopen(asked, timeout=10) as answer:
        answer.read()


def query(prometheus: str, expression: str) -> list[dict[str, Any]]:
    """Return the samples that a query gives now."""
    answer = get(f"{prometheus}/api/v1/query?{urllib.parse.urlencode({'query': expression})}")
    return list(answer["data"]["result"])


def wait(check: Callable[[], T | None], what: str, *, seconds: float = 60) -> tuple[T, float]:
    """Return the first true answer, and after how many seconds it came.

    Raises:
        AssertionError: when there is none in time.
    """
    started, seen = time.monotonic(), None
    while time.monotonic() - started < seconds:
        try:
            seen = check()
        except OSError as error:
            seen = error  # type: ignore[assignment]
        else:
            if seen:
                return seen, time.monotonic() - started
        time.sleep(0.2)
    raise AssertionError(f"after {seconds:g} s still not: {what}; last seen: {seen!r}")
