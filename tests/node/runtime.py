"""containerd on a machine: its configuration, the pods' network, and the images. Knows no Kubernetes object."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path

from tests.cluster.processes import Process, wait_until

from .images import PAUSE
from .machine import Machine

SOCKET = "/run/containerd/containerd.sock"
"""In the run's mount namespace."""

POD_RANGE = "10.244.0.0/24"
BRIDGE = "pods0"
PLUGINS = ("bridge", "host-local", "loopback", "portmap")


def start_containerd(machine: Machine, binaries: Mapping[str, Path]) -> Process:
    """Starts containerd and waits until it answers."""
    ground = machine.ground
    networks = ground.folder / "cni"
    networks.mkdir()
    (networks / "10-pods.conflist").write_text(json.dumps(_network(), indent=2))
    config = ground.folder / "containerd.toml"
    config.write_text(_config(binaries, networks))
    # containerd looks for its shim on PATH.
    path = ":".join([str(binaries["containerd-shim-runc-v2"].parent), "/usr/sbin", "/usr/bin", "/sbin", "/bin"])
    command: list[str | Path] = [binaries["containerd"], f"--config={config}"]
    process = ground.start("containerd", command, env={"PATH": path}, own_mounts=True)
    ask: list[str | Path] = [binaries["ctr"], f"--address={SOCKET}", "version"]
    wait_until(lambda: ground.run(ask, own_mounts=True), "containerd answers", process=process)
    return process


def load_images(machine: Machine, ctr: Path, archives: Iterable[Path]) -> None:
    """Imports images where the kubelet finds them."""
    for archive in archives:
        command: list[str | Path] = [ctr, f"--address={SOCKET}", "--namespace=k8s.io", "images", "import", archive]
        machine.ground.run(command, own_mounts=True, timeout=120)


def _network() -> dict[str, object]:
    """Pods on a bridge, each with an address of POD_RANGE; everything else by the host."""
    addresses = {"type": "host-local", "ranges": [[{"subnet": POD_RANGE}]], "routes": [{"dst": "0.0.0.0/0"}]}
    # Hairpin: a pod may reach itself through its Service.
    bridge = {"type": "bridge", "bridge": BRIDGE, "isGateway": True, "hairpinMode": True, "ipam": addresses}
    return {"cniVersion": "1.0.0", "name": "pods", "plugins": [bridge, {"type": "portmap", "capabilities": {"portMappings": True}}]}


def _config(binaries: Mapping[str, Path], networks: Path) -> str:
    plugin_folders = json.dumps([str(binaries[name].parent) for name in PLUGINS])
    return f"""\
version = 3

[plugins.'io.containerd.cri.v1.images'.pinned_images]
sandbox = '{PAUSE}'

[plugins.'io.containerd.cri.v1.runtime']
# A container machine may lack CAP_SYS_RESOURCE: without it no process may be protected from the OOM killer.
restrict_oom_score_adj = true

[plugins.'io.containerd.cri.v1.runtime'.cni]
bin_dirs = {plugin_folders}
conf_dir = '{networks}'

[plugins.'io.containerd.cri.v1.runtime'.containerd.runtimes.runc]
runtime_type = 'io.containerd.runc.v2'

[plugins.'io.containerd.cri.v1.runtime'.containerd.runtimes.runc.options]
BinaryName = '{binaries["runc"]}'
SystemdCgroup = false
"""
