"""A database that CloudNativePG runs: its custom resources, and who may talk to its pods."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from specify_infra import Backups, CertManager, InfraError, NoTls, Pooler, PostgresHA, PostgresStandalone, Resources
from specify_infra.checks.reachability import prove
from specify_infra.checks.schema import violations
from specify_infra.components.data.postgres.operated import OperatedBackups, OperatedRestore, PostgresOperated
from specify_infra.components.data.postgres.operated_drill import OperatedDrill
from specify_infra.components.data.postgres.operated_settings import DECIDED
from specify_infra.components.object_store import ObjectStore
from specify_infra.options import PrometheusOperator
from tests.support import app, drafted, of, pod

STORE = ObjectStore(host="s3.eu-west-1.example.org", cidrs=("198.51.100.0/24",), bucket="acme-backups", region="eu-west-1", prefix="pg")
BACKUPS = OperatedBackups(store=STORE)


def plan(**changes: Any) -> Any:
    database = PostgresOperated(**{"backups": BACKUPS, **changes})
    return drafted(database, app(database="postgres.pooled"), monitoring=PrometheusOperator())


def spec(kind: str, name: str, **changes: Any) -> Any:
    return of(plan(**changes).documents(), kind, name)["spec"]


@pytest.mark.parametrize("tls", [NoTls(), CertManager()])
def test_it_is_sound(tls):
    database = PostgresOperated(backups=BACKUPS, restore_from=OperatedRestore(database="postgres-old", to="2026-11-24 08:15:00+00"))
    findings = drafted(database, app(database="postgres.pooled"), monitoring=PrometheusOperator(), tls=tls).findings
    assert not [finding for finding in findings if finding.severity == "error" or "no schema" in finding.message]


def test_backups_go_through_the_plugin_and_never_through_the_cluster_s_own():
    cluster = spec("Cluster", "postgres")
    assert "backup" not in cluster
    assert cluster["plugins"][0]["isWALArchiver"] is True
    assert cluster["plugins"][0]["parameters"] == {"barmanObjectName": "postgres-backups"}
    scheduled = spec("ScheduledBackup", "postgres")
    assert scheduled["method"] == "plugin"
    assert scheduled["schedule"] == "0 15 2 * * *", "the operator's schedules begin with seconds"
    assert spec("ObjectStore", "postgres-backups")["configuration"]["destinationPath"] == "s3://acme-backups/pg"


def test_its_settings_are_those_of_the_other_kinds_but_for_what_the_operator_decides():
    parameters = spec("Cluster", "postgres", max_connections=130)["postgresql"]["parameters"]
    assert parameters["shared_buffers"] == "512MB", "a quarter of the limit"
    assert parameters["max_connections"] == "130"
    assert parameters["max_slot_wal_keep_size"] == "4096MB", "a fifth of the volume"
    assert parameters["archive_timeout"] == "300s"
    [declared] = drafted(PostgresHA(max_connections=130), tls=NoTls()).declarations
    [written] = [item["data"]["postgresql.conf"] for item in declared.documents if item["metadata"]["name"] == "postgres-settings"]
    lines = [line.partition(" = ") for line in written.splitlines() if line and not line.startswith("#")]
    conf = {key: value.strip("'") for key, _, value in lines}
    assert set(conf) - set(parameters) == DECIDED
    assert {key: conf[key] for key in conf if key in parameters} == {key: parameters[key] for key in conf if key in parameters}
    assert spec("Cluster", "postgres", parameters={"work_mem": "1MB"})["postgresql"]["parameters"]["work_mem"] == "1MB"


def test_servers_and_pool_prove_by_our_certificate_who_they_are():
    database = PostgresOperated(backups=BACKUPS)
    documents = list(drafted(database, app(database="postgres.pooled"), tls=CertManager()).documents())
    certificate = of(documents, "Certificate", "postgres-tls")["spec"]
    assert certificate["secretTemplate"] == {"labels": {"cnpg.io/reload": "true"}}, "or a renewed one is not read"
    services = ("postgres-rw", "postgres-ro", "postgres-r", "postgres-pooled", "postgres-restored-rw")
    assert certificate["dnsNames"] == [f"{service}.specify-data.svc" for service in services]
    cluster = of(documents, "Cluster", "postgres")["spec"]
    assert cluster["certificates"] == {"serverTLSSecret": "postgres-tls", "serverCASecret": "postgres-tls"}
    assert cluster["postgresql"]["pg_hba"] == ["hostnossl all all all reject"]
    drill = of(documents, "ConfigMap", "postgres-drill")["data"]
    assert json.loads(drill["cluster.json"])["spec"]["certificates"] == cluster["certificates"]
    job = pod(of(documents, "CronJob", "postgres-drill"))
    env = {entry["name"]: entry.get("value") for entry in job["containers"][0]["env"]}
    assert (env["PGSSLMODE"], env["PGSSLROOTCERT"]) == ("verify-full", "/etc/postgres-ca/ca.crt")
    assert env["PGHOST"] in certificate["dnsNames"]
    assert "postgres-tls" in [volume["secret"]["secretName"] for volume in job["volumes"] if "secret" in volume]
    dials = pod(of(documents, "Deployment", "specify"))["containers"][0]["env"]
    known = {entry["name"]: entry.get("value") for entry in dials}
    assert known["DATABASE_SSLMODE"] == "verify-full"
    assert known["DATABASE_HOST"] in certificate["dnsNames"]


def test_without_certificates_of_ours_the_operator_s_are_used():
    documents = plan().documents()
    assert not {"certificates"} & set(of(documents, "Cluster", "postgres")["spec"])
    [container] = pod(of(documents, "CronJob", "postgres-drill"))["containers"]
    env = {entry["name"]: entry.get("value") for entry in container["env"]}
    assert env["PGSSLMODE"] == "require"


def test_it_starts_from_a_moment():
    restore = OperatedRestore(database="postgres-old", to="2026-11-24 08:15:00+00")
    cluster = spec("Cluster", "postgres", restore_from=restore)
    assert cluster["bootstrap"]["recovery"]["recoveryTarget"] == {"targetTime": "2026-11-24 08:15:00+00"}
    assert cluster["externalClusters"][0]["plugin"]["parameters"]["serverName"] == "postgres-old"
    assert "initdb" not in cluster["bootstrap"]


def test_every_flow_that_it_needs_is_allowed_and_no_other():
    rows = prove(plan()).rows
    assert {row.verdict for row in rows} == {"allowed"}
    asked = {(row.source, row.target, row.port) for row in rows}
    assert asked >= {
        ("CloudNativePG", "postgres", 8000),
        ("CloudNativePG", "postgres", 5432),
        ("postgres", "postgres", 5432),
        ("postgres-pooled", "postgres", 5432),
        ("postgres", "s3.eu-west-1.example.org", 443),
        ("specify", "postgres-pooled", 5432),
        ("prometheus", "postgres", 9187),
        ("postgres-drill", "postgres-restored", 5432),
        ("postgres-restored", "s3.eu-west-1.example.org", 443),
        ("CloudNativePG", "postgres-restored", 8000),
    }


def test_policies_select_the_operator_s_pods_and_jobs():
    policy = spec("NetworkPolicy", "postgres")
    assert policy["podSelector"] == {"matchLabels": {"cnpg.io/cluster": "postgres"}}


def test_no_account_and_no_pods_of_ours_stand_beside_the_operator_s():
    undrilled = plan(backups=OperatedBackups(store=STORE, drill=None))
    data = [item for item in undrilled.documents() if item["metadata"].get("namespace") == "specify-data"]
    assert not {item["kind"] for item in data} & {"ServiceAccount", "Role", "StatefulSet", "Deployment"}


def test_the_quota_has_room_for_servers_that_are_being_replaced():
    def storage(**changes: Any) -> str:
        quota = next(item for item in plan(**changes).of_kind("ResourceQuota") if item["metadata"]["namespace"] == "specify-data")
        return str(quota["spec"]["hard"]["requests.storage"])

    assert storage(backups=OperatedBackups(store=STORE, drill=None)) == "100Gi"
    assert storage() == "150Gi", "a drill's server needs a volume too"


def test_pods_are_scraped_themselves():
    assert spec("PodMonitor", "postgres")["selector"] == {"matchLabels": {"cnpg.io/cluster": "postgres"}}


def test_all_three_kinds_offer_the_same_endpoints():
    kinds = [PostgresStandalone(pooler=Pooler()), PostgresHA(pooler=Pooler()), PostgresOperated()]
    for name in ("sql", "read_only", "pooled"):
        first, *others = [getattr(kind, name) for kind in kinds]
        for other in others:
            for field in ("name", "component", "layer", "scheme", "secret", "parameters", "reference"):
                assert getattr(other, field) == getattr(first, field), (name, field)


def test_who_only_reads_has_a_role_of_its_own():
    cluster = spec("Cluster", "postgres", owner="shop", database="orders", reader_role="auditor")
    [role] = cluster["managed"]["roles"]
    assert role == {"name": "auditor", "ensure": "present", "login": True, "passwordSecret": {"name": "postgres-reader"}}
    statements = cluster["bootstrap"]["initdb"]["postInitApplicationSQL"]
    assert statements[0] == 'CREATE ROLE "auditor";'
    assert all(statement.endswith(";") and "@" not in statement for statement in statements)
    assert PostgresOperated().read_only.secret.name == "postgres-reader"


def alerts(component: Any) -> dict[str, str]:
    """Return the rules of a database by their names."""
    [declared] = drafted(component, tls=CertManager()).declarations
    return {rule["alert"]: rule["expr"] for group in declared.alerts for rule in group.rules}


def topics(component: Any) -> set[str]:
    """Return what a database's alerts are about: their names, without whose they are."""
    return {name.removeprefix("PostgresOperated").removeprefix("Postgres") for name in alerts(component)}


TOLD_OTHERWISE = {
    "BackupDamaged": "checksums are verified as pages are read: the drill reads all of them",
    "BackupRepositoryUnreachable": "nothing arrives there: WalArchiveTooOld, BackupTooOld",
    "RestoreDrillFailed": "a drill is a job: JobFailed",
}
"""What pgBackRest's exporter tells by an alert of its own, and how the same is told with CloudNativePG."""


def test_all_three_kinds_tell_of_the_same():
    store = Backups(store=STORE)
    whole = topics(PostgresOperated(backups=BACKUPS))
    assert topics(PostgresHA(backups=store, pooler=Pooler())) - whole == set(TOLD_OTHERWISE)
    assert whole <= topics(PostgresHA(backups=store, pooler=Pooler()))
    alone = topics(PostgresOperated(backups=BACKUPS, instances=1, synchronous=False))
    assert topics(PostgresStandalone(backups=store, pooler=Pooler())) - alone == set(TOLD_OTHERWISE)
    assert alone <= topics(PostgresStandalone(backups=store, pooler=Pooler()))


def test_alerts_are_about_what_there_is():
    def left(**changes: Any) -> set[str]:
        return topics(PostgresOperated(backups=BACKUPS)) - topics(PostgresOperated(**{"backups": BACKUPS, **changes}))

    assert left(backups=None) == {"BackupTooOld", "BackupUnobserved", "WalArchiveTooOld", "RestoreDrillTooOld"}
    assert left(synchronous=False) == {"NotSynchronous"}
    replicas = {"ReplicationBroken", "TwoPrimaries", "ReplicaDisconnected", "ReplicationLag", "SlotRetainsWal"}
    assert left(instances=1, synchronous=False) == {"NotSynchronous", *replicas}


def test_every_rule_is_about_this_database_alone():
    names = re.compile(r"[{,](namespace|job|persistentvolumeclaim|cronjob)=~?\"([^\"]*)\"")
    for name, expression in alerts(PostgresOperated(name="shop", backups=BACKUPS)).items():
        selectors = re.findall(r"\{[^}]*\}", expression)
        assert selectors, name
        for selector in selectors:
            chosen = dict(names.findall(selector))
            assert chosen.pop("namespace") == "specify-data"
            assert "shop" in next(iter(chosen.values())), name


def test_the_age_of_backups_follows_their_schedule():
    twice = alerts(PostgresOperated(backups=OperatedBackups(store=STORE, schedule="15 2,14 * * *")))
    assert twice["PostgresOperatedBackupTooOld"].endswith(f"> {43200 + 43200}")


@pytest.mark.parametrize("setting", ["archive_mode", "archive_timeout", "archive_command", "archive_library", "wal_level", "ARCHIVE_MODE"])
def test_no_setting_makes_the_recovery_point_untrue(setting):
    with pytest.raises(InfraError, match="would change what backups promise"):
        PostgresOperated(backups=BACKUPS, parameters={setting: "off"})


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"instances": 2}, "one failure would stop all writes"),
        ({"reader_role": "app"}, "who only reads could write"),
        ({"owner": 'app"; DROP'}, "a name that SQL takes without quotes"),
        ({"max_connections": 2000}, "raise the limit, or lower max_connections"),
        ({"resources": Resources(memory_request="256Mi", memory_limit="2Gi")}, "request at least 512Mi"),
        ({"restore_from": OperatedRestore(database="postgres")}, "would write into the archive that it reads"),
        ({"backups": None, "restore_from": OperatedRestore(database="old")}, "nothing to read from"),
    ],
)
def test_what_cannot_work_is_refused(changes, words):
    with pytest.raises(InfraError, match=words):
        PostgresOperated(**{"backups": BACKUPS, **changes})


def test_a_pause_of_more_than_a_day_is_refused():
    with pytest.raises(InfraError, match="more than a day"):
        OperatedBackups(store=STORE, schedule="0 2 * * 0")


def test_a_drill_restores_from_the_database_s_own_archive_and_writes_to_none():
    planned = plan(max_connections=150, database="shop")
    cluster = json.loads(of(planned.documents(), "ConfigMap", "postgres-drill")["data"]["cluster.json"])
    assert violations(cluster) == ()
    assert cluster["metadata"] | {"labels": {}} == {"name": "postgres-restored", "namespace": "specify-data", "labels": {}}
    assert cluster["spec"]["externalClusters"][0]["plugin"]["parameters"]["serverName"] == "postgres"
    assert "plugins" not in cluster["spec"]
    assert cluster["spec"]["instances"] == 1
    assert cluster["spec"]["postgresql"]["parameters"]["max_connections"] == "150", "replay takes no fewer"
    assert cluster["spec"]["bootstrap"]["recovery"]["database"] == "shop"


def test_the_drill_s_role_names_its_own_cluster():
    rules = of(plan().documents(), "Role", "postgres-drill")["rules"]
    assert [rule["verbs"] for rule in rules] == [["create"], ["get", "delete"]]
    assert rules[1]["resourceNames"] == ["postgres-restored"]
    assert all(rule["resources"] == ["clusters"] for rule in rules)


def test_the_alert_on_the_last_verified_restore_follows_the_schedule():
    def limit(schedule: str) -> str:
        drill = OperatedDrill(schedule=schedule)
        groups = of(plan(backups=OperatedBackups(store=STORE, drill=drill)).documents(), "PrometheusRule", "postgres")["spec"]["groups"]
        [rule] = [rule for group in groups for rule in group["rules"] if rule["alert"] == "PostgresOperatedRestoreDrillTooOld"]
        return str(rule["expr"])

    assert f"> {7 * 86400 + 86400 + 14400}" in limit("30 5 * * 1")
    assert f"> {86400 + 86400 + 14400}" in limit("30 5 * * *")


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"deadline": 900}, "no time to restore"),
        ({"schedule": "0 25 * * *"}, "no such time"),
        ({"assertions": {"restored": "SELECT true"}}, "the name of our own assertion"),
        ({"image": "example.com/postgres"}, "tag"),
    ],
)
def test_a_drill_that_cannot_work_is_refused(changes, words):
    with pytest.raises(InfraError, match=words):
        OperatedDrill(**changes)
