"""Runs rendered pods without a kubelet: each has its own network with its own address, its own root and its own mounts.

A container runs its rendered command as the rendered user, at its rendered paths and ports; nothing in its files is changed. What
a kubelet would do is done here: volumes, variables, names (a hosts file), and killing. The programs are Debian's and PyPI's.
"""

from __future__ import annotations

import itertools
import re
import shlex
import shutil
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.cluster.ground import Ground
from tests.cluster.processes import Process, wait_until
from tests.servers.network import ip

Document = dict[str, Any]

BRIDGE, GATEWAY = "br0", "10.244.0.1/16"
NUMBERS = itertools.count(10)
"""Each pod has a number, and so an address, that no other one ever had."""

PAUSE = """
set -e
ip link set lo up
mount -t tmpfs -o mode=755 root {root}
mkdir -p {root}/usr {root}/proc {root}/dev {root}/etc {root}/engine
for link in bin sbin lib lib64; do cp -a "/$link" {root}/; done
mount --bind /usr {root}/usr
mount --rbind /proc {root}/proc
mount --rbind /dev {root}/dev
mount --bind {engine} {root}/engine
chmod 755 {root}; cp /etc/nsswitch.conf /etc/passwd /etc/group {root}/etc/
touch {root}/etc/hosts
mount --bind {hosts} {root}/etc/hosts
{mounts}
mount -o remount,ro,bind {root} || mount -o remount,ro {root}
echo ready >&2
exec sleep infinity
"""


@dataclass
class Node:
    """Where pods run: a bridge between them, a hosts file that knows their names, Secrets, and the engine's programs."""

    ground: Ground
    documents: tuple[Document, ...]
    secrets: Mapping[str, Mapping[str, str]]
    engine: Path
    addresses: dict[str, str] = field(default_factory=dict)
    """Name to address, as DNS would tell."""

    def __post_init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="node-", dir=self.ground.folder))
        self.folder.chmod(0o755)
        self.hosts = self.folder / "hosts"
        self.hosts.write_text("127.0.0.1 localhost\n")
        self.hosts.chmod(0o644)

    def named(self, kind: str, name: str) -> Document:
        return next(item for item in self.documents if (item["kind"], item["metadata"]["name"]) == (kind, name))

    def pod(self, workload: str, number: int | None = None) -> Pod:
        """Start a pod of a workload, at an address that none had before, on the volume that it had before."""
        owner = self.named("Deployment" if number is None else "StatefulSet", workload)
        name = workload if number is None else f"{workload}-{number}"
        host = workload if number is None else f"{name}.{owner['spec']['serviceName']}.{owner['metadata']['namespace']}.svc"
        number_of_all = next(NUMBERS)
        address = f"10.244.{number_of_all // 250}.{number_of_all % 250 + 1}"
        pod = Pod(self, name, host, address, owner["spec"]["template"]["spec"])
        self.addresses[host] = address
        self.hosts.write_text("127.0.0.1 localhost\n" + "".join(f"{at} {who}\n" for who, at in self.addresses.items()))
        pod.begin(number_of_all)
        return pod


@dataclass
class Pod:
    """A pod that runs, or has run."""

    node: Node
    name: str
    host: str
    address: str
    spec: Document
    running: dict[str, Process] = field(default_factory=dict)

    @property
    def folder(self) -> Path:
        return self.node.folder / self.name

    @property
    def data(self) -> Path:
        return self.folder / "volumes" / "data"

    def begin(self, number: int) -> None:
        """Make the network and the mounts."""
        root = self.folder / "root"
        root.mkdir(parents=True, exist_ok=True)
        mounts = []
        volumes = self._volumes()
        targets = {
            mount["mountPath"]: volumes[mount["name"]]
            for container in self.spec["containers"]
            for mount in container.get("volumeMounts", ())
        }
        for target, source in targets.items():
            mounts.append(f"mkdir -p {root}{target}; mount --bind {source} {root}{target}")
        script = PAUSE.format(root=root, engine=self.node.engine, hosts=self.node.hosts, mounts="\n".join(mounts))
        command = ["unshare", "--net", "--mount", "--propagation", "private", "sh", "-c", script]
        pause = self.running["pause"] = self.node.ground.start(f"{self.name}-{number}-pause", command)
        wait_until(lambda: "ready" in pause.last_words(), f"{self.name} has its mounts", process=pause)
        ip("link", "add", f"v{number}", "type", "veth", "peer", "name", "eth0", "netns", str(pause.pid))
        ip("link", "set", f"v{number}", "master", BRIDGE, "up")
        inside = ["nsenter", f"--net=/proc/{pause.pid}/ns/net", "ip"]
        subprocess.run([*inside, "address", "add", f"{self.address}/16", "dev", "eth0"], check=True)
        subprocess.run([*inside, "link", "set", "eth0", "up"], check=True)

    def _volumes(self) -> dict[str, Path]:
        user = self.spec["securityContext"]["runAsUser"]
        found: dict[str, Path] = {}
        for volume in (*self.spec["volumes"], {"name": "data"}):
            place = found[volume["name"]] = self.folder / "volumes" / volume["name"]
            if volume["name"] != "data":
                shutil.rmtree(place, ignore_errors=True)
            place.mkdir(parents=True, exist_ok=True)
            texts: Mapping[str, str] = {}
            if "configMap" in volume:
                texts = self.node.named("ConfigMap", volume["configMap"]["name"])["data"]
            if "secret" in volume:
                texts = self.node.secrets[volume["secret"]["secretName"]]
            for key, text in texts.items():
                (place / key).write_text(text)
                (place / key).chmod(0o440 if "secret" in volume else 0o644)
                shutil.chown(place / key, 0, user)
            shutil.chown(place, user, user)
        return found

    def container(self, name: str) -> Document:
        return next(one for one in self.spec["containers"] if one["name"] == name)

    def command(self, container: Document, words: list[str]) -> list[str]:
        """Return the command line that runs something in a container of this pod."""
        user = self.spec["securityContext"]["runAsUser"]
        fields = {"metadata.name": self.name, "status.podIP": self.address}
        variables = {"PATH": "/engine", "HOSTNAME": self.name}
        for entry in container.get("env", ()):
            source = entry.get("valueFrom", {})
            if "fieldRef" in source:
                variables[entry["name"]] = fields[source["fieldRef"]["fieldPath"]]
            elif "secretKeyRef" in source:
                variables[entry["name"]] = self.node.secrets[source["secretKeyRef"]["name"]][source["secretKeyRef"]["key"]]
            else:
                variables[entry["name"]] = entry["value"]
        filled = [re.sub(r"\$\((\w+)\)", lambda match: variables[match[1]], word) for word in words]
        enter = ["nsenter", f"--net=/proc/{self.running['pause'].pid}/ns/net", f"--mount=/proc/{self.running['pause'].pid}/ns/mnt"]
        root = ["chroot", f"--userspec={user}:{user}", str(self.folder / "root")]
        return [*enter, *root, "/engine/busybox", "env", "-i", *(f"{key}={value}" for key, value in variables.items()), *filled]

    def start(self, name: str, *program: str, more: Sequence[str] = ()) -> Process:
        """Start a container; ``program`` stands for the image's entry point where the pod names no command, ``more`` is appended."""
        container = self.container(name)
        words = [*(container.get("command") or program), *container.get("args", ()), *more]
        process = self.node.ground.start(f"{self.address}-{self.name}-{name}", self.command(container, words))
        self.running[name] = process
        return process

    def run(self, name: str, *words: str, check: bool = True) -> subprocess.CompletedProcess[str]:
        """Run a command in a container to its end, as exec probes and hooks do."""
        done = subprocess.run(self.command(self.container(name), list(words)), capture_output=True, text=True, timeout=60, check=False)
        assert not check or done.returncode == 0, f"{self.name}: {shlex.join(words)}: {done.stdout}{done.stderr}"
        return done

    def probe(self, kind: str) -> bool:
        """Tell what the server's probe says."""
        return self.run("server", *self.container("server")[f"{kind}Probe"]["exec"]["command"], check=False).returncode == 0

    def kill(self) -> None:
        """End all of it, as the loss of its node does."""
        for process in reversed(list(self.running.values())):
            process.kill()

    def delete(self) -> None:
        """End it as Kubernetes does: the hook, the signal, the grace."""
        hook = self.container("server")["lifecycle"]["preStop"]
        if "exec" in hook:
            self.run("server", *hook["exec"]["command"])
        self.running["server"].stop(timeout=30)
        self.kill()
