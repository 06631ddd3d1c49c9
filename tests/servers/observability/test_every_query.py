"""Every query of every alert, recording and dashboard, of every component, on a real Prometheus that scrapes the catalogue.

Each variant's own scrape configuration and rules run, so that labels are what relabelling makes of them. What is in the catalogue is held
against real exporters where these can run; the files say by which proof.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import pytest
import yaml

from specify_infra.testing import only
from tests.servers.metrics import CATALOGUE
from tests.servers.observability import substituted
from tests.servers.observability.everything import VARIANTS, Query, exporter, queries, variant
from tests.servers.observability.promql import MADE, compares, gives, parsed, selectors, written
from tests.servers.observability.sample import Exporter, Listening
from tests.servers.observability.servers import Servers, free_port, get, query, wait
from tests.servers.observability.synthesized import behind

pytestmark = pytest.mark.xdist_group("observability-every-query")

SOURCES = Path(__file__).parents[3] / "src" / "specify_infra"


@dataclass
class Running:
    """A Prometheus with the configuration of a variant."""

    name: str
    address: str
    queries: list[Query]
    known: dict[str, set[str]] = field(default_factory=dict)


@pytest.fixture(scope="module", params=VARIANTS)
def running(request: pytest.FixtureRequest, servers: Servers) -> Iterator[Running]:
    name, catalogue = request.param, Listening(Exporter, free_port())
    plan, folder = variant(name), servers.folder / name
    (folder / "rules").mkdir(parents=True)
    for file, text in only(plan, "ConfigMap", "prometheus-rules")["data"].items():
        (folder / "rules" / file).write_text(yaml.safe_dump(substituted.faster(yaml.safe_load(text))))
    text = only(plan, "ConfigMap", "prometheus")["data"]["prometheus.yml"]
    jobs = [job["job_name"] for job in yaml.safe_load(text)["scrape_configs"]]
    targets = {job: f"127.0.0.1:{catalogue.port}/{exporter(job)}" for job in jobs}
    config = substituted.prometheus(text, rules=folder / "rules", targets=targets, behind=partial(behind, plan), alertmanagers=[])
    (folder / "prometheus.yml").write_text(config)
    port = free_port()
    arguments = [f"--config.file={folder}/prometheus.yml", f"--storage.tsdb.path={folder}/data", f"--web.listen-address=127.0.0.1:{port}"]
    servers.start("prometheus", *arguments, label=name, POD_NAME="prometheus-0")
    found = Running(name, f"http://127.0.0.1:{port}", list(queries(plan)))
    wait(lambda: len(query(found.address, "up == 1")) == len(jobs), f"all {len(jobs)} targets are up:\n{servers.log(name)}")
    # The last recording that is evaluated, out of two scrapes.
    wait(lambda: query(found.address, "slo:errors:ratio_rate3d >= 0"), "recordings are evaluated")
    for metric in get(f"{found.address}/api/v1/label/__name__/values")["data"]:
        found.known[metric] = {label for sample in query(found.address, f"last_over_time({metric}[5m])") for label in sample["metric"]}
    yield found
    catalogue.close()


def test_every_metric_is_there(running: Running) -> None:
    named = {node["name"] for one in running.queries for node in selectors(parsed(running.address, one.text))}
    print(f"{running.name}: {len(running.queries)} queries name {len(named)} metrics")
    assert named - set(running.known) - set(MADE) == set()


def test_every_query_asks_groups_joins_and_shows_by_labels_that_are_there(running: Running) -> None:
    wrong = []
    for one in running.queries:
        try:
            missing = one.shows - gives(parsed(running.address, one.text), running.known)
        except AssertionError as error:
            wrong.append((one.where, str(error)))
        else:
            wrong += [(one.where, f"shows {sorted(missing)}")] if missing else []
    assert wrong == []


def test_every_selector_finds_what_it_is_about(running: Running) -> None:
    """A selector whose labels are right and whose values are not would be silent for ever."""
    texts = {
        written(node): one.where
        for one in running.queries
        for node in selectors(parsed(running.address, one.text))
        if node["name"] not in MADE
    }
    assert {text: where for text, where in texts.items() if not query(running.address, f"last_over_time({text}[5m])")} == {}


def test_every_query_runs_and_every_panel_shows_something_unless_it_shows_faults(running: Running) -> None:
    def empty() -> list[str]:
        found = [(one, query(running.address, one.text)) for one in running.queries]
        return [one.where for one, samples in found if one.panel and not samples and not compares(parsed(running.address, one.text))]

    wait(lambda: not empty(), "no panel is empty")


def test_the_variants_have_all_alerts_and_all_dashboards_that_there_are() -> None:
    declared = [declaration for name in VARIANTS for declaration in variant(name).declarations]
    alerts = {rule.get("alert") for declaration in declared for group in declaration.alerts for rule in group.rules}
    files = [file.read_text() for file in SOURCES.rglob("*.y*ml")]
    assert {name for text in files for name in re.findall(r"^ *- alert: (\w+)$", text, re.MULTILINE)} <= alerts
    titles = {yaml.safe_load(board.model)["title"] for declaration in declared for board in declaration.dashboards}
    boards = [json.loads(text) for file in SOURCES.rglob("*.json") if "panels" in (text := file.read_text())]
    patterns = [re.sub(r"@\w+@", ".+", board["title"]) for board in boards]
    assert len(patterns) > 15
    assert [pattern for pattern in patterns if not any(re.fullmatch(pattern, title) for title in titles)] == []


def test_every_file_of_the_catalogue_is_scraped_in_a_variant() -> None:
    used = set()
    for name in VARIANTS:
        config = yaml.safe_load(only(variant(name), "ConfigMap", "prometheus")["data"]["prometheus.yml"])
        used |= {exporter(job["job_name"]) for job in config["scrape_configs"]}
    assert used == {file.stem for file in CATALOGUE.glob("*.prom")}
