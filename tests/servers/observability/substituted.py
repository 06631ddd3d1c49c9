"""The only changes between what is synthesized and what the servers here run: addresses, paths, and the pace of time.

Discovery is replaced by fixed targets that carry the labels that discovery would give: the relabelling that follows is real.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import yaml

from tests.servers.observability.synthesized import Behind

PACE = 10
"""How many times faster waiting goes here: scrapes, evaluations, ``for``, groups."""

WAITS = ("scrape_interval", "scrape_timeout", "evaluation_interval", "for", "group_wait", "group_interval", "repeat_interval")


def faster(value: Any) -> Any:
    """Return a configuration whose waits are shorter; ranges of queries stay."""
    if isinstance(value, dict):
        return {key: shorter(item) if key in WAITS else faster(item) for key, item in value.items()}
    return [faster(item) for item in value] if isinstance(value, list) else value


def shorter(duration: str) -> str:
    """Return a duration divided by the pace, at least a tenth of a second."""
    number, unit = re.fullmatch(r"([0-9]+)(ms|s|m|h|d)", duration).groups()  # type: ignore[union-attr]
    seconds = int(number) * {"ms": 0.001, "s": 1, "m": 60, "h": 3600, "d": 86400}[unit] / PACE
    return f"{max(100, round(seconds * 1000))}ms"


def prometheus(text: str, *, rules: Path, targets: dict[str, str], behind: Callable[[str], Behind], alertmanagers: list[str]) -> str:
    """Return prometheus.yml for here.

    Args:
        text: as synthesized.
        rules: where the rule files are.
        targets: job's name to the addresses of what stands in for its pods, with commas between them.
        behind: tells whose pods the target of a job is.
        alertmanagers: the Alertmanagers' addresses.
    """
    config = faster(yaml.safe_load(text))
    config["rule_files"] = [f"{rules}/*.yml"]
    config["alerting"]["alertmanagers"] = [
        {"scheme": one["scheme"], "static_configs": [{"targets": alertmanagers}]} for one in config["alerting"]["alertmanagers"]
    ]
    config["scrape_configs"] = [_job(job, targets[job["job_name"]], behind) for job in config["scrape_configs"]]
    return yaml.safe_dump(config, sort_keys=False)


def _job(job: dict[str, Any], address: str, behind: Callable[[str], Behind]) -> dict[str, Any]:
    (discovery,) = job.pop("kubernetes_sd_configs")
    host, _, path = address.partition("/")
    # Kubernetes' own servers, and those with a certificate: here without TLS.
    job = {key: value for key, value in job.items() if key not in ("scheme", "authorization", "tls_config")}
    if path:
        job["metrics_path"] = f"/{path}"
    found = discovered(discovery, job)
    shown = None if job["job_name"] in KUBERNETES else behind(job["job_name"])
    pods = [{"targets": [one], "labels": found | pod(shown, index)} for index, one in enumerate(host.split(","))]
    # Another port of the same pod, which must not be scraped.
    others = {key: "another" for key in found if key in PORTS}
    decoys = [{"targets": [host.split(",")[0]], "labels": found | others}] if others else []
    return job | {"static_configs": [*pods, *decoys]}


KUBERNETES = ("apiserver", "kubelet", "cadvisor")
"""The jobs whose targets are no pods of ours."""

PORTS = ("__meta_kubernetes_endpointslice_port_name", "__meta_kubernetes_pod_container_port_number")


def pod(shown: Behind | None, index: int) -> dict[str, str]:
    """Return what discovery tells of a target's pod, where it is one."""
    if shown is None:
        return {}
    return {
        "__meta_kubernetes_pod_name": f"{shown.workload}-{index}",
        "__meta_kubernetes_pod_container_name": shown.container,
        "__meta_kubernetes_pod_node_name": "node-1",
        "__meta_kubernetes_pod_phase": "Running",
    }


def discovered(discovery: dict[str, Any], job: dict[str, Any]) -> dict[str, str]:
    """Return the labels that Prometheus' discovery gives a target of a Service, a node or a pod."""
    if discovery["role"] == "node":
        return {"__meta_kubernetes_node_name": "node-1"}
    (namespace,) = discovery["namespaces"]["names"]
    wanted = job["relabel_configs"][0]["regex"]
    if discovery["role"] == "pod":
        return {"__meta_kubernetes_namespace": namespace, "__meta_kubernetes_pod_container_port_number": wanted.partition(";")[0]}
    return {
        "__meta_kubernetes_namespace": namespace,
        "__meta_kubernetes_endpointslice_port_name": wanted,
        "__meta_kubernetes_service_name": discovery["selectors"][0]["label"].partition("=")[2],
    }


def alertmanager(text: str, *, secrets: Path, port: int) -> str:
    """Return alertmanager.yml for here: receivers' addresses lead to a local port.

    Args:
        text: as synthesized.
        secrets: the folder that stands for the mounted Secrets.
        port: where notifications are to go.
    """
    config = faster(yaml.safe_load(text.replace("/etc/alertmanager/secrets", str(secrets))))
    for receiver in config["receivers"]:
        for one in receiver.get("pagerduty_configs", ()):
            one["url"] = f"http://127.0.0.1:{port}/pagerduty"
        for one in receiver.get("webhook_configs", ()):
            # Debian's 0.25 does not know url_file yet: its content is put in its place.
            one["url"] = Path(one.pop("url_file")).read_text()
    return yaml.safe_dump(config, sort_keys=False)
