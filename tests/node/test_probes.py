"""What probes do on a real node: hold back, take out, restart."""

from __future__ import annotations

import json
import time

from tests.cluster.client import Document
from tests.cluster.processes import wait_until
from tests.cluster.proof import Proof

from .conftest import NAMESPACE
from .node import condition
from .site import Site, ask


def test_a_pod_that_is_not_ready_gets_no_requests_and_is_not_restarted(application: Site, pods: list[Document], proof: Proof) -> None:
    pod, name = pods[0], pods[0]["metadata"]["name"]
    before = restarts(application, name)
    ask(pod, "/debug/unready", {"for": "25s"}, method="POST")
    wait_until(lambda: name not in receivers(application), "the Service has dropped it")
    assert len(receivers(application)) == 2
    wait_until(lambda: name in receivers(application), "the Service has it again")
    assert restarts(application, name) == before
    proof.count("readiness probes that took a pod out of its Service and put it back")


def test_a_process_that_hangs_is_restarted(application: Site, pods: list[Document], proof: Proof) -> None:
    pod, name = pods[1], pods[1]["metadata"]["name"]
    before = restarts(application, name)
    ask(pod, "/debug/hang", method="POST")
    # Three probes, 10 s apart and 3 s patient; then preStop's 15 s, which a hung process gets too, and the grace.
    wait_until(lambda: restarts(application, name) > before, "the kubelet has restarted it", timeout=180, every=0.5)
    wait_until(lambda: name in receivers(application), "it gets requests again")
    assert ask(pod, "/")["pod"] == name
    proof.count("liveness probes that restarted a process that hung")


def test_a_slow_start_is_waited_for(application: Site, proof: Proof) -> None:
    """The same pod with a start of 14 s: longer than readiness would forgive, well within startup's minute."""
    (template,) = (item["spec"]["template"] for item in application.cluster.list("apps/v1", "Deployment", NAMESPACE))
    container = template["spec"]["containers"][0]
    slow = container | {"env": [*container["env"], {"name": "START_DELAY", "value": "14s"}]}
    labels = {"app.kubernetes.io/name": "slow"}
    metadata = {"name": "slow", "namespace": NAMESPACE, "labels": labels}
    spec = template["spec"] | {"containers": [slow], "affinity": {}, "topologySpreadConstraints": []}
    application.cluster.create({"apiVersion": "v1", "kind": "Pod", "metadata": metadata, "spec": spec})
    try:
        wait_until(lambda: address(application, "slow"), "the slow pod runs")
        time.sleep(5)
        assert not is_ready(application, "slow")
        wait_until(lambda: is_ready(application, "slow"), "the slow pod is ready")
        assert restarts(application, "slow") == 0
        proof.count("startup probes that waited for a slow start")
    finally:
        application.cluster.delete("v1", "Pod", "slow", NAMESPACE)


def test_metrics_have_a_service_of_their_own(application: Site, pods: list[Document], proof: Proof) -> None:
    assert "specify_requests_total" in ask(pods[0], "/metrics", port=8081)
    addresses = ask(pods[0], "/debug/resolve", {"name": "specify-metrics.specify.svc"})["addresses"]
    assert sorted(addresses) == sorted(pod["status"]["podIP"] for pod in pods)
    proof.count("names that resolve: the headless Service gives every pod")


def test_a_name_and_an_address_lead_to_every_pod(application: Site, pods: list[Document], client, proof: Proof) -> None:  # type: ignore[no-untyped-def]
    """Affinity keeps an address on one pod, so that the balance shows only between clients."""
    one = client("elsewhere")
    answers = [json.loads(application.execute(one, "wget", "-q", "-O", "-", "http://specify.specify.svc:8080/")) for _ in range(5)]
    assert len({answer["pod"] for answer in answers}) == 1
    assert answers[0]["pod"] in {pod["metadata"]["name"] for pod in pods}
    assert "10.96." in application.execute(one, "nslookup", "specify.specify.svc.cluster.local")
    proof.count("requests by name through the Service, kept on one pod for one client", 5)


def receivers(site: Site) -> set[str]:
    """The names of the pods that the Service sends requests to."""
    slices = site.cluster.list("discovery.k8s.io/v1", "EndpointSlice", NAMESPACE, labels="kubernetes.io/service-name=specify")
    endpoints = [endpoint for one in slices for endpoint in one.get("endpoints") or ()]
    return {endpoint["targetRef"]["name"] for endpoint in endpoints if endpoint["conditions"]["ready"]}


def restarts(site: Site, name: str) -> int:
    pod = site.cluster.get("v1", "Pod", name, NAMESPACE)
    return int(pod["status"]["containerStatuses"][0]["restartCount"]) if pod else 0


def is_ready(site: Site, name: str) -> bool:
    pod = site.cluster.get("v1", "Pod", name, NAMESPACE)
    return pod is not None and condition(pod, "Ready")


def address(site: Site, name: str) -> str | None:
    pod = site.cluster.get("v1", "Pod", name, NAMESPACE)
    return pod["status"].get("podIP") if pod else None
