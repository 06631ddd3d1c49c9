"""The meshes' alerts, by promtool: their files are right, each fires when it should and stays silent when it should."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from specify_infra import Istio, Linkerd, plan
from tests.cluster.build import build
from tests.servers.alert_cases import case_of
from tests.support import environment

HERE = Path(__file__).parent
CASES: dict[str, dict[str, dict[str, Any]]] = yaml.load((HERE / "cases.yml").read_text(), yaml.BaseLoader)
MESHES: dict[str, Any] = {"istio": Istio(), "linkerd": Linkerd()}
RUNBOOKS = "https://git.example.org/runbooks"


@pytest.fixture(scope="module")
def promtool() -> Path:
    return build(["promtool"])["promtool"]


def groups(mesh: str) -> list[dict[str, Any]]:
    """Return the groups of rules that a mesh declares, as Prometheus reads them."""
    (declared,) = [one for one in plan(environment(mesh=MESHES[mesh])).declarations if one.component == "mesh"]
    return [{"name": group.name, "rules": list(group.under(RUNBOOKS).rules)} for group in declared.alerts]


def said(promtool: Path, *arguments: str) -> None:
    ran = subprocess.run([promtool, *arguments], capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr


@pytest.mark.parametrize("mesh", MESHES)
def test_promtool_accepts_the_rules(mesh: str, promtool: Path, tmp_path: Path) -> None:
    file = tmp_path / "rules.yml"
    file.write_text(yaml.safe_dump({"groups": groups(mesh)}))
    said(promtool, "check", "rules", "--lint=all", "--lint-fatal", str(file))


@pytest.mark.parametrize("mesh", MESHES)
def test_alerts_fire_and_stay_silent(mesh: str, promtool: Path, tmp_path: Path) -> None:
    assert set(CASES[mesh]) == {rule["alert"] for group in groups(mesh) for rule in group["rules"]}
    (tmp_path / "rules.yml").write_text(yaml.safe_dump({"groups": groups(mesh)}))
    tests = [case_of(alert, kind, cases[kind]) for alert, cases in CASES[mesh].items() for kind in ("fires", "silent")]
    suite = tmp_path / "suite.yml"
    suite.write_text(yaml.safe_dump({"rule_files": ["rules.yml"], "evaluation_interval": "1m", "tests": tests}))
    said(promtool, "test", "rules", str(suite))
