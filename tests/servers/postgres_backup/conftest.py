"""One S3 server for all tests of a run; a database of its own, with its backups, for each test that asks for one."""

from __future__ import annotations

import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.cluster.build import build
from tests.servers.postgres_backup.containers import end, own
from tests.servers.postgres_backup.database import Database, Store

BINARIES = Path("/usr/lib/postgresql/15/bin")
KEY, SECRET = "backup-tester", "not-a-secret-of-anyone"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def pki(folder: Path) -> None:
    """Make a CA, and a certificate each for the store, a server and the job that backs up."""

    def openssl(*arguments: str) -> None:
        subprocess.run(["openssl", *arguments], cwd=folder, check=True, capture_output=True)

    openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=test-ca", "-keyout", "ca.key", "-out", "ca.crt")
    for name in ("localhost", "shop-backup", "stranger"):
        extension = folder / f"{name}.ext"
        extension.write_text(f"subjectAltName=DNS:{name}\n")
        openssl("req", "-newkey", "rsa:2048", "-nodes", "-subj", f"/CN={name}", "-keyout", f"{name}.key", "-out", f"{name}.csr")
        signing = ["-CA", "ca.crt", "-CAkey", "ca.key", "-CAcreateserial", "-extfile", extension.name]
        openssl("x509", "-req", "-in", f"{name}.csr", "-days", "2", "-out", f"{name}.crt", *signing)


@pytest.fixture(scope="session")
def ground() -> Iterator[Path]:
    """A short path: a socket's path may have 107 characters."""
    if not BINARIES.exists() or not shutil.which("pgbackrest"):
        pytest.fail("needs Debian's postgresql-15 and pgbackrest (.ci/packages)", pytrace=False)
    folder = Path(tempfile.mkdtemp(prefix="pb-", dir="/tmp"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def store(ground: Path) -> Iterator[Store]:
    """A real S3 server behind TLS."""
    folder = ground / "store"
    for bucket in ("backups", "elsewhere"):
        (folder / "data" / bucket).mkdir(parents=True)
    pki(folder)
    own(folder)
    port = free_port()
    gateway = build(["versitygw"])["versitygw"]
    command = [str(gateway), "--port", f"127.0.0.1:{port}", "--access", KEY, "--secret", SECRET]
    tls = ["--cert", str(folder / "localhost.crt"), "--key", str(folder / "localhost.key")]
    with (folder / "log").open("wb") as log:
        server = subprocess.Popen([*command, *tls, "posix", str(folder / "data")], stdout=log, stderr=log, start_new_session=True)
    for _ in range(100):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                break
        time.sleep(0.1)
    yield Store(folder=folder, port=port, key=KEY, secret=SECRET, pid=server.pid)
    end(server)


@pytest.fixture
def database(ground: Path, store: Store, request: pytest.FixtureRequest) -> Iterator[Callable[..., Database]]:
    """A factory of databases with backups; each stanza lies in a folder of its own in the bucket."""
    made: list[Database] = []

    def make(**changes: object) -> Database:
        folder = Path(tempfile.mkdtemp(prefix="d-", dir=ground))
        folder.chmod(0o755)
        database = Database.create(folder, store, BINARIES, free_port(), free_port(), **changes)
        made.append(database)
        return database

    yield make
    for database in made:
        database.stop()
