"""Every metric that an alert names is exported by an exporter that runs beside a server."""

from __future__ import annotations

import re

import pytest

from tests.cluster.processes import wait_until
from tests.servers.metrics import Series, lacking, series, told
from tests.servers.postgres.pod import Pod
from tests.servers.postgres.servers import Database

HA, ALONE = pytest.mark.xdist_group("postgres-ha"), pytest.mark.xdist_group("postgres-alone")

OF_OTHERS = {"up", "kubelet_volume_stats_available_bytes", "kubelet_volume_stats_capacity_bytes"}
"""Prometheus' own, and the kubelet's, whose names tests/servers/observability/catalogue has."""


def exported(pod: Pod) -> str:
    """Return what the exporter of a pod says."""
    return told(f"http://{pod.address}:9187")


def scraped(pod: Pod) -> dict[str, list[float]]:
    """Return the same as metric to values."""
    lines = exported(pod).splitlines()
    found: dict[str, list[float]] = {}
    for line in (line for line in lines if not line.startswith("#")):
        found.setdefault(re.split(r"[{ ]", line)[0], []).append(float(line.rpartition(" ")[2]))
    return found


def named(database: Database) -> set[str]:
    """Return the metrics that the database's alerts name."""
    [declaration] = database.plan.declarations
    # The pool's exporter is another one: tests/servers/postgres_backup/test_pooler.py.
    rules = [rule for group in declaration.alerts if group.name != "pool" for rule in group.rules]
    return {name for rule in rules for name in re.findall(r"\b([a-z_]+)\{", rule["expr"])}


@pytest.mark.parametrize("which", [pytest.param("ha", marks=HA), pytest.param("alone", marks=ALONE)])
def test_every_metric_of_an_alert_is_exported(which, request):
    database: Database = request.getfixturevalue(which)
    if which == "ha":
        database.settled()
    wait_until(lambda: all(scraped(pod)["pg_up"] == [1] for pod in database.pods), "every exporter has asked its server")
    wanted = named(database) - OF_OTHERS
    assert len(wanted) >= 8
    # An exporter that just started has not got in yet.
    wait_until(lambda: wanted <= set().union(*map(scraped, database.pods)), f"all of these are exported: {sorted(wanted)}", timeout=60)
    everyone = [scraped(pod) for pod in database.pods]
    for one in everyone:
        assert one["pg_up"] == [1]
        assert one["pg_exporter_user_queries_load_error"] == [0]
    print(f"{which}: {len(wanted)} metrics of alerts, {sum(map(len, everyone))} series")


@HA
def test_the_exporters_tell_what_the_catalogue_says(ha):
    ha.settled()

    def missing() -> Series:
        return lacking("postgres", series("\n".join(map(exported, ha.pods))))

    wait_until(lambda: not missing(), "all is exported that queries read", timeout=60)


@HA
def test_they_say_who_leads_and_who_follows(ha):
    leader = ha.settled()
    for pod in ha.pods:
        wait_until(lambda pod=pod: scraped(pod)["postgres_server_in_recovery"] == [float(pod is not leader)], "it says what it is")
    wait_until(lambda: scraped(leader)["postgres_replica_streams"] == [1, 1], "both stream")
    wait_until(lambda: scraped(leader)["postgres_replica_synchronous"] == [1, 1], "both count")
    follower = next(pod for pod in ha.pods if pod is not leader)
    assert scraped(follower)["postgres_server_receives"] == [1]
    assert len(scraped(leader)["postgres_slot_retained_bytes"]) == 2


@ALONE
def test_an_open_transaction_and_a_stopped_server_show(alone):
    [pod] = alone.pods
    before = scraped(pod)["postgres_server_connections"]
    assert before[0] < scraped(pod)["postgres_server_connections_limit"][0] == 120
    assert alone.sql("SELECT count(*) FROM pg_stat_activity WHERE usename = 'exporter'") >= "0"
