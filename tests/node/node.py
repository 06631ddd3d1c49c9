"""One node of a control plane: kubelet and kube-proxy beside containerd, registered and ready.

It knows their configuration. It must not know what runs on the node.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from tests.cluster.client import Document
from tests.cluster.control_plane import DNS_SERVICE, NODES, SERVICE_RANGE, ControlPlane
from tests.cluster.ground import ADDRESS
from tests.cluster.processes import Process, wait_until

from .machine import Machine
from .runtime import POD_RANGE, SOCKET, start_containerd

NAME = NODES[0]
ZONE = "zone-a"


class Node:
    """A started node. Its processes end with the ground."""

    def __init__(self, plane: ControlPlane, machine: Machine, binaries: Mapping[str, Path]) -> None:
        self.plane = plane
        self.machine = machine
        self.binaries = binaries
        self.ground = plane.ground
        self.containerd = start_containerd(machine, binaries)
        self.kubelet = self._start_kubelet()
        self.proxy = self._start_proxy()
        wait_until(self._ready, f"{NAME} is ready", timeout=60, process=self.kubelet)

    def _ready(self) -> bool:
        node = self.plane.cluster.get("v1", "Node", NAME)
        return node is not None and condition(node, "Ready")

    def _start_kubelet(self) -> Process:
        resolver = self.ground.folder / "resolv.conf"
        resolver.write_text("")  # there is no resolver beyond the cluster's own
        config = {
            "apiVersion": "kubelet.config.k8s.io/v1beta1",
            "kind": "KubeletConfiguration",
            "address": ADDRESS,
            "healthzBindAddress": "127.0.0.1",
            "authentication": {
                "anonymous": {"enabled": False},
                "webhook": {"enabled": True},
                "x509": {"clientCAFile": str(self.plane.pki.authority)},
            },
            "authorization": {"mode": "Webhook"},
            "containerRuntimeEndpoint": f"unix://{SOCKET}",
            "clusterDNS": [DNS_SERVICE],
            "clusterDomain": "cluster.local",
            "resolvConf": str(resolver),
            "cgroupDriver": "cgroupfs",
            "cgroupRoot": self.machine.cgroup,
            "failCgroupV1": False,
            "failSwapOn": False,
            "enforceNodeAllocatable": [],
            "protectKernelDefaults": True,
            "oomScoreAdj": 0,
            "makeIPTablesUtilChains": False,
            "evictionHard": {"memory.available": "50Mi", "nodefs.available": "1%", "nodefs.inodesFree": "1%", "imagefs.available": "1%"},
            # Our images come from nowhere: one that is collected is gone.
            "imageGCHighThresholdPercent": 100,
            "volumePluginDir": "/var/lib/kubelet/volume-plugins",
            "nodeStatusUpdateFrequency": "2s",
            "syncFrequency": "5s",
        }
        flags = {
            "config": self._file("kubelet.json", config),
            "kubeconfig": self.plane.kubeconfig(f"system:node:{NAME}"),
            "hostname-override": NAME,
            "node-ip": ADDRESS,
            "node-labels": f"topology.kubernetes.io/zone={ZONE},topology.kubernetes.io/region=region",
        }
        return self._start("kubelet", flags)

    def _start_proxy(self) -> Process:
        config = {
            "apiVersion": "kubeproxy.config.k8s.io/v1alpha1",
            "kind": "KubeProxyConfiguration",
            "mode": "nftables",
            "bindAddress": ADDRESS,
            "healthzBindAddress": "127.0.0.1:10256",
            "metricsBindAddress": "127.0.0.1:10249",
            "clusterCIDR": POD_RANGE,
            "clientConnection": {"kubeconfig": str(self.plane.kubeconfig("system:kube-proxy"))},
            # The sizes of the machine's connection table are not ours to change.
            "conntrack": {"maxPerCore": 0, "min": 0, "tcpEstablishedTimeout": "0s", "tcpCloseWaitTimeout": "0s"},
            "oomScoreAdj": 0,
        }
        # The host itself dials Services too; only the rewritten address needs a real route.
        self.ground.run(["ip", "route", "add", SERVICE_RANGE, "dev", "lo", "src", ADDRESS])
        return self._start("kube-proxy", {"config": self._file("kube-proxy.json", config), "hostname-override": NAME})

    def _file(self, name: str, content: dict[str, Any]) -> Path:
        path = self.ground.folder / name
        path.write_text(json.dumps(content, indent=2))
        return path

    def _start(self, name: str, flags: Mapping[str, object]) -> Process:
        command: list[str | Path] = [self.binaries[name], *(f"--{flag}={value}" for flag, value in flags.items())]
        return self.ground.start(name, command, own_mounts=True)


def condition(document: Document, name: str) -> bool:
    """Whether an object's status has this condition with the value True."""
    found = document.get("status", {}).get("conditions") or ()
    return any(item["type"] == name and item["status"] == "True" for item in found)
