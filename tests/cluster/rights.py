"""What RBAC documents grant, worked out from the documents alone, to hold a real API server's answers against.

Pure, and apart from the product's own code: documents in, answers out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from .client import Document

GROUP = "rbac.authorization.k8s.io"

PATHS = "nonResourceURLs"
"""Stands where the group does for what is no resource: paths of the API server itself, such as /metrics."""


@dataclass(frozen=True)
class Account:
    """A service account."""

    namespace: str
    name: str

    @property
    def user(self) -> str:
        return f"system:serviceaccount:{self.namespace}:{self.name}"

    @property
    def groups(self) -> tuple[str, ...]:
        """The groups that a server puts it into."""
        return ("system:serviceaccounts", f"system:serviceaccounts:{self.namespace}", "system:authenticated")


@dataclass(frozen=True)
class Ask:
    """A question to the authorizer. An empty namespace is all of them, or a cluster-scoped resource; no name is any."""

    verb: str
    group: str
    resource: str
    """Plural; with its subresource, as in "pods/exec". Or a path."""
    namespace: str = ""
    name: str = ""


def accounts(documents: Iterable[Document]) -> list[Account]:
    """The service accounts among documents."""
    return [Account(one["metadata"]["namespace"], one["metadata"]["name"]) for one in documents if one["kind"] == "ServiceAccount"]


class Rights:
    """What Roles and their bindings grant."""

    def __init__(self, documents: Iterable[Document]) -> None:
        documents = list(documents)
        self._rules = {_key(one): one["rules"] for one in documents if one["kind"] in ("Role", "ClusterRole")}
        self._bindings = [one for one in documents if one["kind"] in ("RoleBinding", "ClusterRoleBinding")]

    def rules(self, account: Account) -> Iterator[tuple[str, Document]]:
        """An account's rules, each with the namespace that it holds in: "" for everywhere."""
        for binding in self._bindings:
            within = binding["metadata"].get("namespace", "")
            subject = {"kind": "ServiceAccount", "name": account.name, "namespace": account.namespace}
            if any(subject.items() <= one.items() for one in binding["subjects"]):
                role = binding["roleRef"]
                for rule in self._rules[role["kind"], within if role["kind"] == "Role" else "", role["name"]]:
                    yield within, rule

    def grants(self, account: Account, ask: Ask) -> bool:
        """Whether the account may."""
        return any(_covers(rule, ask) for within, rule in self.rules(account) if within in ("", ask.namespace))

    def granted(self, account: Account) -> Iterator[Ask]:
        """Every single thing that the account may, to be asked one by one."""
        for within, rule in self.rules(account):
            for path in rule.get(PATHS, ()):
                for verb in rule["verbs"]:
                    yield Ask(verb, PATHS, path, within)
            for group in rule.get("apiGroups", ()):
                for resource in rule.get("resources", ()):
                    for verb in rule["verbs"]:
                        for name in rule.get("resourceNames") or ("",):
                            yield Ask(verb, group, resource, within, name)


def _covers(rule: Document, ask: Ask) -> bool:
    def has(key: str, wanted: str) -> bool:
        return bool({"*", wanted} & set(rule.get(key, ())))

    if ask.group == PATHS:
        return has("verbs", ask.verb) and has(PATHS, ask.resource)
    if names := rule.get("resourceNames"):
        return ask.name in names and has("verbs", ask.verb) and has("apiGroups", ask.group) and has("resources", ask.resource)
    return has("verbs", ask.verb) and has("apiGroups", ask.group) and has("resources", ask.resource)


def _key(role: Document) -> tuple[str, str, str]:
    return role["kind"], role["metadata"].get("namespace", ""), role["metadata"]["name"]
