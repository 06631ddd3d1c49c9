"""PostgreSQL alone and in a cluster: what their plans say, and what is refused."""

from __future__ import annotations

import json
import re
from importlib import resources
from typing import Any

import pytest
import yaml

from specify_infra import (
    Backups,
    CertManager,
    Environment,
    InfraError,
    NoTls,
    ObjectStore,
    Plan,
    Pooler,
    PostgresHA,
    PostgresStandalone,
    RestoreFrom,
    draft_plan,
)
from specify_infra.components.data.postgres.backups import Dumps
from specify_infra.components.data.postgres.tuning import Tuning
from specify_infra.environments import parse
from tests.support import app, errors, found, of, pod, problems, template

CONTENT = resources.files("specify_infra.components.data.postgres")
STORE = ObjectStore(host="s3.example.com", cidrs=("203.0.113.0/24",), bucket="backups", region="eu-central-1")
BOTH = [PostgresStandalone, PostgresHA]


def planned(component: Any, *others: Any, **changes: Any) -> Plan:
    return draft_plan(Environment(**{"name": "test", "tls": CertManager(), "components": (component, *others), **changes}))


def documents(plan: Plan) -> list[dict[str, Any]]:
    return list(plan.documents())


def settings(plan: Plan) -> dict[str, str]:
    return of(documents(plan), "ConfigMap", "postgres-settings")["data"]


def conf(plan: Plan) -> dict[str, str]:
    lines = (line for line in settings(plan)["postgresql.conf"].splitlines() if "=" in line and not line.startswith("#"))
    return {key.strip(): value.strip().strip("'") for key, _, value in (line.partition("=") for line in lines)}


def owner(plan: Plan) -> dict[str, Any]:
    return next(d for d in documents(plan) if d["kind"] in ("StatefulSet", "Deployment") and d["metadata"]["name"] == "postgres")


def container(plan: Plan, name: str = "server") -> dict[str, Any]:
    return next(one for one in pod(owner(plan))["containers"] if one["name"] == name)


@pytest.mark.parametrize("tls", [NoTls(), CertManager()])
@pytest.mark.parametrize("kind", BOTH)
def test_it_is_sound_with_and_without_tls(kind, tls):
    component = kind()
    plan = planned(component, app(database=component.sql), tls=tls)
    assert errors(plan) == []
    assert [finding.message for finding in plan.findings if finding.severity == "warning" and finding.check != "recovery"] == []
    [lost] = [finding for finding in plan.findings if finding.check == "recovery"]
    assert lost.severity == ("info" if kind is PostgresStandalone else "warning")
    assert lost.message == "no backups: what is deleted, or lost with its volumes, is gone"


@pytest.mark.parametrize("kind", BOTH)
def test_it_is_sound_with_backups_and_a_pool(kind):
    component = kind(backups=Backups(store=STORE), pooler=Pooler())
    plan = planned(component, app(database=component.pooled))
    assert errors(plan) == []
    assert conf(plan)["archive_mode"] == "on"
    assert {"pooler.sql"} <= set(settings(plan))
    names = {entry["name"] for entry in container(plan)["env"]}
    assert {"POOLER_USERNAME", "POOLER_PASSWORD", "PGBACKREST_STANZA"} <= names


@pytest.mark.parametrize("kind", BOTH)
def test_a_container_is_told_each_thing_once(kind):
    """An API server refuses to apply a list that has a key twice."""
    plan = planned(
        kind(backups=Backups(store=STORE, dumps=Dumps()), pooler=Pooler(), restore_from=RestoreFrom(to="2026-11-24 08:15:00+00"))
    )
    spec = pod(owner(plan))
    for one in (*spec["containers"], *spec.get("initContainers", ())):
        for key, items in (("name", one.get("env", ())), ("mountPath", one["volumeMounts"])):
            assert len({item[key] for item in items}) == len(items), one["name"]
    assert len({volume["name"] for volume in spec["volumes"]}) == len(spec["volumes"])


def test_both_offer_the_same_endpoints():
    for name in ("sql", "read_only"):
        assert getattr(PostgresStandalone(), name) == getattr(PostgresHA(), name)
    assert PostgresHA().pooled is None
    assert PostgresHA(pooler=Pooler()).pooled == PostgresStandalone(pooler=Pooler()).pooled


def test_who_only_reads_has_a_login_of_its_own():
    assert PostgresHA().sql.secret.name == "postgres-app"
    assert PostgresHA().read_only.secret.name == "postgres-reader"


@pytest.mark.parametrize("setting", ["archive_mode", "archive_timeout", "archive_command", "archive_library", "wal_level"])
@pytest.mark.parametrize("kind", BOTH)
def test_no_setting_makes_the_recovery_point_untrue(kind, setting):
    with pytest.raises(InfraError, match="would change what backups promise"):
        kind(backups=Backups(store=STORE), parameters={setting: "3600"})
    assert kind(parameters={setting: "3600"}).parameters, "without backups nothing is promised"


def test_services_find_the_leader_by_the_label_that_patroni_writes():
    items = documents(planned(PostgresHA()))
    assert of(items, "Service", "postgres")["spec"]["selector"]["role"] == "primary"
    assert of(items, "Service", "postgres-ro")["spec"]["selector"]["role"] == "replica"
    members = of(items, "Service", "postgres-pods")["spec"]
    assert members["clusterIP"] == "None"
    assert members["publishNotReadyAddresses"] is True


def test_a_label_that_nobody_writes_is_still_an_error():
    surroundings = Environment(name="test", tls=CertManager(), components=(PostgresHA(),))
    plan = draft_plan(surroundings)
    service = of(plan.documents(), "Service", "postgres")
    for selector in ({"role": "master"}, {"rank": "primary"}):
        service["spec"]["selector"] = {"app.kubernetes.io/name": "postgres", **selector}
        assert [finding.message for finding in found("selectors", plan, surroundings)] == ["selects no pods"]


def test_the_role_names_what_can_be_named_and_grants_no_secrets():
    rules = of(documents(planned(PostgresHA(instances=4))), "Role", "postgres")["rules"]
    assert {resource for rule in rules for resource in rule["resources"]} == {"configmaps", "pods"}
    for rule in rules:
        if {"get", "patch"} & set(rule["verbs"]):
            assert rule["resourceNames"]
    names = next(rule["resourceNames"] for rule in rules if rule["resources"] == ["pods"] and "patch" in rule["verbs"])
    assert names == ["postgres-0", "postgres-1", "postgres-2", "postgres-3"]
    assert "delete" not in {verb for rule in rules for verb in rule["verbs"]}


def test_only_the_server_gets_the_token():
    plan = planned(PostgresHA(backups=Backups(store=STORE)))
    spec = pod(owner(plan))
    assert spec["automountServiceAccountToken"] is False
    having = [one["name"] for one in spec["containers"] if "token" in {mount["name"] for mount in one["volumeMounts"]}]
    assert having == ["server"]
    assert not [d for d in documents(planned(PostgresStandalone())) if d["kind"] == "Role"]


def test_a_cluster_keeps_two_of_three_and_never_two_on_one_host():
    plan = planned(PostgresHA())
    assert of(documents(plan), "PodDisruptionBudget", "postgres")["spec"]["minAvailable"] == 2
    constraints = {one["topologyKey"]: one["whenUnsatisfiable"] for one in pod(owner(plan))["topologySpreadConstraints"]}
    assert constraints["kubernetes.io/hostname"] == "DoNotSchedule"
    assert owner(plan)["spec"]["podManagementPolicy"] == "Parallel"


def test_a_standalone_server_ends_before_the_next_one_starts_and_keeps_its_volume():
    plan = planned(PostgresStandalone(storage="10Gi"))
    assert owner(plan)["kind"] == "Deployment"
    assert owner(plan)["spec"]["strategy"] == {"type": "Recreate"}
    assert of(documents(plan), "PersistentVolumeClaim", "postgres-data")["spec"]["resources"]["requests"]["storage"] == "10Gi"


@pytest.mark.parametrize("kind", BOTH)
def test_every_command_is_ours_and_every_path_a_field(kind):
    backups = Backups(store=STORE, dumps=Dumps())
    plan = planned(kind(image="registry.example.org/pg:17", bin_dir="/opt/pg/bin", user=1001, backups=backups))
    server = container(plan)
    assert server["command"][0] == "/bin/bash"
    jobs = [pod(of(documents(plan), "CronJob", f"postgres-{name}"))["containers"][0] for name in ("dump", "drill")]
    for one in (server, container(plan, "backup"), *jobs):
        assert [entry["value"] for entry in one["env"] if entry["name"] == "BIN_DIR"] == ["/opt/pg/bin"], one["name"]
    assert pod(owner(plan))["securityContext"]["runAsUser"] == 1001
    assert "/usr/pgsql-18" not in str(documents(plan))


@pytest.mark.parametrize("script", [file for file in CONTENT.iterdir() if file.name.endswith(".sh")], ids=lambda file: file.name)
def test_a_script_takes_no_program_of_postgresql_from_the_path(script):
    commands = "\n".join(line for line in script.read_text().splitlines() if not line.lstrip().startswith("#"))
    assert re.findall(r"(?<![\w/])(?:psql|initdb|pg_ctl|pg_dump|pg_dumpall|pg_isready)\b", commands) == []


def test_patroni_is_told_everything_but_passwords():
    configuration = yaml.safe_load(settings(planned(PostgresHA()))["patroni.yaml"])
    assert configuration["kubernetes"]["use_endpoints"] is False
    assert configuration["postgresql"]["authentication"]["replication"]["sslmode"] == "verify-full"
    assert configuration["restapi"]["certfile"].endswith("tls.crt")
    assert "password" not in settings(planned(PostgresHA()))["patroni.yaml"]
    plain = yaml.safe_load(settings(planned(PostgresHA(), tls=NoTls()))["patroni.yaml"])
    assert "certfile" not in plain["restapi"]


@pytest.mark.parametrize(
    ("synchronous", "mode", "strict"), [("off", False, False), ("quorum", "quorum", False), ("strict", "quorum", True)]
)
def test_synchronous_replication_is_a_choice(synchronous, mode, strict):
    plan = planned(PostgresHA(synchronous=synchronous))
    agreed = yaml.safe_load(settings(plan)["dcs.yaml"])
    assert (agreed["synchronous_mode"], agreed["synchronous_mode_strict"]) == (mode, strict)
    assert agreed == yaml.safe_load(settings(plan)["patroni.yaml"])["bootstrap"]["dcs"]
    alerts = {rule["alert"] for group in plan.declarations[0].alerts for rule in group.rules}
    assert ("PostgresNotSynchronous" in alerts) == (synchronous != "off")


@pytest.mark.parametrize("seconds", [15, 20, 30, 300])
def test_a_lock_outlives_a_round_and_two_retries(seconds):
    agreed = yaml.safe_load(settings(planned(PostgresHA(failover_seconds=seconds)))["dcs.yaml"])
    assert agreed["loop_wait"] + 2 * agreed["retry_timeout"] <= agreed["ttl"] == seconds


def test_settings_that_all_members_must_agree_on_go_to_the_store():
    agreed = yaml.safe_load(settings(planned(PostgresHA(parameters={"max_worker_processes": "20", "work_mem": "9MB"})))["dcs.yaml"])
    assert agreed["postgresql"]["parameters"]["max_worker_processes"] == "20"
    assert "work_mem" not in agreed["postgresql"]["parameters"]


def test_the_users_settings_come_last():
    text = settings(planned(PostgresHA(parameters={"work_mem": "9MB", "cluster_name": "it's"})))["postgresql.conf"]
    assert text.rstrip().endswith("work_mem = '9MB'\ncluster_name = 'it''s'")


def test_encryption_is_demanded_where_there_are_certificates():
    lines = [line for line in settings(planned(PostgresHA()))["pg_hba.conf"].splitlines() if line and not line.startswith("#")]
    assert {line.split()[0] for line in lines} == {"local", "hostssl"}
    assert all(line.split()[-1] in ("scram-sha-256", "reject") for line in lines if not line.startswith("local    all          postgres"))
    plain = settings(planned(PostgresHA(), tls=NoTls()))["pg_hba.conf"]
    assert "hostssl" not in plain
    assert "ssl" not in conf(planned(PostgresHA(), tls=NoTls()))


def test_the_certificate_has_every_name_that_is_dialled():
    names = of(documents(planned(PostgresHA())), "Certificate", "postgres-tls")["spec"]["dnsNames"]
    pods = [f"postgres-{index}.postgres-pods.test-data.svc" for index in range(3)]
    plan = planned(PostgresHA(), namespace="test")
    assert of(documents(plan), "Certificate", "postgres-tls")["spec"]["dnsNames"] == [
        "postgres.test-data.svc",
        "postgres-ro.test-data.svc",
        *pods,
        "localhost",
    ]
    assert len(names) == 6


def test_an_application_verifies_the_server_that_it_dials():
    component = PostgresHA()
    plan = planned(component, app(database=component.sql))
    deployment = of(documents(plan), "Deployment", "specify")
    env = {entry["name"]: entry.get("value") for entry in pod(deployment)["containers"][0]["env"]}
    assert env["DATABASE_SSLMODE"] == "verify-full"
    [volume] = [volume for volume in pod(deployment)["volumes"] if volume["name"] == "ca"]
    # The authority's certificate alone: the key beside it is nobody's business.
    assert [item["key"] for item in volume["secret"]["items"]] == ["ca.crt"]
    plain = planned(component, app(database=component.sql), tls=NoTls())
    assert "DATABASE_SSLMODE" not in str(of(documents(plain), "Deployment", "specify"))


@pytest.mark.parametrize("kind", BOTH)
def test_no_secret_is_written_anywhere(kind):
    plan = planned(kind(backups=Backups(store=STORE), pooler=Pooler()))
    assert not [d for d in documents(plan) if d["kind"] == "Secret"]
    for entry in container(plan)["env"]:
        assert "PASSWORD" not in entry["name"] or "secretKeyRef" in entry["valueFrom"]


def test_a_changed_setting_rolls_the_servers():
    one, other = (template(owner(planned(PostgresHA(max_connections=count)))) for count in (100, 120))
    assert one["metadata"]["annotations"] != other["metadata"]["annotations"]


@pytest.mark.parametrize(("memory", "connections"), [("1Gi", 50), ("2Gi", 120), ("4Gi", 200), ("16Gi", 500), ("64Gi", 1000)])
def test_all_that_the_settings_allow_fits_into_the_limit(memory, connections):
    tuning = Tuning.of(memory_limit=memory, cpu_limit="4000m", storage="50Gi", max_connections=connections, instances=3)
    limit = int(memory[:-2]) * 1024
    assert tuning.shared_buffers == limit // 4
    assert tuning.work_mem >= 1
    taken = tuning.shared_buffers + 4 * tuning.maintenance_work_mem + connections * (4 + 2 * tuning.work_mem)
    assert taken <= limit


def test_wal_never_fills_the_volume():
    tuning = Tuning.of(memory_limit="2Gi", cpu_limit="1000m", storage="10Gi", max_connections=100, instances=3)
    assert tuning.max_wal_size + tuning.slot_wal <= 10 * 1024 * 0.31
    assert tuning.wal_senders == 10


@pytest.mark.parametrize(
    ("build", "where", "what"),
    [
        (lambda: PostgresHA(synchronous="strict", instances=2), "synchronous", "one failure would stop all writes"),
        (lambda: PostgresHA(max_connections=2000), "resources.memory_limit", "too little memory"),
        (lambda: PostgresStandalone(database="postgres"), "database", "PostgreSQL's own database"),
        (lambda: PostgresStandalone(restore_from={"to": None}), "restore_from", ""),
        (lambda: PostgresHA(system={"name": "s", "keys": ("exporter",)}), "system", ""),
        (lambda: PostgresHA(instances=1), "instances", ""),
        (lambda: PostgresHA(image="registry.example.org/pg"), "image", "an image needs a tag or a digest"),
    ],
)
def test_what_cannot_work_is_refused(build, where, what):
    told = problems(build)
    assert where in {one.where for one in told} | {one.where.partition(".")[0] for one in told}
    assert not what or what in {one.what for one in told}


def test_backups_without_certificates_are_refused():
    told = problems(lambda: planned(PostgresHA(backups=Backups(store=STORE)), tls=NoTls()))
    assert [one.where for one in told] == ["components.postgres.backups"]


def test_it_can_be_written_as_yaml():
    text = """
environments:
  shop:
    extends: dev
    components:
      postgres: {type: PostgresHA, instances: 3, storage: 30Gi, synchronous: strict}
"""
    [environment] = parse(text)
    [component] = [one for one in environment.components if one.name == "postgres"]
    assert isinstance(component, PostgresHA)
    assert component.storage == "30Gi"


@pytest.mark.parametrize("kind", BOTH)
def test_its_dashboard_names_only_what_the_exporters_queries_yield(kind: type) -> None:
    component = kind()
    environment = Environment(name="test", tls=CertManager(), components=(component,))
    (page,) = component.declare(environment).dashboards
    panels = [panel for row in json.loads(page.model)["panels"] for panel in (row, *row.get("panels", ()))]
    asked = {name for panel in panels for target in panel.get("targets", ()) for name in re.findall(r"\bpostgres_\w+", target["expr"])}
    queries = yaml.safe_load(resources.files("specify_infra.components.data.postgres").joinpath("queries.yaml").read_text())
    yielded = {f"{group}_{name}" for group, query in queries.items() for metric in query["metrics"] for name in metric}
    assert asked
    assert asked <= yielded
