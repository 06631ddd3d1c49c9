"""What we synthesize, set going: an environment on simulated nodes, and a witness of how many of its pods are ready.

It knows plans and what a cluster does with them. It must not know what is to be proven.
"""

from __future__ import annotations

import copy
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Any

import msgspec

from specify_infra import Environment, Plan, Rolling, Specify, plan, production

from .client import Cluster, Document, named
from .deploy import assume_namespaces
from .gitops_order import Files
from .processes import wait_until
from .running import end
from .simulated_nodes import is_true

GITOPS = "kustomize-controller"
"""The field manager as which Flux applies."""

WORKLOADS = ("Deployment", "StatefulSet", "DaemonSet")


def fitted(namespace: str, *, alone: bool = True, surroundings: Mapping[str, Any] | None = None, **changes: Any) -> Environment:
    """The production preset in a namespace of its own; `changes` replace fields of its application.

    `alone` leaves the other components out, and the second version. `surroundings` replace fields of the environment.
    """
    preset = production()
    if alone:
        changes = {"database": None, "cache": None, "traces": None, "rollout": Rolling(), **changes}
    components = tuple(
        msgspec.structs.replace(one, **changes) if isinstance(one, Specify) else one
        for one in preset.components
        if isinstance(one, Specify) or not alone
    )
    return msgspec.structs.replace(preset, namespace=namespace, components=components, **(surroundings or {}))


def files_of(planned: Plan) -> Files:
    """A plan as the tree that `dist/<environment>` will be."""
    return {
        PurePosixPath(layer, f"{component}.k8s.yaml"): [copy.deepcopy(item) for item in documents]
        for layer, components in planned.layers.items()
        for component, documents in components.items()
    }


@dataclass
class Deployed:
    """An environment in a cluster."""

    cluster: Cluster
    environment: Environment
    planned: Plan
    files: Files
    """Its manifests, without those of the GitOps engine. Changes to them are what the next `apply` brings."""

    @property
    def located(self) -> list[tuple[PurePosixPath, Document]]:
        return [(path, document) for path, documents in self.files.items() for document in documents]

    @property
    def workloads(self) -> list[Document]:
        return self.of_kind(*WORKLOADS)

    def of_kind(self, *kinds: str) -> list[Document]:
        return [document for _, document in self.located if document["kind"] in kinds]

    def where(self, document: Document) -> str:
        """How a problem names a manifest: its path and what it is."""
        key = _key(document)
        path = next((str(path) for path, one in self.located if _key(one) == key), "?")
        return f"{self.environment.name}/{path}: {named(document)}"

    def live(self, document: Document) -> Document:
        """What has become of a manifest in the cluster."""
        metadata = document["metadata"]
        found = self.cluster.get(document["apiVersion"], document["kind"], metadata["name"], metadata.get("namespace"))
        assert found, f"{self.where(document)} is not there"
        return found

    def apply(self) -> list[str]:
        """Applies everything as Flux does, and names what this changed."""
        results = {self.where(item): self.cluster.apply(item, field_manager=GITOPS, force=True) for _, item in self.located}
        return [where for where, result in results.items() if result.changed]

    def unsettled(self) -> list[str]:
        """The workloads whose pods are not all there, up to date and available."""
        scaled = [one for one in self.of_kind("HorizontalPodAutoscaler") if not self._scaled(one)]
        return [self.where(one) for one in self.workloads if not settled(self.live(one))] + [self.where(one) for one in scaled]

    def _scaled(self, autoscaler: Document) -> bool:
        """Whether the fewest pods are wanted at least: a new Deployment wants one until its autoscaler has seen it."""
        target, namespace = autoscaler["spec"]["scaleTargetRef"], autoscaler["metadata"]["namespace"]
        live = self.cluster.get(target["apiVersion"], target["kind"], target["name"], namespace)
        return live is not None and wanted_pods(live) >= autoscaler["spec"]["minReplicas"]

    def settle(self, timeout: float = 180) -> None:
        """Waits until every workload is as it is wanted."""

        def check() -> bool:
            if unsettled := self.unsettled():
                raise LookupError("; ".join(unsettled))
            return True

        wait_until(check, f"all of {self.environment.namespace} is available", timeout=timeout, every=0.3)

    def remove(self) -> None:
        """Ends all its pods, and deletes what is in no namespace."""
        for _, document in reversed(self.located):
            if document["kind"] == "Namespace":
                end(self.cluster, document["metadata"]["name"])
            elif "namespace" not in document["metadata"]:
                self.cluster.delete(document["apiVersion"], document["kind"], document["metadata"]["name"])


@contextmanager
def deployed(cluster: Cluster, environment: Environment) -> Iterator[Deployed]:
    """An environment for the length of the block, with all its pods available."""
    planned = plan(environment)
    ours = {path: items for path, items in files_of(planned).items() if path.parts[0] != "gitops"}
    files = {path: [_hastened(item) for item in items] for path, items in ours.items()}
    there = Deployed(cluster, environment, planned, files)
    try:
        assume_namespaces(cluster, files)
        there.apply()
        there.settle()
        yield there
    finally:
        there.remove()


@contextmanager
def altered(there: Deployed, kind: str, name: str, change: Callable[[Document], object]) -> Iterator[None]:
    """With another spec of a manifest in the cluster for the length of the block."""
    document = of(there.files, kind, name)
    other = copy.deepcopy(document)
    change(other["spec"])
    there.cluster.apply(other, field_manager=GITOPS, force=True)
    try:
        yield
    finally:
        there.cluster.apply(document, field_manager=GITOPS, force=True)


def of(files: Files, kind: str, name: str = "specify") -> Document:
    """A manifest by kind and name."""
    [found] = [one for items in files.values() for one in items if one["kind"] == kind and name == one["metadata"]["name"]]
    return found


def _hastened(document: Document) -> Document:
    """How long a pod must be ready before it counts: a second here, where it cannot fall over."""
    if document["kind"] in WORKLOADS and document["spec"].get("minReadySeconds"):
        document["spec"]["minReadySeconds"] = 1
    return document


def _key(document: Document) -> tuple[str, str, str]:
    return document["kind"], document["metadata"].get("namespace", ""), document["metadata"]["name"]


def settled(workload: Document) -> bool:
    """Whether a live workload's pods are all there, up to date and available, and no others."""
    status, wanted = workload["status"], wanted_pods(workload)
    if status.get("observedGeneration") != workload["metadata"]["generation"]:
        return False
    if workload["kind"] == "DaemonSet":
        return bool(wanted == status.get("numberAvailable", 0) == status.get("updatedNumberScheduled", 0))
    counts = [status.get(key, 0) for key in ("replicas", "updatedReplicas", "availableReplicas")]
    return counts == [wanted] * 3


def wanted_pods(workload: Document) -> int:
    """How many pods a live workload is to have."""
    if workload["kind"] == "DaemonSet":
        return int(workload["status"].get("desiredNumberScheduled", 0))
    return int(workload["spec"]["replicas"])


def selected(pod: Document, namespace: str, labels: Mapping[str, str]) -> bool:
    return bool(pod["metadata"]["namespace"] == namespace and labels.items() <= pod["metadata"].get("labels", {}).items())


def serving(pod: Document) -> bool:
    """Whether a pod is ready and was not asked to end."""
    return "deletionTimestamp" not in pod["metadata"] and is_true(pod, "Ready")


@dataclass(frozen=True)
class Floor:
    """The pods of a selector of which so many must always be serving."""

    where: str
    namespace: str
    labels: Mapping[str, str] = field(hash=False)
    least: int


@dataclass
class Witness:
    """Sees every change of every pod, in order, and remembers the fewest that served. Use as a context manager."""

    cluster: Cluster
    floors: list[Floor]
    lowest: dict[Floor, int] = field(default_factory=dict)
    highest: dict[Floor, int] = field(default_factory=dict)
    """The most pods that there were, serving or not."""
    _error: list[BaseException] = field(default_factory=list)

    def __enter__(self) -> Witness:
        answer, _ = self.cluster.request("GET", "/api/v1/pods")
        self._pods = {pod["metadata"]["uid"]: pod for pod in answer["items"]}
        self._since = answer["metadata"]["resourceVersion"]
        self._end = threading.Event()
        self._look()
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._end.set()
        self._thread.join(timeout=10)
        if self._error:
            raise RuntimeError("the witness saw nothing more") from self._error[0]

    def _watch(self) -> None:
        try:
            while not self._end.is_set():
                for event, pod in self.cluster.watch("v1", "Pod", seconds=1, since=self._since):
                    self._see(event, pod)
        except BaseException as error:
            self._error.append(error)

    def _see(self, event: str, pod: Document) -> None:
        if event == "ERROR":
            raise RuntimeError(str(pod))
        self._since = pod["metadata"]["resourceVersion"]
        if event == "DELETED":
            self._pods.pop(pod["metadata"]["uid"], None)
        else:
            self._pods[pod["metadata"]["uid"]] = pod
        self._look()

    def _look(self) -> None:
        for floor in self.floors:
            pods = [pod for pod in self._pods.values() if selected(pod, floor.namespace, floor.labels)]
            number = sum(map(serving, pods))
            self.lowest[floor] = min(number, self.lowest.get(floor, number))
            alive = sum("deletionTimestamp" not in pod["metadata"] for pod in pods)
            self.highest[floor] = max(alive, self.highest.get(floor, alive))

    def problems(self, doing: str) -> list[str]:
        """The floors that were broken."""
        return [
            f"{floor.where}: {doing} left {lowest} pods serving, where {floor.least} must be"
            for floor, lowest in self.lowest.items()
            if lowest < floor.least
        ]


def budget_floors(there: Deployed) -> list[Floor]:
    """What the disruption budgets say, read from the cluster."""
    budgets = [there.live(one) for one in there.of_kind("PodDisruptionBudget")]
    return [
        Floor(there.where(one), one["metadata"]["namespace"], one["spec"]["selector"]["matchLabels"], int(one["spec"]["minAvailable"]))
        for one in budgets
    ]
