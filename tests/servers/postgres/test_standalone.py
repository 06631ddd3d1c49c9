"""A server alone, by its rendered container: who gets in and who may do what, and what survives."""

from __future__ import annotations

import time

import pytest

from tests.cluster.processes import wait_until
from tests.servers.postgres.servers import SECRETS, Database, within

pytestmark = pytest.mark.xdist_group("postgres-alone")


def refused(server: Database, query: str, reason: str, **how: str) -> None:
    with pytest.raises(RuntimeError, match=reason):
        server.sql(query, **how)


def test_the_application_owns_its_database_and_nothing_else(alone):
    alone.sql("CREATE TABLE IF NOT EXISTS own (x int)")
    alone.sql("CREATE SCHEMA IF NOT EXISTS own")
    refused(alone, "CREATE DATABASE another", "permission denied")
    refused(alone, "CREATE ROLE another", "permission denied")
    refused(alone, "SELECT pg_read_file('/etc/passwd')", "permission denied")
    refused(alone, "SELECT 1", "permission denied for database", database="postgres")
    refused(alone, "SELECT 1", "permission denied for database", database="template1")
    rights = "SELECT rolsuper, rolcreatedb, rolcreaterole, rolreplication, rolbypassrls FROM pg_roles WHERE rolname = 'shop'"
    assert alone.sql(rights) == "f|f|f|f|f"


def test_the_reader_reads_what_the_application_makes_from_now_on(alone):
    alone.sql("DROP TABLE IF EXISTS later; CREATE TABLE later AS SELECT 7 AS x")
    assert alone.sql("SELECT x FROM later", login="postgres-reader") == "7"
    refused(alone, "DELETE FROM later", "permission denied", login="postgres-reader", options="-c default_transaction_read_only=off")
    refused(alone, "SELECT 1", "permission denied for database", login="postgres-reader", database="postgres")


def test_nobody_gets_in_without_encryption_and_the_superuser_not_at_all(alone):
    [pod] = alone.pods
    dialled = f"hostaddr={pod.address} dbname=shop connect_timeout=2"
    with pytest.raises(RuntimeError, match="no encryption"):
        alone.psql(f"{dialled} user=shop sslmode=disable", "SELECT 1", password=SECRETS["postgres-app"]["password"])
    with pytest.raises(RuntimeError, match=r"pg_hba\.conf rejects"):
        alone.psql(f"{dialled} user=postgres sslmode=require", "SELECT 1", password="any")
    with pytest.raises(RuntimeError, match="password authentication failed"):
        alone.psql(f"{dialled} user=shop sslmode=require", "SELECT 1", password="wrong")
    # Another name than the certificate's is not the server that was meant.
    found = f"host=other.example.org hostaddr={pod.address} dbname=shop user=shop sslmode=verify-full sslrootcert={alone.ca}"
    with pytest.raises(RuntimeError, match="does not match host name"):
        alone.psql(found, "SELECT 1", password=SECRETS["postgres-app"]["password"])


def test_passwords_are_scram_and_nowhere_in_plain(alone):
    [pod] = alone.pods
    kinds = alone.inside(pod, "SELECT DISTINCT left(rolpassword, 14) FROM pg_authid WHERE rolpassword IS NOT NULL")
    assert kinds == "SCRAM-SHA-256$"
    assert alone.inside(pod, "SELECT count(*) FROM pg_authid WHERE rolname = 'postgres' AND rolpassword IS NULL") == "1"
    for secret in SECRETS.values():
        for key, value in secret.items():
            if key != "username":
                assert value not in pod.log()
                escaped = value.replace("'", "''")
                assert (
                    alone.inside(pod, f"SELECT count(*) FROM pg_stat_statements WHERE query LIKE '%{escaped}%' AND query LIKE '%ROLE%'")
                    == "0"
                )


def test_the_pool_and_the_exporter_may_do_their_work_only(alone):
    [pod] = alone.pods
    assert alone.sql("SELECT rolname FROM pooler.lookup('shop')", login="postgres-pooler") == "shop"
    assert alone.sql("SELECT count(rolname) FROM pooler.lookup('postgres')", login="postgres-pooler") == "0"
    refused(alone, "SELECT rolpassword FROM pg_authid", "permission denied", login="postgres-pooler")
    granted = alone.inside(pod, "SELECT string_agg(roleid::regrole::text, ',') FROM pg_auth_members WHERE member = 'exporter'::regrole")
    assert granted == "pg_monitor"
    assert alone.inside(pod, "SELECT has_database_privilege('exporter', 'shop', 'CONNECT')") == "f"


def test_the_file_system_is_read_only_and_the_user_is_the_images(alone):
    [pod] = alone.pods
    assert pod.execute("server", "id", "-u").strip() == "26"
    with pytest.raises(AssertionError, match="Read-only file system"):
        pod.execute("server", "touch", "/etc/another")
    assert pod.execute("server", "cat", "/proc/1/comm").strip() == "bash"


def test_settings_follow_from_the_limits(alone):
    [pod] = alone.pods
    names = ("shared_buffers", "work_mem", "max_connections", "ssl_min_protocol_version")
    shown = {name: alone.inside(pod, f"SHOW {name}") for name in names}
    assert shown == {"shared_buffers": "512MB", "work_mem": "2MB", "max_connections": "120", "ssl_min_protocol_version": "TLSv1.3"}
    assert alone.sql("SHOW max_wal_size") == "1GB"


def test_what_was_acknowledged_survives_a_kill_and_a_planned_end_is_short(alone):
    [pod] = alone.pods
    alone.sql("DROP TABLE IF EXISTS kept; CREATE TABLE kept (x int)")
    alone.sql("INSERT INTO kept SELECT generate_series(1, 1000)")
    pod.kill()
    pod.start()
    back = within(60, lambda: alone.sql("SELECT count(*) FROM kept") == "1000", "every row is back")
    # A client that stays connected does not keep the server from its end.
    started = time.monotonic()
    pod.stop()
    ended = time.monotonic() - started
    print(f"back {back:.1f} s after kill -9, ended in {ended:.1f} s")
    assert ended < 10
    assert "database system is shut down" in pod.log()
    for process in pod.containers.values():
        process.kill()
    pod.start()
    wait_until(lambda: alone.sql("SELECT count(*) FROM kept") == "1000", "it is back", timeout=60)


def test_a_changed_password_holds_after_a_restart(alone):
    [pod] = alone.pods
    old = dict(SECRETS["postgres-app"])
    SECRETS["postgres-app"]["password"] = "another one's"
    try:
        with pytest.raises(RuntimeError, match="password authentication failed"):
            alone.sql("SELECT 1")
        pod.kill()
        pod.start()
        wait_until(lambda: alone.sql("SELECT 1") == "1", "the new password holds", timeout=60)
    finally:
        SECRETS["postgres-app"].update(old)
    pod.kill()
    pod.start()
    wait_until(lambda: alone.sql("SELECT 1") == "1", "the old one is back", timeout=60)
