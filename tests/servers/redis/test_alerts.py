"""Every rule is one that Prometheus takes; each alert fires when it must, stays silent when it must, and asks for real metrics."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from specify_infra import CacheProfile, NoTls, PrometheusOperator, RedisCluster, RedisStandalone, plan
from tests.cluster.processes import wait_until
from tests.servers.metrics import lacking, series, told
from tests.servers.redis.shards import Shards
from tests.support import app, environment

HERE = Path(__file__).parent
LABELS = 'namespace="specify-data",job="redis-0-metrics",pod="redis-0-0"'

FIRING: dict[str, tuple[str, str]] = {
    "RedisDown": ("redis_up", "1x9 0x180"),
    "RedisPersistenceFailing": ("redis_aof_last_write_status", "0x180"),
    "RedisResidentMemoryHigh": ("redis_memory_used_rss_bytes", "500e6x180"),
    "RedisClientsNearLimit": ("redis_connected_clients", "1700x180"),
    "RedisRejectedConnections": ("redis_rejected_connections_total", "0+1x180"),
    "RedisCacheTooSmall": ("redis_evicted_keys_total", "0+600x180"),
    "RedisMemoryFull": ("redis_memory_used_bytes", "270e6x180"),
    "RedisMemoryHigh": ("redis_memory_used_bytes", "230e6x180"),
    "RedisEvictingSessions": ("redis_evicted_keys_total", "0+1x180"),
    "RedisClusterDown": ("redis_cluster_state", "0x180"),
    "RedisClusterSlotsUncovered": ("redis_cluster_slots_ok", "10922x180"),
    "RedisReplicationBroken": ("redis_connected_slaves", "0x180"),
    "RedisReplicationLag": ("redis_connected_slave_lag_seconds", "8x180"),
    "RedisClusterMembersWrong": ("redis_cluster_known_nodes", "5x180"),
}
"""Alert to a metric, and values of it, on which it fires."""

BRIEFLY: dict[str, tuple[str, str]] = {
    "RedisReplicationBroken": ("redis_connected_slaves", "1x175 0x5"),
    "RedisReplicationLag": ("redis_connected_slave_lag_seconds", "1x177 8x3"),
    "RedisClusterMembersWrong": ("redis_cluster_known_nodes", "6x175 5x5"),
    "RedisMemoryHigh": ("redis_memory_used_bytes", "210e6x175 230e6x5"),
}
"""The same for what passes, such as a pod that is replaced: they stay silent."""


def rules() -> list[dict[str, Any]]:
    """Return all rules of a cluster of both profiles, as they are rendered."""
    found: dict[str, dict[str, Any]] = {}
    for component in (RedisCluster(), RedisCluster(profile=CacheProfile())):
        planned = plan(environment(component, app(cache="redis.resp"), monitoring=PrometheusOperator(), tls=NoTls()))
        (declared,) = [one for one in planned.declarations if one.component == "redis"]
        # Those of volumes are every database's, and tried beside PostgreSQL.
        for group in (group for group in declared.alerts if group.name != "volumes"):
            found |= {rule["alert"]: rule for rule in group.rules}
    return list(found.values())


def write(folder: Path, tests: list[dict[str, Any]]) -> subprocess.CompletedProcess[str]:
    if not shutil.which("promtool"):
        pytest.fail("needs Debian's prometheus (.ci/packages)", pytrace=False)
    limits = {"RedisCacheTooSmall"}  # its group belongs to the other profile, whose limits differ
    groups = [{"name": "all", "rules": [rule for rule in rules() if rule["alert"] not in limits]}]
    groups.append({"name": "cache", "rules": [rule for rule in rules() if rule["alert"] in limits]})
    (folder / "rules.yaml").write_text(yaml.safe_dump({"groups": groups}))
    (folder / "tests.yaml").write_text(yaml.safe_dump({"rule_files": ["rules.yaml"], "evaluation_interval": "1m", "tests": tests}))
    checked = subprocess.run(["promtool", "check", "rules", "rules.yaml"], cwd=folder, capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stdout + checked.stderr
    return subprocess.run(["promtool", "test", "rules", "tests.yaml"], cwd=folder, capture_output=True, text=True, check=False)


def well() -> dict[str, Any]:
    return yaml.safe_load((HERE / "alerts_test.yaml").read_text())["tests"][0]  # type: ignore[no-any-return]


def changed(alert: str, metric: str, values: str) -> dict[str, Any]:
    """Return the test of an alert: all is well but for one metric of one pod."""
    series = []
    for item in well()["input_series"]:
        ours = item["series"].startswith(f"{metric}{{") and 'pod="redis-0-0"' in item["series"]
        series.append({**item, "values": values} if ours else item)
        if alert == "RedisCacheTooSmall" and item["series"].startswith("redis_keyspace_misses"):
            series[-1] = {**item, "values": "0+200x180"}
    # promtool compares whole alerts; an empty expectation that fails tells that it fired.
    return {"interval": "1m", "input_series": series, "alert_rule_test": [{"eval_time": "3h", "alertname": alert, "exp_alerts": []}]}


def test_all_are_silent_while_everything_is_well(tmp_path):
    ran = write(tmp_path, [well()])
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert {one["alertname"] for one in well()["alert_rule_test"]} == {rule["alert"] for rule in rules()} == set(FIRING)


@pytest.mark.parametrize("alert", sorted(FIRING))
def test_an_alert_fires(alert, tmp_path):
    ran = write(tmp_path, [changed(alert, *FIRING[alert])])
    text = ran.stdout + ran.stderr
    assert ran.returncode != 0
    assert f'alertname="{alert}"' in text, text


@pytest.mark.parametrize("alert", sorted(BRIEFLY))
def test_an_alert_waits_for_what_passes(alert, tmp_path):
    ran = write(tmp_path, [changed(alert, *BRIEFLY[alert])])
    assert ran.returncode == 0, ran.stdout + ran.stderr


def test_no_target_at_all_is_an_alert_too(tmp_path):
    ran = write(
        tmp_path,
        [{"interval": "1m", "input_series": [], "alert_rule_test": [{"eval_time": "3h", "alertname": "RedisDown", "exp_alerts": []}]}],
    )
    assert 'alertname="RedisDown"' in ran.stdout + ran.stderr


def test_every_alert_has_a_level_words_and_a_page():
    for rule in rules():
        assert rule["labels"]["severity"] in ("critical", "warning")
        assert {"summary", "description"} <= set(rule["annotations"])
        assert Path("docs/runbooks", f"{rule['alert']}.md").read_text().startswith(f"# {rule['alert']}\n")


def exported(pod: Any) -> str:
    """Return what the exporter in a pod says, run as it is rendered."""
    exporter = pod.start("exporter", "/usr/bin/prometheus-redis-exporter")

    def scrape() -> str:
        text = told(f"http://{pod.address}:9121", seconds=3)
        return text if "redis_up 1" in text else ""

    return wait_until(scrape, "it is scraped", process=exporter)


def test_every_metric_that_an_alert_names_is_exported(node, engine):
    tls = engine == "redis"  # PyPI's build of Valkey has none
    shards = Shards(node(RedisCluster, tls=tls), tls=tls)
    shards.begin()
    texts = [exported(shards.pods[0, number]) for number in range(2)]
    alone = node(RedisStandalone, profile=CacheProfile()).pod("redis")
    alone.start("server")
    wait_until(lambda: alone.probe("readiness"), "it is ready")
    texts.append(exported(alone))
    there = set(re.findall(r"^(redis_\w+)", "\n".join(texts), re.MULTILINE))
    named = {metric for rule in rules() for metric in re.findall(r"\bredis_\w+", re.sub(r'"[^"]*"', "", rule["expr"]))}
    assert len(named) > 15
    assert named - there == set()
    assert lacking("redis", series("\n".join(texts))) == {}
    assert 'role="master"' in texts[0]
    assert "redis_connected_slave_lag_seconds" in texts[0]
    assert "redis_master_link_up" in texts[1]
    assert "masterauth" not in "".join(texts)
    for pod in (*shards.pods.values(), alone):
        pod.kill()
