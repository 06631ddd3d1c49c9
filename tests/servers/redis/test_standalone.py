"""One server: what it promises about its data, with both engines, in its rendered pod."""

from __future__ import annotations

import subprocess

import pytest

from specify_infra import CacheProfile, RedisStandalone, Resources, SessionProfile
from tests.cluster.processes import wait_until
from tests.servers.redis.conftest import LOGIN
from tests.servers.redis.resp import Connection, RefusedError

SMALL = Resources(cpu_request="50m", memory_request="192Mi", memory_limit="192Mi")


def started(node, **fields):
    pod = node(RedisStandalone, **fields).pod("redis")
    server = pod.start("server")
    wait_until(lambda: pod.probe("readiness"), "it is ready", process=server)
    return pod


def connect(pod):
    return Connection(pod.address, LOGIN)


def lost(pod):
    """Kill the server, and start it again; which of 2000 sessions are not there any more."""
    pod.running["server"].kill()
    server = pod.start("server")
    wait_until(lambda: pod.probe("readiness"), "it is ready again", process=server)
    client = connect(pod)
    return [number for number in range(2000) if client.ask("GET", f"session:{number}") != str(number).encode()]


def test_a_session_store_that_is_killed_loses_no_acknowledged_write(node):
    pod = started(node, profile=SessionProfile(fsync="always"))
    client = connect(pod)
    for number in range(2000):
        client.ask("SET", f"session:{number}", number, "EX", 3600)
    assert lost(pod) == []
    pod.kill()


def test_a_session_store_by_default_loses_nothing_that_it_wrote_to_its_log(node):
    """A write is in the log, if not on disk, before it is acknowledged, unless the log is just being synced: then it follows."""
    pod = started(node, profile=SessionProfile())
    client = connect(pod)
    for number in range(2000):
        client.ask("SET", f"session:{number}", number, "EX", 3600)
    wait_until(lambda: "aof_buffer_length:0\r" in client.ask("INFO", "persistence").decode(), "nothing waits for the sync")
    assert lost(pod) == []
    pod.kill()


def test_a_session_store_that_is_full_refuses_writes_and_keeps_every_session(node):
    pod = started(node, profile=SessionProfile(), resources=SMALL)
    client, kept = connect(pod), 0
    refused = ""
    while not refused and kept < 2000:
        try:
            client.ask("SET", f"session:{kept}", "x" * 100_000, "EX", 3600)
            kept += 1
        except RefusedError as error:
            refused = str(error)
    assert refused.startswith("OOM")
    assert kept > 100
    assert all(client.ask("EXISTS", f"session:{number}") for number in range(kept))
    assert "evicted_keys:0" in client.ask("INFO", "stats").decode()
    pod.kill()


def test_a_cache_evicts_and_keeps_serving(node):
    pod = started(node, profile=CacheProfile(), resources=SMALL)
    memory = RedisStandalone(profile=CacheProfile(), resources=SMALL).memory
    client = connect(pod)
    for number in range(3000):
        client.ask("SET", f"page:{number}", "x" * 100_000)
    info = dict(line.split(":", 1) for line in client.ask("INFO").decode().splitlines() if ":" in line)
    assert int(info["evicted_keys"]) > 1000
    assert int(info["used_memory"]) < memory.maxmemory * 1.05
    assert int(info["used_memory_rss"]) < memory.limit, "the formula leaves room"
    # Which of the older ones are evicted is a matter of samples.
    assert client.ask("EXISTS", "page:2999") == 1
    pod.kill()


def test_a_server_that_loads_is_alive_and_not_ready(node):
    pod = started(node, profile=SessionProfile())
    client = connect(pod)
    for number in range(20_000):
        client.ask("SET", f"session:{number}", number)
    pod.running["server"].stop()
    server = pod.start("server", more=("--key-load-delay", "250"))  # microseconds for each key: it loads for 5 s or more
    wait_until(lambda: "LOADING" in pod.run("agent", "sh", "-c", ". /etc/redis/ask.sh; ask 127.0.0.1 ping 2>&1").stdout, "it loads")
    assert pod.probe("startup")
    assert pod.probe("liveness")
    assert not pod.probe("readiness")
    wait_until(lambda: pod.probe("readiness"), "it is ready", process=server)
    assert connect(pod).ask("DBSIZE") == 20_000
    pod.kill()


def test_a_volume_of_the_other_engine_is_refused(node):
    pod = started(node)
    pod.running["server"].stop()
    (pod.data / "engine").write_text("another\n")
    server = pod.start("server")
    wait_until(lambda: not server.alive, "it ends")
    assert "written by another" in server.last_words()
    (pod.data / "engine").unlink()
    pod.kill()


def test_nobody_is_let_in_but_our_users_and_each_may_do_its_own(node):
    pod = started(node)
    with pytest.raises(RefusedError, match="NOAUTH"):
        Connection(pod.address).ask("GET", "a")
    with pytest.raises(RefusedError, match="WRONGPASS"):
        Connection(pod.address, (LOGIN[0], "wrong"))
    client = connect(pod)
    assert client.ask("SET", "a", "1") == "OK"
    for words in (("CONFIG", "GET", "*"), ("FLUSHALL",), ("KEYS", "*"), ("ACL", "LIST"), ("SHUTDOWN",), ("MONITOR",)):
        with pytest.raises(RefusedError, match="NOPERM"):
            client.ask(*words)
    for user in ("exporter", "agent", "replication"):
        own = Connection(pod.address, (user, pod.node.secrets["redis-system"][user]))
        with pytest.raises(RefusedError, match="NOPERM"):
            own.ask("GET", "a")
    pod.kill()


def test_passwords_are_in_no_argument_and_on_no_disk(node):
    pod = started(node)
    shown = subprocess.run(["ps", "-ef"], capture_output=True, text=True, check=True).stdout
    words = [*pod.node.secrets["redis-system"].values(), LOGIN[1]]
    on_disk = "".join(file.read_text(errors="replace") for file in pod.data.rglob("*") if file.is_file())
    users = (pod.folder / "volumes" / "run" / "users.acl").read_text()
    assert not [word for word in words if word in shown or word in on_disk or word in users]
    pod.kill()


def test_a_new_password_is_learnt_and_the_old_one_still_good(node):
    pod = started(node)
    pod.run("agent", "sh", "/etc/redis/reload.sh")
    secret = pod.folder / "volumes" / "application" / "password"
    secret.write_text("another-password-of-the-shop")
    assert "renewed" in pod.run("agent", "sh", "/etc/redis/reload.sh").stdout
    assert "renewed" not in pod.run("agent", "sh", "/etc/redis/reload.sh").stdout
    for password in ("another-password-of-the-shop", LOGIN[1]):
        assert Connection(pod.address, (LOGIN[0], password)).ask("PING") == "PONG"
    pod.kill()
