"""production: the seed document, as literally as is sensible."""

from __future__ import annotations

from specify_infra.components import (
    Alertmanager,
    Backups,
    CertificateMonitor,
    Elasticsearch,
    ElasticsearchStorage,
    Grafana,
    HeadSampling,
    IngressMonitor,
    Jaeger,
    Kibana,
    KubeStateMetrics,
    LogShipper,
    LogSnapshots,
    Logstash,
    NodeExporter,
    ObjectStore,
    PagerDuty,
    Pooler,
    PostgresHA,
    Prometheus,
    RedisCluster,
    Resources,
    Slack,
    Specify,
    Webhook,
)
from specify_infra.environment import Environment
from specify_infra.environments.defaults import EDGE, IMAGE, REPOSITORY, STORE, edge
from specify_infra.model import SecretRef
from specify_infra.options import Autoscaled, BlueGreen, CertManager, ExternalSecrets, Flux, GitSource, NginxIngress, Spread


def production(
    *, image: str = IMAGE, repository: str = REPOSITORY, host: str = "specify.example.com", backups: ObjectStore = STORE
) -> Environment:
    """Return the production preset: three to ten pods, balanced over the zones, behind TLS.

    Args:
        image: what the application runs.
        repository: the Git repository that ``dist/`` is committed to.
        host: the name under which it is reachable.
        backups: where the database's backups go.
    """
    return Environment(
        name="production",
        components=(
            Specify(
                image=image,
                replicas=Autoscaled(min=3, max=10, cpu=70, memory=80),
                placement=Spread(zones="hard"),
                rollout=BlueGreen(),
                host=host,
                edge=edge(host),
                database="postgres.sql",
                cache="redis.resp",
                traces="jaeger.otlp",
                settings={"LOG_LEVEL": "info"},
            ),
            PostgresHA(
                storage="50Gi",
                placement=Spread(zones="hard", hosts="hard"),
                resources=Resources(cpu_request="1000m", cpu_limit="4000m", memory_request="4Gi", memory_limit="4Gi"),
                backups=Backups(store=backups),
                pooler=Pooler(placement=Spread(zones="hard")),
            ),
            RedisCluster(resources=Resources(cpu_request="250m", memory_request="1Gi", memory_limit="1Gi"), storage="20Gi"),
            Prometheus(replicas=2, storage="20Gi", retention_days=30, placement=Spread(zones="hard")),
            Alertmanager(
                replicas=3,
                page=PagerDuty(secret=SecretRef(name="alertmanager-pagerduty", keys=("routing-key",))),
                ticket=Slack(secret=SecretRef(name="alertmanager-slack", keys=("url",)), channel="#specify-alerts"),
                watchdog=Webhook(secret=SecretRef(name="alertmanager-watchdog", keys=("url",)), host="watchdog.example.com"),
                placement=Spread(zones="hard"),
            ),
            KubeStateMetrics(),
            NodeExporter(),
            Jaeger(storage=ElasticsearchStorage(), replicas=2, sampling=HeadSampling(percent=10)),
            CertificateMonitor(),
            IngressMonitor(),
            Grafana(host=f"grafana.{host}"),
            Elasticsearch(storage="100Gi", snapshots=LogSnapshots(store=backups), placement=Spread(zones="hard", hosts="hard")),
            Logstash(replicas=2, placement=Spread(zones="hard")),
            Kibana(replicas=2, host=f"kibana.{host}", placement=Spread(zones="hard")),
            LogShipper(),
        ),
        exposure=NginxIngress(edge=EDGE),
        tls=CertManager(),
        secrets=ExternalSecrets(prefix="production/"),
        gitops=Flux(source=GitSource(url=repository)),
    )
