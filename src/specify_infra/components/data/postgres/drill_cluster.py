"""Proves that CloudNativePG can restore a backup: has it make a cluster from the archive, asks that by SQL, and takes it away.

Runs in an image with python3 and PostgreSQL's client programs, with nothing but the standard library. Its end is its word: the
time of the CronJob's last success is that of the last verified restore. Settings are environment variables, those of libpq included.
"""

from __future__ import annotations

import datetime
import json
import os
import signal
import ssl
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path
from typing import Any

ACCOUNT = Path(os.environ.get("SERVICE_ACCOUNT", "/var/run/secrets/kubernetes.io/serviceaccount"))
FOLDER = Path(os.environ.get("DRILL_FOLDER", "/etc/specify-drill"))
PAUSE = 5
LEAVING = 300
"""Seconds that a cluster may take to go."""


class FailedError(Exception):
    """The backup could not be restored, or does not hold what it must."""


def api(method: str, path: str, body: Any = None) -> Any:
    """Return what the Kubernetes API answers; None where there is no such object."""
    host = f"{os.environ['KUBERNETES_SERVICE_HOST']}:{os.environ['KUBERNETES_SERVICE_PORT']}"
    # A token is renewed while the drill runs, so it is read each time.
    headers = {"Authorization": f"Bearer {(ACCOUNT / 'token').read_text()}", "Content-Type": "application/json"}
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(f"https://{host}{path}", data=data, headers=headers, method=method)
    try:
        with urllib.request.urlopen(request, context=ssl.create_default_context(cafile=str(ACCOUNT / "ca.crt")), timeout=30) as answer:
            return json.load(answer)
    except urllib.error.HTTPError as error:
        if error.code == 404:
            return None
        raise FailedError(f"{method} {path}: {error.code} {error.read().decode(errors='replace')}") from None


def wanted() -> dict[str, Any]:
    """Return the cluster to make, with the moment to bring back where that is not the newest one."""
    cluster: dict[str, Any] = json.loads((FOLDER / "cluster.json").read_text())
    back = int(os.environ.get("DRILL_BACK", "0"))
    if back:
        moment = datetime.datetime.now(datetime.UTC) - datetime.timedelta(seconds=back)
        cluster["spec"]["bootstrap"]["recovery"]["recoveryTarget"] = {"targetTime": moment.strftime("%Y-%m-%d %H:%M:%S+00")}
    return cluster


def remove(path: str) -> None:
    """Take the cluster away, its volumes with it, and wait until it is gone."""
    until = time.monotonic() + LEAVING
    while api("DELETE", path) is not None:
        if time.monotonic() > until:
            raise FailedError(f"{path} does not go")
        time.sleep(PAUSE)


def ready(path: str, until: float) -> None:
    """Wait until the operator calls the cluster ready: its server was recovered and promoted."""
    told = ""
    while time.monotonic() < until:
        # Whoever took it away in the meantime did not want a drill.
        status = (api("GET", path) or {"status": {"phase": "gone"}}).get("status", {})
        if status.get("phase", "") != told:
            told = status["phase"]
            print(f"phase: {told} {status.get('phaseReason', '')}", flush=True)
        if any(one["type"] == "Ready" and one["status"] == "True" for one in status.get("conditions", ())):
            return
        time.sleep(PAUSE)
    raise FailedError(f"not restored in time, the last phase was: {told or 'none'}")


def program(name: str, *arguments: str, **options: Any) -> subprocess.CompletedProcess[str]:
    """Run one of PostgreSQL's programs; libpq's variables say where."""
    ran = subprocess.run([str(Path(os.environ["BIN_DIR"], name)), *arguments], stderr=subprocess.PIPE, text=True, check=False, **options)
    if ran.returncode:
        raise FailedError(f"{name}: {ran.stderr.strip()}")
    return ran


def verify() -> None:
    """Ask every assertion, and read every row where that is wanted."""
    for file in sorted(FOLDER.glob("*.sql")):
        options = ("--no-psqlrc", "--quiet", "--tuples-only", "--no-align", "--set=ON_ERROR_STOP=1")
        answer = program("psql", *options, f"--file={file}", stdout=subprocess.PIPE).stdout.strip()
        if answer != "t":
            raise FailedError(f"{file.name} answered: {answer or 'nothing'}")
        print(f"holds: {file.stem}", flush=True)
    if os.environ.get("DRILL_READ_ALL") == "yes":
        program("pg_dump", stdout=subprocess.DEVNULL)


def drill() -> None:
    """Restore, verify, and leave nothing behind, however that went."""
    started = time.monotonic()
    cluster = wanted()
    kind = f"/apis/{cluster['apiVersion']}/namespaces/{cluster['metadata']['namespace']}/clusters"
    mine = f"{kind}/{cluster['metadata']['name']}"
    # That of a drill which was killed.
    remove(mine)
    try:
        if api("POST", kind, cluster) is None:
            raise FailedError("there is no CloudNativePG in this cluster")
        ready(mine, started + int(os.environ["DRILL_TIMEOUT"]))
        verify()
        print(f"restored and verified in {time.monotonic() - started:.0f} s", flush=True)
    finally:
        remove(mine)


def main() -> int:
    # At the job's deadline: what was made must go, whoever ends the drill.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("ended from outside"))
    try:
        drill()
    except (FailedError, OSError) as error:
        print(f"drill failed: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
