"""Proofs about quotas: as many pods as may be needed at once are admitted, and no more than the quota says.

Pods here are bare and never scheduled: admission is all that is asked.
"""

from __future__ import annotations

import copy
import math
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from .behaviour import Deployed
from .client import Cluster, Document, RefusedError
from .deploy import pods_of
from .gitops_order import Files
from .processes import wait_until
from .running import end


def failed_creations(there: Deployed) -> list[str]:
    """The pods that controllers wanted to create, and were refused."""
    events = there.cluster.list("v1", "Event", there.environment.namespace, fields="reason=FailedCreate")
    return [f"{event['involvedObject']['kind']} {event['involvedObject']['name']}: {event['message']}" for event in events]


def quota_problems(cluster: Cluster, files: Files, environment: str, most_nodes: int) -> tuple[list[str], int]:
    """What quotas refuse that must be admitted, in lines that begin with the quota's path; and how many pods were admitted."""
    problems, admitted = [], 0
    for path, documents in files.items():
        for quota in (one for one in documents if one["kind"] == "ResourceQuota"):
            with scratch(cluster, files, quota) as namespace:
                for pod in most_pods(files, quota["metadata"]["namespace"], most_nodes):
                    try:
                        cluster.create(unscheduled(pod, namespace))
                        admitted += 1
                    except RefusedError as refusal:
                        name = f"v1 ResourceQuota {quota['metadata']['namespace']}/{quota['metadata']['name']}"
                        said = str(refusal.answer.get("message"))
                        problems.append(f"{environment}/{path}: {name}: too small for {pod['metadata']['name']}: {said}")
                        break
    return problems, admitted


@contextmanager
def scratch(cluster: Cluster, files: Files, quota: Document) -> Iterator[str]:
    """A namespace like the quota's own, with its quota and defaults and nothing else."""
    namespace = f"quota-{secrets.token_hex(4)}"
    own = [document for documents in files.values() for document in documents if _bounds(document, quota["metadata"]["namespace"])]
    try:
        cluster.create({"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": namespace}})
        for document in [quota, *own]:
            cluster.create({**document, "metadata": {"name": document["metadata"]["name"], "namespace": namespace}})
        wait_until(lambda: cluster.get("v1", "ServiceAccount", "default", namespace), "the namespace has its service account")
        name = quota["metadata"]["name"]
        wait_until(lambda: (cluster.get("v1", "ResourceQuota", name, namespace) or {})["status"]["hard"], "the quota counts")
        yield namespace
    finally:
        end(cluster, namespace)


def _bounds(document: Document, namespace: str) -> bool:
    return document["kind"] == "LimitRange" and document["metadata"]["namespace"] == namespace


def most_pods(files: Files, namespace: str, most_nodes: int) -> Iterator[Document]:
    """Every pod that the manifests of a namespace may make at the same time: at full scale, in the midst of a rollout."""
    documents = [one for found in files.values() for one in found if one["metadata"].get("namespace") == namespace]
    scaled = {
        one["spec"]["scaleTargetRef"]["name"]: one["spec"]["maxReplicas"] for one in documents if one["kind"] == "HorizontalPodAutoscaler"
    }
    for document in documents:
        wanted = scaled.get(document["metadata"]["name"]) or document.get("spec", {}).get("replicas", 1)
        number = most_nodes if document["kind"] == "DaemonSet" else wanted + _surge(document, wanted)
        for pod in pods_of(document):
            for index in range(number):
                name = f"{pod['metadata']['name']}-{index}"
                yield {**pod, "metadata": {**pod["metadata"], "name": name}}


def _surge(document: Document, wanted: int) -> int:
    strategy: dict[str, Any] = document.get("spec", {}).get("strategy", {})
    surge = strategy.get("rollingUpdate", {}).get("maxSurge", 0)
    return math.ceil(wanted * int(surge.rstrip("%")) / 100) if isinstance(surge, str) else int(surge)


def unscheduled(pod: Document, namespace: str) -> Document:
    """The pod as it is admitted: of another namespace, and for a scheduler that is not there."""
    spec = copy.deepcopy(pod["spec"])
    spec.pop("serviceAccountName", None)
    spec["schedulerName"] = "nobody"
    return {**pod, "metadata": {**pod["metadata"], "namespace": namespace}, "spec": spec}
