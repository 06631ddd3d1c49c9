"""What a route promises at the edge, with packets: a real Envoy, fed by a real Contour from the API server.

The objects are those of a plan. The plan's pods are plain servers here, and the certificates are of a CA of the test's.
"""

from __future__ import annotations

import re
import ssl
from collections.abc import Iterator
from typing import Any

import pytest

from specify_infra import (
    Canary,
    Contour,
    ContourProxy,
    Cors,
    Edge,
    Environment,
    GatewayAPI,
    RateLimit,
    SecurityHeaders,
    Specify,
    StickyCookie,
    plan,
)
from specify_infra.content import parsed

from ..client import Document
from ..control_plane import ControlPlane
from ..proof import Proof
from . import edge as real

PORT = 8080
ORIGIN = "https://app.example.org"
SECURE = SecurityHeaders(content_security_policy="default-src 'self'")
LIMIT = RateLimit(requests=5, per="minute", of="everyone", burst=15)
CANARY = Canary(image="registry.example.org/shop:2", weight=10, headers={"X-Canary": "always"})

PART = "/api"
BEYOND = {"/api": 200, "/api/": 200, "/api/orders": 200, "/api?page=2": 200, "/apish": 404, "/": 404}
"""Requests of an application that has a part of its host, and what they are answered."""


def host(name: str) -> str:
    return f"{name}.example.org"


def application(name: str, edge: Edge | None = None, **more: Any) -> Specify:
    return Specify(name=name, image="registry.example.org/shop:1", host=host(name), edge=edge, affinity_seconds=None, **more)


def environment(exposure: Any, *components: Any) -> Environment:
    return Environment(name="edge", namespace="edge", components=components, exposure=exposure)


def opened(edge: real.Edge, documents: list[Document], kinds: tuple[str, ...]) -> None:
    """Apply a plan, start its pods' stand-ins, and bring its certificates."""
    cluster = edge.plane.cluster
    applied = real.apply(edge.plane, documents, ("Namespace", "Service", *kinds))
    for service in (item for item in applied if item["kind"] == "Service" and item["spec"]["ports"][0]["name"] == "http"):
        address = real.serve(edge.ground, service["metadata"]["name"], PORT)
        cluster.create(real.endpoints(service, address))
    for item in (item for item in documents if item["kind"] == "Certificate"):
        (name,) = item["spec"]["dnsNames"]
        edge.certify(item["spec"]["secretName"], item["metadata"]["namespace"], name)


@pytest.fixture(scope="module")
def proxy(plane: ControlPlane, programs: Any) -> Iterator[real.ContourEdge]:
    """The edge by HTTPProxy, with an application for each promise."""
    cors = Cors(origins=(ORIGIN,), methods=("GET", "PUT"), headers=("X-Token",), max_age=600)
    here = environment(
        ContourProxy(edge=Edge(security=SECURE)),
        application("plain"),
        application("cors", Edge(cors=cors, cache_control="public, max-age=60")),
        application("limited", Edge(rate_limit=LIMIT)),
        application("closed", Edge(sources=("192.0.2.0/24",))),
        application("quick", Edge(timeout_seconds=1)),
        application("part", path=PART, rollout=CANARY),
        application("split", rollout=CANARY),
    )
    documents = list(plan(here).documents())
    edge = real.ContourEdge(plane, programs("contour"))
    opened(edge, documents, ("HTTPProxy",))
    for name in ("plain", "split", "quick"):
        edge.serves(host(name))
    edge.serves(host("part"), PART)
    yield edge
    edge.stop()


def test_tls_is_verified_and_http_is_sent_there(proxy: real.Edge, proof: Proof) -> None:
    status, _, body = proxy.ask(host("plain"))
    assert (status, body) == (200, "plain")
    with pytest.raises(ssl.SSLCertVerificationError), proxy.connection(host("plain"), strange=True):
        pass
    with pytest.raises(ConnectionError), proxy.connection("unknown.example.org"):  # nobody's host is not even greeted
        pass
    status, headers, _ = proxy.ask(host("plain"), "/a?b=c", encrypted=False)
    assert (status, headers["location"]) == (301, f"https://{host('plain')}/a?b=c")
    proof.count("requests over TLS verified, and redirected from HTTP, by a real Envoy", 2)


def test_protective_headers_replace_the_applications_own(proxy: real.Edge) -> None:
    _, headers, _ = proxy.ask(host("plain"))
    assert headers["x-frame-options"] == "DENY"
    assert headers["strict-transport-security"] == "max-age=31536000"
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["content-security-policy"] == "default-src 'self'"
    assert headers["cache-control"] == "private"
    assert proxy.ask(host("cors"))[1]["cache-control"] == "public, max-age=60"


def test_a_preflight_is_answered_for_the_origin_that_may_call_and_no_other(proxy: real.Edge) -> None:
    proxy.serves(host("cors"))
    asked = {"Access_Control_Request_Method": "PUT"}
    status, headers, body = proxy.ask(host("cors"), method="OPTIONS", Origin=ORIGIN, **asked)
    assert (status, body) == (200, "")
    assert headers["access-control-allow-origin"] == ORIGIN
    assert headers["access-control-allow-methods"].replace(" ", "") == "GET,PUT"
    assert headers["access-control-allow-headers"].lower() == "x-token"
    assert headers["access-control-max-age"] == "600"
    _, headers, _ = proxy.ask(host("cors"), method="OPTIONS", Origin="https://other.example.org", **asked)
    assert "access-control-allow-origin" not in headers


def test_a_rate_is_held_past_its_burst(proxy: real.Edge, proof: Proof) -> None:
    # A request that finds the host not yet served costs nothing: the limit is the virtual host's own.
    statuses = real.counted(lambda: str(proxy.ask(host("limited"))[0]), 40)
    assert LIMIT.burst is not None
    assert statuses == {"200": LIMIT.requests + LIMIT.burst, "429": 40 - LIMIT.requests - LIMIT.burst}
    proof.count("requests refused with 429 past a burst of 15, by a real Envoy", statuses["429"])


def test_every_alert_of_the_edge_reads_metrics_that_envoy_has(proxy: real.ContourEdge) -> None:
    proxy.ask(host("plain"))
    rules = [
        rule for group in parsed("specify_infra.components.network", "envoy.yml", namespaces="edge")["groups"] for rule in group["rules"]
    ]
    named = {name for rule in rules for name in re.findall(r"envoy_(?:http_downstream|listener|cluster|server)\w+", rule["expr"])}
    text = proxy.metrics()
    assert len(named) == 4
    assert {name for name in named if not re.search(rf"^{name}\{{", text, re.MULTILINE)} == set()
    prefixes = set(re.findall(r'^envoy_http_downstream_rq_xx\{.*envoy_http_conn_manager_prefix="([^"]+)"', text, re.MULTILINE))
    assert prefixes - {"admin", "stats"}, prefixes


def test_a_path_is_whole_words(proxy: real.Edge) -> None:
    assert {path: proxy.ask(host("part"), path)[0] for path in BEYOND} == BEYOND
    assert {path: proxy.ask(host("part"), path, X_Canary="always")[0] for path in BEYOND} == BEYOND


def test_only_the_named_sources_come_in(proxy: real.Edge) -> None:
    assert proxy.ask(host("closed"))[0] == 403


def test_an_application_that_is_too_slow_is_cut_off(proxy: real.Edge) -> None:
    assert proxy.ask(host("quick"))[0] == 200
    assert proxy.ask(host("quick"), "/slow")[0] == 504


def shares(edge: real.Edge, name: str, times: int = 2000) -> dict[str, int]:
    with edge.connection(host(name)) as connection:
        return real.counted(lambda: real.exchange(connection, host(name))[2], times)


def test_tracks_get_their_share_and_who_is_named_goes_where_it_says(proxy: real.Edge, proof: Proof) -> None:
    seen = shares(proxy, "split")
    assert abs(seen["split-canary"] / 20 - 10) <= 2, seen
    named = real.counted(lambda: proxy.ask(host("split"), X_Canary="always")[2], 20)
    assert named == {"split-canary": 20}
    proof.count("requests shared 90 to 10 by HTTPProxy", sum(seen.values()))


@pytest.fixture(scope="module")
def gateway(plane: ControlPlane, programs: Any, proxy: real.ContourEdge) -> Iterator[real.Edge]:
    """The edge by the Gateway API, in the same API server: the other one has ended."""
    proxy.stop()
    exposure = GatewayAPI(implementation=Contour(), edge=Edge(security=SECURE, timeout_seconds=1))
    applications = (application("standard"), application("piece", path=PART, rollout=CANARY), application("weighed", rollout=CANARY))
    here = environment(exposure, *applications)
    documents = list(plan(here).documents())
    edge = real.ContourEdge(plane, programs("contour"), (exposure.implementation.namespace, "edge"))
    opened(edge, documents, ("Gateway", "HTTPRoute"))
    for name in ("standard", "weighed"):
        edge.serves(host(name))
    edge.serves(host("piece"), PART)
    yield edge
    edge.stop()


def test_the_gateway_api_serves_over_tls_and_protects(gateway: real.Edge) -> None:
    status, headers, body = gateway.ask(host("standard"))
    assert (status, body, headers["x-frame-options"]) == (200, "standard", "DENY")


def test_the_gateway_api_sends_http_to_https(gateway: real.Edge, proof: Proof) -> None:
    status, headers, _ = gateway.ask(host("standard"), "/a?b=c", encrypted=False)
    assert (status, headers["location"]) == (301, f"https://{host('standard')}/a?b=c")
    assert gateway.ask("unknown.example.org", encrypted=False)[0] == 404
    proof.count("requests redirected from HTTP by an HTTPRoute", 1)


def test_the_gateway_api_takes_a_path_for_whole_words(gateway: real.Edge) -> None:
    assert {path: gateway.ask(host("piece"), path)[0] for path in BEYOND} == BEYOND
    assert {path: gateway.ask(host("piece"), path, X_Canary="always")[0] for path in BEYOND} == BEYOND


def test_the_gateway_api_shares_by_weight_and_by_header(gateway: real.Edge, proof: Proof) -> None:
    seen = shares(gateway, "weighed")
    assert abs(seen["weighed-canary"] / 20 - 10) <= 2, seen
    assert real.counted(lambda: gateway.ask(host("weighed"), X_Canary="always")[2], 20) == {"weighed-canary": 20}
    proof.count("requests shared 90 to 10 by an HTTPRoute", sum(seen.values()))


def test_what_contour_cannot_do_is_refused_before_it_gets_there() -> None:
    here = environment(ContourProxy(), application("sticky", Edge(sticky=StickyCookie())))
    with pytest.raises(Exception, match="ContourProxy has no sticky"):
        plan(here)
