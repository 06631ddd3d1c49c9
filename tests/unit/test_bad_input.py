"""What a user is told who wrote something wrong: where, what was got, what is allowed, what to do. Nothing is written."""

import json
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner

from specify_infra import Environment, InfraError, PlainIngress, Specify, dev, parse, plan
from specify_infra.cli.main import main
from specify_infra.components import SHIPPED
from specify_infra.options.exposure import EXPOSURES
from specify_infra.specs.base import fields

NAMES = {
    "<types of components, as a choice>": " | ".join(one.__name__ for one in SHIPPED),
    "<types of components>": ", ".join(sorted(one.__name__ for one in SHIPPED)),
    "<components of dev>": ", ".join(sorted(one.name for one in dev().components)),
    "<fields of an environment>": ", ".join(fields(Environment)),
    "<ways in, as a choice>": " | ".join(one.__name__ for one in EXPOSURES),
    "<ways in>": ", ".join(sorted(one.__name__ for one in EXPOSURES)),
    "<fields of a plain Ingress>": ", ".join(fields(PlainIngress)),
    "<fields of the application>": ", ".join(fields(Specify)),
}
"""What grows with every component and field, and is not the matter here."""


def cases() -> list[dict[str, str]]:
    text = Path(__file__).with_name("bad_input.yaml").read_text(encoding="utf-8")
    for name, meaning in NAMES.items():
        text = text.replace(name, meaning)
    return yaml.safe_load(text)


CASES = cases()
NAMED = {case["name"]: case for case in CASES}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_the_error_says_exactly_what_is_wrong_and_what_to_do(case: dict[str, str]) -> None:
    with pytest.raises(InfraError) as caught:
        list(map(plan, parse(case["input"])))
    assert str(caught.value) == case["error"]
    assert all(problem.do for problem in caught.value.problems)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_synth_writes_nothing_and_exits_with_one(case: dict[str, str], tmp_path: Path) -> None:
    file = tmp_path / "specify.yaml"
    file.write_text(case["input"], encoding="utf-8")
    ran = CliRunner().invoke(main, ["synth", "--file", str(file), "--out", str(tmp_path / "dist")])
    assert ran.exit_code == 1
    assert "nothing was written" in ran.stderr
    assert list(tmp_path.iterdir()) == [file]


def test_the_table_is_large() -> None:
    assert len(CASES) == len(NAMED) >= 100


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_no_message_shows_an_inside(case: dict[str, str]) -> None:
    for word in ("msgspec", "Traceback", "object at 0x", "unicode string", "datetime", "None"):
        assert word not in case["error"]


def test_the_value_of_a_secret_is_never_shown() -> None:
    assert "hunter2" in NAMED["a plain password among the sealed"]["input"]
    assert "hunter2" not in NAMED["a plain password among the sealed"]["error"]


@pytest.mark.parametrize("name", ["several problems at once", "tabs", "a reference to nowhere"])
@pytest.mark.parametrize("command", [["check"], ["flows"]])
def test_every_command_tells_and_writes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, command: list[str]) -> None:
    monkeypatch.chdir(tmp_path)
    Path("specify.yaml").write_text(NAMED[name]["input"], encoding="utf-8")
    ran = CliRunner().invoke(main, command)
    assert (ran.exit_code, ran.stdout) == (1, "")
    assert NAMED[name]["error"].splitlines()[-1] in ran.stderr
    assert [file.name for file in tmp_path.iterdir()] == ["specify.yaml"]


@pytest.mark.parametrize("style", ["json", "github"])
def test_a_list_for_programs_holds_every_problem_of_the_input(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, style: str) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    Path("specify.yaml").write_text(NAMED["several problems at once"]["input"], encoding="utf-8")
    ran = CliRunner().invoke(main, ["check", "--format", style])
    listed = len(json.loads(ran.stdout)) if style == "json" else ran.stdout.count("::error file=specify.yaml,line=")
    assert (ran.exit_code, ran.stderr) == (1, "")
    assert listed == NAMED["several problems at once"]["error"].count("do: ") > 1


def test_each_problem_is_told_with_its_line() -> None:
    text = NAMED["several problems at once"]["input"]
    with pytest.raises(InfraError) as caught:
        parse(text)
    for one in caught.value.problems:
        assert one.where.rpartition(".")[2] in text.splitlines()[one.line - 1]


def test_a_file_that_is_no_text_is_told(tmp_path: Path) -> None:
    (tmp_path / "specify.yaml").write_bytes(b"\xff\xfe\x00")
    ran = CliRunner().invoke(main, ["check", "--file", str(tmp_path / "specify.yaml")])
    assert ran.exit_code == 1
    assert "specify.yaml: cannot be read" in ran.stderr


def test_a_file_that_is_named_and_missing_is_told(tmp_path: Path) -> None:
    ran = CliRunner().invoke(main, ["check", "--file", str(tmp_path / "specfy.yaml")])
    assert ran.exit_code == 1
    assert "specfy.yaml: no such file" in ran.stderr


def test_all_problems_of_a_file_are_told_at_once() -> None:
    text = """
environments:
  a: {extends: dev, headroom: -1, exposure: {type: Nginx}, components: {specify: {http_port: 0, user: 0, replicas: {count: 0}}}}
  b: {extends: nowhere}
  c: {extends: dev, gitops: {source: {url: x}}}
"""
    with pytest.raises(InfraError) as caught:
        parse(text)
    assert [problem.where.partition(" (")[0] for problem in caught.value.problems] == [
        "environments.a.exposure.type",
        "environments.a.components.specify.http_port",
        "environments.a.components.specify.user",
        "environments.a.components.specify.replicas.count",
        "environments.a.headroom",
        "environments.b.extends",
        "environments.c.gitops.source.url",
    ]
