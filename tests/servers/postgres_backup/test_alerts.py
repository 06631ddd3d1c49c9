"""Every rule of backups is one that Prometheus takes, and fires when it must and no sooner."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
import yaml

from specify_infra.components.data.postgres.pooler import Pooler
from specify_infra.model import Endpoint, SecretRef
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


def test_the_rules_of_a_pool_fire_and_stay_silent(tmp_path):
    sql = Endpoint(name="sql", component="shop", layer="data", port=5432)
    system = SecretRef(name="postgres-system", keys=("exporter",))
    added = Pooler().additions(sql, system=system, namespace="d", part_of="specify", max_connections=120, tls=True)
    groups = [{"name": group.name, "rules": list(group.rules)} for group in added.alerts]
    (tmp_path / "rules.yaml").write_text(yaml.safe_dump({"groups": groups}))
    shutil.copy(HERE / "pooler_alerts_test.yaml", tmp_path / "cases.yaml")
    ran = subprocess.run([promtool(), "test", "rules", "cases.yaml"], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    tried = (tmp_path / "cases.yaml").read_text()
    for rule in (rule for group in groups for rule in group["rules"]):
        assert rule["alert"] in tried
        assert Path(f"docs/runbooks/{rule['alert']}.md").read_text().startswith(f"# {rule['alert']}\n")
