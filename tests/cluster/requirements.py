"""What the grounds need of the machine: asked for at once, before minutes of building."""

from __future__ import annotations

import shutil
from collections.abc import Iterable

DEBIAN = {
    "ip": "iproute2",
    "openssl": "openssl",
    "setpriv": "util-linux",
    "unshare": "util-linux",
    "nsenter": "util-linux",
    "findmnt": "util-linux",
    "nft": "nftables",
    "gcc": "gcc libc6-dev libseccomp-dev",
    "pkg-config": "pkg-config",
    "/bin/busybox": "busybox-static",
}
"""Each tool, and the packages that bring it and what is used with it."""

CONTROL_PLANE = ("ip", "openssl", "setpriv", "unshare", "nsenter", "findmnt")
NODE = tuple(DEBIAN)


class MissingError(Exception):
    """The machine lacks something: says what, and the one command that helps."""


def require(tools: Iterable[str]) -> None:
    """Return where the machine has these tools.

    Raises:
        MissingError: when it has not.
    """
    if missing := [tool for tool in tools if not shutil.which(tool)]:
        packages = dict.fromkeys(DEBIAN[tool] for tool in missing)
        raise MissingError(f"missing: {', '.join(missing)}. To get it: apt-get install {' '.join(packages)}")
