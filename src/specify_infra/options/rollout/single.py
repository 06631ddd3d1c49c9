"""Rollouts for pods that cannot stand beside their successors: all at once, one by one in order, one on each node."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, ClassVar

from specify_infra.kubernetes.core import claim_spec, persistent_volume_claim
from specify_infra.kubernetes.document import Document
from specify_infra.kubernetes.workloads import daemon_set, deployment, stateful_set
from specify_infra.model import Workload
from specify_infra.options.rollout.undivided import Undivided
from specify_infra.values import Count, CountOrNone, IntOrPercent, Seconds


class Recreate(Undivided, frozen=True, kw_only=True, tag=True):
    """A Deployment that ends the old pod before it starts the new one, as a volume for one pod at a time demands."""

    revision_label: ClassVar[str] = "pod-template-hash"

    progress_deadline: Seconds = 600
    """Seconds without progress after which the rollout counts as failed. Default: 600, Kubernetes' own."""
    history: Count = 5
    """Old revisions kept. Default: 5; Git has all of them."""

    def documents(self, workload: Workload, template: dict[str, Any], metadata: Mapping[str, Any]) -> Iterable[Document]:
        volumes = list(template["spec"].get("volumes", ()))
        for claim in workload.claims:
            name = f"{workload.name}-{claim.name}"
            spec = claim_spec(claim.size, claim.storage_class)
            yield persistent_volume_claim(name, workload.namespace, spec, labels=metadata["labels"], annotations=metadata["keep"])
            volumes.append({"name": claim.name, "persistentVolumeClaim": {"claimName": name}})
        yield deployment(
            workload.name,
            workload.namespace,
            selector=workload.selector,
            template={**template, "spec": {**template["spec"], "volumes": volumes}},
            replicas=workload.replicas.count,
            spec={
                "revisionHistoryLimit": self.history,
                "progressDeadlineSeconds": self.progress_deadline,
                "strategy": {"type": "Recreate"},
            },
            labels=metadata["labels"],
        )


class Ordered(Undivided, frozen=True, kw_only=True, tag=True):
    """A StatefulSet: each pod keeps its name and volumes, and is replaced once the one after it is ready."""

    target: ClassVar[tuple[str, str]] = ("apps/v1", "StatefulSet")

    service: str = ""
    """The headless Service that gives each pod a name. Default: <workload>-pods."""
    parallel: bool = False
    """Start all pods at once, as members that must find each other demand. Default: false, one after the other."""
    min_ready: CountOrNone = 10
    """Seconds that a new pod must stay ready before the next is replaced. Default: 10."""
    history: Count = 5
    """Old revisions kept. Default: 5."""

    def documents(self, workload: Workload, template: dict[str, Any], metadata: Mapping[str, Any]) -> Iterable[Document]:
        claims = [
            {
                # As the API server writes them: what is left out here would look like a change to whoever compares.
                "apiVersion": "v1",
                "kind": "PersistentVolumeClaim",
                "metadata": {"name": claim.name, "labels": workload.selector},
                "spec": claim_spec(claim.size, claim.storage_class),
            }
            for claim in workload.claims
        ]
        yield stateful_set(
            workload.name,
            workload.namespace,
            selector=workload.selector,
            template=template,
            replicas=workload.replicas.count,
            claims=claims,
            spec={
                "serviceName": self.service or f"{workload.name}-pods",
                "podManagementPolicy": "Parallel" if self.parallel else "OrderedReady",
                "revisionHistoryLimit": self.history,
                "minReadySeconds": self.min_ready,
                "updateStrategy": {"type": "RollingUpdate"},
                "persistentVolumeClaimRetentionPolicy": {"whenDeleted": "Retain", "whenScaled": "Retain"} if claims else None,
            },
            labels=metadata["labels"],
        )


class PerNode(Undivided, frozen=True, kw_only=True, tag=True):
    """A DaemonSet: one pod on each node."""

    target: ClassVar[tuple[str, str]] = ("apps/v1", "DaemonSet")

    max_unavailable: IntOrPercent = "25%"
    """Nodes that may be without it during a rollout. Default: a quarter."""

    def documents(self, workload: Workload, template: dict[str, Any], metadata: Mapping[str, Any]) -> Iterable[Document]:
        strategy = {"type": "RollingUpdate", "rollingUpdate": {"maxUnavailable": self.max_unavailable}}
        yield daemon_set(
            workload.name,
            workload.namespace,
            selector=workload.selector,
            template=template,
            spec={"updateStrategy": strategy},
            labels=metadata["labels"],
        )
