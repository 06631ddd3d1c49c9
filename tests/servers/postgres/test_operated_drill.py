"""The drill of a database that CloudNativePG runs, on a real Kubernetes API with its own account, and a real PostgreSQL to ask.

The operator cannot be had here. A stand-in does its part: it sees the cluster that the job makes, and says in its status what the
operator would say; the server behind it is one of ours. What is proven is the job: what it asks of the API and of the server, and
that it leaves nothing behind.
"""

from __future__ import annotations

import copy
import os
import signal
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from specify_infra import ObjectStore, OperatedBackups, OperatedDrill, PostgresOperated
from tests.cluster.client import RefusedError
from tests.cluster.crds import wait_until_established
from tests.cluster.ground import ADDRESS
from tests.cluster.pki import Pki
from tests.cluster.processes import wait_until
from tests.servers.postgres.pod import Pod
from tests.servers.postgres.servers import NAMESPACE, NUMBERS, SECRETS, Audited, Database, planned

pytestmark = pytest.mark.xdist_group("postgres-alone")

API = "postgresql.cnpg.io/v1"
NAME = "operated-restored"
ACCOUNT = f"system:serviceaccount:{NAMESPACE}:operated-drill"
STORE = ObjectStore(host="store.example.org", cidrs=("203.0.113.0/24",), bucket="backups", region="eu-central-1")


class Operator:
    """Says of every cluster what CloudNativePG would."""

    def __init__(self, plane: Audited, *, restores: bool = True) -> None:
        self.cluster, self.restores = plane.cluster, restores
        self.seen: list[dict[str, Any]] = []
        self.ended = threading.Event()
        self.thread = threading.Thread(target=self.work, daemon=True)

    def __enter__(self) -> Operator:
        self.thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.ended.set()
        self.thread.join(timeout=10)

    def work(self) -> None:
        while not self.ended.wait(0.3):
            for item in self.cluster.list(API, "Cluster", NAMESPACE):
                if "status" not in item:
                    self.seen.append(item)
                    ready = {"type": "Ready", "status": str(self.restores), "reason": "x", "message": "", "lastTransitionTime": None}
                    phase = "Cluster in healthy state" if self.restores else "Setting up primary"
                    name = item["metadata"]["name"]
                    status = {"status": {"phase": phase, "conditions": [ready]}}
                    try:
                        self.cluster.patch(API, "Cluster", name, status, NAMESPACE, subresource="status")
                    except RefusedError as refused:  # a drill that was ended has taken its cluster away meanwhile
                        if refused.reason != "NotFound":
                            raise


@pytest.fixture(scope="module")
def served(plane: Audited) -> Audited:
    """The API server, with the kind: its schema is the one that the checks have."""
    for crd in yaml.safe_load_all(Path("imports/crds/postgresql.cnpg.io.yaml").read_text()):
        [version] = crd["spec"]["versions"]
        version["schema"]["openAPIV3Schema"]["properties"]["status"] = {"type": "object", "x-kubernetes-preserve-unknown-fields": True}
        version["subresources"] = {"status": {}}
        plane.cluster.apply(crd)
        wait_until_established(plane.cluster, [crd])
        # A new kind's storage refuses requests for a moment more.
        wait_until(lambda kind=crd["spec"]["names"]["kind"]: plane.cluster.list(API, kind) == [], "the kind is served")
    return plane


@pytest.fixture(scope="module")
def restored(alone: Database) -> Database:
    """The server behind the Cluster: it shows the certificate that the operator would be told to give it."""
    [certificate] = planned(PostgresOperated(name="operated", backups=OperatedBackups(store=STORE))).of_kind("Certificate")
    [pod] = alone.pods
    pki = Pki.__new__(Pki)
    pki.folder, pki.authority = alone.folder / "pki", alone.ca
    # Who else dials this server does so by its own names.
    path = pki.serving("operated", addresses=(), names=(*certificate["spec"]["dnsNames"], alone.host(pod), "localhost"))
    (pod.folder / "volumes" / "tls" / "tls.key").write_text(path.with_suffix(".key").read_text())
    (pod.folder / "volumes" / "tls" / "tls.crt").write_text(path.read_text())
    alone.inside(pod, "SELECT pg_reload_conf()")
    return alone


@pytest.fixture
def drilled(served: Audited, restored: Database) -> Iterator[Any]:
    """A factory: the pod that the CronJob would make, started."""
    alone = restored
    pods: list[Pod] = []

    def start(*, trusted: Path = alone.ca, **changes: Any) -> Pod:
        drill = OperatedDrill(**{"deadline": 1020, "assertions": {"rows": "SELECT count(*) = 1000 FROM drilled"}} | changes)
        backups = OperatedBackups(store=STORE, drill=drill)
        plan = planned(PostgresOperated(name="operated", database="shop", owner="shop", backups=backups))
        mine = [item for item in plan.documents() if item["metadata"]["name"] in ("operated-drill", NAMESPACE)]
        for kind in ("Namespace", "ServiceAccount", "Role", "RoleBinding", "ConfigMap", "CronJob"):
            for item in (item for item in mine if item["kind"] == kind):
                served.cluster.apply(item, force=True)
        [owner] = plan.of_kind("CronJob")
        spec = copy.deepcopy(owner["spec"]["jobTemplate"]["spec"]["template"]["spec"])
        assert spec["automountServiceAccountToken"]
        # What the API server adds to a pod that has a token.
        spec["volumes"].append({"name": "token", "projected": {}})
        [container] = spec["containers"]
        container["volumeMounts"].append({"name": "token", "mountPath": "/var/run/secrets/kubernetes.io/serviceaccount"})
        ask = {"apiVersion": "authentication.k8s.io/v1", "kind": "TokenRequest", "spec": {"expirationSeconds": 3607}}
        answer, _ = served.cluster.request("POST", f"/api/v1/namespaces/{NAMESPACE}/serviceaccounts/operated-drill/token", ask)
        token = {"token": answer["status"]["token"], "ca.crt": served.pki.authority.read_text()}
        hosts = f"127.0.0.1 localhost\n{alone.pods[0].address} {NAME}-rw.{NAMESPACE}.svc\n"
        more = {**alone.pods[0].more, "KUBERNETES_SERVICE_HOST": ADDRESS, "KUBERNETES_SERVICE_PORT": str(served.port)}
        folder = alone.folder / f"drill-{time.monotonic_ns()}"
        folder.mkdir()
        address = f"10.201.0.{next(NUMBERS)}"
        secrets = {**SECRETS, "operated-tls": {"ca.crt": trusted.read_text()}}
        pod = Pod(alone.ground, folder.name, address, folder, spec, alone.lab, tuple(plan.documents()), secrets, hosts, more, token)
        pod.start()
        pods.append(pod)
        return pod

    alone.sql("DROP TABLE IF EXISTS drilled; CREATE TABLE drilled AS SELECT generate_series(1, 1000) AS x")
    yield start
    for pod in pods:
        pod.kill()


def ended(pod: Pod, seconds: float = 90) -> tuple[int, str]:
    """Wait for a drill's end: its exit code, and what it said."""
    process = pod.containers["drill"]
    code = process.popen.wait(timeout=seconds)
    return code, process.last_words(60)


def gone(plane: Audited) -> bool:
    return not plane.cluster.list(API, "Cluster", NAMESPACE)


def test_a_backup_that_is_restored_is_asked_read_and_taken_away(served, drilled):
    with Operator(served) as operator:
        code, said = ended(drilled())
    assert code == 0, said
    assert "holds: restored" in said
    assert "holds: rows" in said
    assert "restored and verified in" in said
    [made] = operator.seen
    assert made["spec"]["bootstrap"]["recovery"]["source"] == "source"
    [source] = made["spec"]["externalClusters"]
    assert source["plugin"]["parameters"] == {"barmanObjectName": "operated-backups", "serverName": "operated"}
    assert "plugins" not in made["spec"], "it would archive into what it was restored from"
    assert gone(served)


def test_a_moment_before_now_is_brought_back_where_that_is_wanted(served, drilled):
    with Operator(served) as operator:
        code, said = ended(drilled(back=3600))
    assert code == 0, said
    target = operator.seen[-1]["spec"]["bootstrap"]["recovery"]["recoveryTarget"]["targetTime"]
    moment = time.mktime(time.strptime(target, "%Y-%m-%d %H:%M:%S+00")) - time.timezone
    assert abs(time.time() - moment - 3600) < 120


def test_an_archive_that_cannot_be_restored_fails_the_drill(served, drilled):
    with Operator(served, restores=False):
        code, said = ended(drilled(deadline=930))
    assert code != 0
    assert "not restored in time, the last phase was: Setting up primary" in said
    assert gone(served)


def test_a_server_that_cannot_prove_who_it_is_is_not_asked(served, drilled):
    with Operator(served):
        code, said = ended(drilled(trusted=served.pki.authority))
    assert code != 0
    assert "certificate verify failed" in said
    assert gone(served)


def test_rows_that_are_missing_fail_the_drill(served, drilled):
    with Operator(served):
        code, said = ended(drilled(assertions={"rows": "SELECT count(*) > 1000 FROM drilled"}))
    assert code != 0
    assert "rows.sql answered: f" in said
    assert gone(served)


def test_a_drill_that_is_ended_leaves_nothing_and_the_next_one_cleans_up_after_one_that_was_killed(served, drilled):
    with Operator(served, restores=False):
        ending = drilled(deadline=14400)
        wait_until(lambda: not gone(served), "the cluster is made")
        [main] = ending._children(ending.containers["drill"].pid)
        os.kill(main, signal.SIGTERM)
        code, said = ended(ending)
        assert code != 0, said
        assert gone(served)
        killed = drilled(deadline=14400)
        wait_until(lambda: not gone(served), "the cluster is made")
        killed.kill()
    assert not gone(served)
    with Operator(served):
        code, said = ended(drilled())
    assert code == 0, said
    assert gone(served)


def test_the_role_is_enough_and_no_more(served):
    asked = [event for event in served.requests() if event["user"]["username"] == ACCOUNT]
    assert len(asked) > 10
    assert [event["requestURI"] for event in asked if event["responseStatus"]["code"] == 403] == []
    used = {(event["verb"], event["objectRef"].get("name", "")) for event in asked}
    assert used == {("create", NAME), ("get", NAME), ("delete", NAME)}
