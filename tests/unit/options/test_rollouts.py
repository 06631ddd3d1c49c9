"""A new version beside the old one: by commits, or by Argo Rollouts."""

from __future__ import annotations

from typing import Any

import pytest

from specify_infra import (
    Analysis,
    ArgoBlueGreen,
    ArgoCanary,
    ArgoCD,
    Autoscaled,
    BlueGreen,
    Canary,
    ContourProxy,
    Endpoint,
    Fixed,
    Flux,
    GatewayAPI,
    GitSource,
    Istio,
    Linkerd,
    NginxIngress,
    NoMesh,
    PlainIngress,
    Plan,
    Prometheus,
    Rolling,
    Step,
)
from specify_infra.model import Rollout
from specify_infra.options import AnyDelivery
from tests.support import OTLP, Document, app, drafted, errors, messages, of, pod, problems

OLD, NEW = "registry.example.org/shop/shop:1.4.2", "registry.example.org/shop/shop:1.5.0"
NAME, INSTANCE = "app.kubernetes.io/name", "app.kubernetes.io/instance"
GIT = GitSource(url="https://git.example.org/shop/infrastructure")
HASH = "/spec/selector/rollouts-pod-template-hash"


GATEWAY = GatewayAPI(trusted_proxies=("10.0.0.0/8",))
SIDECARS = {"exposure": PlainIngress(ingress_class="nginx", tls_issuer="acme"), "mesh": Istio(mode="sidecar")}


def delivered(rollout: AnyDelivery, *, around: Any = None, gitops: Any = None, **changes: Any) -> Plan:
    """Return the plan of an application with a rollout, and a Prometheus that can judge it."""
    shop = app(rollout=rollout, **{"host": "shop.example.org", "affinity_seconds": None, "replicas": Autoscaled(), **changes})
    return drafted(shop, Prometheus(), **(around or {"exposure": GATEWAY}), **({"gitops": gitops} if gitops else {}))


def documents(plan: Plan) -> dict[tuple[str, str], Document]:
    return {(item["kind"], item["metadata"]["name"]): item for item in plan.layers["application"]["specify"]}


@pytest.mark.parametrize("rollout", [BlueGreen(), Canary(image=NEW), Canary(), ArgoBlueGreen(), ArgoCanary()])
def test_a_delivery_is_a_rollout_and_its_plan_is_sound(rollout: AnyDelivery) -> None:
    assert isinstance(rollout, Rollout)
    assert errors(delivered(rollout)) == []


def test_blue_and_green_are_two_deployments_that_select_apart() -> None:
    found = documents(delivered(BlueGreen(green=NEW)))
    for colour, image in (("blue", OLD), ("green", NEW)):
        deployment = found["Deployment", f"specify-{colour}"]
        assert deployment["spec"]["selector"]["matchLabels"] == {NAME: "specify", INSTANCE: f"specify-{colour}"}
        assert pod(deployment)["containers"][0]["image"] == image
        assert pod(deployment)["serviceAccountName"] == "specify"
        for constraint in pod(deployment)["topologySpreadConstraints"]:
            assert constraint["labelSelector"]["matchLabels"][INSTANCE] == f"specify-{colour}"
    assert ("Deployment", "specify") not in found


def test_each_track_has_its_own_budget_and_autoscaler_and_shares_the_rest() -> None:
    found = documents(delivered(BlueGreen()))
    for colour in ("blue", "green"):
        name = f"specify-{colour}"
        assert found["HorizontalPodAutoscaler", name]["spec"]["scaleTargetRef"]["name"] == name
        assert found["PodDisruptionBudget", name]["spec"]["selector"]["matchLabels"][INSTANCE] == name
    assert found["Service", "specify-metrics"]["spec"]["selector"] == {NAME: "specify"}
    assert found["NetworkPolicy", "specify"]["spec"]["podSelector"] == {"matchLabels": {NAME: "specify"}}
    assert [kind for kind, _ in found if kind in ("ServiceAccount", "NetworkPolicy")] == ["ServiceAccount", "NetworkPolicy"]


@pytest.mark.parametrize(("active", "other"), [("blue", "green"), ("green", "blue")])
def test_the_service_selects_the_active_colour_and_the_preview_the_other(active: Any, other: str) -> None:
    found = documents(delivered(BlueGreen(active=active)))
    assert found["Service", "specify"]["spec"]["selector"] == {NAME: "specify", INSTANCE: f"specify-{active}"}
    assert found["Service", "specify-preview"]["spec"]["selector"] == {NAME: "specify", INSTANCE: f"specify-{other}"}


def test_a_switch_changes_two_selectors_and_nothing_else_that_is_applied() -> None:
    before, after = (documents(delivered(BlueGreen(active=active, green=NEW))) for active in ("blue", "green"))
    assert before.keys() == after.keys()
    changed = [key for key in before if before[key] != after[key]]
    assert changed == [("Service", "specify"), ("Service", "specify-preview")]
    for key in changed:
        assert {**before[key]["spec"], "selector": 0} == {**after[key]["spec"], "selector": 0}


def test_a_preview_that_is_off_has_no_pods_no_autoscaler_and_no_budget() -> None:
    plan = delivered(BlueGreen(preview="off"))
    found = documents(plan)
    assert found["Deployment", "specify-green"]["spec"]["replicas"] == 0
    assert ("HorizontalPodAutoscaler", "specify-green") not in found
    assert ("PodDisruptionBudget", "specify-green") not in found
    assert errors(plan) == []


@pytest.mark.parametrize(
    ("rollout", "pods"),
    [
        (Rolling(), 11),
        (BlueGreen(), 22),
        (BlueGreen(preview="off"), 12),
        (Canary(image=NEW), 22),
        (Canary(image=NEW, replicas=Fixed(count=2)), 14),
        (Canary(), 11),
        (ArgoBlueGreen(), 20),
        (ArgoCanary(), 20),
    ],
)
def test_the_quota_admits_all_tracks_at_their_largest_each_in_a_rollout(rollout: AnyDelivery, pods: int) -> None:
    quota = next(item for item in delivered(rollout).of_kind("ResourceQuota") if item["metadata"]["namespace"] == "specify")
    assert int(quota["spec"]["hard"]["pods"]) == -(-pods * 5 // 4)


def test_a_canary_has_a_share_of_the_requests_and_pods_that_bear_it() -> None:
    found = documents(delivered(Canary(image=NEW, weight=10, headers={"x-canary": "yes"})))
    assert pod(found["Deployment", "specify-stable"])["containers"][0]["image"] == OLD
    assert pod(found["Deployment", "specify-canary"])["containers"][0]["image"] == NEW
    assert found["Service", "specify"]["spec"]["selector"][INSTANCE] == "specify-stable"
    assert found["Service", "specify-canary"]["spec"]["selector"][INSTANCE] == "specify-canary"
    by_header, by_weight = found["HTTPRoute", "specify"]["spec"]["rules"]
    assert by_header["matches"][0]["headers"] == [{"type": "Exact", "name": "x-canary", "value": "yes"}]
    assert [one["weight"] for one in by_weight["backendRefs"]] == [90, 10]


def test_without_a_canary_nothing_is_shared_and_stable_keeps_its_name() -> None:
    found = documents(delivered(Canary()))
    assert {name for kind, name in found if kind == "Deployment"} == {"specify-stable"}
    assert [one["name"] for one in found["HTTPRoute", "specify"]["spec"]["rules"][0]["backendRefs"]] == ["specify"]


def test_a_small_canary_has_the_budget_that_it_can_have() -> None:
    plan = delivered(Canary(image=NEW, replicas=Fixed(count=2)))
    assert documents(plan)["PodDisruptionBudget", "specify-canary"]["spec"]["minAvailable"] == 1
    assert ("PodDisruptionBudget", "specify-canary") not in documents(delivered(Canary(image=NEW, replicas=Fixed(count=1))))


def test_changing_the_strategy_never_edits_a_selector() -> None:
    strategies = (Rolling(), BlueGreen(), BlueGreen(active="green"), Canary(), Canary(image=NEW), ArgoBlueGreen(), ArgoCanary())
    seen: dict[tuple[str, str], Any] = {}
    for strategy in strategies:
        for key, item in documents(delivered(strategy)).items():
            if key[0] in ("Deployment", "Rollout"):
                assert seen.setdefault(key, item["spec"]["selector"]) == item["spec"]["selector"]


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


@pytest.mark.parametrize("mesh", [Istio(), Istio(mode="sidecar"), Linkerd()])
@pytest.mark.parametrize("rollout", [BlueGreen(), Canary(image=NEW), ArgoCanary()])
def test_a_mesh_knows_who_calls_the_tracks(mesh: Any, rollout: AnyDelivery) -> None:
    around = {"exposure": PlainIngress(ingress_class="nginx", tls_issuer="acme"), "mesh": mesh}
    assert [one for one in errors(delivered(rollout, around=around)) if one.check != "authorization"] == []


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


def test_git_alone_says_who_gets_the_requests_of_a_commit_driven_switch() -> None:
    for rollout in (BlueGreen(), Canary(image=NEW)):
        plan = delivered(rollout, gitops=ArgoCD(source=GIT))
        ignored = [one for item in plan.of_kind("Application") for one in item["spec"].get("ignoreDifferences", ())]
        assert {(one["kind"], *one["jsonPointers"]) for one in ignored} == {("Deployment", "/spec/replicas")}


def test_alerts_speak_of_every_track_and_being_down_of_the_one_that_serves() -> None:
    def rules(rollout: AnyDelivery) -> dict[str, str]:
        (declared,) = [one for one in delivered(rollout).declarations if one.component == "specify"]
        return {rule["alert"]: rule["expr"] for group in declared.alerts for rule in group.rules if "alert" in rule}

    assert 'pod=~"specify-green-.+"' in rules(BlueGreen(active="green"))["ApplicationDown"]
    assert 'pod=~"specify-.+"' in rules(Canary(image=NEW))["ApplicationDown"]
    assert 'deployment=~"specify(-(blue|green|stable|canary))?"' in rules(BlueGreen())["ApplicationScaled"]
    # There is no Deployment then that could be scaled or changed.
    assert {"ApplicationScaled", "ApplicationConfigurationChanged"} & rules(ArgoCanary()).keys() == set()


def test_traces_tell_a_version_only_where_it_is_that_of_every_track() -> None:
    def told(rollout: AnyDelivery) -> bool:
        deployments = delivered(rollout, traces=OTLP).of_kind("Deployment")
        return "service.version" in str([pod(item)["containers"][0]["env"] for item in deployments])

    assert told(BlueGreen())
    assert told(Canary())
    assert not told(BlueGreen(green=NEW))
    assert not told(Canary(image=NEW))


@pytest.mark.parametrize("exposure", [NginxIngress(), ContourProxy(tls_issuer="acme")])
@pytest.mark.parametrize("mesh", [NoMesh(), Istio()])
def test_where_argo_cannot_steer_the_splitter_it_is_refused(exposure: Any, mesh: Any) -> None:
    around = {"exposure": exposure, "mesh": mesh}
    found = [one for one in errors(delivered(ArgoCanary(), around=around)) if one.check == "delivery"]
    assert messages(found) == ["shares requests by weight, and its controller cannot steer the exposure or mesh of the environment"]
    assert not [one for one in errors(delivered(Canary(image=NEW), around=around)) if one.check in ("delivery", "capabilities")]


def test_clients_that_stick_to_a_pod_are_told_of_where_requests_are_shared() -> None:
    def told(affinity: int | None) -> list[str]:
        plan = delivered(Canary(image=NEW), affinity_seconds=affinity)
        return [one.where for one in plan.findings if one.check == "delivery"]

    assert told(10800) == ["components.specify.affinity_seconds"]
    assert told(None) == []


def test_a_preview_with_fewer_pods_than_the_active_colour_may_have_is_told_of() -> None:
    def told(**changes: Any) -> list[str]:
        return messages(one for one in delivered(BlueGreen(), **changes).findings if one.check == "delivery")

    assert told() == ["the other colour of specify waits with 3 pods, while the active one may have 10"]
    assert told(replicas=Fixed(count=3)) == []


@pytest.mark.parametrize(
    ("build", "where"),
    [
        (lambda: Canary(weight=101), "weight"),
        (lambda: Canary(weight=-1), "weight"),
        (lambda: BlueGreen(active="red"), "active"),
        (lambda: BlueGreen(green="Shop:1"), "green"),
        (lambda: ArgoCanary(steps=()), "steps"),
        (lambda: ArgoCanary(steps=(Step(weight=50), Step(weight=50))), "steps"),
        (lambda: ArgoBlueGreen(kept_seconds=300), "kept_seconds"),
        (lambda: app(rollout=Canary()), "rollout"),
        (lambda: app(rollout=ArgoCanary()), "rollout"),
    ],
)
def test_what_cannot_work_is_refused(build: Any, where: str) -> None:
    assert [one.where for one in problems(build)] == [where]
