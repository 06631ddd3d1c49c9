"""The rules of a plan, asked by promtool: each alert fires on what it is for, and is silent on a healthy database."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from specify_infra.components.data.postgres.ha import PostgresHA
from specify_infra.components.data.postgres.standalone import PostgresStandalone
from tests.servers.postgres.servers import planned

HERE = Path(__file__).parent
RUNBOOKS = Path("docs/runbooks")

FIRING = {
    # alert: (series that the healthy ones are replaced by, minutes after which it fires, minutes at which it does not yet)
    "DataVolumeNearlyFull": ({'kubelet_volume_stats_available_bytes{persistentvolumeclaim="data-postgres-0"}': "5e8x60"}, 10, 3),
    "DataVolumeFilling": ({'kubelet_volume_stats_available_bytes{persistentvolumeclaim="data-postgres-0"}': "2.4e9-1e6x400"}, 390, 20),
    "PostgresConnectionsHigh": ({'postgres_server_connections{pod="postgres-0"}': "97x60"}, 10, 3),
    "PostgresLongTransaction": ({'postgres_server_oldest_transaction_seconds{pod="postgres-0"}': "0+60x60"}, 50, 30),
    "PostgresDeadlocks": ({'postgres_database_deadlocks_total{pod="postgres-0",database="shop"}': "7x10 8x50"}, 15, 9),
    "PostgresWraparound": ({'postgres_database_frozen_age{pod="postgres-0",database="shop"}': "1.1e9x100"}, 70, 50),
    "PostgresExporterErrors": ({'pg_exporter_last_scrape_error{pod="postgres-0"}': "1x60"}, 15, 8),
    "PostgresReplicationBroken": ({'postgres_replica_streams{pod="postgres-0",replica="postgres-2"}': "0x60"}, 10, 3),
    "PostgresTwoPrimaries": ({'postgres_server_in_recovery{pod="postgres-1"}': "0x60"}, 5, 0),
    "PostgresReplicaDisconnected": ({'postgres_server_receives{pod="postgres-1"}': "0x60"}, 10, 3),
    "PostgresReplicationLag": ({'postgres_server_replay_lag_seconds{pod="postgres-1"}': "90x60"}, 10, 3),
    "PostgresSlotRetainsWal": ({'postgres_slot_retained_bytes{pod="postgres-0",slot="postgres_1"}': "9e9x60"}, 20, 10),
    "PostgresNotSynchronous": ({'postgres_replica_synchronous{pod="postgres-0",replica="postgres-1"}': "0x60"}, 10, 3),
}

OTHERS = {
    "a login that fails": ("PostgresExporterErrors", {'pg_up{pod="postgres-0"}': "0x60"}, 15),
    "a file of queries that is refused": ("PostgresExporterErrors", {'pg_exporter_user_queries_load_error{pod="postgres-0"}': "1x60"}, 15),
    "an exporter that is away": ("PostgresExporterErrors", {'up{pod="postgres-0"}': "0x60"}, 15),
    "replicas of which nothing is known": (
        "PostgresReplicationBroken",
        {f'postgres_replica_streams{{pod="postgres-0",replica="postgres-{n}"}}': "_x60" for n in (1, 2)},
        10,
    ),
    "no replica at all confirms": (
        "PostgresNotSynchronous",
        {'postgres_replica_synchronous{pod="postgres-0",replica="postgres-1"}': "_x60"},
        10,
    ),
}


def rules(component: Any) -> list[dict[str, Any]]:
    """The groups of rules as Prometheus gets them."""
    [declaration] = planned(component).declarations
    return [{"name": group.name, "rules": list(group.under("https://runbooks.example.org").rules)} for group in declaration.alerts]


@pytest.fixture(scope="module")
def promtool() -> str:
    found = shutil.which("promtool")
    assert found, "promtool is missing: apt-get install prometheus"
    return found


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "rules.yaml").write_text(yaml.safe_dump({"groups": rules(PostgresHA(storage="20Gi"))}, width=10_000))
    return tmp_path


def ask(promtool: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([promtool, *arguments], capture_output=True, text=True, check=False)


def test_promtool_accepts_the_rules(promtool, folder):
    for component in (PostgresHA(), PostgresStandalone()):
        (folder / "these.yaml").write_text(yaml.safe_dump({"groups": rules(component)}))
        done = ask(promtool, "check", "rules", str(folder / "these.yaml"))
        assert done.returncode == 0, done.stdout + done.stderr


def test_healthy_databases_are_silent_and_a_lost_primary_is_not(promtool, folder):
    shutil.copy(HERE / "alerts_test.yaml", folder / "cases.yaml")
    done = ask(promtool, "test", "rules", str(folder / "cases.yaml"))
    assert done.returncode == 0, done.stdout + done.stderr


def fires(promtool: str, folder: Path, alert: str, changes: dict[str, str], minutes: int) -> bool:
    """Whether an alert fires when some of the healthy series are replaced."""
    healthy = yaml.safe_load((HERE / "alerts_test.yaml").read_text())["tests"][0]["input_series"]
    changed = {labelled(series): values for series, values in changes.items()}
    assert set(changed) <= {entry["series"] for entry in healthy}
    series = [{"series": entry["series"], "values": changed.get(entry["series"], entry["values"])} for entry in healthy]
    test = {
        "interval": "1m",
        "input_series": series,
        "alert_rule_test": [{"alertname": alert, "eval_time": f"{minutes}m", "exp_alerts": []}],
    }
    (folder / "case.json").write_text(json.dumps({"rule_files": ["rules.yaml"], "evaluation_interval": "1m", "tests": [test]}))
    done = ask(promtool, "test", "rules", str(folder / "case.json"))
    assert done.returncode == 0 or "got:[" in done.stdout + done.stderr, done.stdout + done.stderr
    return done.returncode != 0


def labelled(series: str) -> str:
    job = "" if series.startswith("kubelet") else ',job="postgres-metrics"'
    return series.replace("{", f'{{namespace="shop-data"{job},')


@pytest.mark.parametrize("alert", FIRING)
def test_it_fires_in_its_time_and_not_before(promtool, folder, alert):
    changes, fired, silent = FIRING[alert]
    assert fires(promtool, folder, alert, changes, fired)
    assert not fires(promtool, folder, alert, changes, silent)


@pytest.mark.parametrize("what", OTHERS)
def test_it_fires_also_on(promtool, folder, what):
    alert, changes, minutes = OTHERS[what]
    assert fires(promtool, folder, alert, changes, minutes)


def test_every_alert_is_tried_and_has_a_runbook():
    named = {rule["alert"] for group in rules(PostgresHA()) for rule in group["rules"]}
    assert named == {*FIRING, "PostgresUnavailable"}
    for alert in named:
        page = (RUNBOOKS / f"{alert}.md").read_text()
        assert page.startswith(f"# {alert}\n")
        assert all(re.search(rf"^## {part}", page, re.MULTILINE) for part in ("Meaning", "Impact", "Diagnosis"))
