"""A restore instead of an empty database: where from, and which moment."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any

from msgspec import Meta

from specify_infra.components.data.postgres import backup_config, backup_paths
from specify_infra.components.data.postgres.backup_source import Additions, Protected
from specify_infra.components.data.postgres.backups import Backups
from specify_infra.components.object_store import ObjectStore
from specify_infra.components.pods import Resources, container, variable
from specify_infra.errors import Problem, problem
from specify_infra.model import Need
from specify_infra.specs import Spec
from specify_infra.values import Name

Moment = Annotated[
    str,
    Meta(
        pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?[+-][0-9]{2}(:[0-9]{2})?$(?!\n)",
        description="a moment with its offset from UTC, such as 2026-11-24 08:15:00+00",
        examples=["2026-11-24 08:15:00+00"],
    ),
]


class RestoreFrom(Spec, frozen=True, kw_only=True):
    """What an empty data directory is filled from. A directory that holds a database is never touched: it may stay in Git."""

    to: Moment | None = None
    """The moment to bring back. Default: none, the newest that the archive holds."""
    name: str | None = None
    """A restore point, made with pg_create_restore_point. Default: none."""
    store: ObjectStore | None = None
    """The store to read, where it is another one than the backups'. Default: none, the backups' own."""
    database: Name | None = None
    """The component that was backed up, where it had another name. Default: this one's."""
    backup: str | None = None
    """The label of the base backup to start from, as ``pgbackrest info`` shows it. Default: the last one before the moment."""

    def problems(self) -> Iterator[Problem]:
        if self.to is not None and self.name is not None:
            yield problem("two targets", where="name", got=self.name, do="give either to or name")

    @property
    def kind(self) -> str:
        """The kind of target, as pgBackRest calls it."""
        return "time" if self.to else "name" if self.name else "default"

    def files(self, backups: Backups, database: Protected) -> dict[str, str]:
        """Return what a restore reads: the source's configuration, and the scripts."""
        source = self.store or backups.store
        return {
            "restore.conf": backup_config.for_restore(source, backups, self.database or database.name),
            "restore.sh": backup_paths.content("restore.sh"),
            "restore_fetch.sh": backup_paths.content("restore_fetch.sh"),
        }

    def variables(self, backups: Backups, database: Protected) -> list[dict[str, Any]]:
        """Return what the scripts must know beside PGDATA, which a server knows anyway; credentials by reference."""
        plain = {
            "RESTORE_STANZA": self.database or database.name,
            "RESTORE_CONFIG": f"{backup_paths.CONFIG}/restore.conf",
            "RESTORE_FETCH": f"/bin/bash {backup_paths.CONFIG}/restore_fetch.sh",
            "RESTORE_TYPE": self.kind,
            "RESTORE_TARGET": self.to or self.name or "",
            "RESTORE_SET": self.backup or "",
        }
        source = self.store or backups.store
        return [*(variable(key, value) for key, value in plain.items()), *source.variables("RESTORE_S3_KEY", "RESTORE_S3_KEY_SECRET")]

    def bootstrap(self) -> dict[str, Any]:
        """Return Patroni's bootstrap: our script fills the directory, and Patroni takes what it wrote as it is."""
        command = " ".join(backup_paths.script("restore.sh"))
        return {"method": "restore", "restore": {"command": command, "no_params": True, "keep_existing_recovery_conf": True}}

    def additions(self, backups: Backups, database: Protected, *, patroni: bool) -> Additions:
        """Return what a restore adds to the servers, beyond what its backups add.

        Args:
            backups: the backups; their store is the source unless another one is given.
            database: who is filled.
            patroni: whether Patroni bootstraps the database; an init container fills it otherwise.
        """
        env = self.variables(backups, database)
        source = self.store or backups.store
        volume = source.ca_volume("restore-ca")
        mine = {**backup_paths.MOUNTS, **({"restore-ca": backup_paths.RESTORE_CA} if volume else {})}
        mounts = {**mine, **database.mounts}
        whole = [variable("PGDATA", database.data_path), *env]
        first = container("restore", database.image, Resources(), command=backup_paths.script("restore.sh"), mounts=mounts, env=whole)
        foreign = source.host not in {store.host for store in backups.stores}
        return Additions(
            env=tuple(env),
            mounts=mine,
            volumes=(volume,) if volume else (),
            init_containers=() if patroni else (first,),
            bootstrap=self.bootstrap() if patroni else {},
            needs=(Need(workload=database.name, endpoint=source.endpoint),) if foreign else (),
            secrets=(source.credentials, *((source.ca,) if source.ca else ())),
        )
