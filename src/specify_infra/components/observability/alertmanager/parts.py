"""The parts of Alertmanager: its configuration, its pods, and how these find each other."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from specify_infra.components.observability.alertmanager.receivers import folder
from specify_infra.components.pods import container, http_probe, pod_security, scratch
from specify_infra.content import checksum, parsed, written
from specify_infra.context import Context
from specify_infra.kubernetes.core import config_map, service
from specify_infra.kubernetes.document import Document
from specify_infra.model import Endpoint, Need, SecretRef, labels, selector

if TYPE_CHECKING:
    from specify_infra.components.observability.alertmanager.component import Alertmanager

PORT = 9093
"""Where it takes alerts: Alertmanager's own default."""

GOSSIP = 9094
"""Where members talk to each other, by TCP and UDP."""

USER = 65534
"""The image's user, nobody."""


def configuration(server: Alertmanager) -> str:
    """Return alertmanager.yml with what each receiver sends to."""
    config = parsed(__package__, "alertmanager.yml")
    told = {name: receiver.config() for name, receiver in server.receivers.items()}
    config["receivers"] = [receiver | told.get(receiver["name"], {}) for receiver in config["receivers"]]
    return written(config)


def rolled(config: str) -> dict[str, str]:
    """Return the annotation that rolls the pods when the configuration changes: Alertmanager reads it at start."""
    return checksum([config])


def gossip(server: Alertmanager) -> Iterator[Need]:
    """Yield how members dial each other."""
    if server.replicas > 1:
        peers = Endpoint(name="members", component=server.name, layer="observability", service=f"{server.name}-pods", port=GOSSIP)
        yield Need(workload=server.name, endpoint=peers)
        yield Need(workload=server.name, endpoint=peers, protocol="UDP")


def pod(server: Alertmanager, namespace: str) -> dict[str, Any]:
    """Return the pod; one alone does not listen for others."""
    members = [f"{server.name}-{index}.{server.name}-pods.{namespace}.svc:{GOSSIP}" for index in range(server.replicas)]
    alone = server.replicas == 1
    arguments = [
        "--config.file=/etc/alertmanager/config/alertmanager.yml",
        "--storage.path=/alertmanager",
        f"--cluster.listen-address={'' if alone else f'0.0.0.0:{GOSSIP}'}",
        *(() if alone else (f"--cluster.peer={member}" for member in members)),
    ]
    ports = [{"name": "http", "containerPort": PORT, "protocol": "TCP"}]
    if not alone:
        ports += [{"name": f"gossip-{protocol.lower()}", "containerPort": GOSSIP, "protocol": protocol} for protocol in ("TCP", "UDP")]
    secrets = _secrets(server)
    main = container(
        "alertmanager",
        server.image,
        server.resources,
        args=arguments,
        mounts={
            "data": "/alertmanager",
            "config": "/etc/alertmanager/config",
            **{f"secret-{secret.name}": folder(secret) for secret in secrets},
            "tmp": "/tmp",
        },
        ports=ports,
        startupProbe=http_probe("/-/ready", "http", period=5, failures=24),
        livenessProbe=http_probe("/-/healthy", "http", period=10, failures=6),
        readinessProbe=http_probe("/-/ready", "http", period=5, failures=3),
    )
    return {
        "terminationGracePeriodSeconds": 60,
        "enableServiceLinks": False,
        "securityContext": pod_security(USER),
        "containers": [main],
        "volumes": [
            {"name": "config", "configMap": {"name": server.name}},
            *({"name": f"secret-{secret.name}", "secret": {"secretName": secret.name}} for secret in secrets),
            scratch("tmp", "16Mi"),
        ],
    }


def documents(server: Alertmanager, config: str, namespace: str, context: Context) -> Iterator[Document]:
    """Yield its configuration and its Service, which names each member, ready or not, so that the first ones find each other."""
    yield config_map(server.name, namespace, {"alertmanager.yml": config}, labels=labels(server.name, context.namespace))
    # Members dial each other by name here; a mesh must know the port too.
    members = {"name": "gossip", "port": GOSSIP, "targetPort": "gossip-tcp", "protocol": "TCP", "appProtocol": "tcp"}
    yield service(
        f"{server.name}-pods",
        namespace,
        selector=selector(server.name),
        ports=[
            {"name": "http", "port": PORT, "targetPort": "http", "protocol": "TCP", "appProtocol": "http"},
            *((members,) if server.replicas > 1 else ()),
        ],
        spec={"clusterIP": "None", "publishNotReadyAddresses": True},
        labels=labels(f"{server.name}-pods", context.namespace),
    )


def _secrets(server: Alertmanager) -> list[SecretRef]:
    """Return the Secrets to mount, each once."""
    found = {secret.name: secret for receiver in server.receivers.values() for secret in receiver.secrets()}
    return list(found.values())
