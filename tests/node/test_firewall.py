"""What NetworkPolicies mean, case by case: the evaluator that the packet tests rely on. Needs no node."""

from __future__ import annotations

from typing import Any

from .firewall import Pod, governs, pods_of, ruleset, selects

WEB = Pod("shop", "web", "10.0.0.1", {"app": "web"}, {"http": 8080})
DATABASE = Pod("shop", "database", "10.0.0.2", {"app": "database"}, {"sql": 5432})
STRANGER = Pod("other", "stranger", "10.0.0.3", {"app": "web"}, {})
PODS = [WEB, DATABASE, STRANGER]
NAMESPACES = [{"metadata": {"name": name, "labels": {"name": name}}} for name in ("shop", "other")]


def policy(**spec: Any) -> dict[str, Any]:
    return {"metadata": {"namespace": "shop", "name": "one"}, "spec": {"podSelector": {}, **spec}}


def chain(name: str, *policies: dict[str, Any]) -> list[str]:
    """The rules of one chain, or nothing when there is no such chain; without that of the pod for itself, which is the first of each."""
    return whole_chain(name, *policies)[1:]


def whole_chain(name: str, *policies: dict[str, Any]) -> list[str]:
    text = ruleset(policies, PODS, NAMESPACES)
    _, found, rest = text.partition(f"  chain {name} {{\n")
    return [line.strip() for line in rest.partition("  }")[0].splitlines()] if found else []


def test_without_a_policy_nothing_is_denied() -> None:
    assert "drop" not in ruleset([], PODS, NAMESPACES)


def test_a_policy_without_rules_denies_everything_in_its_namespace_only() -> None:
    deny = policy(policyTypes=["Ingress", "Egress"])
    assert chain("in-10-0-0-1", deny) == ["counter name in-10-0-0-1-denied drop"]
    assert chain("out-10-0-0-2", deny) == ["counter name out-10-0-0-2-denied drop"]
    assert whole_chain("in-10-0-0-3", deny) == []


def test_a_pod_may_always_reach_itself() -> None:
    deny = policy(policyTypes=["Ingress", "Egress"])
    for direction in ("in", "out"):
        assert whole_chain(f"{direction}-10-0-0-1", deny)[0] == "ip saddr 10.0.0.1 ip daddr 10.0.0.1 return"


def test_policy_types_default_to_ingress_and_to_egress_where_there_are_rules_for_it() -> None:
    assert governs(policy(), WEB, "in")
    assert not governs(policy(), WEB, "out")
    assert governs(policy(egress=[]), WEB, "out")


def test_a_pod_selector_alone_means_the_policys_own_namespace() -> None:
    allow = policy(ingress=[{"from": [{"podSelector": {"matchLabels": {"app": "web"}}}], "ports": [{"port": 5432}]}])
    assert chain("in-10-0-0-2", allow)[:-1] == ["ip saddr 10.0.0.1 tcp dport 5432 return"]


def test_a_namespace_selector_and_a_pod_selector_in_one_peer_must_both_match() -> None:
    peer = {"namespaceSelector": {"matchLabels": {"name": "other"}}, "podSelector": {"matchLabels": {"app": "web"}}}
    assert chain("in-10-0-0-2", policy(ingress=[{"from": [peer]}]))[0].startswith("ip saddr 10.0.0.3 ")


def test_peers_of_one_rule_are_alternatives() -> None:
    peers = [{"podSelector": {"matchLabels": {"app": "web"}}}, {"namespaceSelector": {"matchLabels": {"name": "other"}}}]
    allowed = chain("in-10-0-0-2", policy(ingress=[{"from": peers, "ports": [{"protocol": "UDP", "port": 53}]}]))
    assert allowed[:-1] == ["ip saddr 10.0.0.1 udp dport 53 return", "ip saddr 10.0.0.3 udp dport 53 return"]


def test_a_rule_without_peers_allows_everybody_and_one_without_ports_every_port() -> None:
    assert chain("in-10-0-0-1", policy(ingress=[{}]))[0] == "meta l4proto { tcp, udp, sctp } return"
    assert chain("in-10-0-0-1", policy(ingress=[{"ports": [{"port": 80, "endPort": 90}]}]))[0] == "tcp dport 80-90 return"


def test_a_named_port_is_the_listening_pods() -> None:
    to_database = policy(egress=[{"to": [{"podSelector": {}}], "ports": [{"port": "sql"}]}])
    assert chain("out-10-0-0-1", to_database)[:-1] == ["ip daddr 10.0.0.2 tcp dport 5432 return"]
    assert chain("in-10-0-0-1", policy(ingress=[{"ports": [{"port": "http"}]}]))[0] == "tcp dport 8080 return"
    assert len(chain("in-10-0-0-1", policy(ingress=[{"ports": [{"port": "absent"}]}]))) == 1


def test_an_address_block_leaves_out_its_exceptions() -> None:
    block = {"ipBlock": {"cidr": "10.0.0.0/8", "except": ["10.1.0.0/16", "10.2.0.0/16"]}}
    allowed = chain("out-10-0-0-1", policy(egress=[{"to": [block], "ports": [{"port": 443}]}]))
    assert allowed[0] == "ip daddr 10.0.0.0/8 ip daddr != { 10.1.0.0/16, 10.2.0.0/16 } tcp dport 443 return"


def test_policies_add_up() -> None:
    first, second = (policy(ingress=[{"ports": [{"port": port}]}]) for port in (80, 90))
    assert chain("in-10-0-0-1", policy(), first, second)[:-1] == ["tcp dport 80 return", "tcp dport 90 return"]


def test_label_expressions() -> None:
    def holds(operator: str, *values: str, key: str = "app") -> bool:
        return selects({"matchExpressions": [{"key": key, "operator": operator, "values": list(values)}]}, {"app": "web"})

    assert holds("In", "web", "api")
    assert not holds("NotIn", "web")
    assert holds("NotIn", "web", key="absent")
    assert holds("Exists")
    assert holds("DoesNotExist", key="absent")


def test_pods_without_an_address_of_their_own_are_left_out() -> None:
    def pod(**changes: Any) -> dict[str, Any]:
        status = {"phase": "Running", "podIP": "10.0.0.9"} | changes.pop("status", {})
        return {"metadata": {"namespace": "a", "name": "b"}, "spec": {"containers": []} | changes, "status": status}

    documents = [pod(), pod(hostNetwork=True), pod(status={"podIP": None}), pod(status={"phase": "Succeeded"})]
    assert len(pods_of(documents)) == 1
