"""What an earlier synth wrote: whatever must not be undone is held against it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import yaml

from specify_infra.errors import refuse
from specify_infra.kubernetes.document import Document


def earlier(folder: Path, marks: Iterable[str]) -> Iterator[Document]:
    """Yield the documents of the files in which one of some texts stands: to parse all of them would take longer than to plan.

    Args:
        folder: an environment's folder; it may be missing.
        marks: the texts.
    """
    for file in sorted(folder.rglob("*.k8s.yaml")):
        text = _text(file)
        if any(mark in text for mark in marks):
            yield from _parsed(file, text)


def written(file: Path, needless: Callable[[str], bool]) -> Iterator[Document]:
    """Yield the documents of one file; none where it is missing, or where its text tells that nobody needs them."""
    text = _text(file) if file.exists() else ""
    return iter(()) if needless(text) else _parsed(file, text)


def _text(file: Path) -> str:
    return file.read_text(encoding="utf-8", errors="replace")


def _parsed(file: Path, text: str) -> Iterator[Document]:
    """Yield a file's documents, unless somebody else has written into it: a merge leaves its marks."""
    try:
        for item in yaml.load_all(text, yaml.CSafeLoader):
            if not isinstance(item, dict) or not item.keys() >= {"apiVersion", "kind", "metadata"}:
                raise yaml.YAMLError("no object of Kubernetes")
            yield item
    except yaml.YAMLError as error:
        do = f"take one side of it (git checkout --ours {file}), or remove it, and synth again"
        raise refuse("no synth has left it so", where=str(file), got=" ".join(str(error).split()), do=do) from None
