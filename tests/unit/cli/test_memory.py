"""What commands remember: an unchanged question is answered without planning, a changed one is not."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from specify_infra import planning
from specify_infra.cli import memory
from specify_infra.cli.main import main

SOUND = "environments: {shop: {extends: dev, components: {specify: {image: 'shop:1.0'}}}}\n"


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    Path("specify.yaml").write_text(SOUND, encoding="utf-8")
    return tmp_path


@pytest.fixture
def planned(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Names of the environments that were planned."""
    names: list[str] = []
    real = planning.unchecked_plan

    def unchecked_plan(environment):
        names.append(environment.name)
        return real(environment)

    monkeypatch.setattr(planning, "unchecked_plan", unchecked_plan)
    return names


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, arguments)


@pytest.mark.parametrize("command", ["check", "flows"])
def test_the_same_question_is_answered_without_planning(command: str, planned: list[str]) -> None:
    first, second = run(command), run(command)
    assert planned == ["shop"]
    assert first.stdout
    assert (first.stdout, first.exit_code) == (second.stdout, second.exit_code)


def test_an_exit_code_is_remembered(planned: list[str]) -> None:
    Path("specify.yaml").write_text(SOUND.replace("image:", "settings: {API_TOKEN: abc}, image:"), encoding="utf-8")
    assert [run("check").exit_code, run("check").exit_code] == [1, 1]
    assert planned == ["shop"]


def test_another_question_is_another_one(planned: list[str]) -> None:
    assert run("check").stdout != run("flows").stdout
    assert planned == ["shop", "shop"]


def test_what_was_found_is_told_in_another_way_without_planning(planned: list[str]) -> None:
    text, data = run("check").stdout, json.loads(run("check", "--format", "json").stdout)
    assert planned == ["shop"]
    assert data
    assert all(one["message"] in text for one in data)


@pytest.mark.parametrize("command", ["check", "flows"])
def test_only_the_environment_that_changed_is_planned(command: str, planned: list[str]) -> None:
    both = SOUND + "  store: {extends: dev, components: {specify: {image: 'store:1.0'}}}\n"
    both = both.replace(
        "{shop: {extends: dev, components: {specify: {image: 'shop:1.0'}}}}",
        "\n  shop: {extends: dev, components: {specify: {image: 'shop:1.0'}}}",
    )
    Path("specify.yaml").write_text(both, encoding="utf-8")
    before = run(command).stdout
    Path("specify.yaml").write_text(both.replace("{extends: dev", "{headroom: 30, extends: dev", 1), encoding="utf-8")
    assert run(command).stdout == before
    assert planned == ["shop", "store", "shop"]


def test_an_empty_file_is_not_none(planned: list[str]) -> None:
    Path("specify.yaml").unlink()
    assert run("check").exit_code == 0
    Path("specify.yaml").write_text("", encoding="utf-8")
    assert run("check").exit_code == 1


def test_a_changed_file_is_read(planned: list[str]) -> None:
    run("check")
    Path("specify.yaml").write_text(SOUND.replace("shop:", "store:", 1), encoding="utf-8")
    assert run("check").stdout.startswith("store: ")
    assert planned == ["shop", "store"]


def test_a_file_that_is_gone_and_one_that_is_named_are_no_presets() -> None:
    Path("specify.yaml").unlink()
    assert run("show").exit_code == 0
    named = run("show", "--file", "specify.yaml")
    assert named.exit_code == 1
    assert "no such file" in named.stderr


def test_a_changed_program_answers_anew(tmp_path: Path, planned: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "program"
    program.mkdir()
    source = program / "source.py"
    source.write_text("one")
    monkeypatch.setattr(memory, "PACKAGE", program)
    run("check")
    run("check")
    assert planned == ["shop"]
    os.utime(source, (1, 1))
    run("check")
    assert planned == ["shop", "shop"]


def test_wrong_input_is_no_answer(tmp_path: Path) -> None:
    Path("specify.yaml").write_text("environments: {shop: {extends: dev, headroom: much}}\n", encoding="utf-8")
    first, second = run("check"), run("check")
    assert first.exit_code == second.exit_code == 1
    assert "headroom" in first.stderr
    assert first.stderr == second.stderr
    assert not list(tmp_path.glob("cache/**/*.json"))


def test_what_cannot_be_kept_is_found_anew(tmp_path: Path, planned: list[str]) -> None:
    (tmp_path / "cache").write_text("a file where the folder should be")
    assert run("check").stdout == run("check").stdout
    assert planned == ["shop", "shop"]


def test_what_cannot_be_read_is_found_anew(tmp_path: Path, planned: list[str]) -> None:
    run("check")
    for answer in tmp_path.glob("cache/specify-infra/answers/*.json"):
        answer.write_text('{"text": ')
    run("check")
    run("check")
    assert planned == ["shop", "shop"]


def test_answers_are_few(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "KEPT", 2)
    for number in range(9):
        memory.remember(f"{number:064x}", memory.Printed(text="", code=0))
    assert len(list(tmp_path.glob("cache/specify-infra/answers/*"))) == 2
    assert memory.recalled(f"{8:064x}", memory.Printed)
    assert memory.recalled(f"{1:064x}", memory.Printed) is None


def test_colours_are_for_terminals_only() -> None:
    assert "\x1b[" not in run("check").stdout
    assert "\x1b[" in CliRunner().invoke(main, ["check"], color=True).stdout
