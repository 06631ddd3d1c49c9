"""What the documentation shows runs: the README's blocks, the examples, the commands and the links."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner

from specify_infra import parse, plan
from specify_infra.cli.main import main

ROOT = Path(__file__).resolve().parents[2]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md", *sorted(ROOT.glob("docs/**/*.md"))]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def blocks(text: str, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


def written(folder: Path) -> list[dict[str, object]]:
    return [item for file in sorted(folder.rglob("*.k8s.yaml")) for item in yaml.safe_load_all(file.read_text(encoding="utf-8"))]


def run(script: Path | str, folder: Path) -> None:
    command = [sys.executable, str(script)] if isinstance(script, Path) else [sys.executable, "-c", script]
    ran = subprocess.run(command, cwd=folder, env={**os.environ}, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr


@pytest.mark.parametrize("number", range(len(blocks(README, "python"))))
def test_the_python_of_the_readme_runs_and_writes_yaml(number: int, tmp_path: Path) -> None:
    run(blocks(README, "python")[number], tmp_path)
    assert {item["kind"] for item in written(tmp_path)} >= {"Deployment", "NetworkPolicy", "PodDisruptionBudget"}


def test_a_stranger_imports_one_component_in_ten_lines() -> None:
    (chart,) = [block for block in blocks(README, "python") if "import cdk8s" in block]
    assert len([line for line in chart.splitlines() if line.strip()]) <= 10


@pytest.mark.parametrize("block", blocks(README, "yaml"))
def test_the_yaml_of_the_readme_is_planned(block: str) -> None:
    assert [plan(environment).environment for environment in parse(block)]


@pytest.mark.parametrize("script", sorted(ROOT.glob("examples/*/main.py")), ids=lambda script: script.parent.name)
def test_an_example_runs_and_writes_yaml(script: Path, tmp_path: Path) -> None:
    run(script, tmp_path)
    assert "NetworkPolicy" in {item["kind"] for item in written(tmp_path)}


def test_the_example_with_kplus_lets_both_sides_of_its_connections_through(tmp_path: Path) -> None:
    run(ROOT / "examples/kplus/main.py", tmp_path)
    documents = written(tmp_path)
    policies = {
        (item["metadata"]["namespace"], tuple(item["spec"]["policyTypes"])) for item in documents if item["kind"] == "NetworkPolicy"
    }
    assert {("reports", ("Egress",)), ("shop", ("Ingress",))} <= policies
    (deployment,) = [item for item in documents if item["kind"] == "Deployment" and item["metadata"]["namespace"] == "reports"]
    variables = {entry["name"]: entry for entry in deployment["spec"]["template"]["spec"]["containers"][0]["env"]}
    assert variables["API_HOST"]["value"] == "api.shop.svc"
    assert variables["DATABASE_PASSWORD"]["valueFrom"]["secretKeyRef"]["name"] == "reports-database"
    assert [item for item in documents if item["kind"] == "ExternalSecret" and item["metadata"]["namespace"] == "reports"]


@pytest.mark.parametrize("file", sorted(ROOT.glob("examples/*/specify.yaml")), ids=lambda file: file.parent.name)
def test_an_example_of_a_file_is_planned_without_an_error(file: Path) -> None:
    ran = CliRunner().invoke(main, ["check", "--file", str(file)])
    assert ran.exit_code == 0, ran.output


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_the_links_of_a_page_lead_somewhere(page: Path) -> None:
    prose = re.sub(r"```.*?```|`[^`\n]*`", "", page.read_text(encoding="utf-8"), flags=re.DOTALL)
    for target in re.findall(r"\]\(([^)\s]+)\)", prose):
        if not target.startswith(("http://", "https://", "#", "mailto:")):
            assert (page.parent / target.partition("#")[0]).exists(), f"{page.relative_to(ROOT)} links to {target}"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_the_commands_of_a_page_are_there(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    assert set(re.findall(r"(?:^|`)make ([a-z-]+)", text, re.MULTILINE)) <= targets
    assert set(re.findall(r"(?:^|`)specify-infra ([a-z]+)", text, re.MULTILINE)) <= set(main.commands)
