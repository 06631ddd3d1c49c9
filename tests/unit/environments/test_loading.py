"""Environments from a file, the file that init writes, and the schema that editors read."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema_rs
import msgspec
import pytest
import yaml

import specify_infra.cli
from specify_infra import Autoscaled, NoMonitoring, dev, parse, presets, production
from specify_infra.environments import PRESETS
from specify_infra.environments.schema import schema
from specify_infra.plain_yaml import write
from specify_infra.specs import encode
from tests.support import problems
from tests.unit.test_bad_input import NAMED

STARTER = Path(specify_infra.cli.__file__).with_name("specify.yaml")


def shop(body: str, extends: str = "production") -> Any:
    (one,) = parse(f"environments:\n  shop: {{extends: {extends}, {body}}}\n")
    return one


def test_an_environment_is_its_preset_under_its_own_name() -> None:
    (one,) = parse("environments: {shop: {extends: production}}")
    assert one == msgspec.structs.replace(production(), name="shop")


def test_what_differs_is_merged() -> None:
    one = shop("components: {specify: {replicas: {max: 20}, settings: {LOG_LEVEL: debug, EXTRA: x}}}")
    assert one.components[0].replicas == Autoscaled(min=3, max=20)
    assert one.components[0].settings == {"LOG_LEVEL": "debug", "EXTRA": "x"}


def test_another_type_replaces_the_presets_choice() -> None:
    assert shop("monitoring: {type: NoMonitoring}").monitoring == NoMonitoring()


def test_null_takes_away_what_the_preset_says() -> None:
    one = shop("monitoring: null, components: {specify: {host: null, affinity_seconds: null, settings: {LOG_LEVEL: null}}}")
    assert one.monitoring == NoMonitoring()
    assert (one.components[0].host, one.components[0].affinity_seconds, one.components[0].settings) == (None, None, {})


def test_null_switches_off_what_may_be_off() -> None:
    one = shop("exposure: {tls_issuer: null}, components: {specify: {edge: {security: null}}, postgres: {backups: {drill: null}}}")
    postgres = next(component for component in one.components if component.name == "postgres")
    assert (one.exposure.tls_issuer, one.components[0].edge.security, postgres.backups.drill) == (None, None, None)
    # The rest is the preset's.
    assert one.components[0].edge.max_body == production().components[0].edge.max_body


def test_null_switches_a_metric_off() -> None:
    assert shop("components: {specify: {replicas: {memory: null}}}").components[0].replicas == Autoscaled(memory=None)


def test_a_component_can_be_added_and_taken_away() -> None:
    one = shop("components: {specify: null, web: {type: Specify, image: 'web:1.0'}}")
    names = [component.name for component in production().components]
    assert [component.name for component in one.components] == [*names[1:], "web"]


def test_an_environment_keeps_a_component() -> None:
    nothing = ", ".join(f"{component.name}: null" for component in dev().components)
    (told,) = problems(lambda: shop(f"components: {{{nothing}}}", "dev"))
    assert (told.where, told.what) == ("environments.shop.components", "an environment without components")


def test_anchors_and_merge_keys_work() -> None:
    text = "environments:\n  a: &a {extends: dev, namespace: one}\n  b: {<<: *a, namespace: two}\n"
    assert [one.namespace for one in parse(text)] == ["one", "two"]


def test_a_byte_order_mark_does_no_harm() -> None:
    assert parse("\ufeffenvironments: {shop: {extends: dev}}")[0].name == "shop"


def test_the_file_that_init_writes_is_valid_as_it_is() -> None:
    assert {one.name for one in parse(STARTER.read_text(encoding="utf-8"))} == set(PRESETS)


def test_every_line_that_init_comments_out_is_valid_too() -> None:
    lines = STARTER.read_text(encoding="utf-8").split("environments:\n", 1)[1].splitlines()
    opened = [
        line.replace("# ", "", 1) if line.lstrip().startswith("# ") and ("{" in line or ": " in line or line.endswith(":")) else line
        for line in lines
    ]
    kept = [line for line in opened if not line.lstrip().startswith("#") and "Answered by" not in line]
    parsed = parse("environments:\n" + "\n".join(kept) + "\n")
    assert {one.name for one in parsed} == set(PRESETS)
    assert {task.name for task in next(one for one in parsed if one.name == "production").components[0].tasks} == {"migrate", "clean-up"}


def test_the_schema_is_one() -> None:
    jsonschema_rs.meta.validate(schema())
    assert json.loads(json.dumps(schema())) == schema()


@pytest.mark.parametrize("text", [STARTER.read_text(encoding="utf-8"), "environments: {a: {extends: dev, components: {specify: null}}}"])
def test_the_schema_takes_what_the_code_takes(text: str) -> None:
    jsonschema_rs.validator_for(schema()).validate(yaml.safe_load(text))


def test_what_show_prints_is_a_file_with_the_same_environments() -> None:
    shown = (*presets(), shop("components: {redis: null, specify: {cache: null}}"))
    data = {"environments": {one.name: {key: value for key, value in encode(one).items() if key != "name"} for one in shown}}
    jsonschema_rs.validator_for(schema()).validate(data)
    assert parse(write(data)) == shown


@pytest.mark.parametrize(
    "title",
    [
        "a preset with a typo",
        "an unknown field of an environment",
        "a port of zero",
        "a setting that YAML takes for a number",
        "a port in quotes",
        "off without quotes",
    ],
)
def test_the_schema_refuses_what_the_code_refuses(title: str) -> None:
    assert not jsonschema_rs.validator_for(schema()).is_valid(yaml.safe_load(NAMED[title]["input"]))


def test_every_field_of_the_schema_is_described() -> None:
    for name, definition in schema()["$defs"].items():
        assert definition["description"], name
        for field, described in definition["properties"].items():
            assert field == "type" or described["description"], f"{name}.{field}"


@pytest.mark.parametrize("preset", [dev, production])
def test_presets_take_what_only_you_know(preset: Any) -> None:
    one = preset(image="shop:2", repository="https://git.example.org/a")
    assert (one.components[0].image, one.gitops.source.url) == ("shop:2", "https://git.example.org/a")
