"""Quotas as we synthesize them: what may be needed at once is admitted, one pod more than they say is refused."""

from __future__ import annotations

from fractions import Fraction
from itertools import count

import pytest

from specify_infra import Autoscaled, Environment, plan, presets

from .behaviour import files_of, fitted
from .client import Cluster, Document, RefusedError
from .gitops_order import Files
from .proof import Proof
from .quotas import most_pods, quota_problems, scratch, unscheduled


@pytest.mark.parametrize("environment", presets(), ids=lambda one: one.name)
def test_quotas_admit_every_pod_at_full_scale_and_in_a_rollout(environment: Environment, cluster: Cluster, proof: Proof) -> None:
    problems, admitted = quota_problems(cluster, files_of(plan(environment)), environment.name, environment.cluster.most_nodes)
    assert problems == []
    proof.count("pods at full scale, surge included, admitted by their namespace's quota", admitted)


@pytest.mark.parametrize("headroom", [0, 25])
def test_one_pod_more_than_the_quota_says_is_refused(headroom: int, cluster: Cluster, proof: Proof) -> None:
    environment = fitted("bounded", replicas=Autoscaled(min=3, max=10), surroundings={"headroom": headroom})
    files = files_of(plan(environment))
    assert admitted_pods(cluster, files, "bounded") == int(11 * (1 + Fraction(headroom, 100)))
    proof.count("quotas that refused one pod too many, by name")


@pytest.mark.parametrize("environment", [one for one in presets() if one.name != "dev"], ids=lambda one: one.name)
def test_the_service_by_which_acme_is_answered_is_admitted(environment: Environment, cluster: Cluster, proof: Proof) -> None:
    """cert-manager makes it, of the type that our issuer says; by its own choice it would be a node port, which no quota has."""
    files = files_of(plan(environment))
    [issuer] = [one for found in files.values() for one in found if one["kind"] == "ClusterIssuer"]
    [solver] = issuer["spec"]["acme"]["solvers"]
    for namespace in (environment.namespace, f"{environment.namespace}-observability"):
        with scratch(cluster, files, quota_of(files, namespace)) as elsewhere:
            cluster.create(answering(elsewhere, solver["http01"]["ingress"]["serviceType"]))
            with pytest.raises(RefusedError, match="exceeded quota"):
                cluster.create(answering(elsewhere, "NodePort"))
    proof.count("services that answer ACME admitted, and node ports refused", 2)


def answering(namespace: str, kind: str) -> Document:
    """A Service as cert-manager makes it for a challenge."""
    return {
        "apiVersion": "v1",
        "kind": "Service",
        "metadata": {"name": f"cm-acme-http-solver-{kind.lower()}", "namespace": namespace},
        "spec": {"type": kind, "ports": [{"name": "http", "port": 8089, "targetPort": 8089}], "selector": {"acme": "answers"}},
    }


def quota_of(files: Files, namespace: str) -> Document:
    [quota] = [
        one for found in files.values() for one in found if one["kind"] == "ResourceQuota" and one["metadata"]["namespace"] == namespace
    ]
    return quota


def admitted_pods(cluster: Cluster, files: Files, namespace: str) -> int:
    """How many of the application's pods its quota admits."""
    quota = quota_of(files, namespace)
    pod = next(most_pods(files, namespace, 1))
    said = f"exceeded quota: {quota['metadata']['name']}"
    with scratch(cluster, files, quota) as elsewhere:
        return next(number for number in count() if refused(cluster, unscheduled(renamed(pod, number), elsewhere), said))


def renamed(pod: Document, number: int) -> Document:
    return {**pod, "metadata": {**pod["metadata"], "name": f"pod-{number}"}}


def refused(cluster: Cluster, pod: Document, said: str) -> bool:
    """Whether a pod is refused, for the reason given; any other is an error."""
    try:
        cluster.create(pod)
    except RefusedError as refusal:
        if said not in str(refusal):
            raise
        return True
    return False
