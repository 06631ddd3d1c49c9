"""Shards with replicas, as one cluster that needs no operator.

A StatefulSet for each shard, and not one for all, because what must hold is said about shards:

- its pods are never on one host (a hard constraint can only speak of pods that share a label);
- its disruption budget keeps one of its pods. One budget for all pods would also do for drains, but would let two shards not be
  drained at a time, and a budget by pod numbers would bind a shard to numbers that a failover does not change and a scale does;
- it rolls for itself: a pod is replaced when the one before is in sync again (member.sh), so that it can take over.

What it costs: a change of configuration rolls all shards at the same time, one pod in each. Every master hands over before it ends
(handover.sh), which needs the votes of the others, who are still there.

The pods form and keep the cluster themselves: each runs heal.sh again and again. Nodes are known by an id in their volume, addresses
are announced at each start, clients are sent to names. The library's part ends with the manifests; nothing of it runs in the cluster.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from msgspec import Meta

from specify_infra.components.data.redis import parts
from specify_infra.components.data.redis.placement import Apart
from specify_infra.components.data.redis.server import Redis
from specify_infra.context import Context
from specify_infra.errors import Problem, problem
from specify_infra.kubernetes.core import service
from specify_infra.kubernetes.document import Document
from specify_infra.model import Declaration, Endpoint, Need, ServerName, Workload, labels, selector
from specify_infra.options import AnyPlacement, Fixed, Ordered, Spread
from specify_infra.values import CountOrNone

SLOTS = 16384

LAST_WORDS = 20
"""Seconds that a server gets after it handed over: 10 for replicas to catch up (shutdown-timeout), the rest to write."""


class RedisCluster(Redis, frozen=True, kw_only=True, tag=True):
    """Shards with replicas: losing a pod or a host, a shard fails over by itself. For staging and production."""

    shards: Annotated[int, Meta(ge=3, le=30, description="a whole number, 3-30")] = 3
    """Shards. Default: 3, the least that can vote a failed one out. More may be added: slots are spread to them. None is taken
    away in place: its share of the data is in it."""
    replicas_per_shard: Annotated[int, Meta(ge=1, le=4, description="a whole number, 1-4")] = 1
    """Replicas of each master. Default: 1, the seed's six pods. With 2, a shard takes writes while one of its pods is replaced."""
    min_replicas_to_write: CountOrNone | None = None
    """Replicas without which a master refuses writes. Default: 1 for sessions, so that nothing is acknowledged that only one pod has:
    with one replica, a shard takes no writes until a lost pod is back. 0 for a cache."""
    placement: AnyPlacement = Spread(hosts="hard")
    """Where the pods of one shard run. Default: never on one host, if possible in different zones."""

    def problems(self) -> Iterator[Problem]:
        yield from super().problems()
        if self.min_replicas > self.replicas_per_shard:
            allowed = f"{self.replicas_per_shard} (replicas_per_shard) or less"
            do = "lower it, or have more replicas"
            yield problem("no write would ever be taken", where="min_replicas_to_write", got=self.min_replicas, allowed=allowed, do=do)
        least = self.handover_seconds + LAST_WORDS
        if self.grace_seconds < least:
            do = (
                f"leave {self.handover_seconds} s to hand over, shard after shard, and {LAST_WORDS} s for replicas to catch up and to write"
            )
            yield problem("too short", where="grace_seconds", got=self.grace_seconds, allowed=f"{least} or more", do=do)

    @property
    def handover_seconds(self) -> int:
        """Seconds that a master may take to hand over: shards take turns of three seconds (ask.sh), and each has two of them."""
        return 6 * self.shards + 7

    @property
    def min_replicas(self) -> int:
        """The replicas without which a master refuses writes, whoever chose it."""
        return self.profile.min_replicas if self.min_replicas_to_write is None else self.min_replicas_to_write

    @property
    def together(self) -> dict[str, str]:
        """The labels of the pods of all shards."""
        return {"app.kubernetes.io/component": self.name}

    @property
    def resp(self) -> Endpoint:
        """Where clients connect first; the servers tell them where to go on."""
        return Endpoint(
            name="resp",
            component=self.name,
            layer="data",
            port=parts.RESP_PORT,
            scheme="redis",
            secret=self.credentials,
            parameters={"mode": "cluster"},
            pods=self.together,
        )

    @property
    def bus(self) -> Endpoint:
        """Where the servers talk to each other."""
        return Endpoint(name="bus", component=self.name, layer="data", port=parts.BUS_PORT, pods=self.together)

    def declare(self, context: Context) -> Declaration:
        """Say what it is: a workload for each shard, which needs all of them."""
        namespace = context.namespace_of("data")
        names = self._shards
        mounted = parts.files(
            self,
            context,
            more={"min_replicas": self.min_replicas},
            extra=("cluster.conf",),
            scripts=("handover.sh", "heal.sh", "member.sh"),
        )
        hosts = (f"{self.name}.{namespace}.svc", self.name, *(f"*.{name}-pods.{namespace}.svc" for name in names), "localhost")
        files = ("alerts.yaml", self.profile.alerts, "cluster_alerts.yaml")
        return Declaration(
            component=self.name,
            layer="data",
            namespace=namespace,
            workloads=tuple(self._shard(index, context, mounted) for index in range(self.shards)),
            needs=tuple(Need(workload=name, endpoint=endpoint) for name in names for endpoint in (self.resp, self.bus)),
            telemetry=tuple(parts.telemetry(name) for name in names),
            alerts=tuple(
                parts.alerts(
                    self,
                    namespace,
                    f"{self.name}-[0-9]+-metrics",
                    names=files,
                    claims=f"data-{self.name}-[0-9]+-[0-9]+",
                    replicas=self.replicas_per_shard,
                    members=self.shards * (1 + self.replicas_per_shard),
                )
            ),
            dashboards=tuple(parts.dashboards(self, namespace, f"{self.name}-[0-9]+-metrics")),
            certificates=(ServerName(name=f"{self.name}-tls", hosts=hosts),) if context.tls.enabled else (),
            secrets=(self.credentials, self.system),
            documents=(parts.configuration(self, namespace, context.namespace, mounted), *self._services(namespace, context.namespace)),
        )

    @property
    def _shards(self) -> tuple[str, ...]:
        return tuple(f"{self.name}-{index}" for index in range(self.shards))

    def _pods(self, shard: str, namespace: str) -> list[str]:
        """Return the names of a shard's pods, as every pod can look them up."""
        return [f"{shard}-{number}.{shard}-pods.{namespace}.svc" for number in range(1 + self.replicas_per_shard)]

    def _shard(self, index: int, context: Context, mounted: dict[str, str]) -> Workload:
        namespace, name = context.namespace_of("data"), self._shards[index]
        return Workload(
            name=name,
            namespace=namespace,
            part_of=context.namespace,
            component=self.name,
            pod=parts.pod(
                self,
                context,
                (
                    parts.server(
                        self,
                        context,
                        ready="member.sh",
                        pre_stop={"exec": {"command": ["sh", "/etc/redis/handover.sh"]}},
                        ports={"resp": parts.RESP_PORT, "bus": parts.BUS_PORT},
                        args=(
                            "--cluster-announce-ip",
                            "$(POD_IP)",
                            "--cluster-announce-hostname",
                            f"$(POD_NAME).{name}-pods.{namespace}.svc",
                        ),
                        environment={**self._place(index), "HANDOVER_SECONDS": str(self.handover_seconds)},
                    ),
                    parts.agent(self, context, ("heal.sh", "reload.sh"), self._view(index, namespace)),
                    parts.exporter(self, context),
                ),
            ),
            replicas=Fixed(count=1 + self.replicas_per_shard),
            rollout=Ordered(parallel=True),
            placement=Apart(shard=self.placement, together=self.together),
            min_available=self.replicas_per_shard,
            claims=(parts.claim(self),),
            annotations=parts.checksums(mounted),
        )

    def _place(self, index: int) -> dict[str, str]:
        return {"SHARD": str(index), "SHARDS": str(self.shards)}

    def _view(self, index: int, namespace: str) -> dict[str, str]:
        """Return what heal.sh must know: who there is, and which slots are this shard's at the beginning."""
        everyone = [pod for shard in self._shards for pod in self._pods(shard, namespace)]
        return {
            "PEERS": " ".join(everyone),
            "SIBLINGS": " ".join(self._pods(self._shards[index], namespace)),
            "FIRST_SLOT": str(SLOTS * index // self.shards),
            "LAST_SLOT": str(SLOTS * (index + 1) // self.shards - 1),
            **self._place(index),
            "ELDEST": f"{self._shards[0]}-0",
            "MIN_REPLICAS": str(self.min_replicas),
        }

    def _services(self, namespace: str, system: str) -> Iterator[Document]:
        ports = [parts.resp_port()]
        yield service(self.name, namespace, selector=self.together, ports=ports, labels=labels(self.name, system))
        bus = {"name": "bus", "port": parts.BUS_PORT, "targetPort": "bus", "protocol": "TCP", "appProtocol": "tcp"}
        for name in self._shards:
            # Members must find each other before any of them is ready.
            spec = {"clusterIP": "None", "publishNotReadyAddresses": True}
            pods = f"{name}-pods"
            yield service(pods, namespace, selector=selector(name), ports=[*ports, bus], spec=spec, labels=labels(pods, system))
            yield parts.metrics_service(name, namespace, system)
