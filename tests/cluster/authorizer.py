"""What a real API server's authorizer says, to hold what documents grant against."""

from __future__ import annotations

from itertools import chain, product

from .client import Cluster
from .rights import PATHS

GROUP_VERSION = "authorization.k8s.io/v1"


def can_i(
    cluster: Cluster,
    user: str,
    verb: str,
    resource: str,
    namespace: str = "",
    *,
    group: str = "",
    name: str = "",
    groups: tuple[str, ...] = (),
) -> bool:
    """Whether `user` may, by SubjectAccessReview. `resource` is plural and may name a subresource: "pods/exec".

    A service account's user is "system:serviceaccount:<namespace>:<name>".
    """
    plural, _, subresource = resource.partition("/")
    attributes = {
        "verb": verb,
        "group": group,
        "resource": plural,
        "subresource": subresource,
        "namespace": namespace,
        "name": name,
    }
    asked = {"nonResourceAttributes": {"verb": verb, "path": resource}} if group == PATHS else {"resourceAttributes": attributes}
    spec = {"user": user, "groups": list(groups), **asked}
    return bool(cluster.create({"apiVersion": GROUP_VERSION, "kind": "SubjectAccessReview", "spec": spec})["status"]["allowed"])


def all_rules(cluster: Cluster, namespace: str) -> frozenset[tuple[str, str, str, str]]:
    """All that the cluster's user may in a namespace, by SelfSubjectRulesReview: verbs, groups, resources, names.

    What is no resource has "nonResourceURLs" as its group, and a path as its resource.
    """
    review = {"apiVersion": GROUP_VERSION, "kind": "SelfSubjectRulesReview", "spec": {"namespace": namespace}}
    status = cluster.create(review)["status"]
    if status["incomplete"]:
        raise AssertionError(f"the authorizer does not tell all rules: {status}")
    resources = (
        product(rule["verbs"], rule["apiGroups"], rule["resources"], rule.get("resourceNames") or ("",)) for rule in status["resourceRules"]
    )
    paths = (product(rule["verbs"], (PATHS,), rule[PATHS], ("",)) for rule in status["nonResourceRules"])
    return frozenset(chain(*resources, *paths))
