"""What components and options write, as a person reads it in review; `make snapshots` rewrites the files beside this one."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pytest
from syrupy.assertion import SnapshotAssertion
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode

from specify_infra import (
    SOPS,
    ArgoCD,
    Autoscaled,
    Cron,
    ExternalSecrets,
    Flux,
    GitSource,
    OCISource,
    PlainIngress,
    PrometheusOperator,
    SealedSecrets,
    Spot,
    Task,
)
from specify_infra.cli.output import dump
from tests.support import OTLP, SQL, Document, app, drafted, pod

GIT = GitSource(url="https://git.example.org/shop/infrastructure")
TLS = PlainIngress(ingress_class="nginx", tls_issuer="letsencrypt")
SEALED = {"specify": {"shop-database": {"username": "AgB" + "x" * 300, "password": "AgB" + "y" * 300}}}


class Yaml(SingleFileSnapshotExtension):
    """One YAML file for each snapshot."""

    _write_mode = WriteMode.TEXT
    file_extension = "yaml"

    def serialize(self, data: Any, **_: Any) -> str:
        return "---\n".join(dump(item) for item in data)


@pytest.fixture
def snapshot(snapshot: SnapshotAssertion) -> SnapshotAssertion:
    return snapshot.use_extension(Yaml)


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


def test_autoscaled(snapshot: SnapshotAssertion) -> None:
    assert written(drafted(app(replicas=Autoscaled())).documents(), "HorizontalPodAutoscaler", "PodDisruptionBudget") == snapshot


def test_once(snapshot: SnapshotAssertion) -> None:
    assert written(drafted(app(tasks=(Task(name="migrate", command=("migrate",)),))).documents(), "Job") == snapshot


def test_cron(snapshot: SnapshotAssertion) -> None:
    tasks = (Task(name="tidy", run=Cron(schedule="15 3 * * *")),)
    (item,) = written(drafted(app(tasks=tasks)).documents(), "CronJob")
    pod(item).clear()  # the same as in the snapshot of Once
    assert [item] == snapshot


def test_spot(snapshot: SnapshotAssertion) -> None:
    (item,) = written(drafted(app(placement=Spot())).documents(), "Deployment")
    placed = ("affinity", "tolerations", "topologySpreadConstraints", "nodeSelector")
    assert [{key: value for key, value in pod(item).items() if key in placed}] == snapshot


def test_plain_ingress(snapshot: SnapshotAssertion) -> None:
    assert written(drafted(app(host="shop.example.org"), exposure=TLS).documents(), "Ingress") == snapshot


def test_prometheus_operator(snapshot: SnapshotAssertion) -> None:
    planned = drafted(monitoring=PrometheusOperator(labels={"release": "main"}))
    assert written(planned.documents(), "ServiceMonitor") == snapshot


def test_external_secrets(snapshot: SnapshotAssertion) -> None:
    planned = drafted(app(database=SQL), secrets=ExternalSecrets(prefix="test/"))
    assert written(planned.documents(), "ExternalSecret") == snapshot


def test_sealed_secrets(snapshot: SnapshotAssertion) -> None:
    planned = drafted(app(database=SQL), secrets=SealedSecrets(sealed=SEALED))
    assert written(planned.documents(), "SealedSecret") == snapshot


def test_flux_with_sops(snapshot: SnapshotAssertion) -> None:
    planned = drafted(app(database=SQL, replicas=Autoscaled()), secrets=SOPS(), gitops=Flux(source=GIT))
    assert list(planned.layers["gitops"]["flux"]) == snapshot


def test_flux_from_oci(snapshot: SnapshotAssertion) -> None:
    source = OCISource(url="oci://registry.example.org/shop/infrastructure", secret="login")
    assert written(drafted(gitops=Flux(source=source)).documents(), "OCIRepository") == snapshot


def test_argo_cd(snapshot: SnapshotAssertion) -> None:
    planned = drafted(app(replicas=Autoscaled()), gitops=ArgoCD(source=GIT))
    assert list(planned.layers["gitops"]["argo-cd"]) == snapshot
