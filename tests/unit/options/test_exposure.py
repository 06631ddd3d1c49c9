"""One intent, whatever the way in: what may be asked, who has it, certificates, and what is refused."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from specify_infra import (
    Acme,
    Context,
    ContourProxy,
    Cors,
    Declaration,
    Edge,
    Elasticsearch,
    GatewayAPI,
    Grafana,
    Kibana,
    NginxIngress,
    NoExposure,
    Peer,
    PlainIngress,
    PostgresStandalone,
    Prometheus,
    RateLimit,
    Route,
    SecurityHeaders,
    StickyCookie,
)
from specify_infra.model import Exposure
from specify_infra.options.exposure import EXPOSURES, fronts
from tests.support import app, drafted, errors, messages, of, problems
from tests.unit.options.exposed import HOST, ROUTE, planned


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


class Leaking(PostgresStandalone, frozen=True, kw_only=True, tag="Leaking"):
    """A database that someone wants to reach from home."""

    def declare(self, context: Context) -> Declaration:
        route = Route(name="sql", host="db.example.org", path="/", workload="postgres", service="postgres", port=5432, target_port=5432)
        return msgspec.structs.replace(super().declare(context), routes=(route,))


@pytest.mark.parametrize("front", [NginxIngress(), NoExposure()])
def test_no_route_leads_to_the_data_layer(front: Any) -> None:
    told = errors(drafted(app(database="postgres.sql"), Leaking(), exposure=front))
    assert [str(one).splitlines() for one in told] == [
        [
            "components.postgres: db.example.org leads to the data layer, which nobody outside may reach [exposure]",
            "  do: remove the host; dial it from the application, or by kubectl port-forward",
        ]
    ]


NARROW = Edge(sources=("203.0.113.0/24",))


@pytest.mark.parametrize(
    ("front", "edge", "told"),
    [(NginxIngress(), None, True), (NginxIngress(edge=NARROW), None, False), (NginxIngress(), NARROW, False), (NoExposure(), None, False)],
)
def test_a_console_that_anyone_may_ask_is_told(front: Any, edge: Edge | None, told: bool) -> None:
    consoles = (
        Prometheus(),
        Grafana(host="grafana.example.org", edge=edge),
        Elasticsearch(nodes=1),
        Kibana(host="kibana.example.org", edge=edge),
    )
    found = [one for one in drafted(app(host=HOST), *consoles, exposure=front).findings if "its login alone" in one.message]
    assert [(one.severity, one.where) for one in found] == [
        ("info", "components.grafana.edge.sources"),
        ("info", "components.kibana.edge.sources"),
    ] * told


def test_who_can_share_a_route_says_so() -> None:
    able = {name for name, front in fronts().items() if front.provides == {"weights", "headers"}}
    assert able == {name for name in fronts() if name.startswith(("NginxIngress", "GatewayAPI", "ContourProxy"))}


def test_flows_lead_to_every_track() -> None:
    pods = Peer(name="shop", namespace="shop")
    (flow,) = GatewayAPI().flows(ROUTE, pods, Context(namespace="shop"))
    assert (flow.source.namespace, flow.target, flow.port) == ("envoy-gateway-system", pods, 8080)


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
    assert issuer["spec"]["acme"]["solvers"] == [{"http01": {"ingress": {"ingressClassName": "nginx", "serviceType": "ClusterIP"}}}]
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
