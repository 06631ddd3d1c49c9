"""Every rule of backups is one that Prometheus takes, and fires when it must and no sooner."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
import yaml

from specify_infra import (
    Backups,
    CertManager,
    Endpoint,
    Environment,
    ObjectStore,
    OperatedBackups,
    Pooler,
    PostgresOperated,
    PostgresStandalone,
    SecretRef,
    draft_plan,
)
from specify_infra.model import Declaration, RuleGroup
from tests.servers.postgres_backup.alerts import promtool

HERE = Path(__file__).parent
CONTENT = Path("src/specify_infra/components/data/postgres")
STORE = ObjectStore(host="store.example.org", cidrs=("203.0.113.0/24",), bucket="backups", region="eu-central-1")


@pytest.mark.parametrize("name", ["operated"])
def test_rules_fire_and_stay_silent(name):
    ran = subprocess.run([promtool(), "test", "rules", f"{name}_alerts_test.yaml"], cwd=HERE, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr


@pytest.mark.parametrize("name", ["operated"])
def test_every_alert_has_a_unit_test_and_a_page(name):
    rules = [rule for group in yaml.safe_load((CONTENT / f"{name}_alerts.yaml").read_text())["groups"] for rule in group["rules"]]
    tests = (HERE / f"{name}_alerts_test.yaml").read_text()
    for rule in rules:
        assert rule["alert"] in tests
        page = Path(rule["annotations"]["runbook"])
        assert page.read_text().startswith(f"# {rule['alert']}\n"), page


def operated() -> Declaration:
    """Return what a database says that CloudNativePG runs, with its backups and drills."""
    return declared(PostgresOperated(name="shop", backups=OperatedBackups(store=STORE)))


def declared(database: PostgresOperated | PostgresStandalone) -> Declaration:
    """Return what a database says of itself, in the namespace d."""
    environment = Environment(name="d", namespace="d", one_namespace=True, components=(database,), tls=CertManager())
    [said] = draft_plan(environment).declarations
    return said


def rendered(name: str) -> tuple[RuleGroup, ...]:
    """Return the groups of rules that a plan fills with its own words."""
    if name == "backup":
        database = PostgresStandalone(name="shop", backups=Backups(store=STORE))
        return tuple(group for group in declared(database).alerts if group.name == "backup")
    if name == "operated_drill":
        return tuple(group for group in operated().alerts if group.name == "operated-drill")
    sql = Endpoint(name="sql", component="shop", layer="data", port=5432)
    system = SecretRef(name="postgres-system", keys=("exporter",))
    return Pooler().additions(sql, system=system, namespace="d", part_of="specify", max_connections=120, tls=True).alerts


@pytest.mark.parametrize("name", ["backup", "operated_drill", "pooler"])
def test_rules_with_words_of_a_plan_fire_and_stay_silent(name, tmp_path):
    groups = [{"name": group.name, "rules": list(group.rules)} for group in rendered(name)]
    (tmp_path / "rules.yaml").write_text(yaml.safe_dump({"groups": groups}))
    shutil.copy(HERE / f"{name}_alerts_test.yaml", tmp_path / "cases.yaml")
    ran = subprocess.run([promtool(), "test", "rules", "cases.yaml"], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    tried = (tmp_path / "cases.yaml").read_text()
    for rule in (rule for group in groups for rule in group["rules"]):
        assert rule["alert"] in tried
        assert Path(f"docs/runbooks/{rule['alert']}.md").read_text().startswith(f"# {rule['alert']}\n")
