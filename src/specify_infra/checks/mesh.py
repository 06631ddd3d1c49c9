"""The mesh: what it asks of pods and of the cluster, and who comes past it in plain text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from specify_infra.checks.findings import containers, error, info, templates, warning
from specify_infra.checks.labelled import running
from specify_infra.environment import Environment
from specify_infra.kubernetes.document import Document
from specify_infra.model import Declaration, Finding, Flow, Plan
from specify_infra.model.mesh import Proxy, means
from specify_infra.passes.network import declared, own, woven


def mesh(plan: Plan, environment: Environment) -> Iterator[Finding]:
    proxy = environment.mesh.proxy
    if proxy is None:
        return
    yield from _pods(plan, proxy)
    yield from _plain(plan, environment)
    for note in environment.mesh.notes:
        yield info("mesh", "mesh", note.message, do=note.do)
    if environment.tls.enabled:
        message = (
            "connections are encrypted twice, by the mesh and by certificates of their own, which keep those outside of the mesh safe too"
        )
        yield info("mesh", "tls", message, do="choose tls: NoTls, if the mesh is enough for you")


def _pods(plan: Plan, proxy: Proxy) -> Iterator[Finding]:
    """Yield pods that the proxy could not be beside."""
    for item, template in templates(plan):
        pod = template["spec"]
        users = {pod.get("securityContext", {}).get("runAsUser")}
        users |= {container.get("securityContext", {}).get("runAsUser") for container in containers(pod)}
        if proxy.user and proxy.user in users:
            message = f"runs as user {proxy.user}, the proxy's own, whose connections are never taken into the mesh"
            yield error("mesh", item, message, do="run it as another user")
        for container in containers(pod):
            for port in sorted({one["containerPort"] for one in container.get("ports", ())} & proxy.ports):
                message = f"container {container['name']} listens on {port}, where the mesh's proxy listens"
                yield error("mesh", item, message, do="give it another port")


def _without_service(plan: Plan, environment: Environment) -> Iterator[Finding]:
    """Yield ports of ours that members dial and that no Service shows: a sidecar would refuse to dial them."""
    pods = running(plan)
    for member in woven(plan.declarations, environment, tuple(declared(plan.declarations, environment))).members:
        namespace = member.peer.namespace
        behind = pods.selected(namespace, {"matchLabels": member.peer.labels})
        if not behind:
            continue  # Pods that an operator makes: their Services are its own.
        services = [item for item in plan.of_kind("Service") if item["metadata"]["namespace"] == namespace]
        leads = ((item, one) for item in services for one in pods.selected(namespace, {"matchLabels": item["spec"].get("selector", {})}))
        shown = {port for item, one in leads if any(one is other for other in behind) for port in _targets(item, one)}
        for door in member.doors:
            if door.callers and door.port not in shown:
                dialled = f"{member.peer.name} on {door.port}"
                message = f"members of the mesh dial {dialled}, and no Service shows that port: a sidecar refuses it"
                yield error("mesh", f"pods {member.peer.namespace}/{member.peer.name}", message, do="add the port to a Service of theirs")


def _targets(item: Document, template: dict[str, Any]) -> Iterator[int]:
    """Yield the ports of pods that a Service leads to."""
    named = {one.get("name"): one["containerPort"] for container in containers(template["spec"]) for one in container.get("ports", ())}
    for port in item["spec"]["ports"]:
        target = port.get("targetPort", port["port"])
        yield named.get(target, target)


def _plain(plan: Plan, environment: Environment) -> Iterator[Finding]:
    """Yield who dials members from beyond the mesh."""
    namespaces = {declaration.namespace for declaration in own(plan.declarations)}
    dialled: dict[str, set[str]] = {}
    for flow in plan.flows:
        if flow.target.namespace in namespaces and flow.protocol == "TCP" and _beyond(flow, plan.declarations):
            dialled.setdefault(flow.source.name, set()).add(f"{flow.target.name}:{flow.port}")
    for name, targets in sorted(dialled.items()):
        message = f"{name} is not in the mesh: it dials {', '.join(sorted(targets))} in plain text, and no identity is asked of it there"
        yield warning("mesh", f"flow {name}", message, do="put its pods into the mesh, and name their ServiceAccount as its account")
    if environment.mesh.dials_services_only:
        yield from _without_service(plan, environment)
        message = "metrics are scraped in plain text, past the sidecars, by those whom the network policies let in"
        yield info("mesh", "monitoring", message, do="choose mode: ambient, or Linkerd, where scrapers prove who they are")


def _beyond(flow: Flow, declarations: tuple[Declaration, ...]) -> bool:
    """Tell whether nobody in the mesh dials, and no probe either."""
    if flow.source.cidrs:
        return flow.why != "probes"
    inside = any(means(flow.source, workload) for declaration in own(declarations) for workload in declaration.workloads)
    return not inside and not flow.source.account
