"""Text that YAML likes to read as something else stays text, all the way into the plan."""

from __future__ import annotations

import json
from typing import Any

import pytest
import yaml

from specify_infra import Cron, Environment, Task, parse, plan
from specify_infra.plain_yaml import write
from specify_infra.specs import decode, encode
from tests.support import app, environment, of, pod

HOSTILE = (
    *("on", "off", "yes", "no", "y", "n", "true", "false", "null", "~", "", " ", "none", "NaN", ".inf", ".nan"),
    *("0644", "0o644", "0x1F", "1e3", "1.10", "1_000", "10:30", "+1", "-1", "007", ".5", "1.", "123456789012345678901234567890"),
    *("2020-01-01", "2020-01-01T00:00:00Z", "15 3 * * *", "* * * * *", "*anchor", "&anchor", "!tag", "@at", "`tick`", "%percent"),
    *(
        "- dash",
        "? key",
        ": colon",
        "a: b",
        "a #b",
        "# comment",
        "[a]",
        "{a: b}",
        "|",
        ">",
        "<<",
        "=",
        "---",
        "...",
        "'",
        '"',
        "\\n",
        "%YAML",
    ),
    *("two\nlines", "trailing\n", "\ttab", "ümlaut", "日本", "\U0001f600", "\u2028", "a" * 500, "$(PATH)", "${HOME}", "{{ x }}"),
)


@pytest.mark.parametrize("value", HOSTILE)
def test_a_setting_stays_the_text_that_it_is(value: str) -> None:
    held = of(plan(environment(app(settings={"VALUE": value}))).documents(), "ConfigMap")["data"]["VALUE"]
    assert type(held) is str
    assert held == value


@pytest.mark.parametrize("value", HOSTILE)
def test_an_argument_stays_the_text_that_it_is(value: str) -> None:
    documents = plan(environment(app(args=(value,), tasks=(Task(name="m", args=(value,), run=Cron(schedule="* * * * *")),)))).documents()
    items = list(documents)
    assert pod(of(items, "Deployment"))["containers"][0]["args"] == [value]
    assert pod(of(items, "CronJob"))["containers"][0]["args"] == [value]
    assert of(items, "CronJob")["spec"]["schedule"] == "* * * * *"


@pytest.mark.parametrize("value", HOSTILE)
def test_text_survives_show_and_a_file(value: str) -> None:
    here = environment(app(settings={"VALUE": value}))
    assert decode(yaml.safe_load(write(encode(here))), Environment) == here
    written = {"environments": {"shop": {"extends": "dev", "components": {"specify": {"settings": {"VALUE": value}}}}}}
    for text in (write(written), json.dumps(written, ensure_ascii=False)):
        (read,) = parse(text)
        component: Any = read.components[0]
        assert component.settings["VALUE"] == value


@pytest.mark.parametrize("name", ["on", "off", "yes", "null", "true", "y"])
def test_a_name_that_yaml_reads_as_something_else_is_a_name_in_quotes(name: str) -> None:
    (one,) = parse(f'environments: {{"{name}": {{extends: dev, namespace: "{name}"}}}}')
    assert (one.name, one.namespace) == (name, name)
    assert of(plan(one).documents(), "Namespace")["metadata"]["name"] == name
