"""Every alert of every component has a page that says what it means, what it does, how to look, and what to do."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[4]
PAGES = ROOT / "docs" / "runbooks"
SECTIONS = ("Meaning", "Impact", "Diagnosis", "Mitigation")
CASES = [file.read_text() for pattern in ("cases.yml", "*alerts_test.yaml") for file in (ROOT / "tests" / "servers").rglob(pattern)]
RULES = [file.read_text() for file in (ROOT / "src").rglob("*.y*ml")]
ALERTS = sorted({name for text in RULES for name in re.findall(r"^ *- alert: (\w+)$", text, re.MULTILINE)})
"""Also those of options that no preset chooses."""


@pytest.mark.parametrize("alert", ALERTS)
def test_an_alert_has_a_runbook(alert: str) -> None:
    text = (PAGES / f"{alert}.md").read_text()
    assert text.startswith(f"# {alert}\n")
    if not alert.startswith(("Postgres", "Redis")):  # those of the data layer tell a story, step by step
        assert [section for section in SECTIONS if f"\n## {section}\n" not in text] == []


@pytest.mark.parametrize("alert", ALERTS)
def test_an_alert_is_asked_for_by_promtool(alert: str) -> None:
    """Each folder of tests/servers says of its own alerts when they fire and when not; none may belong to no folder."""
    assert any(re.search(rf"\b{alert}\b", text) for text in CASES)


def test_no_runbook_is_of_an_alert_that_is_gone() -> None:
    assert sorted(file.stem for file in PAGES.glob("*.md")) == ALERTS


@pytest.mark.parametrize("alert", ["PostgresUnavailable", "PostgresOperatedUnavailable", "RedisDown"])
def test_a_database_that_is_away_pages_somebody(alert: str) -> None:
    (found,) = [rule for text in RULES for rule in re.findall(rf"- alert: {alert}\n.*?severity: (\w+)", text, re.DOTALL)]
    assert found == "critical"
