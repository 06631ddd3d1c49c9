"""Disks for simulated nodes: volumes that exist in one zone each, bound to claims by the real controllers and scheduler."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from .client import Cluster, Document
from .simulated_nodes import SimulatedNodes

CLASS = "simulated-zonal"


@contextmanager
def disks(cluster: Cluster, nodes: SimulatedNodes, per_zone: int = 16) -> Iterator[None]:
    """So many disks in each zone, of the default storage class, for the length of the block."""
    made = [_storage_class(), *(_disk(zone, number) for zone in nodes.zones for number in range(per_zone))]
    for document in made:
        cluster.create(document)
    try:
        yield
    finally:
        for document in made:
            cluster.delete(document["apiVersion"], document["kind"], document["metadata"]["name"])


def _storage_class() -> Document:
    return {
        "apiVersion": "storage.k8s.io/v1",
        "kind": "StorageClass",
        "metadata": {"name": CLASS, "annotations": {"storageclass.kubernetes.io/is-default-class": "true"}},
        "provisioner": "kubernetes.io/no-provisioner",
        # As clouds' classes: the pod is placed first, and the disk is where it is.
        "volumeBindingMode": "WaitForFirstConsumer",
    }


def _disk(zone: str, number: int) -> Document:
    here = {"key": "topology.kubernetes.io/zone", "operator": "In", "values": [zone]}
    return {
        "apiVersion": "v1",
        "kind": "PersistentVolume",
        "metadata": {"name": f"disk-{zone}-{number}"},
        "spec": {
            "storageClassName": CLASS,
            "capacity": {"storage": "100Gi"},
            "accessModes": ["ReadWriteOnce"],
            "persistentVolumeReclaimPolicy": "Retain",
            "local": {"path": "/simulated"},
            "nodeAffinity": {"required": {"nodeSelectorTerms": [{"matchExpressions": [here]}]}},
        },
    }
