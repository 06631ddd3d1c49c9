"""The bridge that joins pods with each other and with the ground. It knows addresses, and nothing of what runs behind them."""

from __future__ import annotations

import subprocess

MAC = "02:00:00:00:00:01"
"""Without one of its own, a bridge has that of one of its pods, and another one when that pod ends: what others then send is lost."""


def bridge(name: str, address: str) -> None:
    """Make the bridge, with an address and the length of its network."""
    ip("link", "add", name, "address", MAC, "type", "bridge")
    ip("address", "add", address, "dev", name)
    ip("link", "set", name, "up")


def ip(*words: str) -> None:
    done = subprocess.run(["ip", *words], capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"ip {' '.join(words)}: {done.stderr}"
