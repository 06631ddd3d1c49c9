"""The images of the real node, built from `sources/` into the cache: what each holds, and what it is called.

Nothing is pulled. The application is a stand-in of ours under the name that the manifests use.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path

from tests.cluster.build import cache_folder, only_one
from tools.imports.sources import find_go

from .oci import Image, write

SOURCES = Path(__file__).parent / "sources"

PAUSE = "registry.test/pause:1"
CLIENT = "registry.test/client:1"
COREDNS = "registry.test/coredns:1"
APPLICATION = "registry.example.com/specify/specify"
"""The presets' own image name, without a tag."""

RELEASES = ("1.0.0", "1.0.1")
"""The application's tags: a rollout goes from the first to the second."""

BUSYBOX = Path("/bin/busybox")
APPLETS = ("sh", "wget", "nslookup", "cat", "ls", "id", "touch", "sleep")


class ImageError(Exception):
    """An image could not be built: says which, why, and what to do."""


def build(coredns: Path) -> list[Path]:
    """The archives of all images, built where the cache has none of the same sources."""
    folder = cache_folder() / "images" / _fingerprint(coredns)
    with only_one("images.lock"):
        if not folder.exists():
            _build(coredns, folder)
    return sorted(folder.glob("*.tar"))


def _build(coredns: Path, folder: Path) -> None:
    # In a folder beside it first, so that an interrupted build is none.
    draft = folder.with_name(f"{folder.name}.draft")
    shutil.rmtree(draft, ignore_errors=True)
    draft.mkdir(parents=True)
    for name, make in _images(coredns, draft).items():
        write(make(), draft / f"{name}.tar")
    draft.rename(folder)
    _forget_others(folder)


def _images(coredns: Path, folder: Path) -> Mapping[str, Callable[[], Image]]:
    def pause() -> Image:
        program = _compiled(folder, "pause", ["gcc", "-static", "-Os", "-Wall", "-Werror"], "pause.c")
        return Image(names=(PAUSE,), files={"/pause": program}, entrypoint=["/pause"], user="65535")

    def application(release: str) -> Image:
        program = _go(folder, f"app-{release}", "app.go", "inside.go", version=release)
        names = (f"{APPLICATION}:{release}",)
        return Image(names=names, files={"/specify": program}, entrypoint=["/specify"], user="1000")

    def client() -> Image:
        program = _go(folder, "client", "client.go", "inside.go")
        links = {f"/bin/{applet}": "busybox" for applet in APPLETS}
        files = {"/bin/client": program, "/bin/busybox": BUSYBOX}
        return Image(names=(CLIENT,), files=files, links=links, entrypoint=["/bin/client"])

    def dns() -> Image:
        return Image(names=(COREDNS,), files={"/coredns": coredns}, entrypoint=["/coredns"])

    def released(release: str) -> Callable[[], Image]:
        return lambda: application(release)

    applications = {f"application-{release}": released(release) for release in RELEASES}
    return {"pause": pause, "client": client, "coredns": dns, **applications}


def _go(folder: Path, name: str, *sources: str, version: str = "unset") -> Path:
    flags = ["-trimpath", "-buildvcs=false", "-ldflags", f"-s -w -X main.version={version}"]
    return _compiled(folder, name, [find_go(), "build", *flags], *sources)


def _compiled(folder: Path, name: str, compiler: list[str], *sources: str) -> Path:
    program = folder / name
    command = [*compiler, "-o", str(program), *sources]
    caches = {"CGO_ENABLED": "0", "GOFLAGS": "", "GOWORK": "off", "GOCACHE": str(cache_folder() / "go-build")}
    result = subprocess.run(
        command, cwd=SOURCES, env=os.environ | caches, capture_output=True, text=True, timeout=300, stdin=subprocess.DEVNULL
    )
    if result.returncode:
        raise ImageError(f"{' '.join(command)} exited {result.returncode}:\n{result.stderr[-3000:]}")
    return program


def _fingerprint(coredns: Path) -> str:
    """Changes with everything that the images are made of."""
    digest = hashlib.sha256(str(coredns).encode())
    for source in (*sorted(SOURCES.iterdir()), Path(__file__), Path(__file__).with_name("oci.py")):
        digest.update(source.name.encode() + source.read_bytes())
    return digest.hexdigest()[:12]


def _forget_others(kept: Path) -> None:
    """Removes the images of earlier sources."""
    for folder in kept.parent.iterdir():
        if folder != kept:
            shutil.rmtree(folder, ignore_errors=True)
