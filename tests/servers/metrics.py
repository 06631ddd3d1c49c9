"""The catalogue: which metrics with which labels each exporter has, as far as rules and dashboards read them.

A file for each exporter, in Prometheus' text format, says where that is from. What can run here is held against the file by a proof
beside its server; tests/servers/observability/test_every_query.py holds all queries against the files.
"""

from __future__ import annotations

import re
import ssl
import time
import urllib.request
from pathlib import Path

CATALOGUE = Path(__file__).with_name("catalogue")
STARTED = time.monotonic()
SAMPLE = re.compile(r"^([a-zA-Z_:][\w:]*)(?:\{(.*)\})? \S+", re.MULTILINE)

Series = dict[str, set[str]]
"""A metric's name to its labels."""


def exposition(name: str) -> str:
    """Return the file of an exporter as it would be scraped now: counters count on."""
    up = time.monotonic() - STARTED
    words = {"up": up, "many": up * 100, "most": up * 99.5, "few": up * 0.05}
    text = (CATALOGUE / f"{name}.prom").read_text()
    return re.sub(r"@(\w+)@", lambda word: f"{words[word[1]]:.3f}", text)


def series(text: str) -> Series:
    """Return what an exposition has."""
    found: Series = {}
    for name, labels in SAMPLE.findall(text):
        found.setdefault(name, set()).update(re.findall(r'(\w+)="', labels))
    return found


def told(address: str, *, seconds: float = 10) -> str:
    """Return what a server says of itself at ``/metrics``, as text; ``seconds`` is how long it may take."""
    with urllib.request.urlopen(f"{address}/metrics", timeout=seconds) as answer:
        return str(answer.read().decode())


def scraped(url: str, token: str, authority: Path | None) -> Series:
    """Return what a server tells who comes with a token.

    Args:
        url: where.
        token: of whom.
        authority: who vouches for the server. None: it is believed unseen.
    """
    context = ssl.create_default_context(cafile=authority) if authority else ssl._create_unverified_context()
    asked = urllib.request.Request(url, headers={"Authorization": f"Bearer {token}"})
    with urllib.request.urlopen(asked, timeout=30, context=context) as answer:
        return series(answer.read().decode())


def lacking(name: str, real: Series) -> Series:
    """Return what the catalogue says of an exporter and what the exporter itself, scraped here, does not have."""
    wanted = series(exposition(name))
    return {
        metric: labels - real.get(metric, set()) for metric, labels in wanted.items() if metric not in real or not labels <= real[metric]
    }
