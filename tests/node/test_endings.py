"""Nothing is left of a node: no process, network, bridge, mount or control group, however its run ended."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cluster.ground import leftovers, machine_state
from tests.cluster.processes import wait_until
from tests.cluster.proof import Proof

from .machine import KERNEL_SETTINGS, PREFIX, cgroups, remove_stale_cgroups

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("way", ["success", "failure", "ctrl-c", "kill"])
def test_nothing_is_left_behind_after(way: str, programs: dict[str, Path], tmp_path: Path, proof: Proof) -> None:
    before = state()
    running = tmp_path / "running"
    inner = way if way in ("success", "failure") else "wait"
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.node.endings", str(tmp_path), inner],
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        # A shell's background job ignores Ctrl-C, and so would its children.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler) and None,
    )
    try:
        wait_until(lambda: running.exists() or process.poll() is not None, "the inner run has started", timeout=300)
        if way == "ctrl-c":
            process.send_signal(signal.SIGINT)
        if way == "kill":
            process.kill()
        output, _ = process.communicate(timeout=120)
    finally:
        process.kill()
    assert running.exists(), output
    assert process.returncode == {"success": 0, "failure": 1, "ctrl-c": -signal.SIGINT, "kill": -signal.SIGKILL}[way], output
    wait_until(lambda: not leftovers(running.read_text()), "nothing is left")
    if way == "kill":
        # Empty control groups are all that outlives a run that was killed; the next one removes them at its start.
        remove_stale_cgroups()
    assert [group for group in cgroups() if group.name.startswith(f"{PREFIX}{process.pid}-")] == []
    # Waited for, because somebody else's work on this machine may come and go meanwhile.
    wait_until(lambda: state() == before, "the machine is as before")
    proof.count("ways to end after which nothing of a node is left behind")


def state() -> tuple[str, dict[str, str]]:
    """The machine's networks and mounts, and the settings that a kubelet would change."""
    settings = {name: path.read_text() for name in KERNEL_SETTINGS if (path := Path("/proc/sys", name)).exists()}
    return machine_state(), settings
