"""Asks promtool which alerts fire on metrics that an exporter really exported."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import tempfile
import time
from pathlib import Path
from typing import Any

from tests.servers.postgres_backup.database import Database

SERVICE = {"namespace": "specify-data", "service": "shop-backup-metrics"}


def samples(exposition: str) -> dict[str, float]:
    """Return the value of each metric, without labels."""
    found = re.findall(r"^(\w+)\{[^}]*\} (\S+)$", exposition, re.MULTILINE)
    return {name: float(value) for name, value in found}


def promtool() -> str:
    """Return the promtool of the PATH."""
    found = shutil.which("promtool")
    assert found, "promtool is missing: apt-get install prometheus"
    return found


def firing(database: Database, *, later: float = 0) -> set[str]:
    """Return the alerts of a database that fire when a scrape keeps showing what its exporter says now.

    Args:
        database: the database.
        later: how many seconds after now the rules are asked.

    promtool's clock starts at 1970 and steps; a series of an hour before the moment in question is enough for every ``for``.
    """
    now = int(time.time() + later)
    # Timestamps are moved so that the moment in question is two hours after promtool's beginning.
    shift = now - 7200
    series = [{"series": f"up{{{_labels(SERVICE)}}}", "values": "1x480"}]
    for name, labels, value in re.findall(r"^(\w+)\{([^}]*)\} (\S+)$", database.metrics(), re.MULTILINE):
        number = float(value)
        moved = number - shift if name.endswith("_timestamp_seconds") and number else number
        inside = ",".join(filter(None, (labels, _labels(SERVICE))))
        if name == "postgres_backup_asked_timestamp_seconds":  # it is asked all the time
            series.append({"series": f"{name}{{{inside}}}", "values": "0+15x480"})
        else:
            series.append({"series": f"{name}{{{inside}}}", "values": f"{moved:.15g}x480"})
    groups = [{"name": group.name, "rules": list(group.rules)} for group in database.added.alerts]
    return {rule["alert"] for group in groups for rule in group["rules"] if _fires(rule["alert"], groups, series)}


def _fires(name: str, groups: list[dict[str, Any]], series: list[dict[str, str]]) -> bool:
    """Tell whether promtool sees an alert: a test that expects none fails then."""
    test = {"alertname": name, "eval_time": "2h", "exp_alerts": []}
    with tempfile.TemporaryDirectory() as folder:
        rules, file = Path(folder) / "rules.yaml", Path(folder) / "test.yaml"
        rules.write_text(json.dumps({"groups": groups}))
        tests = [{"interval": "15s", "input_series": series, "alert_rule_test": [test]}]
        file.write_text(json.dumps({"rule_files": [str(rules)], "evaluation_interval": "1m", "tests": tests}))
        ran = subprocess.run([promtool(), "test", "rules", str(file)], capture_output=True, text=True, check=False)
    assert ran.returncode == 0 or "got:[" in ran.stdout + ran.stderr, ran.stdout + ran.stderr
    return ran.returncode != 0


def _labels(labels: dict[str, str]) -> str:
    return ",".join(f'{key}="{value}"' for key, value in labels.items())
