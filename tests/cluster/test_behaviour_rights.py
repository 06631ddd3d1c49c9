"""Rights as we synthesize them, by a real authorizer: every account may exactly what its Roles say."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

import pytest

from .authorizer import all_rules, can_i
from .behaviour import GITOPS
from .client import Cluster, Document, RefusedError, named
from .control_plane import ControlPlane
from .deploy import assume_namespaces, read_tree
from .gitops_order import LAST, documents_of, order_of
from .processes import wait_until
from .proof import Proof
from .rights import GROUP, PATHS, Account, Ask, Rights, accounts
from .test_conformance import DIST, ENVIRONMENTS

POWERS = (("escalate", GROUP, "clusterroles"), ("bind", GROUP, "clusterroles"), ("impersonate", "", "users"), ("impersonate", "", "groups"))
"""Ways to become somebody else."""

RIGHTS = ("ServiceAccount", "Role", "ClusterRole", "RoleBinding", "ClusterRoleBinding")


def applied(server: Cluster, environment: str) -> list[Document]:
    """An environment's accounts and Roles, in a server."""
    documents = [one for found in read_tree(DIST / environment).values() for one in found]
    rights = [one for one in documents if one["kind"] in RIGHTS]
    for name in {one["metadata"]["namespace"] for one in rights if "namespace" in one["metadata"]}:
        server.apply({"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": name}}, before=None)
    for document in sorted(rights, key=lambda one: RIGHTS.index(one["kind"])):
        server.apply(document, before=None)
    return documents


def questions(rights: Rights, account: Account, documents: list[Document]) -> Iterator[Ask]:
    """What is asked one by one: all that the account may, and what is worst to have."""
    yield from rights.granted(account)
    for verb, name in product(("get", "update", "delete"), secrets_of(documents)):
        yield Ask(verb, "", "secrets", account.namespace, name)
    yield from (Ask(verb, group, resource) for verb, group, resource in POWERS)


def secrets_of(documents: list[Document]) -> set[str]:
    """Names of Secrets that somebody may read, and of one that is nobody's."""
    named_ones = {name for one in documents if one["kind"] == "Role" for rule in one["rules"] for name in rule.get("resourceNames", ())}
    return named_ones | {"somebody-elses"}


@pytest.mark.parametrize("environment", ENVIRONMENTS)
def test_every_account_may_exactly_what_its_roles_say(environment: str, empty_api_server: ControlPlane, proof: Proof) -> None:
    """The authorizer lists all that an account may, in each namespace; and it is asked about single things."""
    server, documents = empty_api_server.cluster, applied(empty_api_server.cluster, environment)
    rights, wrong, asked = Rights(documents), [], 0
    places = sorted({"kube-system", *(one["metadata"].get("namespace", "kube-system") for one in documents)})
    # What a server lets everybody do, such as asking what one may.
    nobody = Cluster(empty_api_server.kubeconfig("admin"), impersonate=Account("kube-system", "nobody").user)
    everybody = all_rules(nobody, "kube-system")
    for account in accounts(documents):
        view = Cluster(empty_api_server.kubeconfig("admin"), impersonate=account.user)
        granted = list(rights.granted(account))
        for place in places:
            ours = {(one.verb, one.group, one.resource, one.name) for one in granted if one.namespace in ("", place)}
            # It hears of new Roles a moment after they are stored.
            heard = lambda view=view, place=place, ours=ours: (rules := all_rules(view, place)) >= ours and rules  # noqa: E731
            differing = (wait_until(heard, f"{account.user} has its rights", timeout=10) - everybody) ^ ours
            wrong += [f"{account.user} in {place}: may {one}" for one in sorted(differing)]
        proof.count("lists of all that an account may in a namespace, just as its Roles say", len(places))
        for ask in dict.fromkeys(questions(rights, account, documents)):
            asked += 1
            if may(server, account, ask) != rights.grants(account, ask):
                wrong.append(f"{account.user} {'may not' if rights.grants(account, ask) else 'may'}: {ask}")
    assert wrong == []
    proof.count("questions to the authorizer about our accounts answered just as their Roles say", asked)


def test_a_right_too_many_is_in_the_list(empty_api_server: ControlPlane) -> None:
    server = empty_api_server.cluster
    server.apply({"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": "shop"}})
    view = Cluster(empty_api_server.kubeconfig("admin"), impersonate=Account("shop", "web").user)
    before = all_rules(view, "shop")
    metadata = {"name": "more", "namespace": "shop"}
    subjects = [{"kind": "ServiceAccount", "name": "web", "namespace": "shop"}]
    secret = {"apiGroups": [""], "resources": ["secrets"], "resourceNames": ["web"], "verbs": ["get"]}
    for kind, rule in (("Role", secret), ("ClusterRole", {PATHS: ["/debug/*"], "verbs": ["get"]})):
        head: Document = {"apiVersion": f"{GROUP}/v1", "metadata": {"name": "more"} if kind == "ClusterRole" else metadata}
        role = {"apiGroup": GROUP, "kind": kind, "name": "more"}
        server.apply({**head, "kind": kind, "rules": [rule]})
        server.apply({**head, "kind": f"{kind}Binding", "roleRef": role, "subjects": subjects})
    more = {("get", "", "secrets", "web"), ("get", PATHS, "/debug/*", "")}
    wait_until(lambda: all_rules(view, "shop") - before == more, "the authorizer knows the new Roles", timeout=10)


def may(server: Cluster, account: Account, ask: Ask) -> bool:
    return can_i(server, account.user, ask.verb, ask.resource, ask.namespace, group=ask.group, name=ask.name, groups=account.groups)


def test_flux_with_its_own_account_can_apply_and_prune_the_whole_of_production(empty_api_server: ControlPlane, proof: Proof) -> None:
    account, documents = reconciler(empty_api_server)
    made = [account.apply(one, field_manager=GITOPS, force=True, before=None).document for one in documents]
    again = zip(documents, made, strict=True)
    assert not [named(one) for one, before in again if account.apply(one, field_manager=GITOPS, force=True, before=before).changed]
    for document in reversed(documents):
        account.delete(document["apiVersion"], document["kind"], document["metadata"]["name"], document["metadata"].get("namespace"))
    proof.count("manifests of production applied and pruned by Flux's account, with no right but its own", len(documents))


def reconciler(plane: ControlPlane) -> tuple[Cluster, list[Document]]:
    """The API as Flux's account for production, which a person has applied gitops/ for; and what it is to apply, in order."""
    files = read_tree(DIST / "production")
    order = order_of(files, "production")
    ordered = [(path, document) for step in order.steps for path, document in documents_of(step, files)]
    by_hand = [document for path, document in ordered if path.parts[0] == LAST]
    [account] = accounts(by_hand)
    assume_namespaces(plane.cluster, files)
    for document in by_hand:
        plane.cluster.apply(document, field_manager=GITOPS, before=None)
    return Cluster(plane.kubeconfig("admin"), impersonate=account.user), [one for path, one in ordered if path.parts[0] != LAST]


BEYOND: list[Document] = [
    {"apiVersion": "v1", "kind": "Secret", "metadata": {"name": "more", "namespace": "specify"}},
    {"apiVersion": "v1", "kind": "Secret", "metadata": {"name": "more", "namespace": "kube-system"}},
    {
        "apiVersion": "v1",
        "kind": "Pod",
        "metadata": {"name": "more", "namespace": "specify"},
        "spec": {"containers": [{"name": "more", "image": "registry.invalid/more"}]},
    },
    {
        "apiVersion": f"{GROUP}/v1",
        "kind": "Role",
        "metadata": {"name": "more", "namespace": "specify"},
        "rules": [{"apiGroups": [""], "resources": ["secrets"], "verbs": ["list"]}],
    },
    {
        "apiVersion": f"{GROUP}/v1",
        "kind": "ClusterRoleBinding",
        "metadata": {"name": "more"},
        "roleRef": {"apiGroup": GROUP, "kind": "ClusterRole", "name": "cluster-admin"},
        "subjects": [{"kind": "ServiceAccount", "name": "specify-reconciler", "namespace": "flux-system"}],
    },
    {
        "apiVersion": "kustomize.toolkit.fluxcd.io/v1",
        "kind": "Kustomization",
        "metadata": {"name": "more", "namespace": "flux-system"},
        "spec": {"interval": "1m", "path": "./", "prune": True, "sourceRef": {"kind": "GitRepository", "name": "specify"}},
    },
]
"""What would give Flux's account, or whoever writes to Git, more than the environment has."""


@pytest.mark.parametrize("document", BEYOND, ids=lambda one: f"{one['kind']} in {one['metadata'].get('namespace', 'the cluster')}")
def test_flux_is_refused_what_is_not_in_production(document: Document, empty_api_server: ControlPlane, proof: Proof) -> None:
    account, _ = reconciler(empty_api_server)
    metadata = {"name": "specify"}
    account.apply({"apiVersion": "v1", "kind": "Namespace", "metadata": metadata})
    with pytest.raises(RefusedError) as refused:
        account.create(document)
    assert refused.value.status == 403
    proof.count("attempts of Flux's account beyond production, each refused")


def test_flux_is_bounded_by_kind_and_that_it_is_not_by_namespace_is_said(empty_api_server: ControlPlane, proof: Proof) -> None:
    reconciler(empty_api_server)
    account = Account("flux-system", "specify-reconciler")
    assert may(empty_api_server.cluster, account, Ask("create", "", "configmaps", "kube-system"))
    proof.gap("Flux's account writes only the kinds of production, but in every namespace: its rights are a ClusterRole's")
