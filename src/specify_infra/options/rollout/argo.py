"""Rollouts by Argo's controller: it moves the requests by itself, judges the new version by the objective, and goes back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, ClassVar, Literal

from specify_infra.content import rule_groups
from specify_infra.errors import Problem, problem
from specify_infra.kubernetes.crd.argo_rollouts import API_VERSION, analysis_template, rollout
from specify_infra.kubernetes.document import Document, identity
from specify_infra.model import Endpoint, EndpointReference, Need, OwnedFields, Peer, Track, Watched, Workload
from specify_infra.options.rollout.delivery import Delivery, Queries, Resolve, hasty
from specify_infra.options.rollout.splitters import routing, weights
from specify_infra.options.rollout.tracks import Weight, split, splitting
from specify_infra.specs import Spec
from specify_infra.values import Count, CountOrNone, Seconds

HASH = "rollouts-pod-template-hash"
"""The label by which the controller tells revisions apart; it writes it into the selectors of the Services."""

REVISION = "revision"
"""The argument by which an analysis knows the hash of the new version's pods."""


class Analysis(Spec, frozen=True, kw_only=True):
    """The component's objective, asked of Prometheus for the new version's pods alone."""

    prometheus: Endpoint | EndpointReference = "prometheus.http"
    """Whom the controller asks. Default: prometheus.http, the Prometheus of this environment."""
    interval: Seconds = 60
    """Seconds between two measurements. Default: 60."""
    failures: CountOrNone = 1
    """Measurements of a query that may fail; one more, and the rollout goes back. Default: 1, a single one may be chance."""
    silent: CountOrNone = 10
    """Measurements that may find no requests; one more, and the rollout waits for a person. Default: 10: silence proves nothing."""


class Step(Spec, frozen=True, kw_only=True):
    """A share of the requests, and how long it is kept."""

    weight: Weight
    """The new version's share in percent."""
    seconds: Seconds | None = 300
    """For how long. Default: 300, what the analysis looks back; null: until a person promotes it."""


class Argo(Delivery, frozen=True, kw_only=True):
    """What both strategies of Argo Rollouts share. Its controller, and its CRDs, are the cluster's."""

    revision_label: ClassVar[str] = HASH
    target: ClassVar[tuple[str, str]] = (API_VERSION, "Rollout")

    analysis: Analysis | None = Analysis()
    """What a new version must keep, or the controller goes back. Default: the objective; null: only that its pods become ready."""
    progress_deadline: Seconds = 600
    """Seconds without progress after which the controller goes back. Default: 600, Kubernetes' own for a Deployment."""
    min_ready: CountOrNone = 5
    """Seconds that a new pod must stay ready to count. Default: 5, to catch one that dies at once."""
    history: CountOrNone = 5
    """Old revisions kept. Default: 5; Git has all of them."""
    controller: Peer = Peer(name="Argo Rollouts", namespace="argo-rollouts")
    """The controller's pods, which ask Prometheus. Default: all pods of the namespace argo-rollouts."""

    def problems(self) -> Iterator[Problem]:
        yield from hasty(self.progress_deadline, self.min_ready)

    def watched(self, system: str) -> Iterable[Watched]:
        group, _, version = API_VERSION.partition("/")
        fields = {"phase": "phase", "aborted": "abort", "pod_hash": "currentPodHash"}
        told: dict[str, tuple[str, ...]] = {label: ("status", field) for label, field in fields.items()}
        alerts = rule_groups(__package__, "argo_alerts.yml", system=system)
        yield Watched(group=group, version=version, kind="Rollout", metric="argo_rollout", labels=told, alerts=alerts)

    def needs(self, workload: str, resolve: Resolve) -> tuple[Need, ...]:
        asked = resolve({"rollout.analysis.prometheus": self.analysis.prometheus}) if self.analysis else {}
        return tuple(Need(workload=workload, endpoint=endpoint, source=self.controller) for endpoint in asked.values())

    def judges(self, workload: Workload, queries: Queries, addresses: Iterable[str]) -> Iterable[Document]:
        pods = f'pod=~"{workload.name}-{{{{args.{REVISION}}}}}-.+"'
        for address in addresses:
            metrics = [self._metric(name, query, address) for name, query in queries(pods).items()]
            yield analysis_template(
                f"{workload.name}-objective", workload.namespace, arguments=[REVISION], metrics=metrics, labels=workload.labels
            )

    def owned_fields(self, workload: Workload, documents: Iterable[Document]) -> Iterable[OwnedFields]:
        services = self.services(workload)
        for item in documents:
            if item["kind"] == "Service" and item["metadata"]["name"] in services:
                yield (*identity(item), (f"/spec/selector/{HASH}",))

    def _metric(self, name: str, query: str, address: str) -> dict[str, Any]:
        assert self.analysis
        return {
            "name": name,
            "interval": f"{self.analysis.interval}s",
            "count": self._measurements,
            # Neither holds where Prometheus has no answer: that is inconclusive.
            "successCondition": "len(result) > 0 && result[0] == 1",
            "failureCondition": "len(result) > 0 && result[0] != 1",
            "failureLimit": self.analysis.failures,
            "inconclusiveLimit": min(self.analysis.silent, (self._measurements or self.analysis.silent + 1) - 1),
            "provider": {"prometheus": {"address": address, "query": query}},
        }

    @property
    def _measurements(self) -> int | None:
        """How often a query is asked; None where the rollout's steps end it."""
        return None

    def _judged(self, workload: Workload) -> dict[str, Any] | None:
        argument = {"name": REVISION, "valueFrom": {"podTemplateHashValue": "Latest"}}
        return {"templates": [{"templateName": f"{workload.name}-objective"}], "args": [argument]} if self.analysis else None

    def _rollout(self, workload: Workload, template: dict[str, Any], metadata: Mapping[str, Any], strategy: dict[str, Any]) -> Document:
        return rollout(
            workload.name,
            workload.namespace,
            selector=workload.selector,
            template=template,
            replicas=workload.replicas.count,
            spec={
                "revisionHistoryLimit": self.history,
                "progressDeadlineSeconds": self.progress_deadline,
                "progressDeadlineAbort": True,
                "minReadySeconds": self.min_ready,
                "strategy": strategy,
            },
            labels=metadata["labels"],
        )


class ArgoBlueGreen(Argo, frozen=True, kw_only=True, tag=True):
    """A new version is brought up whole beside the old one, takes over at once, and is taken back if it fails its analysis."""

    promotion: Literal["automatic", "manual"] = "automatic"
    """Who lets a ready version take over. Default: automatic, once its pods are ready; manual: a person, after a look at the preview."""
    kept_seconds: Seconds = 900
    """Seconds for which the old version's pods stay after the switch. Default: 900, so that every way back is instant."""
    measurements: Count = 5
    """How often each query is asked after the switch. Default: 5."""

    def problems(self) -> Iterator[Problem]:
        yield from super().problems()
        judged = self.analysis.interval * self.measurements if self.analysis else 0
        if self.kept_seconds <= judged:
            allowed = f"more than {judged} (analysis.interval x measurements)"
            do = "keep the old version's pods until the new one was judged"
            yield problem("the way back would be gone", where="kept_seconds", got=self.kept_seconds, allowed=allowed, do=do)

    def services(self, workload: Workload) -> dict[str, dict[str, str]]:
        """Return the workload's Service, and a preview Service: the controller points each at one version."""
        return {workload.name: workload.selector, f"{workload.name}-preview": workload.selector}

    def surge(self, replicas: int) -> int:
        return replicas

    def documents(self, workload: Workload, template: dict[str, Any], metadata: Mapping[str, Any]) -> Iterable[Document]:
        strategy = {
            "activeService": workload.name,
            "previewService": f"{workload.name}-preview",
            "autoPromotionEnabled": self.promotion == "automatic",
            "scaleDownDelaySeconds": self.kept_seconds,
            "postPromotionAnalysis": self._judged(workload),
        }
        yield self._rollout(workload, template, metadata, {"blueGreen": strategy})

    @property
    def _measurements(self) -> int:
        return self.measurements


class ArgoCanary(Argo, frozen=True, kw_only=True, tag=True):
    """A new version gets more of the requests step by step, and none any more if it fails its analysis."""

    steps: tuple[Step, ...] = (Step(weight=10), Step(weight=25), Step(weight=50))
    """The shares on the way to all requests. Default: the seed's 10 %, then 25 % and 50 %."""
    headers: dict[str, str] = {}
    """Headers, and their exact values, of requests that go to the new version whatever the weight is. Default: none."""

    def problems(self) -> Iterator[Problem]:
        yield from super().problems()
        weights = [step.weight for step in self.steps]
        if not weights:
            yield problem("no steps", where="steps", got="none", do="give a step, or use Rolling")
        if weights != sorted(set(weights)):
            got = ", ".join(map(str, weights))
            yield problem("the weights do not rise", where="steps", got=got, do="let each step have more weight than the one before")

    @property
    def requires(self) -> frozenset[str]:  # type: ignore[override]  # a header is asked for by a value, not by the class
        """What exposure or mesh must provide."""
        return splitting(self.headers)

    def services(self, workload: Workload) -> dict[str, dict[str, str]]:
        """Return the workload's Service, and the canary's: the controller points each at one version."""
        return {workload.name: workload.selector, f"{workload.name}-canary": workload.selector}

    def shares(self, workload: Workload) -> tuple[Track, ...]:
        """Return where the weights begin; the controller moves them."""
        return split(workload, 0, self.headers)

    def surge(self, replicas: int) -> int:
        """Return as many pods again: the old version keeps its own until the new one has all requests."""
        return replicas

    def documents(self, workload: Workload, template: dict[str, Any], metadata: Mapping[str, Any]) -> Iterable[Document]:
        canary = f"{workload.name}-canary"
        strategy = {
            "stableService": workload.name,
            "canaryService": canary,
            "trafficRouting": routing(canary, workload.namespace, metadata["splits"]),
            "analysis": self._judged(workload),
            "steps": [step for one in self.steps for step in _written(one)],
        }
        yield self._rollout(workload, template, metadata, {"canary": strategy})

    def owned_fields(self, workload: Workload, documents: Iterable[Document]) -> Iterable[OwnedFields]:
        known = tuple(documents)
        yield from super().owned_fields(workload, known)
        yield from weights(f"{workload.name}-canary", known)


def _written(step: Step) -> Iterator[dict[str, Any]]:
    yield {"setWeight": step.weight}
    yield {"pause": {"duration": f"{step.seconds}s"} if step.seconds else {}}
