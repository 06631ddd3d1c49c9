"""One ground and one API server for all proofs of a run; the servers are installed first where the cache has none."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from specify_infra import ObjectStore, SecretRef
from specify_infra.components.data.postgres.ha import PostgresHA
from specify_infra.components.data.postgres.pooler import Pooler
from specify_infra.components.data.postgres.standalone import PostgresStandalone
from tests.cluster.build import build
from tests.cluster.ground import Ground
from tests.cluster.pki import Pki
from tests.cluster.processes import wait_until
from tests.servers.network import bridge
from tests.servers.postgres.pod import BRIDGE, GATEWAY
from tests.servers.postgres.programs import DEBIAN, install
from tests.servers.postgres.servers import SECRETS, STORE, Audited, Database, brought_up


@pytest.fixture(scope="session")
def lab() -> Path:
    """PostgreSQL 18 and Patroni 4.1."""
    return install()


@pytest.fixture(scope="session")
def ground(lab: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ground]:
    """Namespaces of this run's own. From here on, tests are on its network."""
    folder = tmp_path_factory.mktemp("pg")
    for above in (folder, *folder.parents):
        # The servers' user must be able to go through.
        if str(above).startswith("/tmp/"):
            above.chmod(0o755)
    binaries = build(["etcd", "kube-apiserver"])
    assert binaries
    with Ground(folder) as opened:
        bridge(BRIDGE, f"{GATEWAY}/24")
        yield opened


@pytest.fixture(scope="session")
def plane(ground: Ground) -> Audited:
    """An API server that writes down what it is asked."""
    return Audited(ground, build(["etcd", "kube-apiserver"]))


@pytest.fixture(scope="session")
def store(ground: Ground) -> ObjectStore:
    """An S3 server on the bridge's own address."""
    if not DEBIAN.exists() or not shutil.which("pgbackrest"):
        pytest.fail("needs Debian's postgresql-15 and pgbackrest (.ci/packages)", pytrace=False)
    folder = ground.folder / "store"
    (folder / "data" / "backups").mkdir(parents=True)
    pki = Pki(folder / "pki")
    path = pki.serving("store", addresses=(), names=(STORE,))
    with ground.outside():
        gateway = build(["versitygw"])["versitygw"]
    listen = ["--port", f"{GATEWAY}:9000", "--access", "tester", "--secret", "not-a-secret-of-anyone"]
    tls = ["--cert", path, "--key", path.with_suffix(".key")]
    ground.start("store", [gateway, *listen, *tls, "posix", folder / "data"])
    SECRETS["backup-store"] = {"access_key_id": "tester", "secret_access_key": "not-a-secret-of-anyone"}
    SECRETS["store-ca"] = {"ca.crt": pki.authority.read_text()}
    ca = SecretRef(name="store-ca", keys=("ca.crt",))
    return ObjectStore(host=STORE, port=9000, cidrs=(f"{GATEWAY}/32",), bucket="backups", region="us-east-1", ca=ca)


@pytest.fixture(scope="session")
def ha(ground: Ground, lab: Path, plane: Audited) -> Iterator[Database]:
    """A cluster of three that has formed."""
    made = brought_up(ground, lab, PostgresHA(database="shop", storage="10Gi"), plane)
    made.start()
    made.settled()
    yield made
    for pod in made.pods:
        pod.kill()


@pytest.fixture(scope="session")
def alone(ground: Ground, lab: Path) -> Iterator[Database]:
    """A server alone that is ready, with the roles that a pool and dumps need."""
    made = brought_up(ground, lab, PostgresStandalone(database="shop", storage="10Gi", pooler=Pooler()))
    made.start()
    wait_until(lambda: made.sql("SELECT 1") == "1", "the application gets in", timeout=60, every=0.5)
    yield made
    for pod in made.pods:
        pod.kill()
