"""The application service: what the seed's three pods, their Service and their jobs are made of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Annotated, Any

from msgspec import Meta

from specify_infra.components.application import objective, parts
from specify_infra.components.application.objective import Metrics, Objective
from specify_infra.components.application.task import Task
from specify_infra.components.pods import Resources, unpinned
from specify_infra.context import Context, resolved
from specify_infra.errors import Problem, problem
from specify_infra.model import (
    Declaration,
    Edge,
    Endpoint,
    EndpointReference,
    Grant,
    Need,
    Route,
    SecretRef,
    ServerName,
    Telemetry,
    Track,
    Watched,
    Workload,
)
from specify_infra.options import AnyDelivery, AnyPlacement, AnyReplicas, Fixed, Rolling, Spread
from specify_infra.specs import Spec
from specify_infra.values import Count, Host, Image, Name, Path, Port, Quantity, Seconds, UserId, VariableName


class Specify(Spec, frozen=True, kw_only=True, tag=True):
    """The application: a stateless HTTP service with metrics, and the jobs of the same image."""

    name: Name = "specify"
    """The name of its objects. Default: specify."""
    image: Image
    """What runs: a reference with a tag or a digest."""
    command: tuple[str, ...] = ()
    """The entry point. Default: the image's own."""
    args: tuple[str, ...] = ()
    """The arguments. Default: the image's own."""
    http_port: Port = 8080
    """Where it serves requests, and the port of its Service. Default: 8080, the seed's."""
    metrics_port: Port = 8081
    """Where it serves metrics, apart from requests, so that no route can ever show them. Default: 8081, the seed's."""
    metrics_path: Path = "/metrics"
    """Where the metrics are. Default: /metrics."""
    metrics: Metrics = Metrics()
    """The names of the metrics that alerts and dashboards read. Default: those that client libraries suggest."""
    objective: Objective = Objective()
    """What is promised of its requests. Default: 99.9 % answered, 99 % of them within half a second."""
    startup_path: Path = "/health/startup"
    """Answers 200 once it has started. Default: /health/startup."""
    liveness_path: Path = "/health/live"
    """Answers 200 while the process works: ask no dependency, or its outage restarts all pods. Default: /health/live."""
    readiness_path: Path = "/health/ready"
    """Answers 200 while requests are welcome. Default: /health/ready."""
    startup_seconds: Seconds = 60
    """Seconds that a start may take before the pod is killed. Default: 60; at least your slowest start."""
    drain_seconds: Annotated[int, Meta(ge=5, description="whole seconds, 5 or more")] = 15
    """Seconds that a pod keeps serving after its end was announced, while proxies learn it. Default: 15, several times what that takes."""
    grace_seconds: Seconds = 45
    """Seconds from announcement to kill. Default: 45, the drain and 30 for the last requests."""
    resources: Resources = Resources()
    """Requests and limits. Default: the seed's, 100m-1000m CPU and 256Mi-1Gi memory."""
    user: UserId = 1000
    """The user and group id. Default: 1000, the seed's."""
    tmp_size: Quantity = "64Mi"
    """Room in /tmp, the only place that can be written. Default: 64Mi."""
    settings: dict[VariableName, str] = {}
    """Environment variables that are no secret; a change rolls the pods. Default: none."""
    secrets: tuple[SecretRef, ...] = ()
    """Secrets that become environment variables, <NAME>_<KEY>. Default: none."""
    pull_secrets: tuple[Name, ...] = ()
    """Secrets that let nodes pull the image. Default: none, nodes have access."""
    database: Endpoint | EndpointReference | None = None
    """The database, such as postgres.sql: becomes DATABASE_* variables and lets the pods connect. Default: none."""
    cache: Endpoint | EndpointReference | None = None
    """The cache, such as redis.resp: becomes CACHE_* variables and lets the pods connect. Default: none."""
    traces: Endpoint | EndpointReference | None = None
    """Where OTLP traces go, such as jaeger.otlp: becomes OTEL_* variables. Default: nowhere, the SDK is switched off."""
    host: Host | None = None
    """The host name under which it is reachable from outside. Default: none, it is not."""
    path: Path = "/"
    """The prefix of the paths that it takes. Default: /, all."""
    edge: Edge | None = None
    """What happens to its requests at the edge: limits, headers, who may come in. Default: what the exposure says for all."""
    affinity_seconds: Annotated[int, Meta(ge=1, le=86400, description="whole seconds, 1-86400")] | None = 10800
    """Seconds for which a client address keeps its pod. Default: 10800, the seed's three hours; null: every connection is balanced."""
    api_access: bool = True
    """Let it read pods, ConfigMaps, and its own Secrets by name, through the Kubernetes API. Default: true, the seed's Role."""
    replicas: AnyReplicas = Fixed(count=1)
    """How many pods. Default: one."""
    min_available: Count | None = None
    """Pods that must stay while nodes are drained. Default: 2, the seed's, or as many as still let a node drain."""
    placement: AnyPlacement = Spread()
    """Where they run. Default: spread over zones and hosts."""
    rollout: AnyDelivery = Rolling()
    """How a new version takes over. Default: one pod more first, then one less."""
    tasks: tuple[Task, ...] = ()
    """Jobs of the same image, such as a migration or a nightly clean-up. Default: none."""

    def problems(self) -> Iterator[Problem]:
        yield from unpinned(self.image)
        if self.http_port == self.metrics_port:
            do = "give metrics a port of their own"
            yield problem("the same as http_port", where="metrics_port", got=self.metrics_port, do=do)
        if self.grace_seconds <= self.drain_seconds:
            allowed = f"more than {self.drain_seconds} (drain_seconds)"
            do = "leave time after the drain for the last requests"
            yield problem("no time is left after the drain", where="grace_seconds", got=self.grace_seconds, allowed=allowed, do=do)
        if self.min_available is not None and self.min_available >= self.replicas.minimum:
            allowed = f"less than {self.replicas.minimum}, the fewest replicas"
            do = "lower min_available, or have more replicas"
            yield problem("would block every drain of a node", where="min_available", got=self.min_available, allowed=allowed, do=do)
        if "weights" in self.rollout.requires and self.host is None:
            got = f"{type(self.rollout).__name__}, and no host"
            yield problem("no requests to share", where="rollout", got=got, do="set host, or use another rollout")
        names = [task.name for task in self.tasks]
        for name in sorted({name for name in names if names.count(name) > 1}):
            yield problem("two tasks of one name", where=f"tasks.{name}", got=name, do="give each its own name")

    @property
    def http(self) -> Endpoint:
        """Where it serves requests."""
        return Endpoint(name="http", component=self.name, port=self.http_port, scheme="http")

    @property
    def budget(self) -> int | None:
        """The pods that must stay while nodes are drained; None where there is none to spare."""
        return self.min_available or (min(2, self.replicas.minimum - 1) or None)

    def declare(self, context: Context) -> Declaration:
        """Say what it is: pods, Services, what they dial, what they may ask of the API, and where its metrics are."""
        uses = self._uses(context)
        environment = parts.environment(self, uses, context)
        trusts = bool(parts.encrypted(uses, context))
        server = Workload(
            name=self.name,
            namespace=context.namespace_of("application"),
            part_of=context.namespace,
            pod=parts.pod(self, parts.server(self, environment, trusts=trusts), trusts=trusts),
            replicas=self.replicas,
            rollout=self.rollout,
            placement=self.placement,
            min_available=self.budget,
            annotations=parts.checksum(self.settings),
        )
        tasks = tuple(
            task.workload(server, parts.pod(self, parts.task(task, self.image, environment, trusts=trusts), trusts=trusts))
            for task in self.tasks
        )
        workloads = (server, *tasks)
        asked = self.rollout.needs(self.name, lambda targets: resolved(targets, context))
        judges = [f"http://{context.host(need.endpoint)}:{need.endpoint.port}" for need in asked]
        return Declaration(
            component=self.name,
            layer="application",
            namespace=server.namespace,
            workloads=workloads,
            needs=(
                *(
                    # Spans that nobody takes are dropped: no rollout waits for Jaeger.
                    Need(workload=workload.name, endpoint=endpoint, awaited=prefix != "traces")
                    for workload in workloads
                    for prefix, endpoint in uses.items()
                ),
                *asked,
            ),
            grants=(Grant(workload=self.name, permissions=self._permissions(uses)),) if self.api_access else (),
            telemetry=(Telemetry(workload=self.name, service=f"{self.name}-metrics", port=self.metrics_port, path=self.metrics_path),),
            alerts=tuple(objective.rules(self, server.namespace)),
            dashboards=tuple(objective.dashboards(self, server.namespace)),
            certificates=(ServerName(name=parts.certificate(self), hosts=(f"{self.name}.{server.namespace}.svc",)),) if trusts else (),
            routes=(self._route(self.host, self.rollout.shares(server)),) if self.host is not None else (),
            secrets=self.secrets,
            documents=(
                *parts.documents(self, server, context),
                *self.rollout.judges(server, lambda matchers: self.analysis(context, matchers), judges),
            ),
        )

    def watched(self, system: str) -> Iterable[Watched]:
        """Return the kinds of its objects that tell how they fare: those of a rollout's controller."""
        return self.rollout.watched(system)

    def analysis(self, context: Context, matchers: str = "") -> dict[str, str]:
        """Return the queries of a canary's analysis by name: each answers 1 while the objective is kept.

        Args:
            context: where it is put.
            matchers: PromQL matchers that mean the canary's pods only.
        """
        return objective.analysis(self, context.namespace_of("application"), matchers)

    def _uses(self, context: Context) -> dict[str, Endpoint]:
        """Return what it dials, by the prefix of the variables that tell it so."""
        targets = {"database": self.database, "cache": self.cache, "traces": self.traces}
        return resolved({prefix: target for prefix, target in targets.items() if target is not None}, context)

    def _permissions(self, uses: dict[str, Endpoint]) -> tuple[dict[str, Any], ...]:
        """Return the seed's rules, with Secrets by name: to list them is to read all of them."""
        own = sorted({secret.name for secret in (*self.secrets, *(use.secret for use in uses.values() if use.secret))})
        named = ({"apiGroups": [""], "resources": ["secrets"], "resourceNames": own, "verbs": ["get"]},) if own else ()
        return (
            {"apiGroups": [""], "resources": ["configmaps"], "verbs": ["get", "list"]},
            {"apiGroups": [""], "resources": ["pods"], "verbs": ["get", "list", "watch"]},
            *named,
        )

    def _route(self, host: str, tracks: tuple[Track, ...]) -> Route:
        return Route(
            name=self.name,
            host=host,
            path=self.path,
            workload=self.name,
            service=self.name,
            port=self.http_port,
            target_port=self.http_port,
            edge=self.edge,
            tracks=tracks,
        )
