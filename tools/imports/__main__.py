"""`python -m tools.imports` writes imports/ and the offline schemas; with --check it only compares them."""

from __future__ import annotations

import argparse
import difflib
import json
import shutil
import tarfile
import tempfile
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import Any

import yaml

from tools.imports import core, crates, crds, enums, generate, pins, sources, strict
from tools.imports.pins import ROOT, Kind, Pins
from tools.imports.strict import Schema

IMPORTS = Path("imports")
CRDS = IMPORTS / "crds"
SCHEMAS = Path("src/specify_infra/schemas")
CDK8S = Path("cdk8s.yaml")
WRITTEN_BY_HAND = {IMPORTS / "README.md", SCHEMAS / "__init__.py"}

NOTE = "# Written by `make imports`. Trimmed for generating Python; never apply it to a cluster.\n"


def main() -> None:
    """Generate into a scratch folder, then compare with the checkout or replace what is there."""
    parser = argparse.ArgumentParser(prog="python -m tools.imports", description=__doc__)
    parser.add_argument("--check", action="store_true", help="fail with a diff if the checkout differs")
    check = parser.parse_args().check
    with tempfile.TemporaryDirectory() as scratch:
        build(pins.read(), Path(scratch))
        if not check:
            replace(Path(scratch))
        elif differences := list(compare(Path(scratch))):
            raise SystemExit("\n".join([*differences, "imports are stale: run `make imports` and commit the result"]))


def build(wanted: Pins, out: Path) -> None:
    """Write everything that is generated under ``out``, laid out as in the checkout."""
    found = {kind: crd for source in (*wanted.source, *wanted.written) for kind, crd in sources.crds(source, wanted.go).items()}
    found |= {kind: crd for crate in wanted.crate for kind, crd in crates.crds(crate).items()}
    schemas = write_core(wanted, out)
    write_custom(found, schemas[core.COMMON], out)
    write_index(wanted, schemas, out)
    files = list(write_crds(wanted, found, out))
    write_sources(wanted, out)
    head = (ROOT / CDK8S).read_text().partition("\nimports:")[0]
    (out / CDK8S).write_text("\n".join([head, "imports:", *(f"  - {file}" for file in files), ""]))
    generate.generate(out)


def write_core(wanted: Pins, out: Path) -> dict[str, Schema]:
    """Write and return the schema of each Kubernetes version and the common one."""
    schemas = {}
    for types in wanted.kubernetes.types:
        values = enums.read(sources.fetch(types, wanted.go))
        schemas[types.kubernetes] = core.version_schema(wanted.kubernetes, types.kubernetes, values)
    schemas[core.COMMON] = core.common_schema(list(schemas.values()))
    for version, schema in schemas.items():
        write_json(out / SCHEMAS / "kubernetes" / f"{version}.json", schema)
    return schemas


def write_custom(found: dict[Kind, dict[str, Any]], common: Schema, out: Path) -> None:
    """Write the strict schema of each custom kind."""
    metadata = "io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"
    for kind, crd in found.items():
        schema = strict.custom(crds.version(crd, kind.version))
        schema["properties"] |= {
            "apiVersion": {"enum": [kind.api_version]},
            "kind": {"enum": [kind.name]},
            "metadata": {"$ref": f"#/$defs/{metadata}"},
        }
        schema = core.named(schema) | {"$defs": strict.closure([metadata], common["$defs"])}
        write_json(out / SCHEMAS / custom_file(kind), schema)


def custom_file(kind: Kind) -> Path:
    """Return where the schema of a custom kind is, under the schemas."""
    return Path("crd") / kind.group / f"{kind.name.lower()}_{kind.version}.json"


def write_index(wanted: Pins, schemas: dict[str, Schema], out: Path) -> None:
    """Write which schemas there are, so that nobody has to search for them at run time.

    Raises:
        SystemExit: no Kubernetes version has a kind that kinds.toml names.
    """
    versions = wanted.kubernetes.versions
    served = {
        str(kind): [version for version in versions if str(kind) in schemas[version]["properties"]] for kind in wanted.kubernetes.wanted
    }
    if missing := ", ".join(kind for kind, found in served.items() if not found):
        raise SystemExit(f"{wanted.kubernetes.package}: no schema for {missing}")
    custom = {str(kind): custom_file(kind).as_posix() for source in wanted.custom for kind in source.wanted}
    write_json(out / SCHEMAS / "kinds.json", {"versions": versions, "core": served, "custom": custom})


def write_crds(wanted: Pins, found: dict[Kind, dict[str, Any]], out: Path) -> Iterator[Path]:
    """Write the trimmed CRDs and yield their paths in the checkout.

    One API group is one file: `cdk8s import` makes one module per group, and a second file would overwrite the first.
    """
    opened = {kind: source.open for source in wanted.custom for kind in source.wanted}
    (out / CRDS).mkdir(parents=True)
    for group, kinds in groupby(sorted(found), key=lambda kind: kind.group):
        trimmed = [crds.trim(found[kind], kind, opened[kind]) for kind in kinds]
        file = CRDS / f"{group}.yaml"
        (out / file).write_text(NOTE + yaml.safe_dump_all(trimmed, width=120))
        yield file


def write_sources(wanted: Pins, out: Path) -> None:
    """Write which package each kind comes from, and under which licence."""
    core = wanted.kubernetes
    rows = [
        *((str(source), source.licence, ", ".join(kind.name for kind in source.wanted)) for source in wanted.custom),
        (
            f"{core.package}=={core.version} (PyPI)",
            core.licence,
            f"core kinds of Kubernetes {', '.join(core.versions)}",
        ),
        *((str(types), types.licence, f"values of fields, Kubernetes {types.kubernetes}") for types in core.types),
    ]
    head = ["# Where the schemas come from", "", "Written by `make imports` from tools/imports/kinds.toml.", ""]
    table = ["| package | licence | used for |", "|---|---|---|", *(f"| {' | '.join(row)} |" for row in rows)]
    (out / IMPORTS / "SOURCES.md").write_text("\n".join([*head, *table, ""]))


def write_json(file: Path, content: Schema) -> None:
    """Write compact JSON with sorted keys."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(content, separators=(",", ":"), sort_keys=True) + "\n")


def generated(root: Path) -> set[Path]:
    """Return the generated files under a checkout or a scratch folder."""
    files = {file.relative_to(root) for tree in (IMPORTS, SCHEMAS) for file in (root / tree).rglob("*") if file.is_file()}
    return {file for file in files | {CDK8S} if "__pycache__" not in file.parts} - WRITTEN_BY_HAND


def replace(scratch: Path) -> None:
    """Make the checkout's generated files those of the scratch folder."""
    for gone in generated(ROOT) - generated(scratch):
        (ROOT / gone).unlink()
    for file in sorted(generated(scratch)):
        (ROOT / file).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(scratch / file, ROOT / file)


def compare(scratch: Path) -> Iterator[str]:
    """Yield what differs between the checkout and the scratch folder, as unified diffs where that is readable."""
    ours, fresh = generated(ROOT), generated(scratch)
    yield from (f"no longer generated: {file}" for file in sorted(ours - fresh))
    yield from (f"not committed: {file}" for file in sorted(fresh - ours))
    for file in sorted(ours & fresh):
        if content(ROOT / file) != content(scratch / file):
            yield difference(file, scratch)


def content(file: Path) -> bytes | dict[str, bytes]:
    """Return what is compared: of an archive its files, since releases of Node pack the same ones differently."""
    if file.suffix != ".tgz":
        return file.read_bytes()
    with tarfile.open(file) as archive:
        members = ((member.name, archive.extractfile(member)) for member in archive.getmembers())
        return {name: stream.read() for name, stream in members if stream}


def difference(file: Path, scratch: Path) -> str:
    """Return how one file differs; JSON is laid out first, since it is one line."""
    if file.suffix not in (".json", ".py", ".yaml"):
        return f"differs: {file}"
    old, new = (lines(root / file) for root in (ROOT, scratch))
    return "\n".join(difflib.unified_diff(old, new, f"committed/{file}", f"generated/{file}", lineterm=""))


def lines(file: Path) -> list[str]:
    """Return the lines of a file as a person would want to compare them."""
    text = file.read_text()
    return (json.dumps(json.loads(text), indent=1) if file.suffix == ".json" else text).splitlines()


if __name__ == "__main__":
    main()
