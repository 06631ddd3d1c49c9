"""A rendered server with its rendered backups: the parts that two halves of the data layer make fit into one pod.

PostgreSQL 15 here, because pgBackRest comes from Debian 12, which is older than PostgreSQL 18.
"""

from __future__ import annotations

import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from specify_infra import Backups, ObjectStore, PostgresStandalone
from specify_infra.components.data.postgres.backups import Dumps
from tests.cluster.ground import Ground
from tests.cluster.pki import Pki
from tests.cluster.processes import wait_until
from tests.servers.postgres.programs import DEBIAN
from tests.servers.postgres.servers import Database, brought_up, job, ran, renew, served, within

pytestmark = pytest.mark.xdist_group("postgres-backups")


@pytest.fixture(scope="module")
def kept(ground: Ground, lab: Path, store: ObjectStore) -> Iterator[Database]:
    backups = Backups(store=store, wal_timeout=30, compression="lz4", dumps=Dumps(keep=2))
    component = PostgresStandalone(database="shop", storage="10Gi", bin_dir=str(DEBIAN), backups=backups)
    made = brought_up(ground, lab, component)
    [pod] = made.pods
    made.start()
    wait_until(lambda: made.sql("SELECT 1") == "1", "the application gets in", timeout=60, every=0.5)
    yield made
    pod.kill()


def test_the_server_archives_from_its_read_only_container(kept):
    [pod] = kept.pods
    kept.sql("CREATE TABLE kept AS SELECT generate_series(1, 1000) AS x")
    archived = "SELECT archived_count >= 1 AND (last_failed_time IS NULL OR last_archived_time > last_failed_time) FROM pg_stat_archiver"
    wait_until(lambda: kept.inside(pod, archived) == "t", f"segments arrive\n{pod.log()}", timeout=300, every=1)
    assert kept.ca.exists()


def test_the_sidecar_lends_the_data_and_keeps_time(kept):
    [pod] = kept.pods
    backup = next(one for one in pod.spec["containers"] if one["name"] == "backup")
    probe = backup["livenessProbe"]["exec"]["command"]
    pod.execute("backup", *probe)
    before = kept.inside(pod, "SELECT archived_count FROM pg_stat_archiver")
    time.sleep(1)
    # Nobody writes but the heartbeat, and segments go on.
    wait_until(lambda: kept.inside(pod, "SELECT archived_count FROM pg_stat_archiver") > before, "the heartbeat", timeout=300, every=1)


def test_the_job_reads_the_server_over_tls_and_stores_a_base_backup(kept):
    assert "backup command end: completed successfully" in ran(job(kept, "postgres-backup-full"))
    ran(job(kept, "postgres-backup-incr"))


def test_a_renewed_certificate_is_shown_to_the_job(kept):
    [pod] = kept.pods
    renew(kept, pod, "backup-tls", "renewed.example.org", "postgres-backup.shop-data.svc")
    within(90, lambda: "renewed.example.org" in served(pod, 8432), "the sidecar shows it")
    ran(job(kept, "postgres-backup-incr"))


def test_a_dump_holds_everything_and_only_the_newest_stay(kept, ground):
    """By its own role, over the network: it may read everything, also rows that a policy hides, and write nothing."""
    [pod] = kept.pods
    kept.sql("DROP TABLE IF EXISTS hidden; CREATE TABLE hidden AS SELECT generate_series(1, 10) AS x")
    kept.sql("ALTER TABLE hidden ENABLE ROW LEVEL SECURITY")
    kept.inside(pod, "CREATE DATABASE by_hand")
    for _ in range(3):
        ran(job(kept, "postgres-dump"))
        time.sleep(1.1)  # they are called by the second
    dumps = sorted((ground.folder / "store/data/backups/dump/postgres").iterdir())
    assert len(dumps) == 2
    newest = dumps[-1]
    assert {file.name for file in newest.iterdir()} == {"roles.sql", "postgres.dump", "shop.dump", "by_hand.dump", "complete"}
    roles = (newest / "roles.sql").read_text()
    assert "CREATE ROLE shop" in roles
    assert "PASSWORD" not in roles
    read = subprocess.run(
        [DEBIAN / "pg_restore", "--data-only", "--file=-", newest / "shop.dump"], capture_output=True, text=True, check=True
    )
    assert "COPY public.hidden (x) FROM stdin;\n" + "".join(f"{x}\n" for x in range(1, 11)) in read.stdout
    for attempt in ("DELETE FROM hidden", "CREATE TABLE mine (x int)", "SELECT pg_read_file('/etc/passwd')"):
        with pytest.raises(RuntimeError, match="permission denied"):
            kept.sql(attempt, login="postgres-dump")


def test_a_dump_is_not_taken_of_a_server_that_does_not_prove_itself(kept, tmp_path):
    foreign = {**kept.pods[0].secrets["postgres-tls"], "ca.crt": Pki(tmp_path).authority.read_text()}
    pod = job(kept, "postgres-dump")
    pod.secrets = {**pod.secrets, "postgres-tls": foreign}
    pod.start()
    [process] = pod.containers.values()
    assert process.popen.wait(timeout=60) != 0
    assert "certificate verify failed" in process.last_words(40)
