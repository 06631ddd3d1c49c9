"""What the system does not let us do costs nothing that was there, and is told in its own words."""

import errno
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from specify_infra import Environment, InfraError, NoGitOps, Problem, RedisStandalone, Specify, synth
from specify_infra.constructs.runtime import check_folder, spare_the_cache
from tests.support import files


def small(image: str = "registry.example.com/shop:1") -> list[Environment]:
    return [Environment(name="small", components=(Specify(image=image), RedisStandalone()), gitops=NoGitOps())]


def refused(out: Path | str) -> Problem:
    """Return the one problem of a synth."""
    with pytest.raises(InfraError) as caught:
        synth(small("registry.example.com/shop:2"), out)
    (found,) = caught.value.problems
    return found


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder to work in; nothing of ours may be left beside what was asked for."""
    folder = tmp_path / "project"
    folder.mkdir()
    monkeypatch.chdir(folder)
    yield folder
    assert not list(folder.rglob(".synth-*"))


def broken(monkeypatch: pytest.MonkeyPatch, number: int, code: int) -> None:
    """Let one rename fail: the first or the second that a synth does."""
    calls: list[Path] = []
    rename = Path.rename

    def renamed(self: Path, target: Path) -> Any:
        calls.append(self)
        if len(calls) == number:
            raise OSError(code, os.strerror(code), str(self))
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", renamed)


@pytest.mark.parametrize("code", [errno.EBUSY, errno.EACCES])
@pytest.mark.parametrize(("number", "what"), [(1, "cannot be replaced"), (2, "cannot be written")])
def test_a_folder_that_cannot_be_renamed_stays_as_it_was(
    number: int, what: str, code: int, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synth(small())
    before = files(project)
    broken(monkeypatch, number, code)
    found = refused("dist")
    assert (found.what, found.where) == (what, "out")
    assert found.got.endswith(f"dist: {os.strerror(code)}")
    assert files(project) == before


def test_a_folder_of_an_image_is_copied_and_removed_where_it_cannot_be_renamed(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    synth(small())
    before = files(project)
    with monkeypatch.context() as patch:
        broken(patch, 1, errno.EXDEV)
        synth(small("registry.example.com/shop:2"))
    changed = files(project)
    assert changed.keys() == before.keys()
    assert changed != before
    # Nor is it lost there when what comes cannot take its place.
    rename = Path.rename

    def refusing(self: Path, target: Path) -> Any:
        raise OSError(errno.EXDEV if self.name == "dist" and self.parent == project else errno.EACCES, "no", str(self))

    monkeypatch.setattr(Path, "rename", refusing)
    with pytest.raises(InfraError):
        synth(small("registry.example.com/shop:3"))
    monkeypatch.setattr(Path, "rename", rename)
    assert files(project) == changed


def test_an_interrupted_replacement_puts_the_old_folder_back(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    synth(small())
    before = files(project)
    rename = Path.rename

    def interrupted(self: Path, target: Path) -> Any:
        if self.name == "dist" and ".synth-" in str(self):
            raise KeyboardInterrupt
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", interrupted)
    with pytest.raises(KeyboardInterrupt):
        synth(small("registry.example.com/shop:2"))
    assert files(project) == before


def test_a_link_stays_and_what_it_names_is_replaced(project: Path) -> None:
    (project / "elsewhere").mkdir()
    (project / "dist").symlink_to("elsewhere")
    for image in ("registry.example.com/shop:1", "registry.example.com/shop:2"):
        synth(small(image))
        assert (project / "dist").readlink() == Path("elsewhere")
        assert image.encode() in files(project / "elsewhere")["small/application/specify.k8s.yaml"]


@pytest.mark.parametrize(
    "text",
    ["<<<<<<< HEAD\n=======\n>>>>>>> theirs\n", "---\nkind: PersistentVolumeClaim\n"],
    ids=["a conflict", "half an object"],
)
def test_what_a_merge_left_is_named(text: str, project: Path) -> None:
    synth(small())
    file = Path("dist/small/data/redis.k8s.yaml")
    file.write_text(file.read_text(encoding="utf-8") + text, encoding="utf-8")
    before = files(project)
    found = refused("dist")
    assert (found.what, found.where) == ("no synth has left it so", str(file))
    assert found.do == f"take one side of it (git checkout --ours {file}), or remove it, and synth again"
    assert files(project) == before
    file.unlink()
    synth(small())


@pytest.mark.parametrize(
    ("out", "words"),
    [
        ("specify.yaml/dist", errno.ENOTDIR),
        ("x" * 300, errno.ENAMETOOLONG),
        ("new/" + "x" * 300, errno.ENAMETOOLONG),
        ("dangling", errno.ENOENT),
        ("loop", errno.ELOOP),
    ],
)
def test_a_folder_that_cannot_be_written_is_named_with_the_words_of_the_system(out: str, words: int, project: Path) -> None:
    (project / "specify.yaml").write_text("mine")
    (project / "dangling").symlink_to("nowhere")
    (project / "loop").symlink_to("loop")
    before = sorted(project.iterdir())
    found = refused(out)
    assert (found.what, found.got) == ("cannot be written", f"{out}: {os.strerror(words)}")
    assert sorted(project.iterdir()) == before


def test_a_parent_that_cannot_be_written_is_told(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def denied(name: str, *rest: Any, **more: Any) -> None:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), name)

    monkeypatch.setattr("tempfile.mkdtemp", denied)
    assert refused("new/dist").got == f"new/dist: {os.strerror(errno.EACCES)}"
    assert not list(project.iterdir())


def test_a_full_disk_is_told_in_the_words_of_node(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*arguments: Any) -> None:
        raise RuntimeError("Error: ENOSPC: no space left on device, write")

    synth(small())
    before = files(project)
    monkeypatch.setattr("cdk8s.Yaml.save", full)
    assert refused("dist").got == "dist: Error: ENOSPC: no space left on device, write"
    assert files(project) == before


@pytest.mark.parametrize("out", [".", "..", "/"])
def test_the_folder_that_one_is_in_is_never_replaced(out: str, project: Path) -> None:
    found = refused(out)
    assert (found.what, found.got) == ("is the folder that you are in, or around it", out)
    assert not list(project.iterdir())


def test_missing_folders_around_it_come_with_it(project: Path) -> None:
    synth(small(), "new/one/dist")
    assert files(project / "new/one/dist")


def test_a_working_folder_that_is_gone_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    with pytest.raises(InfraError, match="the working folder is gone"):
        check_folder()
    assert refused("dist").got == f"dist: {os.strerror(errno.ENOENT)}"
    monkeypatch.chdir(tmp_path)


def cache(monkeypatch: pytest.MonkeyPatch, home: Path) -> str | None:
    monkeypatch.setenv("HOME", str(home))
    spare_the_cache()
    return os.environ.get("JSII_RUNTIME_PACKAGE_CACHE")


def test_jsii_has_no_cache_where_it_cannot_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.environ", {name: value for name, value in os.environ.items() if not name.startswith("JSII")})
    asked: list[Path] = []
    monkeypatch.setattr("os.access", lambda folder, mode: asked.append(folder) or "locked" not in str(folder))
    assert cache(monkeypatch, tmp_path) is None
    (tmp_path / "locked").mkdir()
    assert cache(monkeypatch, tmp_path / "locked") == "disabled"
    assert asked == [tmp_path, tmp_path / "locked"]
    # Whoever says more is obeyed.
    monkeypatch.setenv("JSII_RUNTIME_PACKAGE_CACHE", "enabled")
    assert cache(monkeypatch, tmp_path / "locked") == "enabled"


def test_a_synth_needs_no_home(tmp_path: Path) -> None:
    """jsii would make its cache in it."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("JSII")} | {"HOME": os.devnull}
    command = [sys.executable, "-m", "specify_infra", "synth"]
    subprocess.run(command, cwd=tmp_path, env=environment, check=True, capture_output=True)
    assert files(tmp_path / "dist")
