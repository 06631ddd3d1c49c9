"""Spans, from OpenTelemetry's own SDK with exactly the synthesized environment to a real collector on Jaeger's configuration.

No Jaeger ran: see collector.py for what stands in its place.
"""

from __future__ import annotations

import json
import math
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from specify_infra import CertManager, HeadSampling, Jaeger, Plan, TailSampling, plan
from specify_infra.testing import only
from tests.servers import metrics
from tests.servers.certificates import certificates
from tests.servers.observability.collector import Collector, collector, exposed
from tests.servers.observability.servers import Servers, wait
from tests.servers.observability.synthesized import ENVIRONMENTS, planned
from tests.support import Document, app, environment, pod

pytestmark = pytest.mark.xdist_group("observability-traces")

SENDER = Path(__file__).with_name("sender.py")
CATALOGUE = metrics.CATALOGUE / "jaeger.prom"
HOST = "jaeger.specify-observability.svc"
DOWNWARD = {"POD_NAME": "specify-0", "NODE_NAME": "node-1"}
"""What the kubelet puts in the place of the pod's own fields."""


def synthesized(jaeger: Jaeger, endpoint: str = "otlp", **changes: Any) -> Plan:
    return plan(environment(app(traces=f"jaeger.{endpoint}"), jaeger, **changes))


def configuration(planned: Plan) -> str:
    return str(only(planned, "ConfigMap", "jaeger")["data"]["jaeger.yml"])


def application(planned: Plan) -> Document:
    """Return the application's Deployment; of two versions beside each other the first."""
    return next(item for item in planned.of_kind("Deployment") if item["metadata"]["labels"]["app.kubernetes.io/name"] == "specify")


def variables(planned: Plan, collector: Collector, *, ca: Path | None = None) -> dict[str, str]:
    """Return the application's OTEL variables as its process sees them; changed are the address and the CA's folder."""
    found: dict[str, str] = {}
    for entry in pod(application(planned))["containers"][0].get("env", ()):
        value = entry.get("value", DOWNWARD.get(entry["name"], ""))
        for name, expanded in found.items():
            value = value.replace(f"$({name})", expanded)
        found[entry["name"]] = value
    for ours, here in collector.ports.items():
        found["OTEL_EXPORTER_OTLP_ENDPOINT"] = found["OTEL_EXPORTER_OTLP_ENDPOINT"].replace(f"{HOST}:{ours}", f"localhost:{here}")
    if "OTEL_EXPORTER_OTLP_CERTIFICATE" in found:
        found["OTEL_EXPORTER_OTLP_CERTIFICATE"] = found["OTEL_EXPORTER_OTLP_CERTIFICATE"].replace("/etc/specify-ca", str(ca))
    return {name: value for name, value in found.items() if name.startswith("OTEL_")}


def send(environment: dict[str, str], count: int, *, failing: int = 0, slow: int = 0, seconds: float = 0) -> dict[str, Any]:
    """Run the application, and return what it says it sent."""
    arguments = [str(count), str(failing), str(slow), str(seconds)]
    ran = subprocess.run(
        [sys.executable, str(SENDER), *arguments], env=environment, capture_output=True, text=True, timeout=120, check=False
    )
    assert ran.returncode == 0, ran.stderr
    found: dict[str, Any] = json.loads(ran.stdout)
    return found


def arrived(running: Collector, count: int) -> None:
    """Wait until as many traces came out of the collector."""
    wait(lambda: len(running.store.traces()) == count, f"{count} traces came", seconds=30)


def within(count: int, of: int, share: float) -> bool:
    """Tell whether a count is one of those that chance gives but one time in a million: five standard deviations of a binomial."""
    return abs(count - of * share) <= 5 * math.sqrt(of * share * (1 - share)) + 0.5


@pytest.fixture(scope="module")
def plain(servers: Servers) -> Iterator[Collector]:
    """A collector on the configuration of the defaults."""
    with collector(servers, configuration(synthesized(Jaeger())), label="plain") as running:
        yield running


@pytest.mark.parametrize("endpoint", ["otlp", "otlp_http"])
def test_spans_arrive_by_both_protocols_with_the_applications_attributes(plain: Collector, endpoint: str) -> None:
    environment = variables(synthesized(Jaeger(), endpoint), plain)
    plain.store.spans.clear()
    sent = send(environment, 100)
    assert sent["sampled"] == 100
    arrived(plain, 100)
    assert len(plain.store.spans) == 200
    attributes, _ = plain.store.spans[0]
    assert (
        attributes.items()
        >= {
            "service.name": "specify",
            "service.namespace": "specify",
            "service.version": "1.4.2",
            "k8s.namespace.name": "specify",
            "k8s.pod.name": "specify-0",
            "k8s.node.name": "node-1",
        }.items()
    )


@pytest.mark.parametrize("name", ENVIRONMENTS)
def test_the_share_that_a_preset_samples_is_what_it_says(name: str, plain: Collector) -> None:
    held = variables(planned(name), plain)
    share = {"dev": 1.0, "staging": 0.1, "production": 0.1}[name]
    plain.store.spans.clear()
    # The preset's own address; its encryption has a test of its own.
    held = {key: value for key, value in held.items() if key != "OTEL_EXPORTER_OTLP_CERTIFICATE"}
    sent = send(held | {"OTEL_EXPORTER_OTLP_ENDPOINT": f"http://localhost:{plain.ports['4317']}"}, 4000)
    assert within(sent["sampled"], 4000, share), sent["sampled"]
    arrived(plain, sent["sampled"])
    print(f"{name}: {sent['sampled']} of 4000 traces, {share:.0%} wanted")


def test_a_share_that_is_not_what_is_wanted_is_noticed() -> None:
    assert within(400, 4000, 0.1)
    assert not within(520, 4000, 0.1)
    assert not within(3999, 4000, 1)


def settled(running: Collector) -> bool:
    """Tell whether spans came, and for two seconds no more: the collector keeps a batch for a second at most."""
    before = len(running.store.spans)
    time.sleep(2)
    return len(running.store.spans) == before > 0


def test_errors_and_slow_traces_survive_tail_sampling(servers: Servers) -> None:
    jaeger = Jaeger(sampling=TailSampling(percent=10, slow_milliseconds=500, wait_seconds=2))
    planned = synthesized(jaeger)
    with collector(servers, configuration(planned), label="tail") as running:
        sent = send(variables(planned, running), 4000, failing=50, slow=40, seconds=0.8)
        assert sent["sampled"] == 4000
        wait(lambda: running.sum("otelcol_processor_tail_sampling_global_count_traces_sampled_total") == 4000, "all are decided")
        wait(lambda: settled(running), "the last batch is there")
        kept = {identity.hex() for identity in running.store.traces()}
        assert set(sent["failed"]) <= kept
        assert set(sent["slow"]) <= kept
        special = set(sent["failed"]) | set(sent["slow"])
        rest = len(kept - special)
        assert within(rest, 4000 - len(special), 0.1), rest
        # Whole traces are kept, not single spans.
        assert len(running.store.spans) == 2 * len(kept)
        print(f"kept {len(sent['failed'])} failed, {len(sent['slow'])} slow, {rest} of {4000 - len(special)} others")


def test_head_sampling_loses_errors(servers: Servers) -> None:
    planned = synthesized(Jaeger(sampling=HeadSampling(percent=10)))
    with collector(servers, configuration(planned), label="head") as running:
        sent = send(variables(planned, running), 4000, failing=4)
        arrived(running, sent["sampled"])
        assert within(len(running.store.failed()), 1000, 0.1)


def test_spans_are_encrypted_where_the_environment_is(servers: Servers, tmp_path: Path) -> None:
    tls = certificates(tmp_path)
    for endpoint, label in (("otlp", "tls-grpc"), ("otlp_http", "tls-http")):
        planned = synthesized(Jaeger(), endpoint, tls=CertManager())
        with collector(servers, configuration(planned), tls=tls, label=label) as running:
            environment = variables(planned, running, ca=tls)
            assert environment["OTEL_EXPORTER_OTLP_ENDPOINT"].startswith("https://localhost:")
            send(environment, 20)
            arrived(running, 20)
            # Without the authority's certificate nobody is believed.
            del environment["OTEL_EXPORTER_OTLP_CERTIFICATE"]
            send(environment | {"OTEL_EXPORTER_OTLP_TIMEOUT": "2"}, 5)
            assert len(running.store.traces()) == 20


def test_the_catalogue_names_what_the_collector_exports(servers: Servers) -> None:
    planned = synthesized(Jaeger(sampling=TailSampling(wait_seconds=1)))
    config = yaml.safe_load(configuration(planned))
    listed = {name: found for name, found in exposed(CATALOGUE.read_text()).items() if name.startswith("otelcol_")}
    with collector(servers, configuration(planned), label="metrics", batch={"timeout": "100ms", "send_batch_size": 1}) as running:
        send(variables(planned, running), 200, failing=2)
        wait(lambda: running.store.spans, "spans came", seconds=30)
        running.store.status = 400
        send(variables(planned, running), 200, failing=2)
        wait(lambda: running.sum("otelcol_exporter_send_failed_spans_total") > 0, "spans are lost", seconds=30)
        real = running.metrics()
        # One appears only when the queue overflows, which the next test makes it do.
        missing = listed.keys() - real.keys() - {"otelcol_exporter_enqueue_failed_spans_total"}
        assert missing == set()
        for name in listed.keys() & real.keys():
            held = set.intersection(*({*labels} for labels, _ in real[name]))
            assert {key for labels, _ in listed[name] for key in labels} <= held, name
    assert config["service"]["telemetry"]["metrics"]["readers"]


def test_spans_that_find_the_queue_full_are_counted(servers: Servers) -> None:
    planned = synthesized(Jaeger())
    small = {"sending_queue": {"queue_size": 1, "num_consumers": 1}}
    for_each = {"timeout": "100ms", "send_batch_size": 1}
    with collector(servers, configuration(planned), label="full", batch=for_each, exporter=small) as running:
        running.store.seconds = 3
        for _ in range(5):
            send(variables(planned, running), 10)
        lost = "otelcol_exporter_enqueue_failed_spans_total"
        wait(lambda: running.sum(lost) > 0, "spans find the queue full", seconds=20)
        held = set.intersection(*({*labels} for labels, _ in running.metrics()[lost]))
        assert {key for labels, _ in exposed(CATALOGUE.read_text())[lost] for key in labels} <= held


def test_refused_spans_are_counted(servers: Servers) -> None:
    text = configuration(synthesized(Jaeger()))
    # A limit that the process is above from the start; the percentages of a container's memory are of this machine's here.
    tiny = text.replace("spike_limit_percentage: 20", "spike_limit_mib: 1").replace("limit_percentage: 80", "limit_mib: 2")
    assert tiny.count("limit_mib") == 2
    with collector(servers, tiny, label="refusing") as running:
        time.sleep(2)  # it looks at its memory each second
        send(variables(synthesized(Jaeger(), "otlp_http"), running) | {"OTEL_EXPORTER_OTLP_TIMEOUT": "2"}, 20)
        assert running.sum("otelcol_receiver_refused_spans_total") > 0
        assert running.store.spans == []


def test_a_wrong_key_of_the_configuration_is_refused(servers: Servers) -> None:
    text = configuration(synthesized(Jaeger(sampling=TailSampling()))).replace("decision_wait", "decision_waits")
    with pytest.raises(AssertionError, match="decision_waits"), collector(servers, text, label="wrong"):
        pass
