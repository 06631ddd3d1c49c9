"""Who only reads from a database of CloudNativePG: the statements of its Cluster on a real PostgreSQL, as the operator runs them."""

from __future__ import annotations

import pytest

from specify_infra import PostgresOperated
from tests.servers.postgres.servers import Database, planned

pytestmark = pytest.mark.xdist_group("postgres-alone")


@pytest.fixture(scope="module")
def orders(alone: Database) -> Database:
    """A server with a database as the operator leaves it: owned by its role, the statements run by the superuser."""
    [cluster] = planned(PostgresOperated(database="orders", owner="clerk", reader_role="auditor")).of_kind("Cluster")
    [pod] = alone.pods
    for statement in ("CREATE ROLE clerk LOGIN", "CREATE DATABASE orders OWNER clerk"):
        alone.inside(pod, statement)
    for statement in cluster["spec"]["bootstrap"]["initdb"]["postInitApplicationSQL"]:
        alone.inside(pod, statement, "orders")
    for statement in ("CREATE TABLE mine AS SELECT 1 AS x", "CREATE SCHEMA later", "CREATE TABLE later.mine AS SELECT 2 AS x"):
        alone.inside(pod, f"SET ROLE clerk; {statement}", "orders")
    return alone


def test_the_reader_reads_what_the_owner_made_since(orders: Database) -> None:
    [pod] = orders.pods
    assert orders.inside(pod, "SET ROLE auditor; SELECT x FROM mine UNION SELECT x FROM later.mine ORDER BY 1", "orders") == "1\n2"


@pytest.mark.parametrize(
    "statement", ["INSERT INTO mine VALUES (3)", "UPDATE later.mine SET x = 3", "CREATE TABLE other (x int)", "DROP TABLE mine"]
)
def test_the_reader_writes_nothing_on_the_server_that_writes_either(orders: Database, statement: str) -> None:
    [pod] = orders.pods
    with pytest.raises(AssertionError, match=r"permission denied|must be owner"):
        orders.inside(pod, f"SET ROLE auditor; SET default_transaction_read_only = off; {statement}", "orders")


def test_its_transactions_are_read_only_from_the_start(orders: Database) -> None:
    [pod] = orders.pods
    known = orders.inside(pod, "SELECT unnest(setconfig) FROM pg_db_role_setting WHERE setrole = 'auditor'::regrole", "orders")
    assert known == "default_transaction_read_only=on"
