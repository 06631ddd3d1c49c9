"""Keeps the pod network's firewall as the cluster's NetworkPolicies say, while pods come and go.

It stands where a network plugin's policy engine would. It knows the API and nft; `firewall.py` knows what policies mean.
"""

from __future__ import annotations

import json
import subprocess
import threading
import time

from tests.cluster.client import Cluster, Document

from .firewall import TABLE, counter_name, pods_of, ruleset

PERIOD = 0.25
"""Seconds between two looks at the cluster: about what a real engine takes to follow it."""


class Enforcement:
    """A thread that programs the firewall of the network namespace that it was started in. Use as a context manager."""

    def __init__(self, cluster: Cluster) -> None:
        self._cluster = cluster
        self._end = threading.Event()
        self._passes = 0
        self._programmed = ""
        self._problem: Exception | None = None
        self._thread = threading.Thread(target=self._run, name="network policies", daemon=True)

    def __enter__(self) -> Enforcement:
        self._thread.start()
        self.settle()
        return self

    def __exit__(self, *_: object) -> None:
        self._end.set()
        self._thread.join(timeout=20)
        if self._programmed:
            _nft("-f", "-", text=f"delete table {TABLE}")

    def settle(self) -> None:
        """Waits until everything that the API says now is programmed."""
        wanted = self._passes + 2  # one may be under way, with what it read before
        deadline = time.monotonic() + 20
        while self._passes < wanted:
            if time.monotonic() > deadline or not self._thread.is_alive():
                raise RuntimeError(f"network policies are not enforced: {self._problem!r}")
            time.sleep(0.05)

    def denied(self, direction: str, pod: Document) -> int:
        """Packets to ("in") or from ("out") a pod that were dropped since policies or pods last changed."""
        counters = json.loads(_nft("-j", "list", "counters", "table", *TABLE.split()))["nftables"]
        packets = {item["counter"]["name"]: item["counter"]["packets"] for item in counters if "counter" in item}
        return int(packets.get(counter_name(direction, pod["status"]["podIP"]), 0))

    def _run(self) -> None:
        while not self._end.wait(PERIOD):
            try:
                self._program()
                self._passes += 1
            except Exception as error:  # a server that restarts is no reason to stop
                self._problem = error

    def _program(self) -> None:
        cluster = self._cluster
        policies = cluster.list("networking.k8s.io/v1", "NetworkPolicy")
        wanted = ruleset(policies, pods_of(cluster.list("v1", "Pod")), cluster.list("v1", "Namespace"))
        if wanted != self._programmed:
            _nft("-f", "-", text=wanted)
            self._programmed = wanted


def _nft(*arguments: str, text: str | None = None) -> str:
    result = subprocess.run(["nft", *arguments], input=text, capture_output=True, text=True, timeout=20)
    if result.returncode:
        raise RuntimeError(f"nft {' '.join(arguments)}:\n{result.stderr}\n{text or ''}")
    return result.stdout
