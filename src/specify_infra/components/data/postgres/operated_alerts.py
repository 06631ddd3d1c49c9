"""Alerts of a database that CloudNativePG runs: each rule names its own namespace and targets, and holds the numbers that it was given."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from specify_infra.components.data.postgres import operated_parts as parts
from specify_infra.components.data.postgres.backup_schedule import longest_pause
from specify_infra.components.data.postgres.backups import UPLOAD_SECONDS
from specify_infra.components.data.volumes import volume_alerts
from specify_infra.content import rule_groups
from specify_infra.context import Context
from specify_infra.model import RuleGroup

if TYPE_CHECKING:
    from specify_infra.components.data.postgres.operated import PostgresOperated

BACKUP_SECONDS = 43200
"""Seconds that a base backup may come late, or take."""


def alerts(database: PostgresOperated, context: Context) -> Iterator[RuleGroup]:
    """Yield the alerts on what the database has: on replicas where there are some, on backups where there are some."""
    namespace = context.namespace_of("data")
    words = {
        "name": database.name,
        # Sums and absences know no labels of their own, and a receiver sorts by this one.
        "namespace": namespace,
        "servers": f'namespace="{namespace}",job="{namespace}/{database.name}"',
        "pool": f'namespace="{namespace}",job="{namespace}/{parts.pooler_name(database)}"',
        "pool_clients": parts.pool_clients(database),
        "wait_timeout": parts.WAIT_TIMEOUT,
        "half_wait": parts.WAIT_TIMEOUT // 2,
        "replicas": database.instances - 1,
        "slot_half": database.tuning.slot_wal * 1024**2 // 2,
        "upload": UPLOAD_SECONDS,
        "backup_age": longest_pause(database.backups.schedule) + BACKUP_SECONDS if database.backups else "",
    }
    files = {
        "operated_alerts.yaml": True,
        "operated_replication_alerts.yaml": database.instances > 1,
        "operated_synchronous_alerts.yaml": database.synchronous,
        "operated_backup_alerts.yaml": database.backups is not None,
    }
    for file in (file for file, wanted in files.items() if wanted):
        yield from rule_groups(__package__, file, **words)
    # The operator numbers servers and their claims alike, from 1 on.
    yield from volume_alerts(database.name, namespace, f"{database.name}-[0-9]+")
