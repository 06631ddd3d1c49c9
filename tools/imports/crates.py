"""Fetches crates with cargo, and reads CRDs back out of the Rust types that kopium made of them. The only file here that knows of Rust.

Such types say which fields there are, of which type, which are required, and which values an enum has. Bounds and patterns are lost.
"""

from __future__ import annotations

import json
import re
import subprocess
import tempfile
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from tools.imports.pins import Crate, Kind

Schema = dict[str, Any]

ITEM = re.compile(r"^pub (struct|enum) (\w+)\s*\{(?:\}|\n(.*?)^\})", re.MULTILINE | re.DOTALL)
FIELD = re.compile(r"((?:#\[[^\]]*\]\s*)*)pub (?:r#)?(\w+):\s+(.+?),\s*(?=#\[|pub |$)", re.DOTALL)
VARIANT = re.compile(r"((?:#\[[^\]]*\]\s*)*)(?:r#)?(\w+),")
RENAMED = re.compile(r'rename = "([^"]+)"')
RESOURCE = re.compile(r'#\[kube\(\s*group = "(?P<group>[^"]+)",\s*version = "(?P<version>[^"]+)",\s*kind = "(?P<kind>\w+)",\s*plural = "(?P<plural>\w+)"')
GENERIC = re.compile(r"(Option|Vec|BTreeMap)<(?:\s*String,)?\s*(.+?),?\s*>", re.DOTALL)

PLAIN: dict[str, Schema] = {
    "String": {"type": "string"},
    "bool": {"type": "boolean"},
    "i32": {"type": "integer", "format": "int32"},
    "i64": {"type": "integer", "format": "int64"},
    "IntOrString": {"x-kubernetes-int-or-string": True},
}


def fetch(crate: Crate) -> Path:
    """Download one crate, or take it from cargo's cache, and return its folder.

    Raises:
        SystemExit: the crate is not to be had, or is not the one that was pinned.
    """
    with tempfile.TemporaryDirectory() as scratch:
        manifest = Path(scratch) / "Cargo.toml"
        (Path(scratch) / "lib.rs").touch()
        lines = ["[package]", 'name = "fetch"', 'version = "0.0.0"', "[lib]", 'path = "lib.rs"', "[dependencies]"]
        manifest.write_text("\n".join([*lines, f'{crate.crate} = "={crate.version}"', ""]))
        command = ["cargo", "metadata", "--quiet", "--format-version=1", f"--manifest-path={manifest}"]
        try:
            ran = subprocess.run(command, capture_output=True, text=True, check=True)
        except FileNotFoundError:
            raise SystemExit("cargo is missing, and some CRDs come as crates. To get it: install Rust, or cargo-web on Debian 12") from None
        except subprocess.CalledProcessError as error:
            raise SystemExit(f"{crate}: {error.stderr.strip()}") from None
        locked = tomllib.loads(manifest.with_name("Cargo.lock").read_text())["package"]
    [checksum] = [package["checksum"] for package in locked if package["name"] == crate.crate]
    if checksum != crate.sum:
        raise SystemExit(f"{crate}: got checksum {checksum}, but kinds.toml pins {crate.sum}")
    [found] = [package["manifest_path"] for package in json.loads(ran.stdout)["packages"] if package["name"] == crate.crate]
    return Path(found).parent


def crds(crate: Crate) -> dict[Kind, Schema]:
    """Return the wanted CRDs of one crate.

    Raises:
        SystemExit: a wanted kind or version is not in the crate.
    """
    texts = [file.read_text() for file in sorted((fetch(crate) / "src").rglob("*.rs"))]
    found = {kind: crd for text in texts for kind, crd in read(text).items()}
    if missing := ", ".join(map(str, sorted(set(crate.wanted) - set(found)))):
        raise SystemExit(f"{crate}: no {missing}")
    return {kind: found[kind] for kind in crate.wanted}


def read(text: str) -> dict[Kind, Schema]:
    """Return the CRDs of one file of Rust."""
    # Without comments: a line of them may look like anything.
    code = re.sub(r"^\s*//.*\n", "", text, flags=re.MULTILINE)
    items = {name: (shape, body) for shape, name, body in ITEM.findall(code)}
    return {
        Kind(head["group"], head["version"], head["kind"]): crd(head, schema(f"{head['kind']}Spec", items))
        for head in RESOURCE.finditer(code)
    }


def crd(head: Mapping[str, Any], spec: Schema) -> Schema:
    """Return a CRD as its YAML would say it."""
    root = {"type": "object", "required": ["spec"], "properties": {**dict.fromkeys(("apiVersion", "kind"), PLAIN["String"]), "spec": spec}}
    root["properties"] |= {"metadata": {"type": "object"}}
    names = {"kind": head["kind"], "plural": head["plural"], "singular": head["kind"].lower(), "listKind": f"{head['kind']}List"}
    return {
        "apiVersion": "apiextensions.k8s.io/v1",
        "kind": "CustomResourceDefinition",
        "metadata": {"name": f"{head['plural']}.{head['group']}"},
        "spec": {
            "group": head["group"],
            "names": names,
            "scope": "Namespaced",
            "versions": [{"name": head["version"], "schema": {"openAPIV3Schema": root}}],
        },
    }


def schema(type_: str, items: Mapping[str, tuple[str, str]]) -> Schema:
    """Return the schema of a Rust type.

    Args:
        type_: the type, as it stands in the code.
        items: the structs and enums of the file, by name: which of the two, and what is in it.

    Raises:
        SystemExit: the type is none that kopium is known to write.
    """
    if type_ in PLAIN:
        return PLAIN[type_]
    if generic := GENERIC.fullmatch(type_):
        inner = schema(generic[2], items)
        return {"Option": inner, "Vec": {"type": "array", "items": inner}, "BTreeMap": {"type": "object", "additionalProperties": inner}}[generic[1]]
    if type_ not in items:
        raise SystemExit(f"{type_}: a type of Rust that nobody here knows")
    shape, body = items[type_]
    if shape == "enum":
        return {"type": "string", "enum": [named(*variant) for variant in VARIANT.findall(body)]}
    if not body:  # kopium keeps nothing of an object whose fields its CRD does not name
        return {"type": "object", "x-kubernetes-preserve-unknown-fields": True}
    fields = [(named(attributes, name), inner) for attributes, name, inner in FIELD.findall(body.strip())]
    required = [name for name, inner in fields if not inner.startswith("Option<")]
    return {
        "type": "object",
        "properties": {name: schema(inner, items) for name, inner in fields},
        **({"required": required} if required else {}),
    }


def named(attributes: str, name: str) -> str:
    """Return what a field or a value is called in YAML."""
    renamed = RENAMED.search(attributes)
    return renamed[1] if renamed else name
