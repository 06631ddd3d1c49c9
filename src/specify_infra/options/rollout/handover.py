"""From one rollout to another without a pause: for one commit the pods of both are there, and the Services stay."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import msgspec

from specify_infra.errors import Problem, problem
from specify_infra.kubernetes.document import Document
from specify_infra.model import Option, Replicas, Workload
from specify_infra.options.rollout.argo import Argo, ArgoBlueGreen, ArgoCanary
from specify_infra.options.rollout.delivery import Delivery
from specify_infra.options.rollout.rolling import Rolling
from specify_infra.options.rollout.tracks import BlueGreen, Canary

Strategy = Rolling | BlueGreen | Canary | ArgoBlueGreen | ArgoCanary


class Held(Option, frozen=True, kw_only=True):
    """As many pods as there are: nobody scales them, and ``spec.replicas`` is left out where it was before."""

    of: Replicas
    """How many there may be."""

    @property
    def minimum(self) -> int:
        return self.of.minimum

    @property
    def maximum(self) -> int:
        return self.of.maximum

    @property
    def count(self) -> int | None:
        return self.of.count

    def documents(self, workload: Workload) -> Iterable[Document]:
        return ()

    def owned_fields(self) -> tuple[str, ...]:
        return self.of.owned_fields()


class Handover(Delivery, frozen=True, kw_only=True, tag=True):
    """The commit between two rollouts: the pods of both are there, behind the Services of the first."""

    before: Strategy
    """The rollout as it was, whose Services stay: Rolling, BlueGreen or Canary."""
    after: Strategy
    """The rollout that comes next, once its pods are ready: Rolling, BlueGreen or Canary, another than before."""

    def problems(self) -> Iterator[Problem]:
        if type(self.before) is type(self.after):
            do = "write it as the rollout itself: what changes within one needs no handover"
            yield problem("the same rollout as before", where="after", got=type(self.after).__name__, do=do)
        for where, strategy in (("before", self.before), ("after", self.after)):
            name = type(strategy).__name__
            if isinstance(strategy, Argo):
                do = "change the rollout without a handover, in a quiet hour: its controller would write into a Service that both need"
                yield problem("cannot be handed over", where=where, got=name, allowed="Rolling, BlueGreen or Canary", do=do)
            elif own := sorted(strategy.images("") - {""}):
                do = "let all run the component's image until the handover is over: a Service may have the pods of both behind it"
                yield problem("an image of its own", where=where, got=", ".join(own), allowed="none", do=do)

    @property
    def requires(self) -> frozenset[str]:  # type: ignore[override]  # as those of a canary
        """What exposure or mesh must provide."""
        return self.before.requires | self.after.requires

    def tracks(self, workload: Workload) -> tuple[Workload, ...]:
        """Return the tracks of both, each rendered by its own rollout.

        The selectors of ``Rolling`` match the pods of every track. Pods that two autoscalers select are scaled by neither, so
        those that go hold the number that they have; pods under two budgets cannot be evicted, so those that come have none yet.
        """
        going = self.before.tracks(msgspec.structs.replace(workload, rollout=self.before, replicas=Held(of=workload.replicas)))
        return (*going, *self.coming(workload))

    def coming(self, workload: Workload) -> tuple[Workload, ...]:
        """Return the tracks that come; nothing depends on them before the next commit."""
        return self.after.tracks(msgspec.structs.replace(workload, rollout=self.after, min_available=None))

    def services(self, workload: Workload) -> dict[str, dict[str, str]]:
        """Return the Services as they were before, and those that only the next rollout has."""
        before = self.before.services(workload)
        return {**before, **self.after.services(workload), **before}

    def serving(self, workload: str) -> str:
        return self.before.serving(workload)

    def documents(self, workload: Workload, template: dict[str, Any], metadata: Mapping[str, Any]) -> Iterable[Document]:
        """Return nothing: each track has the rollout that renders it."""
        return ()
