"""Pods: each promise, broken once."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support import Document, of, pod


def container(items: list[Document]) -> Document:
    return pod(of(items, "Deployment"))["containers"][0]


def security(items: list[Document]) -> Document:
    return container(items)["securityContext"]


def volume(items: list[Document], **source: Any) -> None:
    pod(of(items, "Deployment"))["volumes"].append({"name": "extra", **source})


def variables(items: list[Document], *names: str) -> None:
    container(items)["env"] += [{"name": name, "value": "x"} for name in names]


def test_a_sound_plan_is_clean(said: Any) -> None:
    assert said("pods", lambda items: None) == []
    assert said("pods", lambda items: variables(items, "A_B", "A_C")) == []
    assert said("pods", lambda items: pod(of(items, "Deployment")).update(imagePullSecrets=[{"name": "a"}, {"name": "b"}])) == []


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda items: pod(of(items, "Deployment")).update(hostNetwork=True), "hostNetwork is set"),
        (lambda items: pod(of(items, "Deployment")).update(hostPID=True), "hostPID is set"),
        (
            lambda items: pod(of(items, "Deployment")).update(
                topologySpreadConstraints=[{"topologyKey": "zone", "whenUnsatisfiable": "DoNotSchedule"}] * 2
            ),
            "has two spread constraints for zone, both DoNotSchedule",
        ),
        (lambda items: pod(of(items, "Deployment")).update(hostIPC=True), "hostIPC is set"),
        (
            lambda items: pod(of(items, "Deployment")).update(imagePullSecrets=[{"name": "a"}, {"name": "a"}]),
            "names the pull secret a twice",
        ),
        (lambda items: variables(items, "A_B", "A_B"), "container specify has the variable A_B twice"),
        (lambda items: volume(items, hostPath={"path": "/"}), "volume extra is a hostPath"),
        (lambda items: volume(items, nfs={"path": "/"}), "volume extra is a nfs"),
        (lambda items: pod(of(items, "Deployment"))["securityContext"].pop("runAsNonRoot"), "container specify may run as root"),
        (lambda items: pod(of(items, "Deployment"))["securityContext"].update(runAsUser=0), "container specify may run as root"),
        (lambda items: security(items).update(runAsUser=0), "container specify may run as root"),
        (lambda items: security(items).update(runAsNonRoot=False), "container specify may run as root"),
        (lambda items: pod(of(items, "Deployment"))["securityContext"].pop("seccompProfile"), "container specify has no seccomp profile"),
        (lambda items: security(items).update(seccompProfile={"type": "Unconfined"}), "container specify has no seccomp profile"),
        (lambda items: security(items).update(privileged=True), "container specify may gain privileges"),
        (lambda items: security(items).pop("allowPrivilegeEscalation"), "container specify may gain privileges"),
        (lambda items: security(items).pop("capabilities"), "container specify keeps capabilities"),
        (lambda items: security(items)["capabilities"].update(drop=["NET_RAW"]), "container specify keeps capabilities"),
        (lambda items: security(items)["capabilities"].update(add=["SYS_ADMIN"]), "container specify keeps capabilities"),
        (lambda items: container(items)["ports"][0].update(hostPort=80), "container specify takes a port of its node"),
        (lambda items: container(items)["resources"].pop("limits"), "container specify has no limits for cpu, memory"),
        (lambda items: container(items)["resources"]["requests"].pop("cpu"), "container specify has no requests for cpu"),
        (lambda items: security(items).update(readOnlyRootFilesystem=False), "container specify may write to its root file system"),
        (lambda items: container(items).pop("livenessProbe"), "container specify has no livenessProbe"),
        (lambda items: container(items).pop("readinessProbe"), "container specify has no readinessProbe"),
        (lambda items: pod(of(items, "Deployment")).update(terminationGracePeriodSeconds=15), "drains 15 s of a grace period of 15 s"),
    ],
)
def test_a_broken_promise_is_an_error(said: Any, change: Any, message: str) -> None:
    assert said("pods", change) == [f"error Deployment specify/specify: {message}"]


def test_a_server_without_a_drain_is_a_warning(said: Any) -> None:
    change = lambda items: container(items).pop("lifecycle")  # noqa: E731
    assert said("pods", change) == ["warning Deployment specify/specify: container specify ends before proxies know"]


def test_a_token_that_no_role_uses_is_an_error(said: Any) -> None:
    change = lambda items: pod(of(items, "Job")).update(automountServiceAccountToken=True)  # noqa: E731
    assert said("pods", change) == ["error Job specify/specify-migrate: mounts a token that no Role gives a use"]


def test_a_token_is_mounted_where_nothing_is_said(said: Any) -> None:
    change = lambda items: pod(of(items, "CronJob")).pop("automountServiceAccountToken")  # noqa: E731
    assert said("pods", change) == ["error CronJob specify/specify-tidy: mounts a token that no Role gives a use"]


def test_a_low_port_is_the_one_capability_that_may_be_added(said: Any) -> None:
    assert said("pods", lambda items: security(items)["capabilities"].update(add=["NET_BIND_SERVICE"])) == []


def test_jobs_need_no_probes_and_are_held_to_the_rest(said: Any) -> None:
    change = lambda items: pod(of(items, "CronJob"))["securityContext"].pop("seccompProfile")  # noqa: E731
    assert said("pods", change) == ["error CronJob specify/specify-tidy: container tidy has no seccomp profile"]


def test_init_containers_are_held_to_the_same(said: Any) -> None:
    def change(items: list[Document]) -> None:
        pod(of(items, "Deployment"))["initContainers"] = [{**container(items), "name": "first", "securityContext": {}}]

    assert [line.partition("container first ")[2] for line in said("pods", change)] == [
        "may gain privileges",
        "keeps capabilities",
        "may write to its root file system",
    ]


def test_a_namespace_for_node_agents_may_do_more(said: Any) -> None:
    def change(items: list[Document]) -> None:
        of(items, "Namespace")["metadata"]["labels"]["pod-security.kubernetes.io/enforce"] = "privileged"
        pod(of(items, "Deployment")).update(hostNetwork=True)

    assert said("pods", change) == []
