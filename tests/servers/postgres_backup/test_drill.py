"""A drill tells good backups from bad ones, and Prometheus hears of it."""

from __future__ import annotations

import shutil
import time

import pytest

from specify_infra.components.data.postgres.drill import Drill
from tests.servers.metrics import lacking, series
from tests.servers.postgres_backup.alerts import firing, samples

LOYAL = "SELECT count(*) = 500 FROM orders"


@pytest.fixture
def shop(database):
    """A database with 500 orders, backed up."""
    made = database(drill=Drill(volume="emptyDir", assertions={"postgres.orders-are-there": LOYAL}))
    made.sql("CREATE TABLE orders AS SELECT generate_series(1, 400) AS id")
    made.job("backup-full")
    # These are in the archive only: a drill that did not replay it would miss them.
    made.sql("INSERT INTO orders SELECT generate_series(401, 500)")
    made.archive()
    return made


def test_a_good_backup_passes_and_its_age_is_exported(shop):
    done = shop.job("drill")
    assert "holds: postgres.restored" in done.stdout
    assert "holds: postgres.orders-are-there" in done.stdout

    metrics = samples(shop.metrics())
    assert metrics["postgres_backup_repository_up"] == 1
    assert metrics["postgres_backup_count"] == 1
    assert abs(metrics["postgres_restore_drill_last_success_timestamp_seconds"] - time.time()) < 60
    assert metrics["postgres_restore_drill_last_failure_timestamp_seconds"] == 0
    assert abs(metrics["postgres_wal_archive_last_timestamp_seconds"] - time.time()) < 60
    assert firing(shop) == set()
    assert lacking("postgres-backup", series(shop.metrics())) == {}


def test_an_assertion_that_does_not_hold_fails_the_drill_and_its_alert_fires(shop):
    shop.sql("DELETE FROM orders WHERE id = 500")
    shop.archive()
    done = shop.job("drill", check=False)
    assert done.returncode != 0
    assert "orders-are-there.sql answered: f" in done.stderr
    assert firing(shop) == {"PostgresRestoreDrillFailed"}


def test_a_corrupted_backup_fails_the_drill_and_its_alert_fires(shop):
    bundles = sorted(shop.objects().glob("backup/shop/*F/bundle/*"), key=lambda file: file.stat().st_size)
    damaged = bundles[-1]
    content = bytearray(damaged.read_bytes())
    middle = len(content) // 2
    content[middle : middle + 4096] = b"\x55" * 4096
    damaged.write_bytes(content)

    done = shop.job("drill", check=False)
    assert done.returncode != 0
    assert firing(shop) == {"PostgresRestoreDrillFailed"}


def test_a_missing_backup_fails_the_drill_and_its_alerts_fire(shop):
    for folder in shop.objects().glob("backup/shop/2*F"):
        shutil.rmtree(folder)
    done = shop.job("drill", check=False)
    assert done.returncode != 0
    assert "PostgresRestoreDrillFailed" in firing(shop)


def test_missing_wal_fails_the_drill_and_its_alert_fires(shop):
    newest = sorted(shop.objects().glob("archive/shop/15-1/*/0*.lz4"))[-2:]
    for segment in newest:
        segment.unlink()
    assert shop.job("drill", check=False).returncode != 0
    assert "PostgresRestoreDrillFailed" in firing(shop)


def test_a_drill_brings_a_moment_back_too(shop):
    kept = time.time()
    time.sleep(3)
    shop.sql("DROP TABLE orders")
    time.sleep(1)
    shop.archive()
    assert shop.job("drill", check=False).returncode != 0, "the newest state has no orders"
    done = shop.job("drill", DRILL_BACK=str(int(time.time() - kept) - 1))
    assert "holds: postgres.orders-are-there" in done.stdout


def test_a_drill_that_passes_again_ends_the_alert(shop):
    shop.sql("DELETE FROM orders WHERE id = 500")
    shop.archive()
    shop.job("drill", check=False)
    time.sleep(1.1)
    shop.sql("INSERT INTO orders VALUES (500)")
    shop.archive()
    shop.job("drill")
    assert firing(shop) == set()


def test_an_old_verified_restore_and_an_old_backup_raise_their_alerts(shop):
    shop.job("drill")
    limits = samples(shop.metrics())
    assert firing(shop, later=limits["postgres_restore_drill_age_limit_seconds"] - 7200) >= {"PostgresBackupTooOld"}
    fired = firing(shop, later=limits["postgres_restore_drill_age_limit_seconds"] + 7200)
    assert fired >= {"PostgresBackupTooOld", "PostgresRestoreDrillTooOld", "PostgresWalArchiveTooOld"}
