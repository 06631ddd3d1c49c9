"""Istio's own validation of what we write for it, offline: as its admission webhook would judge."""

from __future__ import annotations

import copy
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest
import yaml

from specify_infra import Istio, Track, plan, production
from specify_infra.model.mesh import backends
from specify_infra.options.mesh.istio_traffic import virtual_service
from tests.cluster.build import build
from tests.support import Document, of

MESHES = {"ambient": Istio(), "sidecar": Istio(mode="sidecar")}
TRACKS = (
    Track(service="specify-stable", workload="specify", weight=90),
    Track(service="specify-canary", workload="specify-canary", weight=10, headers={"x-canary": "always"}),
)


@pytest.fixture(scope="module")
def istioctl() -> Path:
    return build(["istioctl"])["istioctl"]


def judged(istioctl: Path, documents: list[Document]) -> tuple[bool, str]:
    """Return whether Istio takes documents, and what it says."""
    text = yaml.safe_dump_all(item for item in documents if "istio.io" in item["apiVersion"])
    ran = subprocess.run([istioctl, "validate", "-f", "-"], input=text, capture_output=True, text=True, check=False, timeout=60)
    return ran.returncode == 0, ran.stdout + ran.stderr


def written(mesh: str) -> list[Document]:
    return list(plan(msgspec.structs.replace(production(), mesh=MESHES[mesh])).documents())


@pytest.mark.parametrize("mesh", MESHES)
def test_istio_takes_everything_that_production_has_for_it(mesh: str, istioctl: Path) -> None:
    taken, said = judged(istioctl, written(mesh))
    assert taken, said


def test_istio_takes_the_routes_of_a_canary(istioctl: Path) -> None:
    (backend,) = [one for one in backends(plan(production()).declarations) if one.service == "specify"]
    taken, said = judged(istioctl, [virtual_service(msgspec.structs.replace(backend, tracks=TRACKS), MESHES["sidecar"], {})])
    assert taken, said


FAULTS: dict[str, tuple[str, Callable[[Document], Any]]] = {
    "a mode that there is not": ("PeerAuthentication", lambda spec: spec["mtls"].update(mode="SOMETIMES")),
    "a field that there is not": ("Sidecar", lambda spec: spec.update(outboundPolicy={})),
    "a time that is none": ("VirtualService", lambda spec: spec["http"][0].update(timeout="soon")),
    "half of the pods and more": (
        "DestinationRule",
        lambda spec: spec["trafficPolicy"]["outlierDetection"].update(maxEjectionPercent=150),
    ),
    "a host that is none": ("ServiceEntry", lambda spec: spec.update(hosts=["not a host"])),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_istio_refuses_what_is_wrong(fault: str, istioctl: Path) -> None:
    kind, change = FAULTS[fault]
    broken = copy.deepcopy(of(written("sidecar"), kind))
    change(broken["spec"])
    taken, said = judged(istioctl, [broken])
    assert not taken, said
