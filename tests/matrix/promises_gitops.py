"""The same for GitOps: one graph, complete and without a cycle, and rights for exactly what is written."""

from __future__ import annotations

import graphlib

from tests.matrix.choices import ARGO_CANARIES, GATEWAYS
from tests.matrix.promises import Case, promise, tracks

POLICIES = (
    "AuthorizationPolicy",
    "ServiceEntry",
    "Telemetry",
    "NetworkPolicy",
    "Policy",
    "BackendTrafficPolicy",
    "ClientTrafficPolicy",
    "SecurityPolicy",
    "RateLimitPolicy",
    "ClientSettingsPolicy",
)
PLURALS = {"Ingress": "ingresses", "HTTPProxy": "httpproxies", "NginxProxy": "nginxproxies"} | {
    kind: f"{kind.lower()[:-1]}ies" for kind in POLICIES
}
WRITE = {"get", "list", "watch", "create", "patch", "update", "delete"}


def flux(case: Case) -> bool:
    return case.choice["gitops"].startswith("flux")


def layers(case: Case) -> set[str]:
    return {file.split("/")[1] for file in case.files} - {"gitops"}


def kinds(case: Case) -> set[tuple[str, str]]:
    """Return the group and kind of whatever the engine applies."""
    applied = [item for file, items in case.files.items() if "/gitops/" not in file for item in items]
    return {(item["apiVersion"].rpartition("/")[0], item["kind"]) for item in applied}


@promise
def only_the_chosen_engine_is_there(case: Case) -> None:
    files = {file for file in case.files if "/gitops/" in file}
    names = {"no-gitops": set(), "argo-cd": {"argo-cd"}}.get(case.choice["gitops"], {"flux"})
    assert files == {f"test/gitops/{name}.k8s.yaml" for name in names}


@promise
def flux_applies_every_layer_after_the_foundation(case: Case) -> None:
    stages = {item["metadata"]["name"].removeprefix("specify-"): item["spec"] for item in case.of("Kustomization")}
    extra = {"secrets"} if case.choice["secrets"] == "sops" else set()
    assert set(stages) == (layers(case) | extra if flux(case) else set())
    graph = {name: {one["name"].removeprefix("specify-") for one in spec.get("dependsOn", [])} for name, spec in stages.items()}
    assert all(before <= set(stages) for before in graph.values())
    order = list(graphlib.TopologicalSorter(graph).static_order())
    assert not order or order[0] == "foundation"
    for name, spec in stages.items():
        assert spec["path"] == ("./secrets/test" if name == "secrets" else f"./dist/test/{name}")
        assert spec["prune"] is True
        assert spec["wait"] is True
        assert "force" not in spec
        assert name == "foundation" or "foundation" in graph[name]
        assert ("decryption" in spec) is (name == "secrets")
    if extra:
        assert "secrets" in graph["application"]


@promise
def flux_reads_from_a_source_that_is_there(case: Case) -> None:
    sources = {(item["kind"], item["metadata"]["name"]) for item in case.of("GitRepository", "OCIRepository")}
    assert {(item["spec"]["sourceRef"]["kind"], item["spec"]["sourceRef"]["name"]) for item in case.of("Kustomization")} == sources


@promise
def flux_may_write_exactly_what_is_written(case: Case) -> None:
    if not flux(case):
        assert not case.of("ClusterRole")
        return
    (role,) = case.of("ClusterRole")
    granted = {
        (group, name) for rule in role["rules"] if set(rule["verbs"]) == WRITE for group in rule["apiGroups"] for name in rule["resources"]
    }
    secrets = {("", "secrets")} if case.choice["secrets"] == "sops" else set()
    assert granted == {(group, PLURALS.get(kind, f"{kind.lower()}s")) for group, kind in kinds(case)} | secrets
    # Whoever makes a Role must hold what it grants.
    for handed in (rule for item in case.of("Role") for rule in item["rules"]):
        assert handed in role["rules"]
    (binding,) = case.of("ClusterRoleBinding")
    (account,) = [item for item in case.of("ServiceAccount") if item["metadata"]["namespace"] == "flux-system"]
    assert binding["subjects"] == [{"kind": "ServiceAccount", "name": account["metadata"]["name"], "namespace": "flux-system"}]
    assert {item["spec"]["serviceAccountName"] for item in case.of("Kustomization")} == {account["metadata"]["name"]}


@promise
def argo_cd_applies_every_layer_in_waves(case: Case) -> None:
    waves = {
        item["metadata"]["name"].removeprefix("specify-"): int(item["metadata"]["annotations"]["argocd.argoproj.io/sync-wave"])
        for item in case.of("Application")
    }
    assert set(waves) == (layers(case) if case.choice["gitops"] == "argo-cd" else set())
    assert all(wave > waves["foundation"] for name, wave in waves.items() if name != "foundation")
    # A wave waits for all that come before: the application for no layer that it can do without.
    assert all(waves[name] == max(waves.values()) for name in ("application", "network", "observability") if name in waves)
    for item in case.of("Application"):
        assert "ServerSideApply=true" in item["spec"]["syncPolicy"]["syncOptions"]
        assert item["spec"]["source"]["path"] == f"dist/test/{item['metadata']['name'].removeprefix('specify-')}"


@promise
def argo_cd_may_write_exactly_what_is_written(case: Case) -> None:
    for project in case.of("AppProject"):
        spec = project["spec"]
        listed = [*spec["clusterResourceWhitelist"], *spec["namespaceResourceWhitelist"]]
        assert {(one["group"], one["kind"]) for one in listed} == kinds(case)
        proxies = [GATEWAYS[exposure]] if (exposure := case.choice["exposure"]) in GATEWAYS else []
        assert [one["namespace"] for one in spec["destinations"]] == sorted([*proxies, "specify"])
        assert all(item["spec"]["project"] == project["metadata"]["name"] for item in case.of("Application"))


@promise
def argo_cd_leaves_controllers_their_fields(case: Case) -> None:
    ignored = [
        (one["kind"], one["name"], one["jsonPointers"])
        for item in case.of("Application")
        for one in item["spec"].get("ignoreDifferences", [])
    ]
    argo = case.choice["gitops"] == "argo-cd"
    scaled = [name for name, on in tracks(case).items() if on and argo and case.choice["replicas"] == "autoscaled"]
    moved = MOVED.get(case.choice["rollout"], ())
    kind = "Rollout" if moved else "Deployment"
    wanted = [(kind, name, ["/spec/replicas"]) for name in scaled]
    wanted += [("Service", name, [HASH]) for name in moved if argo]
    weights = [one for one in ignored if one[0] in SPLITTERS]
    assert pointers(weights) == (moved_weights(case) if argo else set())
    assert [one for one in ignored if one not in weights] == wanted


@promise
def flux_leaves_controllers_their_fields(case: Case) -> None:
    ignored = [
        (one["target"]["kind"], one["target"]["name"], one["paths"])
        for item in case.of("Kustomization")
        for one in item["spec"].get("ignore", [])
    ]
    # The numbers of pods are not written where they are an autoscaler's, and so stay as it wrote them.
    wanted = {("Service", name, HASH) for name in MOVED.get(case.choice["rollout"], ())} | moved_weights(case)
    # Its names are regular expressions.
    named = {(kind, f"^{name}$", pointer) for kind, name, pointer in wanted}
    assert pointers(ignored) == (named if flux(case) else set())


HASH = "/spec/selector/rollouts-pod-template-hash"
"""What Argo's controller writes into the Services that it points at a version."""

MOVED = {"argo-blue-green": ("shop", "shop-preview"), **dict.fromkeys(ARGO_CANARIES, ("shop", "shop-canary"))}
"""These Services, by rollout."""

SPLITTERS = {"HTTPRoute": ("rules", "backendRefs"), "VirtualService": ("http", "route")}
"""The kinds in which requests are shared: their list of rules, and its list of backends."""


def moved_weights(case: Case) -> set[tuple[str, str, str]]:
    """Return the weights that Argo's controller moves, as the documents have them: kind, name and JSON pointer."""
    if case.choice["rollout"] not in ARGO_CANARIES:
        return set()
    found = {
        (item["kind"], item["metadata"]["name"], f"/spec/{rules}/{rule}/{backends}/{backend}/weight")
        for item in case.of(*SPLITTERS)
        for rules, backends in [SPLITTERS[item["kind"]]]
        for rule, way in enumerate(item["spec"][rules])
        for backend in range(len(way.get(backends, ())))
        if len(way.get(backends, ())) > 1
    }
    assert found
    return found


def pointers(ignored: list[tuple[str, str, list[str]]]) -> set[tuple[str, str, str]]:
    return {(kind, name, pointer) for kind, name, paths in ignored for pointer in paths}


@promise
def engines_never_prune_a_namespace_and_may_replace_a_job(case: Case) -> None:
    keep = {
        "flux-git": {"kustomize.toolkit.fluxcd.io/prune": "disabled"},
        "argo-cd": {"argocd.argoproj.io/sync-options": "Prune=false,Delete=false"},
    }
    keep["flux-oci"] = keep["flux-git"]
    for item in case.of("Namespace"):
        written = item["metadata"].get("annotations", {})
        assert {name: value for name, value in written.items() if "linkerd" not in name} == keep.get(case.choice["gitops"], {})
    for item in case.of("Job"):
        assert bool(item["metadata"].get("annotations")) is (case.choice["gitops"] != "no-gitops")
