"""The pool: what its configuration follows from."""

from __future__ import annotations

import configparser

import pytest

from specify_infra import Endpoint, InfraError, SecretRef
from specify_infra.components.data.postgres.backup_source import Additions
from specify_infra.components.data.postgres.pooler import Pooler

SQL = Endpoint(name="sql", component="shop", layer="data", port=5432, secret=SecretRef(name="app", keys=("username", "password")))


SYSTEM = SecretRef(name="postgres-system", keys=("exporter", "patroni"))


def added(pooler: Pooler, *, tls: bool = True) -> Additions:
    return pooler.additions(SQL, system=SYSTEM, namespace="specify-data", part_of="specify", max_connections=120, tls=tls)


def ini(*, tls: bool = True, pooler: Pooler | None = None) -> dict[str, str]:
    parser = configparser.ConfigParser(interpolation=None, comment_prefixes=(";",))
    parser.read_string((pooler or Pooler()).config("shop.specify-data.svc", 5432, 120, tls=tls))
    return {**parser["pgbouncer"], "*": parser["databases"]["*"]}


def test_all_pods_together_leave_the_server_connections_for_others():
    pooler = Pooler(replicas=3)
    assert pooler.pool(120) * 3 <= 100
    assert ini()["max_db_connections"] == "50"


def test_there_are_many_times_more_clients_than_server_connections():
    settings = ini()
    assert int(settings["max_client_conn"]) >= 10 * int(settings["default_pool_size"])


def test_transactions_are_pooled_and_logins_are_looked_up():
    settings = ini()
    assert settings["pool_mode"] == "transaction"
    assert settings["auth_type"] == "scram-sha-256"
    assert settings["auth_query"] == "SELECT rolname, rolpassword FROM pooler.lookup($1)"
    assert "auth_user=pooler" in settings["*"]


def test_both_sides_are_encrypted_and_the_server_is_verified():
    settings = ini()
    assert (settings["client_tls_sslmode"], settings["server_tls_sslmode"]) == ("require", "verify-full")
    plain = ini(tls=False)
    assert (plain["client_tls_sslmode"], plain["server_tls_sslmode"]) == ("disable", "disable")
    assert "server_tls_ca_file" not in plain


def test_an_old_pgbouncer_gets_no_setting_that_it_does_not_know():
    settings = ini(pooler=Pooler(prepared_statements=0))
    assert "max_prepared_statements" not in settings
    assert "auth_dbname" not in settings


def test_the_endpoint_has_the_database_s_own_login():
    endpoint = Pooler().endpoint("shop", SQL)
    assert (endpoint.reference, endpoint.port, endpoint.secret) == ("shop.pooled", 6432, SQL.secret)


def test_a_budget_keeps_all_but_one_pod():
    [workload] = added(Pooler(replicas=2)).workloads
    assert workload.min_available == 1
    [alone] = added(Pooler(replicas=1)).workloads
    assert alone.min_available is None


def test_a_login_has_two_keys():
    with pytest.raises(InfraError, match="not a login"):
        Pooler(credentials=SecretRef(name="x", keys=("password",)))


def test_the_exporter_verifies_the_pool_and_has_no_password_of_others():
    [workload] = added(Pooler()).workloads
    _, exporter = workload.pod["containers"]
    env = {entry["name"]: entry.get("value") for entry in exporter["env"]}
    assert (env["PGUSER"], env["PGSSLMODE"], env["PGSSLROOTCERT"]) == ("exporter", "verify-full", "/etc/pooler-ca/ca.crt")
    secrets = [entry["valueFrom"]["secretKeyRef"] for entry in exporter["env"] if "valueFrom" in entry]
    assert secrets == [{"name": "postgres-system", "key": "exporter"}]
    assert ini()["stats_users"] == "exporter"
    assert [mount["name"] for mount in exporter["volumeMounts"]] == ["ca"]
    [certificate] = added(Pooler()).certificates
    assert "localhost" in certificate.hosts


def test_without_certificates_nothing_is_mounted_that_is_not_there():
    [workload] = added(Pooler(), tls=False).workloads
    assert {volume["name"] for volume in workload.pod["volumes"]} == {"config", "run"}
    env = {entry["name"]: entry.get("value") for entry in workload.pod["containers"][1]["env"]}
    assert env["PGSSLMODE"] == "disable"


def test_alerts_and_dashboard_read_the_pool_s_own_targets():
    [group] = added(Pooler(wait_timeout=10)).alerts
    assert all('namespace="specify-data",job="shop-pooled-metrics"' in rule["expr"] for rule in group.rules)
    assert "> 5.0" in next(rule["expr"] for rule in group.rules if rule["alert"] == "PostgresPoolExhausted")
    [board] = added(Pooler()).dashboards
    assert "@" not in board.model
