"""Kinds of the group rbac.authorization.k8s.io."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from specify_infra.kubernetes.document import Document, document

GROUP = "rbac.authorization.k8s.io"
Rules = Sequence[Mapping[str, Any]]


def role(name: str, namespace: str, rules: Rules, **metadata: Any) -> Document:
    return document(f"{GROUP}/v1", "Role", name, namespace, rules=list(rules), **metadata)


def cluster_role(name: str, rules: Rules, **metadata: Any) -> Document:
    return document(f"{GROUP}/v1", "ClusterRole", name, None, rules=list(rules), **metadata)


def role_binding(name: str, namespace: str, *, account: str = "", owner: str = "", **metadata: Any) -> Document:
    """Return a binding of the Role to a ServiceAccount: of the same name and namespace, or of ``account`` in ``owner``."""
    body = _binding("Role", name, namespace) | {"subjects": [_account(account or name, owner or namespace)]}
    return document(f"{GROUP}/v1", "RoleBinding", name, namespace, **body, **metadata)


def cluster_role_binding(name: str, namespace: str, account: str, **metadata: Any) -> Document:
    """Return a binding of the ClusterRole of the same name to a ServiceAccount of a namespace."""
    body = _binding("ClusterRole", name, namespace) | {"subjects": [_account(account, namespace)]}
    return document(f"{GROUP}/v1", "ClusterRoleBinding", name, None, **body, **metadata)


def _binding(kind: str, name: str, namespace: str) -> dict[str, Any]:
    return {"roleRef": {"apiGroup": GROUP, "kind": kind, "name": name}, "subjects": [_account(name, namespace)]}


def _account(name: str, namespace: str) -> dict[str, str]:
    return {"kind": "ServiceAccount", "name": name, "namespace": namespace}
