"""Which alert goes to whom, by amtool on the synthesized configuration; and dashboards, by Grafana's own SDK."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from specify_infra import presets
from specify_infra.content import content
from specify_infra.testing import only
from tests.cluster.build import BuildError, build
from tests.servers.observability.everything import variant
from tests.servers.observability.synthesized import config_map
from tests.variants import VARIANTS

ROUTED = [environment.name for environment in presets() if environment.name != "dev"]
RECEIVER = {"critical": "page", "warning": "ticket", "info": "shown"}


def ruled(name: str) -> list[dict[str, Any]]:
    """Return every rule of a variant."""
    return [rule for declaration in variant(name).declarations for group in declaration.alerts for rule in group.rules]


@pytest.fixture(params=ROUTED)
def config(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """The configuration of an environment, with files where Secrets are mounted."""
    text = config_map(request.param, "alertmanager")["alertmanager.yml"]
    secrets = tmp_path / "secrets"
    for key in ("alertmanager-slack/url", "alertmanager-watchdog/url", "alertmanager-pagerduty/routing-key"):
        (secrets / key).parent.mkdir(parents=True, exist_ok=True)
        (secrets / key).write_text("https://hooks.example.org/x")
    file = tmp_path / "alertmanager.yml"
    file.write_text(text.replace("/etc/alertmanager/secrets", str(secrets)))
    return file


def amtool(programs: dict[str, Path], *arguments: str) -> str:
    ran = subprocess.run([programs["amtool"], *arguments], capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    return ran.stdout.strip()


def test_the_configuration_is_accepted(config: Path, programs: dict[str, Path]) -> None:
    assert "SUCCESS" in amtool(programs, "check-config", str(config))


def test_the_file_beside_the_component_is_accepted_as_it_is(programs: dict[str, Path], tmp_path: Path) -> None:
    file = tmp_path / "alertmanager.yml"
    file.write_text(content("specify_infra.components.observability.alertmanager", "alertmanager.yml"))
    assert "SUCCESS" in amtool(programs, "check-config", str(file))


def test_every_alert_reaches_the_receiver_of_its_level(config: Path, programs: dict[str, Path]) -> None:
    levels = {(rule["alert"], rule["labels"]["severity"]) for name in VARIANTS for rule in ruled(name) if "alert" in rule}
    assert len(levels) > 100
    for alert, level in sorted(levels):
        labels = [f"alertname={alert}", f"severity={level}"]
        wanted = "watchdog" if alert == "Watchdog" else RECEIVER[level]
        assert amtool(programs, "config", "routes", "test", f"--config.file={config}", *labels) == wanted, alert


def test_an_alert_without_a_level_is_shown(config: Path, programs: dict[str, Path]) -> None:
    assert amtool(programs, "config", "routes", "test", f"--config.file={config}", "alertname=Strange") == "shown"


def test_no_literal_secret_stands_in_the_configuration() -> None:
    for environment in ROUTED:
        for receiver in yaml.safe_load(config_map(environment, "alertmanager")["alertmanager.yml"])["receivers"]:
            settings = [one for kind in receiver.values() if isinstance(kind, list) for one in kind]
            assert all({"url", "api_url", "routing_key", "service_key"}.isdisjoint(one) for one in settings)


def test_grafanas_sdk_takes_the_dashboards(tmp_path: Path) -> None:
    try:
        checker = build(["dashboard-check"])["dashboard-check"]
    except BuildError as error:
        pytest.fail(str(error), pytrace=False)
    files = []
    for variety in VARIANTS:
        for name, text in only(variant(variety), "ConfigMap", "grafana-dashboards-0")["data"].items():
            files.append(tmp_path / f"{variety}-{name}")
            files[-1].write_text(text)
    ran = subprocess.run([checker, *files], capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout
    (tmp_path / "wrong.json").write_text(files[0].read_text().replace('"graphTooltip"', '"graphTooltips"'))
    assert subprocess.run([checker, tmp_path / "wrong.json"], capture_output=True, check=False).returncode == 1
