"""Restore drills: a backup that was never restored is a hope."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal

from msgspec import Meta

from specify_infra.components.data.postgres.backup_schedule import longest_pause
from specify_infra.components.pods import Resources
from specify_infra.errors import Problem, problem
from specify_infra.specs import Spec
from specify_infra.values import CountOrNone, Name, Schedule, Seconds, impossible

AssertionName = Annotated[
    str, Meta(pattern=r"^[a-z0-9_][a-z0-9_.-]*$(?!\n)", description="a file's name without .sql, such as shop.orders-are-there")
]


class Drill(Spec, frozen=True, kw_only=True):
    """Restores the newest backup into a throw-away server in a pod of its own, asks it, and reads every row."""

    schedule: Schedule = "30 5 * * 1"
    """When. Default: Mondays at 5:30, after the full backup."""
    assertions: dict[AssertionName, str] = {}
    """SQL by name: each is one query that must answer true. <database>.<what> asks that database. Default: none beyond our own."""
    back: CountOrNone = 0
    """Seconds before now that are brought back, to prove recovery to a moment too. Default: 0, the newest state."""
    read_all: bool = True
    """Read every row of every table. Default: true: a page that cannot be read shows only when it is read."""
    repository: Literal[1, 2] = 1
    """Which store is drilled: 1 is store, 2 is off_site. Default: 1."""
    volume: Literal["ephemeral", "emptyDir"] = "ephemeral"
    """Where the copy lies: a volume that goes with the pod, or the node's disk. Default: ephemeral, since it is as large as the data."""
    storage_class: Name | None = None
    """The volume's StorageClass. Default: the cluster's default one."""
    deadline: Seconds = 14400
    """Seconds after which a drill counts as failed. Default: 14400, four hours."""
    resources: Resources = Resources(memory_request="512Mi", memory_limit="1Gi")
    """Requests and limits. Default: the seed's CPU, 512Mi-1Gi memory."""

    def problems(self) -> Iterator[Problem]:
        for text, low, high in impossible(self.schedule):
            do = "minute, hour, day of the month, month, day of the week: correct that one"
            yield problem("no such time", where="schedule", got=f"{text} in {self.schedule}", allowed=f"{low}-{high}", do=do)
        for name in self.assertions:
            if name == "postgres.restored":
                yield problem("the name of our own assertion", where=f"assertions.{name}", got=name, do="choose another name")

    @property
    def age_limit(self) -> int:
        """The age from which the last verified restore is too old: one drill may fail and be repeated, two may not."""
        return longest_pause(self.schedule) + 86400 + self.deadline
