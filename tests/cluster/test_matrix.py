"""The corners of the option matrix on real API servers: every pair of choices stands in some environment that they accept.

Beside them the other components, whose choices go with all others: each way to keep logs and traces, each kind of database.
"""

from __future__ import annotations

import itertools
import random
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import pytest

from specify_infra import CertManager, Environment, Grafana, Jaeger, LogShipper, Prometheus, plan
from tests.matrix.choices import PODS, SURROUNDINGS, TRACING, Choice, built, valid
from tests.matrix.test_logs import KEEPERS
from tests.support import app, environment
from tests.variants import operated

from .behaviour import files_of
from .control_plane import ControlPlane
from .deploy import AROUND, apply_again, apply_files
from .programs import SERVER_VERSIONS
from .proof import Proof
from .store import keys, remove_all_but
from .test_conformance import NOT_RESTRICTED

AXES = {axis: tuple(names) for axis, names in (PODS | SURROUNDINGS).items()}

Pair = tuple[tuple[str, str], tuple[str, str]]


def pairs(choice: Choice) -> set[Pair]:
    return set(itertools.combinations(sorted(choice.items()), 2))


def possible() -> set[Pair]:
    """Every pair of choices that go together."""
    found = set()
    for one, other in itertools.combinations(sorted(AXES), 2):
        for names in itertools.product(AXES[one], AXES[other]):
            pair = ((one, names[0]), (other, names[1]))
            if completed(random.Random(1), dict(pair)):
                found.add(pair)
    return found


def completed(chance: random.Random, choice: Choice) -> Choice | None:
    """Some valid environment with these choices; None when there seems to be none."""
    for _ in range(100):
        candidate = {axis: choice.get(axis) or chance.choice(names) for axis, names in AXES.items()}
        if valid(candidate):
            return candidate
    return None


def corners() -> Iterator[Choice]:
    """Few environments that have every possible pair among them, always the same ones."""
    chance = random.Random(1)
    missing = possible()
    while missing:
        # Each contains a pair that is missing, so that this ends; of some that do, the best.
        wanted = dict(min(missing))
        candidates = [candidate for _ in range(60) if (candidate := completed(chance, wanted))]
        best = max(candidates, key=lambda one: len(pairs(one) & missing))
        missing -= pairs(best)
        yield best


CORNERS = list(corners())


def first_of_each(found: list[Choice]) -> Iterator[Choice]:
    """Those corners with a choice that none before them has: together they have every choice."""
    seen: set[tuple[str, str]] = set()
    for corner in found:
        if not seen.issuperset(corner.items()):
            seen.update(corner.items())
            yield corner


def name_of(corner: Choice) -> str:
    return "-".join(corner.values())


def logging(*keeper: Any) -> Environment:
    return environment(app(), *keeper, LogShipper(), Grafana(), Prometheus(), tls=CertManager())


def traced(jaeger: Jaeger) -> Environment:
    return environment(app(traces="jaeger.otlp"), jaeger, tls=CertManager())


ENVIRONMENTS: dict[str, Callable[[], Environment]] = {
    **{name_of(corner): partial(built, corner) for corner in CORNERS},
    "operated": operated,
    **{f"logs-{name}": partial(logging, *keeper) for name, keeper in KEEPERS.items()},
    **{f"traces-{name}": partial(traced, jaeger) for name, jaeger in TRACING.items()},
}

OLDEST, BETWEEN, *_, NEWEST = SERVER_VERSIONS

FEWER = ENVIRONMENTS.keys() - {name_of(corner) for corner in CORNERS} | {name_of(corner) for corner in first_of_each(CORNERS)}
"""What a version between is asked, which knows nothing that neither the oldest nor the newest knows."""

CASES = [(name, version) for version in (OLDEST, BETWEEN, NEWEST) for name in ENVIRONMENTS if version != BETWEEN or name in FEWER]

PROVEN: dict[str, set[str]] = {}
"""What each version of Kubernetes has accepted: corners have most documents in common, and each is sent once."""

STANDING: dict[str, dict[str, str]] = {}
"""What it has of a corner still when the next one comes: namespaces, accounts, quotas, limits."""


@pytest.fixture(scope="module")
def first_state(api_server: ControlPlane) -> Iterator[frozenset[str]]:
    """The keys of what was there before the first corner; put back after the last."""
    before = keys(api_server.store)
    yield before
    remove_all_but(before, api_server.store)


@pytest.fixture
def server(api_server: ControlPlane, first_state: frozenset[str]) -> Iterator[ControlPlane]:
    """The API server, which after the test is emptied but for what is `standing`."""
    yield api_server
    around = {key for key in keys(api_server.store) if key.split("/")[2] in AROUND.values()}
    remove_all_but(first_state | around, api_server.store)


def test_every_pair_of_choices_is_in_some_corner() -> None:
    assert possible() <= {pair for corner in CORNERS for pair in pairs(corner)}
    assert {item for corner in first_of_each(CORNERS) for item in corner.items()} == {
        (axis, name) for axis, names in AXES.items() for name in names
    }


@pytest.mark.parametrize(("name", "api_server"), CASES, indirect=["api_server"])
def test_a_corner_of_the_matrix_is_accepted_and_stable(name: str, server: ControlPlane, proof: Proof) -> None:
    chosen = ENVIRONMENTS[name]()
    files = files_of(plan(chosen))
    encrypted = [stage.path.strip("/") for stage in chosen.secrets.stages(chosen.name)]
    proven, standing = PROVEN.setdefault(server.version, set()), STANDING.setdefault(server.version, {})
    report = apply_files(server.cluster, files, chosen.name, encrypted, proven, standing)
    lax = [f"namespace {lax}: enforces {level}" for lax, level in report.not_restricted.items() if lax not in NOT_RESTRICTED]
    assert [*report.problems, *lax, *apply_again(server.cluster, report)] == []
    proven |= report.proven
    version = f"Kubernetes {server.version}"
    proof.count(f"corners of the option matrix accepted by {version}, strictly, and unchanged by a second apply")
    proof.count(f"distinct manifests of corners of the option matrix accepted by {version}", report.applied)
