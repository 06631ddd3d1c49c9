"""How pods are brought up and replaced: a Deployment that rolls, a Job that runs once, a CronJob."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, ClassVar, Literal

from specify_infra.errors import Problem, problem
from specify_infra.kubernetes.document import Document
from specify_infra.kubernetes.workloads import cron_job, deployment, job
from specify_infra.model import Option, Workload
from specify_infra.values import Count, IntOrPercent, Schedule, Seconds, share


class Rolling(Option, frozen=True, kw_only=True, tag=True):
    """A Deployment that replaces its pods step by step. Kubernetes stops a rollout that fails, and does not undo it."""

    immutable: ClassVar[bool] = False

    max_surge: IntOrPercent = 1
    """Pods more than wanted during a rollout. Default: 1, the seed's."""
    max_unavailable: IntOrPercent = 0
    """Pods less than wanted during a rollout. Default: 0, the seed's: no capacity is lost."""
    progress_deadline: Seconds = 600
    """Seconds without progress after which the rollout counts as failed. Default: 600, Kubernetes' own."""
    min_ready: int = 5
    """Seconds that a new pod must stay ready before the next is replaced. Default: 5, to catch one that dies at once."""
    history: int = 5
    """Old revisions kept. Default: 5; Git has all of them."""

    def rules(self) -> Iterator[Problem]:
        if share(self.max_surge, 100, round_up=True) == 0 and share(self.max_unavailable, 100, round_up=True) == 0:
            do = "let max_surge or max_unavailable be 1"
            yield problem("no pod can ever be replaced", where="max_unavailable", got="0, and max_surge 0", do=do)

    @property
    def revision_label(self) -> str:
        return "pod-template-hash"

    def surge(self, replicas: int) -> int:
        return share(self.max_surge, replicas, round_up=True)

    def documents(self, workload: Workload, template: dict[str, Any], metadata: Mapping[str, Any]) -> Iterable[Document]:
        yield deployment(
            workload.name,
            workload.namespace,
            selector=workload.selector,
            template=template,
            replicas=workload.replicas.count,
            spec={
                "revisionHistoryLimit": self.history,
                "progressDeadlineSeconds": self.progress_deadline,
                "minReadySeconds": self.min_ready,
                "strategy": {
                    "type": "RollingUpdate",
                    "rollingUpdate": {"maxSurge": self.max_surge, "maxUnavailable": self.max_unavailable},
                },
            },
            **metadata,
        )


class Once(Option, frozen=True, kw_only=True, tag=True):
    """A Job: it runs to its end, again after each change of image or command."""

    immutable: ClassVar[bool] = True

    retries: int = 3
    """How often a failed pod is tried again. Default: 3."""
    deadline: Seconds = 600
    """Seconds after which it counts as failed. Default: 600, less than what GitOps waits for a layer."""

    @property
    def revision_label(self) -> str:
        return ""

    def surge(self, replicas: int) -> int:
        return 0

    def documents(self, workload: Workload, template: dict[str, Any], metadata: Mapping[str, Any]) -> Iterable[Document]:
        yield job(workload.name, workload.namespace, _job(self, template), **metadata)


class Cron(Option, frozen=True, kw_only=True, tag=True):
    """A CronJob: it runs at the times of a schedule."""

    immutable: ClassVar[bool] = False

    schedule: Schedule
    """When, as five cron fields in quotes."""
    time_zone: str = "Etc/UTC"
    """The schedule's time zone. Default: Etc/UTC, which has no summer time to run a job twice or never."""
    concurrency: Literal["Allow", "Forbid", "Replace"] = "Forbid"
    """What happens when the last run is not over. Default: Forbid, the new one is left out."""
    retries: int = 3
    """How often a failed pod is tried again. Default: 3."""
    deadline: Seconds = 3600
    """Seconds after which a run counts as failed. Default: 3600."""
    history: Count = 3
    """Finished runs kept, so that their logs can be read. Default: 3."""

    @property
    def revision_label(self) -> str:
        return ""

    def surge(self, replicas: int) -> int:
        return 0

    def documents(self, workload: Workload, template: dict[str, Any], metadata: Mapping[str, Any]) -> Iterable[Document]:
        spec = {
            "timeZone": self.time_zone,
            "concurrencyPolicy": self.concurrency,
            # A controller that was down must not start every run that was missed (it gives up after 100 of them).
            "startingDeadlineSeconds": 300,
            "successfulJobsHistoryLimit": self.history,
            "failedJobsHistoryLimit": self.history,
        }
        yield cron_job(workload.name, workload.namespace, schedule=self.schedule, job=_job(self, template), spec=spec, **metadata)


def _job(run: Once | Cron, template: dict[str, Any]) -> dict[str, Any]:
    pod = {"restartPolicy": "Never", **template["spec"]}
    return {"backoffLimit": run.retries, "activeDeadlineSeconds": run.deadline, "template": {**template, "spec": pod}}
