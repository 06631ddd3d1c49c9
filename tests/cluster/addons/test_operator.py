"""With an operator's Prometheus: its CRDs accept our monitors and rules, and its own admission webhook takes the rules.

The API server asks the real webhook of the Prometheus Operator, as a cluster that runs the operator would.
"""

from __future__ import annotations

import base64
import copy
import json
from collections.abc import Iterator
from typing import Any

import pytest
import yaml

from specify_infra import Environment, plan, presets
from specify_infra.specs import decode, merge
from tests.docs.sources import blocks
from tests.variants import VARIANTS

from ..client import Document, RefusedError
from ..conftest import Programs
from ..control_plane import ControlPlane
from ..ground import ADDRESS, Ground
from ..processes import wait_until
from ..proof import Proof
from ..store import keys, remove_all_but

ENVIRONMENTS = {preset.name: preset for preset in presets()} | {name: build() for name, build in VARIANTS.items()}
KINDS = ("ServiceMonitor", "PodMonitor", "PrometheusRule")
(RECIPE,) = [
    yaml.safe_load(block.text) for block in blocks("yaml") if block.page == "docs/how-to/observe.md" and "PrometheusOperator" in block.text
]
"""What the page says to change in an environment."""

KEPT = {"GitOpsStageFailing", "GitOpsStageSuspended", "GitOpsUnobserved", "EdgeRouteRefused"}
"""Alerts of production that nobody else has."""

BROKEN: dict[str, tuple[dict[str, Any], str]] = {
    "PromQL that does not parse": ({"expr": "sum by (pod) (rate(up[5m])"}, "unclosed left parenthesis"),
    "a function that is not there": ({"expr": "rates(up[5m])"}, "unknown function"),
    "an instant where a range must be": ({"expr": "rate(up)"}, "expected type range vector"),
    "an annotation that is no template": ({"annotations": {"summary": "{{ $labels.pod "}}, "unclosed action"),
}
"""What to change in a rule of ours, and a part of what the webhook says of it."""


def operated(preset: Environment) -> Environment:
    """Return a preset whose metrics an operator's Prometheus reads, as the recipe says: of it what the preset has."""
    there = {component.name for component in preset.components}
    components = {name: change for name, change in RECIPE["components"].items() if name in there}
    sources = components["grafana"]["sources"].items()
    read = {name: one for name, one in sources if isinstance(one, dict) or one.partition(".")[0] in there}
    return decode(merge(preset, RECIPE | {"components": components | {"grafana": {"sources": read}}}), Environment)  # type: ignore[no-any-return]


def documents(preset: Environment) -> list[Document]:
    found = [item for item in plan(operated(preset)).documents() if item["kind"] in KINDS]
    assert {item["kind"] for item in found} >= {"ServiceMonitor", "PrometheusRule"}
    return found


@pytest.fixture(scope="module")
def webhook(api_server: ControlPlane, ground: Ground, programs: Programs) -> Iterator[str]:
    """The operator's webhook, and the API server that asks it; after the tests the server is what it was."""
    before = keys(api_server.store)
    binary = programs("admission-webhook")["admission-webhook"]
    certificate = api_server.pki.serving("admission-webhook", addresses=(ADDRESS,))
    address = f"{ADDRESS}:{ground.port()}"
    flags = {
        "web.listen-address": address,
        "web.cert-file": certificate,
        "web.key-file": certificate.with_suffix(".key"),
        "web.client-ca-file": "",
    }
    process = ground.start("admission-webhook", [binary, *(f"--{name}={value}" for name, value in flags.items())])
    configuration = {
        "apiVersion": "admissionregistration.k8s.io/v1",
        "kind": "ValidatingWebhookConfiguration",
        "metadata": {"name": "prometheus-operator"},
        "webhooks": [
            {
                "name": "prometheusrulevalidate.monitoring.coreos.com",
                "clientConfig": {
                    "url": f"https://{address}/admission-prometheusrules/validate",
                    "caBundle": base64.b64encode(api_server.pki.authority.read_bytes()).decode(),
                },
                "rules": [
                    {
                        "apiGroups": ["monitoring.coreos.com"],
                        "apiVersions": ["*"],
                        "operations": ["CREATE", "UPDATE"],
                        "resources": ["prometheusrules"],
                    }
                ],
                # Nobody answers for the webhook: what it does not see is refused.
                "failurePolicy": "Fail",
                "sideEffects": "None",
                "admissionReviewVersions": ["v1"],
            }
        ],
    }
    api_server.cluster.create(configuration)
    namespaces = {item["metadata"]["namespace"] for environment in ENVIRONMENTS.values() for item in documents(environment)}
    for name in sorted(namespaces):
        api_server.cluster.create({"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": name}})
    sound = rule(ENVIRONMENTS["dev"])
    wait_until(lambda: api_server.cluster.apply(sound, dry_run=True), "the webhook answers", process=process)
    # The configuration is in force once a broken rule is refused.
    wait_until(lambda: refused(api_server, broken(sound, {"expr": "("})), "the API server asks the webhook", process=process)
    yield address
    remove_all_but(before, api_server.store)


def rule(preset: Environment) -> Document:
    return next(item for item in documents(preset) if item["kind"] == "PrometheusRule")


def broken(document: Document, change: dict[str, Any]) -> Document:
    """Return a PrometheusRule whose first alert is changed."""
    changed = copy.deepcopy(document)
    alerts = [one for group in changed["spec"]["groups"] for one in group["rules"] if "alert" in one]
    alerts[0].update(change)
    return changed


def refused(api_server: ControlPlane, document: Document) -> str:
    """Return why a document is refused; empty where it is not."""
    try:
        api_server.cluster.apply(document, dry_run=True)
    except RefusedError as error:
        # The webhook's own words stand among the causes.
        return f"{error} {json.dumps(error.answer.get('details'))}"
    return ""


@pytest.mark.parametrize("name", ENVIRONMENTS)
def test_monitors_and_rules_are_accepted(name: str, webhook: str, api_server: ControlPlane, proof: Proof) -> None:
    for item in documents(ENVIRONMENTS[name]):
        result = api_server.cluster.apply(item)
        assert result.warnings == (), item["metadata"]["name"]
        assert not api_server.cluster.apply(item).changed, item["metadata"]["name"]
        proof.count(f"{item['kind']}s accepted by the operator's CRDs and its webhook")


def test_alerts_that_nobody_else_has_are_kept() -> None:
    rules = [item for item in documents(ENVIRONMENTS["production"]) if item["kind"] == "PrometheusRule"]
    assert {one.get("alert") for item in rules for group in item["spec"]["groups"] for one in group["rules"]} >= KEPT


@pytest.mark.parametrize("what", BROKEN)
def test_a_broken_rule_is_refused_by_the_webhook(what: str, webhook: str, api_server: ControlPlane) -> None:
    change, words = BROKEN[what]
    why = refused(api_server, broken(rule(ENVIRONMENTS["dev"]), change))
    assert "prometheusrulevalidate.monitoring.coreos.com" in why
    assert words in why
