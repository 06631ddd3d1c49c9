"""A place of its own for one run: network, process and mount namespaces that end with the run, whatever happens.

Nothing needs cleaning up, because nothing has a name: the network namespace is anonymous, and every server is a
descendant of one init process. When that dies, the kernel kills all of them, and with the last process go the
namespaces, their mounts, bridges and addresses. Init dies when the run closes the ground, and, by PDEATHSIG, when the
run itself is killed. Ports need no allocation against other runs: each run has its own loopback.

The test process itself is in the network namespace while the ground is open, so that tests reach servers and pods by
plain sockets. `outside()` leads out again, for what needs the machine's network.
"""

from __future__ import annotations

import itertools
import os
import subprocess
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

from .namespaces import CLONE_NEWNET, CLONE_NEWPID, enter, inside, open_namespace, unshare
from .processes import Process

ADDRESS = "10.200.0.1"
"""The run's own host address. Not loopback, because Kubernetes accepts no loopback endpoints and node addresses."""


class Ground:
    """Own namespaces, and the servers that run in them. Use as a context manager, from the main thread."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        """Where the servers keep logs and data."""
        self.processes: list[Process] = []
        self._undo = ExitStack()
        self._ports = itertools.count(6443)
        self._hosts = itertools.count(2)

    def __enter__(self) -> Ground:
        if os.geteuid() != 0:
            raise PermissionError("the proving ground makes namespaces: run it as root")
        if threading.current_thread() is not threading.main_thread():
            # PDEATHSIG follows the thread that started init, not the process.
            raise RuntimeError("open a ground from the main thread")
        self.folder.mkdir(parents=True, exist_ok=True)
        self._home_net = open_namespace("net")
        self._home_pid = open_namespace("pid")
        unshare(CLONE_NEWNET | CLONE_NEWPID)
        try:
            self._init = self._start_init()
        except BaseException:
            enter(self._home_net, CLONE_NEWNET)
            raise
        finally:
            enter(self._home_pid, CLONE_NEWPID)
        self._net = open_namespace("net")
        self._pid = open_namespace("pid", self._init.pid)
        _ip("link", "set", "lo", "up")
        _ip("address", "add", f"{ADDRESS}/32", "dev", "lo")
        return self

    def _start_init(self) -> subprocess.Popen[bytes]:
        """The first process of the new process namespace: it only waits, and takes all others with it."""
        die_with_us = ["setpriv", "--pdeathsig", "KILL"]
        own_mounts = ["unshare", "--mount", "--propagation", "private", "--mount-proc"]
        # An ignored SIGCHLD lets the kernel reap what daemons leave to init.
        wait = ["sh", "-c", "trap '' CHLD; echo ready; exec sleep infinity"]
        init = subprocess.Popen(
            [*die_with_us, *own_mounts, *wait],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            start_new_session=True,
        )
        assert init.stdout
        if init.stdout.readline() != b"ready\n":
            raise RuntimeError("the run's init process did not start: are util-linux's setpriv and unshare installed?")
        return init

    def __exit__(self, *_: object) -> None:
        # No farewells: what the servers keep is not to outlive the run. Children first, because the wait for init
        # ends only when every process of its namespace has been waited for.
        for process in self.processes:
            process.kill()
        self._undo.close()
        self._init.kill()
        self._init.wait(timeout=10)  # returns only when every process of the namespace is gone
        enter(self._home_net, CLONE_NEWNET)
        for descriptor in (self._home_net, self._home_pid, self._net, self._pid):
            os.close(descriptor)

    def defer(self, undo: Callable[[], object]) -> None:
        """Calls `undo` when the ground closes, after its servers have ended: for what no namespace takes along."""
        self._undo.callback(undo)

    @contextmanager
    def outside(self) -> Iterator[None]:
        """On the machine's own network for the length of the block: for package registries."""
        with inside(self._home_net, CLONE_NEWNET, home=self._net):
            yield

    def start(
        self,
        name: str,
        command: Sequence[str | Path],
        *,
        env: Mapping[str, str] | None = None,
        cwd: Path | None = None,
        own_mounts: bool = False,
        urgent: bool = False,
    ) -> Process:
        """Starts a server, with its output in `<folder>/<name>.log`. It ends with the ground at the latest.

        `own_mounts` puts it in the run's mount namespace, whose /proc shows the run's processes only: for what mounts.
        An `urgent` one gets processors before others do: for whoever is taken for dead when it is late.
        """
        words = [str(word) for word in command]
        if own_mounts:
            words = ["nsenter", f"--mount=/proc/{self._init.pid}/ns/mnt", *words]
        log = self.folder / f"{name}.log"
        with log.open("ab") as output, inside(self._pid, CLONE_NEWPID, home=self._home_pid):
            popen = subprocess.Popen(
                words,
                env=None if env is None else {**os.environ, **env},
                cwd=cwd or self.folder,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                # Ctrl-C is for the test run, which then ends its servers in order.
                start_new_session=True,
            )
        if urgent:
            _prefer(popen.pid)
        process = Process(name, popen, log)
        self.processes.append(process)
        return process

    def run(self, command: Sequence[str | Path], *, own_mounts: bool = False, timeout: float = 60) -> subprocess.CompletedProcess[str]:
        """Runs a command in the ground to its end and raises if it fails, with what it printed."""
        words = [str(word) for word in command]
        if own_mounts:
            enter_both = [f"--mount=/proc/{self._init.pid}/ns/mnt", f"--pid=/proc/{self._init.pid}/ns/pid"]
            words = ["nsenter", *enter_both, *words]
        result = subprocess.run(words, capture_output=True, text=True, timeout=timeout, stdin=subprocess.DEVNULL)
        if result.returncode:
            raise RuntimeError(f"{' '.join(words)} exited {result.returncode}:\n{result.stdout}{result.stderr}")
        return result

    def port(self) -> int:
        """A port that no other server of this run was given."""
        return next(self._ports)

    def address(self) -> str:
        """One more host address of this run, for a server that stands for a pod or a machine of its own."""
        number = next(self._hosts)
        address = f"10.200.{number // 250}.{number % 250 + 1}"
        _ip("address", "add", f"{address}/32", "dev", "lo")
        return address


def _ip(*arguments: str) -> None:
    subprocess.run(["ip", *arguments], check=True, stdin=subprocess.DEVNULL, timeout=10)


def _prefer(pid: int) -> None:
    """Gives a process ten steps of niceness less: to its session too, where the kernel weighs sessions against each other."""
    os.setpriority(os.PRIO_PROCESS, pid, -10)
    session = Path(f"/proc/{pid}/autogroup")
    if session.exists():
        session.write_text("-10")


def leftovers(network: str) -> list[str]:
    """The processes and mounts that still hold a run's network namespace, which is named as in /proc/self/ns/net."""
    holders = [
        f"process {process.name}: {_read(process / 'cmdline').replace(chr(0), ' ')}"
        for process in Path("/proc").iterdir()
        if process.name.isdigit() and _link(process / "ns" / "net") == network
    ]
    mounts = Path("/proc/self/mountinfo").read_text().splitlines()
    return holders + [f"mount {line}" for line in mounts if network in line]


def machine_state() -> str:
    """The machine's links, addresses, named network namespaces and mounts: equal before and after a run."""
    shown = (["ip", "-br", "link"], ["ip", "-br", "address"], ["ip", "netns"], ["findmnt", "--list", "--output", "TARGET,FSTYPE"])
    return "\n".join(subprocess.run(words, capture_output=True, text=True, check=True).stdout for words in shown)


def _read(path: Path) -> str:
    try:
        return path.read_text(errors="replace")
    except OSError:
        return ""


def _link(path: Path) -> str:
    try:
        return os.readlink(path)
    except OSError:
        return ""
