"""A new version beside the old one, by Argo Rollouts."""

from __future__ import annotations

from typing import Any

import pytest

from specify_infra import (
    Analysis,
    ArgoBlueGreen,
    ArgoCanary,
    ArgoCD,
    Canary,
    ContourProxy,
    Endpoint,
    Flux,
    Istio,
    NginxIngress,
    NoMesh,
    Step,
)
from tests.support import errors, messages, of, pod
from tests.unit.options.delivered import GATEWAY, GIT, NEW, SIDECARS, delivered, documents

HASH = "/spec/selector/rollouts-pod-template-hash"


def test_argo_moves_the_requests_of_an_http_route_by_the_plugin() -> None:
    found = documents(
        delivered(
            ArgoCanary(steps=(Step(weight=10, seconds=60), Step(weight=50, seconds=None))),
        )
    )
    canary = found["Rollout", "specify"]["spec"]["strategy"]["canary"]
    assert canary["trafficRouting"] == {
        "plugins": {"argoproj-labs/gatewayAPI": {"namespace": "specify", "httpRoutes": [{"name": "specify"}]}}
    }
    assert canary["steps"] == [{"setWeight": 10}, {"pause": {"duration": "60s"}}, {"setWeight": 50}, {"pause": {}}]
    assert (canary["stableService"], canary["canaryService"]) == ("specify", "specify-canary")
    assert [one["weight"] for one in found["HTTPRoute", "specify"]["spec"]["rules"][0]["backendRefs"]] == [100, 0]


def test_argo_moves_the_weights_of_a_virtual_service_and_leaves_its_headers() -> None:
    found = documents(delivered(ArgoCanary(headers={"x-canary": "yes"}), around=SIDECARS))
    routing = found["Rollout", "specify"]["spec"]["strategy"]["canary"]["trafficRouting"]
    assert routing == {"istio": {"virtualServices": [{"name": "specify", "routes": ["all-8080-safe", "all-8080"]}]}}
    names = [route["name"] for route in found["VirtualService", "specify"]["spec"]["http"]]
    assert names == ["chosen-8080-safe", "chosen-8080", "all-8080-safe", "all-8080"]


def test_a_rollout_of_argos_is_scaled_and_spread_as_a_deployment_is() -> None:
    found = documents(delivered(ArgoBlueGreen()))
    target = {"apiVersion": "argoproj.io/v1alpha1", "kind": "Rollout", "name": "specify"}
    assert found["HorizontalPodAutoscaler", "specify"]["spec"]["scaleTargetRef"] == target
    rollout = found["Rollout", "specify"]
    assert "replicas" not in rollout["spec"]
    assert pod(rollout)["topologySpreadConstraints"][0]["matchLabelKeys"] == ["rollouts-pod-template-hash"]
    assert rollout["spec"]["progressDeadlineAbort"] is True


def test_a_new_version_is_judged_by_the_objective_of_its_own_pods() -> None:
    found = documents(delivered(ArgoCanary(analysis=Analysis(failures=2))))
    analysis = found["Rollout", "specify"]["spec"]["strategy"]["canary"]["analysis"]
    assert analysis["templates"] == [{"templateName": "specify-objective"}]
    assert analysis["args"] == [{"name": "revision", "valueFrom": {"podTemplateHashValue": "Latest"}}]
    metrics = found["AnalysisTemplate", "specify-objective"]["spec"]["metrics"]
    assert [metric["name"] for metric in metrics] == ["availability", "latency"]
    for metric in metrics:
        asked = metric["provider"]["prometheus"]
        assert asked["address"] == "http://prometheus.specify-observability.svc:9090"
        assert 'pod=~"specify-{{args.revision}}-.+"' in asked["query"]
        assert (metric["failureLimit"], "count" in metric) == (2, False)


def test_after_a_switch_of_argos_the_queries_end_and_silence_is_no_proof() -> None:
    for metric in documents(delivered(ArgoBlueGreen(measurements=4)))["AnalysisTemplate", "specify-objective"]["spec"]["metrics"]:
        assert (metric["count"], metric["inconclusiveLimit"]) == (4, 3)


def test_the_controller_may_ask_prometheus_and_gitops_waits_for_it() -> None:
    plan = delivered(ArgoCanary(), gitops=Flux(source=GIT))
    (policy,) = [item for item in plan.of_kind("NetworkPolicy") if item["metadata"]["name"] == "prometheus"]
    peers = [
        peer["namespaceSelector"]["matchLabels"]
        for rule in policy["spec"]["ingress"]
        for peer in rule["from"]
        if "namespaceSelector" in peer
    ]
    assert {"kubernetes.io/metadata.name": "argo-rollouts"} in peers
    waits = of(plan.of_kind("Kustomization"), "Kustomization", "specify-application")["spec"]["dependsOn"]
    assert {"name": "specify-observability"} in waits


def test_without_an_analysis_nobody_is_asked() -> None:
    plan = delivered(ArgoBlueGreen(analysis=None))
    assert not plan.of_kind("AnalysisTemplate")
    assert "postPromotionAnalysis" not in documents(plan)["Rollout", "specify"]["spec"]["strategy"]["blueGreen"]


def test_a_prometheus_elsewhere_may_judge() -> None:
    far = Endpoint(name="metrics", scheme="http", host="metrics.example.org", port=80, cidrs=("203.0.113.9/32",))
    plan = delivered(ArgoCanary(analysis=Analysis(prometheus=far)))
    (metric, _) = documents(plan)["AnalysisTemplate", "specify-objective"]["spec"]["metrics"]
    assert metric["provider"]["prometheus"]["address"] == "http://metrics.example.org:80"


@pytest.mark.parametrize(
    ("around", "kind", "shared"),
    [
        ({"exposure": GATEWAY}, "HTTPRoute", ["/spec/rules/1/backendRefs"]),
        (SIDECARS, "VirtualService", ["/spec/http/2/route", "/spec/http/3/route"]),
    ],
)
def test_git_leaves_the_controller_what_it_writes(around: Any, kind: str, shared: list[str]) -> None:
    rollout = ArgoCanary(headers={"x-canary": "yes"})
    (flux,) = [
        item["spec"]["ignore"]
        for item in delivered(rollout, around=around, gitops=Flux(source=GIT)).of_kind("Kustomization")
        if item["spec"].get("ignore")
    ]
    (argo,) = [
        item["spec"]["ignoreDifferences"]
        for item in delivered(rollout, around=around, gitops=ArgoCD(source=GIT)).of_kind("Application")
        if item["spec"].get("ignoreDifferences")
    ]
    told = [
        ("Rollout", "specify", ["/spec/replicas"]),
        ("Service", "specify", [HASH]),
        ("Service", "specify-canary", [HASH]),
        (kind, "specify", [f"{backends}/{index}/weight" for backends in shared for index in (0, 1)]),
    ]
    assert [(one["kind"], one["name"], one["jsonPointers"]) for one in argo] == told
    # What is not written needs no rule in Flux: replicas are left out.
    assert [(one["target"]["kind"], one["target"]["name"], one["paths"]) for one in flux] == [
        (of_kind, f"^{name}$", paths) for of_kind, name, paths in told[1:]
    ]


def test_flux_learns_how_a_rollout_of_argos_is_well() -> None:
    stages = {
        item["metadata"]["name"]: item["spec"] for item in delivered(ArgoBlueGreen(), gitops=Flux(source=GIT)).of_kind("Kustomization")
    }
    assert [one["kind"] for one in stages["specify-application"]["healthCheckExprs"]] == ["Rollout"]
    assert "healthCheckExprs" not in stages["specify-foundation"]


@pytest.mark.parametrize("exposure", [NginxIngress(), ContourProxy(tls_issuer="acme")])
@pytest.mark.parametrize("mesh", [NoMesh(), Istio()])
def test_where_argo_cannot_steer_the_splitter_it_is_refused(exposure: Any, mesh: Any) -> None:
    around = {"exposure": exposure, "mesh": mesh}
    found = [one for one in errors(delivered(ArgoCanary(), around=around)) if one.check == "delivery"]
    assert messages(found) == ["shares requests by weight, and its controller cannot steer the exposure or mesh of the environment"]
    assert not [one for one in errors(delivered(Canary(image=NEW), around=around)) if one.check in ("delivery", "capabilities")]
