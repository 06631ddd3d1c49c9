"""pgBackRest's configuration, rendered for each side: the servers, the jobs, and a restore's source."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from specify_infra.components.data.postgres.backup_paths import RESTORE_CA, SCRATCH, SERVER_PORT, TLS, ca, filled
from specify_infra.components.data.postgres.backup_source import Protected
from specify_infra.components.object_store import ObjectStore

if TYPE_CHECKING:
    from specify_infra.components.data.postgres.backups import Backups


def for_server(backups: Backups, database: Protected) -> str:
    """Return the configuration of the servers: they push WAL, and let the jobs read their data."""
    server = {
        "tls-server-address": "*",
        "tls-server-port": SERVER_PORT,
        "tls-server-ca-file": f"{TLS}/ca.crt",
        "tls-server-cert-file": f"{TLS}/tls.crt",
        "tls-server-key-file": f"{TLS}/tls.key",
        # Only who proves to be the backup job gets anything, and only of this database.
        "tls-server-auth": f"{client_name(database)}={database.name}",
    }
    return _rendered(backups, database.name, server=_lines(server), hosts=_lines(_local("pg1", database)))


def for_jobs(backups: Backups, database: Protected) -> str:
    """Return the configuration of the jobs: they read the server that writes over TLS, and write to the repositories."""
    return _rendered(backups, database.name, hosts=_lines(_remote("pg1", database)))


def for_drill(backups: Backups, database: Protected) -> str:
    """Return the configuration of a drill: it reads a repository, and knows no server."""
    return _rendered(backups, database.name, hosts="")


def for_restore(store: ObjectStore, backups: Backups, stanza: str) -> str:
    """Return the configuration of a restore: one repository, the source."""
    return _rendered(backups, stanza, stores=(store,), ca_path=RESTORE_CA, hosts="")


def client_name(database: Protected) -> str:
    """Return the name that the jobs prove to have."""
    return f"{database.name}-backup"


def service_host(database: Protected) -> str:
    """Return the host name of the server that writes. Of a list of all servers, one that is away would fail pgBackRest's check."""
    return f"{database.name}-backup.{database.namespace}.svc"


def _rendered(backups: Backups, stanza: str, *, hosts: str, server: str = "", stores: Sequence[ObjectStore] = (), ca_path: str = "") -> str:
    numbered = enumerate(stores or backups.stores, start=1)
    repositories = [line for number, store in numbered for line in _repository(number, store, backups, ca_path or ca(number))]
    return filled(
        "backup.conf",
        {
            "repositories": "\n".join(repositories),
            "compression": backups.compression,
            "processes": backups.processes,
            "timeout": backups.patience,
            "scratch": SCRATCH,
            "server": server,
            "stanza": stanza,
            "hosts": hosts,
        },
    )


def _repository(number: int, store: ObjectStore, backups: Backups, ca_path: str) -> Iterable[str]:
    options = {
        "type": "s3",
        "path": f"/{store.prefix.strip('/')}",
        "s3-bucket": store.bucket,
        "s3-endpoint": store.host,
        "s3-region": store.region,
        "s3-uri-style": "path" if store.path_style else "host",
        "storage-port": store.port,
        **({"storage-ca-file": f"{ca_path}/ca.crt"} if store.ca else {}),
        # Many small files become few large objects: a store answers slowly, however small the file.
        "bundle": "y",
        "retention-full": backups.keep,
    }
    return [f"repo{number}-{key}={value}" for key, value in options.items()]


def _local(prefix: str, database: Protected) -> dict[str, object]:
    return {
        f"{prefix}-path": database.data_path,
        f"{prefix}-socket-path": database.socket_path,
        f"{prefix}-port": database.port,
        f"{prefix}-user": database.superuser,
    }


def _remote(prefix: str, database: Protected) -> dict[str, object]:
    remote = {
        f"{prefix}-host": service_host(database),
        f"{prefix}-host-type": "tls",
        f"{prefix}-host-port": SERVER_PORT,
        f"{prefix}-host-ca-file": f"{TLS}/ca.crt",
        f"{prefix}-host-cert-file": f"{TLS}/tls.crt",
        f"{prefix}-host-key-file": f"{TLS}/tls.key",
    }
    return {**remote, **_local(prefix, database)}


def _lines(options: dict[str, object]) -> str:
    return "\n".join(f"{key}={value}" for key, value in options.items())
