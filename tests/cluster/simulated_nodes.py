"""Nodes without machines: kwok plays the kubelets, so that scheduling, disruption and readiness are the real ones.

Pods on these nodes become ready and are deleted as on a real one, but no container runs and no address answers.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .client import Cluster, Document
from .control_plane import ControlPlane
from .processes import Process, wait_until

ZONES = ("us-east-1a", "us-east-1b", "us-east-1c")
MANAGED = "specify-infra.test/simulated"
"""The label of the nodes that kwok plays."""

STAGES = Path(__file__).with_name("stages.yaml")
CAPACITY = {"cpu": "8", "memory": "32Gi", "pods": "110", "ephemeral-storage": "200Gi"}


def node(name: str, zone: str, number: int) -> Document:
    """A Node as a cloud's kubelet would register it, labelled as kwok's to play."""
    labels = {
        MANAGED: "",
        "kubernetes.io/hostname": name,
        "kubernetes.io/os": "linux",
        "kubernetes.io/arch": "amd64",
        "node.kubernetes.io/instance-type": "simulated",
        "topology.kubernetes.io/region": zone[:-1],
        "topology.kubernetes.io/zone": zone,
    }
    return {
        "apiVersion": "v1",
        "kind": "Node",
        "metadata": {"name": name, "labels": labels},
        "status": {
            "capacity": CAPACITY,
            "allocatable": CAPACITY,
            "addresses": [{"type": "InternalIP", "address": f"10.201.0.{number}"}, {"type": "Hostname", "address": name}],
        },
    }


class SimulatedNodes:
    """Nodes in zones, every zone kept alive by a kwok process of its own: the zone is lost when that is."""

    def __init__(self, plane: ControlPlane, per_zone: int = 2, zones: tuple[str, ...] = ZONES) -> None:
        self.plane = plane
        self.zones = {zone: tuple(f"simulated-{zone}-{number}" for number in range(per_zone)) for zone in zones}
        """The names of the nodes, by zone."""
        self._number = {name: number for number, name in enumerate(self.names, start=1)}
        self._processes: dict[str, Process] = {}
        for zone in zones:
            self.restore(zone, wait=False)
        for zone in zones:
            self._await(zone)

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(name for names in self.zones.values() for name in names)

    def lose(self, zone: str) -> None:
        """The zone falls silent: no heartbeats, and nothing there starts or ends. Waits until that is noticed."""
        self._processes.pop(zone).kill()
        gone = set(self.zones[zone])
        wait_until(lambda: not gone & ready_nodes(self.plane.cluster), f"the nodes of {zone} are not ready")

    def restore(self, zone: str, *, wait: bool = True) -> None:
        """Starts the zone, for the first time or after its loss. New nodes take the place of the old."""
        index = list(self.zones).index(zone)
        cluster = self.plane.cluster
        for name in self.zones[zone]:
            cluster.delete("v1", "Node", name)
            # What ran on the old machine is gone with it.
            for pod in cluster.list("v1", "Pod", fields=f"spec.nodeName={name}"):
                cluster.delete("v1", "Pod", pod["metadata"]["name"], pod["metadata"]["namespace"], grace=0)
            cluster.create(node(name, zone, self._number[name]))
        self._processes[zone] = self.plane.ground.start(
            f"{self.plane.folder.name}/kwok-{zone}",
            [
                self.plane.binaries["kwok"],
                f"--kubeconfig={self.plane.kubeconfig('admin')}",
                f"--config={STAGES}",
                f"--manage-nodes-with-label-selector=topology.kubernetes.io/zone={zone},{MANAGED}",
                # Renewed every quarter of it: well within the controllers' node-monitor-grace-period.
                "--node-lease-duration-seconds=6",
                f"--cidr=10.{244 + index}.0.0/16",
                f"--server-address=127.0.0.1:{self.plane.ground.port()}",
            ],
            urgent=self.plane.urgent,
        )
        if wait:
            self._await(zone)

    @contextmanager
    def cordoned(self) -> Iterator[None]:
        """Meanwhile new pods find no place, and those that are there stay."""
        try:
            for name in self.names:
                cordon(self.plane.cluster, name)
            yield
        finally:
            for name in self.names:
                uncordon(self.plane.cluster, name)

    def _await(self, zone: str) -> None:
        there = set(self.zones[zone])
        wait_until(lambda: there <= ready_nodes(self.plane.cluster), f"the nodes of {zone} are ready", process=self._processes[zone])


def drain(cluster: Cluster, name: str, *, timeout: float = 120) -> None:
    """Cordons a node and evicts its pods as kubectl does, DaemonSets' aside, until they are gone.

    Raises NotReadyError when disruption budgets have not let all of them go in `timeout` seconds.
    """
    cordon(cluster, name)

    def evicted() -> bool:
        pods = [pod for pod in cluster.list("v1", "Pod", fields=f"spec.nodeName={name}") if not _of_daemon_set(pod)]
        for pod in pods:
            if "deletionTimestamp" not in pod["metadata"]:
                cluster.evict(pod["metadata"]["name"], pod["metadata"]["namespace"])
        return not pods

    wait_until(evicted, f"{name} is drained", timeout=timeout, every=0.3)


def cordon(cluster: Cluster, name: str) -> None:
    """Lets no more pods be scheduled on the node."""
    cluster.patch("v1", "Node", name, {"spec": {"unschedulable": True}})


def uncordon(cluster: Cluster, name: str) -> None:
    """Lets pods be scheduled on the node again."""
    cluster.patch("v1", "Node", name, {"spec": {"unschedulable": None}})


def _of_daemon_set(pod: Document) -> bool:
    return any(owner["kind"] == "DaemonSet" for owner in pod["metadata"].get("ownerReferences", []))


def ready_nodes(cluster: Cluster) -> set[str]:
    """The names of the nodes that are ready."""
    return {item["metadata"]["name"] for item in cluster.list("v1", "Node") if is_true(item, "Ready")}


def is_true(document: Document, condition: str) -> bool:
    """Whether an object's status says that a condition is true."""
    conditions = document.get("status", {}).get("conditions", [])
    return any(item["type"] == condition and item["status"] == "True" for item in conditions)
