"""A number in the manifest is changed: the cluster grows, without losing a key."""

from __future__ import annotations

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


def test_slots_move_to_a_shard_that_is_added(node, shards):
    client = shards.client()
    for number in range(500):
        client.ask("SET", f"session:{number}", number)
    shards.node.documents = node(RedisCluster, shards=4).documents
    for which in sorted(shards.pods, reverse=True):
        shards.pods[which].delete()
        shards.create(which)
        shards.wait_ready()
    shards.count = 4
    for number in range(2):
        shards.create((3, number))

    def owned() -> int:
        table = shards.table(shards.pods[0, 1])
        (line,) = [words for words in table if "redis-3-0" in words[1]]
        ends = [word.split("-") for word in line[8:] if not word.startswith("[")]
        return sum(int(end[-1]) - int(end[0]) + 1 for end in ends)

    # Interrupted in the middle, it goes on: the pod that moves slots is replaced.
    wait_until(lambda: owned() > 400, "slots are moved", timeout=60)
    shards.pods[0, 0].kill()
    shards.create((0, 0))
    shards.wait_ready()
    took = seconds(lambda: owned() > 4000, "the new shard has its share", 240)
    print(f"\nthe rest of 4096 slots moved in {took:.0f} s")
    shards.wait_ready()
    client = shards.client()
    assert [number for number in range(500) if client.ask("GET", f"session:{number}") != str(number).encode()] == []
    wait_until(lambda: all(shards.state(pod)["cluster_known_nodes"] == "8" for pod in shards.pods.values()), "all know all")
    assert shards.role(shards.pods[3, 1]) == "slave"
