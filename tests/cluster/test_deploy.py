"""Applying a tree: handmade environments, good and broken. Each way of being broken is told with the manifest's path."""

from __future__ import annotations

import re
from pathlib import Path, PurePosixPath
from typing import Any

import pytest
import yaml

from .control_plane import ControlPlane
from .deploy import apply_again, apply_tree, read_tree
from .gitops_order import OrderError, order_of

Document = dict[str, Any]

SECURE = {
    "allowPrivilegeEscalation": False,
    "capabilities": {"drop": ["ALL"]},
    "runAsNonRoot": True,
    "seccompProfile": {"type": "RuntimeDefault"},
}


def write(tree: Path, path: str, *documents: Document) -> None:
    file = tree / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(yaml.safe_dump_all(documents))


def document(api_version: str, kind: str, name: str, namespace: str | None = "shop", **fields: Any) -> Document:
    metadata = {"name": name, "namespace": namespace} if namespace else {"name": name}
    return {"apiVersion": api_version, "kind": kind, "metadata": metadata, **fields}


def deployment(**context: Any) -> Document:
    container = {"name": "web", "image": "registry.invalid/web:1", "securityContext": SECURE | context}
    template = {"metadata": {"labels": {"app": "web"}}, "spec": {"containers": [container]}}
    spec = {"selector": {"matchLabels": {"app": "web"}}, "template": template}
    return document("apps/v1", "Deployment", "web", spec=spec)


def kustomization(name: str, path: str, *needs: str) -> Document:
    spec = {
        "interval": "10m",
        "path": path,
        "prune": True,
        "sourceRef": {"kind": "GitRepository", "name": "git"},
        "dependsOn": [{"name": need} for need in needs],
    }
    return document("kustomize.toolkit.fluxcd.io/v1", "Kustomization", name, "flux-system", spec=spec)


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A small environment that is as it should be."""
    folder = tmp_path / "tiny"
    namespace = document("v1", "Namespace", "shop", None)
    namespace["metadata"]["labels"] = {"pod-security.kubernetes.io/enforce": "restricted"}
    write(folder, "foundation/namespaces.k8s.yaml", namespace)
    write(folder, "data/settings.k8s.yaml", document("v1", "ConfigMap", "settings", data={"a": "1"}))
    write(folder, "application/web.k8s.yaml", deployment())
    steps = [
        kustomization("application", "./dist/tiny/application", "data"),
        kustomization("data", "./dist/tiny/data", "foundation"),
        kustomization("foundation", "./dist/tiny/foundation"),
    ]
    write(folder, "gitops/flux.k8s.yaml", *steps)
    return folder


def test_a_good_tree_is_accepted_and_stable(tree: Path, empty_api_server: ControlPlane) -> None:
    report = apply_tree(empty_api_server.cluster, tree)
    assert (report.problems, report.not_restricted) == ([], {})
    assert (report.applied, report.pods, report.assumed) == (6, 1, ("flux-system",))
    assert apply_again(empty_api_server.cluster, report) == []


def test_a_server_is_put_back(tree: Path, empty_api_server: ControlPlane) -> None:
    """The tree of the test before is gone, or nothing here would be new."""
    assert empty_api_server.cluster.get("v1", "Namespace", "shop") is None


BROKEN = {
    "an unknown field": (
        "data/settings.k8s.yaml",
        document("v1", "ConfigMap", "settings", dta={}),
        r"data/settings\.k8s\.yaml: v1 ConfigMap shop/settings: .*\.dta: field not declared",
    ),
    "a wrong selector": (
        "application/web.k8s.yaml",
        deployment() | {"spec": deployment()["spec"] | {"selector": {"matchLabels": {"app": "wbe"}}}},
        r"application/web\.k8s\.yaml: apps/v1 Deployment shop/web: .*`selector` does not match template `labels`",
    ),
    "a pod that is not restricted": (
        "application/web.k8s.yaml",
        deployment(runAsNonRoot=False),
        r"application/web\.k8s\.yaml: apps/v1 Deployment shop/web: its pods are refused: .*runAsNonRoot",
    ),
    "a value that the server warns of": (
        "data/settings.k8s.yaml",
        document("v1", "Endpoints", "old"),
        r"data/settings\.k8s\.yaml: v1 Endpoints shop/old: warning: v1 Endpoints is deprecated",
    ),
    "a kind without a CRD": (
        "data/settings.k8s.yaml",
        document("example.org/v1", "Thing", "a"),
        r"data/settings\.k8s\.yaml: the server has no example\.org/v1 Thing",
    ),
    "a file that GitOps does not apply": (
        "forgotten/settings.k8s.yaml",
        document("v1", "ConfigMap", "forgotten"),
        r"forgotten/settings\.k8s\.yaml: no GitOps object applies this file",
    ),
}


@pytest.mark.parametrize("what", BROKEN)
def test_the_manifest_is_named_for(what: str, tree: Path, empty_api_server: ControlPlane) -> None:
    path, broken, message = BROKEN[what]
    write(tree, path, broken)
    problems = apply_tree(empty_api_server.cluster, tree).problems
    assert any(re.fullmatch(f"{message}.*", problem) for problem in problems), problems
    assert all(problem.startswith(path) for problem in problems)


def test_a_namespace_that_is_not_restricted_is_listed(tree: Path, empty_api_server: ControlPlane) -> None:
    write(tree, "foundation/more.k8s.yaml", document("v1", "Namespace", "wide", None))
    assert apply_tree(empty_api_server.cluster, tree).not_restricted == {"wide": "none"}


def names(tree: Path) -> list[str]:
    return [step.name for step in order_of(read_tree(tree), tree.name).steps]


def test_flux_order_is_that_of_the_dependencies(tree: Path) -> None:
    assert names(tree) == ["foundation", "data", "application", "gitops"]


def test_argo_order_is_that_of_the_waves(tree: Path) -> None:
    def application(name: str, wave: int) -> Document:
        found = document("argoproj.io/v1alpha1", "Application", name, "argocd", spec={"source": {"path": f"dist/tiny/{name}"}})
        found["metadata"]["annotations"] = {"argocd.argoproj.io/sync-wave": str(wave)}
        return found

    write(tree, "gitops/flux.k8s.yaml", application("application", 2), application("data", -1))
    assert names(tree) == ["foundation", "data", "application", "gitops"]


def test_an_order_in_a_circle_is_refused(tree: Path) -> None:
    write(tree, "gitops/flux.k8s.yaml", kustomization("data", "data", "application"), kustomization("application", "application", "data"))
    with pytest.raises(OrderError, match="depend on each other"):
        names(tree)


def test_a_path_that_holds_nothing_is_refused(tree: Path) -> None:
    write(tree, "gitops/flux.k8s.yaml", kustomization("data", "./dist/tiny/date"))
    with pytest.raises(OrderError, match=r"data applies \./dist/tiny/date, where there is no file"):
        names(tree)


def test_without_gitops_objects_the_layers_are_steps(tree: Path) -> None:
    (tree / "gitops/flux.k8s.yaml").unlink()
    order = order_of(read_tree(tree), tree.name)
    assert [step.name for step in order.steps] == ["foundation", "application", "data"]
    assert order.steps[0].files == (PurePosixPath("foundation/namespaces.k8s.yaml"),)
