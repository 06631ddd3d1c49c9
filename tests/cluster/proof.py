"""What a run has proven, counted by promise, and how long it took: the last thing that pytest prints.

A pytest plugin. Tests use it by the fixture `proof`.
"""

from __future__ import annotations

import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest


class Proof:
    """Counts of what was proven, in the words that the summary prints."""

    def __init__(self) -> None:
        self.promises: Counter[str] = Counter()
        self.seconds: defaultdict[str, float] = defaultdict(float)
        self.gaps: dict[str, None] = {}
        """What could not be proven, said aloud at the end. A dict for its order."""

    def count(self, promise: str, number: int = 1) -> None:
        """Adds to a promise, named as a sentence's subject: "manifests accepted by Kubernetes 1.36"."""
        self.promises[promise] += number

    def gap(self, what: str) -> None:
        """Notes something that this run could not prove."""
        self.gaps[what] = None

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        """Times a stage of the run."""
        started = time.monotonic()
        try:
            yield
        finally:
            self.seconds[name] += time.monotonic() - started

    # From here on: hooks of pytest.

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        # A worker's report arrives twice: there, and here with its node.
        if report.when == "call" and not hasattr(report, "node"):
            self.seconds[f"tests in {report.location[0].rpartition('/')[2]}"] += report.duration

    @pytest.hookimpl(trylast=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        if output := getattr(session.config, "workeroutput", None):
            output["proof"] = [dict(self.promises), dict(self.seconds), list(self.gaps)]

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodedown(self, node: Any) -> None:
        promises, seconds, gaps = getattr(node, "workeroutput", {}).get("proof", ({}, {}, []))
        self.promises.update(promises)
        for name, duration in seconds.items():
            self.seconds[name] += duration
        self.gaps.update(dict.fromkeys(gaps))

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        if not (self.promises or self.gaps):
            return
        write = terminalreporter.write_line
        terminalreporter.section("proven on real Kubernetes")
        for promise, number in self.promises.items():
            write(f"{number:7}  {promise}")
        for gap in self.gaps:
            write(f"not proven: {gap}", yellow=True)
        for name, duration in ((name, duration) for name, duration in self.seconds.items() if duration > 0.05):
            write(f"{duration:7.1f} s {name}")
