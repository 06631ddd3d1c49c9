"""What every component of the data layer tells of its volumes."""

from __future__ import annotations

from specify_infra.content import rule_groups
from specify_infra.model import RuleGroup


def volume_alerts(name: str, namespace: str, claims: str) -> tuple[RuleGroup, ...]:
    """Return the alerts on volumes that run full.

    Args:
        name: the component.
        namespace: where its claims are.
        claims: a regular expression of their names.
    """
    return rule_groups(__package__, "volume_alerts.yaml", name=name, volumes=f'namespace="{namespace}",persistentvolumeclaim=~"{claims}"')
