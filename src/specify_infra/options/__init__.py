"""The shipped options: interchangeable choices that render themselves."""

from specify_infra.options.argo_cd import ArgoCD
from specify_infra.options.exposure import NoExposure, PlainIngress
from specify_infra.options.flux import Flux, GitSource, OCISource
from specify_infra.options.gitops import NoGitOps
from specify_infra.options.mesh import NoMesh
from specify_infra.options.monitoring import NoMonitoring, PrometheusOperator
from specify_infra.options.placement import AnyPlacement, Anywhere, PinnedToZone, Spot, Spread
from specify_infra.options.replicas import AnyReplicas, Autoscaled, Fixed
from specify_infra.options.rollout import Cron, Once, Rolling
from specify_infra.options.secrets import SOPS, AnySecrets, ExistingSecrets, ExternalSecrets, SealedSecrets

__all__ = [
    "SOPS",
    "AnyPlacement",
    "AnyReplicas",
    "AnySecrets",
    "Anywhere",
    "ArgoCD",
    "Autoscaled",
    "Cron",
    "ExistingSecrets",
    "ExternalSecrets",
    "Fixed",
    "Flux",
    "GitSource",
    "NoExposure",
    "NoGitOps",
    "NoMesh",
    "NoMonitoring",
    "OCISource",
    "Once",
    "PinnedToZone",
    "PlainIngress",
    "PrometheusOperator",
    "Rolling",
    "SealedSecrets",
    "Spot",
    "Spread",
]
