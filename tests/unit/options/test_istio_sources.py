"""Whose requests an Istio gateway takes: the policy is asked about requests, as Istio reads it."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterable
from typing import Any

import pytest

from specify_infra import Acme, Edge, GatewayAPI, IstioGateway
from tests.support import Document, app, drafted, errors

OFFICE, STRANGER = "203.0.113.7", "198.51.100.1"
NARROW = Edge(sources=("203.0.113.0/24",))


def policies(*components: Any, **front: Any) -> list[Document]:
    exposure = GatewayAPI(**{"implementation": IstioGateway(), **front})
    plan = drafted(*components, exposure=exposure)
    assert not errors(plan)
    return [item for item in plan.documents() if item["kind"] == "AuthorizationPolicy"]


def like(patterns: Iterable[str], value: str) -> bool:
    return any(
        value.startswith(one[:-1]) if one.endswith("*") else value.endswith(one[1:]) if one.startswith("*") else value == one
        for one in patterns
    )


def takes(policy: Document, host: str, path: str, address: str, port: int = 443) -> bool:
    """Tell whether a request is let in: whether some rule means it."""

    def means(rule: dict[str, Any]) -> bool:
        (operation,) = [one["operation"] for one in rule["to"]]
        blocks = [block for one in rule.get("from", ()) for block in one["source"]["remoteIpBlocks"]]
        return (
            (not blocks or any(ipaddress.ip_address(address) in ipaddress.ip_network(block) for block in blocks))
            and like(operation.get("hosts", ("*",)), host)
            and not like(operation.get("notHosts", ()), host)
            and like(operation["paths"], path)
            and not like(operation.get("notPaths", ()), path)
            and str(port) in operation.get("ports", (str(port),))
        )

    return any(map(means, policy["spec"]["rules"]))


def test_without_sources_there_is_no_policy() -> None:
    assert policies(app(host="shop.example.org")) == []


def test_the_gateway_is_asked_in_its_own_namespace() -> None:
    (policy,) = policies(app(host="shop.example.org", edge=NARROW))
    assert policy["metadata"]["namespace"] == "istio-ingress"
    assert policy["spec"]["targetRefs"] == [{"group": "gateway.networking.k8s.io", "kind": "Gateway", "name": "specify"}]


@pytest.mark.parametrize(
    ("host", "path", "stranger", "office"),
    [
        ("shop.example.org", "/", True, True),
        ("shop.example.org", "/administrators", True, True),
        ("shop.example.org", "/admin", False, True),
        ("shop.example.org", "/admin/users", False, True),
        ("shop.example.org:443", "/admin/users", False, True),
        ("closed.example.org", "/", False, True),
        ("closed.example.org", "/api/orders", True, True),
        ("closed.example.org:443", "/", False, True),
        ("any.example.org", "/", True, True),
        ("elsewhere.example.com", "/", False, False),
    ],
)
def test_each_route_is_open_to_its_own_sources(host: str, path: str, stranger: bool, office: bool) -> None:
    (policy,) = policies(
        app(name="shop", host="shop.example.org"),
        app(name="admin", host="shop.example.org", path="/admin", edge=NARROW),
        app(name="closed", host="closed.example.org", edge=NARROW),
        app(name="api", host="closed.example.org", path="/api"),
        app(name="any", host="*.example.org"),
        tls_issuer="corporate-ca",
    )
    assert (takes(policy, host, path, STRANGER), takes(policy, host, path, OFFICE)) == (stranger, office)


@pytest.mark.parametrize(("issuer", "answered"), [(Acme(), True), (Acme(dns01={"route53": {}}), False), (None, False)])
def test_an_acme_server_is_answered_from_everywhere_where_someone_answers(issuer: Any, answered: bool) -> None:
    (policy,) = policies(app(host="shop.example.org", edge=NARROW), tls_issuer=issuer)
    asked = ("shop.example.org", "/.well-known/acme-challenge/token", STRANGER)
    assert takes(policy, *asked, port=80) is answered
    assert not takes(policy, *asked)
