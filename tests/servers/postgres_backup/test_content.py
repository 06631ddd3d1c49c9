"""The content files are sound in their own languages."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

CONTENT = Path("src/specify_infra/components/data/postgres")


@pytest.mark.parametrize("script", sorted(file.name for file in CONTENT.glob("*.sh")))
def test_shellcheck_has_nothing_to_say(script):
    ran = subprocess.run(["shellcheck", script], cwd=CONTENT, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout


def test_the_exporter_needs_no_newer_python_than_the_image_has():
    # The image's python3 is RHEL 9's, 3.9; nothing but the standard library is imported.
    compile(CONTENT.joinpath("backup_exporter.py").read_text(), "backup_exporter.py", "exec")
    imports = [
        line.split()[1].split(".")[0]
        for line in CONTENT.joinpath("backup_exporter.py").read_text().splitlines()
        if line.startswith(("import ", "from "))
    ]
    assert set(imports) <= {"__future__", "json", "os", "subprocess", "threading", "time", "collections", "http", "typing"}
