"""Synth of many documents in one process: from environments, and from the same documents without any planning."""

from __future__ import annotations

import tempfile
import time

import msgspec

from specify_infra import Environment, Manifest, Plan, Specify, plan, production, synth

import cdk8s  # isort: skip


def large(services: int) -> Environment:
    """Return production with so many services of one kind."""
    preset = production()
    service = next(component for component in preset.components if isinstance(component, Specify))
    service = msgspec.structs.replace(service, database=None, cache=None, traces=None)
    services_ = tuple(
        msgspec.structs.replace(service, name=f"service-{number}", host=f"s{number}.example.com") for number in range(services)
    )
    return msgspec.structs.replace(preset, components=services_)


def planned(services: int) -> tuple[int, float]:
    """Return how many documents a synth of so many services wrote, and its seconds, planning and checks included."""
    environment = large(services)
    with tempfile.TemporaryDirectory() as folder:
        start = time.perf_counter()
        (done,) = synth([environment], f"{folder}/dist")
        return count(done), time.perf_counter() - start


def bare(services: int) -> tuple[int, float]:
    """Return the same for a loop that places the same documents in the same charts, already planned."""
    done = plan(large(services))
    with tempfile.TemporaryDirectory() as folder:
        start = time.perf_counter()
        for layer, components in done.layers.items():
            app = cdk8s.App(outdir=f"{folder}/{layer}", yaml_output_type=cdk8s.YamlOutputType.FILE_PER_CHART)
            for component, documents in components.items():
                chart = cdk8s.Chart(app, component, disable_resource_name_hashes=True)
                for number, item in enumerate(documents):
                    Manifest(chart, str(number), item)
            app.synth()
        return count(done), time.perf_counter() - start


def count(done: Plan) -> int:
    """Return the number of documents of a plan."""
    return sum(1 for _ in done.documents())
