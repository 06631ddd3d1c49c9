"""What a server alone and the servers of a cluster have in common."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal

from msgspec import Meta

from specify_infra.components.data.redis.memory import MEBIBYTE, Memory
from specify_infra.components.data.redis.profiles import AnyProfile, SessionProfile
from specify_infra.components.pods import Resources, unpinned
from specify_infra.errors import Problem, problem
from specify_infra.model import SecretRef
from specify_infra.specs import Spec
from specify_infra.values import Image, Name, Seconds, UserId, Volume, amount

Engine = Literal["valkey", "redis"]

IMAGES: dict[str, str] = {"valkey": "docker.io/valkey/valkey:9.1.1-alpine", "redis": "docker.io/library/redis:8.2.2-alpine"}
"""The projects' own images. What we use of them: <engine>-server, <engine>-cli, and a POSIX shell with awk, sed, sha256sum."""

LEAST = 32 * MEBIBYTE
"""Less data than that is a mistake in the limit."""

SYSTEM_KEYS = ("agent", "exporter", "replication")
"""The passwords of our own users, see users.acl."""


class Redis(Spec, frozen=True, kw_only=True):
    """What both shapes of Redis have in common."""

    name: Name = "redis"
    """The name of its objects. Default: redis."""
    engine: Engine = "valkey"
    """Whose server runs. Default: valkey, which is free software (BSD); redis 8 is AGPLv3, RSALv2 or SSPLv1 at your choice.
    Never to be changed on volumes that hold data: a server refuses a volume that the other engine wrote."""
    image: Image | None = None
    """The image. Default: the engine's own."""
    profile: AnyProfile = SessionProfile()
    """What it is for. Default: sessions, which are kept; choose CacheProfile for what can be computed again."""
    max_clients: Annotated[int, Meta(ge=10, le=10000, description="a whole number, 10-10000")] = 2000
    """Connections to one server. Default: 2000, which fit into the memory that is set aside for them."""
    credentials: SecretRef = SecretRef(name="redis-app", keys=("username", "password"))
    """The application's login. Default: the Secret redis-app with username and password (16 characters or more)."""
    system: SecretRef = SecretRef(name="redis-system", keys=SYSTEM_KEYS)
    """The passwords of our own users. Default: the Secret redis-system with agent, exporter, replication (16 characters or more)."""
    resources: Resources = Resources(cpu_request="100m", cpu_limit="1000m", memory_request="512Mi", memory_limit="512Mi")
    """Requests and limits of a server. Default: 512Mi, promised and not exceeded: maxmemory follows from it (memory.py)."""
    storage: Volume = "5Gi"
    """The volume of a server. Default: 5Gi, the seed's least. It may grow, and never shrinks."""
    storage_class: Name | None = None
    """The StorageClass. Default: the cluster's default one."""
    exporter_image: Image = "docker.io/oliver006/redis_exporter:v1.79.0"
    """The exporter's image. Default: redis_exporter, which knows both engines."""
    user: UserId = 1000
    """The user and group id. Default: 1000, the seed's."""
    grace_seconds: Seconds = 60
    """Seconds from announcement to kill. Default: 60: in a cluster of three, 25 to hand over, 10 for replicas, the rest to write."""

    def problems(self) -> Iterator[Problem]:
        for where in ("image", "exporter_image"):
            for wrong in unpinned(getattr(self, where) or self.server_image):
                yield wrong if where == "image" else problem(wrong.what, where=where, got=wrong.got, do=wrong.do)
        for where, keys in (("credentials", ("username", "password")), ("system", SYSTEM_KEYS)):
            missing = [key for key in keys if key not in getattr(self, where).keys]
            if missing:
                do = f"name {', '.join(missing)} too"
                yield problem("keys are missing", where=f"{where}.keys", got=", ".join(getattr(self, where).keys), do=do)
        data = self.memory.maxmemory
        if data < LEAST:
            got = f"{self.resources.memory_limit}, which leaves {max(data, 0) // MEBIBYTE}Mi for data"
            yield problem("too little memory", where="resources.memory_limit", got=got, do="raise it to 128Mi or more")
        elif amount(self.storage) < data * self.profile.on_disk:
            allowed = f"{data * self.profile.on_disk // MEBIBYTE}Mi or more, {self.profile.on_disk} times maxmemory"
            do = "raise storage, or lower the memory limit: a log and the one that replaces it must fit"
            yield problem("too small for the log", where="storage", got=self.storage, allowed=allowed, do=do)

    @property
    def server_image(self) -> str:
        """The server's image, whoever chose it."""
        return self.image or IMAGES[self.engine]

    @property
    def memory(self) -> Memory:
        """What the memory limit is divided into."""
        return Memory.of(self.resources.memory_limit, self.profile.copied)
