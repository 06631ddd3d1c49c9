"""The images of the data layer's servers, put together from this machine's files under the names that the manifests use.

PostgreSQL 18 and Patroni 4.1 come from package registries (tests/servers/postgres), Redis 7.0, the exporters and everything else from
Debian. So what is proven is our pods, scripts and configuration, not the projects' own images.
"""

from __future__ import annotations

import hashlib
import re
import subprocess
import sys
import sysconfig
from collections.abc import Iterable
from pathlib import Path

from specify_infra import PostgresHA, RedisStandalone
from tests.cluster.build import cache_folder
from tests.servers.postgres.programs import EXPORTER, install

from .images import BUSYBOX
from .oci import Image, write

POSTGRES = PostgresHA()
REDIS = RedisStandalone(engine="redis")

COMMANDS = ("bash", "sh", "cat", "chmod", "cksum", "date", "env", "grep", "head", "id", "locale", "ls", "mkdir", "mv", "rm", "rmdir")
COMMANDS += ("sed", "seq", "sleep", "stat", "tail", "touch", "tr", "wc")

PYTHON = Path(sys.executable).resolve()
STANDARD = Path(sysconfig.get_path("stdlib"))
"""Those that run the tests, which are those that Patroni was installed with."""

SYSTEM = ("/usr/lib/locale/C.utf8", "/usr/share/zoneinfo")

UNUSED = {"posix", "right", "__pycache__", "test", "tests", "idlelib", "lib2to3", "pip", "setuptools", "site-packages", "include"}

USERS = f"root:x:0:0::/:/bin/sh\npostgres:x:{POSTGRES.user}:{POSTGRES.user}::/tmp:/bin/bash\n"
"""PostgreSQL asks for its user's name."""


def build() -> list[Path]:
    """The archives of all images, built where the cache has none of the same making."""
    lab = install()
    digest = hashlib.sha256(str(lab).encode() + Path(__file__).read_bytes() + Path(__file__).with_name("oci.py").read_bytes())
    folder = cache_folder() / "data-images" / digest.hexdigest()[:12]
    folder.mkdir(parents=True, exist_ok=True)
    made = {"postgres": lambda: _postgres(lab, folder), "postgres-exporter": _postgres_exporter, "redis": _redis}
    made |= {"redis-exporter": _redis_exporter}
    for name, make in made.items():
        if not (folder / f"{name}.tar").exists():
            write(make(), folder / f"{name}.tar")
    return sorted(folder.glob("*.tar"))


def _postgres(lab: Path, folder: Path) -> Image:
    written = {
        "passwd": USERS,
        "nsswitch.conf": "passwd: files\ngroup: files\nhosts: files dns\n",
        **{name: f'#!/bin/sh\nexec {PYTHON} /opt/patroni/bin/{name} "$@"\n' for name in ("patroni", "patronictl")},
    }
    for name, text in written.items():
        (folder / name).write_text(text)
    [packages] = lab.glob("venv/lib/python*/site-packages")
    files = {
        **_programs([PYTHON, *(Path(_which(name)) for name in COMMANDS)]),
        **_libraries([*STANDARD.glob("lib-dynload/*.so"), *packages.glob("*/*.so"), *(lab / "pgsql/bin").iterdir()]),
        **_tree(STANDARD, str(STANDARD)),
        **_tree(packages, "/opt/patroni/packages"),
        **{f"/opt/patroni/bin/{name}": lab / "venv/bin" / name for name in ("patroni", "patronictl")},
        **_tree(lab / "pgsql", "/usr/pgsql-18"),
        **{path: file for folder in SYSTEM for path, file in _tree(Path(folder), folder).items()},
        **{f"/etc/{name}": folder / name for name in ("passwd", "nsswitch.conf")},
        **{f"/usr/bin/{name}": folder / name for name in ("patroni", "patronictl")},
    }
    # This build finds its own libraries only so.
    environment = {"LD_LIBRARY_PATH": "/usr/pgsql-18/lib", "PYTHONPATH": "/opt/patroni/packages"}
    links = {f"/bin/{name}": f"/usr/bin/{name}" for name in ("bash", "sh")}
    return Image(names=(POSTGRES.image,), files=files, links=links, user=str(POSTGRES.user), environment=environment)


def _postgres_exporter() -> Image:
    return Image(names=(POSTGRES.exporter_image,), files=_programs([Path(EXPORTER)]), entrypoint=[EXPORTER], user="65534")


def _redis() -> Image:
    programs = [Path("/usr/bin/redis-cli"), Path("/usr/bin/redis-check-rdb")]
    # Debian's server answers to several names, and is the same program.
    files = {**_programs(programs), "/usr/bin/redis-server": programs[1], "/bin/busybox": BUSYBOX}
    applets = subprocess.run([BUSYBOX, "--list"], capture_output=True, text=True, check=True).stdout.split()
    return Image(names=(REDIS.server_image,), files=files, links={f"/bin/{name}": "busybox" for name in applets if name != "busybox"})


def _redis_exporter() -> Image:
    program = Path("/usr/bin/prometheus-redis-exporter")
    return Image(names=(REDIS.exporter_image,), files=_programs([program]), entrypoint=[str(program)], user="65534")


def _which(name: str) -> str:
    return subprocess.run(["which", name], capture_output=True, text=True, check=True).stdout.strip()


def _programs(programs: Iterable[Path]) -> dict[str, Path]:
    """Programs at their own place, with their libraries."""
    known = list(programs)
    return {**{str(program): program for program in known}, **_libraries(known)}


def _libraries(programs: Iterable[Path]) -> dict[str, Path]:
    """The libraries that programs are linked with, at their own place. One that a package brings for itself comes with its folder."""
    found: dict[str, Path] = {}
    for program in programs:
        linked = subprocess.run(["ldd", program], capture_output=True, text=True, check=False).stdout
        named = (Path(path) for path in re.findall(r"(?:=> |\t)(/\S+) \(0x", linked))
        found |= {str(path): path for path in named if cache_folder() not in path.parents}
    return found


def _tree(folder: Path, target: str) -> dict[str, Path]:
    """The files under a folder, beneath another one."""
    files = (
        file
        for file in sorted(folder.rglob("*"))
        if file.is_file() and file.suffix != ".a" and not UNUSED & set(file.relative_to(folder).parts)
    )
    return {f"{target}/{file.relative_to(folder)}": file for file in files}
