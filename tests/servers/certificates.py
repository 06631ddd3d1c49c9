"""What cert-manager would bring, made by OpenSSL."""

from __future__ import annotations

import subprocess
from pathlib import Path


def certificates(folder: Path) -> Path:
    """Make what cert-manager would bring: tls.crt, tls.key, ca.crt."""
    run = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "1"]
    authority = [*run, "-keyout", "ca.key", "-out", "ca.crt", "-subj", "/CN=test CA"]
    server = [*run, "-keyout", "tls.key", "-out", "tls.crt", "-subj", "/CN=localhost", "-CA", "ca.crt", "-CAkey", "ca.key"]
    server += ["-addext", "subjectAltName=DNS:localhost", "-addext", "basicConstraints=critical,CA:FALSE"]
    for command in (authority, server):
        subprocess.run(command, cwd=folder, capture_output=True, check=True)
    return folder
