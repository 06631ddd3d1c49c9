"""A volume that outlives its pod."""

from __future__ import annotations

from specify_infra.specs import Spec
from specify_infra.values import Name, Quantity


class Claim(Spec, frozen=True, kw_only=True):
    """A volume for each pod of a workload. It is kept when the workload goes: data is a person's to delete."""

    name: Name
    """The volume's name in the pod, which mounts it."""
    size: Quantity
    """How large. It may grow where the storage class allows that, and never shrinks."""
    storage_class: Name | None = None
    """The StorageClass. Default: the cluster's default one."""
