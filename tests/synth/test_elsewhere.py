"""The same bytes from elsewhere: by the real cdk8s CLI, and from an installed wheel in another folder."""

import os
import subprocess
import sys
import venv
from pathlib import Path

from tests.support import files
from tools.imports.generate import install, node

ROOT = Path(__file__).parents[2]


def test_cdk8s_synth_writes_the_same_bytes(tmp_path: Path) -> None:
    """The CLI of npm, at the version that is pinned; it is fetched once into .cache/."""
    for name in ("cdk8s.yaml", "imports"):
        (tmp_path / name).symlink_to(ROOT / name)
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    environment = {**os.environ, "PATH": path, "CHECKPOINT_DISABLE": "1"}
    command = [node(), install(), "synth", "--check-upgrade=false"]
    ran = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert files(tmp_path / "dist") == files(ROOT / "dist")


def test_the_wheel_works_alone_in_another_folder(tmp_path: Path) -> None:
    """In a virtual environment that has nothing else: its own dependencies, its command, the schemas that it brings."""
    pip = [sys.executable, "-m", "pip", "--quiet"]
    subprocess.run([*pip, "wheel", "--no-deps", "--wheel-dir", str(tmp_path), str(ROOT)], check=True)
    (wheel,) = tmp_path.glob("*.whl")
    venv.create(tmp_path / "venv")
    constraints = ["--constraint", str(ROOT / "constraints.txt")]
    subprocess.run([*pip, "--python", str(tmp_path / "venv"), "install", "--no-compile", *constraints, str(wheel)], check=True)
    programs = tmp_path / "venv" / "bin"
    # Neither the machine's Node nor this environment's.
    alone = {name: value for name, value in os.environ.items() if name != "JSII_NODE"} | {"PATH": str(programs)}
    ran = subprocess.run([programs / "specify-infra", "check"], cwd=tmp_path, env=alone, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert "0 error" in ran.stdout
    code = "from specify_infra import presets, synth; synth(presets())"
    for number, synth in enumerate(([programs / "specify-infra", "synth"], [programs / "python", "-c", code])):
        folder = tmp_path / str(number)
        folder.mkdir()
        subprocess.run(synth, cwd=folder, env=alone, check=True, capture_output=True)
        assert files(folder / "dist") == files(ROOT / "dist")
