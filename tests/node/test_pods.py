"""What the application's process sees and may do inside its pod, told by that process itself."""

from __future__ import annotations

import json

import pytest

from tests.cluster.client import Document, RefusedError
from tests.cluster.processes import wait_until
from tests.cluster.proof import Proof

from . import subject
from .conftest import NAMESPACE
from .site import Site, ask


def test_pods_run_under_pod_security_restricted(application: Site, pods: list[Document], proof: Proof) -> None:
    namespace = application.cluster.get("v1", "Namespace", NAMESPACE)
    assert namespace
    assert namespace["metadata"]["labels"]["pod-security.kubernetes.io/enforce"] == "restricted"
    proof.count("pods ready under Pod Security restricted", len(pods))


def test_pod_security_refuses_the_same_pod_without_its_security_context(application: Site, pods: list[Document]) -> None:
    spec = {"containers": [{"name": "bare", "image": pods[0]["spec"]["containers"][0]["image"]}]}
    with pytest.raises(RefusedError, match="PodSecurity"):
        application.cluster.create({"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "bare", "namespace": NAMESPACE}, "spec": spec})


def test_the_process_has_a_user_without_privileges(pods: list[Document], proof: Proof) -> None:
    for pod in pods:
        found = ask(pod, "/debug/self")
        assert (found["user"], found["group"], found["groups"]) == (1000, 1000, [1000])
        capabilities = {name: value for name, value in found["status"].items() if name.startswith("Cap")}
        assert len(capabilities) == 5
        assert {int(value, 16) for value in capabilities.values()} == {0}
        assert found["status"]["NoNewPrivs"] == "1"
        proof.count("processes with user 1000, no capability, no way to gain one")


def test_seccomp_refuses_what_the_kernel_would_allow(pods: list[Document], proof: Proof) -> None:
    found = ask(pods[0], "/debug/self")
    assert found["status"]["Seccomp"] == "2"
    # Without a filter, a process of several threads is told "invalid argument".
    assert found["unshare"] == "operation not permitted"
    proof.count("processes under the runtime's seccomp filter")


def test_only_tmp_can_be_written(pods: list[Document], proof: Proof) -> None:
    for pod in pods:
        assert ask(pod, "/debug/self")["write"] == {"/": "read-only file system", "/etc": "read-only file system", "/tmp": "ok"}
        proof.count("root file systems that refuse a write, with a /tmp that takes it")


def test_settings_and_secrets_arrive_as_variables(pods: list[Document], proof: Proof) -> None:
    variables = ask(pods[0], "/debug/self")["environment"]
    assert variables["LOG_LEVEL"] == "info"
    assert variables["OTEL_SDK_DISABLED"] == "true"
    assert variables["SIGNING_KEY"] == subject.SECRET_VALUE
    # enableServiceLinks: false. Kubernetes' own address is always told.
    assert not [name for name in variables if "_SERVICE_" in name and not name.startswith("KUBERNETES_")]
    proof.count("settings and secrets that arrive as variables", 3)


def test_logs_are_json_on_standard_output(application: Site, pods: list[Document]) -> None:
    logs = application.cluster.logs(pods[0]["metadata"]["name"], NAMESPACE)
    first = json.loads(logs.splitlines()[0])
    assert (first["msg"], first["tracing"]) == ("serving", "disabled")


def test_the_task_without_a_grant_has_no_token(application: Site, proof: Proof) -> None:
    def finished() -> Document | None:
        found = application.cluster.list("v1", "Pod", NAMESPACE, labels="app.kubernetes.io/name=specify-report")
        return next((pod for pod in found if pod["status"]["phase"] == "Succeeded"), None)

    pod = wait_until(finished, "the task has succeeded", timeout=180)
    report = json.loads(application.cluster.logs(pod["metadata"]["name"], NAMESPACE))["self"]
    assert report["token"] is False
    assert report["environment"]["SIGNING_KEY"] == subject.SECRET_VALUE
    proof.count("pods without a grant that have no token")


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/api/v1/namespaces/specify/pods", 200),
        ("GET", "/api/v1/namespaces/specify/pods?watch=true&timeoutSeconds=1", 200),
        ("GET", "/api/v1/namespaces/specify/configmaps", 200),
        ("GET", "/api/v1/namespaces/specify/configmaps/specify", 200),
        ("GET", "/api/v1/namespaces/specify/secrets/signing", 200),
        ("GET", "/api/v1/namespaces/specify/secrets", 403),
        ("GET", "/api/v1/namespaces/specify/secrets/other", 403),
        ("POST", "/api/v1/namespaces/specify/configmaps", 403),
        ("DELETE", "/api/v1/namespaces/specify/pods/any", 403),
        ("DELETE", "/api/v1/namespaces/specify/configmaps/specify", 403),
        ("GET", "/api/v1/namespaces/kube-system/pods", 403),
        ("GET", "/api/v1/namespaces/default/configmaps", 403),
        ("GET", "/api/v1/nodes", 403),
        ("POST", "/api/v1/namespaces/specify/pods", 403),
    ],
)
def test_the_pods_token_does_what_its_role_grants(pods: list[Document], proof: Proof, method: str, path: str, status: int) -> None:
    answer = ask(pods[0], "/debug/api", {"method": method, "path": path, "body": "{}"})
    assert answer.get("status") == status, answer
    proof.count("requests to the API from a pod that were " + ("granted" if status == 200 else "refused"))
