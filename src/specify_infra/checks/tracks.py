"""How many pods a workload may have, and which only come: what documents alone do not tell during a handover."""

from __future__ import annotations

from specify_infra.kubernetes.document import Document, group, identity
from specify_infra.model import Plan, Workload
from specify_infra.options import Handover

Identity = tuple[str, str, str, str]


def bounds(plan: Plan, item: Document) -> tuple[int, int]:
    """Return the fewest and the most pods of a workload: its autoscaler's, else its replicas, else what was declared."""
    for scaler in plan.of_kind("HorizontalPodAutoscaler"):
        target = scaler["spec"]["scaleTargetRef"]
        if (group(target["apiVersion"]), target["kind"], scaler["metadata"]["namespace"], target["name"]) == identity(item):
            return int(scaler["spec"].get("minReplicas", 1)), int(scaler["spec"]["maxReplicas"])
    if "replicas" in item["spec"]:
        return int(item["spec"]["replicas"]), int(item["spec"]["replicas"])
    declared = (track for declaration in plan.declarations for workload in declaration.workloads for track in workload.tracks)
    many = (track.replicas for track in declared if _identity(track) == identity(item))
    return next(((one.minimum, one.maximum) for one in many), (1, 1))


def coming(plan: Plan) -> set[Identity]:
    """Return the identity of what runs each track that comes: nothing depends on it before the next commit."""
    workloads = (workload for declaration in plan.declarations for workload in declaration.workloads)
    handed = ((one, one.rollout) for one in workloads if isinstance(one.rollout, Handover))
    return {_identity(track) for one, rollout in handed for track in rollout.coming(one)}


def _identity(track: Workload) -> Identity:
    api_version, kind = track.rollout.target
    return group(api_version), kind, track.namespace, track.name
