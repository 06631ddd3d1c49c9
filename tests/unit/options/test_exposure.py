"""One intent, and what each way in makes of it."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from specify_infra import (
    Acme,
    CommunityNginxIngress,
    Context,
    Contour,
    ContourProxy,
    Cors,
    Declaration,
    Edge,
    EnvoyGateway,
    GatewayAPI,
    IstioGateway,
    NginxGatewayFabric,
    NginxIngress,
    NoExposure,
    Peer,
    PlainIngress,
    RateLimit,
    Route,
    SecurityHeaders,
    StickyCookie,
    Track,
)
from specify_infra.model import Exposure
from specify_infra.options.exposure import EXPOSURES, fronts
from tests.support import Document, app, drafted, errors, messages, of, problems

HOST = "shop.example.org"
FULL: dict[str, Any] = {
    "rate_limit": RateLimit(requests=20),
    "cors": Cors(origins=("https://app.example.org",), methods=("GET", "PUT"), headers=("X-Token",), credentials=True, max_age=60),
    "cache_control": "public, max-age=60",
    "headers": {"Permissions-Policy": "camera=()"},
    "max_body": "10Mi",
    "timeout_seconds": 30,
    "sources": ("203.0.113.0/24",),
}
ROUTE = Route(name="shop", host=HOST, path="/", workload="shop", service="shop", port=80, target_port=8080)
TRACKS = (
    Track(service="shop-stable", workload="shop", weight=90),
    Track(service="shop-canary", workload="shop", weight=10, headers={"X-Canary": "always"}),
)


def planned(exposure: Any, edge: Edge | None = None, **more: Any) -> list[Document]:
    return list(drafted(app(host=HOST, edge=edge, **more), exposure=exposure).documents())


def rendered(exposure: Any, **changes: Any) -> list[Document]:
    """Return the objects of a route alone."""
    return list(exposure.documents(msgspec.structs.replace(ROUTE, **changes), "shop", Context(namespace="shop")))


@pytest.mark.parametrize("name", fronts())
def test_every_way_in_is_an_exposure(name: str) -> None:
    assert isinstance(fronts()[name], Exposure)


def test_every_way_in_that_data_may_name_is_in_the_table() -> None:
    assert {type(one) for one in fronts().values()} | {NoExposure} == set(EXPOSURES)


ASKED = {
    "redirect": Edge(security=None),
    "security": Edge(redirect=False),
    "headers": Edge(redirect=False, security=None, headers={"X-A": "b"}),
    "cache_control": Edge(redirect=False, security=None, cache_control="no-store"),
    "rate_limit": Edge(redirect=False, security=None, rate_limit=RateLimit(requests=1)),
    "rate_limit.everyone": Edge(redirect=False, security=None, rate_limit=RateLimit(requests=1, of="everyone")),
    "cors": Edge(redirect=False, security=None, cors=Cors(origins=("*",))),
    "max_body": Edge(redirect=False, security=None, max_body="1Mi"),
    "timeout_seconds": Edge(redirect=False, security=None, timeout_seconds=5),
    "sources": Edge(redirect=False, security=None, sources=("10.0.0.0/8",)),
    "sticky": Edge(redirect=False, security=None, sticky=StickyCookie()),
}


@pytest.mark.parametrize("feature", ASKED)
@pytest.mark.parametrize("name", fronts())
def test_a_feature_is_rendered_or_refused_and_never_dropped(name: str, feature: str) -> None:
    front = fronts()[name]
    bare = drafted(app(host=HOST, edge=Edge(redirect=False, security=None)), exposure=front)
    asked = drafted(app(host=HOST, edge=ASKED[feature]), exposure=front)
    assert not errors(bare)
    changed = list(asked.documents()) != list(bare.documents())
    refused = [one for one in errors(asked) if one.check == "exposure"]
    encrypted = front.encrypted or feature != "redirect"  # where nothing is encrypted there is nowhere to send anyone
    assert bool(refused) == (feature not in front.features and encrypted)
    assert changed or refused or not encrypted
    for one in refused:
        assert one.where == f"components.specify.edge.{feature}"
        assert "choose one that has it: " in one.do
        assert "Community" not in one.do


def test_a_feature_of_the_exposure_itself_is_refused_too() -> None:
    plan = drafted(app(host=HOST), exposure=NginxIngress(trusted_proxies=("10.0.0.0/8",)))
    (finding,) = errors(plan)
    assert str(finding).splitlines() == [
        "exposure.trusted_proxies: NginxIngress has no trusted_proxies [exposure]",
        "  do: leave it out, or choose one that has it: "
        "GatewayAPI(implementation=EnvoyGateway()), GatewayAPI(implementation=NginxGatewayFabric())",
    ]


def test_a_burst_is_a_feature_of_its_own() -> None:
    edge = Edge(rate_limit=RateLimit(requests=5, burst=20))
    refused = errors(drafted(app(host=HOST, edge=edge), exposure=GatewayAPI()))
    assert messages(refused) == ["GatewayAPI with EnvoyGateway has no rate_limit.burst"]
    limit = of(planned(NginxIngress(), edge), "Policy")["spec"]["rateLimit"]
    assert (limit["rate"], limit["burst"], limit["noDelay"], limit["rejectCode"]) == ("5r/s", 20, True, 429)


def test_routes_without_an_edge_of_their_own_take_the_exposures() -> None:
    front = NginxIngress(edge=Edge(rate_limit=RateLimit(requests=7, per="minute")))
    assert of(planned(front), "Policy")["spec"]["rateLimit"]["rate"] == "7r/m"
    assert not [item for item in planned(front, Edge()) if item["kind"] == "Policy"]


def test_f5_gets_a_virtual_server_and_policies() -> None:
    items = planned(NginxIngress(dns_ttl=300), Edge(**FULL), path="/api")
    spec = of(items, "VirtualServer")["spec"]
    assert (spec["host"], spec["ingressClassName"]) == (HOST, "nginx")
    assert spec["tls"] == {"secret": "specify-edge", "redirect": {"enable": True, "code": 301}}
    assert spec["externalDNS"] == {"enable": True, "recordTTL": 300}
    (upstream,) = spec["upstreams"]
    assert (upstream["client-max-body-size"], upstream["read-timeout"], upstream["send-timeout"]) == ("10240k", "30s", "30s")
    # A prefix of NGINX ends within a word: /api would take /apish too.
    assert [route["path"] for route in spec["routes"]] == ["=/api", "/api/"]
    answer = spec["routes"][0]["action"]["proxy"]["responseHeaders"]
    added = {one["name"]: one["value"] for one in answer["add"]}
    assert added["Strict-Transport-Security"] == "max-age=31536000"
    assert added["Cache-Control"] == "public, max-age=60"
    assert added["Permissions-Policy"] == "camera=()"
    assert answer["hide"] == list(added)
    assert all(one["always"] for one in answer["add"])
    policies = {item["metadata"]["name"]: item["spec"] for item in items if item["kind"] == "Policy"}
    assert [one["name"] for one in spec["policies"]] == list(policies) == ["specify-sources", "specify-rate-limit", "specify-cors"]
    assert all(len(set(one) - {"ingressClassName"}) == 1 for one in policies.values())  # F5 takes one rule in each
    assert policies["specify-sources"]["accessControl"] == {"allow": ["203.0.113.0/24"]}
    assert policies["specify-cors"]["cors"]["allowOrigin"] == ["https://app.example.org"]


def test_plus_keeps_a_browser_with_a_pod() -> None:
    (upstream,) = of(planned(NginxIngress(plus=True), Edge(sticky=StickyCookie(seconds=60))), "VirtualServer")["spec"]["upstreams"]
    assert upstream["sessionCookie"] == {"enable": True, "name": "specify-pod", "path": "/", "expires": "60s"}


def test_f5_splits_by_weight_and_matches_by_header() -> None:
    (route,) = of(rendered(NginxIngress(edge=Edge(security=None)), tracks=TRACKS), "VirtualServer")["spec"]["routes"]
    assert route["matches"] == [{"conditions": [{"header": "X-Canary", "value": "always"}], "action": {"pass": "shop-canary"}}]
    assert [(one["weight"], one["action"]["pass"]) for one in route["splits"]] == [(90, "shop-stable"), (10, "shop-canary")]
    settled = (TRACKS[0], Track(service="shop-canary", workload="shop", weight=0))
    (route,) = of(rendered(NginxIngress(edge=Edge(security=None)), tracks=settled), "VirtualServer")["spec"]["routes"]
    assert route == {"path": "/", "action": {"pass": "shop-stable"}}  # F5 takes splits of two or more


@pytest.mark.parametrize("front", [GatewayAPI(), ContourProxy()], ids=["gateway", "contour"])
def test_tracks_are_weighed_and_named(front: Any) -> None:
    words = {GatewayAPI: ("HTTPRoute", "rules", "backendRefs", "matches"), ContourProxy: ("HTTPProxy", "routes", "services", "conditions")}
    kind, listed, services, condition = words[type(front)]
    rules = of(rendered(front, tracks=TRACKS), kind)["spec"][listed]
    assert [[(one["name"], one["weight"]) for one in rule[services]] for rule in rules][1] == [("shop-stable", 90), ("shop-canary", 10)]
    assert [one["name"] for one in rules[0][services]] == ["shop-canary"]
    assert "X-Canary" in str(rules[0][condition])
    assert "X-Canary" not in str(rules[1][condition])


def test_who_can_share_a_route_says_so() -> None:
    able = {name for name, front in fronts().items() if front.provides == {"weights", "headers"}}
    assert able == {name for name in fronts() if name.startswith(("NginxIngress", "GatewayAPI", "ContourProxy"))}


def test_flows_lead_to_every_track() -> None:
    pods = Peer(name="shop", namespace="shop")
    (flow,) = GatewayAPI().flows(ROUTE, "shop", pods)
    assert (flow.source.namespace, flow.target, flow.port) == ("envoy-gateway-system", pods, 8080)


def test_the_gateway_stands_with_its_implementation_and_takes_our_routes() -> None:
    plan = drafted(app(host=HOST), exposure=GatewayAPI(trusted_proxies=("10.0.0.0/8",)))
    items = list(plan.layers["network"]["gateway"])
    spec = of(items, "Gateway")["spec"]
    assert [(one["name"], one["port"], one.get("hostname")) for one in spec["listeners"]] == [(f"{HOST}-http", 80, HOST), (HOST, 443, HOST)]
    for one in spec["listeners"]:
        (chosen,) = one["allowedRoutes"]["namespaces"]["selector"]["matchExpressions"]
        assert chosen["values"] == ["envoy-gateway-system", "specify"]
    assert of(items, "Certificate")["spec"]["secretName"] == spec["listeners"][1]["tls"]["certificateRefs"][0]["name"]
    assert {item["metadata"].get("namespace") for item in items} == {"envoy-gateway-system", None}
    trusted = of(items, "ClientTrafficPolicy")["spec"]["clientIPDetection"]["xForwardedFor"]["trustedCIDRs"]
    assert trusted == ["10.0.0.0/8"]
    # The namespace is someone else's: no quota, no default deny, no Namespace.
    foreign = [item for item in plan.documents() if item["kind"] in ("Namespace", "ResourceQuota", "NetworkPolicy")]
    assert "envoy-gateway-system" not in {item["metadata"].get("namespace", item["metadata"]["name"]) for item in foreign}


def test_http_is_sent_to_https_by_a_route_of_its_own() -> None:
    items = planned(GatewayAPI())
    secure, plain = (of(items, "HTTPRoute", name)["spec"] for name in ("specify", "specify-redirect"))
    assert [one["sectionName"] for one in secure["parentRefs"]] == [HOST]
    assert [one["sectionName"] for one in plain["parentRefs"]] == [f"{HOST}-http"]
    assert plain["rules"][0]["filters"][0]["requestRedirect"] == {"scheme": "https", "statusCode": 301}
    both = of(planned(GatewayAPI(), Edge(redirect=False)), "HTTPRoute")["spec"]
    assert [one["sectionName"] for one in both["parentRefs"]] == [HOST, f"{HOST}-http"]
    clear = of(planned(GatewayAPI(tls_issuer=None)), "HTTPRoute")["spec"]
    assert [one["sectionName"] for one in clear["parentRefs"]] == [f"{HOST}-http"]


def test_envoy_gateway_gets_its_own_policies() -> None:
    items = planned(GatewayAPI(), Edge(**FULL, sticky=StickyCookie()))
    target = [{"group": "gateway.networking.k8s.io", "kind": "HTTPRoute", "name": "specify"}]
    traffic, security = (of(items, kind)["spec"] for kind in ("BackendTrafficPolicy", "SecurityPolicy"))
    assert traffic["targetRefs"] == security["targetRefs"] == target
    buckets = traffic["rateLimit"]["local"]["rules"]
    assert [one["clientSelectors"][0]["sourceCIDR"]["value"] for one in buckets] == ["0.0.0.0/0", "::/0"]
    assert {one["limit"]["requests"] for one in buckets} == {20}
    assert traffic["requestBuffer"] == {"limit": "10Mi"}
    assert security["authorization"]["defaultAction"] == "Deny"
    together = of(planned(GatewayAPI(), Edge(rate_limit=RateLimit(requests=9, of="everyone"))), "BackendTrafficPolicy")["spec"]
    assert together["rateLimit"]["local"]["rules"] == [{"limit": {"requests": 9, "unit": "Second"}}]


def test_nginx_gateway_fabric_gets_its_own_policies() -> None:
    front = GatewayAPI(implementation=NginxGatewayFabric(), trusted_proxies=("10.0.0.0/8",))
    plan = drafted(app(host=HOST, edge=Edge(rate_limit=RateLimit(requests=3), max_body="1Mi")), exposure=front)
    assert not errors(plan)
    items = list(plan.documents())
    assert of(items, "Gateway")["spec"]["infrastructure"]["parametersRef"]["kind"] == "NginxProxy"
    assert of(items, "NginxProxy")["spec"]["rewriteClientIP"]["trustedAddresses"] == [{"type": "CIDR", "value": "10.0.0.0/8"}]
    (rule,) = of(items, "RateLimitPolicy")["spec"]["rateLimit"]["local"]["rules"]
    assert (rule["rate"], rule["burst"], rule["rejectCode"]) == ("3r/s", 3, 429)
    assert of(items, "ClientSettingsPolicy")["spec"]["body"] == {"maxSize": "1024k"}


@pytest.mark.parametrize("one", [EnvoyGateway(), NginxGatewayFabric(), IstioGateway(), Contour()], ids=lambda one: type(one).__name__)
def test_the_standards_part_is_the_same_for_all(one: Any) -> None:
    spec = of(planned(GatewayAPI(implementation=one)), "HTTPRoute")["spec"]
    spec["parentRefs"][0].pop("namespace")
    theirs = of(planned(GatewayAPI()), "HTTPRoute")["spec"]
    theirs["parentRefs"][0].pop("namespace")
    assert spec == theirs


def test_contours_own_kind_has_what_its_gateway_api_lacks() -> None:
    edge = Edge(cors=FULL["cors"], rate_limit=RateLimit(requests=20, of="everyone", burst=40), sources=FULL["sources"], timeout_seconds=5)
    plan = drafted(app(host=HOST, edge=edge), exposure=ContourProxy())
    assert not errors(plan)
    host = of(plan.documents(), "HTTPProxy")["spec"]["virtualhost"]
    assert host["rateLimitPolicy"] == {"local": {"requests": 20, "unit": "second", "burst": 40}}
    assert host["ipAllowPolicy"] == [{"source": "Remote", "cidr": "203.0.113.0/24"}]
    assert host["corsPolicy"]["maxAge"] == "60s"


def test_the_communitys_controller_is_told_by_annotations() -> None:
    known = {key: FULL[key] for key in ("rate_limit", "cors", "max_body", "timeout_seconds", "sources")}
    edge = Edge(**known, security=None, sticky=StickyCookie())
    plan = drafted(app(host=HOST, edge=edge), exposure=CommunityNginxIngress(accept_archived=True))
    assert not errors(plan)
    annotations = of(plan.documents(), "Ingress")["metadata"]["annotations"]
    told = {name.removeprefix("nginx.ingress.kubernetes.io/"): value for name, value in annotations.items()}
    assert told["ssl-redirect"] == "true"
    assert (told["limit-rps"], told["limit-burst-multiplier"]) == ("20", "1")
    assert told["whitelist-source-range"] == "203.0.113.0/24"
    assert told["proxy-body-size"] == "10240k"
    assert told["affinity"] == "cookie"
    assert told["cors-allow-credentials"] == "true"


def test_an_archived_controller_is_refused_until_it_is_accepted() -> None:
    (one,) = problems(CommunityNginxIngress)
    assert (one.where, one.got) == ("accept_archived", "false")
    assert "NginxIngress or GatewayAPI" in one.do
    accepted = drafted(app(host=HOST), exposure=CommunityNginxIngress(accept_archived=True))
    assert [one.message for one in accepted.findings if "archived" in one.message] == [
        f"CommunityNginxIngress is to be left: {CommunityNginxIngress.retired}"
    ]


def test_certificates_are_renewed_by_share_of_their_lifetime() -> None:
    for front in (NginxIngress(), GatewayAPI(), ContourProxy(), PlainIngress(ingress_class="a", tls_issuer="b")):
        item = of(planned(front), "Certificate")
        assert item["spec"]["renewBeforePercentage"] == 33
        assert item["spec"]["privateKey"]["rotationPolicy"] == "Always"
        assert "renewBefore" not in item["spec"]
        assert item["metadata"]["annotations"] == {"cert-manager.io/issue-temporary-certificate": "true"}


def test_an_issuer_of_our_own_or_one_that_there_is() -> None:
    own = planned(NginxIngress(tls_issuer=Acme(email="a@example.org")))
    issuer = of(own, "ClusterIssuer")
    assert of(own, "Certificate")["spec"]["issuerRef"]["name"] == issuer["metadata"]["name"] == "specify-acme"
    assert issuer["spec"]["acme"]["server"] == "https://acme-v02.api.letsencrypt.org/directory"
    assert issuer["spec"]["acme"]["solvers"] == [{"http01": {"ingress": {"ingressClassName": "nginx"}}}]
    there = planned(NginxIngress(tls_issuer="corporate"))
    assert of(there, "Certificate")["spec"]["issuerRef"]["name"] == "corporate"
    assert not [item for item in there if item["kind"] == "ClusterIssuer"]
    through = of(planned(GatewayAPI()), "ClusterIssuer")["spec"]["acme"]["solvers"][0]["http01"]["gatewayHTTPRoute"]["parentRefs"]
    assert through == [{"name": "specify", "namespace": "envoy-gateway-system"}]


def test_the_pods_that_answer_acme_have_a_policy_and_a_place_in_the_quota() -> None:
    dns = NginxIngress(tls_issuer=Acme(dns01={"route53": {"region": "eu-central-1"}}))
    with_solver, without = drafted(app(host=HOST), exposure=NginxIngress()), drafted(app(host=HOST), exposure=dns)
    policy = of(with_solver.documents(), "NetworkPolicy", "acme-solver")
    assert policy["spec"]["podSelector"]["matchLabels"] == {"acme.cert-manager.io/http01-solver": "true"}
    (rule,) = policy["spec"]["ingress"]
    assert rule["ports"] == [{"protocol": "TCP", "port": 8089}]
    assert not [item for item in without.documents() if item["metadata"]["name"] == "acme-solver"]
    pods = [int(of(plan.documents(), "ResourceQuota")["spec"]["hard"]["pods"]) for plan in (with_solver, without)]
    assert pods[0] > pods[1]
    assert not [one for one in errors(with_solver) if one.check in ("reachability", "quotas")]


def test_a_wildcard_needs_a_way_into_the_dns() -> None:
    wild = app(host="*.example.org")
    assert messages(errors(drafted(wild, exposure=NginxIngress()))) == ["ACME proves a wildcard such as *.example.org by DNS only"]
    dns = Acme(dns01={"route53": {"region": "eu-central-1"}})
    plan = drafted(wild, exposure=GatewayAPI(tls_issuer=dns))
    assert not errors(plan)
    assert of(plan.documents(), "Certificate")["metadata"]["name"] == "wildcard.example.org"


def test_two_routes_of_one_host() -> None:
    both = (app(host=HOST), app(name="api", host=HOST, path="/api"))
    refused = errors(drafted(*both, exposure=NginxIngress()))
    assert messages(refused) == [f"2 routes have the host {HOST}, and NginxIngress takes one for each host"]
    shared = drafted(*both, exposure=GatewayAPI())
    assert not errors(shared)
    assert len([item for item in shared.documents() if item["kind"] == "Certificate"]) == 1


def test_what_contradicts_itself_is_refused() -> None:
    assert [one.where for one in problems(lambda: Cors(origins=("*",), credentials=True))] == ["credentials"]
    assert [one.where for one in problems(lambda: Cors(origins=()))] == ["origins"]
    assert [one.where for one in problems(lambda: Cors(origins=("*", "https://a.example.org")))] == ["origins"]
    assert [one.where for one in problems(lambda: Edge(headers={"cache-control": "a"}, cache_control="b"))] == ["headers.cache-control"]
    assert [one.where for one in problems(lambda: Edge(sources=("10.0.0.1/8",)))] == ["sources[0]"]
    assert [one.where for one in problems(lambda: NginxIngress(trusted_proxies=("10.0.0.1/8",)))] == ["trusted_proxies[0]"]
    assert [one.where for one in problems(lambda: Acme(dns01={"route53": {}, "cloudflare": {}}))] == ["dns01"]


@pytest.mark.parametrize("value", ['a"b', "a$b", "a\\b", "a\nb", "a\r", " a", "a ", "", "ä"])
def test_a_header_cannot_leave_its_place(value: str) -> None:
    assert problems(lambda: Edge(headers={"X-A": value}))
    assert problems(lambda: Edge(cache_control=value))
    assert problems(lambda: SecurityHeaders(content_security_policy=value))


def test_a_content_security_policy_is_written_as_it_is() -> None:
    policy = "default-src 'self'; img-src https://*.example.org data:"
    assert Edge(security=SecurityHeaders(content_security_policy=policy)).rendered(encrypted=True)["Content-Security-Policy"] == policy


def test_own_headers_win_over_protective_ones() -> None:
    assert Edge(headers={"x-frame-options": "SAMEORIGIN"}).rendered(encrypted=False) == {
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "strict-origin-when-cross-origin",
        "x-frame-options": "SAMEORIGIN",
    }


def test_strict_transport_is_said_over_tls_only() -> None:
    assert "Strict-Transport-Security" not in Edge().rendered(encrypted=False)
    assert "Strict-Transport-Security" in Edge().rendered(encrypted=True)


def test_a_plan_without_routes_has_no_gateway() -> None:
    for front in (GatewayAPI(), NginxIngress()):
        plan = drafted(app(), exposure=front)
        assert "network" not in plan.layers


def test_the_shared_part_is_declared() -> None:
    shop = Declaration(component="shop", layer="application", namespace="shop", routes=(ROUTE,))
    (declaration,) = GatewayAPI().shared((shop,), Context(namespace="shop"))
    assert (declaration.foreign, declaration.layer, declaration.namespace) == (True, "network", "envoy-gateway-system")
