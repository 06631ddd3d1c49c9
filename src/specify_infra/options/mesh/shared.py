"""What all meshes have in common: how patient they are, and what their proxies may take."""

from __future__ import annotations

from typing import Any

import msgspec

from specify_infra.content import dashboard, rule_groups
from specify_infra.kubernetes.document import Document
from specify_infra.model import Declaration, Option, Telemetry, Workload
from specify_infra.model.bounds import Bounds
from specify_infra.options.jobs import Cron, Once
from specify_infra.values import Count, CountOrNone, Quantity, Seconds

SAFE = ("GET", "HEAD", "OPTIONS")
"""The methods whose requests may be repeated: HTTP promises that they change nothing."""

TRANSIENT = (502, 503, 504)
"""The answers of a proxy or server that did not get to the request. Another one may answer it."""


class ProxyResources(Bounds, frozen=True, kw_only=True):
    """What one proxy is promised, and what it may take at most. The quotas count it."""

    cpu_request: Quantity = "50m"
    """CPU that is promised. Default: 50m."""
    cpu_limit: Quantity = "1000m"
    """CPU at which it is throttled. Default: 1000m: a throttled proxy slows all that its pod says and hears."""
    memory_request: Quantity = "64Mi"
    """Memory that is promised. Default: 64Mi."""
    memory_limit: Quantity = "256Mi"
    """Memory at which it is killed. Default: 256Mi."""

    @property
    def bounds(self) -> dict[str, str]:
        """The same as a quota counts it."""
        return {f"{bound}.{resource}": quantity for bound, resources in self.spec.items() for resource, quantity in resources.items()}


class Patience(Option, frozen=True, kw_only=True):
    """How long a mesh waits for an answer, what it repeats, and when it leaves a pod alone. Base of the meshes."""

    timeout: Seconds = 60
    """Seconds after which a request within the mesh is given up; streams have none. Default: 60, a slow dashboard's query."""
    retries: CountOrNone = 2
    """How often a request that changes nothing (GET, HEAD, OPTIONS) is repeated when a pod could not be asked. Default: 2."""
    failures: Count = 5
    """Failed answers in a row after which a pod is left alone for a while. Default: 5."""
    pause: Seconds = 30
    """Seconds for which it is left alone at first. Default: 30."""
    proxy_resources: ProxyResources = ProxyResources()
    """What one proxy may take. Default: 50m-1000m CPU and 64Mi-256Mi memory."""


def serves(workload: Workload) -> bool:
    """Tell whether a workload's pods stay, so that their proxies are worth scraping."""
    return not isinstance(workload.rollout, (Once, Cron))


def with_proxies(declaration: Declaration, port: int, port_name: str, path: str) -> tuple[Telemetry, ...]:
    """Return a declaration's metrics, and those of the proxies beside its pods."""
    proxies = (
        Telemetry(
            workload=workload.name,
            service=f"{workload.name}-proxy",
            port=port,
            port_name=port_name,
            path=path,
            pods=workload.selector,
            series=300,
        )
        for workload in declaration.workloads
        if serves(workload)
    )
    return (*declaration.telemetry, *proxies)


def annotated(workload: Workload, annotations: dict[str, str]) -> Workload:
    """Return a workload whose pods carry more annotations."""
    return msgspec.structs.replace(workload, annotations={**workload.annotations, **annotations})


def relabelled(item: Document, **metadata: dict[str, str]) -> Document:
    """Return a document with more ``labels`` or ``annotations``."""
    head = item["metadata"]
    return {**item, "metadata": {**head, **{key: {**head.get(key, {}), **more} for key, more in metadata.items() if more}}}


def watched(context: Any, declarations: tuple[Declaration, ...], file: str) -> Declaration:
    """Return what the mesh declares by itself: its alerts and its dashboard, about the environment's namespaces."""
    namespaces = "|".join(sorted({declaration.namespace for declaration in declarations}))
    return Declaration(
        component="mesh",
        layer="foundation",
        namespace=context.namespace,
        alerts=rule_groups(__package__, f"{file}_alerts.yml", namespaces=namespaces),
        dashboards=(dashboard(__package__, file, "mesh", system=context.namespace, namespaces=namespaces),),
    )
