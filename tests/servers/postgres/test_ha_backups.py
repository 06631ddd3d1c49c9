"""What the presets run: three members with backups. The job reads the one that writes, the archive goes on after a failover, and
Patroni restores by its rendered configuration what both of them wrote.

PostgreSQL 15 here, as in test_backups.py.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from specify_infra import Backups, ObjectStore, PostgresHA, RestoreFrom
from tests.cluster.ground import Ground
from tests.cluster.processes import wait_until
from tests.servers.postgres.pod import Pod
from tests.servers.postgres.programs import DEBIAN
from tests.servers.postgres.servers import Audited, Database, brought_up, job, ran

pytestmark = pytest.mark.xdist_group("postgres-backups")


@pytest.fixture
def cluster(ground: Ground, lab: Path, plane: Audited, store: ObjectStore) -> Iterator[Callable[..., Database]]:
    """Brings up clusters with backups in one store."""
    made: list[Database] = []

    def bring(**changes: Any) -> Database:
        backups = Backups(store=store, compression="lz4")
        component = PostgresHA(database="shop", storage="10Gi", bin_dir=str(DEBIAN), backups=backups, **changes)
        made.append(brought_up(ground, lab, component, plane))
        made[-1].start()
        made[-1].settled()
        return made[-1]

    yield bring
    for database in made:
        for pod in database.pods:
            pod.kill()


def archived(database: Database, leader: Pod) -> str:
    """Close the segment that is written now, and wait until it is stored; its name."""
    segment = database.inside(leader, "SELECT pg_walfile_name(pg_switch_wal())")
    waits = f"SELECT count(*) FROM pg_ls_archive_statusdir() WHERE name = '{segment}.ready'"
    wait_until(lambda: database.inside(leader, waits) == "0", f"{segment} is stored\n{leader.log()}", timeout=120, every=0.5)
    return segment


def backed_up(pod: Pod) -> list[dict[str, Any]]:
    """The base backups in the store, the newest last, as a server's sidecar sees them."""
    [stanza] = json.loads(pod.execute("backup", "pgbackrest", "--output=json", "--log-level-console=off", "info"))
    return list(stanza["backup"])


def test_a_failover_leaves_no_gap_and_patroni_restores_across_it(cluster):
    kept = cluster(name="kept")
    first = kept.in_step()
    kept.sql("CREATE TABLE orders AS SELECT generate_series(1, 1000) AS id")
    ran(job(kept, "kept-backup-full"))
    kept.sql("INSERT INTO orders SELECT generate_series(1001, 1500)")  # in nobody's archive yet
    before = kept.inside(first, "SELECT pg_walfile_name(pg_current_wal_lsn())")

    first.kill()
    others = [pod for pod in kept.pods if pod is not first]
    second = wait_until(lambda: (pod := kept.leader()) in others and pod, "another member leads", timeout=60, every=0.5)
    wait_until(lambda: kept.sql("SELECT count(*) FROM orders") == "1500", "every row is there", timeout=30)
    kept.sql("INSERT INTO orders SELECT generate_series(1501, 2000)")
    assert archived(kept, second)[:8] > before[:8], "on a timeline of its own"

    # Of another server than before, while that one is away and still labelled as the primary.
    assert first in kept.behind("kept-backup")
    ran(job(kept, "kept-backup-incr"))
    full, incremental = backed_up(second)
    assert (full["type"], incremental["type"]) == ("full", "incr")
    assert incremental["archive"]["start"][:8] > full["archive"]["start"][:8]

    kept.sql("INSERT INTO orders SELECT generate_series(2001, 2500)")
    time.sleep(1.1)
    moment = kept.inside(second, "SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US+00')")
    time.sleep(1.1)
    kept.sql("DROP TABLE orders")
    archived(kept, second)

    # From the backup of the first primary, through what both of them archived.
    restored = cluster(name="restored", restore_from=RestoreFrom(database="kept", to=moment, backup=full["label"]))
    leader = restored.settled()
    for pod in restored.pods:
        assert restored.inside(pod, "SELECT count(*), sum(id) FROM orders", "shop") == f"2500|{2500 * 2501 // 2}"
        if pod is not leader:
            assert restored.inside(pod, "SHOW restore_command") == "", "a replica takes nothing from the old cluster's archive"
    restored.sql("INSERT INTO orders VALUES (0)")
    archived(restored, leader)
    ran(job(restored, "restored-backup-full"))
