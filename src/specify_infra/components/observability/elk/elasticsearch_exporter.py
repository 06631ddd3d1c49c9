"""The exporter of Elasticsearch's numbers: one pod asks for all nodes, with an account that sees no logs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specify_infra.components.observability.elk import elasticsearch_parts as parts
from specify_infra.components.pods import Resources, ca_volume, container, http_probe, pod_security
from specify_infra.context import Context
from specify_infra.kubernetes.core import service
from specify_infra.kubernetes.document import Document
from specify_infra.model import Telemetry, Workload, labels, selector
from specify_infra.options import Anywhere, Fixed, Recreate

if TYPE_CHECKING:
    from specify_infra.components.observability.elk.elasticsearch import Elasticsearch

PORT = 9114
"""Where its metrics are: its own default."""

RESOURCES = Resources(cpu_request="10m", cpu_limit="200m", memory_request="32Mi", memory_limit="128Mi")


def name(search: Elasticsearch) -> str:
    """Return the name of its objects."""
    return f"{search.name}-exporter"


def telemetry(search: Elasticsearch) -> Telemetry:
    """Return where its metrics are."""
    return Telemetry(workload=name(search), service=name(search), port=PORT, series=1000)


def metrics(search: Elasticsearch, context: Context) -> Document:
    """Return the Service over its metrics."""
    ports = [{"name": "metrics", "port": PORT, "targetPort": "metrics", "protocol": "TCP", "appProtocol": "http"}]
    return service(
        name(search),
        context.namespace_of("observability"),
        selector=selector(name(search)),
        ports=ports,
        spec={"clusterIP": "None"},
        labels=labels(name(search), context.namespace),
    )


def workload(search: Elasticsearch, context: Context) -> Workload:
    """Return the exporter: one asks for all nodes."""
    tls, (user, password) = context.tls.enabled, search.exporter.keys
    main = container(
        "exporter",
        search.exporter_image,
        RESOURCES,
        args=[
            f"--es.uri={context.address(parts.listening(search))}",
            "--es.all",
            *(["--collector.snapshots"] if search.snapshots else []),
            "--es.timeout=20s",
            *(["--es.ca=/etc/exporter/ca/ca.crt"] if tls else []),
            f"--web.listen-address=:{PORT}",
        ],
        mounts={"ca": "/etc/exporter/ca"} if tls else {},
        env=[
            {"name": name, "valueFrom": {"secretKeyRef": {"name": search.exporter.name, "key": key}}}
            for name, key in (("ES_USERNAME", user), ("ES_PASSWORD", password))
        ],
        ports=[{"name": "metrics", "containerPort": PORT, "protocol": "TCP"}],
        livenessProbe=http_probe("/healthz", "metrics", period=20, failures=3),
        readinessProbe=http_probe("/healthz", "metrics", period=10, failures=3),
        lifecycle={"preStop": {"sleep": {"seconds": 1}}},
    )
    return Workload(
        name=name(search),
        namespace=context.namespace_of("observability"),
        part_of=context.namespace,
        pod={
            "enableServiceLinks": False,
            "securityContext": pod_security(65534),
            "containers": [main],
            "volumes": [ca_volume(f"{search.name}-tls")] if tls else [],
        },
        replicas=Fixed(),
        # Two at a time would count everything twice.
        rollout=Recreate(),
        placement=Anywhere(),
    )
