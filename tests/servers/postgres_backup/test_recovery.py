"""What a backup is for: bringing a moment back."""

from __future__ import annotations

import time

from specify_infra.components.data.postgres.restore import RestoreFrom


def test_every_row_comes_back_from_the_moment_before_a_dropped_table(database):
    shop = database()
    shop.sql("CREATE TABLE orders AS SELECT generate_series(1, 1000) AS id")
    shop.job("backup-full")
    shop.sql("INSERT INTO orders SELECT generate_series(1001, 2000)")
    time.sleep(1.1)
    moment = shop.sql("SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US+00')")
    time.sleep(1.1)
    shop.sql("INSERT INTO orders SELECT generate_series(2001, 3000)")
    shop.sql("DROP TABLE orders")
    shop.archive()

    started = time.monotonic()
    shop.restored(RestoreFrom(to=moment))
    print(f"restored in {time.monotonic() - started:.1f} s")

    assert shop.sql("SELECT count(*), sum(id) FROM orders") == f"2000|{2000 * 2001 // 2}"
    # It goes on archiving, on a timeline of its own, and can be backed up again.
    shop.sql("INSERT INTO orders VALUES (0)")
    shop.archive()
    shop.job("backup-full")
    assert len(shop.info()["backup"]) == 2
