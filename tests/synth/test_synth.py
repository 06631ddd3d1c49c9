"""What stands in dist/: all or nothing, the same bytes each time, and what was planned, hostile scalars and all."""

import os
import subprocess
import sys
from pathlib import Path

import click
import msgspec
import pytest
import yaml
from click.testing import CliRunner

from specify_infra import (
    Environment,
    InfraError,
    NoGitOps,
    Specify,
    draft_plan,
    presets,
    production,
    synth,
)
from specify_infra.cli.main import main
from tests.support import files

ROOT = Path(__file__).parents[2]

HOSTILE = {
    "SWITCH": "on",
    "MODE": "0644",
    "EXPONENT": "1e3",
    "DATE": "2020-01-01",
    "CRON": "*/5 * * * *",
    "NULL": "null",
    "TILDE": "~",
    "VERSION": "1.10",
    "HEX": "0x1F",
    "SEXAGESIMAL": "12:30:45",
    "COLON": "a: b",
    "HASH": "a # b",
    "QUOTES": 'it\'s "quoted"',
    "LINES": "one\ntwo\n",
    "EMPTY": "",
    "SPACES": "  padded  ",
    "UNICODE": "ü 漢 €",
    "YES": "yes",
    "INFINITY": ".inf",
}


def minimal(**changes: object) -> Environment:
    return Environment(name="small", components=(Specify(image="registry.example.com/shop:1", **changes),), gitops=NoGitOps())


def test_the_committed_dist_is_what_the_presets_write(tmp_path: Path) -> None:
    synth(presets(), tmp_path / "dist")
    assert files(tmp_path / "dist") == files(ROOT / "dist"), "dist/ is stale: run make synth and commit it"


def test_a_second_synth_writes_the_same_bytes(tmp_path: Path) -> None:
    for run in ("first", "second"):
        synth(presets(), tmp_path / run)
    assert files(tmp_path / "first") == files(tmp_path / "second")


def test_files_hold_exactly_the_planned_documents_in_their_order(tmp_path: Path) -> None:
    (planned,) = synth([production()], tmp_path / "dist")
    for layer, components in planned.layers.items():
        for component, documents in components.items():
            text = (tmp_path / "dist" / "production" / layer / f"{component}.k8s.yaml").read_text()
            assert list(yaml.safe_load_all(text)) == list(documents)


def test_hostile_scalars_arrive_as_the_text_that_they_are(tmp_path: Path) -> None:
    synth([minimal(settings=HOSTILE)], tmp_path / "dist")
    text = (tmp_path / "dist/small/application/specify.k8s.yaml").read_text()
    (config,) = [item for item in yaml.safe_load_all(text) if item["kind"] == "ConfigMap"]
    assert config["data"] == HOSTILE


def test_nothing_is_written_when_one_of_the_environments_has_an_error(tmp_path: Path) -> None:
    broken = minimal(database="nowhere.sql")
    with pytest.raises(InfraError, match=r"environments\.small\.components\.specify\.database: no such component"):
        synth([production(), broken], tmp_path / "dist")
    assert not list(tmp_path.iterdir())


def test_each_environment_is_told_as_its_files_stand_and_before_the_folder_does(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[tuple[str, bool]] = []
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setattr("specify_infra.cli.main.say", lambda text: told.append((click.unstyle(text), (tmp_path / "dist").exists())))
    ran = CliRunner().invoke(main, ["synth", "--out", str(tmp_path / "dist")], catch_exceptions=False)
    assert ran.exit_code == 0
    assert [(text.split()[0], exists) for text, exists in told] == [
        ("no", False),
        ("dev", False),
        ("staging", False),
        ("production", False),
        ("wrote", True),
    ]


@pytest.mark.parametrize("file", [(), ("--file", "specify.yaml")], ids=["presets", "a file"])
def test_after_a_synth_answers_are_there(file: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def asked(*commands: str) -> list[str]:
        runs = [CliRunner().invoke(main, [command, *file], catch_exceptions=False) for command in commands]
        assert [run.exit_code for run in runs] == [0] * len(commands)
        return [run.stdout for run in runs]

    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "planned"))
    if file:
        Path("specify.yaml").write_text("environments: {shop: {extends: dev}}\n", encoding="utf-8")
    planned = asked("check", "show", "flows")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "written"))
    assert asked("synth") == [""]
    monkeypatch.setattr("specify_infra.environments.load", None)
    assert asked("check", "show", "flows") == planned


def test_a_failing_synth_leaves_what_was_there(tmp_path: Path) -> None:
    synth([production()], tmp_path / "dist")
    before = files(tmp_path)
    with pytest.raises(InfraError):
        synth([minimal(database="nowhere.sql")], tmp_path / "dist")
    assert files(tmp_path) == before


def test_environments_that_are_gone_leave_dist(tmp_path: Path) -> None:
    synth(presets(), tmp_path / "dist")
    synth([production()], tmp_path / "dist")
    assert [folder.name for folder in (tmp_path / "dist").iterdir()] == ["production"]


@pytest.mark.parametrize("stranger", ["notes.txt", "production/application/values.yaml", "production/mine/specify.k8s.yaml"])
def test_a_folder_with_files_that_are_not_ours_is_never_replaced(tmp_path: Path, stranger: str) -> None:
    file = tmp_path / "dist" / stranger
    file.parent.mkdir(parents=True)
    file.write_text("mine")
    with pytest.raises(InfraError, match="holds a file that is not ours"):
        synth([production()], tmp_path / "dist")
    assert files(tmp_path) == {f"dist/{stranger}": b"mine"}


def test_two_environments_of_one_name_are_refused(tmp_path: Path) -> None:
    with pytest.raises(InfraError, match="two environments of one name"):
        synth([production(), production()], tmp_path / "dist")


def test_no_environments_are_refused(tmp_path: Path) -> None:
    with pytest.raises(InfraError, match="no environments"):
        synth([], tmp_path / "dist")


def test_the_app_of_cdk8s_yaml_writes_where_cdk8s_says(tmp_path: Path) -> None:
    """`cdk8s synth` runs the app in its own folder and names the output folder by a variable."""
    environment = {**os.environ, "CDK8S_OUTDIR": str(tmp_path / "out"), "XDG_CACHE_HOME": str(tmp_path / "cache")}
    subprocess.run([sys.executable, "-m", "specify_infra", "synth"], cwd=tmp_path, env=environment, check=True, capture_output=True)
    assert files(tmp_path / "out") == files(ROOT / "dist")


def test_no_module_of_cdk8s_plus_is_loaded_by_a_synth(tmp_path: Path) -> None:
    code = (
        "import sys; from specify_infra import presets, synth; synth(presets(), sys.argv[1]);"
        "assert not {name for name in sys.modules if name.split('.')[0] in ('cdk8s_plus_27', 'imports')}"
    )
    subprocess.run([sys.executable, "-c", code, str(tmp_path / "dist")], check=True, cwd=ROOT)


def test_every_document_of_a_plan_reaches_a_file(tmp_path: Path) -> None:
    synth(presets(), tmp_path / "dist")
    written = [item for text in files(tmp_path / "dist").values() for item in yaml.safe_load_all(text)]
    assert len(written) == sum(len(list(draft_plan(environment).documents())) for environment in presets())
    assert all(msgspec.to_builtins(item) == item for item in written)
