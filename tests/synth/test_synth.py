"""What stands in dist/: all or nothing, the same bytes each time, and what was planned, hostile scalars and all."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any, Literal

import click
import msgspec
import pytest
import yaml
from click.testing import CliRunner

from specify_infra import (
    ArgoCanary,
    Autoscaled,
    BlueGreen,
    Canary,
    Environment,
    Fixed,
    GatewayAPI,
    Handover,
    InfraError,
    NoGitOps,
    PostgresOperated,
    RedisCluster,
    RedisStandalone,
    Rolling,
    Specify,
    draft_plan,
    presets,
    production,
    synth,
)
from specify_infra.cli.main import main
from specify_infra.options import AnyDelivery

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


def files(folder: Path) -> dict[str, bytes]:
    """Return a folder's files by their path in it."""
    return {str(file.relative_to(folder)): file.read_bytes() for file in sorted(folder.rglob("*")) if file.is_file()}


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


def data(storage: str) -> Environment:
    kinds = (RedisStandalone(storage=storage), RedisCluster(name="cluster", storage=storage), PostgresOperated(storage=storage))
    return Environment(name="data", components=kinds)


def test_volumes_may_grow_and_never_shrink(tmp_path: Path) -> None:
    synth([data("5Gi")], tmp_path / "dist")
    synth([data("10Gi")], tmp_path / "dist")
    before = files(tmp_path)
    with pytest.raises(InfraError) as caught:
        synth([data("6Gi")], tmp_path / "dist")
    told = [(problem.what, problem.got, problem.allowed) for problem in caught.value.problems]
    assert ("PersistentVolumeClaim specify-data/redis-data would shrink", "6Gi", "10Gi or more") in told
    assert ("volume data of StatefulSet specify-data/cluster-0 would shrink", "6Gi", "10Gi or more") in told
    assert ("storage of Cluster specify-data/postgres would shrink", "6Gi", "10Gi or more") in told
    assert len(told) == 5
    assert files(tmp_path) == before


def test_volumes_keep_their_class(tmp_path: Path) -> None:
    def classed(name: str | None) -> list[Environment]:
        kinds = (RedisStandalone(storage_class=name), RedisCluster(name="cluster", storage_class=name))
        return [Environment(name="data", components=kinds)]

    synth(classed(None), tmp_path / "dist")
    before = files(tmp_path)
    with pytest.raises(InfraError) as caught:
        synth(classed("fast"), tmp_path / "dist")
    told = [(problem.what, problem.got, problem.allowed) for problem in caught.value.problems]
    assert told[0] == ("PersistentVolumeClaim specify-data/redis-data would change its class", "fast", "the cluster's default")
    assert told[1][0] == "volume data of StatefulSet specify-data/cluster-0 would change its class"
    assert len(told) == 4
    assert files(tmp_path) == before


def sharded(**shards: int) -> list[Environment]:
    return [Environment(name="data", components=tuple(RedisCluster(name=name, shards=number) for name, number in shards.items()))]


def test_shards_may_be_added_and_never_taken_away(tmp_path: Path) -> None:
    synth(sharded(cache=3), tmp_path / "dist")
    synth(sharded(cache=5), tmp_path / "dist")
    before = files(tmp_path)
    with pytest.raises(InfraError) as caught:
        synth(sharded(cache=3), tmp_path / "dist")
    assert [(problem.what, problem.got, problem.allowed) for problem in caught.value.problems] == [
        ("StatefulSet specify-data/cache-3 would go", "3 of cache", "5 or more"),
        ("StatefulSet specify-data/cache-4 would go", "3 of cache", "5 or more"),
    ]
    assert files(tmp_path) == before
    # The way that the advice names.
    synth(sharded(cache=5, fewer=3), tmp_path / "dist")
    synth(sharded(fewer=3), tmp_path / "dist")


def delivered(rollout: AnyDelivery, **changes: Any) -> Environment:
    service = Specify(**{"image": "shop:1.0", "host": "shop.example.com", "affinity_seconds": None, "rollout": rollout, **changes})
    return Environment(name="shop", components=(service,), exposure=GatewayAPI(trusted_proxies=("10.0.0.0/8",)))


def coloured(active: Literal["blue", "green"], preview: Literal["ready", "off"]) -> Environment:
    return delivered(BlueGreen(active=active, preview=preview))


def test_requests_are_never_switched_to_pods_that_are_not_there(tmp_path: Path) -> None:
    synth([coloured("blue", "off")], tmp_path / "dist")
    before = files(tmp_path)
    with pytest.raises(InfraError) as caught:
        synth([coloured("green", "off")], tmp_path / "dist")
    told = {problem.what: problem for problem in caught.value.problems}
    switched = told["Service specify/specify would switch to pods that are not there"]
    assert switched.where == "environments.shop"
    assert switched.got == "Deployment specify/specify-green with 0 pods"
    assert files(tmp_path) == before
    # The way that the advice names.
    synth([coloured("blue", "ready")], tmp_path / "dist")
    synth([coloured("green", "ready")], tmp_path / "dist")


ROLLING, BLUE, STABLE = Rolling(), BlueGreen(), Canary()
BACK = Handover(before=BLUE, after=ROLLING)
HANDED = "write rollout: {type: Handover} first, and switch once its pods are ready; or "


@pytest.mark.parametrize(
    ("before", "after", "came", "served"),
    [
        (ROLLING, BLUE, "Deployment specify/specify-blue", "Deployment specify/specify"),
        (BLUE, ROLLING, "Deployment specify/specify", "Deployment specify/specify-blue"),
        (ROLLING, STABLE, "Deployment specify/specify-stable", "Deployment specify/specify"),
        (BlueGreen(active="green", preview="off"), STABLE, "Deployment specify/specify-stable", "Deployment specify/specify-green"),
        (ROLLING, BACK, "Deployment specify/specify-blue", "Deployment specify/specify"),
        (ROLLING, ArgoCanary(analysis=None), "Rollout specify/specify", "Deployment specify/specify"),
    ],
)
def test_requests_leave_pods_only_for_others_that_were_there(
    before: AnyDelivery, after: AnyDelivery, came: str, served: str, tmp_path: Path
) -> None:
    synth([delivered(before)], tmp_path / "dist")
    written = files(tmp_path)
    with pytest.raises(InfraError) as caught:
        synth([delivered(after)], tmp_path / "dist")
    file = tmp_path / "dist/shop/application/specify.k8s.yaml"
    assert (
        str(caught.value)
        == f"""environments.shop: Service specify/specify would switch to pods that are not there
  got:     {came}, not there before
  allowed: {served}, until others are ready
  do:      {"" if came.startswith("Rollout") else HANDED}remove {file}, if requests may fail meanwhile"""
    )
    assert files(tmp_path) == written
    # The advice for those who may lose requests.
    file.unlink()
    synth([delivered(after)], tmp_path / "dist")


@pytest.mark.parametrize(
    "commits",
    [
        (ROLLING, Handover(before=ROLLING, after=BLUE), BLUE, BlueGreen(active="green"), Handover(before=BLUE, after=ROLLING), ROLLING),
        (STABLE, Handover(before=STABLE, after=ROLLING), ROLLING, Handover(before=ROLLING, after=STABLE), STABLE),
        (ROLLING, Handover(before=ROLLING, after=BLUE), ROLLING),
        (STABLE, Canary(image="shop:1.1", weight=0), Canary(image="shop:1.1", weight=100), STABLE),
    ],
)
def test_a_rollout_is_changed_by_a_handover_or_given_up_half_way(commits: tuple[AnyDelivery, ...], tmp_path: Path) -> None:
    for commit in commits:
        synth([delivered(commit)], tmp_path / "dist")


def shared(weight: int, **changes: Any) -> Environment:
    return delivered(Canary(image="shop:1.1", weight=weight, **changes))


def test_a_canary_gets_no_requests_before_it_has_pods(tmp_path: Path) -> None:
    synth([delivered(STABLE)], tmp_path / "dist")
    written = files(tmp_path)
    with pytest.raises(InfraError) as caught:
        synth([shared(100)], tmp_path / "dist")
    file = tmp_path / "dist/shop/application/specify.k8s.yaml"
    way = "commit it with weight: 0 first, and raise it once its pods are ready"
    assert (
        str(caught.value)
        == f"""environments.shop: Service specify/specify-canary would get requests before it has pods
  got:     no pods before of Deployment specify/specify-canary
  allowed: weight: 0
  do:      {way}; or remove {file}, if requests may fail meanwhile"""
    )
    assert files(tmp_path) == written
    # The way that the advice names, where a header may send chosen requests from the first.
    for weight in (0, 10, 100, 0):
        synth([shared(weight, headers={"x-canary": "always"})], tmp_path / "dist")
    # The advice for those who may lose requests; and a first synth has nothing to lose.
    synth([delivered(STABLE)], tmp_path / "dist")
    file.unlink()
    synth([shared(100)], tmp_path / "dist")


def test_a_file_is_parsed_only_where_pods_may_be_new(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It takes longer than to plan."""
    synth([delivered(BLUE)], tmp_path / "dist")
    parsed: list[str] = []
    monkeypatch.setattr("specify_infra.constructs.earlier._parsed", lambda file, text: parsed.append(text) or iter(()))
    synth([delivered(BlueGreen(active="green", green="shop:1.1"))], tmp_path / "dist")
    assert parsed == []
    synth([delivered(ROLLING)], tmp_path / "dist")
    assert len(parsed) == 1


def test_what_is_no_other_rollout_is_no_switch(tmp_path: Path) -> None:
    for changes in ({}, {"image": "shop:1.1"}, {"replicas": Autoscaled()}, {"replicas": Fixed(count=3)}, {"name": "shop"}):
        synth([delivered(ROLLING, **changes)], tmp_path / "dist")
    for cache in (RedisStandalone(), RedisCluster()):
        synth([Environment(name="shop", components=(cache,))], tmp_path / "dist")


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
