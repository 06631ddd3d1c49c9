"""One sound plan with everything in it, to be broken in one place at a time."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from specify_infra import Autoscaled, Cron, Environment, Flux, GitSource, PlainIngress, Plan, PrometheusOperator, Task, draft_plan
from tests.support import OTLP, RESP, SQL, Document, app, broken, environment, found

Change = Callable[[list[Document]], object]


@pytest.fixture(scope="session")
def whole() -> Environment:
    tasks = (Task(name="migrate"), Task(name="tidy", run=Cron(schedule="15 3 * * *")))
    shop = app(
        host="shop.example.org",
        database=SQL,
        cache=RESP,
        traces=OTLP,
        replicas=Autoscaled(),
        tasks=tasks,
        settings={"LOG_LEVEL": "info"},
    )
    return environment(
        shop,
        exposure=PlainIngress(ingress_class="nginx", tls_issuer="letsencrypt"),
        monitoring=PrometheusOperator(),
        runbooks="https://git.example.org/shop/infrastructure/docs/runbooks",
        gitops=Flux(source=GitSource(url="https://git.example.org/shop/infrastructure")),
    )


@pytest.fixture(scope="session")
def sound(whole: Environment) -> Plan:
    return draft_plan(whole)


@pytest.fixture
def said(whole: Environment, sound: Plan) -> Callable[[str, Change], list[str]]:
    """Return what a check says to the sound plan after a change: severity, object and message."""

    def says(check: str, change: Change) -> list[str]:
        return [f"{one.severity} {one.where}: {one.message}" for one in found(check, broken(sound, change), whole)]

    return says
