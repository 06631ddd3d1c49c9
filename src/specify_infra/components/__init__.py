"""The boxes of the architecture's picture, grouped by its layers.

A component knows its own pods and objects. It must not know another component: it holds references to endpoints.
"""

from specify_infra.components.application.objective import Metrics, Objective
from specify_infra.components.application.specify import Specify
from specify_infra.components.application.task import Task
from specify_infra.components.data.postgres.backups import Backups, Dumps
from specify_infra.components.data.postgres.drill import Drill
from specify_infra.components.data.postgres.ha import PostgresHA
from specify_infra.components.data.postgres.operated import OperatedBackups, OperatedPooler, OperatedRestore, PostgresOperated
from specify_infra.components.data.postgres.operated_drill import OperatedDrill
from specify_infra.components.data.postgres.pooler import Pooler
from specify_infra.components.data.postgres.restore import RestoreFrom
from specify_infra.components.data.postgres.standalone import PostgresStandalone
from specify_infra.components.data.redis.cluster import RedisCluster
from specify_infra.components.data.redis.profiles import CacheProfile, SessionProfile
from specify_infra.components.data.redis.standalone import RedisStandalone
from specify_infra.components.network.monitors import CertificateMonitor, IngressMonitor
from specify_infra.components.object_store import ObjectStore
from specify_infra.components.observability.alertmanager.component import Alertmanager
from specify_infra.components.observability.alertmanager.receivers import Nobody, PagerDuty, Slack, Webhook
from specify_infra.components.observability.elk.elasticsearch import Elasticsearch, LogSnapshots, WarmNodes
from specify_infra.components.observability.elk.kibana import Kibana
from specify_infra.components.observability.elk.logstash import Logstash
from specify_infra.components.observability.grafana.component import Grafana
from specify_infra.components.observability.grafana.login import AdminPassword, Oidc
from specify_infra.components.observability.jaeger.component import Jaeger
from specify_infra.components.observability.jaeger.sampling import HeadSampling, TailSampling
from specify_infra.components.observability.jaeger.storage import Badger, ElasticsearchStorage
from specify_infra.components.observability.kubernetes.node_exporter import NodeExporter
from specify_infra.components.observability.kubernetes.state_metrics import KubeStateMetrics
from specify_infra.components.observability.loki.component import Loki
from specify_infra.components.observability.prometheus.component import Prometheus
from specify_infra.components.observability.shipper.component import LogShipper
from specify_infra.components.pods import Resources

SHIPPED = (
    Specify,
    PostgresStandalone,
    PostgresHA,
    PostgresOperated,
    RedisStandalone,
    RedisCluster,
    Prometheus,
    Alertmanager,
    Grafana,
    KubeStateMetrics,
    NodeExporter,
    Elasticsearch,
    Jaeger,
    Kibana,
    LogShipper,
    Logstash,
    Loki,
    CertificateMonitor,
    IngressMonitor,
)
"""The components that data may name by ``type``."""

__all__ = [
    "SHIPPED",
    "AdminPassword",
    "Alertmanager",
    "Backups",
    "Badger",
    "CacheProfile",
    "CertificateMonitor",
    "Drill",
    "Dumps",
    "Elasticsearch",
    "ElasticsearchStorage",
    "Grafana",
    "HeadSampling",
    "IngressMonitor",
    "Jaeger",
    "Kibana",
    "KubeStateMetrics",
    "LogShipper",
    "LogSnapshots",
    "Logstash",
    "Loki",
    "Metrics",
    "Nobody",
    "NodeExporter",
    "ObjectStore",
    "Objective",
    "Oidc",
    "OperatedBackups",
    "OperatedDrill",
    "OperatedPooler",
    "OperatedRestore",
    "PagerDuty",
    "Pooler",
    "PostgresHA",
    "PostgresOperated",
    "PostgresStandalone",
    "Prometheus",
    "RedisCluster",
    "RedisStandalone",
    "Resources",
    "RestoreFrom",
    "SessionProfile",
    "Slack",
    "Specify",
    "TailSampling",
    "Task",
    "WarmNodes",
    "Webhook",
]
