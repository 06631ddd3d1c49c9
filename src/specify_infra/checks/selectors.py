"""Selectors and references: whatever points at something points at something that is there."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Any

from specify_infra.checks.findings import containers, error, matches, templates
from specify_infra.environment import Environment
from specify_infra.kubernetes.document import Document
from specify_infra.model import Finding, Plan

Pods = list[tuple[Document, dict[str, Any]]]

Running = dict[tuple[str, str], dict[str, tuple[str, ...]]]
"""Namespace and name of a workload, to the labels that its pods get while they run and the values of these."""


def selectors(plan: Plan, environment: Environment) -> Iterator[Finding]:
    pods: Pods = list(templates(plan))
    for item, template in pods:
        labels = template["metadata"]["labels"]
        if "selector" in item["spec"] and not matches(item["spec"]["selector"], labels):
            yield error("selectors", item, "does not select its own pods", do="make its selector a part of its pods' labels")
        others = [other for other, its in pods if other is not item and _clash(item, other, its["metadata"]["labels"])]
        for other in others:
            yield error("selectors", item, f"selects the pods of {other['kind']} {other['metadata']['name']} too", do="rename one of them")
    running = {(one.namespace, one.name): one.runtime_labels for item in plan.declarations for one in item.workloads if one.runtime_labels}
    yield from _references(plan, pods, running)


def _clash(item: Document, other: Document, labels: dict[str, str]) -> bool:
    same = item["metadata"]["namespace"] == other["metadata"]["namespace"]
    return same and "selector" in item["spec"] and matches(item["spec"]["selector"], labels)


def _references(plan: Plan, pods: Pods, running: Running) -> Iterator[Finding]:
    names = {(item["kind"], item["metadata"].get("namespace"), item["metadata"]["name"]) for item in plan.documents()}
    for item in plan.documents():
        namespace = item["metadata"].get("namespace")
        if item["kind"] == "Service" and item["spec"].get("selector"):
            chosen = _chosen(pods, namespace, {"matchLabels": item["spec"]["selector"]}, running)
            if not chosen:
                yield error("selectors", item, "selects no pods", do="make its selector that of a workload")
            for port in item["spec"]["ports"]:
                if chosen and not _listens(chosen, port.get("targetPort", port["port"])):
                    yield error(
                        "selectors", item, f"no pod has a port {port.get('targetPort', port['port'])}", do="name a port of the pods"
                    )
        if item["kind"] == "PodDisruptionBudget" and not _chosen(pods, namespace, item["spec"]["selector"]):
            yield error("selectors", item, "protects no pods", do="make its selector that of a workload")
        if item["kind"] == "HorizontalPodAutoscaler":
            target = item["spec"]["scaleTargetRef"]
            if (target["kind"], namespace, target["name"]) not in names:
                yield error(
                    "selectors",
                    item,
                    f"scales {target['kind']} {target['name']}, which is not there",
                    do="name a workload of its namespace",
                )
        if item["kind"] == "Ingress":
            for rule in item["spec"]["rules"]:
                for path in rule["http"]["paths"]:
                    service = path["backend"]["service"]["name"]
                    if ("Service", namespace, service) not in names:
                        yield error(
                            "selectors", item, f"leads to Service {service}, which is not there", do="name a Service of its namespace"
                        )
    yield from _mounted(pods, names)


def _mounted(pods: Pods, names: set[tuple[str, str | None, str]]) -> Iterator[Finding]:
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


def _chosen(pods: Pods, namespace: str | None, selector: dict[str, Any], running: Running | None = None) -> list[dict[str, Any]]:
    """Return the templates of the pods that a selector selects, at some time at least."""
    here = [(item["metadata"]["name"], template) for item, template in pods if item["metadata"]["namespace"] == namespace]
    gained = running or {}
    return [
        template
        for name, template in here
        if any(matches(selector, labels) for labels in _states(template["metadata"]["labels"], gained.get((namespace or "", name), {})))
    ]


def _states(labels: dict[str, str], gained: dict[str, tuple[str, ...]]) -> Iterator[dict[str, str]]:
    """Yield the labels that a pod of a template may have: those of the template, and each choice of what it gets while it runs."""
    for values in itertools.product(*gained.values()):
        yield {**labels, **dict(zip(gained, values, strict=True))}


def _listens(chosen: list[dict[str, Any]], port: int | str) -> bool:
    ports = (entry for template in chosen for container in containers(template["spec"]) for entry in container.get("ports", ()))
    return any(port in (entry["containerPort"], entry.get("name")) for entry in ports)
