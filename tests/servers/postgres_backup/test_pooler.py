"""The pool holds many more clients than server connections, and asks the server who they are."""

from __future__ import annotations

import csv
import re
import shutil
import subprocess
import time
from collections.abc import Iterator
from importlib import resources
from pathlib import Path

import pytest
import yaml

from specify_infra.components.data.postgres.pooler import Pooler
from specify_infra.model import Endpoint, SecretRef
from tests.cluster.processes import wait_until
from tests.servers.metrics import exposition, series
from tests.servers.postgres_backup.conftest import free_port
from tests.servers.postgres_backup.containers import USER, Node, end

MAX_CONNECTIONS = 30
PASSWORD = 'quoted "by" nobody'
WATCHING = "watch'ing @/: nobody"
SYSTEM = SecretRef(name="postgres-system", keys=("exporter",))
CATALOGUE = Path(__file__).with_name("pgbouncer_exporter.yaml")


@pytest.fixture
def pooled(database, store) -> Iterator[tuple[object, int, Pooler]]:
    """A database that speaks TLS and asks for passwords, and the rendered pool before it."""
    if not shutil.which("pgbouncer"):
        pytest.fail("needs Debian's pgbouncer", pytrace=False)
    shop = database()
    for file in ("localhost.crt", "localhost.key"):
        shutil.copy(store.folder / file, shop.pgdata / file)
        shutil.chown(shop.pgdata / file, USER, USER)
        (shop.pgdata / file).chmod(0o600)
    with (shop.pgdata / "postgresql.conf").open("a") as conf:
        conf.write(f"max_connections = {MAX_CONNECTIONS}\nssl = on\nssl_cert_file = 'localhost.crt'\nssl_key_file = 'localhost.key'\n")
    (shop.pgdata / "pg_hba.conf").write_text("local all all trust\nhostssl all all 127.0.0.1/32 scram-sha-256\n")
    shop.tool("pg_ctl", "--pgdata", str(shop.pgdata), "--mode", "fast", "--wait", "--log", str(shop.socket / "again.log"), "restart")
    shop.sql(f"CREATE ROLE pooler LOGIN PASSWORD '{PASSWORD}'")
    shop.sql("CREATE ROLE app LOGIN PASSWORD 'app-login'")
    shop.sql("CREATE DATABASE shop OWNER app")
    script = str(resources.files("specify_infra.components.data.postgres").joinpath("pooler.sql"))
    shop.tool(
        "psql", "-X", "-h", str(shop.socket), "-p", str(shop.port), "-U", "postgres", "-d", "shop", "-v", "pooler=pooler", "-v",
        "ON_ERROR_STOP=1", "-c", f"\\i {copied(script, shop.folder)}",
    )  # fmt: skip

    port = free_port()
    pooler = Pooler(image="registry.example.org/pgbouncer:1.18", replicas=1, port=port, prepared_statements=0, wait_timeout=6)
    sql = Endpoint(
        name="sql", component="localhost", layer="data", port=shop.port, secret=SecretRef(name="app", keys=("username", "password"))
    )
    added = pooler.additions(sql, system=SYSTEM, namespace="specify-data", part_of="specify", max_connections=MAX_CONNECTIONS, tls=True)
    secrets = {
        "postgres-pooler": {"username": "pooler", "password": PASSWORD},
        "postgres-system": {"exporter": WATCHING},
        "localhost-pooled": {
            "tls.crt": store.file("localhost.crt"),
            "tls.key": store.file("localhost.key"),
            "ca.crt": store.file("ca.crt"),
        },
    }
    # The Service's name is this machine's own here.
    node = Node(shop.folder, added.documents, secrets, "/usr/sbin:/usr/bin:/bin", {"localhost.specify-data.svc": "localhost"})
    workload = added.workloads[0]
    pod = node.pod("pooler", workload.pod["volumes"])
    process = pod.start(workload.pod["containers"][0])
    shop.watcher = pod.command(workload.pod["containers"][1])[1]
    shop.pool = added
    wait_until(lambda: watched(shop, "SHOW LISTS"), "the pool answers", timeout=30)
    assert process.poll() is None, (pod.folder / "pgbouncer.log").read_text()
    yield shop, port, pooler
    end(process)
    shop.tool("pg_ctl", "--pgdata", str(shop.pgdata), "--mode", "immediate", "stop")


def copied(script: str, folder: Path) -> Path:
    """Put a file where PostgreSQL's user can read it."""
    target = folder / "pooler.sql"
    shutil.copy(script, target)
    target.chmod(0o644)
    return target


def client(shop, port: int, program: str, *arguments: str, user: str = "app", password: str = "app-login", ssl: str = "verify-full"):
    environment = {
        "PGPASSWORD": password, "PGSSLMODE": ssl, "PGSSLROOTCERT": str(shop.store.folder / "ca.crt"), "LC_ALL": "C.UTF-8", "HOME": "/tmp",
    }  # fmt: skip
    command = [str(shop.binaries / program), "-h", "localhost", "-p", str(port), "-U", user, *arguments, "shop"]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=False)


def test_ten_times_more_clients_than_server_connections_all_get_served(pooled):
    shop, port, pooler = pooled
    servers = pooler.pool(MAX_CONNECTIONS)
    assert servers == 10
    made = client(shop, port, "pgbench", "--initialize", "--quiet", "--scale=1")
    assert made.returncode == 0, made.stderr
    seen: list[int] = []
    load = subprocess.Popen(
        [str(shop.binaries / "pgbench"), "-h", "localhost", "-p", str(port), "-U", "app", "--client=100", "--jobs=2", "--select-only",
         "--time=6", "--no-vacuum", "shop"],
        env={"PGPASSWORD": "app-login", "PGSSLMODE": "verify-full", "PGSSLROOTCERT": str(shop.store.folder / "ca.crt"), "HOME": "/tmp"},
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    while load.poll() is None:
        seen.append(int(shop.sql("SELECT count(*) FROM pg_stat_activity WHERE usename = 'app'")))
        time.sleep(0.3)
    out, err = load.communicate()
    print(out, "server connections:", max(seen))
    assert load.returncode == 0, err
    assert "number of clients: 100" in out
    assert "number of failed transactions: 0" in out
    assert 0 < max(seen) <= servers


def test_a_wrong_password_is_refused(pooled):
    shop, port, _ = pooled
    done = client(shop, port, "psql", "-c", "SELECT 1", password="guessed")
    assert done.returncode != 0


def test_a_superuser_cannot_come_in_through_the_pool(pooled):
    shop, port, _ = pooled
    shop.sql("ALTER ROLE postgres PASSWORD 'super-login'")
    assert client(shop, shop.port, "psql", "-c", "SELECT 1", user="postgres", password="super-login").returncode == 0
    assert client(shop, port, "psql", "-c", "SELECT 1", user="postgres", password="super-login").returncode != 0


def test_a_client_without_tls_is_refused(pooled):
    shop, port, _ = pooled
    assert client(shop, port, "psql", "-c", "SELECT 1", ssl="disable").returncode != 0


def watched(shop, command: str) -> list[dict[str, str]]:
    """Return what the pool tells who has the variables of the exporter's container, as its driver would read them."""
    psql = [str(shop.binaries / "psql"), "-X", "--csv", "-v", "ON_ERROR_STOP=1", "-d", "pgbouncer", "-c", command]
    asked = subprocess.run(psql, env=shop.watcher, capture_output=True, text=True, timeout=30, check=False)
    if asked.returncode:
        raise PermissionError(asked.stderr)
    return list(csv.DictReader(asked.stdout.splitlines()))


def read(shop) -> set[str]:
    """Return the metrics of PgBouncer that alerts and dashboards of the pool read."""
    rules = [rule["expr"] for group in shop.pool.alerts for rule in group.rules]
    return set(re.findall(r"\bpgbouncer_[a-z_]+", " ".join([*rules, *(board.model for board in shop.pool.dashboards)])))


def test_the_exporter_s_login_sees_whatever_an_alert_or_a_panel_reads(pooled):
    shop, port, _ = pooled
    assert client(shop, port, "psql", "-c", "SELECT 1").returncode == 0, "a pool is there once someone came"
    catalogue = yaml.safe_load(CATALOGUE.read_text())
    names = read(shop)
    assert len(names) >= 10
    assert names - set(catalogue) == set()
    assert set(catalogue) == set(series(exposition("pgbouncer")))
    for name in sorted(names):
        command, field = catalogue[name]
        rows = watched(shop, command)
        # Lists and settings are rows, of which the first column is the name.
        found = field in rows[0] or field in {next(iter(row.values())) for row in rows}
        assert found, f"{name}: PgBouncer's {command} has no {field}"


def test_the_exporter_s_login_changes_nothing(pooled):
    shop, _, _ = pooled
    for command in ("PAUSE", "SHUTDOWN", "SET max_client_conn = 1"):
        with pytest.raises(PermissionError, match="admin access needed"):
            watched(shop, command)
    shop.watcher["PGPASSWORD"] = "guessed"
    with pytest.raises(PermissionError, match="authentication failed"):
        watched(shop, "SHOW POOLS")


def test_clients_that_wait_show(pooled):
    shop, port, pooler = pooled
    names = ("psql", "-h", "localhost", "-p", str(port), "-U", "app", "-c", "SELECT pg_sleep(8)", "shop")
    environment = {
        "PGPASSWORD": "app-login",
        "PGSSLMODE": "verify-full",
        "PGSSLROOTCERT": str(shop.store.folder / "ca.crt"),
        "HOME": "/tmp",
    }
    command = [str(shop.binaries / names[0]), *names[1:]]
    taking = [subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True) for _ in range(14)]
    longest, most = 0, 0
    while any(one.poll() is None for one in taking):
        # Before the first client is in, there is no pool to tell of.
        for mine in (row for row in watched(shop, "SHOW POOLS") if (row["database"], row["user"]) == ("shop", "app")):
            assert int(mine["sv_active"]) <= pooler.pool(MAX_CONNECTIONS)
            longest, most = max(longest, int(mine["maxwait"])), max(most, int(mine["cl_waiting"]))
        time.sleep(0.3)
    refused = [one for one in taking if one.wait() != 0]
    print(f"{most} waited, {longest} s at most; {len(refused)} were refused")
    # Looking logins up takes a server connection too, until it is needed otherwise.
    assert most >= 2
    assert longest > pooler.wait_timeout / 2, "the alert's threshold is reached before anyone is refused"
    assert len(refused) >= 2
    assert all("query_wait_timeout" in one.stderr.read() for one in refused)
