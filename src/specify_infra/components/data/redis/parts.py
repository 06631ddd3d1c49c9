"""The parts of the pods and the objects of their own: configuration, containers, Services, alerts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from specify_infra.components.data.redis.server import Redis
from specify_infra.components.data.volumes import volume_alerts
from specify_infra.components.pods import Resources, container, http_probe, pod_security, secret_variables, variable
from specify_infra.content import checksum, content, dashboard, filled, rule_groups
from specify_infra.context import Context
from specify_infra.kubernetes.core import config_map, service
from specify_infra.kubernetes.document import Document
from specify_infra.model import Claim, Dashboard, RuleGroup, Telemetry, labels

RESP_PORT = 6379
BUS_PORT = 16379
"""Where the members of a cluster talk: the clients' port and 10000."""
METRICS_PORT = 9121

SCRIPTS = ("agent.sh", "alive.sh", "ask.sh", "reload.sh", "start.sh", "users.sh")
"""What every pod runs."""

AGENT = Resources(cpu_request="10m", cpu_limit="200m", memory_request="16Mi", memory_limit="64Mi")
EXPORTER = Resources(cpu_request="10m", cpu_limit="200m", memory_request="32Mi", memory_limit="64Mi")


def files(redis: Redis, context: Context, *, more: Mapping[str, object], extra: Sequence[str], scripts: Sequence[str]) -> dict[str, str]:
    """Return what is mounted at /etc/redis.

    Args:
        redis: the component.
        context: where it is put.
        more: what the further files are filled with.
        extra: files that are appended to redis.conf.
        scripts: scripts beyond those that every pod runs.
    """
    memory = redis.memory
    words = {
        "port": RESP_PORT,
        "maxclients": redis.max_clients,
        "maxmemory": memory.maxmemory,
        "policy": redis.profile.policy,
        "backlog": memory.backlog,
        "buffer": memory.limit // 8,
        "buffer_soft": memory.limit // 16,
        **redis.profile.words,
        **more,
    }
    names = ("redis.conf", redis.profile.file, *extra, "tls.conf" if context.tls.enabled else "plain.conf")
    configuration = "".join(filled(content(__package__, name), words) for name in names)
    return {
        "redis.conf": configuration,
        "users.acl": content(__package__, "users.acl"),
        **{name: content(__package__, name) for name in sorted((*SCRIPTS, *scripts))},
    }


def checksums(mounted: Mapping[str, str]) -> dict[str, str]:
    """Return the annotation that rolls the pods when a file changes."""
    return checksum(text for item in mounted.items() for text in item)


def pod(redis: Redis, context: Context, containers: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """Return a pod's spec; the data's volume is a claim."""
    secrets = [("application", redis.credentials.name), ("system", redis.system.name)]
    if context.tls.enabled:
        secrets.append(("tls", f"{redis.name}-tls"))
    return {
        "enableServiceLinks": False,
        "terminationGracePeriodSeconds": redis.grace_seconds,
        "securityContext": pod_security(redis.user),
        "containers": list(containers),
        "volumes": [
            {"name": "config", "configMap": {"name": f"{redis.name}-config"}},
            # In memory: passwords that must be readable never reach a disk.
            {"name": "run", "emptyDir": {"medium": "Memory", "sizeLimit": "8Mi"}},
            *({"name": name, "secret": {"secretName": secret, "defaultMode": 0o440}} for name, secret in secrets),
        ],
    }


def _mounts(context: Context) -> dict[str, str]:
    tls = {"tls": "/tls"} if context.tls.enabled else {}
    return {"config": "/etc/redis", "run": "/run/redis", "application": "/secrets/application", "system": "/secrets/system", **tls}


def server(
    redis: Redis,
    context: Context,
    *,
    ready: str,
    pre_stop: dict[str, Any],
    ports: Mapping[str, int],
    args: Sequence[str] = (),
    environment: Mapping[str, str] | None = None,
) -> dict[str, Any]:
    """Return the server's container.

    Args:
        redis: the component.
        context: where it is put.
        ready: the script that tells readiness.
        pre_stop: what happens before it is told to end.
        ports: its ports by name.
        args: what is added to the server's command line.
        environment: further variables.
    """
    return container(
        "server",
        redis.server_image,
        redis.resources,
        command=("sh", "/etc/redis/start.sh"),
        args=args,
        mounts={"data": "/data", **_mounts(context)},
        ports=[{"name": name, "containerPort": port, "protocol": "TCP"} for name, port in ports.items()],
        env=[
            variable("ENGINE", redis.engine),
            _field("POD_NAME", "metadata.name"),
            _field("POD_IP", "status.podIP"),
            *(variable(name, value) for name, value in (environment or {}).items()),
        ],
        startupProbe=_script("alive.sh", period=2, failures=30),
        # A slow command stops the one thread that answers: a minute of silence is no accident any more.
        livenessProbe=_script("alive.sh", period=10, failures=6),
        readinessProbe=_script(ready, period=5, failures=3),
        lifecycle={"preStop": pre_stop},
    )


def agent(redis: Redis, context: Context, scripts: Sequence[str], environment: Mapping[str, str]) -> dict[str, Any]:
    """Return the container that keeps things as they should be, by scripts that are run again and again."""
    return container(
        "agent",
        redis.server_image,
        AGENT,
        command=("sh", "/etc/redis/agent.sh"),
        args=scripts,
        mounts=_mounts(context),
        env=[
            variable("ENGINE", redis.engine),
            _field("POD_NAME", "metadata.name"),
            *(variable(name, value) for name, value in environment.items()),
        ],
    )


def exporter(redis: Redis, context: Context) -> dict[str, Any]:
    """Return the exporter's container. It asks for no configuration: that would show it the replicas' password."""
    (password,) = [one for one in secret_variables("redis", redis.system) if one["name"] == "REDIS_EXPORTER"]
    tls = context.tls.enabled
    return container(
        "exporter",
        redis.exporter_image,
        EXPORTER,
        mounts={"tls": "/tls"} if tls else {},
        ports=[{"name": "metrics", "containerPort": METRICS_PORT, "protocol": "TCP"}],
        env=[
            variable("REDIS_ADDR", f"{'rediss' if tls else 'redis'}://localhost:{RESP_PORT}"),
            variable("REDIS_USER", "exporter"),
            {"name": "REDIS_PASSWORD", "valueFrom": password["valueFrom"]},
            variable("REDIS_EXPORTER_CONFIG_COMMAND", "-"),
            *([variable("REDIS_EXPORTER_TLS_CA_CERT_FILE", "/tls/ca.crt")] if tls else ()),
        ],
        livenessProbe=http_probe("/health", "metrics", period=20, failures=3),
        readinessProbe=http_probe("/health", "metrics", period=10, failures=3),
        # The last seconds of a server are worth seeing.
        lifecycle={"preStop": {"sleep": {"seconds": 5}}},
    )


def claim(redis: Redis) -> Claim:
    """Return the volume of a server."""
    return Claim(name="data", size=redis.storage, storage_class=redis.storage_class)


def metrics_service(workload: str, namespace: str, system: str) -> Document:
    """Return the Service over a workload's metrics: headless, so that every pod is seen, ready or not."""
    return service(
        f"{workload}-metrics",
        namespace,
        selector={"app.kubernetes.io/name": workload},
        ports=[{"name": "metrics", "port": METRICS_PORT, "targetPort": "metrics", "protocol": "TCP", "appProtocol": "http"}],
        spec={"clusterIP": "None", "publishNotReadyAddresses": True},
        labels=labels(f"{workload}-metrics", system),
    )


def resp_port() -> dict[str, Any]:
    """Return the clients' port in a Service."""
    return {"name": "resp", "port": RESP_PORT, "targetPort": "resp", "protocol": "TCP", "appProtocol": "redis"}


def telemetry(workload: str) -> Telemetry:
    """Return where the metrics of a workload are."""
    return Telemetry(workload=workload, service=f"{workload}-metrics", port=METRICS_PORT, series=300)


def configuration(redis: Redis, namespace: str, system: str, mounted: Mapping[str, str]) -> Document:
    """Return the ConfigMap of what is mounted."""
    return config_map(f"{redis.name}-config", namespace, dict(mounted), labels=labels(redis.name, system))


def alerts(
    redis: Redis, namespace: str, jobs: str, *, names: Sequence[str], claims: str, replicas: int = 0, members: int = 1
) -> Iterator[RuleGroup]:
    """Yield the alerts of some files, and those on its volumes.

    Args:
        redis: the component.
        namespace: where it runs.
        jobs: a regular expression of its metrics' jobs.
        names: the files.
        claims: a regular expression of its volumes' claims.
        replicas: those of each master.
        members: the pods.
    """
    words = {
        "chosen": f'namespace="{namespace}",job=~"{jobs}"',
        "redis": redis.name,
        "limit": redis.memory.limit,
        "max_clients": redis.max_clients,
        "replicas": replicas,
        "members": members,
    }
    for name in names:
        yield from rule_groups(__package__, name, **words)
    yield from volume_alerts(redis.name, namespace, claims)


def dashboards(redis: Redis, namespace: str, jobs: str) -> Iterator[Dashboard]:
    """Yield what Grafana shows of it; ``jobs`` as for the alerts."""
    # Grafana takes 40 characters for a uid.
    words = {"uid": f"{redis.name[:34]}-redis", "redis": redis.name, "namespace": namespace, "jobs": jobs}
    yield dashboard(__package__, "dashboard", redis.name, **words)


def _field(name: str, path: str) -> dict[str, Any]:
    return {"name": name, "valueFrom": {"fieldRef": {"fieldPath": path}}}


def _script(name: str, *, period: int, failures: int) -> dict[str, Any]:
    run = {"command": ["sh", f"/etc/redis/{name}"]}
    return {"exec": run, "periodSeconds": period, "timeoutSeconds": 5, "failureThreshold": failures}
