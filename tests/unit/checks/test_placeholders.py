"""Placeholders: each is told by the option that it stands in, and nothing else is."""

from __future__ import annotations

from typing import Any

import pytest

from specify_infra import PlainIngress, draft_plan, production
from tests.support import app, drafted, environment, found


def told(component: Any, **choices: Any) -> list[str]:
    return [
        f"{one.severity} {one.where}: {one.message}"
        for one in found("placeholders", drafted(component, **choices), environment(component, **choices))
    ]


@pytest.mark.parametrize(
    ("value", "is_one"),
    [
        ("registry.example.com/a/b:1", True),
        ("example.com/b:1", True),
        ("example.community/b:1", False),
        ("example.com.internal/b:1", False),
        ("counterexample.com/b:1", False),
        ("registry.example.org/b:1", False),
    ],
)
def test_a_name_of_documentation_s_own_domain_is_one(value: str, is_one: bool) -> None:
    assert told(app(image=value)) == [f"warning components.specify.image: {value} is a placeholder"] * is_one


def test_one_within_a_text_is_told() -> None:
    settings = {"MAIL": "ops@example.com", "HOME_PAGE": "see https://www.example.com/start", "LOG_LEVEL": "info"}
    assert told(app(settings=settings)) == [
        "warning components.specify.settings.MAIL: ops@example.com is a placeholder",
        "warning components.specify.settings.HOME_PAGE: see https://www.example.com/start is a placeholder",
    ]


def test_what_reaches_no_document_is_not_told() -> None:
    assert told(app(host="shop.example.com")) == []
    assert told(app(host="shop.example.com"), exposure=PlainIngress(ingress_class="nginx")) == [
        "warning components.specify.host: shop.example.com is a placeholder"
    ]


def test_production_names_everything_that_only_its_owner_can_know() -> None:
    preset = production()
    assert [one.where for one in found("placeholders", draft_plan(preset), preset)] == [
        "runbooks",
        "gitops.source.url",
        "components.specify.image",
        "components.specify.host",
        "components.specify.edge.cors.origins[0]",
        "components.postgres.backups.store.host",
        "components.postgres.backups.store.cidrs[0]",
        "components.grafana.host",
        "components.elasticsearch.snapshots.store.host",
        "components.elasticsearch.snapshots.store.cidrs[0]",
        "components.kibana.host",
    ]
