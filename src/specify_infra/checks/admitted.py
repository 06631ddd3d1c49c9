"""An evaluator of a mesh's policies: whom do they let in? It knows documents, and nothing of how they came about.

The semantics are those of https://istio.io/latest/docs/reference/config/security/ and
https://linkerd.io/2/reference/authorization-policy/.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

from specify_infra.checks.findings import matches
from specify_infra.kubernetes.document import Document, group
from specify_infra.model import Peer

ANYONE = "*"


class Admitted(msgspec.Struct, frozen=True):
    """Whom policies let in on a port."""

    who: frozenset[str]
    """Identities, as ``namespace/account``; ``*`` is anyone."""
    plain: bool
    """Whether a connection without an identity is taken too."""


class Istio:
    """The AuthorizationPolicies and PeerAuthentications of a plan."""

    def __init__(self, documents: Iterable[Document]) -> None:
        mine = [item for item in documents if group(item["apiVersion"]) == "security.istio.io"]
        self._rules = [item for item in mine if item["kind"] == "AuthorizationPolicy"]
        self._modes = [item for item in mine if item["kind"] == "PeerAuthentication"]

    def admitted(self, pods: Peer, port: int) -> Admitted:
        """Return whom pods let in on a port."""
        applied = [item["spec"] for item in self._rules if "targetRefs" not in item["spec"] and _selects(item, pods)]
        rules = [rule for spec in applied for rule in spec.get("rules", ()) if _is_about(rule, port)]
        return Admitted(_sources(rules) if applied else frozenset({ANYONE}), self._plain(pods, port))

    def through_waypoint(self, namespace: str, service: str) -> frozenset[str]:
        """Return who may ask a Service through a waypoint."""
        target = {"group": "", "kind": "Service", "name": service}
        here = [item["spec"] for item in self._rules if item["metadata"]["namespace"] == namespace]
        applied = [spec for spec in here if target in spec.get("targetRefs", ())]
        return _sources(rule for spec in applied for rule in spec.get("rules", ())) if applied else frozenset({ANYONE})

    def _plain(self, pods: Peer, port: int) -> bool:
        """Tell whether plain text is taken: the most special object that speaks of the port decides."""
        applied = [item["spec"] for item in self._modes if _selects(item, pods)]
        special = [spec for spec in applied if "selector" in spec]
        modes = [spec.get("portLevelMtls", {}).get(str(port), {}).get("mode") for spec in special]
        modes += [spec.get("mtls", {}).get("mode") for spec in (*special, *applied)]
        return next((mode for mode in modes if mode), "PERMISSIVE") != "STRICT"


def _selects(item: Document, pods: Peer) -> bool:
    return item["metadata"]["namespace"] == pods.namespace and matches(item["spec"].get("selector", {}), dict(pods.labels))


def _is_about(rule: Mapping[str, Any], port: int) -> bool:
    operations = [entry["operation"] for entry in rule.get("to", ())]
    return not operations or any(str(port) in operation.get("ports", (str(port),)) for operation in operations)


def _sources(rules: Iterable[Mapping[str, Any]]) -> frozenset[str]:
    found: set[str] = set()
    for rule in rules:
        principals = [one for entry in rule.get("from", ()) for one in entry["source"].get("principals", (ANYONE,))]
        found |= {one.removeprefix("cluster.local/ns/").replace("/sa/", "/") for one in principals} if "from" in rule else {ANYONE}
    return frozenset(found)


class Linkerd:
    """The Servers, AuthorizationPolicies and authentications of a plan, and the defaults of its namespaces."""

    def __init__(self, documents: Iterable[Document]) -> None:
        documents = tuple(documents)
        mine = [item for item in documents if group(item["apiVersion"]) == "policy.linkerd.io"]
        self._servers = [item for item in mine if item["kind"] == "Server"]
        self._policies = [item for item in mine if item["kind"] == "AuthorizationPolicy"]
        self._proofs = {(item["kind"], item["metadata"]["namespace"], item["metadata"]["name"]): item["spec"] for item in mine}
        self._defaults = {
            item["metadata"]["name"]: item["metadata"].get("annotations", {}).get("config.linkerd.io/default-inbound-policy", "")
            for item in documents
            if item["kind"] == "Namespace"
        }

    def admitted(self, pods: Peer, port: int) -> Admitted:
        """Return whom pods let in on a port."""
        namespace = pods.namespace
        found = [
            item["metadata"]["name"]
            for item in self._servers
            if item["metadata"]["namespace"] == namespace
            and item["spec"]["port"] == port
            and matches(item["spec"]["podSelector"], dict(pods.labels))
        ]
        if not found:
            closed = self._defaults.get(namespace) == "deny"
            return Admitted(frozenset() if closed else frozenset({ANYONE}), not closed)
        who = frozenset().union(*(self._authorized(namespace, name) for name in found))
        return Admitted(who, ANYONE in who)

    def _authorized(self, namespace: str, server: str) -> frozenset[str]:
        here = [item["spec"] for item in self._policies if item["metadata"]["namespace"] == namespace]
        wanted = [spec["requiredAuthenticationRefs"] for spec in here if spec["targetRef"]["name"] == server]
        # All that one policy requires must hold; any one of several policies is enough.
        each = [frozenset.intersection(*(self._proven(namespace, ref) for ref in refs)) for refs in wanted]
        return frozenset().union(*each)

    def _proven(self, namespace: str, ref: Mapping[str, str]) -> frozenset[str]:
        spec = self._proofs.get((ref["kind"], namespace, ref["name"]), {})
        if ref["kind"] == "NetworkAuthentication":
            return frozenset({ANYONE}) if spec.get("networks") else frozenset()
        return frozenset(f"{one['namespace']}/{one['name']}" for one in spec.get("identityRefs", ()))
