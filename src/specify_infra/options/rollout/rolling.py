"""The rollout of servers that only needs Kubernetes: a Deployment that replaces its pods step by step."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, ClassVar

from specify_infra.errors import Problem, problem
from specify_infra.kubernetes.document import Document
from specify_infra.kubernetes.workloads import deployment
from specify_infra.model import Workload
from specify_infra.options.rollout.delivery import Delivery, hasty
from specify_infra.values import CountOrNone, IntOrPercent, Seconds, share


class Rolling(Delivery, frozen=True, kw_only=True, tag=True):
    """A Deployment that replaces its pods step by step. Kubernetes stops a rollout that fails, and does not undo it."""

    revision_label: ClassVar[str] = "pod-template-hash"

    max_surge: IntOrPercent = 1
    """Pods more than wanted during a rollout. Default: 1, the seed's."""
    max_unavailable: IntOrPercent = 0
    """Pods less than wanted during a rollout. Default: 0, the seed's: no capacity is lost."""
    progress_deadline: Seconds = 600
    """Seconds without progress after which the rollout counts as failed. Default: 600, Kubernetes' own."""
    min_ready: CountOrNone = 5
    """Seconds that a new pod must stay ready before the next is replaced. Default: 5, to catch one that dies at once."""
    history: CountOrNone = 5
    """Old revisions kept. Default: 5; Git has all of them."""

    def problems(self) -> Iterator[Problem]:
        yield from hasty(self.progress_deadline, self.min_ready)
        if share(self.max_surge, 100, round_up=True) == 0 and share(self.max_unavailable, 100, round_up=True) == 0:
            do = "let max_surge or max_unavailable be 1"
            yield problem("no pod can ever be replaced", where="max_unavailable", got="0, and max_surge 0", do=do)

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
            labels=metadata["labels"],
        )
