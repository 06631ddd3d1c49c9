"""Endpoints, peers, secrets and workloads: what parts of an environment say to each other."""

from __future__ import annotations

from typing import Any

import pytest

from specify_infra import Endpoint, Flow, Peer, Plan, SecretRef
from specify_infra.model import LAYERS, labels, selector
from tests.support import app, drafted, environment, problems


def test_selectors_come_from_the_name_only() -> None:
    assert selector("shop") == {"app.kubernetes.io/name": "shop"}
    assert selector("shop").items() <= labels("shop", "system").items()


def test_layers_are_listed_from_the_ground_up() -> None:
    assert LAYERS[0] == "foundation"
    assert LAYERS[-1] == "gitops"


@pytest.mark.parametrize(
    ("given", "where"),
    [
        ({}, "namespace"),
        ({"namespace": "here", "cidrs": ("10.0.0.0/8",)}, "namespace"),
        ({"cidrs": ("10.0.0.1/8",)}, "cidrs[0]"),
        ({"cidrs": ("10.0.0.0/8", "there")}, "cidrs[1]"),
    ],
)
def test_a_peer_is_pods_or_addresses(given: dict[str, Any], where: str) -> None:
    assert [one.where for one in problems(lambda: Peer(name="x", **given))] == [where]


@pytest.mark.parametrize(
    ("given", "where"),
    [({}, "host"), ({"host": "db.example.org"}, "cidrs"), ({"host": "db.example.org", "cidrs": ("10.0.0.1/8",)}, "cidrs[0]")],
)
def test_an_endpoint_outside_has_a_host_and_addresses(given: dict[str, Any], where: str) -> None:
    assert [one.where for one in problems(lambda: Endpoint(name="sql", port=5432, **given))] == [where]


def test_an_endpoint_inside_is_known_by_reference() -> None:
    assert app(name="shop").http.reference == "shop.http"
    assert Endpoint(name="sql", port=5432, host="db.example.org", cidrs=("10.0.0.0/8",)).reference == ""


def test_policies_open_the_port_of_the_pods() -> None:
    assert Endpoint(name="x", component="c", port=80).pod_port == 80
    assert Endpoint(name="x", component="c", port=80, target_port=8080).pod_port == 8080


def test_a_secret_needs_keys() -> None:
    assert [one.where for one in problems(lambda: SecretRef(name="login", keys=()))] == ["keys"]


def test_a_flow_is_tcp_unless_it_says_otherwise() -> None:
    here, there = Peer(name="a", namespace="n"), Peer(name="b", namespace="n")
    assert Flow(source=here, target=there, port=1, why="x").protocol == "TCP"


def test_a_plan_finds_its_documents_by_kind_and_by_file() -> None:
    planned: Plan = drafted()
    files = dict.fromkeys(file for file, _ in planned.located())
    assert list(files)[:2] == ["test/foundation/namespaces.k8s.yaml", "test/foundation/quotas.k8s.yaml"]
    assert [item for _, item in planned.located()] == list(planned.documents())
    assert {item["kind"] for item in planned.of_kind("Deployment", "Service")} == {"Deployment", "Service"}


def test_a_finding_reads_as_a_sentence_with_advice() -> None:
    (finding,) = [one for one in drafted(app(host="a.example.org")).findings if one.check == "exposure"]
    assert str(finding).splitlines()[0].endswith("nobody outside can reach it [exposure]")
    assert str(finding).splitlines()[1].startswith("  do: choose an exposure")


def test_layers_share_a_namespace_only_where_that_is_chosen() -> None:
    apart, together = environment(), environment(one_namespace=True)
    assert [apart.namespace_of(layer) for layer in ("application", "foundation", "data")] == ["specify", "specify", "specify-data"]
    assert {together.namespace_of(layer) for layer in LAYERS} == {"specify"}
