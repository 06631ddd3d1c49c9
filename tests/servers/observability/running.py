"""The whole chain, running: an application and exporters, Prometheus, Alertmanager, and those who are told."""

from __future__ import annotations

import functools
import subprocess
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from tests.servers.observability import substituted
from tests.servers.observability.sample import Exporter, Listening, receiver
from tests.servers.observability.servers import Servers, free_port, get, query, wait
from tests.servers.observability.synthesized import OBSERVED, arguments, behind, config_map, laid, planned


@dataclass
class Chain:
    """What a test asks and breaks."""

    prometheus: str
    alertmanager: str
    application: Listening
    rules: Path
    told: list[tuple[float, str, dict[str, Any]]] = field(default_factory=list)

    def heard(self, path: str, name: str, status: str, since: float = 0) -> dict[str, Any] | None:
        """Return the first notification of an alert that came to a path since a moment."""
        for when, where, body in self.told:
            if when >= since and path in where and name in str(body) and status in str(body).lower():
                return body
        return None


def chain(servers: Servers) -> Chain:
    """Start everything on the production preset's own configuration."""
    folder = servers.folder
    told: list[tuple[float, str, dict[str, Any]]] = []
    inbox = Listening(receiver(lambda path, body: told.append((time.monotonic(), path, body))), free_port())
    application = Listening(Exporter, free_port())
    catalogue = Listening(Exporter, free_port())
    ports = {name: free_port() for name in ("prometheus", "node", "redis", "redis-exporter")}

    secrets = folder / "secrets"
    addresses = {
        "alertmanager-slack/url": f"http://127.0.0.1:{inbox.port}/slack",
        "alertmanager-watchdog/url": f"http://127.0.0.1:{inbox.port}/watchdog",
        "alertmanager-pagerduty/routing-key": "0123456789abcdef0123456789abcdef",
    }
    for name, value in addresses.items():
        (secrets / name).parent.mkdir(parents=True, exist_ok=True)
        (secrets / name).write_text(value)
    text = config_map(OBSERVED, "alertmanager")["alertmanager.yml"]
    (folder / "alertmanager.yml").write_text(substituted.alertmanager(text, secrets=secrets, port=inbox.port))
    alertmanagers = members(servers)
    servers.start("node-exporter", f"--web.listen-address=127.0.0.1:{ports['node']}", *collectors())

    servers.start("redis", "--port", str(ports["redis"]), "--appendonly", "yes", "--maxmemory", "64mb", "--dir", str(folder))
    exporter = f"127.0.0.1:{ports['redis-exporter']}"
    servers.start("redis-exporter", f"-redis.addr=redis://127.0.0.1:{ports['redis']}", f"-web.listen-address={exporter}")

    held = f"127.0.0.1:{catalogue.port}"
    targets = {
        "specify/specify-metrics": f"127.0.0.1:{application.port}",
        "specify-observability/prometheus-pods": f"127.0.0.1:{ports['prometheus']}",
        "specify-observability/alertmanager-pods": ",".join(alertmanagers),
        "specify-observability/kube-state-metrics": f"{held}/kube-state-metrics",
        "specify-data/redis-metrics": exporter,
        "specify-agents/node-exporter": f"127.0.0.1:{ports['node']}",
        "specify-observability/grafana": f"{held}/metrics",
        "specify-observability/jaeger-metrics": f"{held}/jaeger",
        "apiserver": f"{held}/apiserver",
        "kubelet": f"{held}/kubelet",
        "cadvisor": f"{held}/cadvisor",
    }
    text = substituted.prometheus(
        config_map(OBSERVED, "prometheus")["prometheus.yml"],
        rules=folder / "rules",
        targets=targets,
        behind=functools.partial(behind, planned(OBSERVED)),
        alertmanagers=alertmanagers,
    )
    (folder / "prometheus.yml").write_text(text)
    address, _ = replica(servers, 0, ports["prometheus"])
    up = sum(len(addresses.split(",")) for addresses in targets.values())
    wait(lambda: len(query(address, "up == 1")) == up, f"all {up} targets are up")
    # Only now: what fires while all this starts would open groups at Alertmanager, and what joins an open group waits for its interval.
    (folder / "rules").mkdir()
    for file in laid(OBSERVED, "prometheus-rules", folder / "laid"):
        text = yaml.safe_dump(substituted.faster(yaml.safe_load(file.read_text())), sort_keys=False)
        (folder / "rules" / file.name).write_text(text)
    wait(lambda: get(f"{address}/api/v1/rules")["data"]["groups"], "the rules are read")
    return Chain(address, f"http://{alertmanagers[0]}", application, folder / "rules", told)


def replica(servers: Servers, number: int, port: int) -> tuple[str, subprocess.Popen[bytes]]:
    """Start a pod's Prometheus with the flags of the StatefulSet, and return its address and process once it answers."""
    name, address = f"prometheus-{number}", f"127.0.0.1:{port}"
    here = {"--storage.tsdb.path": f"tsdb-{number}", "--config.file": "prometheus.yml", "--config.auto-reload-interval": "3s"}
    flags = dict(flag.split("=", 1) for flag in arguments(OBSERVED, "prometheus")) | here | {"--web.listen-address": address}
    process = servers.start("prometheus", *(f"{flag}={value}" for flag, value in flags.items()), label=name, POD_NAME=name)
    wait(lambda: get(f"http://{address}/api/v1/status/runtimeinfo"), f"Prometheus answers:\n{servers.log(name)}", seconds=60)
    return f"http://{address}", process


def members(servers: Servers) -> list[str]:
    """Start as many Alertmanagers as production has, and return their addresses."""
    peers = [f"127.0.0.1:{free_port()}" for flag in arguments(OBSERVED, "alertmanager") if flag.startswith("--cluster.peer=")]
    addresses = [f"127.0.0.1:{free_port()}" for _ in peers]
    for index, (peer, address) in enumerate(zip(peers, addresses, strict=True)):
        servers.start(
            "alertmanager",
            "--config.file=alertmanager.yml",
            f"--storage.path=alerts-{index}",
            f"--cluster.listen-address={peer}",
            *(f"--cluster.peer={one}" for one in peers),
            f"--web.listen-address={address}",
            label=f"alertmanager-{index}",
        )
    return addresses


def collectors() -> list[str]:
    """Return the collectors that the DaemonSet's exporter is told to run, as this machine has them."""
    return [flag for flag in arguments(OBSERVED, "node-exporter") if flag.startswith("--collector.") and "mount-points" not in flag]
