"""From a target to a person: what is scraped, what fires, who is told, and that it ends."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator

import pytest

from tests.servers.metrics import told
from tests.servers.observability.running import Chain, chain, replica
from tests.servers.observability.servers import Servers, end, free_port, get, post, query, wait
from tests.servers.observability.substituted import PACE

pytestmark = pytest.mark.xdist_group("observability-chain")

DOWN = "ApplicationDown"


@pytest.fixture(scope="module")
def running(servers: Servers) -> Iterator[Chain]:
    found = chain(servers)
    yield found
    found.application.close()


def test_every_synthesized_target_is_scraped_and_decoys_are_not(running: Chain) -> None:
    def all_up() -> bool:
        samples = query(running.prometheus, "up")
        return len(samples) == 13 and all(sample["value"][1] == "1" for sample in samples)

    _, seconds = wait(all_up, "thirteen targets are up", seconds=60)
    print(f"thirteen targets up after {seconds:.1f} s")
    dropped = get(f"{running.prometheus}/api/v1/targets?state=dropped")["data"]["droppedTargets"]
    assert len(dropped) == 9  # one of each job that is found by Service


def test_targets_have_the_labels_that_the_operator_gives(running: Chain) -> None:
    wait(lambda: query(running.prometheus, 'up{job="specify-metrics"}'), "the application is scraped")
    (sample,) = query(running.prometheus, 'up{job="specify-metrics"}')
    wanted = {"namespace": "specify", "service": "specify-metrics", "pod": "specify-blue-0", "container": "specify"}
    assert sample["metric"].items() >= wanted.items()


def test_what_nothing_reads_is_not_kept(running: Chain) -> None:
    wait(lambda: query(running.prometheus, "container_cpu_usage_seconds_total"), "the kubelet is scraped")
    assert len(query(running.prometheus, "container_cpu_usage_seconds_total")) == 1
    for name in ("container_memory_failures_total", "kubelet_runtime_operations_total", "apiserver_request_duration_seconds_bucket"):
        assert query(running.prometheus, name) == []


def test_exporters_that_speak_of_others_keep_their_labels(running: Chain) -> None:
    wait(lambda: query(running.prometheus, 'kube_pod_status_ready{namespace="specify"}'), "kube-state-metrics is scraped")
    assert query(running.prometheus, 'kube_pod_status_ready{exported_namespace!=""}') == []


def test_the_watchdog_is_heard_again_and_again(running: Chain) -> None:
    first, _ = wait(lambda: running.heard("watchdog", "Watchdog", "firing"), "the watchdog's receiver hears it", seconds=60)
    assert first["commonLabels"]["severity"] == "info"
    wait(lambda: sum("watchdog" in path for _, path, _ in running.told) >= 2, "it hears it again", seconds=90)


THING = {"namespace": "of-a-case", "service": "shop"}
CASES: list[tuple[dict[str, str], dict[str, str], bool]] = [
    (THING, THING | {"pod": "shop-0"}, True),
    (THING, THING | {"service": "another"}, False),
    ({"namespace": "n"}, {"namespace": "n", "pod": "shop-0"}, False),
    ({"reason": "something"}, {"node": "node-1"}, False),
    ({"namespace": "n", "persistentvolumeclaim": "a"}, {"namespace": "n", "persistentvolumeclaim": "a"}, True),
    ({"namespace": "n", "persistentvolumeclaim": "a"}, {"namespace": "n", "persistentvolumeclaim": "b"}, False),
    ({"namespace": "n", "name": "edge"}, {"namespace": "n", "name": "edge"}, True),
    ({"namespace": "n", "name": "edge"}, {"namespace": "n", "pod": "shop-0"}, False),
]
"""Labels of a critical alert, those of a warning, and whether that is silenced."""


def test_the_worse_news_silences_the_lesser_of_the_same_thing_alone(running: Chain) -> None:
    for index, case in enumerate(CASES):
        for severity, labels in zip(("critical", "warning"), case[:2], strict=True):
            # Of a world of their own: cases do not meet.
            own = {key: f"{value}-{index}" for key, value in labels.items()}
            post(f"{running.alertmanager}/api/v2/alerts", [{"labels": {"alertname": f"{severity}-{index}", "severity": severity} | own}])

    def silenced() -> list[bool]:
        known = {alert["labels"]["alertname"]: alert["status"]["inhibitedBy"] for alert in get(f"{running.alertmanager}/api/v2/alerts")}
        return [bool(known[f"warning-{index}"]) for index in range(len(CASES))]

    wanted = [silent for *_, silent in CASES]
    wait(lambda: silenced() == wanted, "those of the same thing are silenced, and no others")
    time.sleep(2)
    assert silenced() == wanted


def test_a_killed_target_pages_and_resolves_in_bounded_time(running: Chain) -> None:
    wait(lambda: query(running.prometheus, 'up{job="specify-metrics"} == 1'), "the application is up")
    since = time.monotonic()
    running.application.close()
    page, seconds = wait(lambda: running.heard("pagerduty", DOWN, "trigger", since), "somebody is paged", seconds=60)
    # A scrape, an evaluation, a minute of `for`, the group's wait: 30 + 30 + 60 + 10 seconds, and an evaluation more.
    assert seconds * PACE < 180
    assert page["payload"]["severity"] == "critical"
    assert page["links"][0]["href"].endswith(f"/{DOWN}.md")
    assert running.heard("slack", DOWN, "", since) is None
    back = time.monotonic()
    running.application.open()
    _, resolved = wait(lambda: running.heard("pagerduty", DOWN, "resolve", back), "it is resolved", seconds=90)
    print(f"paged after {seconds:.1f} s, resolved after {resolved:.1f} s, at {PACE} times the pace")
    assert resolved * PACE < 480  # at most the group's interval of five minutes after the evaluation that ends it


def test_three_alertmanagers_tell_once(running: Chain) -> None:
    wait(lambda: query(running.prometheus, "min(alertmanager_cluster_members) == 3"), "all members see each other", seconds=90)
    since = time.monotonic()
    running.application.close()
    wait(lambda: running.heard("pagerduty", DOWN, "trigger", since), "somebody is paged", seconds=60)
    time.sleep(15)  # longer than the members wait for each other
    pages = [
        body for when, path, body in running.told if when >= since and "pagerduty" in path and "trigger" in str(body) and DOWN in str(body)
    ]
    running.application.open()
    assert len(pages) == 1


def test_a_changed_rule_is_read_without_a_restart(running: Chain) -> None:
    (running.rules / "added.yml").write_text('groups: [{name: added, rules: [{record: "added:one", expr: "vector(1)"}]}]')
    _, seconds = wait(lambda: query(running.prometheus, "added:one"), "the new rule is evaluated", seconds=60)
    print(f"read after {seconds:.1f} s, at {PACE} times the pace")


def test_two_replicas_are_one_alert(running: Chain, servers: Servers) -> None:
    # After all others: until it has found its targets, it may say of the application that it is down, and nobody is told of that twice.
    address, process = replica(servers, 1, free_port())
    own = get(f"{address}/api/v1/status/config")["data"]["yaml"]
    assert "prometheus_replica: prometheus-1" in own
    wait(lambda: query(address, 'ALERTS{alertname="Watchdog", alertstate="firing"}'), "the second one fires too")
    wait(lambda: re.search(r"^prometheus_notifications_sent_total\{.+\} [1-9]", told(address), re.MULTILINE), "it tells Alertmanagers")
    found = [alert["labels"] for alert in get(f"{running.alertmanager}/api/v2/alerts")]
    end(process)
    assert [labels["alertname"] for labels in found].count("Watchdog") == 1
    assert not [labels for labels in found if "prometheus_replica" in labels]
