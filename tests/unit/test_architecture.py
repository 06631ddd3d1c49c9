"""The rules of the house: which way imports go, who may know cdk8s, what every public thing must tell."""

import ast
import importlib
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

import specify_infra
from specify_infra.specs import Spec
from specify_infra.specs.schema import field_docs

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src" / "specify_infra"

RANKS = {
    "errors": -1,
    "schemas": -1,
    "plain_yaml": -1,
    "values": 0,
    "specs": 0,
    "kubernetes": 1,
    "model": 2,
    "content": 2.5,
    "options": 3,
    "context": 4,
    "components": 5,
    "environment": 6,
    "passes": 7,
    "checks": 8,
    "planning": 9,
    "environments": 10,
    "constructs": 11,
    "kplus": 12,
    "testing": 13,
    "cli": 13,
    "__main__": 14,
}
"""Imports go from a higher rank to a lower one, or stay within one package."""

FILES = sorted(SOURCE.rglob("*.py"))


def owner(file: Path) -> str:
    return file.relative_to(SOURCE).parts[0].removesuffix(".py")


def imported(file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom):
            yield "." * node.level + (node.module or "")
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)


@pytest.mark.parametrize("file", [file for file in FILES if file.parent != SOURCE or file.name != "__init__.py"], ids=str)
def test_imports_go_from_a_higher_rank_to_a_lower_one(file: Path) -> None:
    mine = owner(file)
    for module in imported(file):
        parts = module.split(".")
        if parts[0] == "specify_infra" and len(parts) > 1 and parts[1] != mine:
            assert RANKS[parts[1]] < RANKS[mine], f"{file.relative_to(SOURCE)} ({mine}) imports {module}"


@pytest.mark.parametrize("file", FILES, ids=str)
def test_an_import_names_a_module_from_the_root_on_and_never_the_root_itself(file: Path) -> None:
    """The root re-exports all that is public: who imports it could mean anything, of any rank."""
    assert not [module for module in imported(file) if module == "specify_infra" or module.startswith(".")]


@pytest.mark.parametrize("file", [file for file in FILES if owner(file) == "passes"], ids=str)
def test_a_pass_imports_no_component(file: Path) -> None:
    assert not [module for module in imported(file) if module.startswith("specify_infra.components")]


@pytest.mark.parametrize("file", FILES, ids=str)
def test_only_the_edge_knows_cdk8s(file: Path) -> None:
    known = {module.split(".")[0] for module in imported(file)} & {"cdk8s", "constructs", "jsii", "cdk8s_plus_27"}
    allowed = {"constructs": {"cdk8s", "constructs"}, "kplus": {"cdk8s", "constructs", "cdk8s_plus_27"}}.get(owner(file), set())
    assert known <= allowed


@pytest.mark.parametrize("file", FILES, ids=str)
def test_components_of_one_layer_do_not_import_those_of_another(file: Path) -> None:
    parts = file.relative_to(SOURCE).parts
    if parts[0] != "components" or len(parts) < 3:
        return
    for module in imported(file):
        other = module.split(".")
        if other[:2] == ["specify_infra", "components"] and len(other) > 3:
            assert other[2] == parts[1], f"{file.name} imports {module}"


@pytest.mark.parametrize("file", FILES, ids=str)
def test_a_file_is_small_and_says_what_it_is(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= 330
    assert ast.get_docstring(ast.parse(text)), f"{file.relative_to(SOURCE)} has no docstring"


@pytest.mark.parametrize("name", specify_infra.__all__)
def test_a_public_name_is_there_and_says_what_it_is(name: str) -> None:
    assert getattr(specify_infra, name).__doc__


def test_the_public_names_are_sorted_and_stand_once() -> None:
    assert list(specify_infra.__all__) == sorted(set(specify_infra.__all__))


def test_a_public_name_is_no_module_whatever_was_imported_before() -> None:
    """A submodule becomes an attribute of its package: one named like a function would take its place."""
    modules = {file.stem if file.name != "__init__.py" else file.parent.name for file in SOURCE.glob("*")}
    assert not modules & set(specify_infra.__all__)


def specs() -> list[type[Spec]]:
    for file in FILES:
        module = ".".join(["specify_infra", *file.relative_to(SOURCE).with_suffix("").parts])
        if owner(file) not in ("constructs", "kplus", "cli", "__main__") and file.name != "__init__.py":
            importlib.import_module(module)

    def below(cls: type[Spec]) -> Iterator[type[Spec]]:
        for child in cls.__subclasses__():
            yield child
            yield from below(child)

    return sorted({spec for spec in below(Spec) if spec.__module__.startswith("specify_infra.")}, key=lambda spec: spec.__qualname__)


@pytest.mark.parametrize("spec", specs(), ids=lambda spec: spec.__qualname__)
def test_every_field_of_a_spec_says_what_it_is_and_what_its_default_is(spec: type[Spec]) -> None:
    assert spec.__doc__
    docs = field_docs(spec)
    for field in msgspec.structs.fields(spec):
        assert docs.get(field.name, "").endswith((".", ")")), f"{spec.__name__}.{field.name} has no docstring"


@pytest.mark.parametrize("command", [["check"], ["show"], ["flows"], ["schema"], ["init"]], ids=lambda command: command[0])
def test_a_pure_command_starts_no_node(command: list[str], tmp_path: Path) -> None:
    code = (
        "import sys\n"
        "from specify_infra.cli.main import main\n"
        "main(sys.argv[1:], standalone_mode=False)\n"
        "loaded = {name.split('.')[0] for name in sys.modules}\n"
        "assert not loaded & {'cdk8s', 'jsii', 'constructs', 'cdk8s_plus_27'}, loaded\n"
    )
    ran = subprocess.run([sys.executable, "-c", code, *command], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
