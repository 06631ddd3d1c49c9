"""The alerts of what custom objects say of themselves, by promtool: of each way in, and of Argo's rollouts."""

from __future__ import annotations

import subprocess
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
import yaml

from specify_infra import ArgoBlueGreen, ArgoCanary, ContourProxy, GatewayAPI, NginxIngress, Watched
from tests.cluster.build import BuildError, build
from tests.servers.alert_cases import case_of

CASES: dict[str, dict[str, dict[str, Any]]] = yaml.load(Path(__file__).with_name("watched_alerts_test.yaml").read_text(), yaml.BaseLoader)
SYSTEM = "specify"
WATCHED: dict[str, Iterable[Watched]] = {
    "gateway-api": GatewayAPI().watched(SYSTEM),
    "contour": ContourProxy().watched(SYSTEM),
    "f5": NginxIngress().watched(SYSTEM),
    "rollouts": tuple(ArgoCanary().watched(SYSTEM)),
}


def groups(name: str) -> list[dict[str, Any]]:
    """Return the groups of rules as Prometheus reads them."""
    declared = [group.under("https://git.example.org/runbooks") for one in WATCHED[name] for group in one.alerts]
    return [{"name": group.name, "rules": list(group.rules)} for group in declared]


@pytest.fixture(scope="session")
def promtool() -> Path:
    try:
        return build(("promtool",))["promtool"]
    except BuildError as error:
        pytest.fail(str(error), pytrace=False)


def test_both_rollouts_of_argo_are_watched_alike() -> None:
    assert list(ArgoBlueGreen().watched(SYSTEM)) == list(WATCHED["rollouts"])


@pytest.mark.parametrize("name", WATCHED)
def test_every_alert_has_cases(name: str) -> None:
    assert set(CASES[name]) == {rule["alert"] for group in groups(name) for rule in group["rules"]}
    assert all({"fires", "silent"} <= set(case) for case in CASES[name].values())


@pytest.mark.parametrize("name", WATCHED)
def test_alerts_fire_and_stay_silent(name: str, promtool: Path, tmp_path: Path) -> None:
    rules, suite = tmp_path / "rules.yml", tmp_path / "suite.yml"
    rules.write_text(yaml.safe_dump({"groups": groups(name)}))
    # Each case has a name of its own; all of them fire but those that say otherwise.
    each = [(alert, kind, case) for alert, cases in CASES[name].items() for kind, case in cases.items()]
    tests = [case_of(alert, "silent" if kind == "silent" else "fires", case) for alert, kind, case in each]
    suite.write_text(yaml.safe_dump({"rule_files": ["rules.yml"], "evaluation_interval": "1m", "tests": tests}))
    for words in (["check", "rules", "--lint=all", "--lint-fatal", str(rules)], ["test", "rules", str(suite)]):
        ran = subprocess.run([promtool, *words], capture_output=True, text=True, check=False, timeout=120)
        assert ran.returncode == 0, ran.stdout + ran.stderr
