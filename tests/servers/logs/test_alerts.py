"""Alerts of logs: each fires and stays silent, and each of their metrics is one that a real exporter or collector tells."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from specify_infra import plan, presets
from specify_infra.testing import only
from tests.servers.alert_cases import case_of
from tests.servers.logs.setup import PLAN
from tests.servers.logs.shipping import Node, Taker
from tests.servers.logs.stand import Stand, asked
from tests.servers.metrics import Series, lacking, series, told
from tests.servers.observability.servers import Servers, end, free_port, wait

pytestmark = pytest.mark.xdist_group("logs-alerts")

CASES: dict[str, dict[str, Any]] = yaml.load(Path(__file__).with_name("cases.yml").read_text(), yaml.BaseLoader)
UNSEEN = {"otelcol_exporter_enqueue_failed_log_records_total"}
"""What the collector tells only once the node's disk is full."""


def groups() -> list[dict[str, Any]]:
    """Return the rule groups of the components of logs, as Prometheus reads them: production's, and the Loki of dev."""
    (dev,) = [environment for environment in presets() if environment.name == "dev"]
    stores = {"elasticsearch": PLAN, "log-shipper": PLAN, "loki": plan(dev)}
    found = [one for name, planned in stores.items() for one in planned.declarations if one.component == name]
    return [{"name": group.name, "rules": list(group.rules)} for declaration in found for group in declaration.alerts]


def promtool(programs: dict[str, Path], *arguments: str) -> None:
    ran = subprocess.run([programs["promtool"], *arguments], capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr


def test_alerts_fire_and_stay_silent(programs: dict[str, Path], tmp_path: Path) -> None:
    alerts = {rule["alert"] for group in groups() for rule in group["rules"]}
    assert {name for name, cases in CASES.items() if set(cases) == {"fires", "silent"}} == alerts
    (tmp_path / "rules.yml").write_text(yaml.safe_dump({"groups": groups()}))
    promtool(programs, "check", "rules", "--lint=all", "--lint-fatal", str(tmp_path / "rules.yml"))
    tests = [case_of(alert, kind, case) for alert, cases in CASES.items() for kind, case in cases.items()]
    suite = {"rule_files": ["rules.yml"], "evaluation_interval": "1m", "tests": tests}
    (tmp_path / "suite.yml").write_text(yaml.safe_dump(suite))
    promtool(programs, "test", "rules", str(tmp_path / "suite.yml"))


def test_the_collector_tells_what_the_catalogue_says(servers: Servers, tmp_path: Path) -> None:
    taker = Taker(tmp_path)
    node = Node(servers, taker)
    node.write("specify", "specify-6d5f-abcde", "specify", ["a line"])
    process = node.ship()
    wait(lambda: taker.records, "the line came")
    taker.status = 400
    node.write("specify", "specify-6d5f-abcde", "specify", ["one that is refused for good"])

    def missing() -> Series:
        return lacking("log-shipper", series(node.numbers()))

    wait(lambda: set(missing()) == UNSEEN, "the collector tells what queries read", seconds=60)
    end(process)
    taker.close()


def test_the_exporter_tells_what_the_catalogue_says(servers: Servers, cluster: Stand) -> None:
    asked(cluster.node, "POST", "logs-app-specify/_bulk?refresh=true", [{"create": {}}, {"@timestamp": "2026-11-24T12:00:00Z"}])
    asked(cluster.node, "PUT", "_snapshot/specify/counted?wait_for_completion=true", {"indices": "logs-*"})
    (container,) = only(PLAN, "Deployment", "elasticsearch-exporter")["spec"]["template"]["spec"]["containers"]
    port = free_port()
    # Debian's 1.5 calls one flag otherwise; addresses are those of here.
    changes = {"--collector.snapshots": "--es.snapshots"}
    given = [changes.get(flag, flag) for flag in container["args"] if not flag.startswith(("--es.uri", "--es.ca", "--web.listen"))]
    servers.start(
        "exporter", f"--es.uri={cluster.address}", f"--web.listen-address=127.0.0.1:{port}", *given, ES_USERNAME="shop", ES_PASSWORD="x"
    )

    def missing() -> Series:
        return lacking("elasticsearch", series(told(f"http://127.0.0.1:{port}", seconds=20)))

    wait(lambda: not missing(), "the exporter tells what queries read", seconds=60)
    assert "shop:x" in cluster.logins
