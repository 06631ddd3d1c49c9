"""The fixtures that the proofs of several add-ons share."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from ..control_plane import ControlPlane
from . import edge as real


@pytest.fixture(scope="module")
def plane(ground: Any, programs: Any, crds: Any) -> Iterator[ControlPlane]:
    """An API server with the CRDs that Contour watches."""
    started = ControlPlane(ground, programs("etcd", "kube-apiserver"))
    real.prepare(started, crds)
    yield started
    started.stop()
