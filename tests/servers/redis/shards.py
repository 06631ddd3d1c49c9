"""A whole cluster of rendered pods, and questions to it."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from tests.cluster.processes import Process, wait_until
from tests.servers.redis.conftest import LOGIN, trust
from tests.servers.redis.pods import Node, Pod
from tests.servers.redis.resp import Cluster, Connection, RefusedError

Names = tuple[str, int]


@dataclass
class Shards:
    """The pods of a cluster, by shard and number."""

    node: Node
    tls: bool
    count: int = 3
    pods: dict[Names, Pod] = field(default_factory=dict)

    def begin(self) -> float:
        """Start all pods at once, as the StatefulSets do; return the seconds until all are ready."""
        began = time.monotonic()
        for shard in range(self.count):
            for number in range(2):
                self.create((shard, number))
        self.wait_ready()
        return time.monotonic() - began

    def create(self, which: Names, *, agent: bool = True) -> Pod:
        """Start a pod, at a new address, on its old volume."""
        pod = self.pods[which] = self.node.pod(f"redis-{which[0]}", which[1])
        pod.start("server")
        if agent:
            pod.start("agent")
        return pod

    def wait_ready(self, timeout: float = 60) -> None:
        for pod in self.pods.values():
            wait_until(lambda pod=pod: pod.probe("readiness"), f"{pod.name} is ready", timeout=timeout, process=pod.running["server"])

    def client(self) -> Cluster:
        return Cluster(self.node.addresses, LOGIN, tls=trust(self.node) if self.tls else None)

    def agent(self, pod: Pod) -> Connection:
        login = ("agent", self.node.secrets["redis-system"]["agent"])
        return Connection(pod.address, login, tls=trust(self.node) if self.tls else None)

    def table(self, pod: Pod) -> list[list[str]]:
        """Return what a server knows about all: the words of each line of CLUSTER NODES."""
        return [line.split() for line in self.agent(pod).ask("CLUSTER", "NODES").decode().splitlines()]

    def info(self, pod: Pod, section: str = "all") -> dict[str, str]:
        text = self.agent(pod).ask("INFO", section).decode()
        return dict(line.split(":", 1) for line in text.splitlines() if ":" in line)

    def state(self, pod: Pod) -> dict[str, str]:
        text = self.agent(pod).ask("CLUSTER", "INFO").decode()
        return dict(line.split(":", 1) for line in text.splitlines() if ":" in line)

    def master(self, shard: int) -> Names:
        """Return which pod of a shard is the master."""
        (found,) = [which for which, pod in self.pods.items() if which[0] == shard and self.role(pod) == "master"]
        return found

    def claims(self, shard: int) -> int:
        """Return how many slots a shard's masters say are their own."""
        lines = [words for which, pod in self.pods.items() if which[0] == shard for words in self.table(pod) if "myself" in words[2]]
        ends = [word.split("-") for words in lines if "master" in words[2] for word in words[8:] if not word.startswith("[")]
        return sum(int(end[-1]) - int(end[0]) + 1 for end in ends)

    def role(self, pod: Pod) -> str:
        try:
            return self.info(pod, "replication")["role"]
        except OSError:
            return "away"

    def shape(self) -> dict[str, set[str]]:
        """Return who is who, as each server sees it: equal, while nothing changes."""
        return {
            pod.name: {
                " ".join([words[0], words[1].split("@")[0], words[2].replace("myself,", ""), words[3], *words[8:]])
                for words in self.table(pod)
            }
            for pod in self.pods.values()
        }


class Writes(threading.Thread):
    """Writes that go on until they are ended, whatever happens to the cluster: each key gets a greater number each time."""

    def __init__(self, client: Cluster, name: str = "write") -> None:
        super().__init__(name=name, daemon=True)
        self.client = client
        self.acknowledged: dict[str, int] = {}
        """Key to the newest number that its master took."""
        self.confirmed: dict[str, int] = {}
        """Key to the newest number that a replica has, too: WAIT told."""
        self.pauses = [0.0]
        """Seconds between one acknowledged write and the next."""
        self._over = threading.Event()
        self.start()

    def run(self) -> None:
        last, number = time.monotonic(), 0
        while not self._over.is_set():
            number += 1
            key = f"{self.name}:{number % 500}"
            try:
                self.client.ask("SET", key, number)
                self.acknowledged[key] = number
                self.pauses.append(time.monotonic() - last)
                last = time.monotonic()
                if self.client.to(self.client.answered).ask("WAIT", 1, 900):
                    self.confirmed[key] = number
            except (RefusedError, OSError):
                time.sleep(0.02)

    def end(self) -> None:
        self._over.set()
        self.join()


def seconds(check: Callable[[], Any], what: str, timeout: float, process: Process | None = None) -> float:
    """Return the seconds until something holds; where it never does, tell what a process said last."""
    began = time.monotonic()
    wait_until(check, what, timeout=timeout, every=0.05, process=process)
    return time.monotonic() - began
