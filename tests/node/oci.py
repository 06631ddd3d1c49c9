"""Writes container images as OCI layouts, without a container engine. Knows the format, and no image.

The same content gives the same bytes: nothing in an image depends on when or where it was written.
"""

from __future__ import annotations

import hashlib
import io
import json
import tarfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any

MEDIA_TYPE = "application/vnd.oci.image"


@dataclass(frozen=True, kw_only=True)
class Image:
    """One image of one layer, for Linux on amd64."""

    names: tuple[str, ...]
    """The references it is known by, each with host and tag."""
    files: Mapping[str, Path]
    """Absolute path in the image to the file it comes from. All are executable; their folders are made."""
    links: Mapping[str, str] = field(default_factory=dict)
    """Absolute path in the image of a symbolic link to where it leads."""
    entrypoint: Sequence[str] = ()
    user: str = ""
    environment: Mapping[str, str] = field(default_factory=dict)
    """Variables besides PATH."""


def write(image: Image, target: Path) -> None:
    """Writes an image as a tar archive of an OCI layout, as `ctr images import` reads it."""
    blobs: dict[str, bytes] = {}

    def blob(content: bytes, kind: str) -> dict[str, Any]:
        digest = hashlib.sha256(content).hexdigest()
        blobs[digest] = content
        return {"mediaType": f"{MEDIA_TYPE}.{kind}", "digest": f"sha256:{digest}", "size": len(content)}

    layer = blob(_layer(image), "layer.v1.tar")
    config = {
        "architecture": "amd64",
        "os": "linux",
        "config": {
            "Entrypoint": list(image.entrypoint),
            "User": image.user,
            "Env": ["PATH=/usr/sbin:/usr/bin:/sbin:/bin", *(f"{name}={value}" for name, value in image.environment.items())],
        },
        # The layer is not compressed: its digest is its diff id.
        "rootfs": {"type": "layers", "diff_ids": [layer["digest"]]},
    }
    parts = {"config": blob(_json(config), "config.v1+json"), "layers": [layer]}
    manifest = blob(_json(_versioned("manifest") | parts), "manifest.v1+json")
    entries = [manifest | {"annotations": {"io.containerd.image.name": name}} for name in image.names]
    files = {
        "oci-layout": _json({"imageLayoutVersion": "1.0.0"}),
        "index.json": _json(_versioned("index") | {"manifests": entries}),
        **{f"blobs/sha256/{digest}": content for digest, content in blobs.items()},
    }
    unfinished = target.with_name(f"{target.name}.unfinished")
    with tarfile.open(unfinished, "w") as archive:
        for name, content in files.items():
            _add(archive, name, content, mode=0o644)
    unfinished.rename(target)


def _layer(image: Image) -> bytes:
    output = io.BytesIO()
    with tarfile.open(fileobj=output, mode="w") as archive:
        for folder in _folders([*image.files, *image.links]):
            entry = tarfile.TarInfo(folder)
            entry.type, entry.mode = tarfile.DIRTYPE, 0o755
            archive.addfile(entry)
        for path, source in image.files.items():
            _add(archive, path.lstrip("/"), source.read_bytes(), mode=0o755)
        for path, leads_to in image.links.items():
            entry = tarfile.TarInfo(path.lstrip("/"))
            entry.type, entry.linkname = tarfile.SYMTYPE, leads_to
            archive.addfile(entry)
    return output.getvalue()


def _folders(paths: Iterable[str]) -> list[str]:
    """The folders of these paths, outer ones first."""
    found = {str(parent) for path in paths for parent in PurePosixPath(path.lstrip("/")).parents}
    return sorted(found - {"."})


def _add(archive: tarfile.TarFile, name: str, content: bytes, *, mode: int) -> None:
    entry = tarfile.TarInfo(name)
    entry.size, entry.mode = len(content), mode
    archive.addfile(entry, io.BytesIO(content))


def _versioned(kind: str) -> dict[str, Any]:
    return {"schemaVersion": 2, "mediaType": f"{MEDIA_TYPE}.{kind}.v1+json"}


def _json(content: Any) -> bytes:
    return json.dumps(content, sort_keys=True).encode()
