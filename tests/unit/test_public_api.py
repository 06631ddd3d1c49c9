"""What strangers build on: every public thing tells what it is, every default is told, stub and code agree."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

import specify_infra
from specify_infra.specs import Spec
from specify_infra.specs.schema import field_docs

SOURCE = Path(specify_infra.__file__).parent
STUB = SOURCE / "__init__.pyi"
FILES = sorted(file for file in SOURCE.rglob("*.py") if "__name__ ==" not in file.read_text(encoding="utf-8"))
"""All modules; a script that runs in a pod is content, and shows nothing."""


def tree(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"))


def stubbed() -> dict[str, str]:
    """Return the stub's names, each with the module that it comes from."""
    imports = [node for node in ast.walk(tree(STUB)) if isinstance(node, ast.ImportFrom)]
    return {alias.name: node.module or "" for node in imports for alias in node.names}


def public(file: Path) -> Iterator[str]:
    """Yield what a file shows without telling what it is: one-line wrappers of a kind, passes and checks tell it in their module."""
    for node in tree(file).body:
        if isinstance(node, (ast.ClassDef, ast.FunctionDef)) and not node.name.startswith("_") and not ast.get_docstring(node):
            yield node.name


def test_the_stub_names_exactly_what_is_public_sorted_by_module() -> None:
    assert set(stubbed()) == set(specify_infra.__all__)
    modules = [node.module or "" for node in tree(STUB).body if isinstance(node, ast.ImportFrom)]
    assert modules == sorted(set(modules))


@pytest.mark.parametrize(("name", "module"), [(name, module) for name, module in stubbed().items() if not module.startswith("constructs")])
def test_a_public_name_comes_from_a_package_that_shows_it(name: str, module: str) -> None:
    package = SOURCE.joinpath(*module.split("."))
    shown = getattr(__import__(f"specify_infra.{module}", fromlist=[name]), "__all__", None) if package.is_dir() else None
    assert shown is None or name in shown
    assert getattr(specify_infra, name) is not None


@pytest.mark.parametrize("file", [file for file in FILES if file.name == "__init__.py"], ids=lambda file: str(file.parent.name))
def test_a_package_shows_its_names_sorted(file: Path) -> None:
    for node in tree(file).body:
        if isinstance(node, ast.Assign) and any(isinstance(one, ast.Name) and one.id == "__all__" for one in node.targets):
            names = [str(one) for one in ast.literal_eval(node.value)]
            # Constants, classes, functions: as the linter sorts them.
            assert names == sorted(names, key=lambda name: (not name.isupper(), not name[0].isupper(), name))
            assert len(names) == len(set(names))


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(SOURCE)))
def test_what_a_module_shows_tells_what_it_is(file: Path) -> None:
    kinds_passes_and_checks = file.relative_to(SOURCE).parts[0] in ("kubernetes", "passes", "checks")
    assert kinds_passes_and_checks or not list(public(file))


def test_every_default_is_told() -> None:
    untold = [
        f"{spec.__name__}.{field.name}"
        for spec in (getattr(specify_infra, name) for name, module in stubbed().items() if not module.startswith("constructs"))
        if isinstance(spec, type) and issubclass(spec, Spec) and spec is not Spec
        for field in msgspec.structs.fields(spec)
        if not field.required and not any(word in field_docs(spec).get(field.name, "") for word in ("Default: ", "Required where"))
    ]
    told_elsewhere = {
        # What a component may contribute: nothing is the default of all of it, as their class says.
        *(f"Declaration.{field.name}" for field in msgspec.structs.fields(specify_infra.Declaration) if not field.required),
        "Peer.labels",
        "Plan.findings",
        "Problem.where",
    }
    assert sorted(set(untold) - told_elsewhere) == []
