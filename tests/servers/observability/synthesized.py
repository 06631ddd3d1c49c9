"""What a preset's ConfigMaps hold, as files; and the substitutions that let the servers of a test run on them."""

from __future__ import annotations

import functools
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
import yaml

from specify_infra import (
    Alertmanager,
    Badger,
    Environment,
    Grafana,
    Jaeger,
    KubeStateMetrics,
    NodeExporter,
    Plan,
    Prometheus,
    RedisStandalone,
    Specify,
    TailSampling,
    plan,
    presets,
)
from tests.variants import preset

OBSERVED = "observed"
"""The production preset with the application, a Redis, and what observes them: what these tests run."""


ENVIRONMENTS = [environment.name for environment in presets()]


@functools.cache
def planned(name: str) -> Plan:
    """Return the plan of a preset, or of what is observed here."""
    return plan(observed() if name == OBSERVED else preset(name))


def observed() -> Environment:
    """Return production with one Redis for its data layer, which other folders prove, and with tail sampling, for which Jaeger is alone."""
    components: list[Any] = [RedisStandalone()]
    for component in preset("production").components:
        if isinstance(component, Specify):
            components.append(msgspec.structs.replace(component, database=None, cache=None))
        elif isinstance(component, Jaeger):
            # Tail sampling has alerts and a dashboard that head sampling has not.
            components.append(msgspec.structs.replace(component, sampling=TailSampling(), storage=Badger(), replicas=1))
        elif isinstance(component, (Prometheus, Alertmanager, Grafana, KubeStateMetrics, NodeExporter)):
            components.append(component)
    return msgspec.structs.replace(preset("production"), components=tuple(components))


def config_map(environment: str, name: str) -> dict[str, str]:
    """Return the files of a ConfigMap."""
    found = [item for item in planned(environment).of_kind("ConfigMap") if item["metadata"]["name"] == name]
    assert len(found) == 1, f"{len(found)} ConfigMaps {name} in {environment}"
    return dict(found[0]["data"])


def laid(environment: str, name: str, folder: Path) -> list[Path]:
    """Write the files of a ConfigMap into a folder, and return them."""
    folder.mkdir(parents=True, exist_ok=True)
    files = {folder / key: text for key, text in config_map(environment, name).items()}
    for path, text in files.items():
        path.write_text(text)
    return sorted(files)


def rules(environment: str) -> list[dict[str, Any]]:
    """Return every rule of an environment, as its rule files hold it."""
    texts = config_map(environment, "prometheus-rules").values()
    return [rule for text in texts for group in yaml.safe_load(text)["groups"] for rule in group["rules"]]


class Behind(NamedTuple):
    """Whose pods a target is."""

    workload: str
    container: str
    """The container that has the scraped port."""


OPERATED = {"postgres": "postgres", "postgres-pooled": "pgbouncer"}
"""Containers of pods that an operator makes, by their target's name."""


def behind(plan: Plan, job: str) -> Behind:
    """Return the first workload behind the target of a job: of two versions beside each other the one that takes requests."""
    namespace, _, name = job.partition("/")
    named = [
        item["spec"] for item in plan.of_kind("Service") if item["metadata"]["name"] == name and item["metadata"]["namespace"] == namespace
    ]
    declared = [one for item in plan.declarations for one in item.telemetry if one.service == name]
    if any(one.pods for one in declared):
        return Behind(name, OPERATED.get(name, name))
    for item in plan.of_kind("StatefulSet", "Deployment", "DaemonSet", "Rollout"):
        template = item["spec"]["template"]
        if item["metadata"]["namespace"] == namespace and named[0]["selector"].items() <= template["metadata"]["labels"].items():
            for container in template["spec"]["containers"]:
                if named[0]["ports"][0]["targetPort"] in [port["name"] for port in container.get("ports", ())]:
                    return Behind(item["metadata"]["name"], container["name"])
    raise AssertionError(f"no workload is behind {job}")


def arguments(environment: str, workload: str) -> list[str]:
    """Return the arguments of a workload's first container."""
    kinds = planned(environment).of_kind("StatefulSet", "Deployment", "DaemonSet")
    item = next(item for item in kinds if item["metadata"]["name"] == workload)
    return list(item["spec"]["template"]["spec"]["containers"][0]["args"])
