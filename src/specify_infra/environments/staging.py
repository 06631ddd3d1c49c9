"""staging: production in small."""

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
    Logstash,
    NodeExporter,
    ObjectStore,
    Pooler,
    PostgresHA,
    Prometheus,
    RedisCluster,
    Resources,
    Slack,
    Specify,
)
from specify_infra.environment import Environment
from specify_infra.environments.defaults import EDGE, IMAGE, LETS_ENCRYPT_STAGING, REPOSITORY, STORE, edge
from specify_infra.model import SecretRef
from specify_infra.options import Acme, CertManager, ExternalSecrets, Fixed, Flux, GitSource, NginxIngress, Spread

CHANNEL = Slack(secret=SecretRef(name="alertmanager-slack", keys=("url",)), channel="#specify-staging")
"""Who is told of everything: nobody is called at night because of staging."""


def staging(
    *, image: str = IMAGE, repository: str = REPOSITORY, host: str = "specify.staging.example.com", backups: ObjectStore = STORE
) -> Environment:
    """Return the staging preset: what production has, with two pods and no autoscaler.

    Args:
        image: what the application runs.
        repository: the Git repository that ``dist/`` is committed to.
        host: the name under which it is reachable.
        backups: where the database's backups go.
    """
    return Environment(
        name="staging",
        components=(
            Specify(
                image=image,
                replicas=Fixed(count=2),
                placement=Spread(),
                host=host,
                edge=edge(host),
                database="postgres.sql",
                cache="redis.resp",
                traces="jaeger.otlp",
                settings={"LOG_LEVEL": "info"},
            ),
            PostgresHA(storage="20Gi", backups=Backups(store=backups), pooler=Pooler()),
            RedisCluster(storage="5Gi"),
            Prometheus(storage="20Gi", retention_days=15),
            Alertmanager(page=CHANNEL, ticket=CHANNEL),
            KubeStateMetrics(),
            NodeExporter(),
            Jaeger(storage=ElasticsearchStorage(retention_days=7), sampling=HeadSampling(percent=10)),
            CertificateMonitor(),
            IngressMonitor(),
            Grafana(host=f"grafana.{host}"),
            Elasticsearch(
                storage="20Gi",
                keep_days=14,
                keep_access_days=14,
                resources=Resources(cpu_request="250m", cpu_limit="2000m", memory_request="2Gi", memory_limit="2Gi"),
            ),
            Logstash(),
            Kibana(host=f"kibana.{host}"),
            LogShipper(),
        ),
        exposure=NginxIngress(tls_issuer=Acme(server=LETS_ENCRYPT_STAGING), edge=EDGE),
        tls=CertManager(),
        secrets=ExternalSecrets(prefix="staging/"),
        gitops=Flux(source=GitSource(url=repository)),
    )
