"""Kibana: logs in a browser, with data views and a dashboard that a Job brings."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from specify_infra.components.observability import console
from specify_infra.components.observability.elk import login
from specify_infra.components.observability.elk.elasticsearch import LOGIN
from specify_infra.components.pods import Resources, ca_volume, container, http_probe, pod_security, scratch, unpinned, variable
from specify_infra.content import checksum, content, filled
from specify_infra.context import Context, resolved
from specify_infra.errors import Problem, problem
from specify_infra.kubernetes.core import config_map, service
from specify_infra.kubernetes.document import Document
from specify_infra.model import (
    Declaration,
    Edge,
    Endpoint,
    EndpointReference,
    Need,
    SecretRef,
    ServerName,
    Workload,
    labels,
    selector,
)
from specify_infra.options import AnyPlacement, Anywhere, Fixed, Once, Rolling, Spread
from specify_infra.options.jobs import WAITING
from specify_infra.specs import Spec
from specify_infra.values import Count, Host, Image, Name, amount

PORT = 5601
"""Where it serves: Kibana's own default."""

USER = 1000
"""The image's user."""

SETUP = Resources(cpu_request="50m", cpu_limit="500m", memory_request="32Mi", memory_limit="128Mi")


class Kibana(Spec, frozen=True, kw_only=True, tag=True):
    """It shows logs, and finds those of a trace. Who logs in is an account of Elasticsearch."""

    name: Name = "kibana"
    """The name of its objects. Default: kibana."""
    image: Image = "docker.elastic.co/kibana/kibana:9.5.3"
    """What runs. Default: the release of Elasticsearch's default, which must be the same."""
    search: Endpoint | EndpointReference = "elasticsearch.console"
    """The Elasticsearch, with Kibana's own account. Default: elasticsearch.console."""
    keys: SecretRef = SecretRef(name="kibana-keys", keys=("session", "objects"))
    """What sessions and stored secrets are encrypted with: 32 characters or more each. Default: kibana-keys, session and objects."""
    setup: SecretRef = SecretRef(name="elasticsearch-dashboards", keys=LOGIN)
    """The account that brings the dashboard. Default: Elasticsearch's dashboards."""
    host: Host | None = None
    """The host name under which it is reachable from outside. Default: none, by port-forwarding only."""
    edge: Edge | None = None
    """What happens to its requests at the edge: limits, headers, who may come in. Default: what the exposure says for all."""
    replicas: Count = 1
    """Pods. Default: 1."""
    resources: Resources = Resources(cpu_request="200m", cpu_limit="1000m", memory_request="1Gi", memory_limit="1Gi")
    """Requests and limits. Default: 200m-1000m CPU and 1Gi memory."""
    placement: AnyPlacement = Spread()
    """Where it runs. Default: spread over zones and hosts."""

    def problems(self) -> Iterator[Problem]:
        yield from unpinned(self.image)
        for where, allowed in (("keys", "the key for sessions, then that for objects"), ("setup", "the user's key, then the password's")):
            keys = getattr(self, where).keys
            if len(keys) != 2:
                yield problem("two keys are read", where=f"{where}.keys", got=", ".join(keys), allowed=allowed, do="name two")
        if amount(self.resources.memory_limit) < 768 * 1024**2:
            got = self.resources.memory_limit
            yield problem("too little memory", where="resources.memory_limit", got=got, allowed="768Mi or more", do="raise it")

    @property
    def http(self) -> Endpoint:
        """Where it serves browsers."""
        return Endpoint(name="http", component=self.name, layer="observability", port=PORT, scheme="http")

    def declare(self, context: Context) -> Declaration:
        """Say what it is: pods, a Job that brings the dashboard, and who reaches it."""
        namespace = context.namespace_of("observability")
        search = resolved({"search": self.search}, context)["search"]
        tls, importer = context.certified(search), f"{self.name}-setup"
        config = self._config(search, context)
        objects = filled(content(__package__, "kibana.ndjson"), {"system": context.namespace})
        files = {"logs.ndjson": objects, "setup.sh": content(__package__, "kibana_setup.sh")}
        server = Workload(
            name=self.name,
            namespace=namespace,
            part_of=context.namespace,
            pod=_pod(self, search, tls=tls),
            replicas=Fixed(count=self.replicas),
            rollout=Rolling(),
            placement=self.placement,
            min_available=self.replicas - 1 or None,
            annotations=checksum([config]),
        )
        setup = Workload(
            name=importer,
            namespace=namespace,
            part_of=context.namespace,
            pod=_importer(self, context.address(self.http)),
            replicas=Fixed(),
            rollout=Once(retries=6, deadline=WAITING),
            placement=Anywhere(),
            annotations=checksum(files.values()),
        )
        # Kibana itself proves nothing to anybody: what it gets is the authority's certificate.
        certificate = ServerName(name=f"{self.name}-tls", hosts=(f"{self.name}.{namespace}.svc",))
        return Declaration(
            component=self.name,
            layer="observability",
            namespace=namespace,
            workloads=(server, setup),
            needs=(Need(workload=self.name, endpoint=search), Need(workload=importer, endpoint=self.http)),
            routes=console.routes(self.name, self.host, PORT, self.edge),
            certificates=(certificate,) if tls else (),
            secrets=(self.keys, self.setup),
            documents=tuple(self._documents({"kibana.yml": config}, files, context)),
        )

    def _config(self, search: Endpoint, context: Context) -> str:
        words = {
            "name": self.name,
            "root_url": f"https://{self.host}" if self.host else f"http://localhost:{PORT}",
            "secure": str(self.host is not None).lower(),
            "address": context.address(search),
        }
        names = ("kibana.yml", *(("kibana_tls.yml",) if context.certified(search) else ()))
        return "".join(filled(content(__package__, name), words) for name in names)

    def _documents(self, config: dict[str, str], files: dict[str, str], context: Context) -> Iterator[Document]:
        namespace, system = context.namespace_of("observability"), context.namespace
        yield config_map(self.name, namespace, config, labels=labels(self.name, system))
        yield config_map(f"{self.name}-setup", namespace, files, labels=labels(f"{self.name}-setup", system))
        ports = [{"name": "http", "port": PORT, "targetPort": "http", "protocol": "TCP", "appProtocol": "http"}]
        yield service(self.name, namespace, selector=selector(self.name), ports=ports, labels=labels(self.name, system))


def _pod(server: Kibana, search: Endpoint, *, tls: bool) -> dict[str, Any]:
    heap = int(amount(server.resources.memory_limit) * 6 / 10 / 1024**2)
    keys = zip(("SESSION_KEY", "OBJECTS_KEY"), server.keys.keys, strict=True)
    main = container(
        "kibana",
        server.image,
        server.resources,
        # Past the image's entry point, which would show settings from its environment in the list of processes.
        command=("/usr/share/kibana/bin/kibana",),
        mounts={
            "config": "/etc/kibana/config",
            **({"ca": "/etc/kibana/ca"} if tls else {}),
            "data": "/usr/share/kibana/data",
            "tmp": "/tmp",
        },
        env=[
            variable("KBN_PATH_CONF", "/etc/kibana/config"),
            variable("NODE_OPTIONS", f"--max-old-space-size={heap}"),
            *login.variables(search),
            *({"name": name, "valueFrom": {"secretKeyRef": {"name": server.keys.name, "key": key}}} for name, key in keys),
        ],
        ports=[{"name": "http", "containerPort": PORT, "protocol": "TCP"}],
        startupProbe={"tcpSocket": {"port": "http"}, "periodSeconds": 10, "failureThreshold": 60},
        # Without Elasticsearch it is unavailable, and no restart helps: alive is that it listens.
        livenessProbe={"tcpSocket": {"port": "http"}, "periodSeconds": 10, "timeoutSeconds": 5, "failureThreshold": 6},
        readinessProbe=http_probe("/api/status", "http", period=10, failures=3, timeout=5),
        lifecycle={"preStop": {"sleep": {"seconds": 5}}},
    )
    return {
        "terminationGracePeriodSeconds": 30,
        "enableServiceLinks": False,
        "securityContext": pod_security(USER),
        "containers": [main],
        "volumes": [
            {"name": "config", "configMap": {"name": server.name}},
            *([ca_volume(f"{server.name}-tls")] if tls else []),
            scratch("data", "256Mi"),
            scratch("tmp", "256Mi"),
        ],
    }


def _importer(server: Kibana, url: str) -> dict[str, Any]:
    main = container(
        "setup",
        server.image,
        SETUP,
        command=("bash", "/etc/kibana/setup/setup.sh"),
        mounts={"setup": "/etc/kibana/setup", "account": "/etc/kibana/account", "tmp": "/tmp"},
        env=[variable("URL", url)],
    )
    names = zip(server.setup.keys, ("username", "password"), strict=True)
    items = [{"key": key, "path": path} for key, path in names]
    return {
        "enableServiceLinks": False,
        "securityContext": pod_security(USER),
        "containers": [main],
        "volumes": [
            {"name": "setup", "configMap": {"name": f"{server.name}-setup"}},
            {"name": "account", "secret": {"secretName": server.setup.name, "defaultMode": 0o440, "items": items}},
            scratch("tmp", "16Mi"),
        ],
    }
