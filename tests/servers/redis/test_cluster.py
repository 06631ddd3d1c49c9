"""Six rendered pods, of both engines, with TLS: they form a cluster, and what happens to them costs no more than is said."""

from __future__ import annotations

import socket
import ssl
import threading
import time

import pytest

from specify_infra import RedisCluster, SessionProfile
from tests.cluster.processes import wait_until
from tests.servers.redis.conftest import LOGIN, trust
from tests.servers.redis.resp import Connection, RefusedError
from tests.servers.redis.shards import Shards, Writes, seconds

KEYS = 600


@pytest.fixture(scope="module")
def shards(node, engine):
    # PyPI's build of Valkey has no TLS.
    tls = engine == "redis"
    formed = Shards(node(RedisCluster, tls=tls, profile=SessionProfile()), tls=tls)
    took = formed.begin()
    print(f"\n{engine}: formed in {took:.1f} s")
    assert took < 60
    client = formed.client()
    for number in range(KEYS):
        client.ask("SET", f"session:{number}", number)
    return formed


@pytest.fixture(autouse=True)
def nothing_is_lost(shards):
    """Before and after each proof the cluster is whole, and every key is there."""
    shards.wait_ready()
    yield
    shards.wait_ready()
    client = shards.client()
    assert [number for number in range(KEYS) if client.ask("GET", f"session:{number}") != str(number).encode()] == []


def test_it_has_three_masters_in_three_shards_and_a_replica_each(shards):
    for pod in shards.pods.values():
        state = shards.state(pod)
        assert (state["cluster_state"], state["cluster_slots_ok"], state["cluster_known_nodes"]) == ("ok", "16384", "6")
    for shard in range(3):
        assert shards.master(shard) == (shard, 0)
    names = {words[1].split(",")[1] for words in shards.table(shards.pods[0, 0])}
    assert names == set(shards.node.addresses), "clients are sent to names"


def test_the_script_changes_nothing_in_a_cluster_that_is_whole(shards):
    before = shards.shape()
    for pod in shards.pods.values():
        assert pod.run("agent", "sh", "/etc/redis/heal.sh").stdout == ""
    assert shards.shape() == before


@pytest.mark.parametrize("engine", ["redis"], indirect=True)  # PyPI's build of Valkey has no TLS.
def test_only_tls_is_spoken_and_only_our_authority_is_trusted(shards):
    pod = shards.pods[0, 0]
    with pytest.raises((ConnectionError, socket.timeout)):
        Connection(pod.address, LOGIN)
    with pytest.raises(ssl.SSLCertVerificationError):
        Connection(pod.address, LOGIN, tls=ssl.create_default_context())
    plain = socket.create_connection((pod.address, 16379), timeout=3)
    with pytest.raises(ssl.SSLError, match=r"(?i)certificate[ _]required|handshake"):
        # TLS 1.3 tells at the first read that the other side misses a certificate.
        trust(shards.node).wrap_socket(plain, server_hostname="localhost").recv(1)


def test_the_application_may_not_change_the_cluster(shards):
    client = shards.client().to(shards.pods[0, 0].host)
    for words in (
        ("CLUSTER", "FAILOVER"),
        ("CLUSTER", "RESET"),
        ("CLUSTER", "FORGET", "x"),
        ("CONFIG", "GET", "*"),
        ("REPLICAOF", "NO", "ONE"),
    ):
        with pytest.raises(RefusedError, match="NOPERM"):
            client.ask(*words)
    assert client.ask("CLUSTER", "SLOTS")


def test_a_master_that_is_lost_is_replaced_and_comes_back_under_another_address(shards):
    lost = shards.master(1)
    other = (1, 1 - lost[1])
    shards.pods[lost].kill()
    took = seconds(lambda: shards.role(shards.pods[other]) == "master", "the replica took over", 30)
    left = [which for which in shards.pods if which != lost]
    took += seconds(
        lambda: all(shards.state(shards.pods[which])["cluster_slots_ok"] == "16384" for which in left), "all slots are served", 30
    )
    print(f"\nfailover {took:.1f} s")
    assert took < 15
    client = shards.client()
    assert all(client.ask("GET", f"session:{number}") == str(number).encode() for number in range(KEYS))
    # Nobody follows the new master: it takes no writes, so nothing is acknowledged that one pod alone has.
    alone = shards.agent(shards.pods[other])
    shop = client.to(shards.pods[other].host)
    key = next(f"k{n}" for n in range(9999) if 5461 <= alone.ask("CLUSTER", "KEYSLOT", f"k{n}") <= 10921)
    wait_until(lambda: shards.info(shards.pods[other], "replication").get("min_slaves_good_slaves", "0") == "0", "its replica is missed")
    with pytest.raises(RefusedError, match="NOREPLICAS"):
        shop.ask("SET", key, "1")
    pod = shards.create(lost)
    healed = seconds(lambda: pod.probe("readiness"), "it is back", 40)
    print(f"back at {pod.address} in {healed:.1f} s")
    wait_until(lambda: shop.ask("SET", key, "1") == "OK", "writes are taken again")
    known = {words[1].split(":")[0] for one in shards.pods.values() for words in shards.table(one)}
    assert known == {one.address for one in shards.pods.values()}, "everyone knows the new address, nobody the old one"


def test_a_master_that_is_lost_under_load_takes_along_nothing_that_its_replica_confirmed(shards):
    """Replication does not wait: of what was only acknowledged, the last moments before the loss may be missing."""
    lost = shards.master(1)
    other = (1, 1 - lost[1])
    load = [Writes(shards.client(), f"load{number}") for number in range(3)]
    wait_until(lambda: all(len(one.confirmed) == 500 for one in load), "every key was written", timeout=60)
    shards.pods[lost].kill()
    wait_until(lambda: shards.role(shards.pods[other]) == "master", "the replica took over")
    shards.create(lost)
    shards.wait_ready()
    before = sum(len(one.pauses) for one in load)
    wait_until(lambda: sum(len(one.pauses) for one in load) > before + 500, "writes go on")
    for one in load:
        one.end()
    client = shards.client()
    kept = {key: int(client.ask("GET", key)) for one in load for key in one.acknowledged}
    missed = [key for one in load for key, number in one.acknowledged.items() if kept[key] < number]
    print(f"\n{sum(len(one.pauses) for one in load)} writes, {len(missed)} that were only acknowledged are missing")
    assert [key for one in load for key, number in one.confirmed.items() if kept[key] < number] == []


def test_all_pods_may_come_back_under_other_addresses(shards):
    """A power cut: no address in any table is right any more."""
    for pod in shards.pods.values():
        pod.kill()
    took = shards.begin()
    print(f"\nall back in {took:.1f} s")


def test_a_rollout_of_all_shards_at_once_loses_no_acknowledged_write(shards):
    """One pod of each shard at a time, as three StatefulSets do after a change of configuration, under writes."""
    writes = Writes(shards.client())
    for number in (1, 0):
        ending = [threading.Thread(target=shards.pods[shard, number].delete) for shard in range(3)]
        for one in ending:
            one.start()
        for one in ending:
            one.join()
        for shard in range(3):
            shards.create((shard, number))
        shards.wait_ready()
    writes.end()
    print(f"\n{len(writes.pauses)} writes, the longest pause {max(writes.pauses):.1f} s")
    client = shards.client()
    assert len(writes.acknowledged) > 100
    assert [key for key, number in writes.acknowledged.items() if int(client.ask("GET", key)) < number] == []


def test_a_master_hands_over_before_it_ends(shards):
    which = shards.master(2)
    began = time.monotonic()
    shards.pods[which].run("server", "sh", "/etc/redis/handover.sh")
    print(f"\nhanded over in {time.monotonic() - began:.1f} s")
    assert time.monotonic() - began < 10
    assert shards.master(2) != which


def test_a_pod_that_lost_its_volume_joins_again_and_the_old_one_is_forgotten(shards):
    which = shards.master(0)
    pod = shards.pods[which]
    old = next(words[0] for words in shards.table(pod) if "myself" in words[2])
    pod.kill()
    for item in sorted(pod.data.rglob("*"), reverse=True):
        item.rmdir() if item.is_dir() else item.unlink()
    pod = shards.create(which)
    took = seconds(lambda: pod.probe("readiness") and shards.role(pod) == "slave", "it follows", 60)
    took += seconds(
        lambda: all(shards.state(one)["cluster_known_nodes"] == "6" for one in shards.pods.values()), "the old id is forgotten", 60
    )
    print(f"\njoined again in {took:.1f} s")
    assert all(old != words[0] for words in shards.table(pod))


def test_a_replica_that_was_never_in_sync_is_not_promoted(shards):
    """The trap: a master that is lost while its replica is empty. The shard waits for the data; nothing empty takes over."""
    which = shards.master(1)
    other = (1, 1 - which[1])
    replica = shards.pods[other]
    replica.kill()
    kept = {file.name for file in replica.data.glob("nodes.conf")}
    assert kept
    for item in sorted(replica.data.rglob("*"), reverse=True):
        if item.name not in ("nodes.conf", "engine"):
            item.rmdir() if item.is_dir() else item.unlink()
    master = shards.pods[which]
    shards.agent(master).ask("CONFIG", "SET", "repl-diskless-sync-delay", "3600")
    replica = shards.create(other)
    wait_until(lambda: shards.role(replica) == "slave" and "connected" in str(shards.table(replica)), "it is a member again")
    assert not replica.probe("readiness"), "it is not in sync"
    master.kill()
    until = time.monotonic() + 20
    while time.monotonic() < until:
        assert shards.role(replica) == "slave"
        time.sleep(0.5)
    assert shards.state(shards.pods[0, 0])["cluster_slots_ok"] != "16384", "the shard is missed, not replaced by nothing"
    shards.create(which)
    shards.wait_ready()


def test_the_first_pods_become_masters_again(shards):
    for shard in range(3):
        wait_until(lambda shard=shard: shards.master(shard) == (shard, 0), f"redis-{shard}-0 is the master", timeout=120)
