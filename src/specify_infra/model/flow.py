"""A connection: who dials whom, where, and what for."""

from __future__ import annotations

from typing import Literal

from specify_infra.model.references import Peer
from specify_infra.specs import Spec


class Flow(Spec, frozen=True, kw_only=True):
    """A connection that the declarations ask for."""

    source: Peer
    """Who dials."""
    target: Peer
    """Who listens."""
    port: int
    """The port of the listening pod or address."""
    why: str
    """What it is for."""
    protocol: Literal["TCP", "UDP"] = "TCP"
    """The transport. Default: TCP."""
