"""Where the pods of a cluster may run, seen from all shards at once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from specify_infra.model import Option
from specify_infra.options import AnyPlacement
from specify_infra.options.placement import HOST, ZONE

INDEX = "apps.kubernetes.io/pod-index"
"""The label that a StatefulSet gives each pod: its number."""

PREFERRED = "preferredDuringSchedulingIgnoredDuringExecution"


class Apart(Option, frozen=True, kw_only=True, tag=True):
    """Places a shard's pods as was chosen, and the first pods of all shards apart from each other.

    The first pods are the masters while nothing is wrong (heal.sh returns to them), and whoever loses two masters of three at
    once cannot vote for new ones. So one host, and one zone, should have only one of them.
    """

    shard: AnyPlacement
    """How the pods of one shard are placed."""
    together: dict[str, str]
    """The labels of the pods of all shards."""

    def pod(self, selector: Mapping[str, str], revision_label: str) -> dict[str, Any]:
        placed = self.shard.pod(selector, revision_label)
        affinity = placed.get("affinity", {})
        apart = affinity.get("podAntiAffinity", {}).get(PREFERRED, [])
        # Not as spread constraints: the API server takes one for each topology key and strength, and the shard's has it.
        return {**placed, "affinity": {**affinity, "podAntiAffinity": {PREFERRED: [*apart, *map(self._avoid, (ZONE, HOST))]}}}

    def _avoid(self, key: str) -> dict[str, Any]:
        term = {"labelSelector": {"matchLabels": self.together}, "matchLabelKeys": [INDEX], "topologyKey": key}
        # Wished for: three shards must also run where there are two hosts.
        return {"weight": 100, "podAffinityTerm": term}
