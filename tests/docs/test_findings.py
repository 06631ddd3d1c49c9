"""The page of findings lists everything that checks can say, with its severity, and nothing else."""

from __future__ import annotations

import re

import pytest

from tests.docs.sources import ROOT, Said, findings

PAGE = (ROOT / "docs/how-to/findings.md").read_text(encoding="utf-8")
SECTIONS = {section.partition("\n")[0].strip(): section for section in PAGE.split("\n## ")[1:]}
ROW = r"^\| (error|warning|info) \| `(.+?)`"
ROWS = {(check, *row) for check, section in SECTIONS.items() for row in re.findall(ROW, section, re.MULTILINE)}


def test_the_source_of_the_checks_is_understood() -> None:
    assert len(findings()) > 40
    assert Said("error", "objects", "stands twice") in findings()


@pytest.mark.parametrize("said", findings(), ids=lambda said: f"{said.check}: {said.template}")
def test_a_finding_is_listed_with_its_severity(said: Said) -> None:
    rows = "\n".join(f"| {said.severity} | `{said.template}` | what to do |" for said in findings() if said not in LISTED)
    assert (said.check, said.severity, said.template) in ROWS, f"add to docs/how-to/findings.md, under ## {said.check}:\n{rows}"


LISTED = {said for said in findings() if (said.check, said.severity, said.template) in ROWS}


def test_nothing_is_listed_that_no_check_says() -> None:
    assert {Said(severity, check, template) for check, severity, template in ROWS} - set(findings()) == set()
