"""Kinds of the Prometheus Operator."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from specify_infra.kubernetes.document import Document, document


def service_monitor(
    name: str, namespace: str, *, selector: Mapping[str, str], endpoints: Sequence[Mapping[str, Any]], **metadata: Any
) -> Document:
    """Return a ServiceMonitor that scrapes the services with these labels in its own namespace."""
    body = {"selector": {"matchLabels": dict(selector)}, "endpoints": list(endpoints)}
    return document("monitoring.coreos.com/v1", "ServiceMonitor", name, namespace, spec=body, **metadata)


def pod_monitor(
    name: str, namespace: str, *, selector: Mapping[str, str], endpoints: Sequence[Mapping[str, Any]], **metadata: Any
) -> Document:
    """Return a PodMonitor that scrapes the pods with these labels in its own namespace."""
    body = {"selector": {"matchLabels": dict(selector)}, "podMetricsEndpoints": list(endpoints)}
    return document("monitoring.coreos.com/v1", "PodMonitor", name, namespace, spec=body, **metadata)


def prometheus_rule(name: str, namespace: str, groups: Sequence[Mapping[str, Any]], **metadata: Any) -> Document:
    """Return a PrometheusRule with groups of rules as Prometheus itself writes them."""
    return document("monitoring.coreos.com/v1", "PrometheusRule", name, namespace, spec={"groups": list(groups)}, **metadata)
