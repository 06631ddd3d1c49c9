"""Volumes: what an earlier synth wrote is held against what is to be written."""

from pathlib import Path

import pytest

from specify_infra import (
    Environment,
    InfraError,
    PostgresOperated,
    RedisCluster,
    RedisStandalone,
    synth,
)
from tests.support import files


def data(storage: str) -> Environment:
    kinds = (RedisStandalone(storage=storage), RedisCluster(name="cluster", storage=storage), PostgresOperated(storage=storage))
    return Environment(name="data", components=kinds)


def test_volumes_may_grow_and_never_shrink(tmp_path: Path) -> None:
    synth([data("5Gi")], tmp_path / "dist")
    synth([data("10Gi")], tmp_path / "dist")
    before = files(tmp_path)
    with pytest.raises(InfraError) as caught:
        synth([data("6Gi")], tmp_path / "dist")
    told = [(problem.what, problem.got, problem.allowed) for problem in caught.value.problems]
    assert ("PersistentVolumeClaim specify-data/redis-data would shrink", "6Gi", "10Gi or more") in told
    assert ("volume data of StatefulSet specify-data/cluster-0 would shrink", "6Gi", "10Gi or more") in told
    assert ("storage of Cluster specify-data/postgres would shrink", "6Gi", "10Gi or more") in told
    assert len(told) == 5
    assert files(tmp_path) == before


def test_volumes_keep_their_class(tmp_path: Path) -> None:
    def classed(name: str | None) -> list[Environment]:
        kinds = (RedisStandalone(storage_class=name), RedisCluster(name="cluster", storage_class=name))
        return [Environment(name="data", components=kinds)]

    synth(classed(None), tmp_path / "dist")
    before = files(tmp_path)
    with pytest.raises(InfraError) as caught:
        synth(classed("fast"), tmp_path / "dist")
    told = [(problem.what, problem.got, problem.allowed) for problem in caught.value.problems]
    assert told[0] == ("PersistentVolumeClaim specify-data/redis-data would change its class", "fast", "the cluster's default")
    assert told[1][0] == "volume data of StatefulSet specify-data/cluster-0 would change its class"
    assert len(told) == 4
    assert files(tmp_path) == before


def sharded(**shards: int) -> list[Environment]:
    return [Environment(name="data", components=tuple(RedisCluster(name=name, shards=number) for name, number in shards.items()))]


def test_shards_may_be_added_and_never_taken_away(tmp_path: Path) -> None:
    synth(sharded(cache=3), tmp_path / "dist")
    synth(sharded(cache=5), tmp_path / "dist")
    before = files(tmp_path)
    with pytest.raises(InfraError) as caught:
        synth(sharded(cache=3), tmp_path / "dist")
    assert [(problem.what, problem.got, problem.allowed) for problem in caught.value.problems] == [
        ("StatefulSet specify-data/cache-3 would go", "3 of cache", "5 or more"),
        ("StatefulSet specify-data/cache-4 would go", "3 of cache", "5 or more"),
    ]
    assert files(tmp_path) == before
    # The way that the advice names.
    synth(sharded(cache=5, fewer=3), tmp_path / "dist")
    synth(sharded(fewer=3), tmp_path / "dist")
