"""Runs a rendered container as its kubelet would: own process and mount namespaces, a root file system that cannot be
written, its volumes at their paths, its user, no capabilities. Nothing of the container is replaced.

The image is this machine's file system with the servers put where the default image has them.
"""

from __future__ import annotations

import os
import shlex
import shutil
import signal
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.cluster.ground import Ground
from tests.cluster.processes import Process, wait_until
from tests.servers.network import ip
from tests.servers.postgres.programs import EXPORTER

Document = dict[str, Any]

BRIDGE, GATEWAY = "pods", "10.201.0.1"


def run(*words: str) -> None:
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{' '.join(words)}: {done.stderr}"


@dataclass
class Pod:
    """One pod: where its volumes lie, and the containers that run."""

    ground: Ground
    name: str
    address: str
    folder: Path
    spec: Document
    lab: Path
    objects: Sequence[Document]
    secrets: Mapping[str, Mapping[str, str]]
    hosts: str
    more: Mapping[str, str] = field(default_factory=dict)
    """Variables of the machine, not of the container: where the API server is, and the libraries of this build of PostgreSQL."""
    token: Mapping[str, str] = field(default_factory=dict)
    containers: dict[str, Process] = field(default_factory=dict)
    network: Process | None = None
    """What holds its network namespace, as a sandbox's pause container does."""

    @property
    def user(self) -> int:
        return int(self.spec["securityContext"]["runAsUser"])

    def lay(self) -> None:
        """Write what its volumes hold; a claim keeps what it has."""
        for volume in self.spec["volumes"]:
            target = self.folder / "volumes" / volume["name"]
            kind = next(key for key in volume if key != "name")
            if kind == "emptyDir":
                shutil.rmtree(target, ignore_errors=True)
            target.mkdir(parents=True, exist_ok=True)
            for key, text in self._files(volume, kind).items():
                (target / key).write_text(text)
                os.chown(target / key, 0, self.user)
                (target / key).chmod(volume[kind].get("defaultMode", 0o644))
            os.chown(target, 0, self.user)
            target.chmod(0o2775)
        data = self.folder / "volumes" / "data"
        data.mkdir(parents=True, exist_ok=True)
        os.chown(data, 0, self.user)
        data.chmod(0o2775)

    def _files(self, volume: Document, kind: str) -> Mapping[str, str]:
        if kind == "configMap":
            found = (item for item in self.objects if item["kind"] == "ConfigMap" and item["metadata"]["name"] == volume[kind]["name"])
            return dict(next(found)["data"])
        if kind == "secret":
            secret = self.secrets[volume[kind]["secretName"]]
            items = volume[kind].get("items")
            return {item["path"]: secret[item["key"]] for item in items} if items else secret
        return self.token if kind == "projected" else {}

    def connect(self) -> None:
        """Make the pod's own network, with its address, behind the ground's bridge."""
        held = self.ground.start(f"{self.name}-network", ["unshare", "--net", "sleep", "infinity"])
        wait_until(lambda: os.readlink(f"/proc/{held.pid}/ns/net") != os.readlink("/proc/self/ns/net"), "the network is there")
        link = f"veth{self.address.rpartition('.')[2]}"
        ip("link", "add", link, "type", "veth", "peer", "name", "eth0", "netns", str(held.pid))
        ip("link", "set", link, "master", BRIDGE, "up")
        for words in (
            ["address", "add", f"{self.address}/24", "dev", "eth0"],
            ["link", "set", "eth0", "up"],
            ["link", "set", "lo", "up"],
            ["route", "add", "default", "via", GATEWAY],
        ):
            run("nsenter", f"--net=/proc/{held.pid}/ns/net", "ip", *words)
        self.network = held

    def start(self, *names: str) -> None:
        """Start containers, all of them unless some are named."""
        self.lay()
        if self.network is None:
            self.connect()
        for container in self.spec["containers"]:
            if not names or container["name"] in names:
                self.containers[container["name"]] = self._start(container)

    def _start(self, container: Document) -> Process:
        script = self.folder / f"{container['name']}.sh"
        command = [*container.get("command", [EXPORTER]), *container.get("args", ())]
        script.write_text(self._script(container, command))
        return self.ground.start(f"{self.name}-{container['name']}", self._isolated(script), env=self._env(container))

    def execute(self, container_name: str, *command: str, env: Mapping[str, str] | None = None, timeout: float = 60) -> str:
        """Run a command in a container that runs, as `kubectl exec` does; its output."""
        [main] = self._children(self.containers[container_name].pid)
        container = next(one for one in self.spec["containers"] if one["name"] == container_name)
        enter = ["nsenter", f"--target={main}", "--mount", "--net", "--pid", "--root", "--wd=/", *self._drop(container)]
        words = [*enter, *command]
        variables = {**self._env(container), **(env or {})}
        done = subprocess.run(words, capture_output=True, text=True, timeout=timeout, env={**os.environ, **variables}, check=False)
        assert done.returncode == 0, f"{command} exited {done.returncode}\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}"
        return done.stdout

    def stop(self, container: str = "server", timeout: float = 60) -> None:
        """End a container as a kubelet does: preStop, SIGTERM to the first process, then wait."""
        spec = next(one for one in self.spec["containers"] if one["name"] == container)
        hook = spec.get("lifecycle", {}).get("preStop", {}).get("exec", {}).get("command")
        if hook:
            self.execute(container, *hook)
        [main] = self._children(self.containers[container].pid)
        os.kill(main, signal.SIGTERM)
        self.containers[container].popen.wait(timeout=timeout)

    def kill(self) -> None:
        """Kill every process of all containers at the same moment, as the loss of a node does."""
        for process in self.containers.values():
            for main in self._children(process.pid) if process.alive else ():
                os.kill(main, signal.SIGKILL)
        for process in self.containers.values():
            process.popen.wait(timeout=20)

    @property
    def alive(self) -> bool:
        return any(process.alive for process in self.containers.values())

    @staticmethod
    def _children(pid: int) -> list[int]:
        """The first process of a container: the child of the one that made its namespaces."""
        return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]

    def log(self, container: str = "server") -> str:
        return self.containers[container].last_words(60)

    def _isolated(self, script: Path) -> list[str]:
        assert self.network
        enter = ["nsenter", f"--net=/proc/{self.network.pid}/ns/net"]
        return [*enter, "unshare", "--mount", "--propagation=private", "--pid", "--fork", "--kill-child", "bash", str(script)]

    def _drop(self, container: Document) -> list[str]:
        assert container["securityContext"]["capabilities"]["drop"] == ["ALL"]
        identity = [f"--reuid={self.user}", f"--regid={self.user}", f"--groups={self.user}"]
        return ["setpriv", *identity, "--no-new-privs", "--inh-caps=-all", "--bounding-set=-all"]

    def _script(self, container: Document, command: list[str]) -> str:
        """Return the script that makes the container's file system and becomes its first process."""
        root = self.folder / f"root-{container['name']}"
        mounts = [(self.folder / "volumes" / one["name"], one["mountPath"]) for one in container.get("volumeMounts", ())]
        lines = [
            "set -eu",
            f"mkdir -p {root}",
            f"mount -t tmpfs layer {root}",
            f"mkdir {root}/upper {root}/work {root}/merged",
            f"mount -t overlay image -o lowerdir=/,upperdir={root}/upper,workdir={root}/work {root}/merged",
            f"cd {root}/merged",
            # What the default image has: PostgreSQL, Patroni, and a name for its user.
            "mkdir -p usr/pgsql-18 opt/lab",
            f"mount --bind {self.lab}/pgsql usr/pgsql-18",
            f"mount --bind {self.lab} opt/lab",
            *(line for name in ("patroni", "patronictl") for line in _program(name)),
            f"echo 'image:x:{self.user}:{self.user}::/tmp:/bin/bash' >> etc/passwd",
            f"printf '%s' {shlex.quote(self.hosts)} > etc/hosts",
            "mount -t tmpfs -o mode=755 none tmp",
            "mount -t proc proc proc",
            "mount --rbind /dev dev",
            # From within: a link such as /var/run leads to a place in the container.
            *(f"chroot . mkdir -p {path}; mount --bind {source} .$(chroot . readlink -f {path})" for source, path in mounts),
            *(["mount -o remount,ro ."] if container["securityContext"]["readOnlyRootFilesystem"] else []),
            f"exec chroot . {shlex.join([*self._drop(container), *command])}",
        ]
        return "\n".join(lines) + "\n"

    def _env(self, container: Document) -> dict[str, str]:
        values: dict[str, str] = {}
        for entry in container.get("env", ()):
            source = entry.get("valueFrom", {})
            if "secretKeyRef" in source:
                values[entry["name"]] = self.secrets[source["secretKeyRef"]["name"]][source["secretKeyRef"]["key"]]
            elif "fieldRef" in source:
                values[entry["name"]] = {"metadata.name": self.name, "status.podIP": self.address}[source["fieldRef"]["fieldPath"]]
            else:
                text = entry["value"]
                for known, value in values.items():
                    text = text.replace(f"$({known})", value)
                values[entry["name"]] = text
        path = "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin"
        return {"PATH": path, "HOME": "/tmp", **self.more, **values}


def _program(name: str) -> list[str]:
    """Put a Python program where the image has it."""
    text = f'#!/bin/sh\nexec /opt/lab/venv/bin/python /opt/lab/venv/bin/{name} "$@"\n'
    return [f"rm -f usr/bin/{name}", f"printf '%s' {shlex.quote(text)} > usr/bin/{name}", f"chmod 755 usr/bin/{name}"]
