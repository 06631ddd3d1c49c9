"""A run that ends in a given way: test_endings.py starts it, to see what is left on the machine afterwards.

``python -m tests.node.endings FOLDER success|failure|wait``: a whole node with running pods, then the end.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from .runtime import BRIDGE
from .site import build_programs, open_site


def run(folder: Path, way: str) -> None:
    """Says in FOLDER/running which network and process it is, once everything runs."""
    with open_site(folder / "site", build_programs()) as site:
        site.namespace("some")
        site.client("some", "client")
        site.plane.ground.run(["ip", "link", "show", BRIDGE])
        draft = folder / "draft"
        draft.write_text(os.readlink("/proc/self/ns/net"))
        draft.rename(folder / "running")
        if way == "failure":
            raise AssertionError("as asked")
        if way == "wait":
            time.sleep(120)  # until a signal comes


if __name__ == "__main__":
    run(Path(sys.argv[1]), sys.argv[2])
