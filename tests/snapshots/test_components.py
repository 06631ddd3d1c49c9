"""Every shipped component: the objects that it has, and the most telling one, where an operator scrapes what it declares."""

from __future__ import annotations

import functools
from typing import Any

import msgspec
import pytest
from syrupy.assertion import SnapshotAssertion

from specify_infra import Environment, Plan, PrometheusOperator, draft_plan
from specify_infra.components import SHIPPED
from tests.snapshots.outline import outlined, telling, titles
from tests.variants import VARIANTS

TELLING = {"PostgresOperated": "Cluster"}
"""Where what tells most of a component runs no pods itself."""


@functools.cache
def planned(variant: str) -> tuple[Environment, Plan]:
    environment = msgspec.structs.replace(VARIANTS[variant](), monitoring=PrometheusOperator())
    return environment, draft_plan(environment)


@pytest.mark.parametrize("shipped", SHIPPED, ids=lambda shipped: shipped.__name__)
def test_component(shipped: type[Any], snapshot: SnapshotAssertion) -> None:
    plans = (planned(variant) for variant in VARIANTS)
    name, plan = next((one.name, plan) for environment, plan in plans for one in environment.components if type(one) is shipped)
    documents = [item for components in plan.layers.values() for item in components.get(name, ())]
    assert [{"objects": titles(documents)}, outlined(telling(documents, TELLING.get(shipped.__name__, "")))] == snapshot
