"""What the parts of an environment may say to each other.

Components declare, options render themselves, passes and checks read. They share these values and nothing else.
"""

from specify_infra.model.declaration import (
    Admission,
    Collector,
    Dashboard,
    Declarable,
    Declaration,
    Grant,
    Need,
    PodSecurity,
    Recovery,
    Retention,
    Route,
    RuleGroup,
    ServerName,
    Telemetry,
    Track,
)
from specify_infra.model.edge import Cors, Edge, RateLimit, SecurityHeaders, StickyCookie
from specify_infra.model.flow import Flow
from specify_infra.model.layers import LAYERS, Layer, labels, selector
from specify_infra.model.options import (
    Exposure,
    GitOps,
    Mesh,
    Monitoring,
    Option,
    OwnedFields,
    Placement,
    Replicas,
    Rollout,
    Secrets,
    Stage,
    Tls,
)
from specify_infra.model.plan import Finding, Plan, Severity
from specify_infra.model.references import Endpoint, EndpointReference, Peer, SecretRef
from specify_infra.model.storage import Claim
from specify_infra.model.watched import Part, Watchable, Watched
from specify_infra.model.workload import Workload

__all__ = [
    "LAYERS",
    "Admission",
    "Claim",
    "Collector",
    "Cors",
    "Dashboard",
    "Declarable",
    "Declaration",
    "Edge",
    "Endpoint",
    "EndpointReference",
    "Exposure",
    "Finding",
    "Flow",
    "GitOps",
    "Grant",
    "Layer",
    "Mesh",
    "Monitoring",
    "Need",
    "Option",
    "OwnedFields",
    "Part",
    "Peer",
    "Placement",
    "Plan",
    "PodSecurity",
    "RateLimit",
    "Recovery",
    "Replicas",
    "Retention",
    "Rollout",
    "Route",
    "RuleGroup",
    "SecretRef",
    "Secrets",
    "SecurityHeaders",
    "ServerName",
    "Severity",
    "Stage",
    "StickyCookie",
    "Telemetry",
    "Tls",
    "Track",
    "Watchable",
    "Watched",
    "Workload",
    "labels",
    "selector",
]
