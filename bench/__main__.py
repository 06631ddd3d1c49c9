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
    empty, whole = process_seconds("empty"), process_seconds("presets")
    ratio = statistics.median(ours / theirs for ours, theirs in zip(whole, empty, strict=True))
    print(f"three environments, whole process:  {statistics.median(whole):.2f} s")
    print(f"an empty cdk8s app:                 {statistics.median(empty):.2f} s")
    print(f"ratio (at most 3):                  {ratio:.2f}")
    print()
    bare, planned = per_document("bare"), per_document("planned")
    ratio = statistics.median(ours / theirs for ours, theirs in zip(planned, bare, strict=True))
    print(f"a further document, planned too:    {statistics.median(planned) * 1000:.2f} ms")
    print(f"a further document, bare Manifest:  {statistics.median(bare) * 1000:.2f} ms")
    print(f"ratio (at most 1.3):                {ratio:.2f}")


def process_seconds(what: str) -> list[float]:
    """Return the wall seconds of whole processes, after one that warms the caches."""
    seconds = []
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(RUNS + 1):
            start = time.perf_counter()
            subprocess.run([sys.executable, "-m", "bench.apps", what, str(Path(folder) / "dist")], check=True)
            seconds.append(time.perf_counter() - start)
    return seconds[1:]


def per_document(what: str) -> list[float]:
    """Return the seconds that each document beyond the first ones takes, in one process, planned or bare."""
    small, large = 4, 24
    measure = {"bare": loops.bare, "planned": loops.planned}[what]
    measure(small)
    slopes = []
    for _ in range(RUNS):
        (few, first), (many, second) = measure(small), measure(large)
        slopes.append((second - first) / (many - few))
    return slopes


if __name__ == "__main__":
    main()
