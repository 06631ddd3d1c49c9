"""Builds the programs of the proving ground from pinned Go modules, once, into a cache outside the checkout.

``python -m tests.cluster.build``                 builds what the control plane needs
``python -m tests.cluster.build addons``          builds the servers of add-ons, and the control plane
``python -m tests.cluster.build node``            builds what a real node needs
``python -m tests.cluster.build servers``         builds what the proofs on real servers need
``python -m tests.cluster.build all``             builds everything
``python -m tests.cluster.build etcd kubectl``    builds these

It knows how to call Go and where results are kept. It must not know what the programs are for.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tools.imports.sources import find_go

from . import requirements
from .programs import ADDONS, CONTROL_PLANE, NODE, PROGRAMS, SERVER_VERSIONS, SERVERS, TOOLS, Program, apiserver

CACHE_VARIABLE = "SPECIFY_INFRA_CLUSTER_CACHE"
GO_CACHE_LIMIT = 6 * 1024**3
"""Bytes of compiled packages that are kept for the next change of a version. Everything once fills about 5 GiB."""

Say = Callable[[str], None]


class BuildError(Exception):
    """A program could not be built: says which, why, and what to do."""


def cache_folder() -> Path:
    """Where binaries are kept: $SPECIFY_INFRA_CLUSTER_CACHE, or a folder in the user's cache directory."""
    if chosen := os.environ.get(CACHE_VARIABLE):
        return Path(chosen).expanduser().resolve()
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "specify-infra" / "cluster"


def version_of(program: Program) -> str:
    """The version that the program's go.mod pins, without the leading "v"."""
    text = (TOOLS / program.folder / "go.mod").read_text()
    found = re.search(rf"^(?:require)?\s*{re.escape(program.module)} v(\S+)", text, re.MULTILINE)
    if not found:
        raise BuildError(f"{program.name}: tests/cluster/tools/{program.folder}/go.mod does not require {program.module}")
    return found[1]


def binary_path(program: Program) -> Path:
    """Where the binary is, or will be. The same pins, sources and flags give the same path; anything else another."""
    digest = hashlib.sha256(repr(program).encode())
    for file in sorted((TOOLS / program.folder).iterdir()):
        digest.update(file.read_bytes())
    # A folder of its own, so that the file keeps its plain name: containerd and CNI find plugins by name.
    return cache_folder() / "bin" / f"{program.name}-{version_of(program)}-{digest.hexdigest()[:12]}" / program.name


def build(names: Iterable[str], say: Say = print) -> dict[str, Path]:
    """The path of every named program, built first where it is missing. Instant when nothing is."""
    wanted = {name: PROGRAMS[name] for name in dict.fromkeys(names)}
    if any(not binary_path(program).exists() for program in wanted.values()):
        with only_one("lock", say):
            for program in wanted.values():
                if not binary_path(program).exists():
                    _build(program, say)
            _trim(cache_folder() / "go-build", GO_CACHE_LIMIT)
    return {name: binary_path(program) for name, program in wanted.items()}


def _build(program: Program, say: Say) -> None:
    target = binary_path(program)
    target.parent.mkdir(parents=True, exist_ok=True)
    unfinished = target.with_name(f"{target.name}.unfinished")
    title = f"{program.name} {version_of(program)}"
    log = target.parent / "build.log"
    started = time.monotonic()
    say(f"{title}: building")
    with log.open("wb") as output:
        process = subprocess.Popen(
            _command(program, unfinished),
            cwd=TOOLS / program.folder,
            env=_environment(program),
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
        )
        try:
            while process.poll() is None:
                _report(process, title, started, say)
        finally:
            if process.poll() is None:
                process.terminate()
                process.wait()
    if process.returncode:
        reason = log.read_text(errors="replace").strip()
        needs = f"\nit needs: apt-get install {' '.join(program.needs)}" if program.needs else ""
        raise BuildError(f"{title} does not build (go exited {process.returncode}):\n{reason[-4000:]}{needs}")
    unfinished.rename(target)
    _forget_others(program, target.parent)
    say(f"{title}: built in {time.monotonic() - started:.0f} s")


def _report(process: subprocess.Popen[bytes], title: str, started: float, say: Say) -> None:
    """Waits up to half a minute and then says that the build is still going."""
    try:
        process.wait(timeout=30)
    except subprocess.TimeoutExpired:
        say(f"{title}: still building, {time.monotonic() - started:.0f} s")


def _command(program: Program, output: Path) -> list[str]:
    version = version_of(program)
    flags = " ".join(["-s", "-w", *(f"-X {variable}=v{version}" for variable in program.variables)])
    command = [find_go(), "build", "-o", str(output), "-ldflags", flags]
    if program.tags:
        command += ["-tags", ",".join(program.tags)]
    # Builds take minutes of every core: the person at the machine comes first.
    nice = ["nice", "-n", "10"] if shutil.which("nice") else []
    return [*nice, *command, program.package]


def _environment(program: Program) -> dict[str, str]:
    return os.environ | {
        "CGO_ENABLED": "1" if program.cgo else "0",
        "GOCACHE": str(cache_folder() / "go-build"),
        # readonly: a build never moves a pin.
        "GOFLAGS": "-mod=readonly -trimpath -buildvcs=false",
        # A module may ask for a newer Go than the machine has: the client then fetches that one.
        "GOTOOLCHAIN": "auto",
        "GOWORK": "off",
    }


@contextmanager
def only_one(name: str, say: Say = lambda _: None) -> Iterator[None]:
    """One at a time per cache and name: two runs side by side share the work instead of doing it twice."""
    cache_folder().mkdir(parents=True, exist_ok=True)
    with (cache_folder() / name).open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say("waiting for another run")
            fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _forget_others(program: Program, kept: Path) -> None:
    """Removes the binaries of earlier pins of the same program."""
    last_week = time.time() - 7 * 24 * 3600  # a newer one may belong to another checkout
    for folder in kept.parent.iterdir():
        if folder != kept and (folder / program.name).exists() and folder.stat().st_mtime < last_week:
            shutil.rmtree(folder)


def _trim(folder: Path, limit: int) -> None:
    """Deletes what Go used longest ago until the folder fits. Go's cache tolerates missing files."""
    files = [(entry.stat(), entry) for entry in folder.rglob("*") if entry.is_file()]
    files.sort(key=lambda item: item[0].st_mtime)
    excess = sum(status.st_size for status, _ in files) - limit
    for status, path in files:
        if excess <= 0:
            break
        path.unlink(missing_ok=True)
        excess -= status.st_size


GROUPS = {
    "cluster": (*CONTROL_PLANE, *map(apiserver, SERVER_VERSIONS)),
    "addons": (*CONTROL_PLANE, *ADDONS),
    "node": (*CONTROL_PLANE, *NODE),
    "servers": SERVERS,
    "all": tuple(PROGRAMS),
}


def main(arguments: list[str]) -> int:
    """Builds the named programs or groups; without names, what `make test-cluster` needs."""
    names = [name for word in arguments or ["cluster"] for name in GROUPS.get(word, (word,))]
    if unknown := [name for name in names if name not in PROGRAMS]:
        print(f"unknown: {', '.join(unknown)}; allowed: {', '.join([*GROUPS, *PROGRAMS])}", file=sys.stderr)
        return 2
    started = time.monotonic()
    try:
        requirements.require(requirements.NODE if "node" in arguments else requirements.CONTROL_PLANE)
        build(names, lambda line: print(line, flush=True))
    except (requirements.MissingError, BuildError) as error:
        print(error, file=sys.stderr)
        return 1
    print(f"{len(set(names))} programs ready in {time.monotonic() - started:.1f} s in {cache_folder()}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
