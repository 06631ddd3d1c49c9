"""Backups of a PostgreSQL database: base backups and continuous WAL, so that any moment can be brought back."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal

from msgspec import Meta

from specify_infra.components.data.postgres.backup_paths import CONFIG
from specify_infra.components.data.postgres.backup_schedule import longest_pause
from specify_infra.components.data.postgres.drill import Drill
from specify_infra.components.object_store import ObjectStore
from specify_infra.components.pods import Resources
from specify_infra.errors import Problem, problem
from specify_infra.model import Recovery, SecretRef
from specify_infra.specs import Spec
from specify_infra.values import Count, Quantity, Schedule, Seconds, amount, impossible

UPLOAD_SECONDS = 60
"""What a finished segment takes to arrive, at most, while the store is well: pushes that take longer raise the alert."""

START_SECONDS = 300
"""What a pod takes until a restore begins: scheduling, a volume, the image."""


class Dumps(Spec, frozen=True, kw_only=True):
    """Logical dumps beside the backups: for another major version, or for one table. They bring back one moment only."""

    schedule: Schedule = "45 4 * * 0"
    """When. Default: Sundays at 4:45."""
    keep: Count = 4
    """Dumps that are kept. Default: 4."""
    credentials: SecretRef = SecretRef(name="postgres-dump", keys=("username", "password"))
    """A role that may read everything (pg_read_all_data, BYPASSRLS). Default: the Secret postgres-dump."""

    def problems(self) -> Iterator[Problem]:
        yield from never("schedule", self.schedule)


class Backups(Spec, frozen=True, kw_only=True):
    """Base backups on a schedule, and every WAL segment as it is written, in one or two object stores, by pgBackRest."""

    store: ObjectStore
    """Where they go."""
    off_site: ObjectStore | None = None
    """A second store, in another region or account, that gets everything too. Default: none, the first one is off-site itself."""
    full: Schedule = "15 2 * * 0"
    """When a full backup is taken. Default: Sundays at 2:15."""
    incremental: Schedule | None = "15 2 * * 1-6"
    """When only what changed since is. Default: the other days at 2:15; null: never."""
    keep: Count = 4
    """Full backups that are kept, with all that builds on them. Default: 4, which is four weeks."""
    wal_timeout: Annotated[int, Meta(ge=10, le=3600, description="whole seconds, 10-3600")] = 300
    """Seconds after which a segment that is not full is archived too. Default: 300: a disaster costs no more than five minutes."""
    compression: Literal["gz", "lz4", "zst", "none"] = "zst"
    """How files are compressed. Default: zst, smaller than lz4 and quicker than gz."""
    processes: Count = 2
    """Files that are copied at a time. Default: 2, so that a backup leaves the server its CPU."""
    dumps: Dumps | None = None
    """Logical dumps besides. Default: none."""
    drill: Drill | None = Drill()
    """Restores that prove the backups. Default: weekly. Without them nobody knows whether there is a backup at all."""
    resources: Resources = Resources(memory_request="256Mi", memory_limit="1Gi")
    """Requests and limits of the jobs. Default: the seed's."""
    deadline: Seconds = 21600
    """Seconds after which a backup counts as failed. Default: 21600, six hours."""
    restore_rate: Quantity = "50Mi"
    """Bytes that a restore brings back in a second, which the RTO is computed with. Default: 50Mi; a drill measures yours."""
    wal_rate: Quantity = "1Gi"
    """WAL that the database writes in an hour, which a restore must replay. Default: 1Gi."""

    def problems(self) -> Iterator[Problem]:
        yield from never("full", self.full)
        if self.incremental is not None:
            yield from never("incremental", self.incremental)
        if self.off_site is not None and (self.off_site.url, self.off_site.bucket) == (self.store.url, self.store.bucket):
            do = "name another bucket, in another region or account"
            yield problem("the same bucket as store", where="off_site", got=f"{self.store.url}/{self.store.bucket}", do=do)
        if self.drill is not None and self.drill.repository > len(self.stores):
            do = "drill repository 1, or give off_site"
            yield problem("there is no second store to drill", where="drill.repository", got=self.drill.repository, allowed="1", do=do)

    @property
    def stores(self) -> tuple[ObjectStore, ...]:
        """The stores, the first one first."""
        return (self.store, self.off_site) if self.off_site else (self.store,)

    @property
    def pause(self) -> int:
        """The most seconds between two base backups."""
        return longest_pause(self.full, *((self.incremental,) if self.incremental else ()))

    @property
    def age_limit(self) -> int:
        """The age from which a base backup is too old: the longest pause, and the time that a backup may take."""
        return self.pause + self.deadline

    @property
    def patience(self) -> int:
        """Seconds that pgBackRest waits for a segment's arrival, twice its own 60 at least: how often segments are closed says nothing of
        how quick the store is, a push that counts as failed while it goes on is made again, and PostgreSQL lets a minute pass after a few
        that failed."""
        return max(self.wal_timeout, 2 * UPLOAD_SECONDS)

    @property
    def heartbeat(self) -> int:
        """Seconds between two signs of life in the WAL: several in a segment, so that an idle one is archived on time."""
        return max(self.wal_timeout // 5, 2)

    @property
    def rpo(self) -> int:
        """The most seconds of changes that a disaster costs: an open segment waits, right after a start a heartbeat more, and travels."""
        return self.wal_timeout + self.heartbeat + UPLOAD_SECONDS

    def rto(self, size: str) -> int:
        """Return the most seconds that a restore of a full volume takes: start, copy, and replay since the last base backup."""
        rate = amount(self.restore_rate)
        replayed = amount(self.wal_rate) * self.pause / 3600
        return START_SECONDS + int(((amount(size) + replayed) / rate).to_integral_value(rounding="ROUND_CEILING"))

    def recovery(self, name: str, size: str) -> Recovery:
        """Return what the backups of a database promise."""
        window = longest_pause(self.full) * self.keep // 86400
        how = (
            f"wal_timeout {self.wal_timeout} s, a base backup every {self.pause / 3600:.3g} h, kept for {window} days, "
            f"{size} at {self.restore_rate}/s, {self.wal_rate} of WAL in an hour"
        )
        return Recovery(what=f"the database {name}", rpo_seconds=self.rpo, rto_seconds=self.rto(size), how=how)

    @property
    def archive_parameters(self) -> dict[str, str]:
        """The settings of postgresql.conf that make a server archive."""
        # pgBackRest's own check looks for its name in the command.
        command = f'/bin/bash {CONFIG}/pgbackrest_archive.sh "%p"'
        return {"wal_level": "replica", "archive_mode": "on", "archive_timeout": f"{self.wal_timeout}s", "archive_command": command}


def never(where: str, schedule: str) -> Iterator[Problem]:
    """Yield a problem for each part of a schedule that names no time."""
    for text, low, high in impossible(schedule):
        do = "minute, hour, day of the month, month, day of the week: correct that one"
        yield problem("no such time", where=where, got=f"{text} in {schedule}", allowed=f"{low}-{high}", do=do)
