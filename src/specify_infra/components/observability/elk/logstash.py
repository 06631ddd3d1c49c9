"""Logstash: it takes lines from the shipper, understands them, and hands them to Elasticsearch."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from specify_infra.components.observability.elk import login
from specify_infra.components.pods import Resources, container, http_probe, pod_security, scratch, unpinned, variable
from specify_infra.content import checksum, content, filled
from specify_infra.context import Context, resolved
from specify_infra.errors import Problem, problem
from specify_infra.kubernetes.core import config_map, service
from specify_infra.kubernetes.document import Document
from specify_infra.model import Claim, Declaration, Endpoint, EndpointReference, Need, ServerName, Workload, labels, selector
from specify_infra.options import AnyPlacement, Fixed, Ordered, Spread
from specify_infra.specs import Spec
from specify_infra.values import Count, Image, Name, Volume, amount

INPUT, API = 8080, 9600
"""Where it takes logs, and where it tells how it is: the plugin's and Logstash's own defaults."""

USER = 1000
"""The image's user."""

TLS = "/etc/logstash/tls"

FILTERS = {"otlp.rb": "logstash_otlp.rb", "20-filter.conf": "logstash_filter.conf"}


class Logstash(Spec, frozen=True, kw_only=True, tag=True):
    """It understands log lines: access logs, PostgreSQL's, Redis'. What it took is on its disk until Elasticsearch has it."""

    name: Name = "logstash"
    """The name of its objects. Default: logstash."""
    image: Image = "docker.elastic.co/logstash/logstash:9.5.3"
    """What runs. Default: the release of Elasticsearch's default. Its licence is Elastic's."""
    search: Endpoint | EndpointReference = "elasticsearch.ingest"
    """Where logs go, with an account that may add them. Default: elasticsearch.ingest."""
    replicas: Count = 1
    """Pods. Default: 1; the shippers wait while it is away."""
    storage: Volume = "5Gi"
    """The volume of each, for what Elasticsearch has not taken yet. Default: 5Gi."""
    storage_class: Name | None = None
    """The volumes' StorageClass. Default: the cluster's default one."""
    filters: dict[str, str] = {}
    """Further pipeline files by name, such as 30-shop.conf, in Logstash's language: they come after ours. Default: none."""
    resources: Resources = Resources(cpu_request="250m", cpu_limit="2000m", memory_request="1536Mi", memory_limit="1536Mi")
    """Requests and limits. Default: 250m-2000m CPU and 1536Mi memory, half of it Java's heap."""
    placement: AnyPlacement = Spread()
    """Where they run. Default: spread over zones and hosts."""

    def problems(self) -> Iterator[Problem]:
        yield from unpinned(self.image)
        if amount(self.resources.memory_limit) < 1024**3:
            got = self.resources.memory_limit
            yield problem("too little memory", where="resources.memory_limit", got=got, allowed="1Gi or more", do="raise it")
        if amount(self.storage) < 1024**3:
            yield problem("too small for the queue", where="storage", got=self.storage, allowed="1Gi or more", do="raise it")
        for file in self.filters:
            if not file.endswith(".conf") or not "20-filter.conf" < file < "90-":
                allowed = "a name from 21-... to 89-..., ending with .conf"
                do = "number it so that it comes after ours and before the output"
                yield problem("not between our files", where=f"filters.{file}", got=file, allowed=allowed, do=do)

    @property
    def logs(self) -> Endpoint:
        """Where the shipper sends."""
        return Endpoint(
            name="logs",
            component=self.name,
            layer="observability",
            port=INPUT,
            scheme="https",
            parameters={"api": "logs", "path": "/v1/logs"},
        )

    def declare(self, context: Context) -> Declaration:
        """Say what it is: pods with a queue, and whom they dial."""
        namespace = context.namespace_of("observability")
        search = resolved({"search": self.search}, context)["search"]
        settings, pipeline = self._settings(), self._pipeline(search, context)
        server = Workload(
            name=self.name,
            namespace=namespace,
            part_of=context.namespace,
            pod=_pod(self, search, context),
            replicas=Fixed(count=self.replicas),
            rollout=Ordered(parallel=True),
            placement=self.placement,
            min_available=self.replicas - 1 or None,
            claims=(Claim(name="data", size=self.storage, storage_class=self.storage_class),),
            annotations=checksum(text for files in (settings, pipeline) for item in files.items() for text in item),
        )
        hosts = (f"{self.name}.{namespace}.svc", f"*.{self.name}-pods.{namespace}.svc")
        return Declaration(
            component=self.name,
            layer="observability",
            namespace=namespace,
            workloads=(server,),
            needs=(Need(workload=self.name, endpoint=search),),
            certificates=(ServerName(name=f"{self.name}-tls", hosts=hosts),) if context.tls.enabled else (),
            documents=tuple(_documents(self, settings, pipeline, context)),
        )

    def _settings(self) -> dict[str, str]:
        words = {"queue_mb": int(amount(self.storage) * 8 / 10 / 1024**2)}
        return {
            "logstash.yml": filled(content(__package__, "logstash.yml"), words),
            "pipelines.yml": content(__package__, "logstash_pipelines.yml"),
            "log4j2.properties": content(__package__, "logstash_log4j2.properties"),
        }

    def _pipeline(self, search: Endpoint, context: Context) -> dict[str, str]:
        """Return the files of the pipeline, in the order of their names."""
        secured = context.certified(search)
        return {
            "10-input.conf": content(__package__, f"logstash_input{'_tls' if context.tls.enabled else ''}.conf"),
            **{name: filled(content(__package__, file), {"system": context.namespace}) for name, file in FILTERS.items()},
            **self.filters,
            "90-output.conf": filled(
                content(__package__, f"logstash_output{'_tls' if secured else ''}.conf"), {"address": context.address(search)}
            ),
        }


def _pod(server: Logstash, search: Endpoint, context: Context) -> dict[str, Any]:
    tls = context.tls.enabled
    heap = int(amount(server.resources.memory_limit) / 2 / 1024**2)
    main = container(
        "logstash",
        server.image,
        server.resources,
        # Past the image's entry point, which writes settings from its environment into the image's own folder.
        command=("/usr/share/logstash/bin/logstash",),
        args=("--path.settings", "/etc/logstash/settings"),
        mounts={
            "data": "/var/lib/logstash",
            "settings": "/etc/logstash/settings",
            "pipeline": "/etc/logstash/pipeline",
            **({"tls": TLS} if tls else {}),
            "tmp": "/tmp",
        },
        env=[
            variable("LS_JAVA_OPTS", f"-Xms{heap}m -Xmx{heap}m"),
            *login.variables(search),
        ],
        ports=[
            {"name": "logs", "containerPort": INPUT, "protocol": "TCP"},
            {"name": "api", "containerPort": API, "protocol": "TCP"},
        ],
        startupProbe=http_probe("/", "api", period=10, failures=30),
        livenessProbe=http_probe("/", "api", period=10, failures=6),
        readinessProbe={"tcpSocket": {"port": "logs"}, "periodSeconds": 5, "failureThreshold": 3},
        lifecycle={"preStop": {"sleep": {"seconds": 5}}},
    )
    return {
        "terminationGracePeriodSeconds": 120,
        "enableServiceLinks": False,
        "securityContext": pod_security(USER),
        "containers": [main],
        "volumes": [
            {"name": "settings", "configMap": {"name": f"{server.name}-settings"}},
            {"name": "pipeline", "configMap": {"name": f"{server.name}-pipeline"}},
            *([{"name": "tls", "secret": {"secretName": f"{server.name}-tls", "defaultMode": 0o440}}] if tls else []),
            scratch("tmp", "256Mi"),
        ],
    }


def _documents(server: Logstash, settings: dict[str, str], pipeline: dict[str, str], context: Context) -> Iterator[Document]:
    namespace, system = context.namespace_of("observability"), context.namespace
    yield config_map(f"{server.name}-settings", namespace, settings, labels=labels(server.name, system))
    yield config_map(f"{server.name}-pipeline", namespace, pipeline, labels=labels(server.name, system))
    ports = [
        {"name": "logs", "port": INPUT, "targetPort": "logs", "protocol": "TCP", "appProtocol": "https" if context.tls.enabled else "http"}
    ]
    yield service(server.name, namespace, selector=selector(server.name), ports=ports, labels=labels(server.name, system))
    name = f"{server.name}-pods"
    yield service(name, namespace, selector=selector(server.name), ports=ports, spec={"clusterIP": "None"}, labels=labels(name, system))
