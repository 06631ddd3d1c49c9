"""The constructs in a stranger's project: labels, patches, layers, platforms, and what they cost in messages."""

from pathlib import Path
from typing import Any

import cdk8s
import jsii
import pytest

from specify_infra import (
    ApplicationLayer,
    Autoscaled,
    Component,
    Context,
    Environment,
    FoundationLayer,
    InfraError,
    Manifest,
    NetworkLayer,
    Platform,
    Specify,
    dev,
    plan,
    production,
    synth,
)

IMAGE = "registry.example.com/shop:1"


@pytest.fixture
def chart() -> cdk8s.Chart:
    return cdk8s.Chart(cdk8s.Testing.app(), "mine")


def named(documents: list[Any], kind: str) -> list[str]:
    return [item["metadata"]["name"] for item in documents if item["kind"] == kind]


def test_a_manifest_is_its_document(chart: cdk8s.Chart) -> None:
    document = {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "a", "namespace": "b"}, "data": {"x": "1"}}
    Manifest(chart, "config", document)
    assert cdk8s.Testing.synth(chart) == [document]


def test_a_manifest_takes_labels_of_its_chart_of_itself_and_patches() -> None:
    chart = cdk8s.Chart(cdk8s.Testing.app(), "mine", labels={"team": "shop"})
    document = {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "a"}, "data": {"x": "1"}}
    manifest = Manifest(chart, "config", document)
    manifest.metadata.add_label("tier", "web")
    manifest.add_json_patch(cdk8s.JsonPatch.replace("/data/x", "2"))
    (written,) = cdk8s.Testing.synth(chart)
    assert written["metadata"]["labels"] == {"team": "shop", "tier": "web"}
    assert written["data"] == {"x": "2"}


def test_manifests_are_written_after_what_they_depend_on(chart: cdk8s.Chart) -> None:
    def config(name: str) -> Manifest:
        return Manifest(chart, name, {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": name}, "data": {}})

    first, second = config("first"), config("second")
    first.add_dependency(second)
    assert named(cdk8s.Testing.synth(chart), "ConfigMap") == ["second", "first"]


def test_a_component_alone_comes_with_account_policy_budget_and_scaler_in_the_namespace_given(chart: cdk8s.Chart) -> None:
    Component(chart, "api", Specify(image=IMAGE, name="api", replicas=Autoscaled()), Context(namespace="shop"))
    documents = cdk8s.Testing.synth(chart)
    kinds = {item["kind"] for item in documents}
    assert kinds >= {"Deployment", "Service", "ServiceAccount", "Role", "NetworkPolicy", "PodDisruptionBudget", "HorizontalPodAutoscaler"}
    assert {item["metadata"]["namespace"] for item in documents} == {"shop"}
    assert "Namespace" not in kinds


def test_a_component_with_an_error_is_refused_where_it_is_made(chart: cdk8s.Chart) -> None:
    with pytest.raises(InfraError, match="no such component"):
        Component(chart, "api", Specify(image=IMAGE, database="postgres.sql"))


def test_a_layer_places_what_was_planned_for_it(chart: cdk8s.Chart) -> None:
    planned = plan(production())
    FoundationLayer(chart, "foundation", planned)
    ApplicationLayer(chart, "application", planned)
    written = cdk8s.Testing.synth(chart)
    wanted = [item for layer in ("foundation", "application") for documents in planned.layers[layer].values() for item in documents]
    assert written == wanted


def test_a_layer_that_the_plan_has_not_is_refused(chart: cdk8s.Chart) -> None:
    with pytest.raises(InfraError, match="no such layer in the plan"):
        NetworkLayer(chart, "network", plan(dev()))


def test_a_platform_is_a_chart_for_each_component_of_each_layer() -> None:
    app = cdk8s.Testing.app()
    platform = Platform(app, production())
    charts = [child for child in platform.node.find_all() if isinstance(child, cdk8s.Chart)]
    documents = [item for chart in charts for item in cdk8s.Testing.synth(chart)]
    assert documents == list(plan(production()).documents())


def test_a_platform_in_a_stranger_s_chart_takes_its_labels_as_a_layer_does() -> None:
    chart = cdk8s.Chart(cdk8s.Testing.app(), "mine", labels={"team": "shop"})
    planned = plan(production())
    Platform(chart, production())
    ApplicationLayer(chart, "application", planned)
    documents = [item for one in chart.node.find_all() if isinstance(one, cdk8s.Chart) for item in cdk8s.Testing.synth(one)]
    assert len(documents) == len([*planned.documents()]) + sum(map(len, planned.layers["application"].values()))
    assert {item["metadata"]["labels"]["team"] for item in documents} == {"shop"}


def test_two_platforms_stand_in_one_app() -> None:
    app = cdk8s.Testing.app()
    Platform(app, production())
    Platform(app, Environment(name="other", components=(Specify(image=IMAGE),)))
    assert len({child.node.path for child in app.node.find_all()}) == len(app.node.find_all())


@pytest.fixture
def sent(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The messages that go to jsii from now on."""
    kernel = jsii._kernel.Kernel().provider
    found: list[str] = []
    send = type(kernel._process).send if hasattr(kernel, "_process") else None
    assert send is not None, "jsii's Python runtime has changed: count its messages anew"

    def counted(process: Any, request: Any, response: Any) -> Any:
        found.append(type(request).__name__)
        return send(process, request, response)

    monkeypatch.setattr(type(kernel._process), "send", counted)
    return found


def test_a_document_costs_a_fixed_number_of_messages_to_jsii(chart: cdk8s.Chart, sent: list[str]) -> None:
    """Three for what has one key beside its head: the object, the patch, and adding it."""
    sent.clear()
    Manifest(chart, "config", {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "a"}, "data": {"x": "1"}})
    assert len(sent) == 3, sent


def test_a_synth_costs_a_message_to_jsii_for_each_file(tmp_path: Path, sent: list[str]) -> None:
    (planned,) = synth([production()], tmp_path / "dist")
    assert len(sent) == sum(len(components) for components in planned.layers.values()), sent


def test_charts_give_the_bytes_that_synth_writes(tmp_path: Path) -> None:
    synth([production()], tmp_path / "dist")
    app = cdk8s.App(outdir=str(tmp_path / "charts"), yaml_output_type=cdk8s.YamlOutputType.FILE_PER_CHART)
    Platform(app, production())
    app.synth()
    written, placed = (sorted(file.read_text() for file in (tmp_path / name).rglob("*.yaml")) for name in ("dist", "charts"))
    assert written == placed
