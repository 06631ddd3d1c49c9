"""Advice: what is allowed and works, and will surprise someone one day."""

from __future__ import annotations

from collections.abc import Iterator

from specify_infra.checks.findings import containers, info, templates, warning
from specify_infra.components import IngressMonitor, Specify
from specify_infra.context import Cluster
from specify_infra.environment import Environment
from specify_infra.kubernetes.document import Document, title
from specify_infra.model import Finding, Plan
from specify_infra.options import NoExposure
from specify_infra.options.exposure import Front
from specify_infra.values import amount, image_reference


def advice(plan: Plan, environment: Environment) -> Iterator[Finding]:
    yield from _images(plan)
    yield from _settings(plan)
    yield from _scaling(plan)
    yield from _exposure(plan, environment)
    yield from _affinity(environment)
    if plan.of_kind("Role") and environment.cluster.api_server == Cluster().api_server:
        message = f"pods with a Role may dial every private address on {', '.join(map(str, environment.cluster.api_server_ports))}"
        yield info("api-server", "cluster.api_server", message, do="narrow it: kubectl get endpointslices kubernetes -n default")


def _images(plan: Plan) -> Iterator[Finding]:
    """Yield what is to be said of each image, once, about the first object that runs it."""
    users: dict[str, dict[str, None]] = {}
    for item, template in templates(plan):
        for container in containers(template["spec"]):
            users.setdefault(container["image"], {})[title(item)] = None
    for image, objects in users.items():
        if not image_reference(image).digest:
            subject = f"image {image}, in {len(objects)} objects," if len(objects) > 1 else f"image {image}"
            message = f"{subject} is named by tag, which may be moved"
            yield info("image", next(iter(objects)), message, do="name its digest too: name:tag@sha256:...")


def _settings(plan: Plan) -> Iterator[Finding]:
    """Yield each setting that no container sees, since a variable that we make from a need or a Secret has its name."""
    held = {(item["metadata"]["namespace"], item["metadata"]["name"]): item.get("data", {}) for item in plan.of_kind("ConfigMap")}
    for item, template in templates(plan):
        for container in containers(template["spec"]):
            made = {entry["name"] for entry in container.get("env", ())}
            for source in container.get("envFrom", ()):
                name = source.get("configMapRef", {}).get("name")
                for key in sorted(made & held.get((item["metadata"]["namespace"], name), {}).keys()):
                    message = f"setting {key} is never seen: a variable of that name comes from a need or a Secret"
                    yield warning("settings", item, message, do="remove it, or what makes the variable")


def _scaling(plan: Plan) -> Iterator[Finding]:
    """Yield at what share of its limit a workload scales: a request far below the limit scales long before it is busy."""
    pods = {(item["metadata"]["namespace"], item["metadata"]["name"]): template for item, template in templates(plan)}
    for scaler in plan.of_kind("HorizontalPodAutoscaler"):
        target = pods.get((scaler["metadata"]["namespace"], scaler["spec"]["scaleTargetRef"]["name"]))
        for metric in scaler["spec"]["metrics"] if target else ():
            yield from _share(scaler, metric["resource"]["name"], metric["resource"]["target"]["averageUtilization"], target)


def _share(scaler: Document, resource: str, percent: int, target: Document | None) -> Iterator[Finding]:
    everyone = containers(target["spec"]) if target else []
    request = sum(amount(container.get("resources", {}).get("requests", {}).get(resource, "0")) for container in everyone)
    limit = sum(amount(container.get("resources", {}).get("limits", {}).get(resource, "0")) for container in everyone)
    share = percent * request / limit if limit else 100
    if share < 50:
        message = f"adds pods when they use {share:.0f} % of their {resource} limit ({percent} % of the request)"
        do = f"raise {resource}_request towards what a busy pod uses, if that is not wanted"
        yield info("scaling", scaler, message, do=do)


def _exposure(plan: Plan, environment: Environment) -> Iterator[Finding]:
    routes = [route for declaration in plan.declarations for route in declaration.routes]
    watched = {declaration.component for declaration in plan.declarations if declaration.telemetry}
    for component in environment.components:
        if isinstance(component, IngressMonitor) and component.name not in watched:
            message = f"no metrics of {type(environment.exposure).__name__}'s proxies are known: nobody watches the edge"
            do = "watch them yourself, or choose NginxIngress, ContourProxy or GatewayAPI with EnvoyGateway; else leave the monitor out"
            yield warning("exposure", f"components.{component.name}", message, do=do)
    for route in routes:
        if isinstance(environment.exposure, NoExposure):
            message = f"{route.host} is wanted, and the environment has no exposure: nobody outside can reach it"
            yield warning("exposure", f"components.{route.workload}.host", message, do="choose an exposure, such as NginxIngress")
    front = environment.exposure
    if routes and isinstance(front, Front) and not front.encrypted:
        do = "set tls_issuer to {}, which is Let's Encrypt, or name a ClusterIssuer of cert-manager"
        yield warning("exposure", "exposure.tls_issuer", "requests from outside are not encrypted", do=do)
    if isinstance(front, Front) and front.retired:
        do = "move to NginxIngress or GatewayAPI: routes and edges stay as they are"
        yield warning("exposure", "exposure", f"{type(front).__name__} is to be left: {front.retired}", do=do)


def _affinity(environment: Environment) -> Iterator[Finding]:
    for component in environment.components:
        if not isinstance(component, Specify) or not component.affinity_seconds:
            continue
        others = []
        if component.host and not isinstance(environment.exposure, NoExposure):
            others.append("an ingress controller dials pods itself and shows one address for many clients")
        if environment.mesh.proxy:
            others.append("the mesh balances the requests of its members itself")
        for other in others:
            message = f"keeps clients on a pod by address, but {other}"
            where = f"components.{component.name}.affinity_seconds"
            yield info("affinity", where, message, do="set affinity_seconds: null, and keep sessions in the cache")
