"""Who watches the edge: the metrics and alerts of cert-manager and of the proxies, which others run."""

from __future__ import annotations

from typing import Any

from specify_infra.content import dashboard, rule_groups
from specify_infra.context import Context
from specify_infra.model import Declaration, Peer, Telemetry, Workload
from specify_infra.options import Anywhere, Fixed, Recreate
from specify_infra.options.exposure import Front
from specify_infra.specs import Spec
from specify_infra.values import Name


class CertificateMonitor(Spec, frozen=True, kw_only=True, tag=True):
    """It scrapes cert-manager, and tells of certificates of this system that are not renewed: by share of lifetime, not by days."""

    name: Name = "certificate-monitor"
    """The name of its objects. Default: certificate-monitor."""
    cert_manager: Peer = Peer(name="cert-manager", namespace="cert-manager", labels={"app.kubernetes.io/name": "cert-manager"})
    """cert-manager's own pods. Default: those of its chart."""

    def declare(self, context: Context) -> Declaration:
        """Say whom it scrapes, and when to tell."""
        # Its metrics speak of certificates in other namespaces than its own.
        return _watched(self.name, self.cert_manager, 9402, "/metrics", "certificates", context, honor_labels=True)


class IngressMonitor(Spec, frozen=True, kw_only=True, tag=True):
    """It scrapes the proxies of the chosen exposure, and tells of failing requests and of configuration that they refuse."""

    name: Name = "ingress-monitor"
    """The name of its objects. Default: ingress-monitor."""
    pods: dict[str, str] = {}
    """The labels of the proxies' pods. Default: those of the controller's own chart or manifests."""

    def declare(self, context: Context) -> Declaration:
        """Say whom it scrapes, and when to tell; nothing where no metrics of the proxies are known, which the checks tell."""
        front = context.exposure
        if not isinstance(front, Front) or front.scrape is None:
            return Declaration(component=self.name, layer="network", namespace=context.namespace)
        scrape = front.scrape
        proxies = Peer(name="proxies", namespace=front.proxies(context).namespace, labels=self.pods or scrape.labels)
        return _watched(self.name, proxies, scrape.port, scrape.path, scrape.server, context)


def _watched(name: str, pods: Peer, port: int, path: str, file: str, context: Context, *, honor_labels: bool = False) -> Declaration:
    """Return the declaration of pods that others run: their metrics, with our alerts and dashboard of them."""
    namespaces = _ours(context)
    workload = Workload(
        name=pods.name,
        namespace=pods.namespace,
        part_of=context.namespace,
        pod=_unknown(),
        replicas=Fixed(),
        rollout=Recreate(),
        placement=Anywhere(),
        operated=pods.labels,
    )
    return Declaration(
        component=name,
        layer="network",
        namespace=pods.namespace,
        foreign=True,
        workloads=(workload,),
        telemetry=(Telemetry(workload=pods.name, service=name, port=port, path=path, pods=pods.labels, honor_labels=honor_labels),),
        alerts=rule_groups(__package__, f"{file}.yml", namespaces=namespaces),
        dashboards=(dashboard(__package__, file, name, system=context.namespace, namespaces=namespaces),),
    )


def _ours(context: Context) -> str:
    """Return the namespaces of this system and of its gateway, as a regular expression."""
    front = context.exposure
    home = f"|{front.proxies(context).namespace}" if isinstance(front, Front) else ""
    return f"{context.namespace}(-.+)?{home}"


def _unknown() -> dict[str, Any]:
    """Return a pod of which nothing needs to be known: its namespace has no quota of ours."""
    return {"containers": []}
