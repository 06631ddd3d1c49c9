"""Every choice with every other one, held to promises that are read from the documents alone; MATRIX=full tries all with all."""

from __future__ import annotations

import itertools

import pytest

from specify_infra import draft_plan
from tests.matrix import promises_gitops, promises_mesh, promises_network
from tests.matrix.choices import AXES, DELIVERY, PODS, SURROUNDINGS, Choice, built, combinations, deliveries, product, refusals, valid
from tests.matrix.promises import PROMISES, Case
from tests.support import Document, errors, messages, misshapen

assert promises_network  # importing them adds to PROMISES
assert promises_gitops
assert promises_mesh

CASES = list(combinations())
GROUPS = sorted({(choice["secrets"], choice["gitops"], choice["replicas"]) for choice in CASES})


@pytest.mark.parametrize(("secrets", "gitops", "replicas"), GROUPS)
def test_every_valid_combination_keeps_every_promise(secrets: str, gitops: str, replicas: str) -> None:
    for choice in CASES:
        if (choice["secrets"], choice["gitops"], choice["replicas"]) != (secrets, gitops, replicas):
            continue
        planned = draft_plan(built(choice))
        found = [*errors(planned), *misshapen(planned)]
        assert not found, f"{choice}\n" + "\n".join(map(str, found))
        files: dict[str, list[Document]] = {}
        for file, item in planned.located():
            files.setdefault(file, []).append(item)
        case = Case(choice, list(planned.documents()), files)
        for keeps in PROMISES:
            try:
                keeps(case)
            except (AssertionError, ValueError, KeyError) as broken:
                raise AssertionError(f"{keeps.__name__} of {choice}") from broken


def test_every_pair_of_choices_stands_together() -> None:
    tried = {frozenset(pair) for choice in CASES for pair in itertools.combinations(sorted(choice.items()), 2)}
    axes = PODS | SURROUNDINGS
    for one, other in itertools.combinations(sorted(axes), 2):
        for pair in itertools.product(axes[one], axes[other]):
            choice: Choice = {"secrets": "existing", "gitops": "flux-git", **dict(zip((one, other), pair, strict=True))}
            assert frozenset(zip((one, other), pair, strict=True)) in tried or not valid(choice)


def test_every_delivery_and_every_surrounding_is_tried() -> None:
    ways = {tuple(choice[axis] for axis in DELIVERY) for choice in CASES}
    around = {tuple(choice[axis] for axis in SURROUNDINGS) for choice in CASES if choice["exposure"] in SURROUNDINGS["exposure"]}
    assert ways == {tuple(choice.values()) for choice in deliveries()}
    assert len(ways) > 1000
    assert len(around) == sum(map(valid, product(SURROUNDINGS)))


ANYTHING = {axis: next(iter(names)) for axis, names in AXES.items()}


@pytest.mark.parametrize("axes", [DELIVERY, ("secrets", "gitops")], ids="-".join)
def test_every_combination_that_is_not_valid_is_refused_with_its_reasons(axes: tuple[str, ...]) -> None:
    refused = [choice for part in product({axis: AXES[axis] for axis in axes}) if not valid(choice := ANYTHING | part)]
    assert refused
    for choice in refused:
        told = messages(errors(draft_plan(built(choice))))
        assert [words for words in refusals(choice) if not any(words in message for message in told)] == [], choice
