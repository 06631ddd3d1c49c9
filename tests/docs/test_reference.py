"""The reference is what the code says, and knows every public name."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

import specify_infra
from tests.docs.sources import ROOT, anchors

REFERENCE = ROOT / "docs" / "reference"


def generate(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, str(ROOT / "tools/reference.py"), *arguments], capture_output=True, text=True, check=False)


@pytest.mark.xdist_group("reference")
def test_the_reference_is_fresh() -> None:
    ran = generate("--check")
    assert ran.returncode == 0, ran.stderr


@pytest.mark.xdist_group("reference")
def test_a_stale_page_is_told_with_what_to_do(tmp_path: Path) -> None:
    ran = generate("--check", "--root", str(tmp_path))
    assert ran.returncode == 1
    assert "options.md is not what the code says\n  do: make docs, and commit what it changed" in ran.stderr
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("name", specify_infra.__all__)
def test_a_public_name_leads_to_its_description(name: str) -> None:
    index = (REFERENCE / "index.md").read_text(encoding="utf-8")
    found = re.search(rf"\| \[`{name}`\]\((\w+\.md)#(\w+)\) \| (.+) \|", index)
    assert found, "run make docs"
    assert found[2] in anchors(REFERENCE / found[1])
    assert len(found[3]) > 5, f"{name} has no docstring"


@pytest.mark.parametrize("page", sorted(REFERENCE.glob("*.md")), ids=lambda page: page.name)
def test_no_field_is_without_a_word(page: Path) -> None:
    rows = re.findall(r"^\| `(\w+)` \| .+ \| (.*) \|$", page.read_text(encoding="utf-8"), re.MULTILINE)
    assert [field for field, doc in rows if len(doc.replace("**Required.**", "").strip()) < 5] == []


def test_what_a_base_gives_stands_with_the_class_that_has_it() -> None:
    described = {
        "components.md": {"PostgresHA": ("- `sql`:", "- `<name>.sql`:"), "Resources": ("- `spec`:",)},
        "options.md": {"Canary": ("- `shares(",)},
    }
    for page, classes in described.items():
        text = (REFERENCE / page).read_text()
        for name, lines in classes.items():
            section = re.split(r"\n#+ ", text.partition(f"# {name}\n")[2])[0]
            assert [line for line in lines if f"\n{line}" not in section] == [], name
