"""Whether what `make imports` writes fits together: CRDs, Python modules, schemas, and the pins that they come from."""

from __future__ import annotations

import ast
import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from specify_infra import schemas
from tools.imports import core, crates, crds, enums, pins, sources, strict
from tools.imports.pins import ROOT

SCHEMAS = ROOT / "src" / "specify_infra" / "schemas"
CRDS = ROOT / "imports" / "crds"
PINS = pins.read()
CUSTOM = sorted(kind for source in PINS.custom for kind in source.wanted)


def trimmed() -> dict[pins.Kind, dict[str, Any]]:
    """Return the committed CRDs by kind."""
    documents = [crd for file in sorted(CRDS.glob("*.yaml")) for crd in yaml.safe_load_all(file.read_text())]
    specs = ((crd["spec"], crd) for crd in documents)
    return {pins.Kind(spec["group"], spec["versions"][0]["name"], spec["names"]["kind"]): crd for spec, crd in specs}


def module(group: str) -> Path:
    """Return where cdk8s puts the module of an API group: its name backwards."""
    return ROOT / "imports" / Path(*reversed(group.replace("-", "_").split("."))) / "__init__.py"


def index() -> dict[str, Any]:
    found: dict[str, Any] = json.loads((SCHEMAS / "kinds.json").read_text())
    return found


def test_the_pins_the_crds_and_the_schemas_name_the_same_kinds() -> None:
    assert sorted(trimmed()) == CUSTOM
    assert sorted(index()["custom"]) == sorted(map(str, CUSTOM))
    assert sorted(index()["core"]) == sorted(map(str, PINS.kubernetes.wanted))
    assert sorted(file.relative_to(SCHEMAS).as_posix() for file in SCHEMAS.glob("crd/*/*")) == sorted(index()["custom"].values())


@pytest.mark.parametrize("kind", CUSTOM, ids=str)
def test_a_custom_kind_has_a_class_in_the_module_of_its_group(kind: pins.Kind) -> None:
    classes = {node.name for node in ast.parse(module(kind.group).read_text()).body if isinstance(node, ast.ClassDef)}
    name = "".join(word.capitalize() for word in re.findall("[A-Z]+(?![a-z])|[A-Z][a-z]+", kind.name))  # OciRepository
    assert {name, f"{name}Props"} <= classes


def test_cdk8s_imports_each_crd_file_once() -> None:
    listed = yaml.safe_load((ROOT / "cdk8s.yaml").read_text())["imports"]
    assert listed == sorted(f"imports/crds/{file.name}" for file in CRDS.glob("*.yaml"))


def test_a_schema_accepts_its_own_kind_only() -> None:
    for name, file in index()["custom"].items():
        fields = json.loads((SCHEMAS / file).read_text())["properties"]
        assert f"{fields['apiVersion']['enum'][0]}/{fields['kind']['enum'][0]}" == name


def test_every_kubernetes_version_has_a_schema_with_the_kinds_that_it_serves() -> None:
    for version in index()["versions"]:
        schema = json.loads((SCHEMAS / "kubernetes" / f"{version}.json").read_text())
        assert set(schema["properties"]) == {kind for kind, served in index()["core"].items() if version in served}


def keys(tree: Any, *, names: bool = False) -> set[str]:
    """Return the keywords of a schema; the names of fields are no keywords."""
    if isinstance(tree, list):
        return {key for part in tree for key in keys(part)}
    if not isinstance(tree, dict):
        return set()
    inner = {key for name, part in tree.items() for key in keys(part, names=not names and name in ("properties", "$defs"))}
    return inner if names else inner | set(tree)


def test_the_schemas_hold_no_prose_and_no_keyword_that_means_nothing_offline() -> None:
    for file in [*SCHEMAS.glob("kubernetes/*.json"), *SCHEMAS.glob("crd/*/*.json")]:
        assert keys(json.loads(file.read_text())) <= strict.KEPT | {"$defs"}, file


def test_the_crds_hold_no_prose() -> None:
    assert not crds.SENTENCES & set().union(*(keys(crd["spec"]["versions"][0]) for crd in trimmed().values()))


def test_the_schemas_are_small() -> None:
    assert sum(file.stat().st_size for file in SCHEMAS.rglob("*.json")) < 2_000_000


def test_every_schema_compiles() -> None:
    for file in SCHEMAS.glob("*/**/*.json"):
        assert schemas.validator(file.relative_to(SCHEMAS).as_posix())


def test_every_source_is_recorded_with_its_licence() -> None:
    recorded = (ROOT / "imports" / "SOURCES.md").read_text()
    for source in (*PINS.custom, *PINS.kubernetes.types):
        assert f"| {source} | {source.licence} |" in recorded


def test_nothing_that_is_generated_names_a_place_to_download_from() -> None:
    files = [*(ROOT / "imports").rglob("*.py"), *CRDS.glob("*.yaml"), *SCHEMAS.rglob("*.json")]
    # A pattern that an address must match is no address.
    assert [file for file in files if re.search(r"(?<!\^)https?://", file.read_text())] == []


def test_what_the_common_schema_accepts_every_version_accepts() -> None:
    common = json.loads((SCHEMAS / "kubernetes" / "common.json").read_text())
    for version in index()["versions"]:
        other = json.loads((SCHEMAS / "kubernetes" / f"{version}.json").read_text())
        assert other["properties"].items() >= common["properties"].items()
        for name, definition in common["$defs"].items():
            assert implies(definition, other["$defs"][name]), f"{name} in {version}"


def implies(narrow: Any, wide: Any) -> bool:
    """Tell whether every value of the first schema is one of the second, as far as this generator writes schemas."""
    if narrow == wide or narrow is False:
        return True
    fields = narrow.get("properties", {})
    return (
        set(narrow.get("required", ())) >= set(wide.get("required", ()))
        and set(narrow.get("enum", ())) <= set(wide.get("enum", narrow.get("enum", ())))
        and ("enum" in narrow or "enum" not in wide)
        and all(name in wide.get("properties", {}) and implies(fields[name], wide["properties"][name]) for name in fields)
        and ("items" not in narrow or implies(narrow["items"], wide["items"]))
        and narrow.get("type") == wide.get("type")
        and narrow.get("additionalProperties") == wide.get("additionalProperties")
    )


def test_kinds_are_read_as_people_write_them() -> None:
    assert pins.kind("v1/Service") == pins.Kind("", "v1", "Service")
    assert str(pins.kind("apps/v1/Deployment")) == "apps/v1/Deployment"
    with pytest.raises(ValueError, match="write it as apiVersion/Kind"):
        pins.kind("Service")


def test_an_object_of_a_crd_is_closed_unless_it_says_otherwise() -> None:
    closed = strict.custom({"type": "object", "properties": {"a": {"type": "object"}}, "description": "prose"})
    assert closed == {
        "type": "object",
        "additionalProperties": False,
        "properties": {"a": {"type": "object", "additionalProperties": False}},
    }
    assert strict.custom({"type": "object", "x-kubernetes-preserve-unknown-fields": True}) == {"type": "object"}
    assert strict.custom({"type": "object", "additionalProperties": {"type": "string"}})["additionalProperties"] == {"type": "string"}


def test_a_condition_of_a_crd_closes_nothing() -> None:
    either = {"anyOf": [{"type": "object", "properties": {"a": {"enum": ["x"]}}, "required": ["a"]}]}
    assert strict.custom(either)["anyOf"] == [{"type": "object", "properties": {"a": {"enum": ["x"]}}, "required": ["a"]}]


def test_fields_with_the_names_of_keywords_survive() -> None:
    schema = {"type": "object", "properties": {"description": {"type": "string"}, "format": {"type": "string"}}}
    assert set(strict.custom(schema)["properties"]) == {"description", "format"}
    assert set(crds.prune(schema, ())["properties"]) == {"description", "format"}


def test_numbers_or_text_and_nullable_fields_become_plain_types() -> None:
    assert strict.custom({"x-kubernetes-int-or-string": True, "anyOf": [{"type": "integer"}, {"type": "string"}]}) == {
        "type": ["integer", "string"]
    }
    assert strict.custom({"type": "string", "nullable": True, "enum": ["a"]}) == {
        "type": ["string", "null"],
        "enum": ["a", None],
    }


def test_what_would_break_or_swell_the_python_is_left_out_of_the_crds_but_not_of_the_schemas() -> None:
    pod = {"properties": {"spec": {"properties": {"containers": {"type": "array"}}}}}
    schema = {
        "type": "object",
        "properties": {"getThing": {"type": "string"}, "template": pod, "provider": {"type": "object"}},
    }
    assert crds.prune(schema, ["provider"])["properties"] == {"template": crds.OPEN, "provider": crds.OPEN}
    assert "getThing" in strict.custom(schema)["properties"]


def test_a_bare_equals_sign_in_a_crd_is_text() -> None:
    assert sources.yaml.load("enum: [=, '!=']", sources.Loader) == {"enum": ["=", "!="]}


def test_the_values_of_go_types_are_found(tmp_path: Path) -> None:
    for folder in ("core/v1", "apps/v1"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "core/v1/types.go").write_text('// +enum\ntype Protocol string\n\nconst (\n\tTCP Protocol = "TCP"\n)\n')
    (tmp_path / "apps/v1/types.go").write_text(
        '// Mode is chosen.\n// +enum\n// +more\ntype Mode string\n\nconst (\n\tA Mode = "A"\n\tB = Mode("B")\n)\n\n'
        'type Spec struct {\n\t// Which.\n\tMode *Mode `json:"mode,omitempty"`\n'
        '\tProtocols []v1.Protocol `json:"protocols"`\n'
        '\tName string `json:"name"`\n}\n'
    )
    assert enums.read(tmp_path) == {
        ("io.k8s.api.apps.v1.Spec", "mode"): ["A", "B"],
        ("io.k8s.api.apps.v1.Spec", "protocols"): ["TCP"],
    }


RUST = """
/// pub struct Prose {}
#[derive(CustomResource)]
#[kube(
    group = "example.com",
    version = "v1",
    kind = "Pool",
    plural = "pools"
)]
pub struct PoolSpec {
    /// The mode, such as `pub mode: bool,`.
    #[serde(default, skip_serializing_if = "Option::is_none", rename = "poolMode")]
    #[cfg_attr(feature = "builder", builder(default))]
    pub pool_mode: Option<PoolMode>,
    pub r#type: String,
    pub limits: Option<BTreeMap<String, IntOrString>>,
    pub lists:
        Option<Vec<PoolList>>,
    pub metadata: Option<PoolMetadata>,
}

pub enum PoolMode {
    #[serde(rename = "trans-action")]
    Transaction,
    r#_Self,
}

pub struct PoolList
{
    pub ready: bool,
}

pub struct PoolMetadata {}
"""


def test_types_of_rust_become_the_schema_that_they_were_made_from() -> None:
    [(kind, crd)] = crates.read(RUST).items()
    assert (str(kind), crd["metadata"]["name"]) == ("example.com/v1/Pool", "pools.example.com")
    assert crds.version(crd, "v1")["properties"]["spec"] == {
        "type": "object",
        "required": ["type"],
        "properties": {
            "poolMode": {"type": "string", "enum": ["trans-action", "_Self"]},
            "type": {"type": "string"},
            "limits": {"type": "object", "additionalProperties": {"x-kubernetes-int-or-string": True}},
            "lists": {
                "type": "array",
                "items": {"type": "object", "required": ["ready"], "properties": {"ready": {"type": "boolean"}}},
            },
            "metadata": {"type": "object", "x-kubernetes-preserve-unknown-fields": True},
        },
    }
    with pytest.raises(SystemExit, match="f32: a type of Rust that nobody here knows"):
        crates.read(RUST.replace("ready: bool", "ready: f32"))


def test_only_what_both_versions_accept_is_common() -> None:
    old = {
        "type": "object",
        "properties": {"a": {"type": "string", "enum": ["x", "y"]}, "b": {"type": "integer"}, "c": {"type": "string"}},
    }
    new = {
        "type": "object",
        "properties": {"a": {"type": "string", "enum": ["y", "z"]}, "b": {"type": "string"}},
        "required": ["b"],
    }
    assert core.meet(old, new) == {
        "type": "object",
        "properties": {"a": {"type": "string", "enum": ["y"]}, "b": False},
        "required": ["b"],
    }
