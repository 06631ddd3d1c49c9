"""Pods: what Pod Security `restricted` asks for, and what every pod of ours promises beyond it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from specify_infra.checks.findings import containers, error, repeated, templates, warning
from specify_infra.environment import Environment
from specify_infra.kubernetes.document import Document
from specify_infra.model import Finding, Plan

VOLUMES = {"configMap", "csi", "downwardAPI", "emptyDir", "ephemeral", "persistentVolumeClaim", "projected", "secret"}
"""The kinds of volumes that `restricted` allows."""


def pods(plan: Plan, environment: Environment) -> Iterator[Finding]:
    bindings = plan.of_kind("RoleBinding", "ClusterRoleBinding")
    granted = {(subject["namespace"], subject["name"]) for item in bindings for subject in item["subjects"]}
    levels = {
        item["metadata"]["name"]: item["metadata"]["labels"].get("pod-security.kubernetes.io/enforce") for item in plan.of_kind("Namespace")
    }
    for item, template in templates(plan):
        pod = template["spec"]
        if levels.get(item["metadata"]["namespace"]) == "restricted":
            yield from _restricted(item, pod)
        for container in containers(pod):
            yield from _bounded(item, container)
            for name in repeated(one["name"] for one in container.get("env", ())):
                do = "rename a Secret, or one of its keys: as <NAME>_<KEY> they are the same"
                yield error("pods", item, f"container {container['name']} has the variable {name} twice", do=do)
        for name in repeated(one["name"] for one in pod.get("imagePullSecrets", ())):
            yield error("pods", item, f"names the pull secret {name} twice", do="name it once in pull_secrets")
        yield from _served(item, pod)
        yield from _spread(item, pod)
        mounted = pod.get("automountServiceAccountToken", True)
        if mounted and (item["metadata"]["namespace"], pod.get("serviceAccountName", "default")) not in granted:
            yield error("pods", item, "mounts a token that no Role gives a use", do="set automountServiceAccountToken: false")


def _spread(item: Document, pod: dict[str, Any]) -> Iterator[Finding]:
    """Yield what server-side apply refuses: it tells spread constraints apart by topology key and strength only."""
    for key, strength in repeated((one["topologyKey"], one["whenUnsatisfiable"]) for one in pod.get("topologySpreadConstraints", ())):
        yield error("pods", item, f"has two spread constraints for {key}, both {strength}", do="make one of them an affinity, or drop it")


def _restricted(item: Document, pod: dict[str, Any]) -> Iterator[Finding]:
    """Yield each breach of Pod Security `restricted` (https://kubernetes.io/docs/concepts/security/pod-security-standards/)."""
    for field in ("hostNetwork", "hostPID", "hostIPC"):
        if pod.get(field):
            yield error("pods", item, f"{field} is set", do=f"remove {field}, or move the workload to a namespace for node agents")
    for volume in pod.get("volumes", ()):
        for kind in sorted(set(volume) - {"name"} - VOLUMES):
            yield error("pods", item, f"volume {volume['name']} is a {kind}", do=f"use one of: {', '.join(sorted(VOLUMES))}")
    shared = pod.get("securityContext", {})
    for container in containers(pod):
        own = container.get("securityContext", {})
        context = {**shared, **own}
        name = container["name"]
        if not context.get("runAsNonRoot") or context.get("runAsUser") == 0:
            yield error("pods", item, f"container {name} may run as root", do="set runAsNonRoot: true and a runAsUser that is not 0")
        if context.get("seccompProfile", {}).get("type") not in ("RuntimeDefault", "Localhost"):
            yield error("pods", item, f"container {name} has no seccomp profile", do="set seccompProfile.type: RuntimeDefault")
        if own.get("privileged") or own.get("allowPrivilegeEscalation", True):
            yield error("pods", item, f"container {name} may gain privileges", do="set allowPrivilegeEscalation: false")
        capabilities = own.get("capabilities", {})
        if "ALL" not in capabilities.get("drop", ()) or set(capabilities.get("add", ())) - {"NET_BIND_SERVICE"}:
            yield error("pods", item, f"container {name} keeps capabilities", do="drop ALL, add at most NET_BIND_SERVICE")
        if any("hostPort" in port for port in container.get("ports", ())):
            yield error("pods", item, f"container {name} takes a port of its node", do="remove hostPort, use a Service")


def _bounded(item: Document, container: dict[str, Any]) -> Iterator[Finding]:
    name, resources = container["name"], container.get("resources", {})
    for bound in ("requests", "limits"):
        missing = {"cpu", "memory"} - set(resources.get(bound, {}))
        if missing:
            yield error("pods", item, f"container {name} has no {bound} for {', '.join(sorted(missing))}", do=f"set resources.{bound}")
    if not container.get("securityContext", {}).get("readOnlyRootFilesystem"):
        yield error(
            "pods", item, f"container {name} may write to its root file system", do="set readOnlyRootFilesystem: true, mount a volume"
        )


def _served(item: Document, pod: dict[str, Any]) -> Iterator[Finding]:
    """Yield what is missing in pods that run for ever: probes, and time to end."""
    if item["kind"] in ("Job", "CronJob"):
        return
    for container in pod["containers"]:
        for probe in ("livenessProbe", "readinessProbe"):
            if container.get("ports") and probe not in container:
                yield error("pods", item, f"container {container['name']} has no {probe}", do=f"add a {probe}")
        grace = pod.get("terminationGracePeriodSeconds", 30)
        drain = container.get("lifecycle", {}).get("preStop", {}).get("sleep", {}).get("seconds", 0)
        if drain >= grace:
            yield error("pods", item, f"drains {drain} s of a grace period of {grace} s", do="raise terminationGracePeriodSeconds")
        if item["kind"] == "Deployment" and container.get("ports") and not container.get("lifecycle", {}).get("preStop"):
            yield warning("pods", item, f"container {container['name']} ends before proxies know", do="add a preStop sleep")
