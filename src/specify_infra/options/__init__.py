"""The shipped options: interchangeable choices that render themselves."""

from specify_infra.options.argo_cd import ArgoCD
from specify_infra.options.exposure import (
    EXPOSURES,
    Acme,
    CommunityNginxIngress,
    Contour,
    ContourProxy,
    EnvoyGateway,
    GatewayAPI,
    IstioGateway,
    NginxGatewayFabric,
    NginxIngress,
    NoExposure,
    PlainIngress,
)
from specify_infra.options.flux import Flux, GitSource, OCISource
from specify_infra.options.gitops import NoGitOps
from specify_infra.options.jobs import Cron, Once
from specify_infra.options.mesh import Istio, Linkerd, NoMesh, ProxyResources
from specify_infra.options.monitoring import NoMonitoring, PrometheusOperator
from specify_infra.options.placement import AnyPlacement, Anywhere, PinnedToZone, Spot, Spread
from specify_infra.options.replicas import AnyReplicas, Autoscaled, Fixed
from specify_infra.options.rollout import (
    Analysis,
    AnyDelivery,
    ArgoBlueGreen,
    ArgoCanary,
    BlueGreen,
    Canary,
    Handover,
    Ordered,
    PerNode,
    Recreate,
    Rolling,
    Step,
)
from specify_infra.options.secrets import SOPS, AnySecrets, ExistingSecrets, ExternalSecrets, SealedSecrets
from specify_infra.options.tls import CertManager, NoTls

__all__ = [
    "EXPOSURES",
    "SOPS",
    "Acme",
    "Analysis",
    "AnyDelivery",
    "AnyPlacement",
    "AnyReplicas",
    "AnySecrets",
    "Anywhere",
    "ArgoBlueGreen",
    "ArgoCD",
    "ArgoCanary",
    "Autoscaled",
    "BlueGreen",
    "Canary",
    "CertManager",
    "CommunityNginxIngress",
    "Contour",
    "ContourProxy",
    "Cron",
    "EnvoyGateway",
    "ExistingSecrets",
    "ExternalSecrets",
    "Fixed",
    "Flux",
    "GatewayAPI",
    "GitSource",
    "Handover",
    "Istio",
    "IstioGateway",
    "Linkerd",
    "NginxGatewayFabric",
    "NginxIngress",
    "NoExposure",
    "NoGitOps",
    "NoMesh",
    "NoMonitoring",
    "NoTls",
    "OCISource",
    "Once",
    "Ordered",
    "PerNode",
    "PinnedToZone",
    "PlainIngress",
    "PrometheusOperator",
    "ProxyResources",
    "Recreate",
    "Rolling",
    "SealedSecrets",
    "Spot",
    "Spread",
    "Step",
]
