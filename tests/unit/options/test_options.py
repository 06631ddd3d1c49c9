"""Options render themselves; the absent choice is one of them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from specify_infra import (
    Anywhere,
    Autoscaled,
    Cron,
    ExternalSecrets,
    Fixed,
    NoExposure,
    NoGitOps,
    NoMesh,
    NoMonitoring,
    PinnedToZone,
    PlainIngress,
    PrometheusOperator,
    Rolling,
    Spot,
    Spread,
    Task,
)
from specify_infra.model import Exposure, GitOps, Mesh, Monitoring, Placement, Replicas, Rollout, Secrets
from specify_infra.options.flux import plural
from specify_infra.options.gitops import folder
from tests.support import SQL, app, drafted, of, pod, problems

ZONE, HOST = "topology.kubernetes.io/zone", "kubernetes.io/hostname"
SELECTOR = {"app.kubernetes.io/name": "shop"}


@pytest.mark.parametrize(
    ("option", "protocol"),
    [
        (Fixed(), Replicas),
        (Anywhere(), Placement),
        (Rolling(), Rollout),
        (NoMesh(), Mesh),
        (NoExposure(), Exposure),
        (NoMonitoring(), Monitoring),
        (NoGitOps(), GitOps),
        (ExternalSecrets(), Secrets),
    ],
)
def test_an_option_is_what_its_protocol_asks_for(option: Any, protocol: Any) -> None:
    assert isinstance(option, protocol)


def test_the_seeds_autoscaler() -> None:
    spec = of(drafted(app(replicas=Autoscaled())).documents(), "HorizontalPodAutoscaler")["spec"]
    assert (spec["minReplicas"], spec["maxReplicas"]) == (3, 10)
    metrics = {one["resource"]["name"]: one["resource"]["target"]["averageUtilization"] for one in spec["metrics"]}
    assert metrics == {"cpu": 70, "memory": 80}
    assert spec["behavior"]["scaleDown"]["stabilizationWindowSeconds"] == 300
    assert spec["behavior"]["scaleUp"]["stabilizationWindowSeconds"] == 0


def test_a_metric_that_does_not_count_is_left_out() -> None:
    spec = of(drafted(app(replicas=Autoscaled(memory=None))).documents(), "HorizontalPodAutoscaler")["spec"]
    assert [one["resource"]["name"] for one in spec["metrics"]] == ["cpu"]


def test_spreading_is_over_zones_and_hosts_each_revision_for_itself() -> None:
    placed = Spread().pod(SELECTOR, "pod-template-hash")
    constraints = placed["topologySpreadConstraints"]
    assert [(one["topologyKey"], one["whenUnsatisfiable"]) for one in constraints] == [(ZONE, "ScheduleAnyway"), (HOST, "ScheduleAnyway")]
    assert all(one["matchLabelKeys"] == ["pod-template-hash"] for one in constraints)
    assert "podAntiAffinity" in placed["affinity"]


def test_a_rollout_without_revisions_spreads_all_pods_together() -> None:
    assert all("matchLabelKeys" not in one for one in Spread().pod(SELECTOR, "")["topologySpreadConstraints"])


def test_hard_zones_may_ask_for_a_number_of_them_and_soft_ones_may_not() -> None:
    hard, host = Spread(zones="hard", min_zones=3).pod(SELECTOR, "")["topologySpreadConstraints"]
    assert (hard["whenUnsatisfiable"], hard["minDomains"]) == ("DoNotSchedule", 3)
    assert "minDomains" not in host
    assert all("minDomains" not in one for one in Spread(min_zones=3).pod(SELECTOR, "")["topologySpreadConstraints"])


def test_what_is_off_is_not_there() -> None:
    assert Spread(zones="off", hosts="off", anti_affinity=False).pod(SELECTOR, "") == {}
    assert Anywhere().pod(SELECTOR, "") == {}


def test_a_pinned_pod_still_spreads_over_hosts() -> None:
    placed = PinnedToZone(zone="us-east-1a").pod(SELECTOR, "")
    assert placed["nodeSelector"] == {ZONE: "us-east-1a"}
    assert [one["topologyKey"] for one in placed["topologySpreadConstraints"]] == [HOST]


def test_spot_is_a_wish_and_a_toleration() -> None:
    placed = Spot().pod(SELECTOR, "")
    assert placed["tolerations"] == [{"key": "karpenter.sh/capacity-type", "operator": "Equal", "value": "spot", "effect": "NoSchedule"}]
    assert set(placed["affinity"]) == {"nodeAffinity", "podAntiAffinity"}
    assert "nodeSelector" not in placed


@pytest.mark.parametrize(("surge", "pods", "more"), [(1, 10, 1), ("25%", 10, 3), ("25%", 1, 1), (0, 10, 0), ("100%", 7, 7)])
def test_a_surge_counts_as_kubernetes_counts(surge: Any, pods: int, more: int) -> None:
    assert Rolling(max_surge=surge, max_unavailable=1).surge(pods) == more


def test_the_seeds_rollout_loses_no_capacity() -> None:
    strategy = of(drafted().documents(), "Deployment")["spec"]["strategy"]
    assert strategy == {"type": "RollingUpdate", "rollingUpdate": {"maxSurge": 1, "maxUnavailable": 0}}


def test_a_cron_job_runs_in_utc_one_at_a_time_and_forgets_what_it_missed() -> None:
    documents = drafted(app(tasks=(Task(name="tidy", run=Cron(schedule="15 3 * * *")),))).documents()
    spec = of(documents, "CronJob")["spec"]
    assert (spec["schedule"], spec["timeZone"], spec["concurrencyPolicy"]) == ("15 3 * * *", "Etc/UTC", "Forbid")
    assert spec["startingDeadlineSeconds"] == 300


def test_a_schedule_that_never_comes_is_refused() -> None:
    (one,) = problems(lambda: Cron(schedule="0 25 * * *"))
    assert (one.where, one.got, one.allowed) == ("schedule", "25 in 0 25 * * *", "0-23")


@pytest.mark.parametrize("field", ["retries"])
def test_counts_are_not_negative(field: str) -> None:
    assert [one.where for one in problems(lambda: Cron(schedule="@daily", **{field: -1}))] == [field]
    assert [one.where for one in problems(lambda: Rolling(min_ready=-1, history=-1))] == ["min_ready", "history"]


def test_secrets_are_read_from_the_store_key_by_key() -> None:
    planned = drafted(app(database=SQL), secrets=ExternalSecrets(store="vault", prefix="test/", refresh="5m"))
    spec = of(planned.documents(), "ExternalSecret")["spec"]
    assert spec["secretStoreRef"] == {"kind": "ClusterSecretStore", "name": "vault"}
    assert spec["refreshInterval"] == "5m"
    assert [one["remoteRef"] for one in spec["data"]] == [
        {"key": "test/shop-database", "property": "username"},
        {"key": "test/shop-database", "property": "password"},
    ]


def test_an_ingress_leads_to_the_service_and_asks_for_its_certificate() -> None:
    exposure = PlainIngress(ingress_class="nginx", tls_issuer="letsencrypt")
    documents = list(drafted(app(host="shop.example.org", path="/api"), exposure=exposure).documents())
    item = of(documents, "Ingress")
    assert "annotations" not in item["metadata"]
    assert item["spec"]["ingressClassName"] == "nginx"
    (rule,) = item["spec"]["rules"]
    assert (rule["host"], rule["http"]["paths"][0]["path"]) == ("shop.example.org", "/api")
    assert item["spec"]["tls"] == [{"hosts": ["shop.example.org"], "secretName": "specify-edge"}]
    assert of(documents, "Certificate", "specify-edge")["spec"]["issuerRef"]["name"] == "letsencrypt"


def test_a_monitor_bears_the_labels_that_its_prometheus_selects_by() -> None:
    item = of(drafted(monitoring=PrometheusOperator(labels={"release": "main"})).documents(), "ServiceMonitor")
    assert item["metadata"]["labels"]["release"] == "main"
    assert item["spec"]["endpoints"][0].items() >= {"port": "metrics", "path": "/metrics", "interval": "30s"}.items()


@pytest.mark.parametrize(
    ("root", "path", "joined"),
    [("dist", "prod/data", "dist/prod/data"), ("/a/b/", "c", "a/b/c"), ("", "c", "c"), ("dist", "/secrets/prod", "secrets/prod")],
)
def test_a_stage_has_its_folder_in_the_repository(root: str, path: str, joined: str) -> None:
    assert folder(root, path) == joined


def test_tasks_are_not_spread() -> None:
    assert "topologySpreadConstraints" not in pod(of(drafted(app(tasks=(Task(name="m"),))).documents(), "Job"))


def test_resources_are_called_as_their_definitions_call_them() -> None:
    definitions = [one for file in Path("imports/crds").glob("*.yaml") for one in yaml.safe_load_all(file.read_text()) if one]
    names = [one["spec"]["names"] for one in definitions]
    assert [plural(one["kind"]) for one in names] == [one["plural"] for one in names]
    assert [plural(kind) for kind in ("Ingress", "NetworkPolicy", "ConfigMap")] == ["ingresses", "networkpolicies", "configmaps"]
