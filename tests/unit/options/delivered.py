"""An application that is delivered, for the tests of both ways."""

from __future__ import annotations

from typing import Any

from specify_infra import Autoscaled, GatewayAPI, GitSource, Istio, PlainIngress, Plan, Prometheus
from specify_infra.options import AnyDelivery
from tests.support import Document, app, drafted

OLD, NEW = "registry.example.org/shop/shop:1.4.2", "registry.example.org/shop/shop:1.5.0"
GIT = GitSource(url="https://git.example.org/shop/infrastructure")
GATEWAY = GatewayAPI(trusted_proxies=("10.0.0.0/8",))
SIDECARS = {"exposure": PlainIngress(ingress_class="nginx", tls_issuer="acme"), "mesh": Istio(mode="sidecar")}


def delivered(rollout: AnyDelivery, *, around: Any = None, gitops: Any = None, **changes: Any) -> Plan:
    """Return the plan of an application with a rollout, and a Prometheus that can judge it."""
    shop = app(rollout=rollout, **{"host": "shop.example.org", "affinity_seconds": None, "replicas": Autoscaled(), **changes})
    return drafted(shop, Prometheus(), **(around or {"exposure": GATEWAY}), **({"gitops": gitops} if gitops else {}))


def documents(plan: Plan) -> dict[tuple[str, str], Document]:
    return {(item["kind"], item["metadata"]["name"]): item for item in plan.layers["application"]["specify"]}
