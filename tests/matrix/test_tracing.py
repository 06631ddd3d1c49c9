"""Every way to keep traces, in every surrounding that bears on it, passes every check."""

from __future__ import annotations

import pytest

from specify_infra import CertManager, NoTls, Prometheus, SealedSecrets
from specify_infra.testing import assert_sound
from tests.matrix.choices import SURROUNDINGS, TRACING, product, valid
from tests.support import app, environment

AXES = {axis: SURROUNDINGS[axis] for axis in ("secrets", "gitops", "monitoring", "one_namespace")}
KEYS = {"username": "A" * 400, "password": "B" * 400}


@pytest.mark.parametrize("encrypted", [False, True])
@pytest.mark.parametrize("tracing", TRACING)
def test_every_way_to_keep_traces_passes_every_check(tracing: str, encrypted: bool) -> None:
    for choice in filter(valid, product(AXES)):
        picked = {axis: AXES[axis][name] for axis, name in choice.items()}
        if choice["secrets"] == "sealed":
            namespace = "specify" if picked["one_namespace"] else "specify-observability"
            picked["secrets"] = SealedSecrets(sealed={namespace: {"search": KEYS}})
        own = () if choice["monitoring"] == "prometheus" else (Prometheus(),)
        tls = CertManager() if encrypted else NoTls()
        planned = assert_sound(environment(app(traces="jaeger.otlp"), TRACING[tracing], *own, tls=tls, **picked))
        assert {workload.namespace for one in planned.declarations for workload in one.workloads if one.component == "jaeger"} == {
            "specify" if picked["one_namespace"] else "specify-observability"
        }
