"""The hub and the environment: what goes in, what comes out, and what keeps it from coming out."""

from __future__ import annotations

import json
from typing import Any

import msgspec
import pytest

from specify_infra import Context, InfraError, Plan, draft_plan, load, plan, presets, production
from specify_infra.environment import endpoints
from specify_infra.kubernetes.document import pruned
from specify_infra.testing import assert_sound, only
from tests.support import SQL, app, drafted, environment, errors, misshapen, problems


@pytest.mark.parametrize("preset", presets(), ids=lambda preset: preset.name)
def test_a_preset_is_sound(preset: Any) -> None:
    planned = plan(preset)
    assert not errors(planned)
    assert not misshapen(planned), "each kind that a preset has must have a schema"


@pytest.mark.parametrize("preset", presets(), ids=lambda preset: preset.name)
def test_the_same_environment_gives_the_same_plan(preset: Any) -> None:
    assert json.dumps([*plan(preset).documents()]) == json.dumps([*plan(preset).documents()])


def test_a_plan_is_plain_data() -> None:
    documents = list(plan(production()).documents())
    assert json.loads(json.dumps(documents)) == documents
    assert pruned(documents) == documents, "no key without a value"


def test_documents_share_nothing_that_one_could_change_for_the_other() -> None:
    first, second = drafted(app(settings={"A": "b"})), drafted(app(settings={"A": "b"}))
    only(first, "ConfigMap", "specify")["data"]["A"] = "changed"
    assert only(second, "ConfigMap", "specify")["data"]["A"] == "b"


def test_findings_come_errors_first() -> None:
    findings = drafted(app(settings={"TOKEN": "x"}, host="shop.example.org")).findings
    ranks = [("error", "warning", "info").index(one.severity) for one in findings]
    assert ranks == sorted(ranks)
    assert set(ranks) == {0, 1, 2}


def test_an_error_keeps_a_plan_from_coming_out_and_a_draft_comes_out_anyway() -> None:
    wrong = environment(app(settings={"TOKEN": "x"}))
    assert draft_plan(wrong).findings[0].severity == "error"
    (one,) = problems(lambda: plan(wrong))
    assert one.where == "ConfigMap specify/specify"


def test_layers_come_in_order_and_empty_ones_are_left_out() -> None:
    assert list(drafted(gitops=production().gitops).layers) == ["foundation", "application", "gitops"]


def test_an_environment_resolves_its_references() -> None:
    surroundings = environment(app(), app(name="worker"))
    assert surroundings.endpoint("worker.http").component == "worker"
    assert surroundings.endpoint(app(name="worker").http).component == "worker"
    assert surroundings.endpoint(SQL) is SQL
    assert set(endpoints(app())) == {"http"}


@pytest.mark.parametrize(
    ("reference", "what", "do"),
    [
        ("wrker.http", "no such component", 'did you mean "worker"?'),
        ("database.sql", "no such component", "add the component, or refer to one that is there"),
        ("worker.htt", "no such endpoint", 'did you mean "http"?'),
        ("worker.sql", "no such endpoint", "refer to one that it offers"),
    ],
)
def test_a_reference_to_nowhere_is_told(reference: str, what: str, do: str) -> None:
    (one,) = problems(lambda: environment(app(), app(name="worker")).endpoint(reference))
    assert (one.what, one.do) == (what, do)


def test_a_component_alone_cannot_look_references_up() -> None:
    with pytest.raises(InfraError, match="a reference needs an environment"):
        Context().endpoint("worker.http")


def test_an_environment_has_components() -> None:
    (one,) = problems(lambda: msgspec.structs.replace(environment(), components=()))
    assert one.what == "an environment without components"


def test_sound_means_without_errors() -> None:
    assert isinstance(assert_sound(environment()), Plan)
    with pytest.raises(AssertionError, match="named like a secret"):
        assert_sound(environment(app(settings={"TOKEN": "x"})))
    assert_sound(environment(app(settings={"TOKEN": "x"})), allow={"literals"})


def test_strict_counts_warnings() -> None:
    assert_sound(environment(app(host="a.example.org")))
    with pytest.raises(AssertionError, match="no exposure"):
        assert_sound(environment(app(host="a.example.org")), strict=True)


def test_only_finds_the_one_and_names_the_others() -> None:
    assert only(drafted(), "Service", "specify")["kind"] == "Service"
    with pytest.raises(AssertionError, match=r"0 Services named shop, of \['specify', 'specify-metrics'\]"):
        only(drafted(), "Service", "shop")


def test_without_a_file_there_are_the_presets(tmp_path: Any) -> None:
    assert load(tmp_path / "specify.yaml") == presets()
