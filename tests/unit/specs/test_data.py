"""Specs from and to plain data, and the one merge that there is."""

from __future__ import annotations

import json
from typing import Any

import msgspec
import pytest

from specify_infra import (
    Environment,
    Fixed,
    Grafana,
    InfraError,
    LogShipper,
    Prometheus,
    Rolling,
    Specify,
    dev,
    production,
    staging,
)
from specify_infra.options import AnyPlacement, AnyReplicas, Autoscaled, Spot, Spread
from specify_infra.specs import decode, encode, merge
from tests.matrix.choices import Choice, built, combinations
from tests.support import IMAGE, SQL, app, environment, problems


@pytest.mark.parametrize(
    ("base", "patch", "merged"),
    [
        ({"a": 1}, {"b": 2}, {"a": 1, "b": 2}),
        ({"a": 1}, {"a": 2}, {"a": 2}),
        ({"a": {"b": 1, "c": 2}}, {"a": {"b": 3}}, {"a": {"b": 3, "c": 2}}),
        ({"a": {"b": 1}}, {"a": None}, {}),
        ({"a": [1, 2]}, {"a": [3]}, {"a": [3]}),
        ({"a": {"b": 1}}, {"a": "c"}, {"a": "c"}),
        ({"a": "c"}, {"a": {"b": 1}}, {"a": {"b": 1}}),
        ({"a": 1}, {"a": None}, {"a": None}),
        ({"a": {"type": "X", "x": 1}}, {"a": {"y": 2}}, {"a": {"type": "X", "x": 1, "y": 2}}),
        ({"a": {"type": "X", "x": 1}}, {"a": {"type": "X", "y": 2}}, {"a": {"type": "X", "x": 1, "y": 2}}),
        ({"a": {"type": "X", "x": 1}}, {"a": {"type": "Y", "y": 2}}, {"a": {"type": "Y", "y": 2}}),
        ({"a": 1}, 5, 5),
    ],
)
def test_merging(base: Any, patch: Any, merged: Any) -> None:
    before = json.dumps(base)
    assert merge(base, patch) == merged
    assert json.dumps(base) == before, "the base is somebody else's"


@pytest.mark.parametrize(
    "patch",
    [
        {},
        {"headroom": 40},
        {"components": {"specify": {"settings": {"LOG_LEVEL": None, "A": "b"}, "replicas": {"max": 20}}}},
        {"components": {"postgres": {"pooler": None, "backups": {"store": {"bucket": "other"}}}, "grafana": None}},
        {"components": {"redis": {"type": "RedisStandalone"}}, "secrets": {"type": "ExistingSecrets"}},
    ],
    ids=str,
)
def test_a_value_is_patched_as_its_data_is(patch: Any) -> None:
    assert decode(merge(production(), patch), Environment) == decode(merge(encode(production()), patch), Environment)


def test_what_a_patch_leaves_alone_is_not_made_anew() -> None:
    base = production()
    patched = decode(merge(base, {"components": {"specify": {"host": "shop.example.com"}}}), Environment)
    assert patched.components[0] == msgspec.structs.replace(base.components[0], host="shop.example.com")
    assert all(one is other for one, other in zip(patched.components[1:], base.components[1:], strict=True))


@pytest.mark.parametrize("preset", [dev, staging, production])
def test_a_preset_survives_the_way_through_data(preset: Any) -> None:
    data = encode(preset())
    assert json.loads(json.dumps(data)) == data
    assert decode(data, Environment) == preset()


@pytest.mark.parametrize("choice", list(combinations(1))[::9], ids=lambda choice: "-".join(choice.values()))
def test_every_choice_survives_the_way_through_data(choice: Choice) -> None:
    built_ = built(choice)
    assert decode(json.loads(json.dumps(encode(built_))), Environment) == built_


def test_a_mapping_by_name_is_a_tuple_of_specs() -> None:
    data = encode(environment(app(), app(name="worker")))
    assert list(data["components"]) == ["specify", "worker"]
    assert "name" not in data["components"]["worker"]
    listed = {**data, "components": [{**one, "name": name} for name, one in data["components"].items()]}
    assert decode(listed, Environment) == decode(data, Environment)


def test_an_endpoint_of_a_component_is_written_as_its_reference() -> None:
    assert encode(app(cache=app(name="other").http))["cache"] == "other.http"
    assert encode(app(database=SQL))["database"]["host"] == "db.example.org"


@pytest.mark.parametrize(
    ("data", "hint", "value"),
    [
        ({"type": "Fixed", "count": 2}, AnyReplicas, Fixed(count=2)),
        ({"type": "Autoscaled", "cpu": None}, AnyReplicas, Autoscaled(cpu=None)),
        ({"type": "Autoscaled", "min": None}, AnyReplicas, Autoscaled()),
        ({"type": "Spot", "spread": {"zones": "hard"}}, AnyPlacement, Spot(spread=Spread(zones="hard"))),
        ({"max_surge": "25%"}, Rolling, Rolling(max_surge="25%")),
    ],
)
def test_data_becomes_the_spec_that_it_describes(data: Any, hint: Any, value: Any) -> None:
    assert decode(data, hint) == value


@pytest.mark.parametrize(("component", "field"), [(Grafana, "sources"), (Prometheus, "alertmanagers"), (LogShipper, "to")])
def test_endpoints_that_may_be_left_out_are_named_like_all_others(component: type[Any], field: str) -> None:
    outside = {"host": "metrics.example.org", "port": 9090, "cidrs": ["10.9.0.0/24"], "parameters": {"api": "prometheus"}}
    decoded = decode({field: {"outside": outside, "here": "prometheus.http"}}, component)
    first, second = getattr(decoded, field)
    assert (first.name, first.host, second) == ("outside", "metrics.example.org", "prometheus.http")
    assert getattr(decode({field: None}, component), field) is None


def test_null_is_nothing_where_nothing_is_allowed_and_the_default_elsewhere() -> None:
    shop = decode({"name": "shop", "image": IMAGE, "affinity_seconds": None, "http_port": None, "settings": {"A": None}}, Specify)
    assert (shop.affinity_seconds, shop.http_port, shop.settings) == (None, 8080, {})


@pytest.mark.parametrize(
    ("data", "where", "what"),
    [
        ({}, "type", "required, and missing"),
        ({"type": "Fixd"}, "type", "no such type"),
        ({"type": 5}, "type", "no such type"),
        ({"type": "Fixed", "min": 1}, "min", "unknown field"),
        ({"type": "Fixed", "count": "two"}, "count", "not an allowed value"),
        ("Fixed", "", "not an allowed value"),
        ([], "", "not an allowed value"),
    ],
)
def test_what_data_gets_wrong_is_told(data: Any, where: str, what: str) -> None:
    (one,) = problems(lambda: decode(data, AnyReplicas))
    assert (one.where, one.what) == (where, what)


def test_what_is_no_spec_cannot_be_written() -> None:
    class Stranger:
        name = "stranger"

        def declare(self, context: Any) -> Any:
            return None

    with pytest.raises(InfraError, match="cannot be written as data"):
        encode(environment(Stranger()))
