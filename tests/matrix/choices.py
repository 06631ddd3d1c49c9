"""The choices that there are, and all combinations of them that are valid.

Two products are complete: everything about the pods, and everything about their surroundings. Joined, each surrounding
meets pods in turn, so that every pair of choices stands together in some environment; MATRIX=full joins all with all.
"""

from __future__ import annotations

import itertools
import os
import random
from collections.abc import Iterator
from typing import Any

import msgspec

from specify_infra import (
    SOPS,
    Analysis,
    Anywhere,
    ArgoBlueGreen,
    ArgoCanary,
    ArgoCD,
    Autoscaled,
    Badger,
    BlueGreen,
    Canary,
    CommunityNginxIngress,
    Contour,
    ContourProxy,
    Cors,
    Cron,
    Edge,
    ElasticsearchStorage,
    Endpoint,
    Environment,
    ExistingSecrets,
    ExternalSecrets,
    Fixed,
    Flux,
    GatewayAPI,
    GitSource,
    Handover,
    HeadSampling,
    Istio,
    IstioGateway,
    Jaeger,
    Linkerd,
    NginxGatewayFabric,
    NginxIngress,
    NoExposure,
    NoGitOps,
    NoMesh,
    NoMonitoring,
    OCISource,
    Once,
    PinnedToZone,
    PlainIngress,
    PrometheusOperator,
    RateLimit,
    Rolling,
    SealedSecrets,
    SecretRef,
    Spot,
    Spread,
    TailSampling,
    Task,
)
from tests.support import OTLP, RESP, SQL, app, environment

GIT = GitSource(url="https://git.example.org/shop/infrastructure", secret="git-login")
NEW = "registry.example.org/shop/shop:1.5.0"
JUDGE = Analysis(prometheus=Endpoint(name="metrics", scheme="http", host="metrics.example.org", port=9090, cidrs=("10.23.0.5/32",)))
STRIPE = SecretRef(name="stripe", keys=("token",))
SEALED = {
    "shop-database": {"username": "AgB" + "x" * 400, "password": "AgB" + "y" * 400},
    "stripe": {"token": "AgB" + "z" * 400},
}

EDGE = Edge(rate_limit=RateLimit(requests=20), cors=Cors(origins=("https://app.example.org",)), sources=("10.0.0.0/8",), max_body="10Mi")

TASKS = (Task(name="migrate", run=Once()), Task(name="tidy", run=Cron(schedule="15 3 * * *")))

PODS: dict[str, dict[str, Any]] = {
    "replicas": {"fixed-1": Fixed(count=1), "fixed-3": Fixed(count=3), "autoscaled": Autoscaled(min=3, max=10)},
    "placement": {
        "anywhere": Anywhere(),
        "spread-hard": Spread(zones="hard", hosts="hard", min_zones=3),
        "spread-off": Spread(zones="off", hosts="off", anti_affinity=False),
        "pinned": PinnedToZone(zone="us-east-1a"),
        "spot": Spot(),
    },
    "rollout": {
        "surge-1": Rolling(),
        "surge-25%": Rolling(max_surge="25%", max_unavailable="25%"),
        "no-surge": Rolling(max_surge=0, max_unavailable=1),
        "blue-green": BlueGreen(green=NEW),
        "preview-off": BlueGreen(active="green", preview="off"),
        "canary": Canary(image=NEW, headers={"x-canary": "yes"}),
        "argo-blue-green": ArgoBlueGreen(analysis=JUDGE),
        "argo-canary": ArgoCanary(analysis=JUDGE),
        "argo-canary-header": ArgoCanary(analysis=JUDGE, headers={"x-canary": "yes"}),
        "to-blue-green": Handover(before=Rolling(), after=BlueGreen()),
        "from-blue-green": Handover(before=BlueGreen(), after=Rolling()),
    },
    "tasks": {"no-tasks": (), "tasks": TASKS},
    "mesh": {"no-mesh": NoMesh(), "ambient": Istio(), "sidecar": Istio(mode="sidecar"), "linkerd": Linkerd()},
}

SURROUNDINGS: dict[str, dict[str, Any]] = {
    "secrets": {
        "existing": ExistingSecrets(),
        "external": ExternalSecrets(prefix="test/"),
        "sealed": SealedSecrets(sealed={"specify": SEALED}),
        "sops": SOPS(),
    },
    "gitops": {
        "no-gitops": NoGitOps(),
        "flux-git": Flux(source=GIT),
        "flux-oci": Flux(source=OCISource(url="oci://registry.example.org/shop/infrastructure")),
        "argo-cd": ArgoCD(source=GIT),
    },
    "exposure": {
        "no-exposure": NoExposure(),
        "ingress": PlainIngress(ingress_class="nginx"),
        "ingress-tls": PlainIngress(ingress_class="nginx", tls_issuer="letsencrypt"),
        "nginx": NginxIngress(edge=EDGE),
        "envoy-gateway": GatewayAPI(edge=EDGE, trusted_proxies=("10.0.0.0/8",)),
        "contour-proxy": ContourProxy(tls_issuer="corporate", edge=Edge(rate_limit=RateLimit(requests=9, of="everyone", burst=3))),
    },
    "monitoring": {"no-monitoring": NoMonitoring(), "prometheus": PrometheusOperator(labels={"release": "main"})},
    "needs": {"no-needs": False, "needs": True},
    "one_namespace": {"namespaces": False, "one-namespace": True},
}

FRONTS: dict[str, Any] = {
    "nginx-fabric": GatewayAPI(
        implementation=NginxGatewayFabric(account="shop-nginx"),
        edge=Edge(rate_limit=RateLimit(requests=20), max_body="10Mi"),
        trusted_proxies=("10.0.0.0/8",),
    ),
    "istio-gateway": GatewayAPI(implementation=IstioGateway(), edge=Edge(cors=EDGE.cors, sources=EDGE.sources)),
    "contour-gateway": GatewayAPI(implementation=Contour(), edge=Edge(timeout_seconds=30)),
    "community-nginx": CommunityNginxIngress(accept_archived=True, edge=msgspec.structs.replace(EDGE, security=None)),
}
"""The other ways in: each meets every mesh, rollout and GitOps, and of everything else some choice."""

SEARCH = Endpoint(
    name="http",
    scheme="https",
    host="search.example.org",
    port=9200,
    cidrs=("10.23.0.0/28",),
    secret=SecretRef(name="search", keys=("username", "password")),
)

TRACING: dict[str, Jaeger] = {
    "badger": Jaeger(storage=Badger(), sampling=HeadSampling(percent=10)),
    "tail-sampling": Jaeger(sampling=TailSampling()),
    "elasticsearch": Jaeger(storage=ElasticsearchStorage(elasticsearch=SEARCH), replicas=2),
    "elasticsearch-tail": Jaeger(storage=ElasticsearchStorage(elasticsearch=SEARCH), sampling=TailSampling()),
}

Choice = dict[str, str]


GATEWAYS = {
    "envoy-gateway": "envoy-gateway-system",
    "nginx-fabric": "nginx-gateway",
    "istio-gateway": "istio-ingress",
    "contour-gateway": "projectcontour",
}
"""Exposures by the Gateway API, which Argo's controller can steer, with the namespaces of their proxies."""

PROXIES = GATEWAYS | {"contour-proxy": "projectcontour", "community-nginx": "ingress-nginx"}
"""Exposures with the namespaces of their proxies; those of the others are in nginx-ingress."""

ANSWERS_ACME = ("ingress-tls", "nginx", "contour-proxy", "community-nginx")
"""Exposures for which pods in our namespaces may have to prove that a host is ours."""

TUNNELS = {"ambient": (15008,), "linkerd": (4143,)}
"""Where pods in a mesh dial each other, whatever the port inside is."""

INSIDE = {"nginx-fabric": {"ambient", "sidecar", "linkerd"}, "istio-gateway": {"ambient", "sidecar"}}
"""Exposures whose proxies are in the mesh too, and in which: Istio's gateway by birth, another one by the name of its account."""

ARGO_CANARIES = ("argo-canary", "argo-canary-header")
"""Rollouts whose weights Argo's controller moves."""

SPLITTERS = ("nginx", "contour-proxy", *GATEWAYS)
"""Exposures that share requests."""


def refusals(choice: Choice) -> list[str]:
    """Return why choices do not go together, in the errors' words: only Flux decrypts SOPS, and a canary needs who shares requests."""
    decrypted = choice["secrets"] != "sops" or choice["gitops"].startswith("flux")
    exposure, meshed = choice.get("exposure", "no-exposure"), choice.get("mesh", "no-mesh") != "no-mesh"
    rollout = choice.get("rollout")
    shared = exposure in SPLITTERS or meshed
    steered = exposure in GATEWAYS or (meshed and exposure not in SPLITTERS)
    unmet = {
        "SOPS needs sops, which no other choice provides": not decrypted,
        "Canary needs weights, which no other choice provides": rollout in ("canary", *ARGO_CANARIES) and not shared,
        "its controller cannot steer the exposure or mesh of the environment": rollout in ARGO_CANARIES and not steered,
    }
    return [words for words, missing in unmet.items() if missing]


def valid(choice: Choice) -> bool:
    """Tell whether choices go together."""
    return not refusals(choice)


def product(axes: dict[str, dict[str, Any]]) -> list[Choice]:
    """Return every combination of some axes, by the choices' names."""
    return [dict(zip(axes, names, strict=True)) for names in itertools.product(*axes.values())]


def combinations(each: int = 3) -> Iterator[Choice]:
    """Yield the combinations to try: every valid surrounding with some pods in turn, or all; every valid way to deliver."""
    surroundings = [choice for choice in product(SURROUNDINGS) if valid(choice)]
    pods = product(PODS)
    each = len(pods) if os.environ.get("MATRIX") == "full" else each
    everywhere = {"secrets": "existing"}
    turns = {name: _shuffled([pod for pod in pods if valid(pod | everywhere | {"exposure": name})]) for name in SURROUNDINGS["exposure"]}
    for surrounding in surroundings:
        for pod in itertools.islice(turns[surrounding["exposure"]], each):
            yield pod | surrounding
    others = {axis: _shuffled([{axis: name} for name in names]) for axis, names in (PODS | SURROUNDINGS).items() if axis not in DELIVERY}
    for way in deliveries():
        rest = {axis: name for turn in others.values() for axis, name in next(turn).items()}
        yield rest | {"secrets": "existing"} | way


AXES = PODS | SURROUNDINGS | {"exposure": SURROUNDINGS["exposure"] | FRONTS}
"""Every choice by its name."""

DELIVERY = ("exposure", "mesh", "rollout", "gitops")
"""What must stand together for requests to reach a new version."""


def deliveries() -> list[Choice]:
    """Return every valid combination of exposure, mesh, rollout and GitOps."""
    return [choice for choice in product({axis: AXES[axis] for axis in DELIVERY}) if valid({"secrets": "existing"} | choice)]


def _shuffled(choices: list[Choice]) -> Iterator[Choice]:
    """Yield all choices over and over, each time in another order, and the same ones in every run."""
    chance = random.Random(1)
    while True:
        yield from chance.sample(choices, len(choices))


def built(choice: Choice) -> Environment:
    """Return the environment of a combination: the application, and a second one that dials the first."""
    picked = {axis: AXES[axis][name] for axis, name in choice.items()}
    mesh = picked.pop("mesh")
    pods = {axis: picked.pop(axis) for axis in PODS if axis != "mesh"}
    needs = {"database": SQL, "cache": RESP, "traces": OTLP, "secrets": (STRIPE,)} if picked["needs"] else {}
    dials = {"cache": "shop.http"} if picked.pop("needs") else {}
    shop = app(name="shop", host="shop.example.org", **pods, **needs)
    return environment(shop, app(name="worker", api_access=False, **dials), mesh=mesh, **picked)
