"""Every rule of backups is one that Prometheus takes, and fires when it must and no sooner."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
import yaml

from tests.servers.postgres_backup.alerts import RULES, promtool

HERE = Path(__file__).parent


@pytest.mark.parametrize("name", ["backup", "operated"])
def test_rules_fire_and_stay_silent(name):
    ran = subprocess.run([promtool(), "test", "rules", f"{name}_alerts_test.yaml"], cwd=HERE, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr


@pytest.mark.parametrize("name", ["backup", "operated"])
def test_every_alert_has_a_unit_test_and_a_page(name):
    rules = [rule for group in yaml.safe_load(RULES.with_name(f"{name}_alerts.yaml").read_text())["groups"] for rule in group["rules"]]
    tests = (HERE / f"{name}_alerts_test.yaml").read_text()
    for rule in rules:
        assert rule["alert"] in tests
        page = Path(rule["annotations"]["runbook"])
        assert page.read_text().startswith(f"# {rule['alert']}\n"), page
