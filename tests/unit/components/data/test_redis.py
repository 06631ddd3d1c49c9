"""One server: what its fields make of the configuration, and which of them are refused."""

from __future__ import annotations

import re
from typing import Any

import pytest

from specify_infra import CacheProfile, CertManager, PrometheusOperator, RedisStandalone, Resources, SecretRef, SessionProfile
from specify_infra.checks.reachability import prove
from specify_infra.components.data.redis.memory import MEBIBYTE, Memory
from tests.support import app, drafted, errors, of, pod, problems


def plan(**changes: Any) -> Any:
    surroundings = {name: changes.pop(name) for name in ("tls",) if name in changes}
    return drafted(RedisStandalone(**changes), app(cache="redis.resp"), monitoring=PrometheusOperator(), **surroundings)


def settings(**changes: Any) -> dict[str, str]:
    """Return redis.conf as a mapping."""
    text = of(plan(**changes).documents(), "ConfigMap", "redis-config")["data"]["redis.conf"]
    lines = [line.split(" ", 1) for line in text.splitlines() if line and not line.startswith("#")]
    return {line[0]: line[1] for line in lines}


def limited(limit: str) -> Resources:
    return Resources(memory_request=limit, memory_limit=limit)


@pytest.mark.parametrize("profile", [CacheProfile(), SessionProfile(), SessionProfile(fsync="always")])
@pytest.mark.parametrize("engine", ["valkey", "redis"])
@pytest.mark.parametrize("tls", [{}, {"tls": CertManager()}])
def test_it_is_sound_whatever_is_chosen(profile, engine, tls):
    assert errors(plan(profile=profile, engine=engine, **tls)) == []


def test_a_session_store_writes_everything_down_and_evicts_nothing():
    said = settings(profile=SessionProfile(fsync="always"))
    assert (said["appendonly"], said["appendfsync"], said["maxmemory-policy"]) == ("yes", "always", "noeviction")


def test_a_cache_evicts_and_writes_nothing():
    said = settings(profile=CacheProfile())
    assert (said["appendonly"], said["save"], said["maxmemory-policy"]) == ("no", '""', "allkeys-lru")


@pytest.mark.parametrize("limit", ["192Mi", "512Mi", "1Gi", "8Gi"])
@pytest.mark.parametrize(("profile", "copied"), [(CacheProfile(), 0.15), (SessionProfile(), 0.5)])
def test_data_backlog_fragmentation_and_a_fork_fit_into_the_limit(limit, profile, copied):
    memory = Memory.of(limit, profile.copied)
    assert 64 * MEBIBYTE + memory.backlog + memory.maxmemory * (1.1 + copied) <= memory.limit
    assert 0.25 < memory.maxmemory / memory.limit < 0.76
    assert int(settings(profile=profile, resources=limited(limit), storage="100Gi")["maxmemory"]) == memory.maxmemory


def test_the_engine_chooses_the_image_and_a_user_may_choose_another():
    assert "valkey/valkey" in pod(of(plan().documents(), "Deployment", "redis"))["containers"][0]["image"]
    assert "library/redis" in pod(of(plan(engine="redis").documents(), "Deployment", "redis"))["containers"][0]["image"]
    own = "registry.example.org/mirror/valkey:9.1.1"
    assert pod(of(plan(image=own).documents(), "Deployment", "redis"))["containers"][0]["image"] == own


def test_with_tls_no_plain_port_is_left():
    said = settings(tls=CertManager())
    assert (said["port"], said["tls-port"], said["tls-replication"], said["tls-cluster"]) == ("0", "6379", "yes", "yes")
    made = of(plan(tls=CertManager()).documents(), "Certificate", "redis-tls")
    assert "redis.specify-data.svc" in made["spec"]["dnsNames"]
    assert settings()["port"] == "6379"


def test_a_pod_replaces_the_one_before_it_and_keeps_its_volume():
    deployment = of(plan().documents(), "Deployment", "redis")
    assert deployment["spec"]["strategy"] == {"type": "Recreate"}
    assert of(plan().documents(), "PersistentVolumeClaim", "redis-data")["spec"]["resources"]["requests"]["storage"] == "5Gi"


def test_the_application_is_told_where_it_is_and_its_password_by_reference():
    variables = {entry["name"]: entry for entry in pod(of(plan().documents(), "Deployment", "specify"))["containers"][0]["env"]}
    assert variables["CACHE_HOST"]["value"] == "redis.specify-data.svc"
    assert variables["CACHE_MODE"]["value"] == "standalone"
    assert variables["CACHE_PASSWORD"]["valueFrom"]["secretKeyRef"] == {"name": "redis-app", "key": "password"}


def test_only_the_application_and_prometheus_reach_it():
    rows = {(row.source, row.target, row.port) for row in prove(plan()).rows if row.target == "redis"}
    assert rows == {("specify", "redis", 6379), ("prometheus", "redis", 9121)}


def test_no_password_stands_in_any_document():
    users = of(plan().documents(), "ConfigMap", "redis-config")["data"]["users.acl"]
    assert users.splitlines()[0].startswith("user default off")
    assert not re.search(r"[>#][0-9a-zA-Z]", users), "digests and passwords come at start"


def test_the_exporter_may_not_read_the_configuration_which_holds_a_password():
    containers = {one["name"]: one for one in pod(of(plan().documents(), "Deployment", "redis"))["containers"]}
    assert {"name": "REDIS_EXPORTER_CONFIG_COMMAND", "value": "-"} in containers["exporter"]["env"]
    users = of(plan().documents(), "ConfigMap", "redis-config")["data"]["users.acl"]
    (exporter,) = [line for line in users.splitlines() if line.startswith("user exporter")]
    assert "config" not in exporter
    assert "~" not in exporter, "no key"


def test_another_configuration_rolls_the_pod():
    def sums(**changes: Any) -> str:
        return str(of(plan(**changes).documents(), "Deployment", "redis")["spec"]["template"]["metadata"]["annotations"]["checksum/config"])

    assert sums() != sums(max_clients=100)
    assert sums() == sums(storage="50Gi")


@pytest.mark.parametrize(
    ("fields", "where"),
    [
        ({"resources": limited("96Mi")}, "resources.memory_limit"),
        ({"resources": limited("8Gi")}, "storage"),
        ({"image": "docker.io/valkey/valkey"}, "image"),
        ({"exporter_image": "docker.io/oliver006/redis_exporter:latest"}, "exporter_image"),
        ({"credentials": SecretRef(name="x", keys=("password",))}, "credentials.keys"),
        ({"system": SecretRef(name="x", keys=("agent",))}, "system.keys"),
    ],
)
def test_what_cannot_work_is_refused(fields, where):
    assert [one.where for one in problems(lambda: RedisStandalone(**fields))] == [where]


def test_a_cache_needs_no_room_for_a_log():
    assert RedisStandalone(profile=CacheProfile(), resources=limited("8Gi"), storage="5Gi").memory.maxmemory > 5 * 1024 * MEBIBYTE
