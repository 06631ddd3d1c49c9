"""Objects as a whole: each stands once, in a namespace that exists, under a name that Kubernetes takes."""

from __future__ import annotations

from collections.abc import Iterator

from specify_infra.checks.findings import error
from specify_infra.environment import Environment
from specify_infra.kubernetes.document import identity
from specify_infra.model import Finding, Plan

LONGEST = {"Service": 63, "Namespace": 63, "CronJob": 52, "Job": 63, "StatefulSet": 52, "Deployment": 63}
"""The longest names of kinds whose name becomes part of a DNS label; 253 elsewhere."""

LARGEST = 1024**2
"""The most bytes that the values of a ConfigMap may have together."""


def objects(plan: Plan, environment: Environment) -> Iterator[Finding]:
    seen: dict[tuple[str, ...], str] = {}
    namespaces = {item["metadata"]["name"] for item in plan.of_kind("Namespace")} | {"default"}  # which every cluster has
    namespaces |= {declaration.namespace for declaration in plan.declarations if declaration.foreign}
    for file, item in plan.located():
        if identity(item) in seen:
            do = f"rename one of them: it stands in {seen[identity(item)]} and in {file}"
            yield error("objects", item, "stands twice", do=do)
        seen[identity(item)] = file
        longest = LONGEST.get(item["kind"], 253)
        if len(item["metadata"]["name"]) > longest:
            message = f"the name has {len(item['metadata']['name'])} characters, {item['kind']}s take {longest}"
            yield error("objects", item, message, do="shorten the component's name")
        size = sum(len(value.encode()) for value in item.get("data", {}).values()) if item["kind"] == "ConfigMap" else 0
        if size > LARGEST:
            message = f"the values have {size} bytes together, ConfigMaps take {LARGEST}"
            yield error("objects", item, message, do="shorten the settings, or let the application read them from elsewhere")
        namespace = item["metadata"].get("namespace")
        if namespace and namespace not in namespaces and "/gitops/" not in file:
            yield error("objects", item, f"no Namespace {namespace} is in the plan", do="put it into a layer's namespace")
