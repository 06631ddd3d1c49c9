"""The same for what crosses the network: who is let out, and who is let in."""

from __future__ import annotations

from typing import Any

from tests.matrix.choices import ANSWERS_ACME, ARGO_CANARIES, GATEWAYS, INSIDE, PROXIES, TUNNELS
from tests.matrix.promises import WORKLOADS, Case, promise, template, within, workload


def rules(case: Case, name: str, direction: str) -> list[dict[str, Any]]:
    return case.named("NetworkPolicy", name)["spec"].get(direction, [])


def reaches(case: Case, source: str, cidr: str, port: int) -> bool:
    """Tell whether a workload's own policy lets it out to a range on a port."""
    return any(
        {"ipBlock": {"cidr": cidr}} in rule["to"] and {"protocol": "TCP", "port": port} in rule["ports"]
        for rule in rules(case, source, "egress")
    )


def admits(case: Case, target: str, peer: dict[str, Any], port: int) -> bool:
    """Tell whether a workload's own policy lets a peer in on a port."""
    return any(peer in rule["from"] and {"protocol": "TCP", "port": port} in rule["ports"] for rule in rules(case, target, "ingress"))


def namespace(name: str) -> dict[str, Any]:
    return {"namespaceSelector": {"matchLabels": {"kubernetes.io/metadata.name": name}}}


@promise
def every_workload_has_a_policy_for_both_directions(case: Case) -> None:
    for item in case.of(*WORKLOADS):
        policy = case.named("NetworkPolicy", workload(item))
        assert policy["spec"]["policyTypes"] == ["Ingress", "Egress"]
        assert policy["spec"]["podSelector"]["matchLabels"].items() <= template(item)["metadata"]["labels"].items()


@promise
def every_workload_resolves_names(case: Case) -> None:
    dns = namespace("kube-system") | {"podSelector": {"matchLabels": {"k8s-app": "kube-dns"}}}
    for item in case.of(*WORKLOADS):
        (rule,) = [rule for rule in rules(case, workload(item), "egress") if rule["to"] == [dns]]
        assert rule["ports"] == [{"protocol": "UDP", "port": 53}, {"protocol": "TCP", "port": 53}]


@promise
def no_rule_is_without_peers_or_ports(case: Case) -> None:
    for policy in case.of("NetworkPolicy"):
        for direction, peers in (("ingress", "from"), ("egress", "to")):
            for rule in policy["spec"].get(direction, []):
                assert rule[peers]
                assert rule["ports"]


@promise
def needs_are_met_by_servers_and_tasks_alike(case: Case) -> None:
    wanted = case.choice["needs"] == "needs"
    for item in case.of(*WORKLOADS):
        name = workload(item)
        for cidr, port in (("10.20.0.0/24", 5432), ("10.21.0.7/32", 6379), ("10.22.0.0/28", 4317)):
            assert reaches(case, name, cidr, port) is (wanted and name != "worker")


@promise
def a_need_of_one_component_is_open_on_both_sides(case: Case) -> None:
    wanted = case.choice["needs"] == "needs"
    shop, worker = ({"podSelector": {"matchLabels": {"app.kubernetes.io/name": name}}} for name in ("shop", "worker"))
    out = [rule for rule in rules(case, "worker", "egress") if rule["to"] == [shop]]
    ports = [8080, *TUNNELS.get(case.choice["mesh"], ())]
    assert [rule["ports"] for rule in out] == ([[{"protocol": "TCP", "port": port} for port in ports]] if wanted else [])
    assert admits(case, "shop", worker, 8080) is wanted


@promise
def the_api_server_is_open_for_those_with_a_role_only(case: Case) -> None:
    for item in case.of(*WORKLOADS):
        name = workload(item)
        for port in (443, 6443):
            assert reaches(case, name, "10.0.0.0/8", port) is (name == "shop")


@promise
def the_scraper_is_let_in_where_there_is_one(case: Case) -> None:
    scraped = case.choice["monitoring"] == "prometheus"
    peer = namespace("monitoring") | {"podSelector": {"matchLabels": {"app.kubernetes.io/name": "prometheus"}}}
    assert admits(case, "shop", peer, 8081) is scraped
    monitors = {item["metadata"]["name"]: item for item in case.of("ServiceMonitor")}
    assert set(monitors) == ({"shop-metrics", "worker-metrics"} if scraped else set())
    for name, monitor in monitors.items():
        service = case.named("Service", name)
        assert monitor["spec"]["selector"]["matchLabels"].items() <= service["metadata"]["labels"].items()
        assert {one["port"] for one in monitor["spec"]["endpoints"]} == {port["name"] for port in service["spec"]["ports"]}
        assert monitor["metadata"]["labels"]["release"] == "main"


@promise
def the_ingress_controller_is_let_in_where_there_is_one(case: Case) -> None:
    exposed = case.choice["exposure"] != "no-exposure"
    peer = namespace(PROXIES.get(case.choice["exposure"], "nginx-ingress")) | {"podSelector": {}}
    assert admits(case, "shop", peer, 8080) is exposed
    inside = case.choice["mesh"] in INSIDE.get(case.choice["exposure"], ())
    for port in TUNNELS.get(case.choice["mesh"], ()):
        assert admits(case, "shop", peer, port) is inside
    assert not admits(case, "shop", peer, 8081)
    assert not admits(case, "worker", peer, 8080)
    # A mesh has HTTPRoutes too: its Services are their parents.
    edge = [item for item in case.of("Ingress", "VirtualServer", "HTTPRoute", "HTTPProxy") if not within(item)]
    routes = [item["metadata"]["name"] for item in edge]
    assert [name for name in routes if not name.endswith("-redirect")] == (["shop"] if exposed else [])


@promise
def requests_are_shared_exactly_where_a_canary_runs(case: Case) -> None:
    for item in case.of("HTTPRoute"):
        if case.choice["exposure"] in GATEWAYS and item["metadata"]["name"] == "shop":
            hosts = [(one["name"], one["weight"]) for one in item["spec"]["rules"][-1]["backendRefs"]]
            canary = {"canary": 10, **dict.fromkeys(ARGO_CANARIES, 0)}.get(case.choice["rollout"])
            assert hosts == ([("shop", 100)] if canary is None else [("shop", 100 - canary), ("shop-canary", canary)])
            assert all(case.named("Service", name) for name, _ in hosts)


@promise
def requests_are_encrypted_where_an_issuer_is_named(case: Case) -> None:
    for item in case.of("Ingress"):
        encrypted = case.choice["exposure"] != "ingress"
        assert ("tls" in item["spec"]) is encrypted
        hosts = [rule["host"] for rule in item["spec"]["rules"]]
        assert [host for entry in item["spec"].get("tls", []) for host in entry["hosts"]] == (hosts if encrypted else [])
    certified = case.choice["exposure"] not in ("no-exposure", "ingress")
    assert [host for item in case.of("Certificate") for host in item["spec"]["dnsNames"]] == (["shop.example.org"] if certified else [])
    for item in case.of("Certificate"):
        assert item["spec"]["renewBeforePercentage"] == 33


@promise
def whoever_answers_acme_is_let_in_where_certificates_are(case: Case) -> None:
    here = case.choice["exposure"] in ANSWERS_ACME
    policies = [item for item in case.of("NetworkPolicy") if item["metadata"]["name"] == "acme-solver"]
    opened = [rule["ports"] for item in policies for rule in item["spec"]["ingress"]]
    # A mesh dials its members in its own ways besides.
    assert ([{"protocol": "TCP", "port": 8089}] in opened) is here
    assert bool(policies) is here
    assert case.choice["mesh"] != "no-mesh" or len(opened) == here


@promise
def every_limit_of_the_edge_is_rendered(case: Case) -> None:
    text = str(case.documents)
    words = {
        "nginx": ("'rate': '20r/s'", "'rejectCode': 429", "'allow': ['10.0.0.0/8']", "'client-max-body-size': '10240k'", "allowOrigin"),
        "envoy-gateway": ("'requests': 20", "'clientCIDRs': ['10.0.0.0/8']", "'limit': '10Mi'", "allowOrigins", "trustedCIDRs"),
        "contour-proxy": ("'requests': 9, 'unit': 'second', 'burst': 3",),
        "nginx-fabric": ("'rate': '20r/s'", "'rejectCode': 429", "'maxSize': '10m'", "'mode': 'XForwardedFor'"),
        "istio-gateway": ("allowOrigins", "'remoteIpBlocks': ['10.0.0.0/8']"),
        "contour-gateway": ("'request': '30s'",),
        "community-nginx": ("limit-rps': '20'", "proxy-body-size': '10240k'", "whitelist-source-range': '10.0.0.0/8'", "cors-allow-origin"),
    }
    for word in words.get(case.choice["exposure"], ()):
        assert word in text, word
