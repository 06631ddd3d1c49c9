"""A number in the manifest is changed: the cluster grows, without losing a key."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from specify_infra import RedisCluster
from tests.cluster.processes import wait_until
from tests.servers.redis.shards import Shards, seconds


@pytest.fixture
def shards(node):
    formed = Shards(node(RedisCluster), tls=False)
    formed.begin()
    yield formed
    for pod in formed.pods.values():
        pod.kill()


def filled(shards: Shards, count: int = 500) -> Callable[[], list[int]]:
    """Write keys; return what names those of them that are not there."""
    client = shards.client()
    for number in range(count):
        client.ask("SET", f"session:{number}", number)

    def missing() -> list[int]:
        client = shards.client()
        return [number for number in range(count) if client.ask("GET", f"session:{number}") != str(number).encode()]

    return missing


def settled(shards: Shards) -> bool:
    """Tell whether each slot has a master that says so, no shard is short of them, and all servers agree on that."""
    claims = [shards.claims(shard) for shard in range(shards.count)]
    first, *others = shards.shape().values()
    return sum(claims) == 16384 and min(claims) > 16384 / shards.count * 0.97 and all(view == first for view in others)


def test_a_slot_that_no_master_claims_gets_one(shards):
    missing = filled(shards)
    slot = int(shards.agent(shards.pods[0, 0]).ask("CLUSTER", "KEYSLOT", "session:0"))
    which = next(shard for shard in range(3) if slot < (shard + 1) * 16384 / 3)
    pod = shards.pods[shards.master(which)]
    wait_until(lambda: settled(shards), "it is one cluster")
    shards.agent(pod).ask("CLUSTER", "DELSLOTS", str(slot))
    for other in shards.pods.values():
        if other is not pod:
            assert shards.state(other)["cluster_slots_ok"] == "16384", "all others think that all is well"
    agent = shards.pods[0, 0].running["agent"]
    mended = "mend slots: 1 have no master"
    took = seconds(lambda: mended in agent.log.read_text() and settled(shards), "the slot has a master again", 60)
    print(f"\nmended after {took:.0f} s")
    assert missing() == []


def test_two_masters_of_one_shard_become_one(shards, engine):
    """What is left when somebody is voted in who does not know a slot that its master was given just before."""
    missing = filled(shards)
    wait_until(lambda: settled(shards), "it is one cluster")
    for pod in shards.pods.values():
        pod.running["agent"].stop()
    slot = int(shards.agent(shards.pods[0, 0]).ask("CLUSTER", "KEYSLOT", "session:0"))
    shard = next(shard for shard in range(3) if slot < (shard + 1) * 16384 / 3)
    both = [pod for which, pod in shards.pods.items() if which[0] == shard]
    [second] = [pod for pod in both if pod is not shards.pods[shards.master(shard)]]
    its = shards.agent(second)
    # One right after the other, before its master tells it again.
    its.ask("CLUSTER", "DELSLOTS", slot)
    its.ask("CLUSTER", "FAILOVER", "TAKEOVER")
    wait_until(lambda: shards.role(second) == "master" and settled(shards), "all know it")
    # A Valkey of whose slots all are taken but one gives that too, when another one of its shard is voted in.
    roles = {shards.role(pod) for pod in both}
    assert roles == ({"master"} if engine == "redis" else {"master", "slave"})
    for pod in shards.pods.values():
        pod.start("agent")
    eldest = shards.pods[0, 0].running["agent"]
    took = seconds(lambda: {shards.role(pod) for pod in both} == {"master", "slave"} and settled(shards), "one follows", 60, eldest)
    print(f"\none master after {took:.0f} s")
    assert ("another one two masters" in eldest.log.read_text()) == (engine == "redis")
    # A server that asks for none does not count them.
    wait_until(lambda: all("min_slaves_good_slaves" in shards.info(pod, "replication") for pod in both), "writes need a replica again")
    assert missing() == []


def test_a_note_that_only_a_replica_keeps_is_taken_away(shards, engine):
    """What is left when a replica is away while a slot that its master was being given comes to rest: no tool moves slots then."""
    missing = filled(shards)
    wait_until(lambda: settled(shards), "it is one cluster")
    for pod in shards.pods.values():
        pod.running["agent"].stop()
    away = next(which for which in ((1, 0), (1, 1)) if which != shards.master(1))
    master = shards.agent(shards.pods[shards.master(1)])
    giver = shards.agent(shards.pods[shards.master(0)]).ask("CLUSTER", "MYID").decode()
    master.ask("CLUSTER", "SETSLOT", 0, "IMPORTING", giver)
    shards.pods[away].kill()
    master.ask("CLUSTER", "SETSLOT", 0, "STABLE")
    # More than what a replica that comes back is told of the past.
    master.ask("CONFIG", "SET", "repl-backlog-size", 16384)
    master.ask("CONFIG", "SET", "min-replicas-to-write", 0)
    client = shards.client()
    for number in range(500):
        client.ask("SET", f"more:{number}", "x" * 1000)
    replica = shards.create(away, agent=False)
    wait_until(lambda: shards.info(replica, "replication")["master_link_status"] == "up", "it is back")

    def noted() -> bool:
        return any(f"[0-<-{giver}]" in line for line in shards.table(replica))

    assert noted() == (engine == "valkey")
    for pod in shards.pods.values():
        pod.start("agent")
    took = seconds(lambda: not noted() and settled(shards), "the note is gone", 60, shards.pods[0, 0].running["agent"])
    print(f"\nat rest after {took:.0f} s")
    assert ("slot 0 is at rest" in shards.pods[0, 0].running["agent"].log.read_text()) == (engine == "valkey")
    assert missing() == []


@pytest.mark.timeout(1500)  # a tool that hangs is ended after five minutes
def test_slots_move_to_a_shard_that_is_added(node, shards):
    """Masters change in the middle: whoever is voted in may not know a slot that its master was given just before."""
    missing = filled(shards)
    shards.node.documents = node(RedisCluster, shards=4).documents
    for which in sorted(shards.pods, reverse=True):
        shards.pods[which].delete()
        shards.create(which)
        shards.wait_ready()
    shards.count = 4
    for number in range(2):
        pod = shards.create((3, number))
        wait_until(lambda pod=pod: shards.role(pod) != "away", "it answers")
    for shard in (3, 0, 3, 1, 3, 2, 3, 3):
        before = shards.claims(3)
        agent = shards.pods[0, 0].running["agent"]
        wait_until(lambda before=before: shards.claims(3) != before, "slots are moved", timeout=420, every=0.01, process=agent)
        for number in range(2):
            if shards.role(shards.pods[shard, number]) == "slave":
                shards.agent(shards.pods[shard, number]).ask("CLUSTER", "FAILOVER")
    assert not settled(shards), "all that was in the middle"
    # The pod that moves slots is replaced.
    shards.pods[0, 0].kill()
    shards.create((0, 0))
    took = seconds(lambda: settled(shards), "each slot has a master, and the new shard its share", 240)
    print(f"\nthe rest of 4096 slots moved in {took:.0f} s")
    shards.wait_ready()
    assert missing() == []
    wait_until(lambda: all(shards.state(pod)["cluster_known_nodes"] == "8" for pod in shards.pods.values()), "all know all")
    # Two masters of one shard, if that is what came of it, become one at last.
    wait_until(lambda: {shards.role(shards.pods[3, number]) for number in range(2)} == {"master", "slave"}, "one follows the other")
