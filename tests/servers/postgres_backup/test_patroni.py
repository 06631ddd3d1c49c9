"""Patroni bootstraps a cluster from a moment in the archive, with the bootstrap section that a plan would give it."""

from __future__ import annotations

import json
import shutil
import subprocess
import time
import urllib.request

import pytest

from specify_infra.components.data.postgres.backup_parts import additions
from specify_infra.components.data.postgres.restore import RestoreFrom
from tests.cluster.processes import wait_until
from tests.servers.postgres_backup.conftest import free_port
from tests.servers.postgres_backup.containers import Node, end


@pytest.fixture
def patroni() -> str:
    found = shutil.which("patroni")
    if not found:
        pytest.fail("needs Debian's patroni and python3-pysyncobj (.ci/packages)", pytrace=False)
    return found


def _leads(api: int) -> bool:
    with urllib.request.urlopen(f"http://127.0.0.1:{api}/leader", timeout=5) as answer:
        return answer.status == 200


def test_patroni_restores_a_moment_and_leads(database, patroni):
    shop = database()
    shop.sql("CREATE TABLE orders AS SELECT generate_series(1, 1000) AS id")
    shop.job("backup-full")
    shop.sql("INSERT INTO orders SELECT generate_series(1001, 1500)")
    time.sleep(1.1)
    moment = shop.sql("SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US+00')")
    time.sleep(1.1)
    shop.sql("DROP TABLE orders")
    shop.archive()
    shop.stop()

    shop.added = additions(shop.backups, shop.protected, RestoreFrom(to=moment), patroni=True)
    assert not shop.added.init_containers
    shop.node = Node(shop.folder, shop.added.documents, shop.node.secrets, shop.node.path, shop.node.moved)
    pod = shop.server_pod("patroni")
    api, raft = free_port(), free_port()
    bootstrap = json.dumps(shop.added.bootstrap)
    # The rendered paths are moved as a container's are: they go through its command line.
    words, _ = pod.command({**shop.container(), "command": [bootstrap, *shop.added.parameters.values()]})
    parameters = dict(zip(shop.added.parameters, words[1:], strict=True)) | {"unix_socket_directories": str(shop.socket)}
    method = json.loads(words[0])
    config = {
        "scope": "shop",
        "name": "shop-0",
        "restapi": {"listen": f"127.0.0.1:{api}", "connect_address": f"127.0.0.1:{api}"},
        "raft": {"data_dir": str(pod.folder / "raft"), "self_addr": f"127.0.0.1:{raft}"},
        "bootstrap": {"dcs": {"ttl": 20, "loop_wait": 1, "retry_timeout": 5, "postgresql": {"parameters": parameters}}, **method},
        "postgresql": {
            "listen": f"127.0.0.1:{shop.port}",
            "connect_address": f"127.0.0.1:{shop.port}",
            "data_dir": str(shop.pgdata),
            "bin_dir": str(shop.binaries),
            "pg_hba": ["local all all trust", "host all all 127.0.0.1/32 trust", "host replication all 127.0.0.1/32 trust"],
            "authentication": {"superuser": {"username": "postgres"}, "replication": {"username": "postgres"}},
            "parameters": {"unix_socket_directories": str(shop.socket)},
        },
    }
    (pod.folder / "patroni.json").write_text(json.dumps(config))
    started = time.monotonic()
    process = pod.start({**shop.container(), "name": "server", "command": [patroni, str(pod.folder / "patroni.json")]})
    try:
        # Until it holds the lock, Patroni starts the restored server a second time, with its own settings.
        wait_until(lambda: _leads(api), "it holds the lock of the leader", timeout=90)
        print(f"leads {time.monotonic() - started:.1f} s after its start")
        assert shop.sql("SELECT count(*), sum(id) FROM orders") == f"1500|{1500 * 1501 // 2}"
        shop.sql("INSERT INTO orders VALUES (0)")
        shop.archive()
    finally:
        end(process)
        subprocess.run([str(shop.binaries / "pg_ctl"), "-D", str(shop.pgdata), "-m", "immediate", "stop"], user="postgres", check=False)
