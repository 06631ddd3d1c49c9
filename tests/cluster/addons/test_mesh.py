"""The meshes on real programs: production in each of them is accepted by an API server, and Istio's own analysis is silent."""

from __future__ import annotations

import copy
import subprocess
from collections.abc import Callable, Iterator
from typing import Any

import msgspec
import pytest

from specify_infra import (
    ArgoCanary,
    Canary,
    Edge,
    Environment,
    GatewayAPI,
    Istio,
    IstioGateway,
    Linkerd,
    Peer,
    Specify,
    plan,
    production,
)

from ..behaviour import files_of
from ..client import Document
from ..conftest import Programs
from ..control_plane import ControlPlane
from ..deploy import apply_again, apply_files
from ..proof import Proof

CONTROLLER = Peer(name="ingress controller", namespace="nginx-ingress", account="nginx-ingress")
NEW = "registry.example.com/specify/specify:1.5.0"
HEADERS = {"x-canary": "always"}
ISTIO = GatewayAPI(implementation=IstioGateway(), edge=Edge(sources=("203.0.113.0/24",)))
MESHES: dict[str, Any] = {"ambient": Istio(), "sidecar": Istio(mode="sidecar"), "linkerd": Linkerd()}


def inside(preset: Environment) -> Environment:
    """Return an environment whose ingress controller is in the mesh too."""
    exposure = msgspec.structs.replace(preset.exposure, controller=CONTROLLER)  # type: ignore[type-var]
    return msgspec.structs.replace(preset, exposure=exposure)


def delivered(rollout: Any) -> Callable[[Environment], Environment]:
    """Return what makes of an environment one whose application has another rollout, behind Istio's own gateway."""

    def change(preset: Environment) -> Environment:
        changed = [
            msgspec.structs.replace(one, rollout=rollout, edge=None) if isinstance(one, Specify) else one for one in preset.components
        ]
        return msgspec.structs.replace(preset, components=tuple(changed), exposure=ISTIO)

    return change


VARIANTS: dict[str, Callable[[Environment], Environment]] = {
    "edge outside": lambda preset: preset,
    "edge inside": inside,
    "a canary": delivered(Canary(image=NEW, headers=HEADERS)),
    "a canary of Argo's": delivered(ArgoCanary(headers=HEADERS)),
}
"""Production as it is, and otherwise."""


def meshed(mesh: str, variant: str) -> Environment:
    """Return production in a mesh."""
    return VARIANTS[variant](msgspec.structs.replace(production(), mesh=MESHES[mesh]))


@pytest.mark.parametrize("mesh", MESHES)
def test_production_in_a_mesh_is_accepted_and_stable(mesh: str, empty_api_server: ControlPlane, proof: Proof) -> None:
    environment = meshed(mesh, "edge outside")
    files = files_of(plan(environment))
    report = apply_files(empty_api_server.cluster, files, environment.name)
    assert [*report.problems, *apply_again(empty_api_server.cluster, report)] == []
    assert set(report.not_restricted) == {"specify-agents"}
    proof.count("manifests of production in a mesh accepted by an API server, strictly", report.applied)


def pods(documents: list[Document]) -> list[Document]:
    """Return a pod of each workload, as its controller and the mesh's injection make it: nothing acts on this API server."""
    modes = {item["metadata"]["name"]: item["metadata"].get("labels", {}).get(MODE) for item in documents if item["kind"] == "Namespace"}
    made = []
    for item in documents:
        template = item["spec"].get("jobTemplate", item)["spec"].get("template") if item["kind"] in RUNNING else None
        if template:
            pod = copy.deepcopy({"apiVersion": "v1", "kind": "Pod", **template})
            name, namespace = item["metadata"]["name"], item["metadata"]["namespace"]
            pod["metadata"] |= {"name": f"{name}-pod", "namespace": namespace}
            annotations = pod["metadata"].setdefault("annotations", {})
            if (pod["metadata"].get("labels", {}).get(MODE) or modes.get(namespace)) == "ambient":
                annotations["ambient.istio.io/redirection"] = "enabled"
            if "sidecar.istio.io/nativeSidecar" in annotations:
                proxy = {"name": "istio-proxy", "image": "proxy:1", "restartPolicy": "Always"}
                bounded = {"resources": {"requests": {"cpu": "1m", "memory": "1Mi"}, "limits": {"cpu": "1m", "memory": "1Mi"}}}
                safe = {"securityContext": pod["spec"]["containers"][0]["securityContext"]}
                pod["spec"]["initContainers"] = [{**proxy, **bounded, **safe}, *pod["spec"].get("initContainers", ())]
            mounted = {claim["metadata"]["name"]: {"emptyDir": {}} for claim in item["spec"].get("volumeClaimTemplates", ())}
            pod["spec"]["volumes"] = [*pod["spec"].get("volumes", ()), *({"name": name, **kind} for name, kind in mounted.items())]
            pod["spec"].setdefault("restartPolicy", "Always")
            made.append(pod)
    return made


def gateways(documents: list[Document]) -> Iterator[Document]:
    """Yield what Istio makes of each of its gateways: an account, and a pod."""
    for item in documents:
        if item["kind"] == "Gateway" and item["spec"]["gatewayClassName"] == "istio":
            name, namespace = f"{item['metadata']['name']}-istio", item["metadata"]["namespace"]
            labels = {"gateway.networking.k8s.io/gateway-name": item["metadata"]["name"]}
            proxy = {"serviceAccountName": name, "containers": [{"name": "istio-proxy", "image": "proxy:1"}]}
            yield {"apiVersion": "v1", "kind": "ServiceAccount", "metadata": {"name": name, "namespace": namespace}}
            yield {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": name, "namespace": namespace, "labels": labels}, "spec": proxy}


PASSING = "/acme-solver)"
"""Pods that are there only while a certificate is asked for: istioctl has to say that there are none."""

MODE = "istio.io/dataplane-mode"
"""The label of namespaces and pods that Istio's node agent takes into the ambient mesh; it marks such pods by an annotation."""

RUNNING = ("Deployment", "Rollout", "StatefulSet", "DaemonSet", "Job", "CronJob")


def put(environment: Environment, plane: ControlPlane) -> tuple[str, ...]:
    """Put an environment's objects and a pod of each workload on an API server; return the namespaces there that are not ours."""
    documents = list(plan(environment).documents())
    files = files_of(plan(environment))
    report = apply_files(plane.cluster, files, environment.name)
    assert report.problems == []
    for made in (*pods(documents), *gateways(documents)):
        plane.cluster.create(made)
    return ("default", *report.assumed)


def analyzed(plane: ControlPlane, programs: Programs, foreign: tuple[str, ...]) -> list[str]:
    """Return what istioctl says of everything that is ours on an API server."""
    command = [programs("istioctl")["istioctl"], "analyze", "--all-namespaces", f"--kubeconfig={plane.kubeconfig('admin')}"]
    ran = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    said = [line for line in (ran.stdout + ran.stderr).splitlines() if line.startswith(("Error", "Warn", "Info"))]
    assert said or "No validation issues found" in ran.stdout + ran.stderr, ran.stdout + ran.stderr
    elsewhere = (PASSING, *(f"Namespace {name})" for name in foreign))
    return [line for line in said if not any(place in line for place in elsewhere)]


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize("mode", ["sidecar", "ambient"])
def test_istio_analyzes_production_and_has_nothing_to_say(
    mode: str, variant: str, programs: Programs, empty_api_server: ControlPlane, proof: Proof
) -> None:
    environment = meshed(mode, variant)
    foreign = put(environment, empty_api_server)
    assert analyzed(empty_api_server, programs, foreign) == []
    proof.count("documents of which Istio's own analysis finds nothing to say", len(list(plan(environment).documents())))


BROKEN: dict[str, tuple[str, Callable[[Document], Any], str]] = {
    "a route to a Service that is not there": (
        "VirtualService",
        lambda one: one["spec"]["http"][0]["route"][0]["destination"].update(host="nobody"),
        "IST0101",
    ),
    "a policy for pods that are not there": (
        "AuthorizationPolicy",
        lambda one: one["spec"].update(selector={"matchLabels": {"app.kubernetes.io/name": "nobody"}}),
        "IST0127",
    ),
}


def test_istio_finds_what_is_broken(programs: Programs, empty_api_server: ControlPlane) -> None:
    environment = meshed("sidecar", "edge inside")
    documents = list(plan(environment).documents())
    foreign = put(environment, empty_api_server)
    for kind, breaks, _ in BROKEN.values():
        item = copy.deepcopy(next(item for item in documents if item["kind"] == kind))
        breaks(item)
        empty_api_server.cluster.apply(item, force=True)
    said = analyzed(empty_api_server, programs, foreign)
    assert [fault for fault, (_, _, code) in BROKEN.items() if code not in " ".join(said)] == [], said
