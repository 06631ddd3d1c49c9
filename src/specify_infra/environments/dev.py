"""dev: one pod, as little as still behaves like production."""

from __future__ import annotations

from specify_infra.components import (
    Badger,
    Grafana,
    Jaeger,
    KubeStateMetrics,
    LogShipper,
    Loki,
    PostgresStandalone,
    Prometheus,
    RedisStandalone,
    Resources,
    Specify,
)
from specify_infra.environment import Environment
from specify_infra.environments.defaults import IMAGE, REPOSITORY
from specify_infra.options import Fixed, Flux, GitSource


def dev(*, image: str = IMAGE, repository: str = REPOSITORY) -> Environment:
    """Return the dev preset: one pod without exposure; the same security, policies and GitOps as production.

    Args:
        image: what the application runs.
        repository: the Git repository that ``dist/`` is committed to.
    """
    return Environment(
        name="dev",
        components=(
            Specify(
                image=image,
                replicas=Fixed(count=1),
                database="postgres.sql",
                cache="redis.resp",
                traces="jaeger.otlp",
                settings={"LOG_LEVEL": "debug"},
            ),
            PostgresStandalone(
                storage="10Gi",
                max_connections=50,
                resources=Resources(cpu_request="100m", memory_request="1Gi", memory_limit="1Gi"),
            ),
            RedisStandalone(resources=Resources(cpu_request="50m", memory_request="256Mi", memory_limit="256Mi"), storage="5Gi"),
            Prometheus(storage="5Gi", retention_days=7, resources=Resources(cpu_request="50m", memory_request="256Mi")),
            KubeStateMetrics(),
            Jaeger(
                storage=Badger(storage="5Gi", retention_days=2),
                resources=Resources(cpu_request="20m", memory_request="128Mi", memory_limit="512Mi"),
            ),
            Grafana(),
            # Elasticsearch would take more memory than all the rest.
            Loki(storage="5Gi", retention_days=7, resources=Resources(cpu_request="50m", memory_request="256Mi", memory_limit="512Mi")),
            LogShipper(),
        ),
        gitops=Flux(source=GitSource(url=repository)),
    )
