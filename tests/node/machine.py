"""Makes the ground look like a machine of its own, so that a node can be run with its own defaults.

In the run's mount namespace, /run, /var/lib and /var/log are the run's: they go with it. What no namespace holds is
shielded (kernel settings) or given back (control groups). It knows Linux, and nothing of Kubernetes.
"""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.cluster.ground import Ground

CGROUPS = Path("/sys/fs/cgroup")
PREFIX = "specify-infra-node-"
"""Control groups are named after the process whose run they belong to, and its start: those of dead runs can be told."""

KERNEL_SETTINGS = {
    "kernel/keys/root_maxbytes": "25000000",
    "kernel/keys/root_maxkeys": "1000000",
    "kernel/panic": "10",
    "kernel/panic_on_oops": "1",
    "vm/overcommit_memory": "1",
    "vm/panic_on_oom": "0",
}
"""What a kubelet wants these to be. They are the whole machine's: it is shown these values, and never sets them."""


@contextmanager
def open_machine(folder: Path) -> Iterator[Machine]:
    """A ground that looks like a machine, and nothing of it left afterwards but the logs in `folder`."""
    cgroup = f"{PREFIX}{os.getpid()}-{_start_of(os.getpid())}"
    remove_stale_cgroups()
    try:
        with Ground(folder) as ground:
            yield Machine(ground, cgroup)
    finally:
        # A group can only go when its processes are gone, which is when the ground has closed.
        _remove_cgroups(cgroup, patience=10)
        shutil.rmtree(folder / "var-lib", ignore_errors=True)


class Machine:
    """The parts of a machine that a node expects, private to a ground."""

    def __init__(self, ground: Ground, cgroup: str) -> None:
        self.ground = ground
        self.cgroup = f"/{cgroup}"
        """Where the run's control groups are: in every hierarchy, this group and those beneath it."""
        self._mount()
        for hierarchy in _hierarchies():
            group = hierarchy / cgroup
            group.mkdir(exist_ok=True)
            # A new cpuset has no CPU and no memory, and nothing can be put in it.
            for name in ("cpuset.cpus", "cpuset.mems"):
                if (group / name).exists() and (hierarchy / name).exists():
                    (group / name).write_text((hierarchy / name).read_text())
        # Per network namespace: pods are reached through it.
        Path("/proc/sys/net/ipv4/ip_forward").write_text("1")

    def _mount(self) -> None:
        folder = self.ground.folder
        for name in ("var-lib", "var-log", "kernel"):
            (folder / name).mkdir()
        self._in_mounts("mount", "-t", "tmpfs", "-o", "size=64m", "run", "/run")
        self._in_mounts("mount", "--bind", str(folder / "var-lib"), "/var/lib")
        self._in_mounts("mount", "--bind", str(folder / "var-log"), "/var/log")
        for name, value in KERNEL_SETTINGS.items():
            shown = folder / "kernel" / name.replace("/", ".")
            shown.write_text(f"{value}\n")
            if Path("/proc/sys", name).exists():
                self._in_mounts("mount", "--bind", str(shown), f"/proc/sys/{name}")

    def _in_mounts(self, *command: str) -> None:
        self.ground.run(command, own_mounts=True)


def cgroups() -> list[Path]:
    """The control groups of all runs, dead ones too."""
    return [group for hierarchy in _hierarchies() for group in hierarchy.glob(f"{PREFIX}*")]


def remove_stale_cgroups() -> None:
    """Removes the control groups of runs that were killed before they could."""
    for name in {group.name for group in cgroups()}:
        process, _, start = name.removeprefix(PREFIX).partition("-")
        if _start_of(process) != start:
            _remove_cgroups(name, patience=2)


def _start_of(process: int | str) -> str:
    """When a process started, in the kernel's ticks; nothing if it is gone. A number alone may have a new owner."""
    try:
        # The name stands in parentheses and may hold anything.
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[19]
    except OSError:
        return ""


def _hierarchies() -> list[Path]:
    """The mounted hierarchies of cgroup v1 (with v2's empty one beside them), or the one of v2, without links such as cpu,cpuacct."""
    if (CGROUPS / "cgroup.controllers").exists():
        return [CGROUPS]
    return [entry for entry in sorted(CGROUPS.iterdir()) if entry.is_dir() and not entry.is_symlink()]


def _remove_cgroups(name: str, *, patience: float) -> None:
    deadline = time.monotonic() + patience
    for hierarchy in _hierarchies():
        top = hierarchy / name
        while top.exists():
            try:
                for folder, _, _ in os.walk(top, topdown=False):
                    os.rmdir(folder)
            except OSError:  # busy until the kernel has buried the last process
                if time.monotonic() > deadline:
                    break
                time.sleep(0.05)
