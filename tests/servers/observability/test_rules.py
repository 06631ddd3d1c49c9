"""Every rule, by promtool: its file is right, each alert fires when it should and stays silent when it should."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from specify_infra import presets
from tests.servers.alert_cases import case_of
from tests.servers.observability.synthesized import OBSERVED, laid, rules

CASES: dict[str, dict[str, Any]] = yaml.load(Path(__file__).with_name("cases.yml").read_text(), yaml.BaseLoader)
"""As text throughout: 0x20 is twenty steps of nothing here, and no hexadecimal number."""
ENVIRONMENTS = [environment.name for environment in presets()]
HOURS = {"6h", "26h", "72h"}
ALWAYS = {"Watchdog"}
"""What never stays silent."""


def ours() -> set[str]:
    """Return the alerts of the components that this folder proves; data and routes have proofs of their own."""
    elsewhere = ("Redis", "DataVolume", "EdgeRoute")
    return {rule["alert"] for rule in rules(OBSERVED) if "alert" in rule and not rule["alert"].startswith(elsewhere)}


def promtool(programs: dict[str, Path], *arguments: str) -> None:
    ran = subprocess.run([programs["promtool"], *arguments], capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr


@pytest.mark.parametrize("environment", ENVIRONMENTS)
def test_promtool_accepts_configuration_and_rules(environment: str, programs: dict[str, Path], tmp_path: Path) -> None:
    (config,) = laid(environment, "prometheus", tmp_path / "config")
    files = laid(environment, "prometheus-rules", tmp_path / "rules")
    account = tmp_path / "account"
    account.mkdir()
    for name in ("token", "ca.crt"):
        (account / name).write_text("")
    text = config.read_text().replace("/etc/prometheus/rules", str(tmp_path / "rules"))
    config.write_text(text.replace("/var/run/secrets/kubernetes.io/serviceaccount", str(account)))
    promtool(programs, "check", "rules", "--lint=all", "--lint-fatal", *map(str, files))
    promtool(programs, "check", "config", str(config))


def test_every_alert_has_a_case_in_which_it_fires_and_one_in_which_it_does_not() -> None:
    kinds = {(name, kind.split()[0]) for name, cases in CASES.items() for kind in cases}
    assert kinds == {(name, "fires") for name in ours()} | {(name, "silent") for name in ours() - ALWAYS}


@pytest.mark.parametrize(("long", "interval"), [(False, "1m"), (True, "15m")])
def test_alerts_fire_and_stay_silent(long: bool, interval: str, programs: dict[str, Path], tmp_path: Path) -> None:
    files = laid(OBSERVED, "prometheus-rules", tmp_path)
    # What takes hours is asked less often, so that it takes seconds here.
    each = [(alert, kind, case) for alert, cases in CASES.items() for kind, case in cases.items() if (case["at"] in HOURS) == long]
    suite = tmp_path / "suite.yml"
    tests = [case_of(alert, kind, case) for alert, kind, case in each]
    suite.write_text(yaml.safe_dump({"rule_files": [file.name for file in files], "evaluation_interval": interval, "tests": tests}))
    promtool(programs, "test", "rules", str(suite))


@pytest.mark.parametrize("environment", ENVIRONMENTS)
def test_every_alert_has_a_level_a_summary_and_a_runbook(environment: str) -> None:
    for rule in rules(environment):
        if "alert" in rule:
            assert rule["labels"]["severity"] in ("critical", "warning", "info"), rule["alert"]
            assert {"summary", "description", "runbook_url"} <= set(rule["annotations"]), rule["alert"]
            assert re.fullmatch(rf"https://.+/{rule['alert']}\.md", rule["annotations"]["runbook_url"])
