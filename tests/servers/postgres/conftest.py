"""One ground and one API server for all proofs of a run; the servers are installed first where the cache has none."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from specify_infra.components.data.postgres.ha import PostgresHA
from specify_infra.components.data.postgres.pooler import Pooler
from specify_infra.components.data.postgres.standalone import PostgresStandalone
from tests.cluster.build import build
from tests.cluster.ground import Ground
from tests.cluster.processes import wait_until
from tests.servers.network import bridge
from tests.servers.postgres.pod import BRIDGE, GATEWAY
from tests.servers.postgres.programs import install
from tests.servers.postgres.servers import Audited, Database, brought_up


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
