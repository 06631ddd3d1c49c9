"""Elasticsearch: nodes that hold logs, the newest on the fast ones."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from msgspec import Meta

from specify_infra.components.object_store import ObjectStore
from specify_infra.components.observability.elk import elasticsearch_exporter as exporter
from specify_infra.components.observability.elk import elasticsearch_parts as parts
from specify_infra.components.observability.elk import elasticsearch_setup as setup
from specify_infra.components.pods import Resources, unpinned
from specify_infra.content import dashboard, rule_groups
from specify_infra.context import Context
from specify_infra.errors import Problem, problem, refuse
from specify_infra.model import Declaration, Endpoint, Need, RuleGroup, SecretRef, ServerName
from specify_infra.options import AnyPlacement, Spread
from specify_infra.specs import Spec
from specify_infra.values import Count, Image, Name, Volume, amount

LOGIN = ("username", "password")

LEAST_MEMORY = 1024**3


class WarmNodes(Spec, frozen=True, kw_only=True):
    """Nodes on slower, cheaper disks, to which logs move when they are no more written to."""

    nodes: Count = 2
    """Nodes. Default: 2, the least for two copies."""
    storage: Volume = "200Gi"
    """The volume of each. Default: 200Gi."""
    storage_class: Name | None = None
    """Their StorageClass, such as one of hard disks. Default: the cluster's default one, which saves nothing."""
    resources: Resources = Resources(cpu_request="250m", cpu_limit="2000m", memory_request="2Gi", memory_limit="2Gi")
    """Requests and limits. Default: 250m-2000m CPU and 2Gi memory."""


class LogSnapshots(Spec, frozen=True, kw_only=True):
    """Copies of the logs in an object store, made and thrown away by Elasticsearch itself."""

    store: ObjectStore
    """Where they go. Its certificate must be one that public authorities vouch for: Java knows no other."""
    hour: Annotated[int, Meta(ge=0, le=23, description="an hour of the day, 0-23")] = 1
    """The hour, in UTC, after whose first half they are made. Default: 1."""
    keep_days: Count = 180
    """Days for which they are kept. Default: 180, longer than the logs themselves."""

    def problems(self) -> Iterator[Problem]:
        if self.store.ca is not None:
            do = "use a store with a public certificate"
            yield problem("Elasticsearch cannot be told of a CA", where="store.ca", got=self.store.ca.name, allowed="none", do=do)


class Elasticsearch(Spec, frozen=True, kw_only=True, tag=True):
    """It keeps logs and finds them: three nodes, TLS between all, accounts that may do one thing each."""

    name: Name = "elasticsearch"
    """The name of its objects. Default: elasticsearch."""
    image: Image = "docker.elastic.co/elasticsearch/elasticsearch:9.5.3"
    """What runs. Default: 9.5.3, whose own code checked our policies and roles. Its licence is yours to read: AGPLv3, SSPL or Elastic's."""
    nodes: Count = 3
    """Nodes that may lead, and take new logs. Default: 3, the least that survives the loss of one."""
    storage: Volume = "50Gi"
    """The volume of each. Default: 50Gi."""
    storage_class: Name | None = None
    """The volumes' StorageClass. Default: the cluster's default one."""
    warm: WarmNodes | None = None
    """Nodes for older logs. Default: none, the nodes keep all of them."""
    mmap: bool = False
    """Map files into memory, which is faster, and takes nodes with vm.max_map_count of 262144. Default: false: no pod may set it."""
    warm_days: Count = 2
    """Days after which a day's logs are packed: one shard, one segment, the best compression, and onto warm nodes. Default: 2."""
    keep_days: Count = 30
    """Days for which logs are kept. Default: 30."""
    keep_access_days: Count = 90
    """Days for which access logs are kept. Default: 90: who asks for them asks late."""
    shard_gb: Count = 30
    """Gigabytes at which a shard is full and the next index begins. Default: 30; Elastic advises 10 to 50."""
    snapshots: LogSnapshots | None = None
    """Copies in an object store. Default: none: what is lost on all volumes is lost."""
    admin: SecretRef = SecretRef(name="elasticsearch-admin", keys=("password",))
    """The password of the superuser elastic, for its own set-up and for people in need. Default: the Secret elasticsearch-admin."""
    writer: SecretRef = SecretRef(name="elasticsearch-writer", keys=LOGIN)
    """The account that may add logs. Default: the Secret elasticsearch-writer with username and password."""
    reader: SecretRef = SecretRef(name="elasticsearch-reader", keys=LOGIN)
    """The account that may read logs, in Kibana too. Default: the Secret elasticsearch-reader."""
    kibana: SecretRef = SecretRef(name="elasticsearch-kibana", keys=LOGIN)
    """Kibana's own account; its username must be kibana_system. Default: the Secret elasticsearch-kibana."""
    dashboards: SecretRef = SecretRef(name="elasticsearch-dashboards", keys=LOGIN)
    """The account that brings dashboards into Kibana. Default: the Secret elasticsearch-dashboards."""
    tracer: SecretRef = SecretRef(name="elasticsearch-tracer", keys=LOGIN)
    """The account that keeps traces, for a Jaeger that stores them here. Default: the Secret elasticsearch-tracer."""
    exporter: SecretRef = SecretRef(name="elasticsearch-exporter", keys=LOGIN)
    """The account of the exporter, which sees numbers and no logs. Default: the Secret elasticsearch-exporter."""
    exporter_image: Image = "quay.io/prometheuscommunity/elasticsearch-exporter:v1.9.0"
    """The exporter's image. Default: the Prometheus community's: Elasticsearch itself has no metrics for Prometheus."""
    resources: Resources = Resources(cpu_request="500m", cpu_limit="2000m", memory_request="4Gi", memory_limit="4Gi")
    """Requests and limits of a node. Default: 4Gi, promised and not exceeded: half of it is Java's heap, half caches files."""
    placement: AnyPlacement = Spread(hosts="hard")
    """Where they run. Default: never two on one host."""

    def problems(self) -> Iterator[Problem]:
        for where in ("image", "exporter_image"):
            for wrong in unpinned(getattr(self, where)):
                yield problem(wrong.what, where=where, got=wrong.got, do=wrong.do)
        if self.nodes == 2:
            do = "have three, or one"
            yield problem("two cannot outvote each other", where="nodes", got="2", allowed="1, or 3 and more", do=do)
        if self.warm is not None and self.nodes == 1:
            yield problem("warm nodes of one alone", where="warm", got="nodes: 1", allowed="3 nodes or more", do="have three nodes")
        for where, spec in (("resources", self.resources), *((("warm.resources", self.warm.resources),) if self.warm else ())):
            if amount(spec.memory_limit) < LEAST_MEMORY:
                yield problem(
                    "too little memory", where=f"{where}.memory_limit", got=spec.memory_limit, allowed="1Gi or more", do="raise it"
                )
        for where in ("keep_days", "keep_access_days"):
            if getattr(self, where) <= self.warm_days:
                allowed = f"more than {self.warm_days} (warm_days)"
                yield problem("thrown away before packed", where=where, got=getattr(self, where), allowed=allowed, do="raise it")
        for where, count in (("admin", 1), *((account, 2) for account in setup.ACCOUNTS)):
            keys = getattr(self, where).keys
            if len(keys) != count:
                do = "name the user's key, then the password's" if count == 2 else "name the key of the password"
                yield problem("other keys are read", where=f"{where}.keys", got=", ".join(keys), allowed=f"{count} of them", do=do)

    @property
    def http(self) -> Endpoint:
        """Where logs are read."""
        return self._endpoint("http", self.reader, api="elasticsearch")

    @property
    def ingest(self) -> Endpoint:
        """Where logs are written."""
        return self._endpoint("ingest", self.writer)

    @property
    def traces(self) -> Endpoint:
        """Where Jaeger keeps traces."""
        return self._endpoint("traces", self.tracer, api="elasticsearch-traces")

    @property
    def console(self) -> Endpoint:
        """Where Kibana keeps what it knows, and reads for whoever is logged in."""
        return self._endpoint("console", self.kibana)

    def _endpoint(self, name: str, secret: SecretRef, **parameters: str) -> Endpoint:
        return Endpoint(
            name=name,
            component=self.name,
            layer="observability",
            port=parts.HTTP,
            scheme="https",
            secret=secret,
            parameters=parameters,
        )

    def declare(self, context: Context) -> Declaration:
        """Say what it is: nodes that talk to each other, who sets them up, and who counts."""
        if self.nodes > 1 and not context.tls.enabled:
            do = "choose tls: CertManager, or have one node"
            raise refuse("nodes talk to each other by TLS only", where="nodes", got=self.nodes, allowed="1 without certificates", do=do)
        namespace = context.namespace_of("observability")
        config, files = parts.configuration(self, context), setup.files(self, context)
        nodes = parts.nodes(self, context, config)
        http = parts.listening(self)
        words = {"namespace": namespace, "service": exporter.name(self), "nodes": parts.count(self)}
        store = (self.snapshots.store.endpoint,) if self.snapshots else ()
        return Declaration(
            component=self.name,
            layer="observability",
            namespace=namespace,
            workloads=(*nodes, setup.job(self, context, files), exporter.workload(self, context)),
            needs=(
                *(Need(workload=node.name, endpoint=endpoint) for node in nodes for endpoint in (*parts.transports(self), http, *store)),
                Need(workload=setup.name(self), endpoint=http),
                Need(workload=exporter.name(self), endpoint=http),
            ),
            telemetry=(exporter.telemetry(self),),
            alerts=tuple(self._alerts(words)),
            dashboards=(dashboard(__package__, "dashboard", self.name, name=self.name, uid=f"{self.name[:35]}-logs", **words),),
            certificates=(ServerName(name=f"{self.name}-tls", hosts=parts.hosts(self, namespace)),) if context.tls.enabled else (),
            secrets=(self.admin, *(getattr(self, account) for account in setup.ACCOUNTS)),
            documents=(*parts.documents(self, context, config), *setup.documents(self, context, files), exporter.metrics(self, context)),
        )

    def _alerts(self, words: dict[str, object]) -> Iterator[RuleGroup]:
        yield from rule_groups(__package__, "elasticsearch_alerts.yml", **words)
        if self.snapshots:
            yield from rule_groups(__package__, "elasticsearch_snapshot_alerts.yml", **words)
