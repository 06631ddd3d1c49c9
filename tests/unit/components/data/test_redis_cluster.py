"""A cluster: what makes a shard survive, and which choices would keep it from that."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest

from specify_infra import CacheProfile, CertManager, PinnedToZone, PrometheusOperator, RedisCluster, SessionProfile
from specify_infra.checks.reachability import prove
from tests.support import app, drafted, errors, of, pod, problems


def plan(**changes: Any) -> Any:
    surroundings = {name: changes.pop(name) for name in ("tls",) if name in changes}
    return drafted(RedisCluster(**changes), app(cache="redis.resp"), monitoring=PrometheusOperator(), **surroundings)


def agent(shard: str, **changes: Any) -> dict[str, str]:
    """Return the variables of a shard's agent."""
    containers = {one["name"]: one for one in pod(of(plan(**changes).documents(), "StatefulSet", shard))["containers"]}
    return {entry["name"]: entry.get("value", "") for entry in containers["agent"]["env"]}


@pytest.mark.parametrize("fields", [{}, {"profile": CacheProfile()}, {"shards": 5, "replicas_per_shard": 2, "grace_seconds": 90}])
@pytest.mark.parametrize("tls", [{}, {"tls": CertManager()}])
def test_it_is_sound(fields, tls):
    assert errors(plan(**fields, **tls)) == []


def test_there_is_a_stateful_set_a_budget_and_a_hard_spread_for_each_shard():
    documents = tuple(plan().documents())
    for shard in ("redis-0", "redis-1", "redis-2"):
        made = of(documents, "StatefulSet", shard)["spec"]
        assert made["replicas"] == 2
        assert of(documents, "PodDisruptionBudget", shard)["spec"]["minAvailable"] == 1
        spread = made["template"]["spec"]["topologySpreadConstraints"]
        (hard,) = [one for one in spread if one["whenUnsatisfiable"] == "DoNotSchedule"]
        assert hard["topologyKey"] == "kubernetes.io/hostname"
        assert hard["labelSelector"]["matchLabels"] == {"app.kubernetes.io/name": shard}


def test_the_first_pods_of_all_shards_are_kept_apart():
    affinity = pod(of(plan().documents(), "StatefulSet", "redis-1"))["affinity"]["podAntiAffinity"]
    terms = [one["podAffinityTerm"] for one in affinity["preferredDuringSchedulingIgnoredDuringExecution"]]
    wide = [one for one in terms if one["labelSelector"]["matchLabels"] == {"app.kubernetes.io/component": "redis"}]
    assert {one["topologyKey"] for one in wide} == {"topology.kubernetes.io/zone", "kubernetes.io/hostname"}
    assert all(one["matchLabelKeys"] == ["apps.kubernetes.io/pod-index"] for one in wide)


def test_another_placement_of_a_shard_is_kept():
    placed = pod(of(plan(placement=PinnedToZone(zone="a")).documents(), "StatefulSet", "redis-0"))
    assert placed["nodeSelector"] == {"topology.kubernetes.io/zone": "a"}


@pytest.mark.parametrize("shards", [3, 4, 7])
def test_the_slots_are_shared_out_without_gaps(shards):
    ends = []
    for index in range(shards):
        view = agent(f"redis-{index}", shards=shards, grace_seconds=120)
        ends.append((int(view["FIRST_SLOT"]), int(view["LAST_SLOT"])))
    assert ends[0][0] == 0
    assert ends[-1][1] == 16383
    assert all(after[0] == before[1] + 1 for before, after in pairwise(ends))


def test_every_agent_knows_everyone_and_its_own_shard():
    view = agent("redis-1")
    assert len(view["PEERS"].split()) == 6
    assert view["SIBLINGS"].split() == ["redis-1-0.redis-1-pods.specify-data.svc", "redis-1-1.redis-1-pods.specify-data.svc"]


def test_members_find_each_other_before_they_are_ready_and_clients_only_after():
    documents = tuple(plan().documents())
    assert of(documents, "Service", "redis-0-pods")["spec"]["publishNotReadyAddresses"] is True
    clients = of(documents, "Service", "redis")["spec"]
    assert "publishNotReadyAddresses" not in clients
    assert clients["selector"] == {"app.kubernetes.io/component": "redis"}


def test_members_reach_each_other_on_both_ports_and_nobody_else_reaches_the_bus():
    rows = [row for row in prove(plan()).rows if row.target.startswith("redis")]
    assert {row.verdict for row in rows} == {"allowed"}
    assert {row.source for row in rows if row.port == 16379} == {"redis-0", "redis-1", "redis-2"}
    assert {row.source for row in rows if row.port == 6379} == {"redis-0", "redis-1", "redis-2", "specify"}


@pytest.mark.parametrize(
    ("fields", "least"),
    [({}, "1"), ({"profile": CacheProfile()}, "0"), ({"min_replicas_to_write": 0}, "0"), ({"profile": SessionProfile()}, "1")],
)
def test_a_session_is_never_acknowledged_by_one_pod_alone(fields, least):
    text = of(plan(**fields).documents(), "ConfigMap", "redis-config")["data"]["redis.conf"]
    assert f"\nmin-replicas-to-write {least}\n" in text


def test_no_privilege_beyond_a_pod_s_own_is_asked_for():
    documents = tuple(plan().documents())
    template = of(documents, "StatefulSet", "redis-0")["spec"]["template"]["spec"]
    assert "initContainers" not in template, "no sysctl"
    assert template["automountServiceAccountToken"] is False
    assert not [item for item in documents if item["kind"] == "Role" and item["metadata"]["namespace"] == "specify-data"]


def test_a_master_has_time_to_hand_over():
    containers = {one["name"]: one for one in pod(of(plan().documents(), "StatefulSet", "redis-0"))["containers"]}
    assert containers["server"]["lifecycle"]["preStop"] == {"exec": {"command": ["sh", "/etc/redis/handover.sh"]}}
    assert {"name": "HANDOVER_SECONDS", "value": "25"} in containers["server"]["env"]


@pytest.mark.parametrize(
    ("fields", "where"),
    [
        ({"min_replicas_to_write": 2}, "min_replicas_to_write"),
        ({"shards": 10}, "grace_seconds"),
        ({"grace_seconds": 30}, "grace_seconds"),
        ({"shards": 2}, "shards"),
        ({"storage": "100Mi"}, "storage"),
    ],
)
def test_what_cannot_work_is_refused(fields, where):
    assert [one.where for one in problems(lambda: RedisCluster(**fields))] == [where]


def test_its_alerts_speak_of_its_own_jobs_and_of_its_own_numbers():
    rules = {
        rule["alert"]: rule for group in of(plan().documents(), "PrometheusRule", "redis")["spec"]["groups"] for rule in group["rules"]
    }
    assert 'namespace="specify-data",job=~"redis-[0-9]+-metrics"' in rules["RedisDown"]["expr"]
    assert "!= 6" in rules["RedisClusterMembersWrong"]["expr"]
    assert "RedisMemoryHigh" in rules
    assert "RedisCacheTooSmall" not in rules
    assert not [rule for rule in rules.values() if "@" in rule["expr"]]
