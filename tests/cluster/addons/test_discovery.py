"""A real Prometheus finds its targets through a real API server, as the account and with the Roles that are synthesized."""

from __future__ import annotations

import json
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.servers.metrics import lacking, scraped
from tests.servers.observability.synthesized import OBSERVED, config_map, planned

from ..client import Cluster
from ..conftest import Programs
from ..control_plane import ControlPlane
from ..ground import Ground
from ..processes import wait_until
from ..proof import Proof
from ..simulated_nodes import SimulatedNodes

OWN = "specify-observability"
ACCOUNT = "/var/run/secrets/kubernetes.io/serviceaccount"
FOUND = {
    "specify/specify-metrics",
    f"{OWN}/kube-state-metrics",
    f"{OWN}/grafana",
    "specify-agents/node-exporter",
    "apiserver",
    "kubelet",
    "cadvisor",
}
"""Jobs whose pods run on simulated nodes; those with volumes wait for a storage class here."""


@pytest.fixture(scope="module")
def deployed(control_plane: ControlPlane, nodes: SimulatedNodes) -> Iterator[Cluster]:
    """The application and what observes it, on simulated nodes."""
    cluster = control_plane.cluster
    layers = planned(OBSERVED).layers
    placed = [item for layer in layers if layer != "gitops" for items in layers[layer].values() for item in items]
    documents = [item for item in placed if kubernetes_own(item)]
    for item in documents:
        cluster.apply(item)
    yield cluster
    for item in reversed(documents):
        metadata = item["metadata"]
        if metadata.get("namespace") == "default" or "namespace" not in metadata:
            cluster.delete(item["apiVersion"], item["kind"], metadata["name"], metadata.get("namespace"))


def kubernetes_own(item: dict[str, Any]) -> bool:
    """Tell whether a kind needs no CRD."""
    group = item["apiVersion"].rpartition("/")[0]
    return "." not in group or group.endswith(".k8s.io")


def configured(text: str, control_plane: ControlPlane, token: Path) -> str:
    """Return prometheus.yml for a Prometheus outside of the cluster: what a pod knows by itself is told to it."""
    config = yaml.safe_load(text.replace(f"{ACCOUNT}/token", str(token)).replace(f"{ACCOUNT}/ca.crt", str(control_plane.pki.authority)))
    config["rule_files"], config["alerting"] = [], {}
    reach = {
        "api_server": control_plane.url,
        "authorization": {"credentials_file": str(token)},
        "tls_config": {"ca_file": str(control_plane.pki.authority)},
    }
    for job in config["scrape_configs"]:
        job["scrape_interval"] = "3s"
        for discovery in job["kubernetes_sd_configs"]:
            discovery.update(reach)
    return yaml.safe_dump(config)


def get(url: str) -> Any:
    with urllib.request.urlopen(url, timeout=5) as answer:
        return json.load(answer)


def test_prometheus_finds_its_targets_with_its_own_roles(
    deployed: Cluster, control_plane: ControlPlane, ground: Ground, programs: Programs, proof: Proof, tmp_path: Path
) -> None:
    token = tmp_path / "token"
    token.write_text(deployed.token("prometheus", OWN))
    (tmp_path / "prometheus.yml").write_text(configured(config_map(OBSERVED, "prometheus")["prometheus.yml"], control_plane, token))
    port = ground.port()
    flags = ["--config.file=prometheus.yml", "--storage.tsdb.path=tsdb", f"--web.listen-address=127.0.0.1:{port}"]
    server = ground.start("prometheus", [programs("prometheus")["prometheus"], *flags], cwd=tmp_path, env={"POD_NAME": "prometheus-0"})

    def targets() -> list[dict[str, Any]]:
        return list(get(f"http://127.0.0.1:{port}/api/v1/targets?state=active")["data"]["activeTargets"])

    wait_until(lambda: {target["scrapePool"] for target in targets()} >= FOUND, "all jobs have targets", timeout=90, process=server)
    by_job: dict[str, list[dict[str, str]]] = {}
    for target in targets():
        by_job.setdefault(target["scrapePool"], []).append(target["labels"])
    pod = by_job["specify/specify-metrics"][0]
    assert pod.items() >= {"namespace": "specify", "service": "specify-metrics", "job": "specify-metrics", "container": "specify"}.items()
    assert pod["pod"].startswith("specify-")
    assert len(by_job["kubelet"]) == len(by_job["specify-agents/node-exporter"]) == 6
    (apiserver,) = [target for target in targets() if target["scrapePool"] == "apiserver"]
    wait_until(
        lambda: [one for one in targets() if one["scrapePool"] == "apiserver" and one["health"] == "up"],
        "the API server is scraped, by its own certificate's name",
        timeout=60,
        process=server,
    )
    assert "forbidden" not in server.log.read_text()
    server.stop()
    proof.count("targets found by a real Prometheus through a real API server, with the synthesized Roles", sum(map(len, by_job.values())))
    assert apiserver["discoveredLabels"]["__meta_kubernetes_namespace"] == "default"


def test_the_api_server_tells_what_the_catalogue_says(deployed: Cluster, control_plane: ControlPlane, proof: Proof) -> None:
    real = scraped(f"{control_plane.url}/metrics", deployed.token("prometheus", OWN), control_plane.pki.authority)
    assert lacking("apiserver", real) == {}
    proof.count("files of the catalogue of metrics that a real API server was held against")
