"""How pods that serve are brought up and replaced: on the spot, one version beside the other, or by Argo Rollouts."""

from specify_infra.options.rollout.argo import Analysis, ArgoBlueGreen, ArgoCanary, Step
from specify_infra.options.rollout.delivery import Delivery
from specify_infra.options.rollout.handover import Handover
from specify_infra.options.rollout.rolling import Rolling
from specify_infra.options.rollout.single import Ordered, PerNode, Recreate
from specify_infra.options.rollout.tracks import BlueGreen, Canary
from specify_infra.options.rollout.undivided import Undivided

AnyDelivery = Rolling | BlueGreen | Canary | ArgoBlueGreen | ArgoCanary | Handover

__all__ = [
    "Analysis",
    "AnyDelivery",
    "ArgoBlueGreen",
    "ArgoCanary",
    "BlueGreen",
    "Canary",
    "Delivery",
    "Handover",
    "Ordered",
    "PerNode",
    "Recreate",
    "Rolling",
    "Step",
    "Undivided",
]
