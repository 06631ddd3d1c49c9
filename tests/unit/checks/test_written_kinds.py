"""Kinds that no registry gives us, whose definitions we wrote: a wrong field is found as in all others."""

from __future__ import annotations

from typing import Any

import pytest

from specify_infra.checks.schema import violations

VIRTUAL_SERVER = ("k8s.nginx.org/v1", "VirtualServer")
NGINX_PROXY = ("gateway.nginx.org/v1alpha2", "NginxProxy")
FABRIC = "gateway.nginx.org/v1alpha1"
TARGET = {"group": "gateway.networking.k8s.io", "kind": "HTTPRoute", "name": "web"}


@pytest.mark.parametrize(
    ("name", "spec", "where"),
    [
        (VIRTUAL_SERVER, {"upstreams": [{"name": "web", "readTimeout": "5s"}]}, "spec.upstreams[0].readTimeout"),
        (VIRTUAL_SERVER, {"routes": [{"path": "/", "splits": [{"weight": "90"}]}]}, "spec.routes[0].splits[0].weight"),
        (VIRTUAL_SERVER, {"routes": [{"matches": [{"action": {"proxy": {"hide": []}}}]}]}, "spec.routes[0].matches[0].action.proxy.hide"),
        (("k8s.nginx.org/v1", "Policy"), {"cors": {"allowOrigin": []}}, "spec.cors.allowOrigin"),
        ((FABRIC, "RateLimitPolicy"), {"rateLimit": {}}, "spec.targetRefs"),
        (
            (FABRIC, "RateLimitPolicy"),
            {"targetRefs": [TARGET], "rateLimit": {"local": {"rules": [{"key": "k", "rate": "1r/h"}]}}},
            "spec.rateLimit.local.rules[0].rate",
        ),
        ((FABRIC, "ClientSettingsPolicy"), {"targetRef": TARGET, "body": {"maxSize": "10240k"}}, "spec.body.maxSize"),
        ((FABRIC, "ClientSettingsPolicy"), {"targetRef": {**TARGET, "kind": "Service"}}, "spec.targetRef.kind"),
        (NGINX_PROXY, {"rewriteClientIP": {"mode": "XForwardedFr"}}, "spec.rewriteClientIP.mode"),
    ],
)
def test_a_kind_whose_definition_we_wrote_is_held_to_it(name: tuple[str, str], spec: dict[str, Any], where: str) -> None:
    api_version, kind = name
    item = {"apiVersion": api_version, "kind": kind, "metadata": {"name": "web"}, "spec": spec}
    assert [one.where for one in violations(item)] == [where]
