"""Specs check themselves at birth, whoever makes them: Python, a file, or msgspec's own replace."""

from __future__ import annotations

from typing import Annotated, Any, Literal, Protocol, runtime_checkable

import msgspec
import pytest

from specify_infra import Autoscaled, Fixed, Rolling, Spec, Spread
from specify_infra.specs import Shipped
from specify_infra.values import Count
from tests.support import IMAGE, SQL, app, problems


class Leaf(Spec, frozen=True, kw_only=True, tag=True):
    """A leaf."""

    name: str
    """Its name."""
    size: Count = 1
    """Its size. Default: 1."""


@runtime_checkable
class Grows(Protocol):
    def grow(self) -> int: ...


class Weed(Spec, frozen=True, kw_only=True, tag=True):
    """A weed."""

    def grow(self) -> int:
        return 1


class Stranger:
    def grow(self) -> int:
        return 2


class Tree(Spec, frozen=True, kw_only=True):
    """A tree."""

    leaves: tuple[Leaf, ...] = ()
    """Its leaves."""
    labels: dict[str, int] = {}  # noqa: RUF012 (a Struct copies it)
    """Its labels."""
    kind: Literal["oak", "elm"] = "oak"
    """Its kind."""
    under: Annotated[Grows, Shipped((Weed,))] = Weed()
    """What grows under it."""
    best: Leaf | str | None = None
    """The best leaf, or its name."""


def test_lists_become_tuples() -> None:
    assert Tree(leaves=[Leaf(name="a")]).leaves == (Leaf(name="a"),)  # type: ignore[arg-type]
    assert app(command=["serve"]).command == ("serve",)


def test_a_spec_is_frozen_and_a_value() -> None:
    with pytest.raises(AttributeError):
        Leaf(name="a").size = 2  # type: ignore[misc]
    assert Fixed(count=2) == Fixed(count=2)
    assert Fixed(count=2) != Fixed(count=3)


@pytest.mark.parametrize("best", [None, "a", Leaf(name="a")])
def test_each_alternative_of_a_field_is_taken(best: Any) -> None:
    assert Tree(best=best).best == best


@pytest.mark.parametrize("under", [Weed(), Stranger()])
def test_a_protocol_takes_what_looks_like_it(under: Any) -> None:
    assert Tree(under=under).under is under


@pytest.mark.parametrize(
    ("given", "where", "allowed"),
    [
        ({"leaves": [{"name": "a"}]}, "leaves[0]", "a mapping of name, size"),
        ({"leaves": "a"}, "leaves", "a mapping of names to: a mapping of name, size"),
        ({"labels": {"a": "b"}}, "labels.a", "a whole number"),
        ({"labels": {1: 2}}, "labels.1", "text"),
        ({"kind": "ash"}, "kind", "oak | elm"),
        ({"under": 5}, "under", "a mapping of "),
        ({"best": 5}, "best", "a mapping of name, size, or text, or nothing (null)"),
    ],
)
def test_a_field_of_another_type_is_told_where_and_what_is_allowed(given: dict[str, Any], where: str, allowed: str) -> None:
    (one,) = problems(lambda: Tree(**given))
    assert (one.where, one.allowed) == (where, allowed)


def test_every_wrong_field_and_item_is_told_at_once() -> None:
    found = problems(lambda: Tree(leaves=[1, Leaf(name="a"), 2], labels={"a": "x", "b": 1, "c": "y"}, kind="ash"))  # type: ignore[list-item]
    assert [one.where for one in found] == ["leaves[0]", "leaves[2]", "labels.a", "labels.c", "kind"]


def test_the_problem_of_a_spec_inside_is_told_by_the_one_who_made_it() -> None:
    (one,) = problems(lambda: Tree(leaves=[Leaf(name="a", size=0)]))
    assert one.where == "size"


def test_rules_wait_for_fields_that_are_what_they_say() -> None:
    found = problems(lambda: Autoscaled(min="five", max=2))  # type: ignore[arg-type]
    assert [one.where for one in found] == ["min"]


def test_replace_checks_too() -> None:
    assert problems(lambda: msgspec.structs.replace(app(), http_port=0))[0].where == "http_port"


def test_long_values_are_shortened_in_messages() -> None:
    (one,) = problems(lambda: Tree(kind="x" * 500))  # type: ignore[arg-type]
    assert len(one.got) == 120
    assert one.got.endswith("...")


def test_defaults_are_checked_like_everything_else() -> None:
    assert app().replicas == Fixed()
    assert app().placement == Spread()
    assert app().rollout == Rolling()
    assert app(database=SQL).image == IMAGE


@pytest.mark.parametrize(
    ("given", "do"),
    [
        ({"kind": "OAK"}, 'did you mean "oak"?'),
        ({"kind": "Elm"}, 'did you mean "elm"?'),
        ({"labels": {"a": "5"}}, "take the quotes away"),
        ({"labels": {"a": "5 m"}}, "write the number alone: 5"),
        ({"labels": []}, "write it as a mapping"),
        ({"labels": {"a": None}}, "change it to an allowed value"),
        ({"best": 5}, 'put it in quotes: "5"'),
    ],
)
def test_advice_guesses_what_was_meant(given: dict[str, Any], do: str) -> None:
    assert [one.do for one in problems(lambda: Tree(**given))] == [do]
