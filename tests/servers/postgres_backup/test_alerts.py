"""Every rule of backups is one that Prometheus takes, and fires when it must and no sooner."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from typing import Any

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
from tests.servers.alert_cases import case_of
from tests.servers.postgres_backup.alerts import promtool

HERE = Path(__file__).parent
STORE = ObjectStore(host="store.example.org", cidrs=("203.0.113.0/24",), bucket="backups", region="eu-central-1")


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


def test_alerts_of_an_operated_database_fire_and_stay_silent(tmp_path):
    said = yaml.safe_load((HERE / "operated_alerts_test.yaml").read_text())
    groups = [{"name": group.name, "rules": list(group.rules)} for group in operated().alerts if group.name != "operated-drill"]
    (tmp_path / "rules.yaml").write_text(yaml.safe_dump({"groups": groups}))
    silence = {"expr": "count(ALERTS)", "eval_time": "9h", "exp_samples": []}
    healthy = {"name": "all is well", "interval": "1m", "promql_expr_test": [silence]}
    healthy["input_series"] = [{"series": series, "values": values} for series, values in said["healthy"].items()]
    tests = [healthy, *(one_of(case, said["healthy"]) for case in said["cases"])]
    (tmp_path / "cases.yaml").write_text(yaml.safe_dump({"rule_files": ["rules.yaml"], "evaluation_interval": "1m", "tests": tests}))
    ran = subprocess.run([promtool(), "test", "rules", "cases.yaml"], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert {case["alert"] for case in said["cases"] if "fires" in case} == {rule["alert"] for group in groups for rule in group["rules"]}


def one_of(case: dict[str, Any], healthy: dict[str, str]) -> dict[str, Any]:
    """Return promtool's test of a case: the healthy series, but for those that it names."""
    assert set(case["series"]) <= set(healthy), case["what"]
    series = {name: values for name, values in {**healthy, **case["series"]}.items() if values is not None}
    kind = "fires" if "fires" in case else "silent"
    test = case_of(case["alert"], kind, {"series": series, "at": case[kind]})
    return {**test, "name": f"{case['alert']}: {case['what']}"}
