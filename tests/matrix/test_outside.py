"""What is reachable from outside: in every delivery the hosts that were asked for and who proves them, and of data and metrics nothing.

The emitted policies answer. Who dials is a pod in the proxies' namespace, an address of the internet, and pods that nobody declared.
"""

from __future__ import annotations

import itertools
from typing import Any

import pytest

from specify_infra import (
    Alertmanager,
    Environment,
    Grafana,
    Plan,
    PostgresHA,
    PostgresOperated,
    PostgresStandalone,
    Prometheus,
    RedisCluster,
    RedisStandalone,
    draft_plan,
)
from specify_infra.checks.asked import OUTSIDE, STRANGER, parties
from specify_infra.checks.policies import Party, Policies
from specify_infra.planning import unchecked_plan
from tests.matrix.choices import ANSWERS_ACME, AXES, INSIDE, PROXIES, TUNNELS, Choice, deliveries
from tests.support import app, broken, environment, errors, of

DATA: dict[str, tuple[Any, ...]] = {
    "standalone": (PostgresStandalone(), RedisStandalone()),
    "highly available": (PostgresHA(), RedisCluster()),
    "operated": (PostgresOperated(), RedisCluster()),
}

EXPOSED = {("specify", 8080), ("grafana", 3000)}
"""The pods behind the hosts, and their ports."""


def whole(choice: Choice, data: str, *, one_namespace: bool) -> Environment:
    """Return an environment with all its planes, of which the application and a console have hosts."""
    picked = {axis: AXES[axis][name] for axis, name in choice.items()}
    shop = app(host="shop.example.org", rollout=picked.pop("rollout"), database="postgres.sql", cache="redis.resp")
    watchers = (Prometheus(), Alertmanager(), Grafana(host="grafana.example.org"))
    return environment(shop, *DATA[data], *watchers, one_namespace=one_namespace, **picked)


def reached(plan: Plan, source: Party) -> set[tuple[str, int]]:
    """Return what a policy lets someone from outside dial: pods by their name, and the port. All ports that anybody has are tried."""
    everyone = (*parties(plan), source)
    policies = Policies(tuple(plan.documents()), everyone)
    ours = {item["metadata"]["name"] for item in plan.of_kind("Namespace")}
    ports = frozenset({("TCP", port) for party in everyone for port in party.ports.values()} | {("TCP", flow.port) for flow in plan.flows})
    return {
        (target.labels.get("app.kubernetes.io/name", target.name), port)
        for target in everyone
        if target.namespace in ours
        for held in (True, False)
        for _, port in policies.open(source, target, ports, blocks_mean_pods=held)
    }


def expected(choice: Choice) -> set[tuple[str, int]]:
    """Return what the proxies are to reach."""
    exposure, mesh = choice["exposure"], choice["mesh"]
    if exposure == "no-exposure":
        return set()
    through = {"specify", "grafana", *(["waypoint"] if mesh == "ambient" else [])} if mesh in INSIDE.get(exposure, ()) else set()
    tunnels = set(itertools.product(through, TUNNELS.get(mesh, ())))
    return EXPOSED | tunnels | ({("acme-solver", 8089)} if exposure in ANSWERS_ACME else set())


NOBODY = [Party(name="nobody's", namespace=home, labels=STRANGER) for home in ("default", "specify", "specify-data")]


def proxy(choice: Choice) -> Party:
    return Party(name="a proxy", namespace=PROXIES.get(choice["exposure"], "nginx-ingress"), labels={"app": "proxy"})


@pytest.mark.parametrize("mesh", AXES["mesh"])
def test_only_hosts_and_who_proves_them_are_reachable_from_outside(mesh: str) -> None:
    turns = itertools.cycle(itertools.product(DATA, (False, True)))
    ways = [one for one in deliveries() if one["mesh"] == mesh]
    for choice, (data, one_namespace) in zip(ways, turns, strict=False):
        plan = unchecked_plan(whole(choice, data, one_namespace=one_namespace))
        assert reached(plan, proxy(choice)) == expected(choice), choice
        assert [(one.name, found) for one in (*OUTSIDE, *NOBODY) if (found := reached(plan, one))] == [], choice
        assert {item["spec"]["type"] for item in plan.of_kind("Service")} <= {"ClusterIP"}, choice
    assert len(ways) > 200


PLAIN: Choice = {"exposure": "nginx", "mesh": "no-mesh", "rollout": "surge-1", "gitops": "no-gitops"}


@pytest.mark.parametrize("data", DATA)
def test_such_an_environment_passes_every_check(data: str) -> None:
    assert not errors(draft_plan(whole(PLAIN, data, one_namespace=False)))


def test_a_door_that_is_left_open_is_seen() -> None:
    sound = unchecked_plan(whole(PLAIN, "standalone", one_namespace=False))
    wide = {"ports": [{"protocol": "TCP", "port": 5432}]}
    opened = broken(sound, lambda documents: of(documents, "NetworkPolicy", "postgres")["spec"]["ingress"].append(wide))
    # Pods in our own namespaces are not let out either.
    for one in (proxy(PLAIN), *OUTSIDE, NOBODY[0]):
        assert ("postgres", 5432) in reached(opened, one), one.name
