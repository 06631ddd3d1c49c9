"""A real Prometheus finds its targets through a real API server, as the account and with the Roles that are synthesized."""

from __future__ import annotations

import json
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from specify_infra import Plan
from specify_infra.testing import only
from tests.servers.metrics import lacking, scraped

from ..behaviour import Deployed, deployed, fitted
from ..client import Document
from ..conftest import Programs
from ..control_plane import ControlPlane
from ..disks import disks
from ..ground import Ground
from ..processes import wait_until
from ..proof import Proof
from ..simulated_nodes import SimulatedNodes

SYSTEM = "scraped"
OWN = f"{SYSTEM}-observability"
ACCOUNT = "/var/run/secrets/kubernetes.io/serviceaccount"


@pytest.fixture(scope="module")
def whole(control_plane: ControlPlane, nodes: SimulatedNodes) -> Iterator[Deployed]:
    """The production preset with all its components and their volumes, and the pods of others that it watches, on simulated nodes."""
    with disks(control_plane.cluster, nodes), deployed(control_plane.cluster, fitted(SYSTEM, alone=False)) as there:
        others = list(operated(there.planned))
        for item in others:
            there.cluster.create(item)
        yield there
        for item in others:
            there.cluster.delete("v1", "Pod", item["metadata"]["name"], item["metadata"]["namespace"])


def operated(planned: Plan) -> Iterator[Document]:
    """Yield a pod for each target that no Service shows, as whoever operates it makes them."""
    for declaration in planned.declarations:
        for one in (one for one in declaration.telemetry if one.pods):
            metadata = {"name": one.service, "namespace": declaration.namespace, "labels": one.pods}
            # The port beside it must not be scraped.
            ports = [{"containerPort": one.port}, {"containerPort": one.port + 1}]
            spec = {"containers": [{"name": "server", "image": "registry.example.org/server:1", "ports": ports}]}
            yield {"apiVersion": "v1", "kind": "Pod", "metadata": metadata, "spec": spec}


def configured(text: str, control_plane: ControlPlane, token: Path) -> str:
    """Return prometheus.yml for a Prometheus outside of the cluster: what a pod knows by itself is told to it."""
    files = {
        f"{ACCOUNT}/token": token,
        f"{ACCOUNT}/ca.crt": control_plane.pki.authority,
        "/etc/prometheus/ca/ca.crt": control_plane.pki.authority,
    }
    for there, here in files.items():
        text = text.replace(there, str(here))
    config = yaml.safe_load(text)
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
    whole: Deployed, control_plane: ControlPlane, ground: Ground, programs: Programs, proof: Proof, tmp_path: Path
) -> None:
    token = tmp_path / "token"
    token.write_text(whole.cluster.token("prometheus", OWN))
    text = configured(only(whole.planned, "ConfigMap", "prometheus")["data"]["prometheus.yml"], control_plane, token)
    jobs = {job["job_name"] for job in yaml.safe_load(text)["scrape_configs"]}
    (tmp_path / "prometheus.yml").write_text(text)
    port = ground.port()
    flags = ["--config.file=prometheus.yml", "--storage.tsdb.path=tsdb", f"--web.listen-address=127.0.0.1:{port}"]
    server = ground.start("prometheus", [programs("prometheus")["prometheus"], *flags], cwd=tmp_path, env={"POD_NAME": "prometheus-0"})

    def targets() -> dict[str, list[dict[str, Any]]]:
        found: dict[str, list[dict[str, Any]]] = {}
        for target in get(f"http://127.0.0.1:{port}/api/v1/targets?state=active")["data"]["activeTargets"]:
            found.setdefault(target["scrapePool"], []).append(target)
        return found

    wait_until(lambda: set(targets()) == jobs, "all jobs have targets", timeout=90, process=server)
    by_job = {job: [target["labels"] for target in found] for job, found in targets().items()}
    pod = by_job[f"{SYSTEM}/specify-metrics"][0]
    assert pod.items() >= {"namespace": SYSTEM, "service": "specify-metrics", "job": "specify-metrics", "container": "specify"}.items()
    assert pod["pod"].startswith("specify-")
    assert len(by_job["kubelet"]) == len(by_job[f"{SYSTEM}-agents/node-exporter"]) == 6
    members = [f"postgres-{number}" for number in range(3)]
    assert sorted(labels["pod"] for labels in by_job[f"{SYSTEM}-data/postgres-metrics"]) == members
    for item in operated(whole.planned):
        name, namespace = item["metadata"]["name"], item["metadata"]["namespace"]
        (labels,) = by_job[f"{namespace}/{name}"]
        assert labels.items() >= {"namespace": namespace, "pod": name, "container": "server", "job": f"{namespace}/{name}"}.items()
    wait_until(
        lambda: [one for one in targets()["apiserver"] if one["health"] == "up"],
        "the API server is scraped, by its own certificate's name",
        timeout=60,
        process=server,
    )
    (apiserver,) = targets()["apiserver"]
    assert apiserver["discoveredLabels"]["__meta_kubernetes_namespace"] == "default"
    assert "forbidden" not in server.log.read_text()
    server.stop()
    proof.count("targets found by a real Prometheus through a real API server, with the synthesized Roles", sum(map(len, by_job.values())))


def test_the_api_server_tells_what_the_catalogue_says(whole: Deployed, control_plane: ControlPlane, proof: Proof) -> None:
    real = scraped(f"{control_plane.url}/metrics", whole.cluster.token("prometheus", OWN), control_plane.pki.authority)
    assert lacking("apiserver", real) == {}
    proof.count("files of the catalogue of metrics that a real API server was held against")
