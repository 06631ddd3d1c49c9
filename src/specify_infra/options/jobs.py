"""Pods that end: a Job that runs once, a CronJob."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, ClassVar, Literal

from specify_infra.errors import Problem, problem
from specify_infra.kubernetes.document import Document
from specify_infra.kubernetes.workloads import cron_job, job
from specify_infra.model import Workload
from specify_infra.options.rollout import Undivided
from specify_infra.specs.wording import nearest
from specify_infra.values import Count, CountOrNone, Schedule, Seconds, TimeZone, impossible, is_time_zone, time_zones

WAITING = 21600
"""Seconds for a job that waits for what comes with it: on the first day that is images, volumes and Secrets, and a failed job stays one."""


class Once(Undivided, frozen=True, kw_only=True, tag=True):
    """A Job: it runs to its end, again after each change of image or command."""

    target: ClassVar[tuple[str, str]] = ("batch/v1", "Job")

    retries: CountOrNone = 3
    """How often a failed pod is tried again. Default: 3."""
    deadline: Seconds = 600
    """Seconds after which it counts as failed. Default: 600, less than what GitOps waits for a layer."""

    def documents(self, workload: Workload, template: dict[str, Any], metadata: Mapping[str, Any]) -> Iterable[Document]:
        yield job(workload.name, workload.namespace, _job(self, template), labels=metadata["labels"], annotations=metadata["replace"])


class Cron(Undivided, frozen=True, kw_only=True, tag=True):
    """A CronJob: it runs at the times of a schedule."""

    target: ClassVar[tuple[str, str]] = ("batch/v1", "CronJob")

    schedule: Schedule
    """When, as five cron fields in quotes."""
    time_zone: TimeZone = "Etc/UTC"
    """The schedule's time zone. Default: Etc/UTC, which has no summer time to run a job twice or never."""
    concurrency: Literal["Allow", "Forbid", "Replace"] = "Forbid"
    """What happens when the last run is not over. Default: Forbid, the new one is left out."""
    retries: CountOrNone = 3
    """How often a failed pod is tried again. Default: 3."""
    deadline: Seconds = 3600
    """Seconds after which a run counts as failed. Default: 3600."""
    history: Count = 3
    """Finished runs kept, so that their logs can be read. Default: 3."""

    def problems(self) -> Iterator[Problem]:
        if self.time_zone != "Etc/UTC" and not is_time_zone(self.time_zone):
            do = nearest(self.time_zone, time_zones(), "name a zone of the IANA database, as a machine's /usr/share/zoneinfo holds it")
            yield problem("no such time zone", where="time_zone", got=self.time_zone, do=do)
        for text, low, high in impossible(self.schedule):
            do = "minute, hour, day of the month, month, day of the week: correct that one"
            yield problem("no such time", where="schedule", got=f"{text} in {self.schedule}", allowed=f"{low}-{high}", do=do)

    def documents(self, workload: Workload, template: dict[str, Any], metadata: Mapping[str, Any]) -> Iterable[Document]:
        spec = {
            "timeZone": self.time_zone,
            "concurrencyPolicy": self.concurrency,
            # A controller that was down must not start every run that was missed (it gives up after 100 of them).
            "startingDeadlineSeconds": 300,
            "successfulJobsHistoryLimit": self.history,
            "failedJobsHistoryLimit": self.history,
        }
        yield cron_job(
            workload.name, workload.namespace, schedule=self.schedule, job=_job(self, template), spec=spec, labels=metadata["labels"]
        )


def _job(run: Once | Cron, template: dict[str, Any]) -> dict[str, Any]:
    pod = {"restartPolicy": "Never", **template["spec"]}
    return {"backoffLimit": run.retries, "activeDeadlineSeconds": run.deadline, "template": {**template, "spec": pod}}
