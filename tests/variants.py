"""Environments that together have every component and option that is watched: the presets, and others around production."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec

from specify_infra import (
    ArgoBlueGreen,
    Badger,
    CacheProfile,
    Elasticsearch,
    Environment,
    GatewayAPI,
    Istio,
    Jaeger,
    Kibana,
    Linkerd,
    Logstash,
    Loki,
    ObjectStore,
    OperatedBackups,
    PostgresHA,
    PostgresOperated,
    RedisCluster,
    Specify,
    TailSampling,
    presets,
)

ELASTIC = (Elasticsearch, Logstash, Kibana)


def preset(name: str) -> Environment:
    """Return a preset."""
    return next(environment for environment in presets() if environment.name == name)


def operated() -> Environment:
    """Return production with the other choices: a database of CloudNativePG, a cache, tail sampling, Loki, and Argo's rollouts."""
    store = ObjectStore(host="store.example.org", cidrs=("203.0.113.0/24",), bucket="backups", region="eu-central-1")
    chosen: list[Any] = [Loki()]
    for one in preset("production").components:
        if isinstance(one, PostgresHA):
            chosen.append(PostgresOperated(name=one.name, backups=OperatedBackups(store=store)))
        elif isinstance(one, RedisCluster):
            chosen.append(msgspec.structs.replace(one, profile=CacheProfile()))
        elif isinstance(one, Jaeger):
            chosen.append(msgspec.structs.replace(one, sampling=TailSampling(), storage=Badger(), replicas=1))
        elif isinstance(one, Specify):
            chosen.append(msgspec.structs.replace(one, rollout=ArgoBlueGreen(analysis=None)))
        elif not isinstance(one, ELASTIC):
            chosen.append(one)
    return msgspec.structs.replace(preset("production"), components=tuple(chosen))


def istio() -> Environment:
    """Return production in Istio's mesh, behind the Gateway API."""
    production = preset("production")
    return msgspec.structs.replace(production, exposure=GatewayAPI(edge=production.exposure.edge), mesh=Istio())  # type: ignore[attr-defined]


VARIANTS: dict[str, Callable[[], Environment]] = {
    "dev": lambda: preset("dev"),
    "production": lambda: preset("production"),
    "istio": istio,
    "linkerd": lambda: msgspec.structs.replace(preset("production"), mesh=Linkerd()),
    "operated": operated,
}
"""Together they have every alert and every dashboard that there is."""
