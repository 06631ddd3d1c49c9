"""Every manifest of every environment is accepted by every Kubernetes version that we name, in GitOps order."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from .control_plane import ControlPlane
from .deploy import apply_again, apply_tree
from .programs import SERVER_VERSIONS
from .proof import Proof

DIST = Path(os.environ.get("SPECIFY_INFRA_DIST") or Path(__file__).parents[2] / "dist")
ENVIRONMENTS = sorted(path.name for path in DIST.glob("*") if path.is_dir())

NOT_RESTRICTED: dict[str, str] = {"specify-agents": "node_exporter and the log shipper mount the node's files"}
"""Namespaces whose Pod Security level is not `restricted`, with the reason why it cannot be."""


PROVEN: dict[str, set[str]] = {}
"""What each version of Kubernetes was sent: environments have many documents in common, and each is sent once."""


def test_there_is_something_to_prove() -> None:
    assert ENVIRONMENTS, f"{DIST} has no environments: make synth"


@pytest.mark.parametrize("api_server", SERVER_VERSIONS, indirect=True)
@pytest.mark.parametrize("environment", ENVIRONMENTS)
def test_every_manifest_is_accepted_and_stable(environment: str, empty_api_server: ControlPlane, proof: Proof) -> None:
    version = empty_api_server.version
    proven = PROVEN.setdefault(version, set())
    report = apply_tree(empty_api_server.cluster, DIST / environment, proven)
    proven |= report.proven
    changed = apply_again(empty_api_server.cluster, report)

    for namespace, level in report.not_restricted.items():
        proof.gap(f"namespace {namespace} of {environment} is {level}: {NOT_RESTRICTED.get(namespace, 'no reason is given')}")
    surprises = [f"namespace {name}: enforces {level}" for name, level in report.not_restricted.items() if name not in NOT_RESTRICTED]
    problems = [*report.problems, *changed, *surprises]
    assert not problems, f"{environment} on Kubernetes {version}:\n" + "\n".join(problems)

    proof.count(f"distinct manifests accepted by Kubernetes {version}, strictly, and unchanged by a second apply", report.applied)
    proof.count(f"pod templates admitted by Kubernetes {version} under Pod Security", report.pods)
