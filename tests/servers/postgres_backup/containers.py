"""Runs rendered containers as plain processes: what a kubelet would mount lies under a folder, and paths are moved there.

It knows volumes of kind configMap, secret, emptyDir and ephemeral, variables by value and by secretKeyRef. Nothing else
of a container is changed: its command, its scripts and its configuration are those that stand in ``dist/``.
"""

from __future__ import annotations

import contextlib
import os
import re
import signal
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

USER = "postgres"
"""PostgreSQL refuses to run as root; Debian's package makes this user."""


@dataclass(frozen=True)
class Node:
    """The place of pods: their objects by name, and where each pod's files go."""

    root: Path
    documents: tuple[dict[str, Any], ...]
    secrets: Mapping[str, Mapping[str, str]]
    path: str
    """PATH: the programs that the image would carry."""
    moved: dict[str, str] = field(default_factory=dict)
    """What else is replaced in text, such as a port that is taken on this machine."""

    def pod(self, name: str, volumes: Sequence[Mapping[str, Any]]) -> Pod:
        """Lay a pod's volumes out."""
        folder = self.root / name
        folder.mkdir(exist_ok=True)
        pod = Pod(self, folder)
        for volume in volumes:
            pod.lay(volume)
        own(folder)
        return pod


@dataclass(frozen=True)
class Pod:
    """A pod's folder: one folder in it for each volume."""

    node: Node
    folder: Path

    def lay(self, volume: Mapping[str, Any]) -> None:
        """Write what a volume holds; one that is there stays as it is."""
        target = self.folder / volume["name"]
        target.mkdir(exist_ok=True)
        if "configMap" in volume:
            found = next(
                d for d in self.node.documents if d["kind"] == "ConfigMap" and d["metadata"]["name"] == volume["configMap"]["name"]
            )
            for key, text in found["data"].items():
                (target / key).write_text(text)
        if "secret" in volume:
            items = volume["secret"].get("items")
            secret = self.node.secrets[volume["secret"]["secretName"]]
            paths = {item["key"]: item["path"] for item in items} if items else {key: key for key in secret}
            for key, path in paths.items():
                (target / path).write_text(secret[key])
                (target / path).chmod(0o600)

    def command(self, container: Mapping[str, Any]) -> tuple[list[str], dict[str, str]]:
        """Return a container's command line and environment, its paths moved to this pod's folder."""
        mounts = sorted(container.get("volumeMounts", ()), key=lambda mount: -len(mount["mountPath"]))
        moves = {mount["mountPath"]: str(self.folder / mount["name"]) for mount in mounts} | self.node.moved

        # Not inside of a longer path: what was moved once is not moved again.
        pattern = re.compile("|".join(rf"(?<![\w./-]){re.escape(old)}(?![\w-])" for old in moves))

        def moved(text: str) -> str:
            return pattern.sub(lambda match: moves[match[0]], text)

        for mount in mounts:
            for file in (self.folder / mount["name"]).glob("*"):
                if file.is_file() and file.suffix in (".conf", ".sh", ".py", ".ini"):
                    file.write_text(moved(file.read_text()))
        environment = {"PATH": self.node.path, "LC_ALL": "C.UTF-8", "HOME": str(self.folder), "TZ": "UTC"}
        for entry in container.get("env", ()):
            reference = entry.get("valueFrom", {}).get("secretKeyRef")
            environment[entry["name"]] = self.node.secrets[reference["name"]][reference["key"]] if reference else moved(entry["value"])
        return [moved(word) for word in (*container.get("command", ()), *container.get("args", ()))], environment

    def run(
        self, container: Mapping[str, Any], *, check: bool = True, timeout: float = 120, **extra: str
    ) -> subprocess.CompletedProcess[str]:
        """Run a container to its end."""
        command, environment = self.command(container)
        done = subprocess.run(
            command,
            env=environment | extra,
            user=USER,
            group=USER,
            cwd=self.folder,
            capture_output=True,
            text=True,
            timeout=timeout,
            check=False,
        )
        assert not check or done.returncode == 0, (
            f"{container['name']} exited {done.returncode}\n{done.stdout[-3000:]}\n{done.stderr[-3000:]}"
        )
        return done

    def start(self, container: Mapping[str, Any], **extra: str) -> subprocess.Popen[bytes]:
        """Start a container that serves; whoever starts it ends it."""
        command, environment = self.command(container)
        with (self.folder / f"{container['name']}.log").open("wb") as log:
            return subprocess.Popen(
                command, env=environment | extra, user=USER, group=USER, cwd=self.folder, stdout=log, stderr=log, start_new_session=True
            )


def own(folder: Path) -> None:
    """Give a folder and what is in it to PostgreSQL's user."""
    subprocess.run(["chown", "-R", f"{USER}:{USER}", str(folder)], check=True)


def end(process: subprocess.Popen[bytes]) -> None:
    """End a process and the children in its session."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGTERM)
    try:
        process.wait(timeout=10)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
