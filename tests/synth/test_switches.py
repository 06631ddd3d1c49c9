"""Switches: requests go only to pods that are there already, as an earlier synth wrote them."""

from pathlib import Path
from typing import Any, Literal

import pytest

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
    RedisCluster,
    RedisStandalone,
    Rolling,
    Specify,
    synth,
)
from specify_infra.options import AnyDelivery
from tests.support import files


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
