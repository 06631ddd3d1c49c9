"""What an earlier synth wrote: whatever must not be undone is held against it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import yaml

from specify_infra.kubernetes.document import Document


def earlier(folder: Path, marks: Iterable[str]) -> Iterator[Document]:
    """Yield the documents of the files in which one of some texts stands: to parse all of them would take longer than to plan.

    Args:
        folder: an environment's folder; it may be missing.
        marks: the texts.
    """
    for file in sorted(folder.rglob("*.k8s.yaml")):
        text = file.read_text(encoding="utf-8")
        if any(mark in text for mark in marks):
            yield from _parsed(text)


def written(file: Path, needless: Callable[[str], bool]) -> Iterator[Document]:
    """Yield the documents of one file; none where it is missing, or where its text tells that nobody needs them."""
    text = file.read_text(encoding="utf-8") if file.exists() else ""
    return iter(()) if needless(text) else _parsed(text)


def _parsed(text: str) -> Iterator[Document]:
    return yaml.load_all(text, yaml.CSafeLoader)
