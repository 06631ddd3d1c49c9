"""Upgrades: what was committed before and then what is here now, on one server, without a field that cannot be changed."""

from __future__ import annotations

import io
import subprocess
import tarfile
from pathlib import Path

import pytest

from .behaviour import GITOPS
from .client import Cluster, Document, NotServedError, RefusedError
from .control_plane import ControlPlane
from .deploy import assume_namespaces, read_tree
from .gitops_order import documents_of, order_of
from .proof import Proof
from .test_conformance import DIST, ENVIRONMENTS

FORCE = "kustomize.toolkit.fluxcd.io/force"
"""Flux's annotation of what it may delete and create anew, since its fields are immutable."""

BREAKS: dict[str, str] = {}
"""Objects, as messages name them, that the current step between versions cannot change in place, with what the changelog
tells a person to do. To be emptied once that step is a commit ago."""


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory, proof: Proof) -> tuple[str, Path]:
    """The last commit whose dist/ is not the current one, and that dist/; where history ends before it, the oldest there is."""
    for commit in git("log", "--format=%h", "--max-count=20", "HEAD", "--", "dist").decode().split():
        folder = tmp_path_factory.mktemp("before")
        with tarfile.open(fileobj=io.BytesIO(git("archive", commit, "dist"))) as opened:
            opened.extractall(folder, filter="data")
        if manifests(folder / "dist") != manifests(DIST):
            return commit, folder / "dist"
    proof.gap(f"an upgrade: this clone has no other dist/ than today's, which was compared with itself ({commit}). Fetch more history")
    return commit, folder / "dist"


def git(*words: str) -> bytes:
    return subprocess.run(["git", *words], cwd=Path(__file__).parent.parents[1], check=True, capture_output=True, timeout=60).stdout


def manifests(dist: Path) -> dict[Path, str]:
    return {path.relative_to(dist): path.read_text() for path in dist.rglob("*.k8s.yaml")}


@pytest.mark.parametrize("environment", ENVIRONMENTS)
def test_the_previous_commits_manifests_can_become_these(
    environment: str, before: tuple[str, Path], empty_api_server: ControlPlane, proof: Proof
) -> None:
    commit, old = before
    server = empty_api_server.cluster
    there: list[Document] = []
    if (old / environment).exists():
        assert as_flux(server, old / environment, there) == [], f"{commit} itself is refused"
    else:
        proof.gap(f"an upgrade of {environment}: it is new since {commit}")
    problems = as_flux(server, DIST / environment, there)
    surprises = [problem for problem in problems if not any(known in problem for known in BREAKS)]
    assert surprises == [], f"{environment}, from {commit} to what is here"
    for known, what in BREAKS.items():
        proof.gap(f"an upgrade of {known} in place: {what}")
    proof.count(f"environments upgraded in place from commit {commit}")


def as_flux(server: Cluster, folder: Path, there: list[Document]) -> list[str]:
    """Applies what is not `there` yet of a tree, in order and as Flux does, replacing what says so. Returns what was refused."""
    files = read_tree(folder)
    problems = []
    assume_namespaces(server, files)
    for step in order_of(files, folder.name).steps:
        for path, document in documents_of(step, files):
            if document in there:
                continue
            try:
                apply(server, document)
            except (RefusedError, NotServedError) as error:
                problems.append(f"{folder.name}/{path}: {error}")
            there.append(document)
    return problems


def apply(server: Cluster, document: Document) -> None:
    metadata = document["metadata"]
    try:
        server.apply(document, field_manager=GITOPS, force=True, before=None)
    except RefusedError as refusal:
        if refusal.status != 422 or metadata.get("annotations", {}).get(FORCE) != "enabled":
            raise
        server.delete(document["apiVersion"], document["kind"], metadata["name"], metadata.get("namespace"))
        server.apply(document, field_manager=GITOPS, force=True, before=None)


def test_a_field_that_cannot_be_changed_is_told_with_its_manifest(empty_api_server: ControlPlane, tmp_path: Path, proof: Proof) -> None:
    server = empty_api_server.cluster
    there: list[Document] = []
    assert as_flux(server, DIST / "production", there) == []
    path = tmp_path / "production" / "data" / "redis.k8s.yaml"
    path.parent.mkdir(parents=True)
    path.write_text((DIST / "production" / "data" / "redis.k8s.yaml").read_text().replace("storage: 20Gi", "storage: 21Gi"))
    problems = as_flux(server, tmp_path / "production", there)
    assert len(problems) == 3
    for number, problem in enumerate(problems):
        assert problem.startswith(f"production/data/redis.k8s.yaml: apps/v1 StatefulSet specify-data/redis-{number}: "), problem
        assert "updates to statefulset spec" in problem
    proof.count("broken manifests that made the proof fail, each named")
