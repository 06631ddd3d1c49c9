"""Every shipped option: which objects of an application it adds, changes and takes away, and the most telling of them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec
import pytest
from syrupy.assertion import SnapshotAssertion

from specify_infra import CertManager, ExistingSecrets, Flux, NoExposure, NoGitOps, NoMesh, NoMonitoring, NoTls, RedisStandalone, options
from specify_infra.kubernetes.document import title
from specify_infra.model.options import Option
from specify_infra.options import Ordered, PerNode, Recreate
from tests.matrix.choices import AXES, GIT
from tests.snapshots.outline import outlined, telling
from tests.support import SQL, Document, app, drafted

CHOICES = {
    "fixed-3": ("replicas", "PodDisruptionBudget"),
    "autoscaled": ("replicas", "HorizontalPodAutoscaler"),
    "anywhere": ("placement", "Deployment"),
    "spread-hard": ("placement", "Deployment"),
    "pinned": ("placement", "Deployment"),
    "spot": ("placement", "Deployment"),
    "no-surge": ("rollout", "Deployment"),
    "blue-green": ("rollout", "Service"),
    "canary": ("rollout", "HTTPRoute"),
    "argo-blue-green": ("rollout", "Rollout"),
    "argo-canary": ("rollout", "AnalysisTemplate"),
    "to-blue-green": ("rollout", "Service"),
    "tasks": ("tasks", "CronJob"),
    "ambient": ("mesh", "Gateway"),
    "sidecar": ("mesh", "Sidecar"),
    "linkerd": ("mesh", "HTTPRoute"),
    "external": ("secrets", "ExternalSecret"),
    "sealed": ("secrets", "SealedSecret"),
    "sops": ("secrets", "Kustomization"),
    "flux-oci": ("gitops", "OCIRepository"),
    "argo-cd": ("gitops", "Application"),
    "ingress-tls": ("exposure", "Ingress"),
    "nginx": ("exposure", "VirtualServer"),
    "envoy-gateway": ("exposure", "BackendTrafficPolicy"),
    "nginx-fabric": ("exposure", "RateLimitPolicy"),
    "istio-gateway": ("exposure", "Gateway"),
    "contour-gateway": ("exposure", "HTTPRoute"),
    "contour-proxy": ("exposure", "HTTPProxy"),
    "community-nginx": ("exposure", "Ingress"),
    "prometheus": ("monitoring", "ServiceMonitor"),
    "cert-manager": ("tls", "Certificate"),
}
"""Choices of the matrix: each with its axis, and the kind of its most telling object."""


BESIDE: dict[str, dict[str, Any]] = {
    "canary": {"exposure": AXES["exposure"]["contour-gateway"]},
    "argo-canary": {"exposure": AXES["exposure"]["contour-gateway"]},
    "sops": {"gitops": Flux(source=GIT)},
    "cert-manager": {"components": (RedisStandalone(),)},
}
"""What must be there for a choice to work, or to have any effect."""

NOTHING = {NoExposure, NoGitOps, NoMesh, NoMonitoring, NoTls, ExistingSecrets}
"""Options that write nothing."""

OF_COMPONENTS = {Ordered, PerNode, Recreate}
"""Rollouts that only other components have: in their snapshots."""


def chosen(name: str) -> Any:
    return (AXES | {"tls": {"cert-manager": CertManager()}})[CHOICES[name][0]][name]


def planned(choices: dict[str, Any]) -> dict[str, Document]:
    """Return the objects of an application and what may be beside it, by title."""
    pods = {axis: choice for axis, choice in choices.items() if axis in ("replicas", "placement", "rollout", "tasks")}
    others = {axis: choice for axis, choice in choices.items() if axis not in (*pods, "components")}
    shop = app(host="shop.example.org", database=SQL, **pods)
    return {title(item): item for item in drafted(shop, *choices.get("components", ()), **others).documents()}


@pytest.mark.parametrize("name", CHOICES)
def test_option(name: str, snapshot: SnapshotAssertion) -> None:
    axis, kind = CHOICES[name]
    before, after = planned(BESIDE.get(name, {})), planned(BESIDE.get(name, {}) | {axis: chosen(name)})
    touched = [item for key, item in after.items() if before.get(key) != item]
    changes = {
        "adds": [key for key in after if key not in before],
        "changes": [key for key, item in after.items() if before.get(key, item) != item],
        "removes": [key for key in before if key not in after],
    }
    assert [changes, outlined(telling(touched, kind))] == snapshot


def within(value: Any) -> Iterator[type[Option]]:
    """Yield the options that a value consists of."""
    if isinstance(value, Option):
        yield type(value)
    if isinstance(value, msgspec.Struct):
        yield from (option for field in value.__struct_fields__ for option in within(getattr(value, field)))
    if isinstance(value, tuple):
        yield from (option for one in value for option in within(one))


def test_every_option_that_is_shipped_has_a_snapshot() -> None:
    shipped = {one for name in options.__all__ if isinstance(one := getattr(options, name), type) and issubclass(one, Option)}
    assert shipped - {option for name in CHOICES for option in within(chosen(name))} == NOTHING | OF_COMPONENTS
