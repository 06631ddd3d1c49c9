"""Whether the generated modules work: each kind once in a chart, and what comes out passes its schema."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Any

import cdk8s
import pytest

from specify_infra.checks.schema import violations

FLUX = "imports.io.fluxcd.toolkit"
REFERENCE = {"kind": import_module(f"{FLUX}.kustomize").KustomizationSpecSourceRefKind.GIT_REPOSITORY, "name": "fleet"}
STORE = {"provider": {"vault": {"server": "https://vault.example.com", "auth": {"tokenSecretRef": {"name": "t", "key": "k"}}}}}
ISSUER = {"self_signed": {}}
DESTINATION = {"namespace": "web", "server": "https://kubernetes.default.svc"}

KINDS: tuple[tuple[str, str, Mapping[str, Any]], ...] = (
    (f"{FLUX}.source", "GitRepository", {"interval": "1m", "url": "https://git.example.com/fleet"}),
    (f"{FLUX}.source", "OciRepository", {"interval": "1m", "url": "oci://oci.example.com/fleet"}),
    (f"{FLUX}.kustomize", "Kustomization", {"interval": "1m", "prune": True, "source_ref": REFERENCE}),
    ("imports.io.argoproj", "Application", {"project": "default", "destination": DESTINATION}),
    ("imports.io.argoproj", "AppProject", {"source_repos": ["*"]}),
    (
        "imports.io.external_secrets",
        "ExternalSecret",
        {"refresh_interval": "1h", "secret_store_ref": {"name": "vault"}},
    ),
    ("imports.io.external_secrets", "SecretStore", STORE),
    ("imports.io.external_secrets", "ClusterSecretStore", STORE),
    ("imports.com.bitnami", "SealedSecret", {"encrypted_data": {"password": "AgBy"}}),
    (
        "imports.com.coreos.monitoring",
        "ServiceMonitor",
        {"selector": {"match_labels": {"app": "web"}}, "endpoints": [{"port": "metrics"}]},
    ),
    ("imports.com.coreos.monitoring", "PodMonitor", {"selector": {}, "pod_metrics_endpoints": [{"port": "metrics"}]}),
    ("imports.com.coreos.monitoring", "PrometheusRule", {"groups": [{"name": "web", "rules": []}]}),
    ("imports.io.cnpg.postgresql", "Cluster", {"instances": 3, "storage": {"size": "20Gi"}}),
    ("imports.io.cnpg.postgresql", "Pooler", {"cluster": {"name": "postgres"}, "pgbouncer": {}}),
    ("imports.io.cnpg.postgresql", "ScheduledBackup", {"cluster": {"name": "postgres"}, "schedule": "0 15 2 * * *"}),
    ("imports.io.cert_manager", "Certificate", {"secret_name": "web-tls", "issuer_ref": {"name": "letsencrypt"}}),
    ("imports.io.cert_manager", "Issuer", ISSUER),
    ("imports.io.cert_manager", "ClusterIssuer", ISSUER),
)


@pytest.mark.parametrize(("module", "kind", "spec"), KINDS, ids=[kind for _, kind, _ in KINDS])
def test_a_generated_class_makes_a_document_that_its_schema_accepts(module: str, kind: str, spec: Mapping[str, Any]) -> None:
    chart = cdk8s.Testing.chart()
    construct = getattr(import_module(module), kind)
    construct(chart, "it", metadata=cdk8s.ApiObjectMetadata(name="it"), spec=spec)
    [document] = cdk8s.Testing.synth(chart)
    assert document["kind"].lower() == kind.lower()
    assert violations(document) == ()
