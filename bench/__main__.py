"""``make bench``: how much our presets cost beyond an empty cdk8s app, and a document beyond the bare loop; too much fails."""

from __future__ import annotations

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


PROCESS, DOCUMENT = 3.0, 1.3
"""What we may take of theirs. Most runs take little more than half of it: beyond it something else than the machine is slow."""


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        empty, whole = in_turns(lambda: process_seconds("empty", folder), lambda: process_seconds("presets", folder))
    print(f"three environments, whole process:  {statistics.median(whole):.2f} s")
    print(f"an empty cdk8s app:                 {statistics.median(empty):.2f} s")
    print(f"ratio (at most {PROCESS:g}):                  {ratio(whole, empty):.2f}")
    print()
    bare, planned = in_turns(lambda: per_document(loops.bare), lambda: per_document(loops.planned))
    print(f"a further document, planned too:    {statistics.median(planned) * 1000:.2f} ms")
    print(f"a further document, bare Manifest:  {statistics.median(bare) * 1000:.2f} ms")
    print(f"ratio (at most {DOCUMENT:g}):                {ratio(planned, bare):.2f}")
    if ratio(whole, empty) > PROCESS or ratio(planned, bare) > DOCUMENT:
        sys.exit("synth has become too slow: a ratio is above what it may be at most")


def in_turns(*measures: Callable[[], float]) -> tuple[tuple[float, ...], ...]:
    """Return what each measure gives, in turns, so that all meet the same machine; the first round warms the caches and does not count."""
    rounds = [tuple(measure() for measure in measures) for _ in range(RUNS + 1)]
    return tuple(zip(*rounds[1:], strict=True))


def ratio(ours: Iterable[float], theirs: Iterable[float]) -> float:
    """Return the median of what we take of theirs, round by round."""
    return statistics.median(one / other for one, other in zip(ours, theirs, strict=True))


def process_seconds(what: str, folder: str) -> float:
    """Return the wall seconds of a whole process."""
    start = time.perf_counter()
    subprocess.run([sys.executable, "-m", "bench.apps", what, str(Path(folder) / what)], check=True)
    return time.perf_counter() - start


def per_document(measure: Callable[[int], tuple[int, float]]) -> float:
    """Return the seconds that each document beyond the first ones takes, in one process."""
    (few, first), (many, second) = measure(SMALL), measure(LARGE)
    return (second - first) / (many - few)


if __name__ == "__main__":
    main()
