"""The edge's alerts, by promtool: each fires when it should, and stays silent when it should, also for what is others'."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Any

import msgspec
import pytest
import yaml

from specify_infra import GatewayAPI, Plan, plan, presets
from tests.cluster.build import BuildError, build
from tests.servers.alert_cases import case_of

CASES: dict[str, dict[str, dict[str, Any]]] = yaml.load(Path(__file__).with_name("cases.yml").read_text(), yaml.BaseLoader)
"""As text throughout: 0x20 is twenty steps of nothing here, and no hexadecimal number."""

COMPONENTS = ("certificate-monitor", "ingress-monitor")


def planned(proxies: str) -> Plan:
    """Return production's plan, with the exposure whose proxies are of a kind."""
    (production,) = [one for one in presets() if one.name == "production"]
    if proxies == "nginx":
        return plan(production)
    return plan(msgspec.structs.replace(production, exposure=GatewayAPI(edge=production.exposure.edge)))  # type: ignore[attr-defined]


def files(proxies: str) -> dict[str, str]:
    """Return the rule files of the monitors, as Prometheus mounts them."""
    (item,) = [one for one in planned(proxies).of_kind("ConfigMap") if one["metadata"]["name"] == "prometheus-rules"]
    return {f"{name}.yml": item["data"][f"{name}.yml"] for name in COMPONENTS}


@pytest.fixture(scope="session")
def promtool() -> Path:
    try:
        return build(("promtool",))["promtool"]
    except BuildError as error:
        pytest.fail(str(error), pytrace=False)


def test_every_alert_has_cases() -> None:
    for proxies, cases in CASES.items():
        texts = files(proxies)
        named = COMPONENTS if proxies == "nginx" else COMPONENTS[1:]
        alerts = {rule["alert"] for name in named for group in yaml.safe_load(texts[f"{name}.yml"])["groups"] for rule in group["rules"]}
        assert set(cases) == alerts
        assert all({"fires", "silent"} <= set(case) for case in cases.values())


@pytest.mark.parametrize("proxies", CASES)
def test_alerts_fire_and_stay_silent(proxies: str, promtool: Path, tmp_path: Path) -> None:
    texts = files(proxies)
    for name, text in texts.items():
        (tmp_path / name).write_text(text)
    each = [(alert, kind, case) for alert, cases in CASES[proxies].items() for kind, case in cases.items()]
    suite = {"rule_files": list(texts), "evaluation_interval": "1m", "tests": [case_of(*one) for one in each]}
    (tmp_path / "suite.yml").write_text(yaml.safe_dump(suite))
    paths = [str(tmp_path / name) for name in texts]
    for words in (["check", "rules", "--lint=all", "--lint-fatal", *paths], ["test", "rules", str(tmp_path / "suite.yml")]):
        ran = subprocess.run([promtool, *words], capture_output=True, text=True, check=False, timeout=120)
        assert ran.returncode == 0, ran.stdout + ran.stderr
