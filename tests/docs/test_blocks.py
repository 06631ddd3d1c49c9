"""The blocks of every page: Python runs, environments are planned, objects are ones that Kubernetes takes."""

from __future__ import annotations

import itertools
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import msgspec
import pytest
import yaml
from click.testing import CliRunner

from specify_infra import Environment, draft_plan, parse
from specify_infra.checks.schema import known, violations
from specify_infra.cli.main import main
from tests.docs.sources import Block, blocks

FIELDS = {field.name for field in msgspec.structs.fields(Environment)} - {"name"}


def sealed(text: str) -> str:
    """Return a page's text with what stands for each `AgB...` in it, which nobody wants to read in full; no two are alike."""
    numbers = itertools.count()
    return re.sub(r"AgB\.\.\.", lambda _: f"AgB{next(numbers):0400}", text)


def shown(language: str) -> list[Any]:
    """Return the blocks of the pages that people write; the README's Python runs in test_examples.py."""
    elsewhere = ("docs/reference/", "README.md") if language == "python" else ("docs/reference/",)
    return [pytest.param(block, id=str(block)) for block in blocks(language) if not block.page.startswith(elsewhere)]


@pytest.mark.parametrize("block", shown("python"))
def test_python_runs_in_a_fresh_interpreter(block: Block, tmp_path: Path) -> None:
    ran = subprocess.run([sys.executable, "-c", block.text], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr


@pytest.mark.parametrize("block", shown("yaml"))
def test_yaml_is_planned_or_taken_by_kubernetes(block: Block) -> None:
    text = sealed(block.text)
    documents = list(yaml.safe_load_all(text))
    if all("apiVersion" in item for item in documents):
        unknown = [item["kind"] for item in documents if not known(item["apiVersion"], item["kind"])]
        assert not unknown, f"no schema for {unknown}: show a kind that is known"
        assert not [str(one) for item in documents for one in violations(item)]
        return
    errors = [finding for environment in parse(whole(text)) for finding in draft_plan(environment).findings if finding.severity == "error"]
    assert not errors, "\n".join(map(str, errors))


def whole(text: str) -> str:
    """Return a block as a whole file: what begins with a field of an environment stands under production's name."""
    data = yaml.safe_load(text)
    if "environments" in data:
        return text
    assert set(data) <= FIELDS, f"neither a whole file nor what stands under an environment: {', '.join(data)}"
    indented = "".join(f"    {line}" for line in text.splitlines(keepends=True))
    return f"environments:\n  production:\n    extends: production\n{indented}"


def test_the_table_of_flows_is_what_the_command_prints() -> None:
    (table,) = [block.text for block in blocks("text") if block.page == "docs/how-to/flows.md"]
    printed = CliRunner().invoke(main, ["flows", "production"]).output
    assert [line.split() for line in table.splitlines()] == [line.split() for line in printed.splitlines()][: len(table.splitlines())]
