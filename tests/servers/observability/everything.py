"""Every query of every component: plans that together have all of them, and each as what it reads and what it shows."""

from __future__ import annotations

import functools
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass

import yaml

from specify_infra import Plan, plan
from specify_infra.testing import only
from tests.variants import VARIANTS

EXPORTERS = {
    r"specify-metrics": "application",
    r"(prometheus|alertmanager|loki)-pods": r"\1",
    r"kube-state-metrics|node-exporter|log-shipper|apiserver|kubelet|cadvisor": r"\g<0>",
    r"grafana": "nothing",
    r"jaeger-metrics": "jaeger",
    r"elasticsearch-exporter": "elasticsearch",
    r"redis(-\d)?-metrics": "redis",
    r"postgres-metrics": "postgres",
    r"postgres-backup-metrics": "postgres-backup",
    r"postgres-pooled-metrics": "pgbouncer",
    r"postgres(-pooled)?": "cloudnative-pg",
    r"certificate-monitor": "cert-manager",
    r"waypoint": "istio",
    r".+-proxy": "linkerd",
}
"""A target's Service to the file of the catalogue that stands for its exporter."""

PROXIES = {"nginx-ingress": "nginx", "envoy-gateway-system": "envoy"}
"""The namespace of an edge's proxies to the file that stands for them."""


def exporter(job: str) -> str:
    """Return the file that stands for the target of a job.

    Raises:
        AssertionError: when nothing is known of that exporter.
    """
    namespace, _, service = job.rpartition("/")
    if service == "ingress-monitor":
        return PROXIES[namespace]
    for pattern, name in EXPORTERS.items():
        if found := re.fullmatch(pattern, service):
            return found.expand(name)
    raise AssertionError(f"{job}: no exporter is known")


@functools.cache
def variant(name: str) -> Plan:
    return plan(VARIANTS[name]())


@dataclass(frozen=True)
class Query:
    """A query, and the labels by which it is shown."""

    where: str
    text: str
    shows: frozenset[str] = frozenset()
    panel: bool = False


def queries(plan: Plan) -> Iterator[Query]:
    """Yield each query of a plan once."""
    for declaration in plan.declarations:
        for group in declaration.alerts:
            for rule in group.rules:
                named = re.findall(r"\$labels\.(\w+)", " ".join(rule.get("annotations", {}).values()))
                yield Query(rule.get("alert", rule.get("record")), rule["expr"], frozenset(named) - set(rule.get("labels", {})))
        for board in declaration.dashboards:
            for panel in json.loads(board.model)["panels"]:
                for target in panel.get("targets", ()):
                    where = f"{board.name}: {panel['title']}"
                    shown = frozenset(re.findall(r"\{\{\s*(\w+)\s*\}\}", target["legendFormat"]))
                    yield Query(where, target["expr"].replace("$__rate_interval", "1m"), shown, panel=True)
    yield from _linked(plan)


def _linked(plan: Plan) -> Iterator[Query]:
    """Yield the queries that a span leads to, with the labels that Grafana fills in from the span's attributes."""
    sources = yaml.safe_load(only(plan, "ConfigMap", "grafana")["data"]["datasources.yml"])["datasources"]
    for link in (source["jsonData"]["tracesToMetrics"] for source in sources if source["uid"] == "jaeger"):
        tags = ", ".join(f'{tag["value"]}=~".+"' for tag in link["tags"])
        yield from (Query(query["name"], query["query"].replace("$$__tags", tags)) for query in link["queries"])
