"""Selectors and references: whatever points at something points at something that is there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from specify_infra.checks.findings import containers, error, matches, templates
from specify_infra.checks.labelled import Labelled, running
from specify_infra.checks.tracks import Identity, coming
from specify_infra.environment import Environment
from specify_infra.kubernetes.document import Document, identity
from specify_infra.model import Finding, Plan

Pod = tuple[Document, dict[str, Any]]
Pods = list[Pod]

Names = set[tuple[str, str | None, str]]
"""Kind, namespace and name of all objects."""


def selectors(plan: Plan, environment: Environment) -> Iterator[Finding]:
    pods: Pods = list(templates(plan))
    names: Names = {(item["kind"], item["metadata"].get("namespace"), item["metadata"]["name"]) for item in plan.documents()}
    started = _started(pods)
    yield from _workloads(pods, started, coming(plan))
    yield from _services(plan, running(plan))
    for item in plan.of_kind("PodDisruptionBudget"):
        if not started.selected(item["metadata"]["namespace"], item["spec"]["selector"]):
            yield error("selectors", item, "protects no pods", do="make its selector that of a workload")
    yield from _named(plan, names)
    yield from _mounted(pods, names)


def _workloads(pods: Pods, started: Labelled[Pod], waiting: set[Identity]) -> Iterator[Finding]:
    """Yield workloads that do not select their own pods, or other ones too.

    Args:
        pods: all workloads, with their templates.
        started: the pods by their labels.
        waiting: the tracks that others of their workload hand over to: each pod has its owner, and no other one takes it.
    """
    for item, template in pods:
        if "selector" not in item["spec"]:
            continue
        if not matches(item["spec"]["selector"], template["metadata"]["labels"]):
            yield error("selectors", item, "does not select its own pods", do="make its selector a part of its pods' labels")
        for other, others in started.selected(item["metadata"]["namespace"], item["spec"]["selector"]):
            handed = (identity(item) in waiting) != (identity(other) in waiting) and _name(template) == _name(others)
            if other is not item and not handed:
                message = f"selects the pods of {other['kind']} {other['metadata']['name']} too"
                yield error("selectors", item, message, do="rename one of them")


def _name(template: dict[str, Any]) -> str | None:
    return template["metadata"]["labels"].get("app.kubernetes.io/name")  # type: ignore[no-any-return]


def _started(pods: Pods) -> Labelled[Pod]:
    """Return the pods by the labels that they have from the start."""
    found: Labelled[Pod] = Labelled()
    for item, template in pods:
        found.add(item["metadata"]["namespace"], template["metadata"]["labels"], (item, template))
    return found


def _services(plan: Plan, pods: Labelled[dict[str, Any]]) -> Iterator[Finding]:
    """Yield Services that lead to no pods, or to ports that these do not have."""
    for item in plan.of_kind("Service"):
        if not item["spec"].get("selector"):
            continue
        chosen = pods.selected(item["metadata"]["namespace"], {"matchLabels": item["spec"]["selector"]})
        if not chosen:
            yield error("selectors", item, "selects no pods", do="make its selector that of a workload")
        for target in (port.get("targetPort", port["port"]) for port in item["spec"]["ports"] if chosen):
            if not _listens(chosen, target):
                yield error("selectors", item, f"no pod has a port {target}", do="name a port of the pods")


def _named(plan: Plan, names: Names) -> Iterator[Finding]:
    """Yield what points by name at a workload or Service that is not there."""
    for item in plan.of_kind("HorizontalPodAutoscaler"):
        target = item["spec"]["scaleTargetRef"]
        if (target["kind"], item["metadata"]["namespace"], target["name"]) not in names:
            message = f"scales {target['kind']} {target['name']}, which is not there"
            yield error("selectors", item, message, do="name a workload of its namespace")
    for item in plan.of_kind("Ingress"):
        for path in (path for rule in item["spec"]["rules"] for path in rule["http"]["paths"]):
            service = path["backend"]["service"]["name"]
            if ("Service", item["metadata"]["namespace"], service) not in names:
                yield error("selectors", item, f"leads to Service {service}, which is not there", do="name a Service of its namespace")


def _mounted(pods: Pods, names: Names) -> Iterator[Finding]:
    """Yield ConfigMaps and accounts that pods name and that are not in the plan. Secrets are made elsewhere."""
    for item, template in pods:
        namespace, pod = item["metadata"]["namespace"], template["spec"]
        wanted = [("ServiceAccount", pod.get("serviceAccountName", "default"))]
        for container in containers(pod):
            wanted += [("ConfigMap", source["configMapRef"]["name"]) for source in container.get("envFrom", ()) if "configMapRef" in source]
        wanted += [("ConfigMap", volume["configMap"]["name"]) for volume in pod.get("volumes", ()) if "configMap" in volume]
        for kind, name in wanted:
            if (kind, namespace, name) not in names:
                yield error("selectors", item, f"uses {kind} {name}, which is not there", do=f"add the {kind}, or correct the name")


def _listens(chosen: list[dict[str, Any]], port: int | str) -> bool:
    ports = (entry for template in chosen for container in containers(template["spec"]) for entry in container.get("ports", ()))
    return any(port in (entry["containerPort"], entry.get("name")) for entry in ports)
