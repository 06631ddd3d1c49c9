"""Not collected by itself: test_harness.py runs it in a pytest of its own, to see what is left after it ends."""

from __future__ import annotations

import os
import time
from pathlib import Path

from .ground import Ground

WAY, RUNNING = "SPECIFY_INFRA_ENDING", "SPECIFY_INFRA_RUNNING"


def test_a_run_that_ends_in_the_given_way(ground: Ground) -> None:
    ground.run(["ip", "link", "add", "left0", "type", "bridge"])
    ground.run(["mount", "-t", "tmpfs", "left", "/mnt"], own_mounts=True)
    # A daemon that lets go of its parent and is deaf to all but SIGKILL.
    ground.start("daemon", ["sh", "-c", "trap '' TERM INT HUP; (setsid sleep 600 &) & sleep 600"])
    Path(os.environ[RUNNING]).write_text(os.readlink("/proc/self/ns/net"))
    match os.environ[WAY]:
        case "success":
            return
        case "failure":
            raise AssertionError("as asked")
        case _:
            time.sleep(60)  # until a signal comes
