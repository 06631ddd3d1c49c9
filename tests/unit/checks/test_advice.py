"""Advice: each piece of it, and when it is not given."""

from __future__ import annotations

from typing import Any

from specify_infra import Autoscaled, Cluster, PlainIngress, Resources, Task
from tests.support import IMAGE, SQL, app, drafted, environment, found

INGRESS = PlainIngress(ingress_class="nginx", tls_issuer="letsencrypt")


def advised(component: Any, **choices: Any) -> list[str]:
    findings = found("advice", drafted(component, **choices), environment(component, **choices))
    return [f"{one.severity} {one.where}: {one.message}" for one in findings]


def about(word: str, component: Any, **choices: Any) -> list[str]:
    return [line for line in advised(component, **choices) if word in line]


def test_what_is_settled_needs_no_advice() -> None:
    settled = app(image=f"{IMAGE}@sha256:{'0' * 64}", api_access=False, affinity_seconds=None, host="shop.example.org")
    assert advised(settled, exposure=INGRESS) == []


def test_a_tag_may_move() -> None:
    assert about("tag", app()) == [f"info Deployment specify/specify: image {IMAGE} is named by tag, which may be moved"]


def test_an_image_is_told_once_with_how_many_objects_run_it() -> None:
    [line] = about("tag", app(tasks=tuple(Task(name=name, command=("specify", name)) for name in ("migrate", "clean-up"))))
    assert line.endswith(f"image {IMAGE}, in 3 objects, is named by tag, which may be moved")


def test_a_setting_that_a_variable_hides_is_told() -> None:
    settings = {"DATABASE_HOST": "elsewhere", "LOG_LEVEL": "info"}
    line = "setting DATABASE_HOST is never seen: a variable of that name comes from a need or a Secret"
    assert about("never seen", app(settings=settings, database=SQL)) == [f"warning Deployment specify/specify: {line}"]
    assert about("never seen", app(settings=settings)) == []


def test_scaling_long_before_a_pod_is_busy_is_told_with_the_share() -> None:
    lines = about("adds pods", app(replicas=Autoscaled()))
    where = "info HorizontalPodAutoscaler specify/specify: adds pods when they use"
    assert lines == [f"{where} 7 % of their cpu limit (70 % of the request)", f"{where} 20 % of their memory limit (80 % of the request)"]


def test_a_request_near_the_limit_is_not_told() -> None:
    near = Resources(cpu_request="800m", memory_request="1Gi")
    assert about("adds pods", app(replicas=Autoscaled(), resources=near)) == []


def test_a_host_without_exposure_is_a_warning() -> None:
    line = "warning components.specify.host: shop.example.org is wanted, and the environment has no exposure: nobody outside can reach it"
    assert about("exposure", app(host="shop.example.org")) == [line]


def test_requests_in_the_clear_are_a_warning() -> None:
    line = "warning exposure.tls_issuer: requests from outside are not encrypted"
    plain = PlainIngress(ingress_class="nginx")
    assert about("encrypted", app(host="shop.example.org"), exposure=plain) == [line]
    assert about("encrypted", app(), exposure=plain) == []


def test_affinity_behind_a_proxy_is_told() -> None:
    [line] = about("keeps clients on a pod", app(host="shop.example.org"), exposure=INGRESS)
    assert line.startswith("info components.specify.affinity_seconds: ")
    assert not about("keeps clients on a pod", app(host="shop.example.org", affinity_seconds=None), exposure=INGRESS)
    assert not about("keeps clients on a pod", app(), exposure=INGRESS)
    assert not about("keeps clients on a pod", app(host="shop.example.org"))


def test_wide_ways_to_the_api_server_are_told_where_there_is_a_role() -> None:
    assert about("private address", app()) == ["info cluster.api_server: pods with a Role may dial every private address on 443, 6443"]
    assert not about("private address", app(api_access=False))
    assert not about("private address", app(), cluster=Cluster(api_server=("10.0.0.1/32",)))
