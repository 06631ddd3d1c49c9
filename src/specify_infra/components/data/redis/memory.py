"""How much of its memory limit a server may fill with data, and what the rest is for."""

from __future__ import annotations

from decimal import Decimal

import msgspec

from specify_infra.values import amount

MEBIBYTE = 1024 * 1024

BASE = 64 * MEBIBYTE
"""The process itself, its scripts and about two thousand clients at 20 KiB each."""


class Memory(msgspec.Struct, frozen=True):
    """What a memory limit is divided into, in bytes.

    limit = base + backlog + maxmemory * (1 + fragmentation + copied)

    - base: 64 MiB, see BASE.
    - backlog: a sixteenth of the limit, for what replicas have not read yet. Neither it nor their buffers count for maxmemory.
    - fragmentation: a tenth. The allocator holds more than what was asked of it; a mem_fragmentation_ratio of 1.1 is usual.
    - copied: the share of the data that is written to while a fork writes it out: these pages exist twice. All of them may be,
      says Redis' administration guide (https://redis.io/docs/latest/operate/oss_and_stack/management/admin/: up to twice the
      memory under heavy writes). A session store forks for every rewrite of its log: half. A cache forks only to fill a new
      replica: 0.15; ElastiCache keeps 25 % back by default for all of this (reserved-memory-percent).

    A server over its limit is killed with all that it holds; one at maxmemory refuses writes or evicts.
    """

    limit: int
    """What the container may take."""
    copied: Decimal
    """The share of the data that a fork may copy."""

    @classmethod
    def of(cls, limit: str, copied: str) -> Memory:
        return cls(limit=int(amount(limit)), copied=Decimal(copied))

    @property
    def backlog(self) -> int:
        """What replicas may lag behind and still need no full copy."""
        return self.limit // 16 // MEBIBYTE * MEBIBYTE

    @property
    def maxmemory(self) -> int:
        """What data may take, in whole mebibytes."""
        room = (self.limit - BASE - self.backlog) / (1 + Decimal("0.1") + self.copied)
        return int(room) // MEBIBYTE * MEBIBYTE
