"""Links lead to pages that are there, and to headings on them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.docs.sources import ROOT, anchors, name, pages, prose

PAGES = [pytest.param(page, id=name(page)) for page in pages()]


def targets(page: Path) -> list[str]:
    text = re.sub(r"`[^`\n]*`", "", prose(page))
    return [target for target in re.findall(r"\]\(([^)\s]+)\)", text) if not re.match(r"https?://|mailto:", target)]


@pytest.mark.parametrize("page", PAGES)
def test_links_lead_somewhere(page: Path) -> None:
    for target in targets(page):
        path, _, anchor = target.partition("#")
        other = (page.parent / path).resolve() if path else page
        assert other.exists(), f"{name(page)} links to {target}, and there is no such file"
        assert other.is_relative_to(ROOT), f"{name(page)} links to {target}, outside of the repository"
        if anchor:
            assert anchor in anchors(other), f"{name(page)} links to {target}, and there is no such heading"


def test_every_page_is_reached_from_the_readme() -> None:
    reached, waiting = set(), [ROOT / "README.md"]
    while waiting:
        page = waiting.pop()
        reached.add(page)
        linked = {(page.parent / target.partition("#")[0]).resolve() for target in targets(page)}
        waiting += [other for other in linked if other.suffix == ".md" and other not in reached and other.exists()]
    lost = {name(page) for page in pages()} - {name(page) for page in reached if page.is_relative_to(ROOT)}
    assert not {page for page in lost if "runbooks" not in page}, "link them from docs/index.md"


@pytest.mark.parametrize("page", PAGES)
def test_headings_of_a_page_differ(page: Path) -> None:
    headings = re.findall(r"^#+ (.+)$", prose(page), re.MULTILINE)
    lower = [heading.lower() for heading in headings]
    twice = {heading for heading in headings if lower.count(heading.lower()) > 1}
    assert page.name == "CHANGELOG.md" or not twice, f"an anchor to one of {twice} would lead to the other"
