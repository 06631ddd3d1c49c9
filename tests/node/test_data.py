"""PostgreSQL and Redis as rendered, on a real node: restricted pods, read-only roots, volumes that outlive pods, a failover.

All of it under the emitted NetworkPolicies, which packets show to be in force.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from urllib.error import HTTPError

import pytest

from specify_infra import Anywhere, PostgresHA, PostgresStandalone, RedisStandalone, Resources, Specify, plan, production
from specify_infra.testing import only
from tests.cluster.client import Document
from tests.cluster.ground import ADDRESS
from tests.cluster.processes import wait_until
from tests.cluster.proof import Proof
from tests.servers.metrics import lacking, scraped

from . import data_images
from .data_flows import ALLOWED, FORBIDDEN, Guarded, guarded
from .data_site import NAMESPACE, SECRETS, bring_up, inside, pod
from .runtime import SOCKET, load_images
from .site import Site

SMALL = Resources(cpu_request="50m", cpu_limit="1000m", memory_request="256Mi", memory_limit="1Gi")
"""Three servers and more share one small node."""

CONNECTIONS = 50
"""What fits into that."""

PSQL = ("/usr/pgsql-18/bin/psql", "-XAtq", "-v", "ON_ERROR_STOP=1")


@pytest.fixture(scope="module")
def node(site: Site, proof: Proof) -> Site:
    """The node with the images of the data layer's servers."""
    with proof.stage("building the images of the data layer"), site.node.ground.outside():
        archives = data_images.build()
    with proof.stage("loading the images of the data layer"):
        load_images(site.node.machine, site.node.binaries["ctr"], archives)
    proof.gap("the images of PostgreSQL, Patroni, Redis and their exporters: built here under their names")
    return site


@pytest.fixture(scope="module")
def under(node: Site, proof: Proof, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Guarded]:
    """A PostgreSQL and a Redis alone, and a cluster of three, under their policies; on one node, so that these may share it."""
    components = (
        Specify(image="registry.example.org/shop:1.0.0", database="postgres.sql", cache="redis.resp"),
        PostgresStandalone(name="single", database="shop", storage="1Gi", resources=SMALL, max_connections=CONNECTIONS),
        RedisStandalone(name="redis", engine="redis", storage="2Gi", resources=SMALL),
        PostgresHA(name="postgres", database="shop", storage="1Gi", resources=SMALL, max_connections=CONNECTIONS, placement=Anywhere()),
    )
    made = bring_up(node, proof, tmp_path_factory.mktemp("data"), *components)
    with guarded(node, made) as servers:
        yield servers


@pytest.fixture(scope="module")
def data(under: Guarded) -> Site:
    """The node with all that."""
    return under.site


@pytest.mark.parametrize("flow", FORBIDDEN, ids=" -> ".join)
def test_a_forbidden_flow_to_data_is_dropped_by_a_policy_and_nothing_else(
    data: Site, under: Guarded, proof: Proof, flow: tuple[str, str]
) -> None:
    assert under.without[flow] == "ok"
    before = under.denied(flow)
    assert under.dial(flow) == "timeout"
    assert under.denied(flow) > before
    proof.count("forbidden flows to servers of data whose packets were dropped, and flowed without policies")


@pytest.mark.parametrize("flow", ALLOWED, ids=" -> ".join)
def test_a_needed_flow_to_data_is_let_through(data: Site, under: Guarded, proof: Proof, flow: tuple[str, str]) -> None:
    assert under.dial(flow) == "ok"
    proof.count("needed flows to servers of data that the policies let through")


def restricted(site: Site, item: Document, proof: Proof, *, user: int, container: str = "server") -> None:
    """Assert what a restricted pod's process sees of itself, and that only its volumes can be written."""
    namespace = site.cluster.get("v1", "Namespace", NAMESPACE)
    assert namespace
    assert namespace["metadata"]["labels"]["pod-security.kubernetes.io/enforce"] == "restricted"
    status = dict(
        line.split(":\t", 1) for line in inside(site, item, "cat", "/proc/self/status", container=container).splitlines() if ":\t" in line
    )
    assert {name: int(value, 16) for name, value in status.items() if name.startswith("Cap")} == dict.fromkeys(
        ("CapInh", "CapPrm", "CapEff", "CapBnd", "CapAmb"), 0
    )
    assert (status["NoNewPrivs"], status["Seccomp"]) == ("1", "2")
    assert set(status["Uid"].split()) == {str(user)}
    assert "Read-only file system" in inside(site, item, "touch", "/etc/written", container=container)
    proof.count("servers with a user of their own, no capability, seccomp and a root that refuses a write")


def psql(site: Site, item: Document, query: str, *, host: str = "single", login: str = "postgres-app") -> str:
    """Ask from within a pod by a Service's name, with the server's certificate verified."""
    user = SECRETS[login]
    target = f"host={host}.{NAMESPACE}.svc dbname=shop user={user['username']} sslmode=verify-full sslrootcert=/etc/postgres-tls/ca.crt"
    return inside(site, item, "env", f"PGPASSWORD={user['password']}", *PSQL, "-d", f"{target} connect_timeout=3", "-c", query)


def test_postgres_alone_starts_restricted_and_answers_over_tls_by_its_name(data: Site, proof: Proof) -> None:
    item = pod(data, "single")
    restricted(data, item, proof, user=26)
    # The pod is ready before every proxy has heard of it.
    wait_until(lambda: psql(data, item, "SELECT 1") == "1", "its Service leads to it", timeout=30, every=0.5)
    assert psql(data, item, "CREATE TABLE kept AS SELECT generate_series(1, 1000) AS x; SELECT count(*) FROM kept") == "1000"
    assert psql(data, item, "SHOW max_connections") == str(CONNECTIONS), "the mounted configuration counts"
    assert psql(data, item, "SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()") == "t"
    refused = psql(data, item, "DELETE FROM kept", host="single-ro", login="postgres-reader")
    assert "cannot execute DELETE in a read-only transaction" in refused
    proof.count("databases that answer by DNS, Service and TLS")


def test_postgres_alone_keeps_its_data_when_its_pod_is_replaced(data: Site, proof: Proof) -> None:
    before = pod(data, "single")
    data.cluster.delete("v1", "Pod", before["metadata"]["name"], NAMESPACE)
    started = time.monotonic()
    after = pod(data, "single", other_than=before["metadata"]["uid"])
    print(f"a new pod is ready after {time.monotonic() - started:.1f} s")
    # The Service learns a moment later than we that the pod is ready.
    wait_until(lambda: psql(data, after, "SELECT count(*) FROM kept") == "1000", "all rows are there", every=1)
    [server] = [one for one in after["status"]["containerStatuses"] if one["name"] == "server"]
    assert server["restartCount"] == 0
    proof.count("volumes that outlived their pod")


def redis(site: Site, item: Document, *words: str) -> str:
    """Ask Redis as the application does: its login, TLS."""
    user = SECRETS["redis-app"]
    command = ["redis-cli", "--tls", "--cacert", "/tls/ca.crt", "-h", "redis." + NAMESPACE + ".svc", "--user", user["username"]]
    return inside(site, item, "env", f"REDISCLI_AUTH={user['password']}", *command, "--no-auth-warning", *words)


def test_redis_alone_starts_restricted_and_keeps_its_keys_when_its_pod_is_replaced(data: Site, proof: Proof) -> None:
    before = pod(data, "redis")
    restricted(data, before, proof, user=1000)
    assert redis(data, before, "set", "basket:1", "three apples") == "OK"
    assert redis(data, before, "config", "get", "maxmemory").startswith("NOPERM"), "the application's user may not"
    data.cluster.delete("v1", "Pod", before["metadata"]["name"], NAMESPACE)
    after = pod(data, "redis", other_than=before["metadata"]["uid"])
    wait_until(lambda: redis(data, after, "get", "basket:1") == "three apples", "the key is there", every=1)
    proof.count("volumes that outlived their pod")


def leader(site: Site) -> Document | None:
    """Whom the Service of writes selects, once it is one that is ready."""
    found = site.ready(NAMESPACE, "app.kubernetes.io/name=postgres,role=primary")
    return found[0] if len(found) == 1 else None


def streaming(site: Site) -> Document | None:
    """The leader, once both others stream from it and one of them has what is acknowledged."""
    first = leader(site)
    query = "SELECT count(*) FILTER (WHERE state = 'streaming'), bool_or(sync_state = 'quorum') FROM pg_stat_replication"
    socket = (*PSQL, "-h", "/run/postgresql", "-U", "postgres", "-c", query)
    return first if first and inside(site, first, *socket) == "2|t" else None


def test_three_members_form_a_cluster_and_lose_their_leader_without_losing_a_row(data: Site, proof: Proof) -> None:
    members = [pod(data, f"postgres-{number}", timeout=240) for number in range(3)]
    first = wait_until(lambda: streaming(data), "two members stream from the third", timeout=120, every=1)
    for item in members:
        restricted(data, item, proof, user=26)
    writer = next(item for item in members if item["metadata"]["uid"] != first["metadata"]["uid"])
    # Who leads is labelled before every proxy has heard of it.
    wait_until(lambda: psql(data, writer, "SELECT 1", host="postgres") == "1", "the Service leads to the leader", timeout=30, every=0.5)
    created = "CREATE TABLE written AS SELECT 0 AS x; ALTER TABLE written ADD PRIMARY KEY (x); SELECT x FROM written"
    assert psql(data, writer, created, host="postgres") == "0"

    [server] = [one for one in first["status"]["containerStatuses"] if one["name"] == "server"]
    identity = server["containerID"].removeprefix("containerd://")
    machine, ctr = data.node.machine, data.node.binaries["ctr"]
    kill = [ctr, f"--address={SOCKET}", "--namespace=k8s.io", "tasks", "kill", "--all", "--signal", "SIGKILL", identity]
    acknowledged, pauses, last, killed = [0], [], time.monotonic(), 0.0
    for number in range(1, 400):
        if number == 20:
            machine.ground.run(kill, own_mounts=True)
            killed = time.monotonic()
        if psql(data, writer, f"INSERT INTO written VALUES ({number}) RETURNING x", host="postgres") == str(number):
            acknowledged.append(number)
            pauses.append(time.monotonic() - last)
            last = time.monotonic()
        if killed and time.monotonic() - killed > 45:
            break
    proof.count("seconds that writes paused at most when a leader was killed", round(max(pauses)))
    assert max(pauses) < 30
    assert acknowledged[-1] > 20
    wait_until(lambda: streaming(data), "the one that was killed follows again", timeout=120, every=1)
    rows = psql(data, writer, "SELECT json_agg(x ORDER BY x) FROM written", host="postgres")
    assert set(acknowledged) <= set(json.loads(rows))
    refused = psql(data, writer, "INSERT INTO written VALUES (-1)", host="postgres-ro", login="postgres-app")
    assert "read-only transaction" in refused
    proof.count("rows acknowledged around the loss of a leader, and all of them there", len(acknowledged))


@pytest.mark.parametrize(("exporter", "path"), [("kubelet", "/metrics"), ("cadvisor", "/metrics/cadvisor")])
def test_a_kubelet_tells_prometheus_what_the_catalogue_says(exporter: str, path: str, data: Site, proof: Proof) -> None:
    made = plan(production())
    account = only(made, "ServiceAccount", "prometheus")
    own = account["metadata"]["namespace"]
    data.namespace(own)
    for item in (account, *(only(made, kind, f"{own}-prometheus") for kind in ("ClusterRole", "ClusterRoleBinding"))):
        data.cluster.apply(item)
    pod(data, "single")
    url = f"https://{ADDRESS}:10250{path}"
    token = data.cluster.token("prometheus", own)
    # Kubelets look at volumes once in a minute, and ask the API server who may look at them.
    wait_until(lambda: lacking(exporter, scraped(url, token, None)) == {}, "the kubelet tells what queries read", timeout=180, every=5)
    with pytest.raises(HTTPError, match="403"):
        scraped(url, data.cluster.token("default", own), None)
    proof.count("files of the catalogue of metrics that a real kubelet was held against, with Prometheus' own rights")
