"""What each way in makes of the intent."""

from __future__ import annotations

from typing import Any

import pytest

from specify_infra import (
    CommunityNginxIngress,
    Contour,
    ContourProxy,
    Cors,
    Edge,
    EnvoyGateway,
    GatewayAPI,
    IstioGateway,
    NginxGatewayFabric,
    NginxIngress,
    PlainIngress,
    RateLimit,
    StickyCookie,
    Track,
)
from tests.support import app, drafted, errors, of, problems
from tests.unit.options.exposed import HOST, planned, rendered

FULL: dict[str, Any] = {
    "rate_limit": RateLimit(requests=20),
    "cors": Cors(origins=("https://app.example.org",), methods=("GET", "PUT"), headers=("X-Token",), credentials=True, max_age=60),
    "cache_control": "public, max-age=60",
    "headers": {"Permissions-Policy": "camera=()"},
    "max_body": "10Mi",
    "timeout_seconds": 30,
    "sources": ("203.0.113.0/24",),
}
TRACKS = (
    Track(service="shop-stable", workload="shop", weight=90),
    Track(service="shop-canary", workload="shop", weight=10, headers={"X-Canary": "always"}),
)


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


@pytest.mark.parametrize(
    ("front", "edge"),
    [
        (NginxIngress(plus=True, dns_ttl=300), Edge(**FULL, sticky=StickyCookie())),
        (
            GatewayAPI(implementation=NginxGatewayFabric(), trusted_proxies=("10.0.0.0/8", "fd00::/8"), dns_ttl=300),
            Edge(rate_limit=RateLimit(requests=600, per="minute", burst=0), max_body="20M"),
        ),
    ],
    ids=["f5", "fabric"],
)
def test_with_everything_that_nginx_can_do_its_kinds_have_their_shape(front: Any, edge: Edge) -> None:
    assert not errors(drafted(app(host=HOST, edge=edge), exposure=front))


def test_plus_keeps_a_browser_with_a_pod() -> None:
    (upstream,) = of(planned(NginxIngress(plus=True), Edge(sticky=StickyCookie(seconds=60))), "VirtualServer")["spec"]["upstreams"]
    # It takes no hyphen in the name of a cookie.
    assert upstream["sessionCookie"] == {"enable": True, "name": "specify_pod", "path": "/", "expires": "60s"}


@pytest.mark.parametrize(
    ("given", "told"), [(("GET", "HEAD", "POST"), ["GET", "POST"]), (("HEAD", "PUT"), ["HEAD", "PUT"]), (("GET",), ["GET"])]
)
def test_f5_is_not_told_of_head_beside_get(given: Any, told: list[str]) -> None:
    items = planned(NginxIngress(), Edge(cors=Cors(origins=("https://app.example.org",), methods=given)))
    assert of(items, "Policy")["spec"]["cors"]["allowMethods"] == told


def test_f5_splits_by_weight_and_matches_by_header() -> None:
    (route,) = of(rendered(NginxIngress(edge=Edge(security=None)), tracks=TRACKS), "VirtualServer")["spec"]["routes"]
    assert route["matches"] == [{"conditions": [{"header": "X-Canary", "value": "always"}], "action": {"pass": "shop-canary"}}]
    assert [(one["weight"], one["action"]["pass"]) for one in route["splits"]] == [(90, "shop-stable"), (10, "shop-canary")]
    settled = (TRACKS[0], Track(service="shop-canary", workload="shop", weight=0))
    (route,) = of(rendered(NginxIngress(edge=Edge(security=None)), tracks=settled), "VirtualServer")["spec"]["routes"]
    assert route == {"path": "/", "action": {"pass": "shop-stable"}}  # F5 takes splits of two or more


@pytest.mark.parametrize(
    ("front", "kind"),
    [
        (PlainIngress(ingress_class="nginx", dns_ttl=300), "Ingress"),
        (GatewayAPI(dns_ttl=300), "HTTPRoute"),
        (ContourProxy(dns_ttl=300), "HTTPProxy"),
    ],
)
def test_external_dns_learns_how_long_records_live(front: Any, kind: str) -> None:
    told = {"external-dns.alpha.kubernetes.io/ttl": "300"}
    assert told.items() <= of(planned(front), kind)["metadata"]["annotations"].items()
    assert not errors(drafted(app(host=HOST), exposure=front))


@pytest.mark.parametrize("front", [GatewayAPI(), ContourProxy()], ids=["gateway", "contour"])
def test_tracks_are_weighed_and_named(front: Any) -> None:
    words = {GatewayAPI: ("HTTPRoute", "rules", "backendRefs", "matches"), ContourProxy: ("HTTPProxy", "routes", "services", "conditions")}
    kind, listed, services, condition = words[type(front)]
    rules = of(rendered(front, tracks=TRACKS), kind)["spec"][listed]
    assert [[(one["name"], one["weight"]) for one in rule[services]] for rule in rules][1] == [("shop-stable", 90), ("shop-canary", 10)]
    assert [one["name"] for one in rules[0][services]] == ["shop-canary"]
    assert "X-Canary" in str(rules[0][condition])
    assert "X-Canary" not in str(rules[1][condition])


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
    limit = of(items, "RateLimitPolicy")["spec"]["rateLimit"]
    (rule,) = limit["local"]["rules"]
    assert (rule["rate"], rule["burst"], limit["rejectCode"]) == ("3r/s", 3, 429)
    assert of(items, "ClientSettingsPolicy")["spec"]["body"] == {"maxSize": "1024k"}


@pytest.mark.parametrize(
    ("given", "size"), [("1", "1k"), ("9999Ki", "9999k"), ("10Mi", "10m"), ("20M", "20m"), ("2Gi", "2048m"), ("1Ti", "1024g")]
)
def test_nginx_gateway_fabric_takes_sizes_of_four_digits(given: str, size: str) -> None:
    items = planned(GatewayAPI(implementation=NginxGatewayFabric()), Edge(max_body=given))
    assert of(items, "ClientSettingsPolicy")["spec"]["body"] == {"maxSize": size}


@pytest.mark.parametrize("front", [NginxIngress(), GatewayAPI(implementation=NginxGatewayFabric())], ids=["f5", "fabric"])
def test_nginx_takes_no_burst_of_zero(front: Any) -> None:
    items = planned(front, Edge(rate_limit=RateLimit(requests=3, burst=0)))
    (limit,) = [item["spec"]["rateLimit"] for item in items if item["kind"] in ("Policy", "RateLimitPolicy")]
    (rule,) = limit["local"]["rules"] if "local" in limit else (limit,)
    assert (rule["rate"], rule["noDelay"], "burst" in rule) == ("3r/s", True, False)


@pytest.mark.parametrize("one", [EnvoyGateway(), NginxGatewayFabric(), IstioGateway(), Contour()], ids=lambda one: type(one).__name__)
def test_the_standards_part_is_the_same_for_all(one: Any) -> None:
    spec = of(planned(GatewayAPI(implementation=one)), "HTTPRoute")["spec"]
    spec["parentRefs"][0].pop("namespace")
    theirs = of(planned(GatewayAPI()), "HTTPRoute")["spec"]
    theirs["parentRefs"][0].pop("namespace")
    assert spec == theirs


def test_contours_own_prefixes_end_with_a_word() -> None:
    canary = {"header": {"name": "X-Canary", "exact": "always"}}
    rules = of(rendered(ContourProxy(), path="/api", tracks=TRACKS), "HTTPProxy")["spec"]["routes"]
    # The path is the last condition: elsewhere Contour reads an exact one as a prefix.
    assert [rule["conditions"] for rule in rules] == [
        [canary, {"exact": "/api"}],
        [{"exact": "/api"}],
        [canary, {"prefix": "/api/"}],
        [{"prefix": "/api/"}],
    ]


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
