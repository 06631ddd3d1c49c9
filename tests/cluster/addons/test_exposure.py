"""NGINX, by what no preset and no corner of the matrix asks for: an API server accepts all that it can be asked for."""

from __future__ import annotations

from typing import Any

import pytest

from specify_infra import Cors, Edge, Environment, GatewayAPI, NginxGatewayFabric, NginxIngress, RateLimit, Specify, StickyCookie, plan

from ..behaviour import files_of
from ..control_plane import ControlPlane
from ..deploy import apply_again, apply_files
from ..proof import Proof

FABRIC = GatewayAPI(implementation=NginxGatewayFabric(), trusted_proxies=("10.0.0.0/8", "fd00::/8"), dns_ttl=300)
LIMITED: dict[str, Any] = {"rate_limit": RateLimit(requests=600, per="minute", burst=0), "max_body": "20M"}
CALLED = Cors(origins=("https://app.example.org",), exposed=("X-Total",), credentials=True)
FULL = Edge(**LIMITED, cors=CALLED, timeout_seconds=30, sources=("203.0.113.0/24",), sticky=StickyCookie(), cache_control="no-store")

ASKED: dict[str, tuple[Any, Edge, set[str]]] = {
    "f5": (NginxIngress(plus=True, dns_ttl=300), FULL, {"VirtualServer", "Policy"}),
    "fabric": (FABRIC, Edge(**LIMITED), {"RateLimitPolicy", "ClientSettingsPolicy", "NginxProxy"}),
}


@pytest.mark.parametrize("front", ASKED)
def test_everything_that_nginx_can_be_asked_for_is_accepted_and_stable(front: str, empty_api_server: ControlPlane, proof: Proof) -> None:
    exposure, edge, kinds = ASKED[front]
    shop = Specify(image="registry.example.org/shop:1.0.0", host="shop.example.org", edge=edge)
    files = files_of(plan(Environment(name="shop", components=(shop,), exposure=exposure)))
    report = apply_files(empty_api_server.cluster, files, "shop")
    assert [*report.problems, *apply_again(empty_api_server.cluster, report)] == []
    assert kinds <= {document["kind"] for _, document, _ in report.results}
    proof.count("manifests behind F5's NGINX and NGINX Gateway Fabric accepted by an API server, strictly", report.applied)
