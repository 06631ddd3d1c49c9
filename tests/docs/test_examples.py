"""The examples, and the README's own, do what they say."""

from __future__ import annotations

import re
import subprocess
import sys
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
import yaml
from click.testing import CliRunner

from specify_infra.cli.main import main
from tests.docs.sources import ROOT, blocks

pytestmark = pytest.mark.xdist_group("examples")  # what one test wrote, the next one reads

EXAMPLES = sorted(ROOT.glob("examples/*/main.py"))
README = [block.text for block in blocks("python") if block.page == "README.md"]


@cache
def written(script: str) -> list[dict[str, Any]]:
    """Return the documents that a script writes."""
    with TemporaryDirectory() as folder:
        ran = subprocess.run([sys.executable, "-c", script], cwd=folder, capture_output=True, text=True, check=False)
        assert ran.returncode == 0, ran.stderr
        files = sorted(Path(folder).rglob("*.k8s.yaml"))
        return [item for file in files for item in yaml.safe_load_all(file.read_text(encoding="utf-8"))]


def example(name: str) -> list[dict[str, Any]]:
    return written((ROOT / "examples" / name / "main.py").read_text(encoding="utf-8"))


def kinds(documents: list[dict[str, Any]]) -> set[str]:
    return {item["kind"] for item in documents}


@pytest.mark.parametrize("script", README)
def test_the_python_of_the_readme_writes_a_protected_service(script: str) -> None:
    assert kinds(written(script)) >= {"Deployment", "HorizontalPodAutoscaler", "NetworkPolicy", "PodDisruptionBudget", "ServiceAccount"}


def test_a_stranger_imports_one_component_in_ten_lines() -> None:
    (chart,) = [script for script in README if "import cdk8s" in script]
    assert len([line for line in chart.splitlines() if line.strip()]) <= 10


@pytest.mark.parametrize("script", EXAMPLES, ids=lambda script: script.parent.name)
def test_an_example_says_what_it_is_and_writes_protected_pods(script: Path) -> None:
    text = script.read_text(encoding="utf-8")
    assert re.match(r'"""[A-Z].+\."""\n|"""[A-Z].+\.\n\n', text)
    assert kinds(written(text)) >= {"Deployment", "NetworkPolicy", "ServiceAccount"}


def test_every_example_stands_in_their_list() -> None:
    listed = (ROOT / "examples/README.md").read_text(encoding="utf-8")
    folders = {file.parent.name for file in (*EXAMPLES, *ROOT.glob("examples/*/specify.yaml"))}
    assert [folder for folder in sorted(folders) if f"({folder}/" not in listed] == []


def test_the_chart_of_a_stranger_puts_its_labels_on_our_objects() -> None:
    assert {item["metadata"]["labels"]["team"] for item in example("own-chart")} == {"shop"}


def test_the_kplus_example_lets_both_sides_of_its_connections_through() -> None:
    documents = example("kplus")
    policies = {
        (item["metadata"]["namespace"], tuple(item["spec"]["policyTypes"])) for item in documents if item["kind"] == "NetworkPolicy"
    }
    assert {("reports", ("Egress",)), ("shop", ("Ingress",))} <= policies
    (deployment,) = [item for item in documents if item["kind"] == "Deployment" and item["metadata"]["namespace"] == "reports"]
    variables = {entry["name"]: entry for entry in deployment["spec"]["template"]["spec"]["containers"][0]["env"]}
    assert variables["API_HOST"]["value"] == "api.shop.svc"
    assert variables["DATABASE_PASSWORD"]["valueFrom"]["secretKeyRef"]["name"] == "reports-database"
    assert [item for item in documents if item["kind"] == "ExternalSecret" and item["metadata"]["namespace"] == "reports"]


def test_the_kplus_example_hands_out_a_service_and_a_secret() -> None:
    documents = example("kplus")
    (alias,) = [item for item in documents if item["kind"] == "Service" and item["spec"].get("type") == "ExternalName"]
    (ingress,) = [item for item in documents if item["kind"] == "Ingress"]
    assert alias["spec"]["externalName"] == "api.shop.svc.cluster.local"
    assert ingress["spec"]["rules"][0]["http"]["paths"][0]["backend"]["service"]["name"] == alias["metadata"]["name"]
    assert not [item for item in documents if item["kind"] == "Secret"]


def test_the_component_of_a_stranger_gets_what_ours_get() -> None:
    made = {(item["kind"], item["metadata"]["name"]) for item in example("own-component")}
    assert {(kind, "mailer") for kind in ("Deployment", "NetworkPolicy", "Service", "ServiceAccount")} <= made


def test_the_environment_in_python_has_its_job_and_its_engine() -> None:
    assert {"CronJob", "Kustomization", "GitRepository", "Ingress"} <= kinds(example("own-environment"))


@pytest.mark.parametrize("file", sorted(ROOT.glob("examples/*/specify.yaml")), ids=lambda file: file.parent.name)
def test_an_example_of_a_file_has_neither_errors_nor_warnings(file: Path) -> None:
    ran = CliRunner().invoke(main, ["check", "--strict", "--file", str(file)])
    assert ran.exit_code == 0, ran.output
