"""The CRDs of everything that we emit, in full, as their projects release them.

The pins are those of `tools/imports/kinds.toml`: one place says which release a custom resource is written for. There
the CRDs are trimmed for generating Python; here the API server gets them whole, CEL rules and all. Only the prose is
left out: no request is judged by it, and it costs the server seconds.
"""

from __future__ import annotations

import hashlib
import json
import time
from pathlib import Path
from typing import Any

from tools.imports import pins, sources

from .build import cache_folder, only_one
from .client import Cluster, Document
from .control_plane import ControlPlane
from .processes import wait_until
from .simulated_nodes import is_true
from .store import put


def pinned_crds() -> list[Document]:
    """Every pinned CRD, from the cache or else from its Go module (needs the machine's network)."""
    digest = hashlib.sha256()
    ours = [*(pins.HERE / one.file for one in pins.read().written), *_of_crates()]
    for file in (pins.HERE / "kinds.toml", *ours, Path(__file__)):
        digest.update(file.read_bytes())
    cached = cache_folder() / "crds" / f"{digest.hexdigest()[:12]}.json"
    if not cached.exists():
        with only_one("crds.lock"):
            _write(cached)
    documents: list[Document] = json.loads(cached.read_text())
    return documents


def _write(cached: Path) -> None:
    """Fetches them, unless somebody else just has; who reads sees the whole file or none."""
    if cached.exists():
        return
    cached.parent.mkdir(parents=True, exist_ok=True)
    whole = cached.with_suffix(".new")
    whole.write_text(json.dumps(_fetch(), default=str))
    whole.rename(cached)


def _fetch() -> list[Document]:
    pinned = pins.read()
    found = [crd for source in (*pinned.source, *pinned.written) for crd in sources.crds(source, pinned.go).values()]
    # Of a crate there are types only, of which `make imports` has made CRDs.
    found += sources.read_crds(_of_crates())
    return [_without_prose(crd) for crd in {crd["metadata"]["name"]: crd for crd in found}.values()]


def _of_crates() -> list[Path]:
    groups = {kind.partition("/")[0] for one in pins.read().crate for kind in one.kinds}
    return [pins.ROOT / "imports" / "crds" / f"{group}.yaml" for group in sorted(groups)]


def of_module(module: str) -> list[Document]:
    """Every CRD of a pinned module, also of kinds that we do not emit (needs the machine's network, or a warm module cache)."""
    pinned = pins.read()
    (source,) = [one for one in pinned.source if one.module == module]
    files = (sources.fetch(source, pinned.go) / source.folder).glob("*.yaml")
    return [_without_prose(json.loads(json.dumps(crd, default=str))) for crd in sources.read_crds(files)]


def _without_prose(value: Any) -> Any:
    if isinstance(value, list):
        return [_without_prose(item) for item in value]
    if not isinstance(value, dict):
        return value
    # A field that is named "description" is a schema, no string.
    return {key: _without_prose(item) for key, item in value.items() if key != "description" or not isinstance(item, str)}


def install(plane: ControlPlane, crds: list[Document]) -> None:
    """Has the server judge the CRDs, puts them into its store and waits until it serves them.

    A server that is given one after the other makes its description of all kinds anew after each: that takes longer than
    all else of its start.
    """
    for crd in crds:
        judged = plane.cluster.create(crd, dry_run=True)
        key = f"/registry/apiextensions.k8s.io/customresourcedefinitions/{crd['metadata']['name']}"
        put(key, judged | {"status": _accepted(judged["spec"])}, plane.store)
    wait_until_established(plane.cluster, crds)


def _accepted(spec: Document) -> Document:
    """The status that the server's own controllers give a CRD whose names nobody else has."""
    now = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
    reasons = {"NamesAccepted": "NoConflicts", "Established": "InitialNamesAccepted"}
    conditions = [{"type": kind, "status": "True", "reason": reason, "lastTransitionTime": now} for kind, reason in reasons.items()]
    stored = [version["name"] for version in spec["versions"] if version["storage"]]
    return {"acceptedNames": spec["names"], "storedVersions": stored, "conditions": conditions}


def wait_until_established(cluster: Cluster, crds: list[Document]) -> None:
    """Waits until the server serves these CRDs."""
    names = {crd["metadata"]["name"] for crd in crds}

    def missing() -> set[str]:
        served = cluster.list("apiextensions.k8s.io/v1", "CustomResourceDefinition")
        return names - {crd["metadata"]["name"] for crd in served if is_true(crd, "Established")}

    wait_until(lambda: not missing(), "every CRD is established")
