"""How many pods: a fixed number, or as many as the load asks for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from specify_infra.errors import Problem, problem
from specify_infra.kubernetes.document import Document
from specify_infra.kubernetes.scaling import horizontal_pod_autoscaler
from specify_infra.model import Option, Workload
from specify_infra.values import Count, Percentage, Seconds


class Fixed(Option, frozen=True, kw_only=True, tag=True):
    """Always the same number of pods."""

    count: Count = 1
    """Pods. Default: 1, which no disruption budget can protect."""

    @property
    def minimum(self) -> int:
        return self.count

    @property
    def maximum(self) -> int:
        return self.count

    def documents(self, workload: Workload) -> Iterable[Document]:
        return ()

    def owned_fields(self) -> tuple[str, ...]:
        return ()


class Autoscaled(Option, frozen=True, kw_only=True, tag=True):
    """As many pods as CPU and memory ask for, by a HorizontalPodAutoscaler. ``spec.replicas`` is left to it."""

    min: Count = 3
    """The least pods. Default: 3, one for each of three zones."""
    max: Count = 10
    """The most pods. Default: 10, the seed's."""
    cpu: Percentage | None = 70
    """Average CPU in percent of the request to hold. Default: 70, the seed's; null: CPU does not count."""
    memory: Percentage | None = 80
    """Average memory in percent of the request to hold. Default: 80, the seed's; null: memory does not count."""
    scale_up_pods: Count = 2
    """The most pods added in a minute. Default: 2, so that a burst at start-up does not go to the maximum."""
    scale_down_pods: Count = 1
    """The most pods removed in a minute. Default: 1, since a load that fell may come back."""
    scale_down_delay: Seconds = 300
    """Seconds for which the highest wish of the past is kept. Default: 300, Kubernetes' own, against flapping."""

    def problems(self) -> Iterator[Problem]:
        if self.max < self.min:
            yield problem("below min", where="max", got=self.max, allowed=f"{self.min} (min) or more", do="raise max or lower min")
        if self.cpu is None and self.memory is None:
            yield problem("nothing to scale by", where="cpu", got="neither cpu nor memory", do="set cpu or memory, or use Fixed")

    @property
    def minimum(self) -> int:
        return self.min

    @property
    def maximum(self) -> int:
        return self.max

    @property
    def count(self) -> None:
        return None

    def owned_fields(self) -> tuple[str, ...]:
        return ("/spec/replicas",)

    def documents(self, workload: Workload) -> Iterable[Document]:
        yield horizontal_pod_autoscaler(
            workload.name,
            workload.namespace,
            target=workload.rollout.target,
            minimum=self.min,
            maximum=self.max,
            metrics=[_utilization(name, percent) for name, percent in (("cpu", self.cpu), ("memory", self.memory)) if percent],
            behavior={
                "scaleUp": _behavior(self.scale_up_pods, stabilization=0),
                "scaleDown": _behavior(self.scale_down_pods, stabilization=self.scale_down_delay),
            },
            labels=workload.labels,
        )


def _utilization(resource: str, percent: int) -> dict[str, Any]:
    target = {"type": "Utilization", "averageUtilization": percent}
    return {"type": "Resource", "resource": {"name": resource, "target": target}}


def _behavior(pods: int, *, stabilization: int) -> dict[str, Any]:
    return {
        "stabilizationWindowSeconds": stabilization,
        "selectPolicy": "Max",
        "policies": [{"type": "Pods", "value": pods, "periodSeconds": 60}],
    }


AnyReplicas = Fixed | Autoscaled
