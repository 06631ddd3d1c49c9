"""Where the files of backups are in a container, and how they get there."""

from __future__ import annotations

import functools
import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from string import Template
from typing import Any

CONFIG = "/etc/specify-backup"
"""Configuration and scripts."""

TLS = "/etc/specify-backup-tls"
"""The certificate that a side of a backup proves itself by."""

SCRATCH = "/var/run/specify-backup"
"""Locks, and segments on their way."""

SERVER_CA = "/etc/postgres-ca"
"""The CA of the servers."""

RESTORE_CA = "/etc/specify-restore-ca"
"""The CA of the store that a restore reads."""

SERVER_PORT = 8432
"""Where the backup job reads data directories, pgBackRest's own default."""

METRICS_PORT = 9188
"""Where the exporter serves metrics."""


@functools.cache
def content(name: str) -> str:
    """Return a file that stands beside this module."""
    return Path(__file__).with_name(name).read_text(encoding="utf-8")


def filled(name: str, values: Mapping[str, object]) -> str:
    """Return a file with its ``$names`` replaced, without the lines that became empty."""
    text = Template(content(name)).substitute({key: str(value) for key, value in values.items()})
    return "\n".join(line for line in text.splitlines() if line.strip()) + "\n"


def ca(number: int) -> str:
    """Return the folder with the CA of a repository's store."""
    return f"/etc/specify-backup-ca{number}"


def script(name: str) -> list[str]:
    """Return the command that runs a script."""
    return ["/bin/bash", f"{CONFIG}/{name}"]


def volumes(config_map: str) -> list[dict[str, Any]]:
    """Return the volumes that every pod with pgBackRest in it has."""
    return [
        {"name": "backup-config", "configMap": {"name": config_map}},
        # Segments that were fetched ahead of recovery wait here: archive-get's queue is 128 MiB unless it is set.
        {"name": "backup-scratch", "emptyDir": {"sizeLimit": "512Mi"}},
    ]


MOUNTS = {"backup-config": CONFIG, "backup-scratch": SCRATCH}
"""Where they are mounted."""


def tls_volume(secret: str) -> dict[str, Any]:
    """Return the volume with a certificate; pgBackRest refuses a key that others than root's group may read."""
    return {"name": "backup-tls", "secret": {"secretName": secret, "defaultMode": 0o640}}


def server_ca_volume(secret: str) -> dict[str, Any]:
    """Return the volume with the CA of the servers, and without their key."""
    return {"name": "server-ca", "secret": {"secretName": secret, "items": [{"key": "ca.crt", "path": "ca.crt"}]}}


def checksum(files: Mapping[str, str]) -> dict[str, str]:
    """Return the annotation that rolls pods when a file changes."""
    return {"checksum/backup": hashlib.sha256(json.dumps(files, sort_keys=True).encode()).hexdigest()[:16]}
