"""The real Prometheus Operator makes of our monitors what our own Prometheus is told: the same targets, labels and trust.

It writes its Prometheus' configuration into a Secret. That is compared with the one that the same environment has without an operator,
since rules and dashboards are the same in both.
"""

from __future__ import annotations

import base64
import gzip
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from specify_infra import plan
from specify_infra.testing import only
from tests.variants import VARIANTS

from ..client import Cluster
from ..conftest import Programs
from ..control_plane import ControlPlane
from ..crds import install, of_module
from ..ground import ADDRESS, Ground
from ..processes import wait_until
from ..proof import Proof
from ..store import keys, remove_all_but
from .test_operator import documents, operated

HOME = "monitoring"


@pytest.fixture(scope="module")
def operator(api_server: ControlPlane, ground: Ground, programs: Programs) -> Iterator[Cluster]:
    """The operator, and a Prometheus of it that takes every monitor."""
    before = keys(api_server.store)
    cluster = api_server.cluster
    prometheus = {
        "apiVersion": "monitoring.coreos.com/v1",
        "kind": "Prometheus",
        "metadata": {"name": "main", "namespace": HOME},
        "spec": {f"{kind}{what}elector": {} for kind in ("serviceMonitor", "podMonitor") for what in ("S", "NamespaceS")},
    }
    with ground.outside():
        crds = of_module("github.com/prometheus-operator/prometheus-operator")
    emitted = {crd["metadata"]["name"] for crd in cluster.list("apiextensions.k8s.io/v1", "CustomResourceDefinition")}
    install(api_server, [crd for crd in crds if crd["metadata"]["name"] not in emitted])
    cluster.create({"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": HOME}})
    cluster.create(prometheus)
    binary = programs("prometheus-operator")["prometheus-operator"]
    flags = [f"--web.listen-address={ADDRESS}:{ground.port()}", "--kubelet-endpoints=false"]
    process = ground.start("prometheus-operator", [binary, *flags], env={"KUBECONFIG": str(api_server.kubeconfig("admin"))})
    wait_until(lambda: configuration(cluster), "the operator writes a configuration", process=process)
    yield cluster
    process.stop()
    remove_all_but(before, api_server.store)


def configuration(cluster: Cluster) -> str:
    """Return prometheus.yaml as the operator wrote it; empty while it has not."""
    found = cluster.get("v1", "Secret", "prometheus-main", HOME)
    return gzip.decompress(base64.b64decode(found["data"]["prometheus.yaml.gz"])).decode() if found and found.get("data") else ""


def jobs(cluster: Cluster) -> dict[str, dict[str, Any]]:
    """Return the operator's jobs by what ours are called: namespace and Service."""
    loaded = yaml.safe_load(configuration(cluster)).get("scrape_configs") or []
    return {"/".join(job["job_name"].split("/")[1:3]): job for job in loaded}


def given(job: dict[str, Any], service: str) -> set[tuple[str, str]]:
    """Return the labels that a target gets, with what each is made of: what discovery tells, or a word."""
    rules = [rule for rule in job["relabel_configs"] if "target_label" in rule and not rule["target_label"].startswith("__")]
    made = {(rule["target_label"], ";".join(rule.get("source_labels", ())) or rule["replacement"]) for rule in rules}
    # The Service's name is a word in ours.
    return {(label, service if (label, source) == ("job", "__meta_kubernetes_service_name") else source) for label, source in made}


def trust(job: dict[str, Any]) -> tuple[str, str, str]:
    """Return how a job is dialled: its scheme, the name that must be certified, and whether there is an authority to believe."""
    tls = job.get("tls_config", {})
    return job.get("scheme", "http"), tls.get("server_name", ""), "ca" if "ca_file" in tls else ""


@pytest.mark.parametrize("name", VARIANTS)
def test_the_operator_makes_the_same_targets(
    name: str, operator: Cluster, api_server: ControlPlane, programs: Programs, proof: Proof
) -> None:
    before = keys(api_server.store)
    monitors = [item for item in documents(VARIANTS[name]()) if item["kind"].endswith("Monitor")]
    for namespace in {item["metadata"]["namespace"] for item in monitors}:
        operator.create({"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": namespace}})
    # What cert-manager would bring: the certificate of the authority beside that of the target.
    for item in plan(operated(VARIANTS[name]())).of_kind("Certificate"):
        metadata = {"name": item["spec"]["secretName"], "namespace": item["metadata"]["namespace"]}
        if metadata["namespace"] in {one["metadata"]["namespace"] for one in monitors}:
            authority = base64.b64encode(api_server.pki.authority.read_bytes()).decode()
            operator.create({"apiVersion": "v1", "kind": "Secret", "metadata": metadata, "data": {"ca.crt": authority}})
    for item in monitors:
        operator.apply(item)
    wanted = {f"{item['metadata']['namespace']}/{item['metadata']['name']}" for item in monitors}
    wait_until(lambda: set(jobs(operator)) == wanted, f"the operator knows {sorted(wanted)}")

    own = yaml.safe_load(only(plan(VARIANTS[name]()), "ConfigMap", "prometheus")["data"]["prometheus.yml"])["scrape_configs"]
    ours, theirs = {job["job_name"]: job for job in own}, jobs(operator)
    assert wanted <= set(ours)
    for key in sorted(wanted):
        mine, its = ours[key], theirs[key]
        service = key.partition("/")[2]
        assert given(mine, service) <= given(its, service), key
        same = ("honor_labels", "metrics_path", "scrape_interval")
        defaults = {"honor_labels": False, "metrics_path": "/metrics"}
        assert [mine.get(one, defaults.get(one)) for one in same] == [its.get(one, defaults.get(one)) for one in same], key
        assert trust(mine) == trust(its), key
        proof.count("targets that the Prometheus Operator makes as we do")
    checked(programs("promtool")["promtool"], configuration(operator), api_server.folder / f"{name}.yaml")
    remove_all_but(before, api_server.store)
    wait_until(lambda: not jobs(operator), "the operator forgets them")


def checked(promtool: Path, text: str, file: Path) -> None:
    """Let promtool judge a configuration, without looking for the files that it names."""
    file.write_text(text)
    ran = subprocess.run([promtool, "check", "config", "--syntax-only", file], capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr
