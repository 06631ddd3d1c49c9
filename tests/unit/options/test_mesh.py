"""Meshes: what each makes of the same declared needs, and what pods, Services and policies look like in it."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from specify_infra import (
    Contour,
    Environment,
    EnvoyGateway,
    Fixed,
    GatewayAPI,
    IngressMonitor,
    Istio,
    IstioGateway,
    Linkerd,
    NginxGatewayFabric,
    NginxIngress,
    NoMesh,
    Peer,
    PlainIngress,
    PrometheusOperator,
    ProxyResources,
    Specify,
    Task,
    Track,
    plan,
    production,
)
from specify_infra.checks.reachability import prove
from specify_infra.model.mesh import Backend, RequestPort
from specify_infra.options.mesh.gateway_routes import route
from specify_infra.options.mesh.istio_traffic import virtual_service
from tests.support import SQL, Document, app, environment, found, of, pod, problems, template

AMBIENT, SIDECAR, LINKERD = Istio(), Istio(mode="sidecar"), Linkerd()
NOTHING = NoMesh()
EDGE = Peer(name="ingress controller", namespace="nginx-ingress", account="edge")


def shop(mesh: Any, **choices: Any) -> Environment:
    """Return two services of which one dials the other, in a mesh."""
    web = app(name="web", host="shop.example.org", cache="stock.http", database=SQL, tasks=(Task(name="tidy"),))
    return environment(web, app(name="stock", replicas=Fixed(count=2)), mesh=mesh, **choices)


def documents(mesh: Any, **choices: Any) -> list[Document]:
    return list(plan(shop(mesh, **choices)).documents())


def principals(item: Document, port: int) -> list[str]:
    """Return whom an AuthorizationPolicy of Istio lets in on a port, without the trust domain."""
    rules = [rule for rule in item["spec"]["rules"] if str(port) in rule["to"][0]["operation"]["ports"]]
    return [one.removeprefix("cluster.local/") for rule in rules for one in rule["from"][0]["source"]["principals"]]


def test_one_word_switches_and_no_word_changes_nothing() -> None:
    kinds = {item["kind"] for item in documents(NOTHING)}
    assert not kinds & {"AuthorizationPolicy", "PeerAuthentication", "Server", "HTTPRoute", "DestinationRule"}


@pytest.mark.parametrize("mesh", [AMBIENT, SIDECAR])
def test_istio_lets_in_by_account_whom_a_need_names(mesh: Istio) -> None:
    policy = of(documents(mesh), "AuthorizationPolicy", "stock")
    assert policy["spec"]["selector"] == {"matchLabels": {"app.kubernetes.io/name": "stock"}}
    waypoint = ["ns/specify/sa/waypoint"] if mesh is AMBIENT else []
    assert principals(policy, 8080) == sorted(["ns/specify/sa/web", "ns/specify/sa/web-tidy", *waypoint])


def test_a_waypoint_lets_in_who_was_declared_and_not_itself() -> None:
    policy = of(documents(AMBIENT), "AuthorizationPolicy", "stock-waypoint")
    assert policy["spec"]["targetRefs"] == [{"group": "", "kind": "Service", "name": "stock"}]
    asked = policy["spec"]["rules"][0]["from"][0]["source"]["principals"]
    assert asked == ["cluster.local/ns/specify/sa/web", "cluster.local/ns/specify/sa/web-tidy"]


def test_nobody_dials_a_service_that_nobody_needs() -> None:
    assert "rules" not in of(documents(AMBIENT), "AuthorizationPolicy", "web-waypoint")["spec"]


def test_linkerd_lets_in_by_account_whom_a_need_names() -> None:
    written = documents(LINKERD)
    server = of(written, "Server", "stock-8080")["spec"]
    assert (server["port"], server["proxyProtocol"]) == (8080, "HTTP/1")
    refs = of(written, "MeshTLSAuthentication", "stock-8080")["spec"]["identityRefs"]
    assert [one["name"] for one in refs] == ["web", "web-tidy"]
    policy = of(written, "AuthorizationPolicy", "stock-8080")["spec"]
    assert policy["targetRef"]["name"] == "stock-8080"
    assert policy["requiredAuthenticationRefs"] == [{"group": "policy.linkerd.io", "kind": "MeshTLSAuthentication", "name": "stock-8080"}]


def test_an_edge_beyond_the_mesh_comes_in_plain_and_one_within_proves_who_it_is() -> None:
    outside = documents(SIDECAR, exposure=PlainIngress(ingress_class="nginx"))
    assert of(outside, "PeerAuthentication", "web")["spec"]["portLevelMtls"] == {"8080": {"mode": "PERMISSIVE"}}
    inside = documents(SIDECAR, exposure=PlainIngress(ingress_class="nginx", controller=EDGE))
    assert [item["metadata"]["name"] for item in inside if item["kind"] == "PeerAuthentication"] == ["default"]
    assert principals(of(inside, "AuthorizationPolicy", "web"), 8080) == ["ns/nginx-ingress/sa/edge"]


GATEWAY = {"namespaceSelector": {"matchLabels": {"kubernetes.io/metadata.name": "istio-ingress"}}, "podSelector": {}}


@pytest.mark.parametrize(("mesh", "ports"), [(AMBIENT, [8080, 15008]), (SIDECAR, [8080])])
def test_istios_own_gateway_proves_who_it_is(mesh: Istio, ports: list[int]) -> None:
    written = documents(mesh, exposure=GatewayAPI(implementation=IstioGateway()))
    assert [item["metadata"]["name"] for item in written if item["kind"] == "PeerAuthentication"] == ["default"]
    assert "ns/istio-ingress/sa/specify-istio" in principals(of(written, "AuthorizationPolicy", "web"), 8080)
    incoming = of(written, "NetworkPolicy", "web")["spec"]["ingress"]
    assert [[one["port"] for one in rule["ports"]] for rule in incoming if GATEWAY in rule["from"]] == [ports]


def test_istios_own_gateway_is_a_stranger_to_another_mesh() -> None:
    written = documents(LINKERD, exposure=GatewayAPI(implementation=IstioGateway()))
    (trusted,) = of(written, "AuthorizationPolicy", "web-8080")["spec"]["requiredAuthenticationRefs"]
    assert trusted["name"] == "anyone"


@pytest.mark.parametrize("one", [EnvoyGateway, NginxGatewayFabric, IstioGateway, Contour])
def test_any_gateway_can_be_taken_into_the_mesh(one: Any) -> None:
    outside = shop(LINKERD, exposure=GatewayAPI(implementation=one()))
    assert [row.message for row in found("mesh", plan(outside), outside) if "gateway is not in the mesh" in row.message]
    inside = shop(LINKERD, exposure=GatewayAPI(implementation=one(account="proxies")))
    assert not [row for row in found("mesh", plan(inside), inside) if "gateway is not in the mesh" in row.message]
    refs = of(plan(inside).documents(), "MeshTLSAuthentication", "web-8080")["spec"]["identityRefs"]
    assert [(ref["namespace"], ref["name"]) for ref in refs] == [(one().namespace, "proxies")]


def test_an_edge_that_is_only_watched_is_not_in_the_mesh() -> None:
    # Whoever scrapes its proxies declares their pods, which are the cluster's.
    watched = environment(
        app(host="shop.example.org"), IngressMonitor(), exposure=NginxIngress(), mesh=AMBIENT, monitoring=PrometheusOperator()
    )
    told = [one.message for one in found("mesh", plan(watched), watched)]
    assert [
        message for message in told if message.startswith("ingress controller is not in the mesh: it dials acme-solver:8089, specify:8080")
    ]


def test_addresses_have_no_account() -> None:
    found = problems(lambda: Peer(name="office", cidrs=("10.1.0.0/16",), account="edge"))
    assert [(one.where, one.what) for one in found] == [("account", "addresses have no account")]


def test_a_scraper_proves_who_it_is_except_past_sidecars() -> None:
    scraper = PrometheusOperator(prometheus=Peer(name="prometheus", namespace="monitoring", account="prometheus"))
    assert principals(of(documents(AMBIENT, monitoring=scraper), "AuthorizationPolicy", "web"), 8081) == ["ns/monitoring/sa/prometheus"]
    plain = of(documents(SIDECAR, monitoring=scraper), "PeerAuthentication", "web")["spec"]["portLevelMtls"]
    assert set(plain) == {"8081", "15090"}


@pytest.mark.parametrize(("mesh", "port"), [(AMBIENT, 15008), (LINKERD, 4143)])
def test_tunnels_are_open_between_those_who_were_declared_only(mesh: Any, port: int) -> None:
    rows = {(row.source, row.target) for row in prove(plan(shop(mesh))).rows if row.port == port}
    through = {("web", "waypoint"), ("web-tidy", "waypoint"), ("waypoint", "web"), ("waypoint", "stock")} if mesh is AMBIENT else set()
    assert rows == {("web", "stock"), ("web-tidy", "stock"), *through}


def test_sidecars_dial_istiod_and_the_pods_of_ambient_mode_do_not() -> None:
    def dial(mesh: Istio) -> set[str]:
        return {row.source for row in prove(plan(shop(mesh))).rows if row.target == "istiod" and row.port == 15012}

    assert dial(SIDECAR) == {"web", "web-tidy", "stock"}
    assert dial(AMBIENT) == {"waypoint"}


def test_linkerd_proxies_dial_their_control_plane() -> None:
    rows = {(row.target, row.port) for row in prove(plan(shop(LINKERD))).rows if row.source == "stock" and row.port != 53}
    assert rows >= {("linkerd-identity", 8080), ("linkerd-destination", 8086), ("linkerd-destination", 8090)}


def test_probes_of_ambient_pods_come_from_one_address() -> None:
    rows = {(row.target, row.port, row.verdict) for row in prove(plan(shop(AMBIENT))).rows if row.why == "probes"}
    assert rows == {("web", 8080, "allowed"), ("stock", 8080, "allowed")}


def test_what_leads_outside_is_named_in_sidecar_mode_and_nothing_else_goes() -> None:
    written = documents(SIDECAR)
    sidecar = of(written, "Sidecar")["spec"]
    assert sidecar["outboundTrafficPolicy"] == {"mode": "REGISTRY_ONLY"}
    assert sidecar["egress"] == [{"hosts": ["./*", "default/*", "istio-system/*", "kube-system/*"]}]
    entry = of(written, "ServiceEntry", "db.example.org")["spec"]
    assert (entry["hosts"], entry["addresses"]) == (["db.example.org"], ["10.20.0.0/24"])
    assert entry["ports"] == [{"number": 5432, "name": "tcp-5432", "protocol": "TCP"}]
    assert (entry["location"], entry["exportTo"]) == ("MESH_EXTERNAL", ["."])


def test_linkerd_denies_all_networks_but_those_of_endpoints_outside() -> None:
    networks = {item["metadata"]["name"]: item["spec"] for item in documents(LINKERD) if item["kind"] == "EgressNetwork"}
    assert networks == {
        "outside": {"trafficPolicy": "Deny"},
        "db.example.org": {"trafficPolicy": "Allow", "networks": [{"cidr": "10.20.0.0/24"}]},
    }


def test_an_endpoint_that_is_everywhere_leaves_no_network_to_deny() -> None:
    everywhere = msgspec.structs.replace(SQL, cidrs=("0.0.0.0/0",))
    written = list(plan(environment(app(database=everywhere), mesh=LINKERD)).documents())
    assert [item["metadata"]["name"] for item in written if item["kind"] == "EgressNetwork"] == ["db.example.org"]


def test_circuit_breakers_leave_half_of_the_pods_in() -> None:
    rule = of(documents(Istio(failures=7, pause=20, max_requests=50)), "DestinationRule", "stock")["spec"]
    outliers = rule["trafficPolicy"]["outlierDetection"]
    assert (outliers["consecutive5xxErrors"], outliers["baseEjectionTime"], outliers["maxEjectionPercent"]) == (7, "20s", 50)
    assert rule["trafficPolicy"]["connectionPool"]["http"] == {"http1MaxPendingRequests": 50, "http2MaxRequests": 50}
    service = of(documents(Linkerd(failures=7, pause=20)), "Service", "stock")["metadata"]["annotations"]
    assert service["balancer.linkerd.io/failure-accrual"] == "consecutive"
    assert service["balancer.linkerd.io/failure-accrual-consecutive-max-failures"] == "7"
    assert service["balancer.linkerd.io/failure-accrual-consecutive-min-penalty"] == "20s"


def test_requests_that_change_nothing_are_repeated_and_others_are_not() -> None:
    safe, rest = of(documents(Istio(mode="sidecar", retries=3, timeout=20)), "VirtualService", "stock")["spec"]["http"]
    assert safe["match"] == [{"port": 8080, "method": {"regex": "GET|HEAD|OPTIONS"}}]
    assert safe["retries"]["attempts"] == 3
    assert safe["retries"]["perTryTimeout"] == "5s"
    assert rest["retries"] == {"attempts": 0}
    assert safe["timeout"] == rest["timeout"] == "20s"
    written = documents(Linkerd(retries=3, timeout=20))
    assert "retry.linkerd.io/http" not in of(written, "HTTPRoute", "stock-mesh")["metadata"]["annotations"]
    repeated = of(written, "HTTPRoute", "stock-safe-mesh")
    assert [match["method"] for match in repeated["spec"]["rules"][0]["matches"]] == ["GET", "HEAD", "OPTIONS"]
    assert repeated["metadata"]["annotations"]["retry.linkerd.io/limit"] == "3"


def test_no_retries_write_no_route_for_them() -> None:
    assert [item["metadata"]["name"] for item in documents(Linkerd(retries=0)) if item["kind"] == "HTTPRoute"] == ["web-mesh", "stock-mesh"]
    assert len(of(documents(Istio(mode="sidecar", retries=0)), "VirtualService", "stock")["spec"]["http"]) == 1


def backend(*tracks: Track, streams: bool = False) -> Backend:
    (declaration, *_) = plan(environment()).declarations
    return Backend("shop", "specify", (RequestPort(8080, 8080, streams),), "shop", tracks, declaration)


STABLE = Track(service="shop-stable", workload="shop", weight=90)
CANARY = Track(service="shop-canary", workload="shop-canary", weight=10, headers={"x-canary": "always"})


def test_tracks_share_requests_by_weight_and_take_those_with_their_headers() -> None:
    shares = virtual_service(backend(STABLE, CANARY), SIDECAR, {})["spec"]["http"]
    assert [one["match"][0].get("headers") for one in shares] == [{"x-canary": {"exact": "always"}}] * 2 + [None] * 2
    assert [one["destination"]["host"] for one in shares[0]["route"]] == ["shop-canary"]
    assert [(one["destination"]["host"], one["weight"]) for one in shares[-1]["route"]] == [("shop-stable", 90), ("shop-canary", 10)]


def test_the_same_by_the_gateway_api() -> None:
    headed, weighted = route("shop", backend(STABLE, CANARY), RequestPort(8080, 8080, False), {}, timeout=60)["spec"]["rules"]
    assert headed["matches"] == [{"headers": [{"type": "Exact", "name": "x-canary", "value": "always"}]}]
    assert headed["backendRefs"] == [{"name": "shop-canary", "port": 8080}]
    assert [(one["name"], one["weight"]) for one in weighted["backendRefs"]] == [("shop-stable", 90), ("shop-canary", 10)]
    assert headed["timeouts"] == weighted["timeouts"] == {"request": "60s"}


def test_streams_have_no_time_limit_and_are_not_repeated() -> None:
    (only,) = virtual_service(backend(streams=True), SIDECAR, {})["spec"]["http"]
    assert "timeout" not in only
    assert only["retries"] == {"attempts": 0}


@pytest.mark.parametrize("mesh", [AMBIENT, SIDECAR, LINKERD])
def test_a_mesh_splits_traffic(mesh: Any) -> None:
    assert mesh.provides >= {"weights", "headers"}


def test_databases_are_opaque() -> None:
    def service(mesh: Any, name: str) -> Document:
        return of(plan(msgspec.structs.replace(production(), mesh=mesh)).documents(), "Service", name)

    assert {port["appProtocol"] for port in service(SIDECAR, "postgres")["spec"]["ports"]} == {"tcp"}
    assert {port["appProtocol"] for port in service(AMBIENT, "postgres-pods")["spec"]["ports"]} == {"tcp", "https"}
    assert service(LINKERD, "postgres-pods")["metadata"]["annotations"]["config.linkerd.io/opaque-ports"] == "5432,8008"
    assert service(LINKERD, "redis-0-pods")["metadata"]["annotations"]["config.linkerd.io/opaque-ports"] == "6379,16379"
    assert "istio.io/use-waypoint" not in service(AMBIENT, "postgres")["metadata"]["labels"]


def test_members_of_a_database_dial_each_other_by_identity() -> None:
    written = list(plan(msgspec.structs.replace(production(), mesh=SIDECAR)).documents())
    members = [f"ns/specify-data/sa/redis-{index}" for index in range(3)]
    assert principals(of(written, "AuthorizationPolicy", "redis-0"), 16379) == members
    assert "ns/specify-data/sa/postgres" in principals(of(written, "AuthorizationPolicy", "postgres"), 8008)


def test_the_scraper_of_the_environment_dials_past_its_sidecar() -> None:
    written = list(plan(msgspec.structs.replace(production(), mesh=SIDECAR)).documents())
    past = {
        item["metadata"]["name"]: template(item)["metadata"].get("annotations", {}).get("traffic.sidecar.istio.io/includeOutboundIPRanges")
        for item in written
        if item["kind"] in ("Deployment", "StatefulSet")
    }
    assert [name for name, value in past.items() if value == ""] == ["prometheus"]


def test_proxies_are_scraped_where_they_are_beside_pods_that_stay() -> None:
    def scraped(mesh: Any) -> set[str]:
        monitors = [item for item in documents(mesh, monitoring=PrometheusOperator()) if item["kind"] == "PodMonitor"]
        return {item["metadata"]["name"] for item in monitors}

    assert scraped(SIDECAR) == scraped(LINKERD) == {"web-proxy", "stock-proxy"}
    assert scraped(AMBIENT) == {"waypoint"}


def test_quotas_have_room_for_proxies() -> None:
    def pods_and_memory(mesh: Any) -> tuple[int, str]:
        hard = of(documents(mesh), "ResourceQuota")["spec"]["hard"]
        return int(hard["pods"]), hard["requests.memory"]

    small = ProxyResources(memory_request="64Mi")
    assert pods_and_memory(Istio(mode="sidecar", proxy_resources=small)) > pods_and_memory(NOTHING)
    assert pods_and_memory(AMBIENT)[0] >= pods_and_memory(NOTHING)[0] + 2


def test_a_proxy_that_asks_for_more_than_it_may_take_is_refused() -> None:
    found = problems(lambda: ProxyResources(cpu_request="2000m"))
    assert [(one.where, one.what) for one in found] == [("cpu_request", "above its limit")]


def test_a_waypoint_is_as_restricted_as_its_namespace_demands() -> None:
    overlay = of(documents(AMBIENT), "ConfigMap", "waypoint")["data"]
    assert "type: RuntimeDefault" in overlay["deployment"]
    assert "maxUnavailable: 1" in overlay["podDisruptionBudget"]
    assert "podDisruptionBudget" not in of(documents(Istio(waypoints=1)), "ConfigMap", "waypoint")["data"]
    gateway = of(documents(AMBIENT), "Gateway", "waypoint")["spec"]
    assert gateway["gatewayClassName"] == "istio-waypoint"
    assert gateway["listeners"] == [{"name": "mesh", "port": 15008, "protocol": "HBONE"}]


def test_a_job_ends_with_its_proxy() -> None:
    for mesh, name in ((SIDECAR, "sidecar.istio.io/nativeSidecar"), (LINKERD, "config.beta.linkerd.io/proxy-enable-native-sidecar")):
        job = of(documents(mesh), "Job", "web-tidy")
        assert template(job)["metadata"]["annotations"][name] == "true"
        assert pod(job)["restartPolicy"] == "Never"


def test_it_is_the_same_as_data() -> None:
    from specify_infra import parse

    text = "environments: {shop: {extends: staging, mesh: {type: Istio, mode: sidecar, retries: 1}}}"
    (one,) = parse(text)
    assert one.mesh == Istio(mode="sidecar", retries=1)
    assert any(isinstance(component, Specify) for component in one.components)
