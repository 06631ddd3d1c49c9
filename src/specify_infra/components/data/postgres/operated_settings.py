"""The settings of servers that CloudNativePG runs: those of our other servers, but for what the operator decides itself."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from specify_infra.content import content, filled

if TYPE_CHECKING:
    from specify_infra.components.data.postgres.operated import PostgresOperated

WAL_TIMEOUT = 300
"""Seconds after which a segment that is not full is archived too: as CloudNativePG sets it unless told otherwise."""

DECIDED = frozenset(
    (
        "dynamic_shared_memory_type",
        "hot_standby",
        "listen_addresses",
        "log_destination",
        "logging_collector",
        "max_replication_slots",
        "port",
        "shared_preload_libraries",
        "unix_socket_directories",
        "wal_level",
        "wal_log_hints",
    )
)
"""What its webhook refuses to be told, or what it sets to suit its own slots and tools (its documentation: PostgreSQL configuration)."""


def settings(database: PostgresOperated) -> dict[str, str]:
    """Return what the Cluster says of postgresql.conf; the user's own wins."""
    words = {**database.tuning.words, "max_connections": database.max_connections, "port": "", "socket": ""}
    lines = filled(content(__package__, "postgresql.conf"), words).splitlines()
    archive = {"archive_timeout": f"{WAL_TIMEOUT}s"} if database.backups else {}
    return {**{key: value for key, value in _parsed(lines) if key not in DECIDED}, **archive, **database.parameters}


def _parsed(lines: list[str]) -> Iterator[tuple[str, str]]:
    for key, separator, value in (line.partition(" = ") for line in lines):
        if separator and not key.startswith("#"):
            yield key, value.strip("'")
