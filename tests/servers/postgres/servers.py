"""Databases as a plan renders them, on a ground: their objects in a real API server, their pods as processes."""

from __future__ import annotations

import itertools
import json
import subprocess
import threading
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from specify_infra import Environment, Plan, plan
from specify_infra.components.data.postgres.base import Postgres
from specify_infra.options import CertManager, PrometheusOperator
from tests.cluster.client import Cluster
from tests.cluster.control_plane import ControlPlane
from tests.cluster.ground import ADDRESS, Ground
from tests.cluster.pki import Pki
from tests.cluster.processes import wait_until
from tests.servers.postgres.pod import GATEWAY, Document, Pod

NAMESPACE = "shop-data"

SECRETS = {
    "postgres-app": {"username": "shop", "password": "test's app"},
    "postgres-reader": {"username": "shop_reader", "password": "test's reader"},
    # The exporter of Debian 12 takes neither apostrophe nor space.
    "postgres-system": {"exporter": "test-exporter", **{name: f"test's {name}" for name in ("patroni", "replication", "rewind")}},
    "postgres-dump": {"username": "dump", "password": "test's dump"},
    "postgres-pooler": {"username": "pooler", "password": "test's pooler"},
}
"""Passwords of a run; the apostrophes are there for whoever forgets to quote."""


STORE = "store.example.org"
"""The host of the S3 server that backups go to, where there is one."""

NUMBERS = itertools.count(10)


class Audited(ControlPlane):
    """A control plane whose API server writes down every request."""

    def _start(self, name: str, flags: Mapping[str, str], program: str = "") -> Any:
        if name == "kube-apiserver":
            policy = self.folder / "audit.yaml"
            rules = [{"level": "Metadata", "omitStages": ["RequestReceived"]}]
            policy.write_text(json.dumps({"apiVersion": "audit.k8s.io/v1", "kind": "Policy", "rules": rules}))
            flags = {**flags, "audit-policy-file": str(policy), "audit-log-path": str(self.folder / "audit.log")}
        return super()._start(name, flags, program)

    def requests(self) -> list[Document]:
        """What was asked so far: the audit events that are complete."""
        lines = (self.folder / "audit.log").read_text().splitlines()
        return [json.loads(line) for line in lines if line.endswith("}")]


@dataclass
class Database:
    """A component, planned and brought up."""

    ground: Ground
    folder: Path
    component: Postgres
    plan: Plan
    lab: Path
    pods: list[Pod]
    cluster: Cluster | None = None

    @property
    def ca(self) -> Path:
        return self.folder / "pki" / "ca.crt"

    def start(self) -> None:
        for pod in self.pods:
            pod.start()

    def sql(self, query: str, *, host: str = "", login: str = "postgres-app", database: str = "shop", options: str = "") -> str:
        """Ask by the network, as clients do: TLS, the server's name verified."""
        user = SECRETS[login]
        found = f"{self.conninfo(host)} dbname={database} user={user['username']} options='{options}'"
        return self.psql(found, query, password=user["password"])

    def conninfo(self, host: str = "") -> str:
        """Where clients dial: one server, or whichever of them writes. There is no DNS here, so names come with addresses."""
        known = {self.host(pod): pod.address for pod in self.pods}
        chosen = [host] if host else list(known)
        hosts = f"host={','.join(chosen)} hostaddr={','.join(known[name] for name in chosen)}"
        target = "" if host or len(self.pods) == 1 else " target_session_attrs=read-write"
        return f"{hosts}{target} sslmode=verify-full sslrootcert={self.ca} connect_timeout=2"

    def psql(self, conninfo: str, query: str, *, password: str = "", check: bool = True) -> str:
        command = [str(self.lab / "pgsql/bin/psql"), "-X", "-At", "-q", "-v", "ON_ERROR_STOP=1", "-d", conninfo, "-c", query]
        env = {"LD_LIBRARY_PATH": str(self.lab / "pgsql/lib"), "PGPASSWORD": password, "PATH": "/usr/bin:/bin"}
        done = subprocess.run(command, env=env, capture_output=True, text=True, timeout=30, check=False)
        if check and done.returncode:
            raise RuntimeError(done.stderr)
        return (done.stdout if done.returncode == 0 else done.stderr).strip()

    def inside(self, pod: Pod, query: str, database: str = "postgres") -> str:
        """Ask as the superuser, which only the pod's own socket lets in."""
        options = ["-X", "-At", "-q", "-h", "/run/postgresql", "-U", "postgres", "-d", database, "-c", query]
        return pod.execute("server", f"{self.component.bin_dir}/psql", *options).strip()

    def host(self, pod: Pod) -> str:
        name = self.component.name
        return f"{pod.name}.{name}-pods.{NAMESPACE}.svc" if len(self.pods) > 1 else f"{name}.{NAMESPACE}.svc"

    def behind(self, service: str) -> list[Pod]:
        """The pods that a Service's selector selects now, by their labels in the API; without one there is one pod."""
        if self.cluster is None:
            return self.pods
        item = next(d for d in self.plan.of_kind("Service") if d["metadata"]["name"] == service)
        selector = ",".join(f"{key}={value}" for key, value in item["spec"]["selector"].items())
        chosen = {found["metadata"]["name"] for found in self.cluster.list("v1", "Pod", NAMESPACE, labels=selector)}
        return [pod for pod in self.pods if pod.name in chosen]

    def api(self, pod: Pod, path: str) -> tuple[int, str]:
        """Ask Patroni as a kubelet does: HTTPS, whatever its certificate."""
        command = ["curl", "-sk", "-m", "3", "-o", "-", "-w", "\n%{http_code}", f"https://{pod.address}:8008{path}"]
        body, _, status = subprocess.run(command, capture_output=True, text=True, check=False).stdout.rpartition("\n")
        return int(status or 0), body

    def state(self, pod: Pod) -> Document:
        return dict(json.loads(self.api(pod, "/patroni")[1] or "{}"))

    def leader(self) -> Pod | None:
        """Who says that it leads, if exactly one does."""
        found = [pod for pod in self.pods if self.api(pod, "/leader")[0] == 200]
        return found[0] if len(found) == 1 else None

    def settled(self, timeout: float = 90) -> Pod:
        """Wait until one leads and all others stream from it; the leader."""

        def check() -> Pod | None:
            leader = self.leader()
            if leader is None:
                return None
            others = [self.state(pod) for pod in self.pods if pod is not leader]
            streaming = all(state.get("role") == "replica" and state.get("replication_state") == "streaming" for state in others)
            return leader if streaming else None

        return wait_until(check, "one leads and the others follow", timeout=timeout, every=0.5)

    def in_step(self) -> Pod:
        """Wait until all others confirm what the leader commits, too: before that none of them may take over; the leader."""
        leader, counted = self.settled(), "SELECT count(*) FROM pg_stat_replication WHERE sync_state = 'quorum'"
        wait_until(lambda: self.inside(leader, counted) == str(len(self.pods) - 1), "all count")
        return leader


def planned(component: Postgres) -> Plan:
    environment = Environment(name="proof", namespace="shop", components=(component,), tls=CertManager(), monitoring=PrometheusOperator())
    return plan(environment)


def brought_up(ground: Ground, lab: Path, component: Postgres, plane: ControlPlane | None = None) -> Database:
    """Return a database whose pods are ready to be started."""
    made = planned(component)
    folder = ground.folder / f"{component.name}-{time.monotonic_ns()}"
    folder.mkdir()
    workload = next(one for d in made.declarations for one in d.workloads if one.name == component.name)
    count = workload.replicas.maximum
    owner = made.of_kind("StatefulSet" if count > 1 else "Deployment")[0]
    spec = owner["spec"]["template"]["spec"]
    addresses = [f"10.201.0.{next(NUMBERS)}" for _ in range(count)]
    names = [f"{component.name}-{index}" for index in range(count)]
    hosts = [f"{address} {name}.{component.name}-pods.{NAMESPACE}.svc" for address, name in zip(addresses, names, strict=True)]
    alone = f"{addresses[0]} {component.name}.{NAMESPACE}.svc" if count == 1 else ""
    text = "\n".join(["127.0.0.1 localhost", f"{GATEWAY} {STORE}", *hosts, alone]) + "\n"
    secrets = {**SECRETS, **certificates(made, folder)}
    objects = tuple(made.documents())
    more = {"LD_LIBRARY_PATH": str(Path(component.bin_dir).with_name("lib"))}
    token = {}
    if plane:
        token = _admitted(plane, objects, owner, dict(zip(names, addresses, strict=True)))
        more |= {"KUBERNETES_SERVICE_HOST": ADDRESS, "KUBERNETES_SERVICE_PORT": str(plane.port)}
    pods = []
    for name, address in zip(names, addresses, strict=True):
        place = folder / name
        place.mkdir()
        pods.append(Pod(ground, name, address, place, spec, lab, objects, secrets, text, more, token))
    return Database(ground, folder, component, made, lab, pods, plane.cluster if plane else None)


def certificates(made: Plan, folder: Path) -> dict[str, dict[str, str]]:
    """What cert-manager would put into the Secrets of the plan's Certificates."""
    pki = Pki(folder / "pki")
    found = {}
    for item in made.of_kind("Certificate"):
        names = item["spec"]["dnsNames"]
        purposes = ["-addext", "extendedKeyUsage=serverAuth,clientAuth"]
        alternatives = ["-addext", f"subjectAltName={','.join(f'DNS:{name}' for name in names)}"]
        subject = f"/CN={item['spec']['commonName']}"
        path = pki._issue(item["metadata"]["name"], subject, pki.authority, [*purposes, *alternatives])
        found[item["spec"]["secretName"]] = {
            "tls.crt": path.read_text(),
            "tls.key": path.with_suffix(".key").read_text(),
            "ca.crt": pki.authority.read_text(),
        }
    return found


def _admitted(plane: ControlPlane, objects: tuple[Document, ...], owner: Document, pods: Mapping[str, str]) -> dict[str, str]:
    """Apply the plan's objects, make the pods that the StatefulSet would make, and return the account's token."""
    cluster = plane.cluster
    wanted = ("Namespace", "ServiceAccount", "Role", "RoleBinding", "ConfigMap", "Service", "NetworkPolicy", "PodDisruptionBudget")
    for kind in (*wanted, owner["kind"]):
        for item in (item for item in objects if item["kind"] == kind and item["metadata"].get("namespace", NAMESPACE) == NAMESPACE):
            cluster.apply(item)
    template = owner["spec"]["template"]
    for name, address in pods.items():
        metadata = {**template["metadata"], "name": name, "namespace": NAMESPACE}
        volumes = [*template["spec"]["volumes"], {"name": "data", "emptyDir": {}}]
        cluster.create({"apiVersion": "v1", "kind": "Pod", "metadata": metadata, "spec": {**template["spec"], "volumes": volumes}})
        status = {"phase": "Running", "podIP": address, "podIPs": [{"ip": address}]}
        cluster.patch("v1", "Pod", name, {"status": status}, NAMESPACE, subresource="status")
    account = template["spec"]["serviceAccountName"]
    ask = {"apiVersion": "authentication.k8s.io/v1", "kind": "TokenRequest", "spec": {"expirationSeconds": 3607}}
    answer, _ = cluster.request("POST", f"/api/v1/namespaces/{NAMESPACE}/serviceaccounts/{account}/token", ask)
    return {"token": answer["status"]["token"], "ca.crt": plane.pki.authority.read_text(), "namespace": NAMESPACE}


def job(database: Database, name: str) -> Pod:
    """Return the pod that a CronJob would make now."""
    owner = next(d for d in database.plan.of_kind("CronJob") if d["metadata"]["name"] == name)
    spec = owner["spec"]["jobTemplate"]["spec"]["template"]["spec"]
    like, folder = database.pods[0], database.folder / f"{name}-{time.monotonic_ns()}"
    folder.mkdir()
    address, backup = f"10.201.0.{next(NUMBERS)}", f"{database.component.name}-backup"
    # A pod that is lost is not ready: DNS does not tell it.
    found = [f"{pod.address} {backup}.{NAMESPACE}.svc\n" for pod in database.behind(backup) if pod.alive]
    hosts = "".join([like.hosts, *found])
    return Pod(like.ground, folder.name, address, folder, spec, like.lab, like.objects, like.secrets, hosts, like.more)


def ran(pod: Pod) -> str:
    """Run a job's pod to its end; what it said."""
    pod.start()
    [process] = pod.containers.values()
    assert process.popen.wait(timeout=300) == 0, process.last_words(40)
    return process.last_words(60)


def renew(database: Database, pod: Pod, volume: str, *names: str) -> None:
    """Put another certificate of the same authority into a pod's volume, as a kubelet does after cert-manager."""
    pki = Pki.__new__(Pki)
    pki.folder, pki.authority = database.folder / "pki", database.ca
    path, place = pki.serving(f"renewed-{volume}", addresses=(), names=names), pod.folder / "volumes" / volume
    (place / "tls.key").write_text(path.with_suffix(".key").read_text())
    (place / "tls.crt").write_text(path.read_text())


def served(pod: Pod, port: int, *starttls: str) -> str:
    """The names in the certificate that a port of a pod shows."""
    ask = f"openssl s_client -connect {pod.address}:{port} {' '.join(starttls)} </dev/null 2>/dev/null"
    shell = f"{ask} | openssl x509 -noout -ext subjectAltName"
    return subprocess.run(["bash", "-c", shell], capture_output=True, text=True, check=False).stdout


def within(seconds: float, check: Callable[[], Any], what: str) -> float:
    """Wait for something; how long it took."""
    started = time.monotonic()
    wait_until(check, what, timeout=seconds, every=0.1)
    return time.monotonic() - started


class Load:
    """Writes, one after the other, and what of them was acknowledged. Ended by the test, or else after two minutes."""

    def __init__(self, database: Database) -> None:
        user = SECRETS["postgres-app"]
        dialled = f"{database.conninfo()} dbname=shop user={user['username']} tcp_user_timeout=3000"
        script = Path(__file__).with_name("writer.py")
        command = [str(database.lab / "venv/bin/python"), str(script), dialled, "120", "0.02"]
        # The driver brings a libpq of its own.
        env = {"PGPASSWORD": user["password"], "PATH": "/usr/bin:/bin"}
        self.process = subprocess.Popen(command, env=env, stdout=subprocess.PIPE, text=True)
        self._rows: dict[int, float] = {}
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        self.flows()

    def _read(self) -> None:
        assert self.process.stdout
        for line in self.process.stdout:
            if line.endswith("\n"):
                number, moment = line.split()
                self._rows[int(number)] = float(moment)

    def flows(self, rows: int = 200) -> None:
        """Wait until so many rows more are acknowledged: four seconds' worth, on a machine with nothing else to do."""
        wanted = len(self._rows) + rows
        wait_until(lambda: len(self._rows) >= wanted, f"{rows} rows more are acknowledged", timeout=100)

    def acknowledged(self) -> dict[int, float]:
        """Let it flow a while yet, and end it; each row that was acknowledged, and when."""
        self.flows()
        self.process.terminate()
        self._reader.join(timeout=20)
        self.process.wait(timeout=20)
        return self._rows


def pauses(moments: Iterable[float], begin: float) -> float:
    """The longest time after `begin` in which nothing was acknowledged."""
    times = [begin, *(moment for moment in moments if moment > begin)]
    return max((later - sooner for sooner, later in itertools.pairwise(times)), default=float("inf"))
