"""The commands: what they print, where, and how they end. Nothing here starts Node."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner, Result

from specify_infra import dev, draft_plan, load, parse, presets, production
from specify_infra.cli.main import main

SOUND = "environments: {shop: {extends: production, components: {specify: {image: 'shop:1.0', host: shop.example.org}}}}\n"
SETTLED = """
environments:
  shop:
    extends: dev
    runbooks: https://git.example.org/infrastructure/runbooks
    components: {specify: {image: "shop:1.0"}}
    gitops: {source: {url: "https://git.example.org/infrastructure"}}
"""
BROKEN = "environments: {shop: {extends: production, components: {specify: {settings: {API_TOKEN: abc}}}}}\n"


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, arguments)


def given(text: str) -> None:
    Path("specify.yaml").write_text(text, encoding="utf-8")


def test_help_names_every_command_and_the_exit_codes() -> None:
    ran = run("--help")
    assert ran.exit_code == 0
    for command in ("init", "synth", "check", "show", "flows", "schema", "completion"):
        assert re.search(rf"^  {command} +[A-Z]", ran.stdout, re.MULTILINE), command
    assert "Exit codes: 0 done; 1 the input or the plan has errors" in ran.stdout


@pytest.mark.parametrize("command", ["init", "synth", "check", "show", "flows", "schema", "completion"])
def test_every_command_has_help_in_a_sentence(command: str) -> None:
    ran = run(command, "--help")
    assert ran.exit_code == 0
    assert re.search(r"\n\n  [A-Z][^.]+\.", ran.stdout)


@pytest.mark.parametrize(
    "wrong",
    [["chek"], ["check", "--fromat", "json"], ["check", "--format", "xml"], ["completion"], ["completion", "tcsh"]],
)
def test_a_wrong_command_line_ends_with_2(wrong: list[str]) -> None:
    ran = run(*wrong)
    assert ran.exit_code == 2
    assert ran.stdout == ""
    assert "Usage:" in ran.stderr


def test_init_writes_a_file_that_check_and_show_accept() -> None:
    ran = run("init")
    assert (ran.exit_code, ran.stdout) == (0, "")
    assert "wrote specify.yaml" in ran.stderr
    assert run("check").exit_code == 0
    assert run("show").exit_code == 0


def test_init_overwrites_nothing() -> None:
    given("mine")
    ran = run("init")
    assert ran.exit_code == 1
    assert "specify.yaml: is there already" in ran.stderr
    assert Path("specify.yaml").read_text(encoding="utf-8") == "mine"


def test_init_tells_where_it_cannot_write() -> None:
    ran = run("init", "--file", "nowhere/specify.yaml")
    assert ran.exit_code == 1
    assert "nowhere/specify.yaml: cannot be written" in ran.stderr


def test_a_pipe_is_read_once(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    threading.Thread(target=lambda: pipe.write_text(SETTLED, encoding="utf-8"), daemon=True).start()
    ran = run("check", "--file", str(pipe))
    assert ran.exit_code == 0
    assert ran.stdout.startswith("shop: ")


def test_init_may_write_elsewhere() -> None:
    given("mine")
    assert run("init", "--file", "other.yaml").exit_code == 0
    assert Path("other.yaml").exists()


def test_check_ends_with_0_when_there_are_warnings_only() -> None:
    ran = run("check")
    assert ran.exit_code == 0
    for preset in presets():
        assert re.search(rf"^{preset.name}: [0-9]+ documents; 0 error, [0-9]+ warning, [0-9]+ info$", ran.stdout, re.MULTILINE)


def test_check_ends_with_1_when_there_are_errors() -> None:
    given(BROKEN)
    ran = run("check")
    assert ran.exit_code == 1
    assert "  error ConfigMap specify/specify: data.API_TOKEN is named like a secret [literals]" in ran.stdout


def test_what_is_to_be_done_is_told_once_after_all_that_it_mends() -> None:
    lines = run("check", "dev").stdout.splitlines()
    [mends] = [number for number, line in enumerate(lines) if line == "      do: name its digest too: name:tag@sha256:..."]
    tags = [number for number, line in enumerate(lines) if line.endswith("is named by tag, which may be moved [image]")]
    assert len(tags) > 1
    assert tags == list(range(tags[0], mends))


def test_strict_lets_warnings_fail() -> None:
    assert run("check", "--strict").exit_code == 1
    given(SETTLED)
    assert run("check", "--strict").exit_code == 0


def test_check_looks_at_those_that_are_named() -> None:
    assert [line.partition(":")[0] for line in run("check", "dev", "staging").stdout.splitlines() if "documents;" in line] == [
        "dev",
        "staging",
    ]


@pytest.mark.parametrize("command", ["check", "show", "flows"])
def test_an_environment_that_is_not_there_is_told(command: str) -> None:
    ran = run(command, "dev", "prod")
    assert (ran.exit_code, ran.stdout) == (1, "")
    assert "no such environment\n  got:     prod\n  allowed: dev, staging, production" in ran.stderr


def test_json_is_json() -> None:
    found = json.loads(run("check", "--format", "json").stdout)
    assert {one["environment"] for one in found} == {"dev", "staging", "production"}
    assert {"environment", "severity", "check", "where", "message", "do"} == set(found[0])
    assert len(found) == sum(len(draft_plan(preset).findings) for preset in presets())


WRONG = """
environments:
  shop:
    extends: production
    headroom: much
"""


def test_wrong_input_is_json_too() -> None:
    given(WRONG)
    ran = run("check", "--format", "json")
    assert ran.exit_code == 1
    (found,) = json.loads(ran.stdout)
    assert (found["check"], found["severity"], found["where"], found["line"]) == ("input", "error", "environments.shop.headroom", 5)
    assert "(got much; allowed a whole percentage" in found["message"]
    assert found["do"]


def test_wrong_input_is_an_annotation_of_its_line() -> None:
    given(WRONG)
    ran = run("check", "--format", "github")
    assert ran.exit_code == 1
    assert ran.stdout.startswith("::error file=specify.yaml,line=5,title=input::environments.shop.headroom: ")


def test_json_of_nothing_is_an_empty_list() -> None:
    others = ", ".join(f"{one.name}: null" for one in dev().components if one.name != "specify")
    settled = f"specify: {{image: 'shop@sha256:{'0' * 64}', database: null, cache: null, traces: null}}, {others}".rstrip(", ")
    chosen = "cluster: {api_server: [10.0.0.1/32]}, gitops: {type: NoGitOps}"
    given(f"environments: {{shop: {{extends: dev, {chosen}, components: {{{settled}}}}}}}\n")
    assert json.loads(run("check", "--format", "json").stdout) == []


def test_annotations_are_what_github_reads() -> None:
    given(BROKEN)
    ran = run("check", "--format", "github")
    assert ran.exit_code == 1
    lines = ran.stdout.splitlines()
    assert lines
    assert all(re.fullmatch(r"::(error|warning|notice) file=specify\.yaml,title=[a-z-]+::[^\n]+", line) for line in lines)
    assert any(line.startswith("::error file=specify.yaml,title=literals::shop: ConfigMap specify/specify: ") for line in lines)
    assert all("%" not in re.sub(r"%(25|0A|0D)", "", line) for line in lines)


def test_show_prints_what_can_be_read_again() -> None:
    given(SOUND)
    ran = run("show")
    data = yaml.safe_load(ran.stdout)
    for one in data["environments"].values():
        one["extends"] = "production"
    assert parse(yaml.safe_dump(data)) == load(Path("specify.yaml"))


def test_show_prints_one_of_several() -> None:
    assert list(yaml.safe_load(run("show", "production").stdout)["environments"]) == ["production"]


def test_show_keeps_words_that_yaml_reads_as_something_else() -> None:
    given(SOUND.replace("host:", "placement: {zones: 'off'}, settings: {A: 'on', B: '0644', C: '1.10'}, host:"))
    shown = yaml.safe_load(run("show").stdout)["environments"]["shop"]["components"]["specify"]
    assert shown["placement"]["zones"] == "off"
    assert shown["settings"] == {"LOG_LEVEL": "info", "A": "on", "B": "0644", "C": "1.10"}


def test_flows_prints_a_table_of_what_is_allowed() -> None:
    given(SOUND)
    ran = run("flows")
    assert ran.exit_code == 0
    assert re.search(r"^allowed +ingress controller +specify +TCP 8080 +requests for shop\.example\.org$", ran.stdout, re.MULTILINE)
    assert re.search(r"^[0-9]+ other connections are denied$", ran.stdout, re.MULTILINE)
    assert "OPEN" not in ran.stdout
    assert "DENIED" not in ran.stdout


def test_schema_is_json() -> None:
    assert json.loads(run("schema").stdout)["title"] == "specify.yaml"


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_is_a_script_of_that_shell(shell: str) -> None:
    ran = run("completion", shell)
    assert ran.exit_code == 0
    assert f"_SPECIFY_INFRA_COMPLETE={shell}_complete" in ran.stdout


def completed(words: str) -> list[str]:
    environ = os.environ | {"_SPECIFY_INFRA_COMPLETE": "bash_complete", "COMP_WORDS": words, "COMP_CWORD": str(len(words.split()))}
    code = "from specify_infra.cli.main import main; main(prog_name='specify-infra')"
    ran = subprocess.run([sys.executable, "-c", code], env=environ, capture_output=True, text=True, check=False)
    return [line.partition(",")[2] for line in ran.stdout.splitlines() if line]


def test_environments_are_completed() -> None:
    assert completed("specify-infra show") == ["dev", "staging", "production"]
    given(SOUND)
    assert completed("specify-infra show") == ["shop"]
    given("environments: [broken")
    assert completed("specify-infra show") == []


@pytest.mark.parametrize("arguments", [["check"], ["flows", "dev"], ["show", "dev"], ["check", "--format", "github"]])
def test_output_is_plain_where_there_is_no_terminal(arguments: list[str]) -> None:
    ran = run(*arguments)
    assert "\x1b" not in ran.stdout + ran.stderr


def test_output_has_colours_where_there_is_a_terminal() -> None:
    assert "\x1b[33mwarning\x1b[0m" in CliRunner().invoke(main, ["check"], color=True).stdout
    assert "\x1b[" not in CliRunner(env={"NO_COLOR": "1"}).invoke(main, ["check"], color=True).stdout


@pytest.mark.parametrize("broken", ["environments: [", "environments: {a: {extends: nowhere}}"])
def test_errors_go_to_stderr_and_say_how_many(broken: str) -> None:
    given(broken)
    ran = run("check")
    assert (ran.exit_code, ran.stdout) == (1, "")
    assert ran.stderr.startswith("error: 1 to correct, nothing was written\n")


def test_references_to_nowhere_are_told_for_every_environment() -> None:
    wrong = "{extends: dev, components: {specify: {database: orders.sql}}}"
    given(f"environments: {{one: {wrong}, two: {wrong}}}\n")
    ran = run("check")
    assert "environments.one.components.specify.database: no such component" in ran.stderr
    assert "environments.two.components.specify.database: no such component" in ran.stderr


def test_what_is_shown_of_a_preset_is_the_preset() -> None:
    given("environments: {production: {extends: production}}\n")
    assert load(Path("specify.yaml")) == (production(),)


def test_the_module_is_the_command_line_too() -> None:
    ran = subprocess.run([sys.executable, "-m", "specify_infra", "--version"], capture_output=True, text=True, check=True)
    assert ran.stdout.startswith("specify-infra, version ")


def columns(line: str) -> list[Any]:
    return re.split(r" {2,}", line.strip())


def test_a_table_has_the_same_columns_in_every_line() -> None:
    lines = [line for line in run("flows", "production").stdout.splitlines() if line.startswith("allowed")]
    assert {len(columns(line)) for line in lines} == {5}
