"""The programs: Prometheus, promtool and amtool from pinned Go modules, Alertmanager and exporters from Debian."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cluster.build import BuildError, build
from tests.servers.observability.servers import Servers

DEBIAN = {
    "alertmanager": "prometheus-alertmanager",
    "node-exporter": "prometheus-node-exporter",
    "redis": "redis-server",
    "redis-exporter": "prometheus-redis-exporter",
}
"""Name to command; the packages stand in .ci/packages."""


@pytest.fixture(scope="session")
def programs() -> dict[str, Path]:
    """The path of each program; the Go ones are built first where they are missing."""
    missing = [command for command in DEBIAN.values() if not shutil.which(command)]
    if missing:
        pytest.fail(f"needs Debian's {', '.join(missing)} (.ci/packages)", pytrace=False)
    try:
        built = build(("prometheus", "promtool", "amtool", "otel-collector"))
    except BuildError as error:
        pytest.fail(str(error), pytrace=False)
    return built | {name: Path(shutil.which(command) or "") for name, command in DEBIAN.items()}


@pytest.fixture(scope="module")
def servers(programs: dict[str, Path], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Servers]:
    """What starts servers on loopback, and ends them."""
    with Servers(programs, tmp_path_factory.mktemp("servers")) as running:
        yield running
