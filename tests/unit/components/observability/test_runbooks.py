"""Every alert of every component has a page that says what it means, what it does, how to look, and what to do."""

from __future__ import annotations

from pathlib import Path

import pytest

from specify_infra import plan, presets

PAGES = Path(__file__).parents[4] / "docs" / "runbooks"
SECTIONS = ("Meaning", "Impact", "Diagnosis", "Mitigation")
ALERTS = sorted(
    {
        rule["alert"]
        for environment in presets()
        for declaration in plan(environment).declarations
        for group in declaration.alerts
        for rule in group.rules
        if "alert" in rule
    }
)


@pytest.mark.parametrize("alert", ALERTS)
def test_an_alert_has_a_runbook(alert: str) -> None:
    text = (PAGES / f"{alert}.md").read_text()
    assert text.startswith(f"# {alert}\n")
    if not alert.startswith(("Postgres", "Redis")):  # those of the data layer tell a story, step by step
        assert [section for section in SECTIONS if f"\n## {section}\n" not in text] == []
