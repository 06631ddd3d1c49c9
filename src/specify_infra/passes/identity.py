"""Who pods are to the Kubernetes API: an account each, and a Role where one was asked for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from specify_infra.environment import Environment
from specify_infra.kubernetes.core import service_account
from specify_infra.kubernetes.document import Document
from specify_infra.kubernetes.rbac import cluster_role, cluster_role_binding, role, role_binding
from specify_infra.model import Declaration, Grant
from specify_infra.passes.placed import Placed, beside


def identity(declarations: tuple[Declaration, ...], environment: Environment) -> Iterator[Placed]:
    for declaration in declarations:
        grants = {grant.workload: grant for grant in declaration.grants}
        for workload in (one for one in declaration.workloads if not one.operated):
            name, namespace, metadata = workload.name, workload.namespace, {"labels": workload.labels}
            # A pod asks for its token itself, so that the account's default may be to give none.
            yield from beside(declaration, [service_account(name, namespace, automount=False, **metadata)])
            if name in grants:
                yield from beside(declaration, _granted(grants[name], name, namespace, metadata))


def _granted(grant: Grant, name: str, namespace: str, metadata: dict[str, Any]) -> Iterator[Document]:
    if grant.permissions:
        yield role(name, namespace, grant.permissions, **metadata)
        yield role_binding(name, namespace, **metadata)
    if grant.cluster:
        # A ClusterRole stands beside those of all other systems of the cluster: the namespace keeps the names apart.
        yield cluster_role(f"{namespace}-{name}", grant.cluster, **metadata)
        yield cluster_role_binding(f"{namespace}-{name}", namespace, name, **metadata)
