"""The schemas that come with the package, and how to get at one without loading the others.

Knows files and validators. Must not know what is held against them, or how an error is told.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

if TYPE_CHECKING:
    from jsonschema_rs import Validator

HERE = Path(__file__).parent

COMMON = "kubernetes/common.json"
"""What all Kubernetes versions accept: one look for nearly every document, instead of one per version.

Its properties, and those of the file of each version, are the documents by ``apiVersion/Kind``.
"""


class Index(msgspec.Struct, frozen=True):
    """Which schemas there are."""

    versions: tuple[str, ...]
    """Kubernetes versions, oldest first."""
    core: dict[str, tuple[str, ...]]
    """``apiVersion/Kind`` to the Kubernetes versions that serve it."""
    custom: dict[str, str]
    """``apiVersion/Kind`` to the file of its schema."""


@cache
def index() -> Index:
    """Return which schemas there are."""
    return msgspec.json.decode((HERE / "kinds.json").read_bytes(), type=Index)


@cache
def validator(file: str) -> Validator:
    """Return the validator of one file, compiled at the first call."""
    # Imported here, since it takes longer to load than everything else that a command needs.
    from jsonschema_rs import Draft202012Validator

    return Draft202012Validator((HERE / file).read_text())


@cache
def content(file: str) -> dict[str, Any]:
    """Return one file as it is written."""
    schema: dict[str, Any] = msgspec.json.decode((HERE / file).read_bytes())
    return schema
