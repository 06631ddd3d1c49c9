"""``make bench``: how much our presets cost beyond an empty cdk8s app, and a document beyond the bare loop; too much fails.

Beside them, how long the commands take that start no Node.
"""

from __future__ import annotations

import itertools
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from bench import loops

RUNS = 7

SMALL, LARGE = 4, 24
"""Services whose documents are compared."""

COMMANDS = ("--help", "schema", "show", "flows", "check")
"""What answers without Node, about all three environments where it is about any."""

PROCESS, DOCUMENT = 3.0, 1.3
"""What a synth may take of an empty app's time, and a document of a bare one's. Most runs take little more than half of it: beyond it
something else than the machine is slow."""

FIRST, AGAIN = 0.15 / 0.2, 1 / 3
"""What an answer may take of an empty app's time. The first one has 150 ms where the app takes the 0.2 s of an idle machine."""


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        process_seconds("specify_infra", "synth", cwd=folder, memory=f"{folder}/synthesized")
        empty, whole, *answers = in_turns(
            lambda: process_seconds("bench.apps", "empty", f"{folder}/empty"),
            lambda: process_seconds("bench.apps", "presets", f"{folder}/presets"),
            *(ask(command, folder) for command in COMMANDS for ask in ASKED),
        )
    process = ratio(whole, empty)
    rows = [answers[start : start + len(ASKED)] for start in range(0, len(answers), len(ASKED))]
    shares = [(ratio(row[0], empty), ratio(row[-1], empty)) for row in rows]
    print(f"three environments, whole process:  {statistics.median(whole):.2f} s")
    print(f"an empty cdk8s app:                 {statistics.median(empty):.2f} s")
    print(f"ratio (at most {PROCESS:g}):                  {process:.2f}")
    print()
    bare, planned = in_turns(lambda: per_document(loops.bare), lambda: per_document(loops.planned))
    document = ratio(planned, bare)
    print(f"a further document, planned too:    {statistics.median(planned) * 1000:.2f} ms")
    print(f"a further document, bare Manifest:  {statistics.median(bare) * 1000:.2f} ms")
    print(f"ratio (at most {DOCUMENT:g}):                {document:.2f}")
    print()
    heads = "".join(f"{ask.__name__:>9}" for ask in ASKED)
    print(f"answers without Node, ms:{heads}    of an empty app: first (at most {FIRST:.2f}), again ({AGAIN:.2f})")
    for command, row, (asked, repeated) in zip(COMMANDS, rows, shares, strict=True):
        medians = "".join(f"{statistics.median(one) * 1000:9.0f}" for one in row)
        print(f"{command:25}{medians}    {asked:.2f}, {repeated:.2f}")
    if process > PROCESS or document > DOCUMENT or any(asked > FIRST or repeated > AGAIN for asked, repeated in shares):
        sys.exit("something has become too slow: a ratio is above what it may be at most")


def in_turns(*measures: Callable[[], float]) -> tuple[tuple[float, ...], ...]:
    """Return what each measure gives, in turns, so that all meet the same machine; the first round warms the caches and does not count."""
    rounds = [tuple(measure() for measure in measures) for _ in range(RUNS + 1)]
    return tuple(zip(*rounds[1:], strict=True))


def ratio(ours: Iterable[float], theirs: Iterable[float]) -> float:
    """Return the median of what we take of theirs, round by round."""
    return statistics.median(one / other for one, other in zip(ours, theirs, strict=True))


def first(command: str, folder: str) -> Callable[[], float]:
    """Return a measure of a command that was never asked before."""
    return lambda: process_seconds("specify_infra", command, cwd=folder, memory=tempfile.mkdtemp(dir=folder))


def written(command: str, folder: str) -> Callable[[], float]:
    """Return a measure of a command about environments that were synthesized, and that it was never asked about."""
    return lambda: process_seconds(
        "specify_infra",
        command,
        cwd=folder,
        memory=shutil.copytree(f"{folder}/synthesized", tempfile.mkdtemp(dir=folder), dirs_exist_ok=True),
    )


def changed(command: str, folder: str) -> Callable[[], float]:
    """Return a measure of a command that was asked before one of three environments changed."""
    here = tempfile.mkdtemp(dir=folder)
    rounds = itertools.count(1)

    def seconds() -> float:
        production = f"{{extends: production, headroom: {next(rounds)}}}"
        Path(here, "specify.yaml").write_text(
            f"environments: {{production: {production}, staging: {{extends: staging}}, dev: {{extends: dev}}}}\n"
        )
        return process_seconds("specify_infra", command, cwd=here, memory=here)

    return seconds


def again(command: str, folder: str) -> Callable[[], float]:
    """Return a measure of a command that was asked before."""
    return lambda: process_seconds("specify_infra", command, cwd=folder, memory=folder)


ASKED = (first, written, changed, again)
"""How each command is asked."""


def process_seconds(*what: str, cwd: str | None = None, memory: str = "") -> float:
    """Return the wall seconds of a whole process: a module with its arguments, and where it remembers answers."""
    start = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-m", *what], cwd=cwd, env={**os.environ, "XDG_CACHE_HOME": memory}, capture_output=True, text=True
    )
    seconds = time.perf_counter() - start
    if done.returncode:
        sys.exit(f"{' '.join(what)} failed: {done.stderr}")
    return seconds


def per_document(measure: Callable[[int], tuple[int, float]]) -> float:
    """Return the seconds that each document beyond the first ones takes, in one process."""
    (few, first), (many, second) = measure(SMALL), measure(LARGE)
    return (second - first) / (many - few)


if __name__ == "__main__":
    main()
