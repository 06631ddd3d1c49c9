"""The seam between a database and its backups: what backups must know of the servers, and what they add to them.

A database component makes a ``Protected``, gets ``Additions``, and puts each of them where it belongs. Neither side knows
how the other works.
"""

from __future__ import annotations

from typing import Any

from specify_infra.model import Dashboard, Need, Recovery, RuleGroup, SecretRef, ServerName, Telemetry, Workload
from specify_infra.specs import Spec
from specify_infra.values import Name, Port, Quantity, UserId


class Protected(Spec, frozen=True, kw_only=True):
    """A database as its backups see it."""

    name: Name
    """The component, its workload, and its stanza in the repositories."""
    namespace: str
    """Where it runs."""
    part_of: str
    """The system that it belongs to."""
    image: str
    """The servers' image: it must carry pgbackrest, bash and python3 on its PATH."""
    bin_dir: str
    """Where PostgreSQL's programs are in it."""
    user: UserId
    """The user and group id of the servers."""
    superuser: str = "postgres"
    """The role that backs up, which the servers trust on their socket. Default: postgres."""
    certificate: Name
    """The Secret with the servers' certificate: who dials them verifies it by the ca.crt in there."""
    data_path: str
    """PGDATA."""
    socket_path: str
    """The folder of the servers' socket."""
    mounts: dict[str, str]
    """The volumes of the servers' pod that hold data and socket, and where they are mounted."""
    port: Port = 5432
    """The servers' port. Default: 5432."""
    writing: dict[str, str] = {}
    """Labels that, of all servers' pods, only the one that writes has. Default: none, there is one server."""
    size: Quantity
    """The size of a server's volume: what a restore must have room for."""


class Additions(Spec, frozen=True, kw_only=True):
    """What backups and restores add to a database."""

    parameters: dict[str, str] = {}
    """Settings of postgresql.conf. Default: none."""
    env: tuple[dict[str, Any], ...] = ()
    """Variables of the server's container, which its archive and restore commands read. Default: none."""
    mounts: dict[str, str] = {}
    """Volumes that the server's container mounts, and where. Default: none."""
    volumes: tuple[dict[str, Any], ...] = ()
    """Volumes of the server's pod. Default: none."""
    init_containers: tuple[dict[str, Any], ...] = ()
    """Containers that run before the server's. Default: none."""
    containers: tuple[dict[str, Any], ...] = ()
    """Containers that run beside the server's. Default: none."""
    bootstrap: dict[str, Any] = {}
    """The ``bootstrap`` method of Patroni's configuration. Default: none, Patroni makes an empty database."""
    annotations: dict[str, str] = {}
    """Annotations of the server's pods. Default: none."""
    workloads: tuple[Workload, ...] = ()
    """Workloads beside the servers. Default: none."""
    needs: tuple[Need, ...] = ()
    """What servers and workloads dial. Default: nothing."""
    certificates: tuple[ServerName, ...] = ()
    """Certificates. Default: none."""
    telemetry: tuple[Telemetry, ...] = ()
    """Where metrics are. Default: nowhere."""
    alerts: tuple[RuleGroup, ...] = ()
    """Alerts. Default: none."""
    dashboards: tuple[Dashboard, ...] = ()
    """Dashboards. Default: none."""
    recoveries: tuple[Recovery, ...] = ()
    """What the backups promise. Default: nothing."""
    secrets: tuple[SecretRef, ...] = ()
    """Secrets that are read. Default: none."""
    documents: tuple[dict[str, Any], ...] = ()
    """Objects: configuration, Services. Default: none."""

    def joined(self, other: Additions) -> Additions:
        """Return these and others; of a name that both have, the other's value counts."""
        pairs = {name: (getattr(self, name), getattr(other, name)) for name in self.__struct_fields__}
        both: dict[str, Any] = {name: {**a, **b} if isinstance(a, dict) else (*a, *b) for name, (a, b) in pairs.items()}
        return Additions(**both)
