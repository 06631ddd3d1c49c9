"""Backups, restores and drills: what they add to a database, and what they refuse."""

from __future__ import annotations

import configparser
from typing import Any

import pytest

from specify_infra import Context, Declaration, InfraError, SecretRef, Workload
from specify_infra.components.data.postgres import backup_paths
from specify_infra.components.data.postgres.backup_parts import additions
from specify_infra.components.data.postgres.backup_schedule import longest_pause
from specify_infra.components.data.postgres.backup_source import Protected
from specify_infra.components.data.postgres.backups import Backups, Dumps
from specify_infra.components.data.postgres.drill import Drill
from specify_infra.components.data.postgres.restore import RestoreFrom
from specify_infra.components.object_store import ObjectStore
from specify_infra.components.pods import Resources, container, pod_security
from specify_infra.kubernetes.core import service
from specify_infra.model import Claim, selector
from specify_infra.options import Anywhere, CertManager, Fixed, Ordered, PrometheusOperator
from specify_infra.specs import Spec
from tests.support import drafted, of, pod

STORE = ObjectStore(host="s3.eu-west-1.example.org", cidrs=("198.51.100.0/24",), bucket="acme-backups", region="eu-west-1")
ELSEWHERE = ObjectStore(
    host="s3.eu-north-1.example.org",
    cidrs=("192.0.2.0/24",),
    bucket="acme-copies",
    region="eu-north-1",
    credentials=SecretRef(name="copy-store", keys=("id", "key")),
)


def protected(**changes: Any) -> Protected:
    fields: dict[str, Any] = {
        "name": "shop",
        "namespace": "specify-data",
        "part_of": "specify",
        "image": "registry.example.org/postgres:18.4",
        "bin_dir": "/usr/pgsql-18/bin",
        "user": 26,
        "certificate": "shop-tls",
        "data_path": "/pgdata/data",
        "socket_path": "/run/postgresql",
        "mounts": {"pgdata": "/pgdata", "socket": "/run/postgresql"},
        "writing": {"role": "primary"},
        "size": "20Gi",
    }
    return Protected(**fields | changes)


class Shop(Spec, frozen=True, kw_only=True, tag=True):
    """A database that puts what backups add where it belongs."""

    name: str = "shop"
    backups: Backups = Backups(store=STORE)
    restore_from: RestoreFrom | None = None

    def declare(self, context: Context) -> Declaration:
        database = protected()
        added = additions(self.backups, database, self.restore_from)
        probe = {"tcpSocket": {"port": "sql"}}
        main = container(
            "postgres",
            database.image,
            Resources(),
            mounts={**added.mounts, **database.mounts},
            env=list(added.env),
            ports=[{"name": "sql", "containerPort": 5432}],
            livenessProbe=probe,
            readinessProbe=probe,
        )
        servers = Workload(
            name="shop",
            namespace=database.namespace,
            part_of="specify",
            pod={
                "securityContext": pod_security(26),
                "initContainers": list(added.init_containers),
                "containers": [main, *added.containers],
                "volumes": [{"name": "socket", "emptyDir": {}}, *added.volumes],
            },
            replicas=Fixed(count=3),
            rollout=Ordered(),
            placement=Anywhere(),
            min_available=2,
            runtime_labels={"role": ("primary", "replica")},
            claims=(Claim(name="pgdata", size="20Gi"),),
            annotations=added.annotations,
        )
        port = {"name": "sql", "port": 5432, "targetPort": "sql"}
        return Declaration(
            component="shop",
            layer="data",
            namespace=database.namespace,
            workloads=(servers, *added.workloads),
            needs=added.needs,
            telemetry=added.telemetry,
            alerts=added.alerts,
            certificates=added.certificates,
            recoveries=added.recoveries,
            secrets=added.secrets,
            documents=(service("shop", database.namespace, selector=selector("shop"), ports=[port]), *added.documents),
        )


def plan(**changes: Any) -> Any:
    runbooks = "https://git.example.org/infrastructure/docs/runbooks"
    return drafted(Shop(**changes), tls=CertManager(), monitoring=PrometheusOperator(), runbooks=runbooks)


def ini(text: str) -> configparser.ConfigParser:
    parser = configparser.ConfigParser(interpolation=None)
    parser.read_string(text)
    return parser


def test_a_database_with_backups_is_sound():
    everything = Backups(store=STORE, off_site=ELSEWHERE, dumps=Dumps(), drill=Drill(repository=2))
    elsewhere = RestoreFrom(store=ELSEWHERE, to="2026-11-24 08:15:00+00")
    for changes in ({}, {"backups": everything}, {"restore_from": RestoreFrom()}, {"restore_from": elsewhere}):
        found = [finding for finding in plan(**changes).findings if finding.severity != "info"]
        assert not found, "\n".join(map(str, found))


def test_what_the_backups_promise_is_shown():
    [finding] = [finding for finding in plan().findings if finding.check == "recovery"]
    assert "the database shop may lose 7 min (RPO) and be away for 20" in finding.message
    assert "wal_timeout 300 s" in finding.do


def test_the_promise_follows_from_the_settings():
    quick = Backups(store=STORE, wal_timeout=60)
    assert quick.rpo == 60 + 12 + 60
    assert (Backups(store=STORE, wal_timeout=10).patience, Backups(store=STORE).patience) == (120, 300), "a store is as slow as it is"
    assert Backups(store=STORE).rto("40Gi") > Backups(store=STORE).rto("20Gi")
    assert Backups(store=STORE, restore_rate="100Mi").rto("20Gi") < Backups(store=STORE).rto("20Gi")
    rare = Backups(store=STORE, incremental=None)
    assert rare.rto("20Gi") > Backups(store=STORE).rto("20Gi"), "a week of WAL is to be replayed"


@pytest.mark.parametrize(
    ("schedule", "seconds"),
    [
        ("@hourly", 3600),
        ("@daily", 86400),
        ("*/15 * * * *", 900),
        ("15 2 * * *", 86400),
        ("15 2 * * 0", 7 * 86400),
        ("15 2 * * 1-6", 2 * 86400),
        ("0 0 1 * *", 31 * 86400),
        ("0 3 * * mon,thu", 4 * 86400),
        ("0 0 13 * 5", 7 * 86400),  # the 13th, and every Friday
        ("0 0 29 2 *", 3 * 366 * 86400),
    ],
)
def test_the_longest_pause_of_a_schedule(schedule, seconds):
    assert longest_pause(schedule) == seconds


def test_the_longest_pause_of_two_schedules_lies_between_one_and_the_other():
    assert longest_pause("0 2 * * 0", "30 2 * * 1-6") == 24 * 3600 + 1800


def test_the_servers_archive_and_lend_their_data_to_the_job_alone():
    added = additions(Backups(store=STORE), protected())
    assert added.parameters["archive_mode"] == "on"
    assert added.parameters["archive_timeout"] == "300s"
    settings = ini(of(added.documents, "ConfigMap", "shop-backup")["data"]["server.conf"])["global"]
    assert settings["tls-server-auth"] == "shop-backup=shop"
    client = next(one for one in added.certificates if one.name == "shop-backup-client")
    assert client.hosts == ("shop-backup",)


def test_the_job_knows_the_server_that_writes_and_every_repository():
    added = additions(Backups(store=STORE, off_site=ELSEWHERE), protected())
    conf = ini(of(added.documents, "ConfigMap", "shop-backup-jobs")["data"]["job.conf"])
    assert [value for key, value in conf["shop"].items() if key.endswith("-host")] == ["shop-backup.specify-data.svc"]
    spec = of(added.documents, "Service", "shop-backup")["spec"]
    assert spec["selector"] == {**selector("shop"), "role": "primary"}
    assert not spec.get("publishNotReadyAddresses"), "a server that is lost keeps its label"
    assert conf["global"]["repo1-s3-bucket"] == "acme-backups"
    assert conf["global"]["repo2-s3-bucket"] == "acme-copies"


def test_credentials_come_by_reference_only():
    drawn = plan(backups=Backups(store=STORE, off_site=ELSEWHERE))
    job = pod(of(drawn.documents(), "CronJob", "shop-backup-full"))["containers"][0]
    references = {entry["name"]: entry["valueFrom"]["secretKeyRef"] for entry in job["env"] if "valueFrom" in entry}
    assert references["PGBACKREST_REPO1_S3_KEY"] == {"name": "backup-store", "key": "access_key_id"}
    assert references["PGBACKREST_REPO2_S3_KEY_SECRET"] == {"name": "copy-store", "key": "key"}


def test_a_dump_verifies_the_server_that_it_dials():
    dump = pod(of(plan(backups=Backups(store=STORE, dumps=Dumps())).documents(), "CronJob", "shop-dump"))
    [main] = dump["containers"]
    env = {entry["name"]: entry.get("value") for entry in main["env"]}
    assert (env["PGHOST"], env["PGSSLMODE"]) == ("shop.specify-data.svc", "verify-full")
    [mount] = [mount for mount in main["volumeMounts"] if env["PGSSLROOTCERT"] == f"{mount['mountPath']}/ca.crt"]
    [volume] = [volume for volume in dump["volumes"] if volume["name"] == mount["name"]]
    # The authority's certificate alone: the key beside it is nobody's business.
    assert volume["secret"] == {"secretName": "shop-tls", "items": [{"key": "ca.crt", "path": "ca.crt"}]}


def test_a_drill_reaches_the_store_and_no_server():
    drawn = plan()
    policy = of(drawn.documents(), "NetworkPolicy", "shop-drill")["spec"]
    assert "ingress" not in policy
    blocks = [peer["ipBlock"]["cidr"] for rule in policy["egress"] for peer in rule["to"] if "ipBlock" in peer]
    assert blocks == ["198.51.100.0/24"]
    assert 5432 not in [port["port"] for rule in policy["egress"] for port in rule["ports"]]


def test_the_quota_has_room_for_the_drill_s_volume():
    quota = next(item for item in plan().of_kind("ResourceQuota") if item["metadata"]["namespace"] == "specify-data")
    # Three servers and a drill of 20Gi each, and a quarter more.
    assert quota["spec"]["hard"]["requests.storage"] == "100Gi"


def test_assertions_of_a_user_stand_beside_ours():
    sql = {"app.orders": "SELECT count(*) > 0 FROM orders"}
    added = additions(Backups(store=STORE, drill=Drill(assertions=sql)), protected())
    assert sorted(of(added.documents, "ConfigMap", "shop-drill")["data"]) == ["app.orders.sql", "postgres.restored.sql"]


def test_a_change_of_the_store_rolls_the_servers():
    before, after = (additions(Backups(store=store), protected()).annotations for store in (STORE, ELSEWHERE))
    assert before != after


def test_a_server_proves_to_be_the_one_that_the_job_dials():
    added = additions(Backups(store=STORE), protected())
    assert next(one for one in added.certificates if one.name == "shop-backup-server").hosts == ("shop-backup.specify-data.svc",)


@pytest.mark.parametrize(
    ("build", "words"),
    [
        (lambda: Backups(store=STORE, off_site=STORE), "the same bucket as store"),
        (lambda: Backups(store=STORE, drill=Drill(repository=2)), "no second store to drill"),
        (lambda: Backups(store=STORE, full="61 2 * * *"), "no such time"),
        (lambda: Drill(schedule="0 25 * * *"), "no such time"),
        (lambda: Drill(assertions={"postgres.restored": "SELECT true"}), "our own assertion"),
        (lambda: RestoreFrom(to="2026-11-24 08:15:00+00", name="before"), "two targets"),
        (lambda: RestoreFrom(to="yesterday"), "not an allowed value"),
        (lambda: ObjectStore(host="s3.example.org", cidrs=(), bucket="acme", region="x"), "cannot match host names"),
    ],
)
def test_what_cannot_work_is_refused(build, words):
    with pytest.raises(InfraError, match=words):
        build()


def variables(target: RestoreFrom, **changes: Any) -> dict[str, Any]:
    found = target.variables(Backups(store=STORE, **changes), protected())
    return {entry["name"]: entry.get("value", entry.get("valueFrom")) for entry in found}


def test_a_restore_names_its_moment():
    assert variables(RestoreFrom())["RESTORE_TYPE"] == "default"
    timed = variables(RestoreFrom(to="2026-11-24 08:15:00+00"))
    assert (timed["RESTORE_TYPE"], timed["RESTORE_TARGET"]) == ("time", "2026-11-24 08:15:00+00")
    assert variables(RestoreFrom(name="before-migration"))["RESTORE_TYPE"] == "name"


def test_a_restore_from_another_store_reads_with_its_credentials():
    target = RestoreFrom(store=ELSEWHERE, database="old-shop")
    assert variables(target)["RESTORE_S3_KEY"]["secretKeyRef"]["name"] == "copy-store"
    conf = ini(target.files(Backups(store=STORE), protected())["restore.conf"])
    assert conf["global"]["repo1-s3-bucket"] == "acme-copies"
    assert conf.has_section("old-shop")
    assert [need.endpoint.host for need in target.additions(Backups(store=STORE), protected(), patroni=True).needs] == [ELSEWHERE.host]


def test_patroni_runs_the_restore_itself_and_a_single_server_before_it_starts():
    backups = Backups(store=STORE)
    led = RestoreFrom().additions(backups, protected(), patroni=True)
    assert led.bootstrap["method"] == "restore"
    assert led.bootstrap["restore"]["command"].endswith("/restore.sh")
    assert not led.init_containers
    alone = RestoreFrom().additions(backups, protected(), patroni=False)
    assert [one["name"] for one in alone.init_containers] == ["restore"]
    assert not alone.bootstrap


def test_every_alert_is_critical_and_has_a_page():
    added = additions(Backups(store=STORE), protected())
    for rule in (rule for group in added.alerts for rule in group.rules):
        assert rule["labels"]["severity"] == "critical"
        assert rule["annotations"]["runbook"] == f"docs/runbooks/{rule['alert']}.md"


def test_nothing_that_was_to_be_filled_in_is_left():
    for item in plan(backups=Backups(store=STORE, off_site=ELSEWHERE)).of_kind("ConfigMap"):
        for name, text in item["data"].items():
            if name.endswith(".conf"):
                assert "$" not in text, name
    assert backup_paths.content("backup.conf").count("$") > 5
