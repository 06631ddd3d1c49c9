"""The application: the seed's numbers, and what each field changes."""

from __future__ import annotations

from typing import Any

import pytest

from specify_infra import Autoscaled, Context, Cron, Fixed, Once, Resources, SecretRef, Task
from specify_infra.components.application import parts
from specify_infra.components.pods import screaming
from tests.support import IMAGE, OTLP, RESP, SQL, Document, app, drafted, of, pod, template


def documents(**fields: Any) -> list[Document]:
    return list(drafted(app(**fields)).documents())


def container(**fields: Any) -> Document:
    return pod(of(documents(**fields), "Deployment"))["containers"][0]


def variables(**fields: Any) -> dict[str, Any]:
    return {one["name"]: one.get("value") or next(iter(one["valueFrom"].values())) for one in container(**fields)["env"]}


def test_the_seeds_resources_ports_and_service() -> None:
    items = documents()
    one = pod(of(items, "Deployment"))["containers"][0]
    assert one["resources"] == {"requests": {"cpu": "100m", "memory": "256Mi"}, "limits": {"cpu": "1000m", "memory": "1Gi"}}
    assert {port["name"]: port["containerPort"] for port in one["ports"]} == {"http": 8080, "metrics": 8081}
    spec = of(items, "Service", "specify")["spec"]
    assert (spec["type"], spec["ports"][0]["port"], spec["sessionAffinity"]) == ("ClusterIP", 8080, "ClientIP")
    assert spec["sessionAffinityConfig"] == {"clientIP": {"timeoutSeconds": 10800}}


def test_metrics_have_a_headless_service_of_their_own() -> None:
    spec = of(documents(), "Service", "specify-metrics")["spec"]
    assert (spec["clusterIP"], spec["ports"][0]["port"]) == ("None", 8081)
    assert spec["publishNotReadyAddresses"] is True
    assert "sessionAffinity" not in spec


def test_affinity_can_be_left_out() -> None:
    assert "sessionAffinity" not in of(documents(affinity_seconds=None), "Service", "specify")["spec"]


@pytest.mark.parametrize(("seconds", "failures"), [(60, 30), (61, 31), (1, 1)])
def test_a_start_may_take_its_time(seconds: int, failures: int) -> None:
    probe = container(startup_seconds=seconds)["startupProbe"]
    assert (probe["periodSeconds"], probe["failureThreshold"]) == (2, failures)


def test_probes_ask_the_paths_that_were_given() -> None:
    one = container(startup_path="/a", liveness_path="/b", readiness_path="/c")
    assert [one[probe]["httpGet"]["path"] for probe in ("startupProbe", "livenessProbe", "readinessProbe")] == ["/a", "/b", "/c"]


def test_the_kubelet_waits_so_that_the_image_needs_no_shell() -> None:
    assert container(drain_seconds=20, grace_seconds=60)["lifecycle"] == {"preStop": {"sleep": {"seconds": 20}}}
    assert pod(of(documents(grace_seconds=60), "Deployment"))["terminationGracePeriodSeconds"] == 60


def test_only_tmp_can_be_written_and_it_is_bounded() -> None:
    spec = pod(of(documents(tmp_size="1Gi"), "Deployment"))
    assert spec["volumes"] == [{"name": "tmp", "emptyDir": {"sizeLimit": "1Gi"}}]
    assert spec["containers"][0]["volumeMounts"] == [{"name": "tmp", "mountPath": "/tmp"}]


def test_command_user_and_pull_secrets_are_inputs() -> None:
    spec = pod(of(documents(command=("serve",), args=("-v",), user=2000, pull_secrets=("login",)), "Deployment"))
    assert (spec["containers"][0]["command"], spec["containers"][0]["args"]) == (["serve"], ["-v"])
    assert (spec["securityContext"]["runAsUser"], spec["securityContext"]["fsGroup"]) == (2000, 2000)
    assert spec["imagePullSecrets"] == [{"name": "login"}]
    assert "command" not in container()


def test_a_need_becomes_variables_and_references() -> None:
    held = variables(database=SQL, cache=RESP)
    assert held["DATABASE_HOST"] == "db.example.org"
    assert held["DATABASE_PORT"] == "5432"
    assert held["DATABASE_NAME"] == "shop"
    assert held["DATABASE_PASSWORD"] == {"name": "shop-database", "key": "password"}
    assert held["CACHE_HOST"] == "cache.example.org"


def test_traces_become_opentelemetrys_own_variables() -> None:
    held = variables(traces=OTLP)
    assert held["OTEL_EXPORTER_OTLP_ENDPOINT"] == "http://traces.example.org:4317"
    assert (held["OTEL_TRACES_SAMPLER"], held["OTEL_TRACES_SAMPLER_ARG"]) == ("parentbased_traceidratio", "0.1")
    assert "TRACES_HOST" not in held
    assert variables() == {"OTEL_SDK_DISABLED": "true"}


def test_a_component_of_the_environment_is_dialled_by_its_service() -> None:
    planned = drafted(app(), app(name="worker", cache="specify.http"))
    env = {one["name"]: one.get("value") for one in pod(of(planned.documents(), "Deployment", "worker"))["containers"][0]["env"]}
    assert env["CACHE_HOST"] == "specify.specify.svc"


def test_secrets_become_variables_by_name_and_key() -> None:
    assert variables(secrets=(SecretRef(name="stripe", keys=("api-token",)),))["STRIPE_API_TOKEN"] == {"name": "stripe", "key": "api-token"}
    assert screaming("a-b.c") == "A_B_C"


def test_a_setting_rolls_the_pods_when_it_changes_and_only_then() -> None:
    def annotations(**settings: str) -> Any:
        return template(of(documents(settings=settings), "Deployment"))["metadata"].get("annotations")

    assert annotations(A="1", B="2") == annotations(B="2", A="1")
    assert annotations(A="1") != annotations(A="2")
    assert annotations() is None
    assert parts.checksum({}) == {}


def test_without_settings_there_is_no_config_map() -> None:
    assert not [item for item in documents() if item["kind"] == "ConfigMap"]
    assert "envFrom" not in container()


def test_secrets_may_be_read_by_name_only() -> None:
    rules = of(documents(database=SQL, secrets=(SecretRef(name="stripe", keys=("t",)),)), "Role")["rules"]
    (named,) = [rule for rule in rules if "secrets" in rule["resources"]]
    assert (named["resourceNames"], named["verbs"]) == (["shop-database", "stripe"], ["get"])
    assert not [rule for rule in of(documents(), "Role")["rules"] if "secrets" in rule["resources"]]


def test_without_access_there_is_no_role_no_token_and_no_way() -> None:
    items = documents(api_access=False)
    assert not [item for item in items if item["kind"] in ("Role", "RoleBinding")]
    assert pod(of(items, "Deployment"))["automountServiceAccountToken"] is False


@pytest.mark.parametrize(
    ("replicas", "asked", "kept"),
    [
        (Fixed(count=1), None, None),
        (Fixed(count=2), None, 1),
        (Fixed(count=3), None, 2),
        (Fixed(count=9), None, 2),
        (Fixed(count=9), 8, 8),
        (Autoscaled(min=3), None, 2),
        (Autoscaled(min=1, max=5), None, None),
    ],
)
def test_as_many_pods_are_kept_as_let_a_node_drain(replicas: Any, asked: int | None, kept: int | None) -> None:
    assert app(replicas=replicas, min_available=asked).budget == kept


def test_tasks_share_image_settings_and_needs_and_have_names_of_their_own() -> None:
    tasks = (Task(name="migrate", command=("migrate",), run=Once(retries=1, deadline=60)), Task(name="tidy", run=Cron(schedule="@daily")))
    items = documents(tasks=tasks, database=SQL, settings={"A": "b"})
    job, cron = of(items, "Job"), of(items, "CronJob")
    assert (job["metadata"]["name"], cron["metadata"]["name"]) == ("specify-migrate", "specify-tidy")
    assert (job["spec"]["backoffLimit"], job["spec"]["activeDeadlineSeconds"]) == (1, 60)
    (one,) = pod(job)["containers"]
    assert (one["image"], one["command"]) == (IMAGE, ["migrate"])
    assert one["envFrom"] == [{"configMapRef": {"name": "specify"}}]
    assert "DATABASE_HOST" in {entry["name"] for entry in one["env"]}
    assert not {"ports", "livenessProbe", "lifecycle"} & set(one)


def test_a_task_has_resources_of_its_own() -> None:
    task = Task(name="m", resources=Resources(cpu_limit="2"))
    assert pod(of(documents(tasks=(task,)), "Job"))["containers"][0]["resources"]["limits"]["cpu"] == "2"


def test_it_declares_itself_anywhere() -> None:
    declaration = app(name="shop", host="shop.example.org").declare(Context(namespace="there"))
    assert (declaration.component, declaration.layer, declaration.namespace) == ("shop", "application", "there")
    assert [route.host for route in declaration.routes] == ["shop.example.org"]
    assert declaration == app(name="shop", host="shop.example.org").declare(Context(namespace="there"))
