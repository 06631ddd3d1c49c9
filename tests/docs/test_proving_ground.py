"""The page of the proving ground names every file of proofs that has no page or section of its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.docs.sources import ROOT

PAGE = (ROOT / "docs/proving-ground.md").read_text(encoding="utf-8")
FILES = [*sorted((ROOT / "tests/cluster").rglob("test_*.py")), *sorted((ROOT / "tests/node").rglob("test_*.py"))]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_a_file_of_proofs_is_named(file: Path) -> None:
    assert f"`{file.name}`" in PAGE
