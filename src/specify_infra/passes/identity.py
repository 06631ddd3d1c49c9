"""Who pods are to the Kubernetes API: an account each, and a Role where one was asked for."""

from __future__ import annotations

from collections.abc import Iterator

from specify_infra.environment import Environment
from specify_infra.kubernetes.core import service_account
from specify_infra.kubernetes.rbac import role, role_binding
from specify_infra.model import Declaration
from specify_infra.passes.placed import Placed, beside


def identity(declarations: tuple[Declaration, ...], environment: Environment) -> Iterator[Placed]:
    for declaration in declarations:
        permissions = {grant.workload: grant.permissions for grant in declaration.grants}
        for workload in declaration.workloads:
            name, namespace, metadata = workload.name, workload.namespace, {"labels": workload.labels}
            # A pod asks for its token itself, so that the account's default may be to give none.
            yield from beside(declaration, [service_account(name, namespace, automount=False, **metadata)])
            if name in permissions:
                granted = [role(name, namespace, permissions[name], **metadata), role_binding(name, namespace, **metadata)]
                yield from beside(declaration, granted)
