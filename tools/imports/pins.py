"""Reads kinds.toml: which kinds are kept, and from which pinned packages. Knows nothing of how they are fetched."""

from __future__ import annotations

from pathlib import Path

import msgspec

HERE = Path(__file__).parent
ROOT = HERE.parent.parent


class Kind(msgspec.Struct, frozen=True, order=True):
    """A kind of one API version."""

    group: str
    version: str
    name: str

    @property
    def api_version(self) -> str:
        """The value of ``apiVersion``: ``v1``, ``apps/v1``."""
        return f"{self.group}/{self.version}" if self.group else self.version

    def __str__(self) -> str:
        return f"{self.api_version}/{self.name}"


def kind(text: str) -> Kind:
    """Parse ``apps/v1/Deployment`` or ``v1/Service``.

    Raises:
        ValueError: the text has neither two nor three parts.
    """
    match text.split("/"):
        case [version, name]:
            return Kind("", version, name)
        case [group, version, name]:
            return Kind(group, version, name)
    raise ValueError(f"kinds.toml: {text!r} is no kind: write it as apiVersion/Kind, like apps/v1/Deployment")


class Module(msgspec.Struct, frozen=True, kw_only=True):
    """One release of a Go module."""

    module: str
    version: str
    sum: str
    """The checksum of the module, as go.sum writes it."""
    licence: str

    def __str__(self) -> str:
        return f"{self.module}@{self.version}"


class Source(Module, frozen=True, kw_only=True):
    """A Go module that carries CRDs as YAML."""

    folder: str
    """Where in the module the YAML files are."""
    kinds: tuple[str, ...]
    open: tuple[str, ...] = ()
    """Names of fields whose content is left untyped in Python (it is validated all the same), to keep modules small."""

    @property
    def wanted(self) -> tuple[Kind, ...]:
        """The kinds that are kept from this module."""
        return tuple(kind(text) for text in self.kinds)


class Crate(msgspec.Struct, frozen=True, kw_only=True):
    """One release of a crate whose Rust types were made from CRDs."""

    crate: str
    version: str
    sum: str
    """The checksum of the crate, as Cargo.lock writes it."""
    licence: str
    kinds: tuple[str, ...]
    open: tuple[str, ...] = ()
    """As of a ``Source``."""

    @property
    def wanted(self) -> tuple[Kind, ...]:
        """The kinds that are kept from this crate."""
        return tuple(kind(text) for text in self.kinds)

    def __str__(self) -> str:
        return f"{self.crate}={self.version} (crates.io)"

class Written(msgspec.Struct, frozen=True, kw_only=True):
    """CRDs that we describe ourselves, since no registry serves those of the project."""

    file: str
    """The file beside this one."""
    about: str
    """What its facts come from."""
    kinds: tuple[str, ...]
    open: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"tools/imports/{self.file}"

    @property
    def licence(self) -> str:
        """Ours; and where the facts come from."""
        return f"our own, after {self.about}"

    @property
    def wanted(self) -> tuple[Kind, ...]:
        """The kinds that it describes."""
        return tuple(kind(text) for text in self.kinds)


class Types(Module, frozen=True, kw_only=True):
    """The Go types of one Kubernetes version: they name the values of a field, which the schemas leave out."""

    kubernetes: str


class Core(msgspec.Struct, frozen=True):
    """The package with the schemas of Kubernetes itself."""

    package: str
    version: str
    licence: str
    kinds: tuple[str, ...]
    types: tuple[Types, ...]
    """The Kubernetes versions that every document is held against, oldest first."""

    @property
    def versions(self) -> tuple[str, ...]:
        """The Kubernetes versions, oldest first."""
        return tuple(types.kubernetes for types in self.types)

    @property
    def wanted(self) -> tuple[Kind, ...]:
        """The core kinds that are kept."""
        return tuple(kind(text) for text in self.kinds)


class Pins(msgspec.Struct, frozen=True):
    """The whole of kinds.toml."""

    go: str
    kubernetes: Core
    source: tuple[Source, ...]
    crate: tuple[Crate, ...]
    written: tuple[Written, ...]

    @property
    def custom(self) -> tuple[Source | Crate | Written, ...]:
        """Whatever custom kinds come from."""
        return (*self.source, *self.crate, *self.written)


def read() -> Pins:
    """Return the pins of this checkout."""
    return msgspec.toml.decode((HERE / "kinds.toml").read_bytes(), type=Pins)
