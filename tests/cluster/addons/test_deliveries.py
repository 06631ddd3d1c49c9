"""Every way in with every mesh, rollout and GitOps engine: a real API server takes what goes together, the plan refuses the rest."""

from __future__ import annotations

import pytest

from specify_infra import InfraError, plan
from tests.matrix.choices import ARGO_CANARIES, AXES, DELIVERY, Choice, built, deliveries, product

from ..behaviour import files_of
from ..control_plane import ControlPlane
from ..deploy import apply_again, apply_files
from ..proof import Proof

REST: Choice = {
    "replicas": "autoscaled",
    "placement": "spread-hard",
    "tasks": "tasks",
    "secrets": "existing",
    "monitoring": "prometheus",
    "needs": "needs",
    "one_namespace": "namespaces",
}
"""The most that can stand beside any of them."""

VALID = deliveries()
INVALID = [choice for choice in product({axis: AXES[axis] for axis in DELIVERY}) if choice not in VALID]

PROVEN: set[str] = set()
"""What the API server was sent: deliveries have most documents in common, and each is sent once."""

NO_SPLITTER = "Canary needs weights, which no other choice provides"
NO_HEADERS = "Canary needs headers, which no other choice provides"
NOT_STEERED = "shares requests by weight, and its controller cannot steer the exposure or mesh of the environment"


@pytest.mark.parametrize("rollout", AXES["rollout"])
@pytest.mark.parametrize("mesh", AXES["mesh"])
def test_every_valid_delivery_is_accepted_and_stable(mesh: str, rollout: str, empty_api_server: ControlPlane, proof: Proof) -> None:
    wrong: list[str] = []
    standing: dict[str, str] = {}
    for choice in (one for one in VALID if (one["mesh"], one["rollout"]) == (mesh, rollout)):
        environment = built(REST | choice)
        report = apply_files(empty_api_server.cluster, files_of(plan(environment)), environment.name, (), PROVEN, standing)
        lax = [f"namespace {name}: enforces {level}" for name, level in report.not_restricted.items()]
        said = [*report.problems, *lax, *apply_again(empty_api_server.cluster, report)]
        wrong += [f"{'-'.join(choice.values())}: {one}" for one in said]
        PROVEN.update(report.proven)
        proof.count("ways in x meshes x rollouts x GitOps engines that an API server takes, strictly, and that a second apply leaves alone")
    assert wrong == []


def test_every_other_delivery_is_refused_with_its_reason(proof: Proof) -> None:
    seen: dict[tuple[str, ...], str] = {}
    for choice in INVALID:
        with pytest.raises(InfraError) as refused:
            plan(built(REST | choice))
        seen[tuple(choice[axis] for axis in ("rollout", "exposure", "mesh", "gitops"))] = str(refused.value)
    steered = {way: text for way, text in seen.items() if NO_SPLITTER not in text}
    assert {way for way, text in steered.items() if NOT_STEERED not in text} == set()
    assert all(way[0] in ARGO_CANARIES for way in steered)
    assert all("do:" in text for text in seen.values())
    # Of the canaries all but one ask for a header too.
    assert all(NO_HEADERS in text for way, text in seen.items() if way not in steered and way[0] != "argo-canary")
    assert len(seen) > 50
    proof.count("ways in x meshes x rollouts x GitOps engines that the plan refuses, each with its reason", len(seen))
