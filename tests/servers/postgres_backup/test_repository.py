"""What goes into the repository, what leaves it, and who gets at it."""

from __future__ import annotations

import os
import shutil
import signal
import time
import urllib.request

import msgspec
import pytest

from specify_infra.components.data.postgres.drill import Drill
from tests.servers.postgres_backup.conftest import free_port
from tests.servers.postgres_backup.containers import end


def test_retention_deletes_what_it_should_and_no_more(database):
    shop = database(keep=2)
    labels = []
    for kind in ("full", "incr", "full", "full"):
        shop.sql("CREATE TABLE IF NOT EXISTS t AS SELECT 1 AS a")
        shop.job(f"backup-{kind}")
        labels.append(shop.info()["backup"][-1]["label"])
        time.sleep(1)
    kept = [backup["label"] for backup in shop.info()["backup"]]
    assert kept == labels[2:], "the oldest full backup and the incremental one on top of it go; two full ones stay"
    assert {file.name for file in shop.objects().glob("backup/shop/2*")} == set(kept)
    first_needed = shop.info()["backup"][0]["archive"]["start"]
    segments = sorted(file.name[:24] for file in shop.objects().glob("archive/shop/15-1/*/0*.lz4"))
    assert segments[0] == first_needed, "WAL goes with the last backup that needs it"


def test_a_second_store_gets_everything_and_stands_alone(database, store):
    shop = database(
        off_site=msgspec.structs.replace(store.spec("elsewhere"), bucket="elsewhere"),
        drill=Drill(repository=2, volume="emptyDir"),
    )
    shop.sql("CREATE TABLE t AS SELECT 1 AS a")
    shop.job("backup-full")
    shop.archive()
    shutil.rmtree(shop.objects())  # the first region is gone
    done = shop.job("drill")
    assert "restored and verified" in done.stdout


def test_a_stranger_with_a_certificate_of_the_same_ca_gets_no_data(database, store):
    shop = database()
    shop.node.secrets["shop-backup-client"].update({"tls.crt": store.file("stranger.crt"), "tls.key": store.file("stranger.key")})
    done = shop.job("backup-full", check=False)
    assert done.returncode != 0
    assert "access denied" in done.stdout + done.stderr


def test_an_idle_database_keeps_its_archive_fresh(database):
    shop = database()
    shop.archive()
    count = int(shop.sql("SELECT archived_count FROM pg_stat_archiver"))
    # archive_timeout is 10 s here, and nobody writes.
    shop.wait_for(f"SELECT archived_count >= {count + 2} FROM pg_stat_archiver", "t", seconds=45)


def test_a_push_that_arrives_late_is_no_failure(database, store):
    shop = database(wal_timeout=10)
    shop.archive()
    before = shop.sql("SELECT failed_count FROM pg_stat_archiver")
    os.kill(store.pid, signal.SIGSTOP)
    try:
        shop.sql("CREATE TABLE late AS SELECT 1 AS a; SELECT pg_switch_wal()")
        time.sleep(20)
    finally:
        os.kill(store.pid, signal.SIGCONT)
    shop.archive()
    assert shop.sql("SELECT failed_count FROM pg_stat_archiver") == before, shop.log("server")


def test_another_database_of_the_same_name_cannot_write_over_the_backups(database, store):
    first = database()
    first.job("backup-full")
    label = first.info()["backup"][0]["label"]
    first.stop()
    shutil.rmtree(first.pgdata)
    first.boot_again()
    first.sql("SELECT pg_switch_wal()")
    first.wait_for("SELECT failed_count > 0 FROM pg_stat_archiver", "t", seconds=60)
    assert first.job("backup-full", check=False).returncode != 0
    assert [backup["label"] for backup in first.info()["backup"]] == [label]


@pytest.mark.parametrize("path", ["/healthz", "/metrics"])
def test_the_exporter_serves(database, path):
    shop = database()
    shop.job("backup-full")
    workload = shop.workload("backup-metrics")
    pod = shop.node.pod("exporter", workload.pod["volumes"])
    port = free_port()
    process = pod.start(workload.pod["containers"][0], PORT=str(port), ADDRESS="127.0.0.1")
    try:
        body = ""
        for _ in range(50):
            time.sleep(0.2)
            try:
                with urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=5) as answer:
                    body = answer.read().decode()
                    break
            except OSError:
                continue
        assert "ok" in body if path == "/healthz" else "postgres_backup_count" in body
    finally:
        end(process)


def test_the_sidecar_s_probe_tells_whether_it_serves(database):
    shop = database()
    sidecar = shop.added.containers[0]
    probe = {**sidecar, "command": sidecar["livenessProbe"]["exec"]["command"]}
    pod = shop.node.pod("server", ())
    assert pod.run(probe).returncode == 0
    end(shop.processes.pop())
    assert pod.run(probe, check=False).returncode != 0
