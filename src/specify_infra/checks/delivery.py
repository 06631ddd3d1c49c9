"""Delivery: what surprises when two versions stand beside each other."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from specify_infra.checks.findings import error, info
from specify_infra.environment import Environment
from specify_infra.model import Finding, Plan
from specify_infra.options import BlueGreen, Handover

UNSTEERED = ("VirtualServer", "HTTPProxy", "Ingress")
"""Kinds that share requests by weights which Argo's controller does not move as we write them."""


def delivery(plan: Plan, environment: Environment) -> Iterator[Finding]:
    for item in plan.of_kind("Rollout"):
        canary = item["spec"]["strategy"].get("canary")
        foreign = canary and [one for one in plan.of_kind(*UNSTEERED) if canary["canaryService"] in set(texts(one["spec"]))]
        if canary and (foreign or "trafficRouting" not in canary):
            message = "shares requests by weight, and its controller cannot steer the exposure or mesh of the environment"
            do = "use Canary, whose steps are commits; or GatewayAPI as the exposure, and without one a mesh"
            yield error("delivery", item, message, do=do)
    sticky = {item["metadata"]["name"] for item in plan.of_kind("Service") if item["spec"].get("sessionAffinity") == "ClientIP"}
    for declaration in plan.declarations:
        where = f"components.{declaration.component}"
        if any(track.service in sticky for route in declaration.routes for track in route.tracks):
            message = "clients keep their pod by address: behind a splitter that dials Services, weights count clients and not requests"
            yield info("delivery", f"{where}.affinity_seconds", message, do="set affinity_seconds: null")
        for workload in declaration.workloads:
            least, most = workload.replicas.minimum, workload.replicas.maximum
            if isinstance(workload.rollout, Handover) and least < most:
                message = f"the pods that come are at least {least}, while those that go may be {most}"
                yield info("delivery", f"{where}.rollout", message, do="hand over when few are needed, or raise replicas.min before")
            if isinstance(workload.rollout, BlueGreen) and workload.rollout.preview == "ready" and least < most:
                message = f"the other colour of {workload.name} waits with {least} pods, while the active one may have {most}"
                yield info("delivery", f"{where}.rollout", message, do="switch when few are needed, or raise replicas.min before")


def texts(value: Any) -> Iterator[str]:
    """Yield every text in a document."""
    if isinstance(value, str):
        yield value
    for item in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from texts(item)
