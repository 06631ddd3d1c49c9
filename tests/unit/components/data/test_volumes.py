"""Every component of the data layer tells when its own volumes run full, and nobody else's."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest

from specify_infra import Plan, PostgresHA, PostgresOperated, PostgresStandalone, RedisCluster, RedisStandalone
from tests.support import drafted


def claims(plan: Plan) -> Iterator[str]:
    """Yield the claims that the objects of a plan make: an operator's as its documentation says."""
    for item in plan.documents():
        name, spec = item["metadata"]["name"], item.get("spec", {})
        if item["kind"] == "PersistentVolumeClaim":
            yield name
        if item["kind"] == "Cluster":
            yield from (f"{name}-{number + 1}" for number in range(spec["instances"]))
        for template in spec.get("volumeClaimTemplates", ()):
            yield from (f"{template['metadata']['name']}-{name}-{number}" for number in range(spec["replicas"]))


@pytest.mark.parametrize("kind", [PostgresStandalone, PostgresHA, PostgresOperated, RedisStandalone, RedisCluster])
def test_it_watches_each_of_its_volumes_and_no_other(kind: Any) -> None:
    mine, others = drafted(kind(name="mine")), drafted(kind(name="mine-too"))
    [declared] = mine.declarations
    rules = {rule["alert"]: rule["expr"] for group in declared.alerts for rule in group.rules}
    made = list(claims(mine))
    assert made
    for alert in ("DataVolumeNearlyFull", "DataVolumeFilling"):
        for watched in re.findall(r'persistentvolumeclaim=~"([^"]*)"', rules[alert]):
            assert all(re.fullmatch(watched, claim) for claim in made)
            assert not any(re.fullmatch(watched, claim) for claim in claims(others))
