"""The scripts are sound in their own language."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

CONTENT = Path("src/specify_infra/components/data/redis")


@pytest.mark.parametrize("script", sorted(file.name for file in CONTENT.glob("*.sh")))
def test_shellcheck_has_nothing_to_say(script):
    if not shutil.which("shellcheck"):
        pytest.fail("needs Debian's shellcheck (.ci/packages)", pytrace=False)
    ran = subprocess.run(["shellcheck", "-x", script], cwd=CONTENT, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout
