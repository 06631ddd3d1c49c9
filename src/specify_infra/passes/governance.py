"""Namespaces and their bounds: Pod Security, a quota that fits the workloads, defaults for what sets no limits."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Any, get_args

from specify_infra.environment import Environment
from specify_infra.kubernetes.core import limit_range, namespace, resource_quota
from specify_infra.model import Declaration, PodSecurity, Workload
from specify_infra.passes.placed import Placed
from specify_infra.values import amount, cpu, memory

LEVELS = get_args(PodSecurity)
"""Pod Security's levels, the strictest first."""


def governance(declarations: tuple[Declaration, ...], environment: Environment) -> Iterator[Placed]:
    metadata = environment.metadata(environment.namespace)
    levels: dict[str, PodSecurity] = {}
    tenants: dict[str, list[Workload]] = {}
    for declaration in (one for one in declarations if not one.foreign):
        tenants.setdefault(declaration.namespace, []).extend(declaration.workloads)
        asked = (levels.get(declaration.namespace, LEVELS[0]), declaration.pod_security)
        levels[declaration.namespace] = max(asked, key=LEVELS.index)
    for name, workloads in sorted(tenants.items()):
        modes = {f"pod-security.kubernetes.io/{mode}": levels[name] for mode in ("enforce", "warn", "audit")}
        taken = environment.mesh.namespace()
        labels = {**metadata["labels"], **modes, **taken.get("labels", {})}
        annotations = {**environment.gitops.keep, **taken.get("annotations", {})}
        # Pruning a namespace deletes everything in it, volumes too: that is a person's decision.
        yield Placed("foundation", "namespaces", namespace(name, labels=labels, annotations=annotations))
        yield Placed("foundation", "quotas", resource_quota("workloads", name, _hard(workloads, environment), **metadata))
        yield Placed("foundation", "quotas", limit_range("defaults", name, [_defaults()], **metadata))


def _hard(workloads: Iterable[Workload], environment: Environment) -> dict[str, str]:
    """Return the quota: what the workloads and the mesh's proxies need at most, surge included, and the allowance on top."""
    allowance, proxy = environment.allowance, environment.mesh.proxy
    beside = {key: amount(quantity) for key, quantity in (proxy.bounds if proxy else {}).items()}
    total: dict[str, Decimal] = {f"{bound}.{resource}": Decimal(0) for bound in ("requests", "limits") for resource in ("cpu", "memory")}
    pods = claims = 0
    for workload in (track for one in workloads for track in one.tracks):
        most = workload.replicas.maximum
        count = most + workload.rollout.surge(most)
        pods += count
        for key, need in pod_needs(workload).items():
            total[key] += (need + beside.get(key, 0)) * count
        for claim in workload.claims:
            total["requests.storage"] = total.get("requests.storage", Decimal(0)) + amount(claim.size) * most
            claims += most
    bounded = {key: (cpu if key.endswith("cpu") else memory)(value * allowance) for key, value in total.items()}
    counted = {"pods": pods, "persistentvolumeclaims": claims}
    ceilings = {key: str(int((count * allowance).to_integral_value(rounding="ROUND_CEILING"))) for key, count in counted.items()}
    # What opens a door beside the chosen exposure must not come in by a Service either.
    return {**bounded, **ceilings, "services.loadbalancers": "0", "services.nodeports": "0"}


def pod_needs(workload: Workload) -> dict[str, Decimal]:
    """Return what one pod counts for in a quota, in cores and bytes: the sum of its containers, or one that runs before them."""
    needs: dict[str, Decimal] = {}
    for container in workload.pod["containers"]:
        for key, quantity in _bounds(container):
            needs[key] = needs.get(key, Decimal(0)) + quantity
    for container in workload.pod.get("initContainers", ()):
        for key, quantity in _bounds(container):
            needs[key] = max(needs.get(key, Decimal(0)), quantity)
    return needs


def _bounds(container: dict[str, Any]) -> Iterator[tuple[str, Decimal]]:
    for bound, resources in container.get("resources", {}).items():
        for resource, quantity in resources.items():
            yield f"{bound}.{resource}", amount(quantity)


def _defaults() -> dict[str, object]:
    """Return bounds for containers that set none: without them a quota would refuse the pod."""
    return {
        "type": "Container",
        "default": {"cpu": "500m", "memory": "512Mi"},
        "defaultRequest": {"cpu": "50m", "memory": "128Mi"},
    }
