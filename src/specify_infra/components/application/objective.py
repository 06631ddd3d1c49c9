"""What is promised of the application's requests, and the metrics that tell whether it is kept."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

from msgspec import Meta, json

from specify_infra.content import as_json, dashboard
from specify_infra.model import Dashboard, RuleGroup
from specify_infra.options import Rolling
from specify_infra.specs import Spec

if TYPE_CHECKING:
    from specify_infra.components.application.specify import Specify

Share = Annotated[float, Meta(gt=0, lt=100, description="a percentage between 0 and 100, such as 99.9")]
Positive = Annotated[float, Meta(gt=0, description="a number above 0")]
MetricName = Annotated[str, Meta(pattern=r"^[a-zA-Z_:][a-zA-Z0-9_:]*$(?!\n)", description="a metric's name")]


class Metrics(Spec, frozen=True, kw_only=True):
    """The application's side of the contract: the metrics that it exports, under the names that alerts and dashboards use."""

    requests: MetricName = "http_requests_total"
    """A counter of answered requests, with the label code, the HTTP status. Default: http_requests_total."""
    duration: MetricName = "http_request_duration_seconds"
    """A classic histogram of how long they took, with a bucket at the objective's seconds. Default: http_request_duration_seconds."""
    failures: MetricName = "connection_failures_total"
    """A counter of failed connections, with the label target: database, cache ... Default: connection_failures_total."""


class Objective(Spec, frozen=True, kw_only=True):
    """What is promised over thirty days. Alerts, recordings, a dashboard's row and the query of a canary analysis follow from it."""

    availability: Share = 99.9
    """Percent of requests that must not fail with a 5xx. Default: 99.9, 43 minutes of full outage in thirty days."""
    latency: Share = 99
    """Percent of requests that must be answered within latency_seconds. Default: 99."""
    latency_seconds: Positive = 0.5
    """How long a request may take. It must be a bucket of the histogram. Default: 0.5."""
    least_requests: Positive = 0.1
    """Requests per second below which it is worth knowing. Default: 0.1, six in a minute."""


RULES = ("alerts.yml", "objective.yml")
"""The seed's list, and what follows from the objective."""

DEPLOYMENTS = "kube_deployment_"
"""Metrics that there are of Deployments only: what is asked of them says nothing about another kind."""


def words(app: Specify, namespace: str) -> dict[str, object]:
    """Return what the files of rules and dashboards leave open."""
    goal = app.objective
    return {
        "name": app.name,
        # Grafana takes 40 characters.
        "uid": f"{app.name[:33]}-golden",
        "namespace": namespace,
        "tracks": f"{app.name}(-(blue|green|stable|canary))?",
        "serving": app.rollout.serving(app.name),
        "job": f"{app.name}-metrics",
        "availability": f"{goal.availability / 100:.6g}",
        "latency": f"{goal.latency / 100:.6g}",
        # As Prometheus 3 writes the label le: 1.0, however the application writes it.
        "seconds": str(float(goal.latency_seconds)),
        "least": f"{goal.least_requests:g}",
    }


def rules(app: Specify, namespace: str) -> Iterator[RuleGroup]:
    """Yield the application's alerts and recordings."""
    for file in RULES:
        for group in json.decode(renamed(as_json(__package__, file, **words(app, namespace)), app.metrics))["groups"]:
            told = (rule for rule in group["rules"] if app.rollout.target == Rolling.target or DEPLOYMENTS not in rule["expr"])
            yield RuleGroup(name=group["name"], rules=tuple(told))


def dashboards(app: Specify, namespace: str) -> Iterator[Dashboard]:
    """Yield the golden signals."""
    shown = dashboard(__package__, "golden-signals", app.name, **words(app, namespace))
    yield Dashboard(name=shown.name, model=renamed(shown.model, app.metrics))


def analysis(app: Specify, namespace: str, matchers: str = "") -> dict[str, str]:
    """Return the queries that a canary must answer with 1: each is 1 while the objective is kept over five minutes.

    Args:
        app: the application.
        namespace: where it runs.
        matchers: further matchers that mean the canary's pods only, such as ``pod=~"specify-canary-.+"``.
    """
    text = as_json(__package__, "analysis.yml", **words(app, namespace), matchers=matchers)
    found: dict[str, str] = json.decode(renamed(text, app.metrics))
    return {name: query.strip() for name, query in found.items()}


def renamed(text: str, metrics: Metrics) -> str:
    """Return a text with the metrics' default names replaced by the application's own."""
    default = Metrics()
    if metrics == default:
        return text
    names = {getattr(default, field): getattr(metrics, field) for field in ("requests", "duration", "failures")}
    pattern = r"\b(" + "|".join(names) + r")(?=_(?:bucket|sum|count)\b|\b)"
    return re.sub(pattern, lambda match: names[match[1]], text)
