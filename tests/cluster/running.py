"""What runs in a namespace, and how it ends."""

from __future__ import annotations

from .client import Cluster

RUNNING = (
    ("autoscaling/v2", "HorizontalPodAutoscaler"),
    ("batch/v1", "CronJob"),
    ("batch/v1", "Job"),
    ("apps/v1", "Deployment"),
    ("apps/v1", "StatefulSet"),
    ("apps/v1", "DaemonSet"),
    ("apps/v1", "ReplicaSet"),
    ("v1", "Pod"),
)
"""Kubernetes' own kinds that run or make pods."""


def end(cluster: Cluster, namespace: str) -> None:
    """Deletes whatever runs in a namespace, or makes something run. The namespace stays.

    To delete that too has the controllers ask for objects of every kind that there is, several times, beside other tests.
    """
    for api_version, kind in RUNNING:
        cluster.delete_all(api_version, kind, namespace)
