"""The parts of the application's pods and its own objects: containers, variables, Services, settings."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from specify_infra.components.application.task import Task
from specify_infra.components.pods import (
    container,
    endpoint_variables,
    http_probe,
    pod_security,
    scratch,
    screaming,
    secret_variables,
    variable,
)
from specify_infra.context import Context
from specify_infra.kubernetes.core import config_map, service
from specify_infra.kubernetes.document import Document
from specify_infra.model import Endpoint, Workload, labels
from specify_infra.values import image_reference

if TYPE_CHECKING:
    from specify_infra.components.application.specify import Specify

PROBE_PERIOD = 5
"""Seconds between two probes: a pod that cannot serve is taken out within 15 s."""

CA = "/etc/specify-ca"
"""The certificate of the authority that vouches for the servers of the environment."""

CLIENT_TLS = {
    "postgresql": {"sslmode": "verify-full", "sslrootcert": f"{CA}/ca.crt"},
    "redis": {"tls": "true", "ca_file": f"{CA}/ca.crt"},
    "otlp": {"certificate": f"{CA}/ca.crt"},
}
"""Protocol to what a client must know to dial a server that is encrypted, and to make sure that it is the right one."""


def encrypted(uses: Mapping[str, Endpoint], context: Context) -> dict[str, dict[str, str]]:
    """Return what must be known of TLS, by the prefix of the variables; an endpoint that says it itself is left alone."""
    return {
        prefix: CLIENT_TLS[endpoint.scheme]
        for prefix, endpoint in uses.items()
        if context.tls.enabled and endpoint.component and endpoint.scheme in CLIENT_TLS and "sslmode" not in endpoint.parameters
    }


def pod(app: Specify, main: dict[str, Any], *, trusts: bool) -> dict[str, Any]:
    """Return the pod spec that server and tasks share, around their one container.

    Args:
        app: the component.
        main: the container.
        trusts: whether it dials servers that prove by a certificate who they are.
    """
    ca = {"name": "ca", "secret": {"secretName": certificate(app), "items": [{"key": "ca.crt", "path": "ca.crt"}]}}
    return {
        **({"imagePullSecrets": [{"name": name} for name in app.pull_secrets]} if app.pull_secrets else {}),
        "terminationGracePeriodSeconds": app.grace_seconds,
        # Without links, Kubernetes does not add a variable for every Service of the namespace.
        "enableServiceLinks": False,
        "securityContext": pod_security(app.user),
        "containers": [main],
        "volumes": [scratch("tmp", app.tmp_size), *((ca,) if trusts else ())],
    }


def certificate(app: Specify) -> str:
    """Return the name of the Secret with its certificate: what it needs of it is the authority's."""
    return f"{app.name}-client"


def _mounts(trusts: bool) -> dict[str, str]:
    return {"tmp": "/tmp", **({"ca": CA} if trusts else {})}


def server(app: Specify, environment: dict[str, Any], *, trusts: bool) -> dict[str, Any]:
    """Return the container that serves."""
    return container(
        app.name,
        app.image,
        app.resources,
        command=app.command,
        args=app.args,
        mounts=_mounts(trusts),
        ports=[
            {"name": "http", "containerPort": app.http_port, "protocol": "TCP"},
            {"name": "metrics", "containerPort": app.metrics_port, "protocol": "TCP"},
        ],
        **environment,
        startupProbe=http_probe(app.startup_path, "http", period=2, failures=-(-app.startup_seconds // 2)),
        livenessProbe=http_probe(app.liveness_path, "http", period=PROBE_PERIOD * 2, failures=3),
        readinessProbe=http_probe(app.readiness_path, "http", period=PROBE_PERIOD, failures=3),
        # The kubelet itself waits: the image needs no shell and no sleep.
        lifecycle={"preStop": {"sleep": {"seconds": app.drain_seconds}}},
    )


def task(job: Task, image: str, environment: dict[str, Any], *, trusts: bool) -> dict[str, Any]:
    """Return the container of a job of the same image."""
    return container(job.name, image, job.resources, command=job.command, args=job.args, mounts=_mounts(trusts), **environment)


def environment(app: Specify, uses: Mapping[str, Endpoint], context: Context) -> dict[str, Any]:
    """Return the container's ``envFrom`` and ``env``."""
    dialled = {prefix: endpoint for prefix, endpoint in uses.items() if prefix != "traces"}
    variables = [
        *(entry for prefix, endpoint in dialled.items() for entry in endpoint_variables(prefix, endpoint, context.host(endpoint))),
        *(
            variable(screaming(f"{prefix}_{key}"), value)
            for prefix, known in encrypted(dialled, context).items()
            for key, value in known.items()
        ),
        *(entry for secret in app.secrets for entry in secret_variables(secret.name, secret)),
        *_tracing(app, uses.get("traces"), context),
    ]
    return {"envFrom": [{"configMapRef": {"name": app.name}}] if app.settings else None, "env": variables}


def _tracing(app: Specify, traces: Endpoint | None, context: Context) -> list[dict[str, Any]]:
    """Return OpenTelemetry's own variables, by its specification (https://opentelemetry.io/docs/specs/otel/protocol/exporter/)."""
    if traces is None:
        return [variable("OTEL_SDK_DISABLED", "true")]
    known = encrypted({"traces": traces}, context).get("traces", {})
    scheme = "https" if known or traces.scheme == "https" else "http"
    # By these a trace leads to the pod's metrics and logs.
    images = app.rollout.images(app.image)
    attributes = {
        "service.namespace": context.namespace,
        # Tracks share their variables: where their images differ, the pod's name tells which one it is.
        **({"service.version": _version(app.image)} if images == {app.image} else {}),
        "k8s.namespace.name": context.namespace_of("application"),
        "k8s.pod.name": "$(POD_NAME)",
        "k8s.node.name": "$(NODE_NAME)",
    }
    return [
        {"name": "POD_NAME", "valueFrom": {"fieldRef": {"fieldPath": "metadata.name"}}},
        {"name": "NODE_NAME", "valueFrom": {"fieldRef": {"fieldPath": "spec.nodeName"}}},
        variable("OTEL_SERVICE_NAME", app.name),
        variable("OTEL_RESOURCE_ATTRIBUTES", ",".join(f"{key}={value}" for key, value in attributes.items())),
        variable("OTEL_EXPORTER_OTLP_ENDPOINT", f"{scheme}://{context.host(traces)}:{traces.port}"),
        variable("OTEL_EXPORTER_OTLP_PROTOCOL", traces.parameters.get("protocol", "grpc")),
        *(variable(screaming(f"OTEL_EXPORTER_OTLP_{key}"), value) for key, value in known.items()),
        variable("OTEL_TRACES_SAMPLER", "parentbased_traceidratio"),
        variable("OTEL_TRACES_SAMPLER_ARG", traces.parameters.get("sampling", "1")),
    ]


def _version(image: str) -> str:
    """Return what an image is called, its digest where it has no tag."""
    reference = image_reference(image)
    return reference.tag or reference.digest


def checksum(settings: Mapping[str, str]) -> dict[str, str]:
    """Return the annotation that rolls the pods when a setting changes: pods read variables only at start."""
    if not settings:
        return {}
    digest = hashlib.sha256(json.dumps(settings, sort_keys=True).encode()).hexdigest()
    return {"checksum/settings": digest[:16]}


def documents(app: Specify, server: Workload, context: Context) -> Iterator[Document]:
    """Yield the application's own objects: settings, the Services for requests, the Service for metrics."""
    namespace = server.namespace
    if app.settings:
        yield config_map(app.name, namespace, dict(sorted(app.settings.items())), labels=labels(app.name, context.namespace))
    sticky = {"sessionAffinity": "ClientIP", "sessionAffinityConfig": {"clientIP": {"timeoutSeconds": app.affinity_seconds}}}
    for name, chosen in app.rollout.services(server).items():
        yield service(
            name,
            namespace,
            selector=chosen,
            ports=[{"name": "http", "port": app.http_port, "targetPort": "http", "protocol": "TCP", "appProtocol": "http"}],
            spec=sticky if app.affinity_seconds else None,
            labels=labels(name, context.namespace),
        )
    # Headless, and apart from requests: a scraper sees every pod, ready or not, and no route can reach the port.
    yield service(
        f"{app.name}-metrics",
        namespace,
        selector=server.selector,
        ports=[{"name": "metrics", "port": app.metrics_port, "targetPort": "metrics", "protocol": "TCP", "appProtocol": "http"}],
        spec={"clusterIP": "None", "publishNotReadyAddresses": True},
        labels=labels(f"{app.name}-metrics", context.namespace),
    )
