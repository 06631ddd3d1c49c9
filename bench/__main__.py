"""``make bench``: prints how much our presets cost beyond an empty cdk8s app, and a document beyond the bare loop."""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bench import loops

RUNS = 7


def main() -> None:
    empty, whole = process_seconds("empty", "presets")
    ratio = statistics.median(ours / theirs for ours, theirs in zip(whole, empty, strict=True))
    print(f"three environments, whole process:  {statistics.median(whole):.2f} s")
    print(f"an empty cdk8s app:                 {statistics.median(empty):.2f} s")
    print(f"ratio (at most 3):                  {ratio:.2f}")
    print()
    bare, planned = per_document("bare", "planned")
    ratio = statistics.median(ours / theirs for ours, theirs in zip(planned, bare, strict=True))
    print(f"a further document, planned too:    {statistics.median(planned) * 1000:.2f} ms")
    print(f"a further document, bare Manifest:  {statistics.median(bare) * 1000:.2f} ms")
    print(f"ratio (at most 1.3):                {ratio:.2f}")


def process_seconds(*what: str) -> list[list[float]]:
    """Return the wall seconds of whole processes, after one of each that warms the caches: in turns, so that all meet the same machine."""
    seconds: list[list[float]] = [[] for _ in what]
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(RUNS + 1):
            for one, taken in zip(what, seconds, strict=True):
                start = time.perf_counter()
                command = [sys.executable, "-m", "bench.apps", one, str(Path(folder) / one)]
                subprocess.run(command, check=True, stderr=subprocess.DEVNULL)
                taken.append(time.perf_counter() - start)
    return [taken[1:] for taken in seconds]


def per_document(*what: str) -> list[list[float]]:
    """Return the seconds that each document beyond the first ones takes, in one process, in turns too."""
    small, large = 4, 24
    measures = {"bare": loops.bare, "planned": loops.planned}
    seconds: list[list[float]] = [[] for _ in what]
    for one in what:
        measures[one](small)
    for _ in range(RUNS):
        for one, taken in zip(what, seconds, strict=True):
            (few, first), (many, second) = measures[one](small), measures[one](large)
            taken.append((second - first) / (many - few))
    return seconds


if __name__ == "__main__":
    main()
