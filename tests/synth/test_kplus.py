"""The border with cdk8s-plus-27 tells what it cannot do."""

from __future__ import annotations

import cdk8s
import cdk8s_plus_27 as kplus
import pytest

from specify_infra import Context, InfraError, Istio, Linkerd, Specify
from specify_infra.kplus import connect
from tests.support import RESP


def worker() -> kplus.Deployment:
    chart = cdk8s.Chart(cdk8s.App(), "shop", namespace="shop")
    return kplus.Deployment(chart, "worker", containers=[kplus.ContainerProps(image="registry.example.org/worker:1")])


@pytest.mark.parametrize("mesh", [Istio(), Linkerd()])
def test_a_kplus_workload_is_no_member_of_a_mesh(mesh: Istio | Linkerd) -> None:
    with pytest.raises(InfraError, match="a mesh lets in whom the environment declares, and no kplus workload"):
        connect(worker(), Specify(image="registry.example.org/shop:1").http, Context(mesh=mesh), prefix="shop")


def test_what_is_outside_of_the_environment_is_outside_of_its_mesh() -> None:
    connect(worker(), RESP, Context(mesh=Istio()), prefix="cache")
