"""The proof that what selects pods, or names a workload, finds some: by the controllers, not by our own reading of labels.

A selector with a typing error is accepted by every server. It shows only in what a controller makes of it.
"""

from __future__ import annotations

from .behaviour import Deployed
from .client import Document
from .simulated_nodes import is_true


def selection_problems(there: Deployed) -> list[str]:
    """The Services without a ready endpoint, budgets without pods and autoscalers without a workload."""
    unfit = {"Service": _unanswered, "PodDisruptionBudget": _protects_nothing, "HorizontalPodAutoscaler": _scales_nothing}
    found = ((one, unfit[one["kind"]](there, there.live(one))) for one in there.of_kind(*unfit))
    return [f"{there.where(one)}: {problem}" for one, problem in found if problem]


def _unanswered(there: Deployed, service: Document) -> str:
    metadata, spec = service["metadata"], service["spec"]
    if "selector" not in spec:
        return ""
    label = f"kubernetes.io/service-name={metadata['name']}"
    slices = there.cluster.list("discovery.k8s.io/v1", "EndpointSlice", metadata["namespace"], labels=label)
    ready = [one for found in slices for one in found.get("endpoints") or () if one["conditions"].get("ready")]
    return "" if ready else f"no ready pod is behind it, by its selector {spec['selector']}"


def _protects_nothing(_: Deployed, budget: Document) -> str:
    return "" if budget["status"]["expectedPods"] else f"it protects no pod, by its selector {budget['spec']['selector']}"


def _scales_nothing(_: Deployed, autoscaler: Document) -> str:
    target = autoscaler["spec"]["scaleTargetRef"]
    return "" if is_true(autoscaler, "AbleToScale") else f"there is no {target['kind']} {target['name']} to scale"
