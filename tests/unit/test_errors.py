"""Problems and the exception that carries all of them."""

from __future__ import annotations

import pytest

from specify_infra import InfraError, Problem
from specify_infra.errors import problem, refuse


def test_a_problem_says_where_what_got_allowed_and_do() -> None:
    one = problem("below min", where="replicas.max", got=2, allowed="5 or more", do="raise it")
    assert str(one) == "replicas.max: below min\n  got:     2\n  allowed: 5 or more\n  do:      raise it"


def test_what_is_not_known_is_left_out() -> None:
    assert str(problem("broken", do="mend it")) == "broken\n  do:      mend it"


def test_a_line_is_shown_beside_the_place() -> None:
    assert str(Problem(what="wrong", do="mend it", where="a.b", line=7)).startswith("a.b (line 7): wrong\n")


def test_values_are_shown_as_literals_and_texts_as_they_are() -> None:
    assert problem("x", got="text", do="y").got == "text"
    assert problem("x", got=["a"], do="y").got == "['a']"


@pytest.mark.parametrize(("inner", "outer"), [("", "a"), ("b", "a.b"), ("[0]", "a[0]"), ("[0].b", "a[0].b")])
def test_a_path_grows_outwards(inner: str, outer: str) -> None:
    assert problem("x", where=inner, do="y").under("a").where == outer


def test_an_error_carries_all_problems_in_order() -> None:
    error = InfraError(problem(what, do="mend it") for what in ("first", "second"))
    assert [one.what for one in error.problems] == ["first", "second"]
    assert str(error) == "first\n  do:      mend it\nsecond\n  do:      mend it"
    assert [one.where for one in error.under("a")] == ["a", "a"]


def test_an_error_is_a_value_error_so_that_strangers_catch_it() -> None:
    with pytest.raises(ValueError, match="not allowed"):
        raise refuse("not allowed", do="leave it")
