"""Who scrapes metrics."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from specify_infra.kubernetes.crd.prometheus_operator import pod_monitor, prometheus_rule, service_monitor
from specify_infra.kubernetes.document import Document
from specify_infra.model import Option, Peer, RuleGroup, ServerName, Telemetry, selector

NODE = {"sourceLabels": ["__meta_kubernetes_pod_node_name"], "targetLabel": "node"}
"""The node of a pod, which rules and dashboards tell apart by. All other labels that we give a target, the operator gives by itself."""


class NoMonitoring(Option, frozen=True, kw_only=True, tag=True):
    """Nobody: the metrics ports stay closed."""

    @property
    def scrapers(self) -> tuple[Peer, ...]:
        return ()

    def documents(self, telemetry: Telemetry, namespace: str, metadata: Mapping[str, Any]) -> Iterable[Document]:
        return ()

    def alerts(self, name: str, groups: tuple[RuleGroup, ...], namespace: str, metadata: Mapping[str, Any]) -> Iterable[Document]:
        return ()


class PrometheusOperator(Option, frozen=True, kw_only=True, tag=True):
    """A Prometheus of the cluster that its operator configures, such as kube-prometheus."""

    prometheus: Peer = Peer(name="prometheus", namespace="monitoring", labels={"app.kubernetes.io/name": "prometheus"})
    """Its pods, which dial ours. Default: those of kube-prometheus."""
    labels: dict[str, str] = {}
    """Labels by which that Prometheus selects its monitors and rules. Default: none, it takes all."""

    @property
    def scrapers(self) -> tuple[Peer, ...]:
        return (self.prometheus,)

    def documents(self, telemetry: Telemetry, namespace: str, metadata: Mapping[str, Any]) -> Iterable[Document]:
        honor = {"honorLabels": True} if telemetry.honor_labels else {}
        endpoint = {
            "port": telemetry.port_name,
            "path": telemetry.path,
            "interval": f"{telemetry.interval}s",
            "relabelings": [NODE],
            **honor,
            **_encrypted(telemetry.certificate),
        }
        labels = {**metadata["labels"], **self.labels}
        if telemetry.pods:
            yield pod_monitor(telemetry.service, namespace, selector=telemetry.pods, endpoints=[endpoint], labels=labels)
            return
        target = selector(telemetry.service)
        yield service_monitor(telemetry.service, namespace, selector=target, endpoints=[endpoint], labels=labels)

    def alerts(self, name: str, groups: tuple[RuleGroup, ...], namespace: str, metadata: Mapping[str, Any]) -> Iterable[Document]:
        written = [{"name": f"{name}-{group.name}", "rules": list(group.rules)} for group in groups]
        yield prometheus_rule(name, namespace, written, labels={**metadata["labels"], **self.labels})


def _encrypted(certificate: ServerName | None) -> dict[str, Any]:
    """Return how the operator's Prometheus believes a target: by the authority's certificate, which lies beside the target's own."""
    if certificate is None:
        return {}
    authority = {"secret": {"name": certificate.name, "key": "ca.crt"}}
    return {"scheme": "https", "tlsConfig": {"ca": authority, "serverName": certificate.hosts[0]}}
