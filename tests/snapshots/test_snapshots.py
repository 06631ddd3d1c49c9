"""What is worth reading as a whole: the application, its policies, its jobs, and how GitOps applies all of it."""

from __future__ import annotations

from collections.abc import Iterable

from syrupy.assertion import SnapshotAssertion

from specify_infra import (
    SOPS,
    ArgoCD,
    Autoscaled,
    Flux,
    GitSource,
    PlainIngress,
    PrometheusOperator,
    Task,
)
from tests.support import OTLP, SQL, Document, app, drafted

GIT = GitSource(url="https://git.example.org/shop/infrastructure")
TLS = PlainIngress(ingress_class="nginx", tls_issuer="letsencrypt")


def written(documents: Iterable[Document], *kinds: str) -> list[Document]:
    return [item for item in documents if item["kind"] in kinds]


def test_application(snapshot: SnapshotAssertion) -> None:
    shop = app(database=SQL, traces=OTLP, settings={"LOG_LEVEL": "info"})
    assert written(drafted(shop).documents(), "ServiceAccount", "Role", "RoleBinding", "ConfigMap", "Service", "Deployment") == snapshot


def test_application_foundation(snapshot: SnapshotAssertion) -> None:
    assert written(drafted().documents(), "Namespace", "ResourceQuota", "LimitRange") == snapshot


def test_application_policies(snapshot: SnapshotAssertion) -> None:
    planned = drafted(app(database=SQL, host="shop.example.org"), exposure=TLS, monitoring=PrometheusOperator())
    assert written(planned.documents(), "NetworkPolicy") == snapshot


def test_once(snapshot: SnapshotAssertion) -> None:
    assert written(drafted(app(tasks=(Task(name="migrate", command=("migrate",)),))).documents(), "Job") == snapshot


def test_flux_with_sops(snapshot: SnapshotAssertion) -> None:
    planned = drafted(app(database=SQL, replicas=Autoscaled()), secrets=SOPS(), gitops=Flux(source=GIT))
    assert list(planned.layers["gitops"]["flux"]) == snapshot


def test_argo_cd(snapshot: SnapshotAssertion) -> None:
    planned = drafted(app(replicas=Autoscaled()), gitops=ArgoCD(source=GIT))
    assert list(planned.layers["gitops"]["argo-cd"]) == snapshot
