"""The content files are sound in their own languages."""

from __future__ import annotations

import ast
import subprocess
from pathlib import Path

import pytest

CONTENT = Path("src/specify_infra/components/data/postgres")


@pytest.mark.parametrize("script", sorted(file.name for file in CONTENT.glob("*.sh")))
def test_shellcheck_has_nothing_to_say(script):
    ran = subprocess.run(["shellcheck", script], cwd=CONTENT, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout


OURS = {"__future__", "collections", "datetime", "http", "json", "os", "pathlib", "signal", "ssl", "subprocess", "sys", "threading", "time"}
OURS |= {"typing", "urllib"}


@pytest.mark.parametrize("program", ["backup_exporter.py", "drill_cluster.py"])
def test_a_program_needs_no_newer_python_than_the_image_has(program):
    # The image's python3 is RHEL 9's, 3.9; nothing but the standard library is imported.
    tree = ast.parse(CONTENT.joinpath(program).read_text(), feature_version=(3, 9))
    imports = {name.name.split(".")[0] for node in ast.walk(tree) if isinstance(node, ast.Import) for name in node.names}
    imports |= {str(node.module).split(".")[0] for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert imports <= OURS
