"""Where traces are kept: on a volume of the one pod, or in Elasticsearch, which several pods share."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar

import msgspec

from specify_infra.components.pods import Resources, container, pod_security, scratch, unpinned, variable
from specify_infra.content import parsed
from specify_infra.context import Context, resolved
from specify_infra.errors import Problem, refuse
from specify_infra.model import Claim, Endpoint, EndpointReference, Option, SecretRef, Workload
from specify_infra.options import Anywhere, Cron, Fixed, Recreate, Rolling
from specify_infra.values import Count, CountOrNone, Image, Name, Schedule, Volume

USER = 10001
"""The images' user."""

TLS = "/etc/jaeger/tls"
"""Where the certificate is mounted, and that of the authority which also vouches for Elasticsearch."""

SECRET = "/etc/jaeger/elasticsearch"
"""Where the Secret with Elasticsearch's password is mounted: Jaeger watches the file."""


class Badger(Option, frozen=True, kw_only=True, tag=True):
    """A database in Jaeger's own process, on a volume: one pod, which is away while it is replaced."""

    alone: ClassVar[bool] = True
    rollout: ClassVar[Recreate] = Recreate()
    """Two processes cannot open it at the same time."""

    storage: Volume = "10Gi"
    """The volume's size. Default: 10Gi."""
    storage_class: Name | None = None
    """The volume's StorageClass. Default: the cluster's default one."""
    retention_days: Count = 7
    """Days after which a trace is dropped. Default: 7. Badger knows no limit by size: VolumeFilling tells when they do not fit."""

    def endpoints(self, context: Context) -> tuple[Endpoint, ...]:
        """Return what it dials."""
        return ()

    def backend(self, context: Context) -> dict[str, Any]:
        """Return its part of Jaeger's configuration."""
        found: dict[str, Any] = parsed(__package__, "badger.yml", hours=self.retention_days * 24)
        return found

    def claims(self) -> tuple[Claim, ...]:
        return (Claim(name="badger", size=self.storage, storage_class=self.storage_class),)

    def mounts(self, context: Context) -> dict[str, str]:
        """Return volume's name to path."""
        return {"badger": "/badger"}

    def volumes(self, context: Context) -> list[dict[str, Any]]:
        """Return the pod's volumes that are no claims."""
        return []

    def variables(self, context: Context) -> list[dict[str, Any]]:
        """Return the environment variables that its part of the configuration reads."""
        return []

    def workloads(self, name: str, context: Context) -> tuple[Workload, ...]:
        """Return the workloads that keep it in order."""
        return ()


class ElasticsearchStorage(Option, frozen=True, kw_only=True, tag=True):
    """Elasticsearch, with an index for each day and a job that deletes the old ones. For several pods, and for many traces."""

    alone: ClassVar[bool] = False
    rollout: ClassVar[Rolling] = Rolling()

    elasticsearch: Endpoint | EndpointReference | None = None
    """Where Elasticsearch is, such as elasticsearch.traces; its Secret's keys are user and password. Default: that of this environment."""
    retention_days: Count = 14
    """Days after which a day's index is deleted. Default: 14."""
    shards: Count = 1
    """Primary shards of a day's spans. Default: 1, good for some 40 GB a day."""
    replicas: CountOrNone = 1
    """Copies of each shard. Default: 1, so that a node may fail."""
    index_prefix: Name | None = None
    """What the indices' names start with, where systems share an Elasticsearch. Default: nothing, they start with jaeger-."""
    cleaner_image: Image = "docker.io/jaegertracing/jaeger-es-index-cleaner:2.20.0"
    """What deletes old indices. Default: Jaeger's own tool, of Jaeger's release."""
    cleaner_schedule: Schedule = "55 23 * * *"
    """When it runs. Default: 23:55 each day, in UTC, as the indices are."""

    def problems(self) -> Iterator[Problem]:
        yield from (msgspec.structs.replace(found, where="cleaner_image") for found in unpinned(self.cleaner_image))

    def endpoints(self, context: Context) -> tuple[Endpoint, ...]:
        return (self._endpoint(context),)

    def backend(self, context: Context) -> dict[str, Any]:
        endpoint = self._endpoint(context)
        words = {
            "url": self._url(context),
            "prefix": self.index_prefix or "",
            "shards": self.shards,
            "replicas": self.replicas,
            "hours": self.retention_days * 24,
        }
        found: dict[str, Any] = parsed(__package__, "elasticsearch.yml", **words)
        if endpoint.secret is not None:
            password = f"{SECRET}/{endpoint.secret.keys[1]}"
            found["elasticsearch"]["auth"] = {"basic": {"username": "${env:ELASTICSEARCH_USERNAME}", "password_file": password}}
        found["elasticsearch"]["tls"] = self._tls(context)
        return found

    def claims(self) -> tuple[Claim, ...]:
        return ()

    def mounts(self, context: Context) -> dict[str, str]:
        return {"elasticsearch": SECRET} if self._endpoint(context).secret else {}

    def volumes(self, context: Context) -> list[dict[str, Any]]:
        secret = self._endpoint(context).secret
        return [{"name": "elasticsearch", "secret": {"secretName": secret.name}}] if secret else []

    def variables(self, context: Context) -> list[dict[str, Any]]:
        return _login("ELASTICSEARCH_USERNAME", self._endpoint(context).secret, 0)

    def workloads(self, name: str, context: Context) -> tuple[Workload, ...]:
        """Return the job that deletes the indices of days that are over."""
        secret, tls = self._endpoint(context).secret, self._tls(context)
        environment = [
            *([variable("INDEX_PREFIX", self.index_prefix)] if self.index_prefix else []),
            *_login("ES_USERNAME", secret, 0),
            *_login("ES_PASSWORD", secret, 1),
            *([variable("ES_TLS_ENABLED", "true")] if "insecure" not in tls else []),
            *([variable("ES_TLS_CA", tls["ca_file"])] if "ca_file" in tls else []),
        ]
        cleaner = container(
            "cleaner",
            self.cleaner_image,
            Resources(cpu_request="10m", cpu_limit="200m", memory_request="32Mi", memory_limit="128Mi"),
            args=[str(self.retention_days), self._url(context)],
            mounts={"tmp": "/tmp", **({"tls": TLS} if "ca_file" in tls else {})},
            env=environment,
        )
        pod = {
            "enableServiceLinks": False,
            "securityContext": pod_security(USER),
            "containers": [cleaner],
            "volumes": [scratch("tmp", "16Mi"), *([certificate(name)] if "ca_file" in tls else [])],
        }
        return (
            Workload(
                name=f"{name}-cleaner",
                namespace=context.namespace_of("observability"),
                part_of=context.namespace,
                pod=pod,
                replicas=Fixed(),
                rollout=Cron(schedule=self.cleaner_schedule),
                placement=Anywhere(),
            ),
        )

    def _endpoint(self, context: Context) -> Endpoint:
        where = "storage.elasticsearch"
        given = (self.elasticsearch,) if self.elasticsearch is not None else context.offering("elasticsearch-traces")[:1]
        if not given:
            raise refuse("there is no Elasticsearch here", where=where, got="none", do="add one, or say where it is")
        endpoint = resolved({where: given[0]}, context)[where]
        if endpoint.secret is not None and len(endpoint.secret.keys) != 2:
            do = "name the user's key, then the password's"
            raise refuse("two keys are read", where=f"{where}.secret.keys", got=", ".join(endpoint.secret.keys), do=do)
        return endpoint

    def _url(self, context: Context) -> str:
        return context.address(self._endpoint(context))

    def _tls(self, context: Context) -> dict[str, Any]:
        """Return how its certificate is checked: by the environment's authority, where it is a component of the environment."""
        endpoint = self._endpoint(context)
        if context.certified(endpoint):
            return {"ca_file": f"{TLS}/ca.crt"}
        return {} if context.address(endpoint).startswith("https://") else {"insecure": True}


AnyStorage = Badger | ElasticsearchStorage


def certificate(name: str) -> dict[str, Any]:
    """Return the volume with Jaeger's certificate."""
    return {"name": "tls", "secret": {"secretName": f"{name}-tls"}}


def _login(name: str, secret: SecretRef | None, index: int) -> list[dict[str, Any]]:
    """Return a variable with one key of a Secret."""
    if secret is None:
        return []
    return [{"name": name, "valueFrom": {"secretKeyRef": {"name": secret.name, "key": secret.keys[index]}}}]
