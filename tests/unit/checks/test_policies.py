"""The evaluator against the semantics of Kubernetes, case by case; its answers decide what the flow proof proves."""

from __future__ import annotations

from typing import Any

import pytest

from specify_infra.checks.policies import Party, Policies
from specify_infra.model import Peer

WEB = Party(name="web", namespace="shop", labels={"app": "web", "tier": "front"}, ports={"http": 8080, "metrics": 8081})
DB = Party(name="db", namespace="shop", labels={"app": "db"}, ports={"sql": 5432})
SPY = Party(name="spy", namespace="other", labels={"app": "web"})
LAB = Party(name="lab", namespace="lab", labels={"app": "lab"})
OUT = Party(name="outside", address="198.51.100.7")
V6 = Party(name="outside by IPv6", address="2001:db8::7")

SHOP = {"kind": "Namespace", "metadata": {"name": "shop", "labels": {"team": "shop"}}}
LABORATORY = {"kind": "Namespace", "metadata": {"name": "lab", "labels": {"team": "lab", "stage": "test"}}}


def policy(pods: dict[str, Any] | None = None, namespace: str = "shop", **spec: Any) -> dict[str, Any]:
    metadata = {"name": "p", "namespace": namespace}
    return {"kind": "NetworkPolicy", "metadata": metadata, "spec": {"podSelector": pods or {}, **spec}}


def ingress(*rules: Any, pods: dict[str, Any] | None = None) -> dict[str, Any]:
    return policy(pods, policyTypes=["Ingress"], ingress=list(rules))


def egress(*rules: Any, pods: dict[str, Any] | None = None) -> dict[str, Any]:
    return policy(pods, policyTypes=["Egress"], egress=list(rules))


def labelled(**labels: str) -> dict[str, Any]:
    return {"matchLabels": labels}


def where(key: str, operator: str, *values: str) -> dict[str, Any]:
    return {"matchExpressions": [{"key": key, "operator": operator, **({"values": list(values)} if values else {})}]}


def allowed(*policies: Any, source: Party = WEB, target: Party = DB, port: int = 5432, protocol: str = "TCP", blocks: bool = False) -> bool:
    return Policies([SHOP, LABORATORY, *policies], [source, target]).allow(source, target, port, protocol, blocks_mean_pods=blocks)


def test_without_policies_everything_is_allowed() -> None:
    assert allowed()
    assert allowed(source=OUT)
    assert allowed(target=OUT)


@pytest.mark.parametrize(
    ("given", "from_web_to_db", "from_db_to_web"),
    [
        pytest.param(policy(policyTypes=["Ingress"]), False, False, id="ingress of all pods is denied"),
        pytest.param(policy(policyTypes=["Egress"]), False, False, id="egress of all pods is denied"),
        pytest.param(policy(labelled(app="db"), policyTypes=["Ingress"]), False, True, id="isolation is per pod"),
        pytest.param(policy(labelled(app="db"), policyTypes=["Egress"]), True, False, id="isolation is per direction"),
        pytest.param(policy(labelled(app="db")), False, True, id="without policyTypes it is for ingress"),
        pytest.param(policy(labelled(app="db"), ingress=[{}]), True, True, id="without policyTypes and egress rules egress stays open"),
        pytest.param(policy(policyTypes=["Sideways"]), True, True, id="a direction that there is not is for shapes to tell"),
        pytest.param(policy(labelled(app="db"), egress=[]), False, True, id="an empty egress does not make it one for egress"),
        pytest.param(
            policy(labelled(app="db"), egress=[{"ports": [{"port": 1}]}]),
            False,
            False,
            id="egress rules without policyTypes isolate both ways",
        ),
        pytest.param(policy(namespace="other", policyTypes=["Ingress", "Egress"]), True, True, id="other namespaces do not matter"),
        pytest.param(policy(labelled(app="nobody"), policyTypes=["Ingress", "Egress"]), True, True, id="it is for the selected pods only"),
        pytest.param(policy(labelled(app="db"), policyTypes=["Ingress"], ingress=None), False, True, id="null rules are no rules"),
    ],
)
def test_isolation(given: dict[str, Any], from_web_to_db: bool, from_db_to_web: bool) -> None:
    assert allowed(given) is from_web_to_db
    assert allowed(given, source=DB, target=WEB, port=8080) is from_db_to_web


@pytest.mark.parametrize(
    ("selector", "selects_web"),
    [
        pytest.param({}, True, id="an empty selector selects all"),
        pytest.param(labelled(app="web"), True, id="one label"),
        pytest.param(labelled(app="web", tier="back"), False, id="labels are joined by and"),
        pytest.param(where("app", "In", "web", "api"), True, id="In"),
        pytest.param(where("app", "In", "db"), False, id="not In"),
        pytest.param(where("nothing", "In", "web"), False, id="In of a label that is missing"),
        pytest.param(where("app", "NotIn", "db"), True, id="NotIn"),
        pytest.param(where("app", "NotIn", "web"), False, id="not NotIn"),
        pytest.param(where("nothing", "NotIn", "web"), True, id="NotIn of a label that is missing"),
        pytest.param(where("tier", "Exists"), True, id="Exists"),
        pytest.param(where("nothing", "Exists"), False, id="not Exists"),
        pytest.param(where("nothing", "DoesNotExist"), True, id="DoesNotExist"),
        pytest.param(where("tier", "DoesNotExist"), False, id="not DoesNotExist"),
        pytest.param(labelled(app="web") | where("tier", "In", "back"), False, id="labels and expressions are joined by and"),
    ],
)
def test_selectors_select_as_kubernetes_says(selector: dict[str, Any], selects_web: bool) -> None:
    assert allowed(ingress({"from": [{"podSelector": selector}]}, pods=labelled(app="db"))) is selects_web
    assert allowed(policy(selector, policyTypes=["Egress"])) is not selects_web


@pytest.mark.parametrize(
    ("peer", "admitted"),
    [
        pytest.param({"podSelector": {}}, {"web"}, id="a pod selector alone stays in the policy's namespace"),
        pytest.param({"podSelector": labelled(app="web")}, {"web"}, id="pods by label in the policy's namespace"),
        pytest.param({"namespaceSelector": {}}, {"web", "spy", "lab"}, id="an empty namespace selector is every namespace"),
        pytest.param({"namespaceSelector": labelled(team="lab")}, {"lab"}, id="a namespace by its labels"),
        pytest.param({"namespaceSelector": labelled(**{"kubernetes.io/metadata.name": "other"})}, {"spy"}, id="a namespace by its name"),
        pytest.param({"namespaceSelector": where("team", "Exists")}, {"web", "lab"}, id="namespaces by an expression"),
        pytest.param({"namespaceSelector": {}, "podSelector": labelled(app="web")}, {"web", "spy"}, id="both in one peer: and"),
        pytest.param({"namespaceSelector": labelled(team="lab"), "podSelector": labelled(app="web")}, set(), id="both, and nobody fits"),
        pytest.param({"ipBlock": {"cidr": "198.51.100.0/24"}}, {"outside"}, id="addresses"),
        pytest.param({"ipBlock": {"cidr": "198.51.100.0/24", "except": ["198.51.100.7/32"]}}, set(), id="an exception from addresses"),
        pytest.param({"ipBlock": {"cidr": "198.51.100.0/24", "except": ["198.51.100.8/32"]}}, {"outside"}, id="an exception of others"),
        pytest.param({"ipBlock": {"cidr": "2001:db8::/32"}}, {"outside by IPv6"}, id="IPv6 addresses"),
        pytest.param({"ipBlock": {"cidr": "0.0.0.0/0"}}, {"outside"}, id="all IPv4 addresses are no IPv6 address"),
    ],
)
def test_peers_admit_whom_kubernetes_admits(peer: dict[str, Any], admitted: set[str]) -> None:
    given = ingress({"from": [peer]}, pods=labelled(app="db"))
    assert {party.name for party in (WEB, SPY, LAB, OUT, V6) if allowed(given, source=party)} == admitted


def test_two_peers_of_a_rule_are_joined_by_or() -> None:
    given = ingress({"from": [{"namespaceSelector": labelled(team="lab")}, {"podSelector": labelled(app="web")}]}, pods=labelled(app="db"))
    assert {party.name for party in (WEB, SPY, LAB, OUT) if allowed(given, source=party)} == {"web", "lab"}


def test_two_rules_and_two_policies_add_up() -> None:
    one, two = {"from": [{"podSelector": labelled(app="web")}]}, {"from": [{"namespaceSelector": labelled(team="lab")}]}
    for given in ([ingress(one, two)], [ingress(one), ingress(two)], [ingress(), ingress(one), ingress(two)]):
        assert {party.name for party in (WEB, SPY, LAB) if allowed(*given, source=party)} == {"web", "lab"}


@pytest.mark.parametrize("rule", [{}, {"from": []}, {"from": None}, {"ports": []}, {"ports": [{"port": 5432}]}])
def test_a_rule_without_peers_admits_everyone(rule: dict[str, Any]) -> None:
    assert all(allowed(ingress(rule), source=party) for party in (WEB, SPY, LAB, OUT, V6))


@pytest.mark.parametrize(
    ("ports", "port", "protocol", "open_"),
    [
        pytest.param([{"port": 5432}], 5432, "TCP", True, id="the port"),
        pytest.param([{"port": 5432}], 5433, "TCP", False, id="another port"),
        pytest.param([{"port": 5432}], 5432, "UDP", False, id="TCP is meant where no protocol is named"),
        pytest.param([{"port": 53, "protocol": "UDP"}], 53, "UDP", True, id="UDP"),
        pytest.param([{"port": 53, "protocol": "UDP"}], 53, "TCP", False, id="not UDP"),
        pytest.param([{"protocol": "TCP"}], 1, "TCP", True, id="every port of a protocol"),
        pytest.param([{"protocol": "TCP"}], 1, "SCTP", False, id="no port of another protocol"),
        pytest.param([{"port": 5000, "endPort": 5999}], 5000, "TCP", True, id="the first of a range"),
        pytest.param([{"port": 5000, "endPort": 5999}], 5999, "TCP", True, id="the last of a range"),
        pytest.param([{"port": 5000, "endPort": 5999}], 6000, "TCP", False, id="behind a range"),
        pytest.param([{"port": 5000, "endPort": 5999}], 4999, "TCP", False, id="before a range"),
        pytest.param([{"port": "sql"}], 5432, "TCP", True, id="a named port of the target"),
        pytest.param([{"port": "sql"}], 5433, "TCP", False, id="a named port is that port only"),
        pytest.param([{"port": "http"}], 8080, "TCP", False, id="a name that only the source has"),
        pytest.param([{"port": 1}, {"port": 5432}], 5432, "TCP", True, id="ports are joined by or"),
        pytest.param(None, 4444, "TCP", True, id="null ports are all"),
    ],
)
@pytest.mark.parametrize("direction", [ingress, egress])
def test_ports(direction: Any, ports: Any, port: int, protocol: str, open_: bool) -> None:
    assert allowed(direction({"ports": ports}), port=port, protocol=protocol) is open_


def test_peer_and_port_of_different_rules_do_not_combine() -> None:
    given = ingress({"from": [{"podSelector": labelled(app="web")}], "ports": [{"port": 1}]}, {"from": [], "ports": [{"port": 2}]})
    assert allowed(given, port=1)
    assert allowed(given, source=SPY, port=2)
    assert not allowed(given, source=SPY, port=1)


def test_a_connection_needs_both_sides() -> None:
    out = egress({"to": [{"podSelector": labelled(app="db")}]}, pods=labelled(app="web"))
    into = ingress({"from": [{"podSelector": labelled(app="web")}]}, pods=labelled(app="db"))
    deny = policy(policyTypes=["Ingress", "Egress"])
    assert not allowed(deny)
    assert not allowed(deny, out)
    assert not allowed(deny, into)
    assert allowed(deny, out, into)
    assert not allowed(deny, out, into, source=DB, target=WEB)


@pytest.mark.parametrize("meant", [True, False])
def test_whether_a_range_means_pods_is_asked_for(meant: bool) -> None:
    assert allowed(egress({"to": [{"ipBlock": {"cidr": "10.0.0.0/8"}}]}), blocks=meant) is meant


def test_a_party_is_within_a_peer_by_labels_or_by_address() -> None:
    assert WEB.within(Peer(name="front", namespace="shop", labels={"app": "web"}))
    assert WEB.within(Peer(name="everyone", namespace="shop"))
    assert not SPY.within(Peer(name="front", namespace="shop", labels={"app": "web"}))
    assert not WEB.within(Peer(name="addresses", cidrs=("0.0.0.0/0",)))
    assert OUT.within(Peer(name="addresses", cidrs=("203.0.113.0/24", "198.51.100.0/24")))
    assert not OUT.within(Peer(name="addresses", cidrs=("203.0.113.0/24",)))
