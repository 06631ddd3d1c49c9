"""The same bytes from elsewhere: by the real cdk8s CLI, and from an installed wheel in another folder."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tools.imports.generate import install, node

ROOT = Path(__file__).parents[2]


def files(folder: Path) -> dict[str, bytes]:
    return {str(file.relative_to(folder)): file.read_bytes() for file in sorted(folder.rglob("*")) if file.is_file()}


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


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the package as its wheel installs it."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", str(folder), str(ROOT)]
    subprocess.run(build, check=True)
    (built,) = folder.glob("*.whl")
    zipfile.ZipFile(built).extractall(folder / "site")
    return folder / "site"


def test_an_installed_wheel_writes_the_same_bytes_in_another_folder(wheel: Path, tmp_path: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": str(wheel)}
    home = subprocess.run(
        [sys.executable, "-c", "import specify_infra; print(specify_infra.__file__)"],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    assert home.stdout.startswith(str(wheel)), "the checkout was tested, not the wheel"
    subprocess.run([sys.executable, "-m", "specify_infra", "synth"], cwd=tmp_path, env=environment, check=True, capture_output=True)
    assert files(tmp_path / "dist") == files(ROOT / "dist")


def test_an_installed_wheel_checks_with_the_schemas_that_it_brings(wheel: Path, tmp_path: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": str(wheel)}
    ran = subprocess.run(
        [sys.executable, "-m", "specify_infra", "check"], cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert "0 error" in ran.stdout
