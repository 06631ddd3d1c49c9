"""Every way to keep logs is sound with every other choice of the environment."""

from __future__ import annotations

import itertools
from typing import Any

import pytest

from specify_infra import (
    CertManager,
    Elasticsearch,
    ElasticsearchStorage,
    Grafana,
    Jaeger,
    Kibana,
    LogShipper,
    LogSnapshots,
    Logstash,
    Loki,
    NoTls,
    ObjectStore,
    Prometheus,
    WarmNodes,
)
from specify_infra.testing import assert_sound
from tests.matrix.choices import SURROUNDINGS
from tests.support import app, environment

STORE = ObjectStore(host="s3.example.org", cidrs=("10.7.0.0/24",), bucket="logs", region="eu-central-1")
CHAIN = (Logstash(), Kibana(host="logs.example.org"))

KEEPERS: dict[str, tuple[Any, ...]] = {
    "elk": (Elasticsearch(), *CHAIN),
    "elk-tiers-snapshots": (Elasticsearch(warm=WarmNodes(), snapshots=LogSnapshots(store=STORE)), *CHAIN),
    "elk-alone": (Elasticsearch(nodes=1), *CHAIN),
    "elk-traces": (Elasticsearch(), *CHAIN, Jaeger(storage=ElasticsearchStorage(), replicas=2)),
    "loki": (Loki(),),
    "loki-store": (Loki(store=STORE),),
    "both": (Elasticsearch(), *CHAIN, Loki()),
}
AXES = {axis: SURROUNDINGS[axis] for axis in ("gitops", "exposure", "monitoring", "one_namespace")}


@pytest.mark.parametrize("keeper", KEEPERS)
def test_every_way_to_keep_logs_is_sound(keeper: str) -> None:
    alone = keeper in ("elk-alone", "loki", "loki-store")
    for values in itertools.product(*(choices.values() for choices in AXES.values())):
        choices = dict(zip(AXES, values, strict=True))
        for tls in (CertManager(), *([NoTls()] if alone else [])):
            plan = assert_sound(environment(app(), *KEEPERS[keeper], LogShipper(), Grafana(), Prometheus(), tls=tls, **choices))
            assert not plan.of_kind("Secret")
