"""What a server is for, and so what becomes of its data when memory or the server ends."""

from __future__ import annotations

from typing import ClassVar, Literal

from specify_infra.model import Option


class CacheProfile(Option, frozen=True, kw_only=True, tag=True):
    """What it holds can be computed again: the least used keys make room, and nothing is written to disk."""

    policy: ClassVar[str] = "allkeys-lru"
    copied: ClassVar[str] = "0.15"
    on_disk: ClassVar[int] = 0
    file: ClassVar[str] = "cache.conf"
    alerts: ClassVar[str] = "cache_alerts.yaml"
    min_replicas: ClassVar[int] = 0

    @property
    def words(self) -> dict[str, str]:
        """What the file of the profile is filled with."""
        return {}


class SessionProfile(Option, frozen=True, kw_only=True, tag=True):
    """What was acknowledged is kept: every write goes to a log on disk, and no key is evicted before its time.

    A full server refuses writes (noeviction). volatile-ttl would not do: sessions have a time to live, so it evicts sessions.
    """

    policy: ClassVar[str] = "noeviction"
    copied: ClassVar[str] = "0.5"
    on_disk: ClassVar[int] = 3
    """How often the data may be on disk: the log, grown to twice its size, and the one that replaces it."""
    file: ClassVar[str] = "session.conf"
    alerts: ClassVar[str] = "session_alerts.yaml"
    min_replicas: ClassVar[int] = 1

    fsync: Literal["always", "everysec"] = "everysec"
    """When a write is on disk. Default: everysec, a machine that loses power loses a second or two; a server that is killed loses nothing,
    unless the disk is just busy syncing: then writes wait in memory, for two seconds at most. always: before it is acknowledged."""

    @property
    def words(self) -> dict[str, str]:
        """What the file of the profile is filled with."""
        return {"fsync": self.fsync}


AnyProfile = CacheProfile | SessionProfile
