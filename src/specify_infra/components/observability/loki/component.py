"""Loki in one pod."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from specify_infra.components.object_store import ObjectStore
from specify_infra.components.pods import Resources, container, http_probe, pod_security, scratch, unpinned
from specify_infra.content import checksum, dashboard, parsed, rule_groups, written
from specify_infra.context import Context
from specify_infra.errors import Problem, problem
from specify_infra.kubernetes.core import config_map, service
from specify_infra.kubernetes.document import Document
from specify_infra.model import Claim, Declaration, Endpoint, Need, ServerName, Telemetry, Workload, labels, selector
from specify_infra.options import AnyPlacement, Anywhere, Fixed, Ordered
from specify_infra.specs import Spec
from specify_infra.values import Count, Image, Name, Volume

PORT = 3100
"""Where it takes logs and answers queries: Loki's own default."""

USER = 10001
"""The image's user."""

TLS, CA = "/etc/loki/tls", "/etc/loki/ca"


class Loki(Spec, frozen=True, kw_only=True, tag=True):
    """It keeps logs in few and large files, and finds them by labels and by reading. One process: what it took is in its log on disk."""

    name: Name = "loki"
    """The name of its objects. Default: loki."""
    image: Image = "docker.io/grafana/loki:3.7.8"
    """What runs. Default: 3.7.8. Its licence is AGPLv3."""
    store: ObjectStore | None = None
    """The bucket that logs go to, as a whole: Loki knows no folders. Default: none, they stay on the volume."""
    storage: Volume = "10Gi"
    """The volume: all logs, or with a store what is not there yet. Default: 10Gi."""
    storage_class: Name | None = None
    """The volume's StorageClass. Default: the cluster's default one."""
    retention_days: Count = 30
    """Days for which logs are kept. Default: 30."""
    resources: Resources = Resources(cpu_request="50m", cpu_limit="1000m", memory_request="256Mi", memory_limit="1Gi")
    """Requests and limits. Default: 50m-1000m CPU and 256Mi-1Gi memory."""
    placement: AnyPlacement = Anywhere()
    """Where it runs. Default: anywhere."""

    def problems(self) -> Iterator[Problem]:
        yield from unpinned(self.image)
        if self.store is not None and self.store.prefix:
            do = "give it a bucket of its own, without a prefix"
            yield problem("Loki takes whole buckets", where="store.prefix", got=self.store.prefix, allowed="none", do=do)

    @property
    def logs(self) -> Endpoint:
        """Where the shipper sends."""
        return self._endpoint("logs", api="logs", path="/otlp/v1/logs")

    @property
    def http(self) -> Endpoint:
        """Where it answers queries."""
        return self._endpoint("http", api="loki")

    @property
    def metrics(self) -> Endpoint:
        """Where it tells how it fares: a port that has a certificate, so that whoever scrapes must know the authority."""
        return self._endpoint("metrics", api="metrics")

    def _endpoint(self, name: str, **parameters: str) -> Endpoint:
        return Endpoint(name=name, component=self.name, layer="observability", port=PORT, scheme="https", parameters=parameters)

    def declare(self, context: Context) -> Declaration:
        """Say what it is: one pod with a volume, and the store that it dials."""
        namespace = context.namespace_of("observability")
        config = self._config(context)
        server = Workload(
            name=self.name,
            namespace=namespace,
            part_of=context.namespace,
            pod=self._pod(context),
            replicas=Fixed(),
            rollout=Ordered(),
            placement=self.placement,
            claims=(Claim(name="data", size=self.storage, storage_class=self.storage_class),),
            annotations=checksum([config]),
        )
        words = {"name": self.name, "namespace": namespace, "service": f"{self.name}-pods"}
        certificate = ServerName(name=f"{self.name}-tls", hosts=(f"{self.name}.{namespace}.svc",))
        return Declaration(
            component=self.name,
            layer="observability",
            namespace=namespace,
            workloads=(server,),
            needs=(Need(workload=self.name, endpoint=self.store.endpoint),) if self.store else (),
            telemetry=(
                Telemetry(
                    workload=self.name,
                    service=f"{self.name}-pods",
                    port=PORT,
                    port_name="http",
                    series=3000,
                    certificate=certificate if context.tls.enabled else None,
                ),
            ),
            alerts=rule_groups(__package__, "alerts.yml", **words),
            dashboards=(dashboard(__package__, "dashboard", self.name, uid=f"{self.name[:35]}-logs", **words),),
            certificates=(certificate,) if context.tls.enabled else (),
            secrets=(self.store.ca,) if self.store and self.store.ca else (),
            documents=tuple(self._documents(config, context)),
        )

    def _config(self, context: Context) -> str:
        words = {
            "port": PORT,
            "store": "s3" if self.store else "filesystem",
            "hours": self.retention_days * 24,
            "query": self.retention_days * 24 + 1,
        }
        config = parsed(__package__, "loki.yml", **words)
        config["common"]["storage"] = self._storage()
        if context.tls.enabled:
            config["server"]["http_tls_config"] = {"cert_file": f"{TLS}/tls.crt", "key_file": f"{TLS}/tls.key"}
        return written(config)

    def _storage(self) -> dict[str, Any]:
        if self.store is None:
            return {"filesystem": {"chunks_directory": "/loki/chunks", "rules_directory": "/loki/rules"}}
        bucket = {
            "endpoint": self.store.url,
            "region": self.store.region,
            "bucketnames": self.store.bucket,
            "access_key_id": "${STORE_KEY}",
            "secret_access_key": "${STORE_SECRET}",
            "s3forcepathstyle": self.store.path_style,
        }
        return {"s3": bucket | ({"http_config": {"ca_file": f"{CA}/ca.crt"}} if self.store.ca else {})}

    def _pod(self, context: Context) -> dict[str, Any]:
        tls = context.tls.enabled
        ca = self.store.ca_volume("ca") if self.store else None
        ready = http_probe("/ready", "http", period=5, failures=3)
        if tls:
            ready["httpGet"]["scheme"] = "HTTPS"
        main = container(
            "loki",
            self.image,
            self.resources,
            args=("-config.file=/etc/loki/config/loki.yml", "-config.expand-env=true"),
            mounts={
                "data": "/loki",
                "config": "/etc/loki/config",
                **({"tls": TLS} if tls else {}),
                **({"ca": CA} if ca else {}),
                "tmp": "/tmp",
            },
            env=self.store.variables("store_key", "store_secret") if self.store else None,
            ports=[{"name": "http", "containerPort": PORT, "protocol": "TCP"}],
            # After a crash it reads its log before it listens.
            startupProbe={"tcpSocket": {"port": "http"}, "periodSeconds": 10, "failureThreshold": 60},
            livenessProbe={"tcpSocket": {"port": "http"}, "periodSeconds": 10, "timeoutSeconds": 5, "failureThreshold": 6},
            readinessProbe=ready,
        )
        return {
            # It hands over what it holds in memory.
            "terminationGracePeriodSeconds": 300,
            "enableServiceLinks": False,
            "securityContext": pod_security(USER),
            "containers": [main],
            "volumes": [
                {"name": "config", "configMap": {"name": self.name}},
                *([{"name": "tls", "secret": {"secretName": f"{self.name}-tls", "defaultMode": 0o440}}] if tls else []),
                *([ca] if ca else []),
                scratch("tmp", "64Mi"),
            ],
        }

    def _documents(self, config: str, context: Context) -> Iterator[Document]:
        namespace, system = context.namespace_of("observability"), context.namespace
        yield config_map(self.name, namespace, {"loki.yml": config}, labels=labels(self.name, system))
        protocol = "https" if context.tls.enabled else "http"
        ports = [{"name": "http", "port": PORT, "targetPort": "http", "protocol": "TCP", "appProtocol": protocol}]
        yield service(self.name, namespace, selector=selector(self.name), ports=ports, labels=labels(self.name, system))
        name, headless = f"{self.name}-pods", {"clusterIP": "None"}
        yield service(name, namespace, selector=selector(self.name), ports=ports, spec=headless, labels=labels(name, system))
