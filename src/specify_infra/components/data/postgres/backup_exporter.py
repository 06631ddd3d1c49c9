"""Tells Prometheus what the repositories hold: a backup, an archive and a drill count once they are stored, not once a job says so.

Runs in PostgreSQL's image with nothing but the standard library. It asks the repositories in the background, so that a
scrape never waits for them. Settings are environment variables; the limits among them are exported too, so that the
alerts can compare without knowing the settings.
"""

from __future__ import annotations

import json
import os
import subprocess
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Sample = tuple[str, dict[str, str], float]

HELP = {
    "postgres_backup_repository_up": "1 if the repository answered and holds the database",
    "postgres_backup_asked_timestamp_seconds": "when the repositories were asked last",
    "postgres_backup_count": "base backups that are kept",
    "postgres_backup_first_timestamp_seconds": "end of the oldest base backup that is kept",
    "postgres_backup_last_timestamp_seconds": "end of the newest base backup; 0 if there is none",
    "postgres_backup_last_error": "1 if the newest base backup holds pages with a wrong checksum",
    "postgres_backup_last_bytes": "size of the newest base backup, restored",
    "postgres_backup_age_limit_seconds": "age from which a base backup is too old",
    "postgres_wal_archive_last_timestamp_seconds": "when the newest WAL segment was stored; 0 if there is none",
    "postgres_wal_archive_age_limit_seconds": "age from which the newest WAL segment is too old",
    "postgres_restore_drill_last_success_timestamp_seconds": "when a backup was last restored and verified; 0 if never",
    "postgres_restore_drill_last_failure_timestamp_seconds": "when that was last tried in vain; 0 if never",
    "postgres_restore_drill_duration_seconds": "how long the last successful drill took",
    "postgres_restore_drill_age_limit_seconds": "age from which the last verified restore is too old",
}


class SilentError(Exception):
    """The repository did not answer, or has no such file."""


def ask(*arguments: str) -> str:
    """Return what pgBackRest prints."""
    command = [os.environ.get("PGBACKREST", "pgbackrest"), "--log-level-console=off", "--log-level-stderr=error", *arguments]
    try:
        return subprocess.run(command, check=True, capture_output=True, text=True, timeout=120).stdout
    except (subprocess.SubprocessError, OSError) as error:
        raise SilentError(str(error)) from error


def repository(number: str, stanza: str) -> Iterator[Sample]:
    """Yield what one repository holds of the database."""
    at = {"repository": number, "stanza": stanza}
    try:
        [found] = json.loads(ask(f"--repo={number}", "--output=json", "info"))
        # 0: ok; 2: the stanza is there, and no backup yet.
        sound = found["status"]["code"] in (0, 2)
        last_segment = newest_segment(number, stanza, found)
    except (SilentError, ValueError, KeyError):
        yield "postgres_backup_repository_up", at, 0
        return
    backups = sorted(found["backup"], key=lambda backup: backup["timestamp"]["stop"])
    yield "postgres_backup_repository_up", at, float(sound)
    yield "postgres_backup_count", at, len(backups)
    yield "postgres_backup_last_timestamp_seconds", at, backups[-1]["timestamp"]["stop"] if backups else 0
    yield "postgres_wal_archive_last_timestamp_seconds", at, last_segment
    if backups:
        yield "postgres_backup_first_timestamp_seconds", at, backups[0]["timestamp"]["stop"]
        yield "postgres_backup_last_error", at, float(bool(backups[-1].get("error")))
        yield "postgres_backup_last_bytes", at, backups[-1]["info"]["size"]


def newest_segment(number: str, stanza: str, found: dict[str, Any]) -> float:
    """Return when the newest WAL segment was stored; only the folder of the newest one is listed."""
    times = [0.0]
    for archive in found["archive"]:
        if archive["max"]:
            folder = f"archive/{stanza}/{archive['id']}/{archive['max'][:16]}"
            files = json.loads(ask(f"--repo={number}", "--output=json", "repo-ls", folder))
            times += [entry["time"] for name, entry in files.items() if entry["type"] == "file"]
    return max(times)


def drill(number: str, stanza: str) -> Iterator[Sample]:
    """Yield how the last drills went, as they said so in the repository."""
    at = {"repository": number, "stanza": stanza}
    for outcome in ("success", "failure"):
        try:
            said = json.loads(ask(f"--repo={number}", "repo-get", "--raw", f"drill/{stanza}/{outcome}"))
        except (SilentError, ValueError):
            said = {"time": 0, "seconds": 0}
        yield f"postgres_restore_drill_last_{outcome}_timestamp_seconds", at, said["time"]
        if outcome == "success" and said["time"]:
            yield "postgres_restore_drill_duration_seconds", at, said["seconds"]


def limits(stanza: str) -> Iterator[Sample]:
    """Yield the limits; one that is not set has no alert."""
    for what in ("backup", "wal_archive", "restore_drill"):
        seconds = os.environ.get(f"{what}_AGE_LIMIT".upper())
        if seconds:
            yield f"postgres_{what}_age_limit_seconds", {"stanza": stanza}, float(seconds)


def collect() -> list[Sample]:
    """Return all samples of one round."""
    stanza = os.environ["PGBACKREST_STANZA"]
    samples = [sample for number in os.environ["REPOSITORIES"].split() for sample in repository(number, stanza)]
    drilled = os.environ.get("DRILL_REPOSITORY")
    samples += drill(drilled, stanza) if drilled else ()
    return [*samples, *limits(stanza), ("postgres_backup_asked_timestamp_seconds", {"stanza": stanza}, time.time())]


def exposition(samples: list[Sample]) -> str:
    """Return the samples in Prometheus' text format."""
    lines = []
    for name, text in HELP.items():
        group = [(labels, value) for sample, labels, value in samples if sample == name]
        if group:
            lines += [f"# HELP {name} {text}", f"# TYPE {name} gauge"]
        for labels, value in group:
            inside = ",".join(f'{label}="{content}"' for label, content in sorted(labels.items()))
            lines.append(f"{name}{{{inside}}} {value:.15g}")
    return "\n".join(lines) + "\n"


class Metrics(BaseHTTPRequestHandler):
    """Answers /metrics with the last round, and /healthz while rounds are made."""

    latest = ""
    at = 0.0

    def do_GET(self) -> None:
        every = int(os.environ.get("INTERVAL_SECONDS", "60"))
        fresh = time.monotonic() - Metrics.at < 10 * every + 600
        body = {"/metrics": Metrics.latest, "/healthz": "ok\n"}.get(self.path, "")
        self.send_response(200 if body and fresh else 503 if self.path == "/healthz" else 404)
        self.send_header("Content-Type", "text/plain; version=0.0.4; charset=utf-8")
        self.end_headers()
        self.wfile.write(body.encode())

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing about scrapes."""


def rounds() -> None:
    while True:
        Metrics.latest, Metrics.at = exposition(collect()), time.monotonic()
        time.sleep(int(os.environ.get("INTERVAL_SECONDS", "60")))


def main() -> None:
    threading.Thread(target=rounds, daemon=True).start()
    ThreadingHTTPServer((os.environ.get("ADDRESS", ""), int(os.environ.get("PORT", "9188"))), Metrics).serve_forever()


if __name__ == "__main__":
    main()
