"""What is proven here: the production preset's application, as it is synthesized.

Changed are the choices that need software this node has not: secrets from a store, GitOps, and a Prometheus of our own,
for which somebody else's stands; and its pods are replaced one by one, which a switch between two colours is not: that is
proven in `tests/cluster/addons/test_edge_switch.py`. All else is the preset's: pods, autoscaler, budgets, quotas, policies, routes.
"""

from __future__ import annotations

import msgspec

from specify_infra import (
    Environment,
    ExistingSecrets,
    NoGitOps,
    Plan,
    PrometheusOperator,
    Rolling,
    SecretRef,
    Specify,
    Task,
    plan,
    production,
)
from tests.cluster.client import Document

from .images import APPLICATION, RELEASES

SECRET = SecretRef(name="signing", keys=("key",))
SECRET_VALUE = "not-for-manifests"


def environment(release: str = RELEASES[0], **changes: object) -> Environment:
    """The environment. `changes` replace fields of its application."""
    preset = production(image=f"{APPLICATION}:{release}")
    (application,) = (one for one in preset.components if isinstance(one, Specify))
    # Other components have their own proving grounds.
    own = {"database": None, "cache": None, "traces": None, "secrets": (SECRET,), "tasks": (Task(name="report", args=("report",)),)}
    application = msgspec.structs.replace(application, rollout=Rolling(), **(own | changes))
    elsewhere = {"secrets": ExistingSecrets(), "gitops": NoGitOps(), "monitoring": PrometheusOperator()}
    return msgspec.structs.replace(preset, components=(application,), **elsewhere)


def documents(planned: Plan) -> list[Document]:
    """Everything that a plan has, layer by layer."""
    return [document for files in planned.layers.values() for found in files.values() for document in found]


def planned(release: str = RELEASES[0], **changes: object) -> Plan:
    """The environment's plan: what `dist/` holds."""
    return plan(environment(release, **changes))
