"""Passes: one concern each, over whatever was declared, also by strangers."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import msgspec
import pytest

from specify_infra import (
    Admission,
    Anywhere,
    Cluster,
    Context,
    Declaration,
    Fixed,
    Flux,
    GitSource,
    Need,
    Peer,
    Rolling,
    Workload,
    draft_plan,
)
from specify_infra.passes.governance import pod_needs
from specify_infra.passes.network import flows, policy
from specify_infra.passes.secrets import read
from tests.support import SQL, Document, app, drafted, environment, of, problems

GIT = GitSource(url="https://git.example.org/shop/infrastructure")


class Stranger(msgspec.Struct, frozen=True):
    """A component of somebody else's: no base class, a layer of its choice."""

    name: str = "stranger"
    layer: str = "data"
    need: Any = None
    admissions: tuple[Admission, ...] = ()
    resources: dict[str, Any] = {}

    def declare(self, context: Context) -> Declaration:
        pod = {"containers": [{"name": "main", "image": "x:1", **({"resources": self.resources} if self.resources else {})}]}
        namespace = context.namespace_of(self.layer)  # type: ignore[arg-type]
        work = Workload(
            name=self.name, namespace=namespace, part_of="x", pod=pod, replicas=Fixed(), rollout=Rolling(), placement=Anywhere()
        )
        needs = (Need(workload=self.name, endpoint=context.endpoint(self.need)),) if self.need else ()
        return Declaration(
            component=self.name,
            layer=self.layer,  # type: ignore[arg-type]
            namespace=namespace,
            workloads=(work,),
            needs=needs,
            admissions=self.admissions,
        )


def policy_of(documents: list[Document], name: str) -> Document:
    return next(item for item in documents if item["kind"] == "NetworkPolicy" and item["metadata"]["name"] == name)["spec"]


def test_a_strangers_component_gets_what_ours_get() -> None:
    documents = list(drafted(app(), Stranger()).documents())
    kinds = {item["kind"] for item in documents if item["metadata"].get("namespace") == "specify-data"}
    assert {"Deployment", "NetworkPolicy", "ServiceAccount", "ResourceQuota", "LimitRange"} <= kinds
    assert [item["metadata"]["name"] for item in documents if item["kind"] == "Namespace"] == ["specify", "specify-data"]


def test_a_stranger_without_bounds_is_told_and_breaks_nothing() -> None:
    messages = [one.message for one in drafted(Stranger()).findings if one.severity == "error"]
    assert "container main has no limits for cpu, memory" in messages
    assert "container main may run as root" in messages


def test_a_need_across_namespaces_is_open_on_both_sides_by_name() -> None:
    documents = list(drafted(app(), Stranger(need="specify.http")).documents())
    (out,) = [rule for rule in policy_of(documents, "stranger")["egress"] if rule["ports"][0]["port"] == 8080]
    (into,) = [rule for rule in policy_of(documents, "specify")["ingress"] if rule["ports"][0]["port"] == 8080]
    assert out["to"][0]["namespaceSelector"] == {"matchLabels": {"kubernetes.io/metadata.name": "specify"}}
    assert into["from"][0]["namespaceSelector"] == {"matchLabels": {"kubernetes.io/metadata.name": "specify-data"}}


def test_someone_from_beyond_is_admitted() -> None:
    friend = Peer(name="friend", namespace="friends")
    documents = list(drafted(Stranger(admissions=(Admission(workload="stranger", source=friend, port=99, why="x"),))).documents())
    (rule,) = policy_of(documents, "stranger")["ingress"]
    assert rule["ports"] == [{"protocol": "TCP", "port": 99}]


def test_the_ports_of_a_peer_stand_in_one_rule() -> None:
    here, there = Peer(name="a", namespace="n", labels={"x": "a"}), Peer(name="b", namespace="n", labels={"x": "b"})
    from specify_infra import Flow

    wanted = [Flow(source=here, target=there, port=port, why="x") for port in (1, 2, 1)]
    (rule,) = policy(here, wanted, {})["spec"]["egress"]
    assert [entry["port"] for entry in rule["ports"]] == [1, 2]
    assert "egress" not in policy(there, wanted, {})["spec"]


def test_a_local_cache_of_names_is_dialled_too() -> None:
    cluster = Cluster(node_local_dns=("169.254.20.10/32",))
    surroundings = environment(cluster=cluster)
    named = [one for one in flows(draft_plan(surroundings).declarations, surroundings) if one.port == 53]
    assert {(one.target.name, one.protocol) for one in named} == {
        (name, protocol) for name in ("cluster DNS", "NodeLocal DNSCache") for protocol in ("UDP", "TCP")
    }


def test_a_quota_counts_the_most_pods_their_surge_and_the_head_room() -> None:
    def pods(headroom: int) -> str:
        return of(drafted(app(replicas=Fixed(count=4)), headroom=headroom).documents(), "ResourceQuota")["spec"]["hard"]["pods"]

    assert (pods(0), pods(25), pods(100)) == ("5", "7", "10")


def test_a_pod_counts_with_all_its_containers() -> None:
    work = drafted(app()).declarations[0].workloads[0]
    assert pod_needs(work)["requests.cpu"] == Decimal("0.1")
    assert pod_needs(work)["limits.memory"] == 2**30


def test_a_secret_is_brought_once_with_every_key_that_is_read() -> None:
    from specify_infra import ExternalSecrets, SecretRef

    twice = app(database=SQL, secrets=(SecretRef(name="shop-database", keys=("password", "ca")),))
    planned = drafted(twice, app(name="worker", database=SQL), secrets=ExternalSecrets())
    (item,) = planned.of_kind("ExternalSecret")
    assert [one["secretKey"] for one in item["spec"]["data"]] == ["username", "password", "ca"]
    assert [one.name for one in read(planned.declarations[0])] == ["shop-database"]


def test_all_secrets_that_are_not_sealed_are_told_at_once() -> None:
    from specify_infra import InfraError, PostgresStandalone, SealedSecrets

    postgres = PostgresStandalone()
    with pytest.raises(InfraError) as caught:
        drafted(app(database=postgres.sql), postgres, secrets=SealedSecrets())
    assert [one.where for one in caught.value.problems] == [
        "secrets.sealed.specify.postgres-app",
        "secrets.sealed.specify-data.postgres-app",
        "secrets.sealed.specify-data.postgres-reader",
        "secrets.sealed.specify-data.postgres-system",
    ]


def test_a_secret_of_two_namespaces_is_sealed_for_each_of_them() -> None:
    from specify_infra import PostgresStandalone, SealedSecrets

    postgres = PostgresStandalone()
    mine, theirs = ({key: f"AgB{namespace}{key}" + "x" * 400 for key in postgres.credentials.keys} for namespace in "ab")
    other = {"postgres-reader": dict.fromkeys(postgres.reader.keys), "postgres-system": dict.fromkeys(postgres.system.keys)}
    others = {name: {key: f"AgB{name}{key}" + "x" * 400 for key in keys} for name, keys in other.items()}
    sealed = SealedSecrets(sealed={"specify": {"postgres-app": mine}, "specify-data": {"postgres-app": theirs, **others}})
    items = drafted(app(database=postgres.sql), postgres, secrets=sealed).of_kind("SealedSecret")
    logins = {item["metadata"]["namespace"]: item["spec"] for item in items if item["metadata"]["name"] == "postgres-app"}
    assert {namespace: spec["encryptedData"] for namespace, spec in logins.items()} == {"specify": mine, "specify-data": theirs}
    # The controller makes the Secret that the template names, and opens it for no other.
    assert {spec["template"]["metadata"]["namespace"] for spec in logins.values()} == {"specify", "specify-data"}


def test_gitops_waits_for_the_layers_whose_endpoints_are_needed() -> None:
    documents = list(drafted(app(), Stranger(need="specify.http"), gitops=Flux(source=GIT)).documents())
    waits = [one["name"] for one in of(documents, "Kustomization", "specify-data")["spec"]["dependsOn"]]
    assert waits == ["specify-application", "specify-foundation"]


def test_layers_that_wait_for_each_other_are_refused() -> None:
    class Offering(Stranger, frozen=True):
        @property
        def sql(self) -> Any:
            from specify_infra import Endpoint

            return Endpoint(name="sql", port=5432, component="stranger", layer="data")

    circle = environment(app(database="stranger.sql"), Offering(need="specify.http"), gitops=Flux(source=GIT))
    (one,) = problems(lambda: draft_plan(circle))
    assert one.what == "layers wait for each other"
    assert "application" in one.got
    assert "data" in one.got


@pytest.mark.parametrize("count", [1, 3])
def test_budgets_are_for_workloads_that_have_pods_to_spare(count: int) -> None:
    assert bool(drafted(app(replicas=Fixed(count=count))).of_kind("PodDisruptionBudget")) is (count > 1)
