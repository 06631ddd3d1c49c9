"""What the settings of PostgreSQL are, given memory, processors, connections and the volume.

Sources: PostgreSQL's manual, "Resource Consumption" and "WAL Configuration"; the server's wiki, "Tuning Your PostgreSQL Server".
Knows arithmetic only. Must not know where the settings are written.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from specify_infra.errors import Problem, problem
from specify_infra.specs import Spec
from specify_infra.values import amount

MEBIBYTE = 1024**2

BACKEND = 4
"""Mebibytes of a connection that does nothing: process, catalogue caches. Measured idle backends take 2-10; pooled ones stay at 4."""

FIXED = 64
"""Mebibytes of the other processes: WAL writer, checkpointer, archiver, Patroni's own are in another process but the same limit."""

AUTOVACUUM_WORKERS = 3

RESERVED_SENDERS = 7
"""WAL senders beyond one for each server: base backups, pg_receivewal, a switchover's overlap."""


class Tuning(Spec, frozen=True, kw_only=True):
    """Settings of PostgreSQL, sizes in mebibytes."""

    shared_buffers: int
    """A quarter of the limit, the manual's start for a server of its own: the rest caches files."""
    effective_cache_size: int
    """Three quarters of the limit: shared_buffers, and what the kernel is likely to cache. The planner's guess, it takes no memory."""
    maintenance_work_mem: int
    """A sixteenth of the limit, at most 1024: each autovacuum worker and one VACUUM or CREATE INDEX may take that much at a time."""
    work_mem: int
    """Half of what is left for each connection, since a query may sort or hash more than once (hash_mem_multiplier is 2)."""
    worker_processes: int
    """Eight, PostgreSQL's own, or twice the processors where that is more."""
    parallel_workers: int
    """One for each processor."""
    parallel_workers_per_gather: int
    """Half of the processors, at most 4: one query must not take all of them."""
    max_wal_size: int
    """A tenth of the volume, from 256 to 16384: checkpoints come by time, and a crash's replay stays short."""
    min_wal_size: int
    """A quarter of it: files that are kept to be used again."""
    slot_wal: int
    """A fifth of the volume: what is kept for a replica that is away, before it is given up."""
    wal_senders: int
    """One for each server, and seven more."""

    @classmethod
    def of(cls, *, memory_limit: str, cpu_limit: str, storage: str, max_connections: int, instances: int) -> Tuning:
        """Return the settings of a server.

        Args:
            memory_limit: the container's.
            cpu_limit: the container's.
            storage: the size of its volume.
            max_connections: connections.
            instances: servers.
        """
        limit, disk = int(amount(memory_limit)) // MEBIBYTE, int(amount(storage)) // MEBIBYTE
        processors = max(int(amount(cpu_limit)), 1)
        buffers, maintenance = limit // 4, max(min(limit // 16, 1024), 1)
        left = limit - buffers - maintenance * (AUTOVACUUM_WORKERS + 1) - max_connections * BACKEND - FIXED
        max_wal = max(min(disk // 10, 16384), 256)
        return cls(
            shared_buffers=buffers,
            effective_cache_size=limit * 3 // 4,
            maintenance_work_mem=maintenance,
            work_mem=left // (2 * max_connections),
            worker_processes=max(8, 2 * processors),
            parallel_workers=processors,
            parallel_workers_per_gather=max(min(processors // 2, 4), 1),
            max_wal_size=max_wal,
            min_wal_size=max_wal // 4,
            slot_wal=max(disk // 5, 256),
            wal_senders=instances + RESERVED_SENDERS,
        )

    @property
    def words(self) -> dict[str, Any]:
        """The settings by their names in the configuration files."""
        return {name: getattr(self, name) for name in self.__struct_fields__} | {"autovacuum_workers": AUTOVACUUM_WORKERS}


def too_little(tuning: Tuning, memory_limit: str, max_connections: int) -> Iterator[Problem]:
    """Yield a problem where the memory is not enough for the connections."""
    if tuning.work_mem < 1:
        got = f"{memory_limit} for {max_connections} connections"
        do = "raise the limit, or lower max_connections and let a pool hold the clients"
        yield problem("too little memory", where="resources.memory_limit", got=got, do=do)
