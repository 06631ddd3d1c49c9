"""The programs and servers: a collector, a parser of Logstash's language, Elastic's classes, a search node, an exporter."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cluster.build import BuildError, build
from tests.servers.logs import java
from tests.servers.logs.setup import ADMIN, installed
from tests.servers.logs.stand import Stand
from tests.servers.observability.servers import Servers

EXPORTER = "prometheus-elasticsearch-exporter"


@pytest.fixture(scope="session")
def programs() -> dict[str, Path]:
    """The path of each program; the Go ones are built first where they are missing."""
    if not shutil.which(EXPORTER):
        pytest.fail(f"needs Debian's {EXPORTER} (.ci/packages)", pytrace=False)
    try:
        built = build(("log-shipper", "mustache", "promtool"))
    except BuildError as error:
        pytest.fail(str(error), pytrace=False)
    return built | {"exporter": Path(shutil.which(EXPORTER) or "")}


@pytest.fixture(scope="module")
def servers(programs: dict[str, Path], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Servers]:
    """What starts servers on loopback, and ends them."""
    with Servers(dict(programs), tmp_path_factory.mktemp("logs")) as running:
        yield running


@pytest.fixture(scope="module")
def cluster(servers: Servers) -> Iterator[Stand]:
    """A search node that the rendered set-up was run on, behind what stands in for the rest of Elasticsearch."""
    stand = Stand(java.start(servers), str(servers.folder / "snapshots"))
    installed(stand.address, servers.folder / "setup")
    assert stand.logins == {f"elastic:{ADMIN}"}
    yield stand
    stand.close()
