"""Every valid combination of options keeps the promises, and every invalid one is refused with its reason."""

import itertools
from typing import Any

import pytest

from specify_infra import (
    SOPS,
    Anywhere,
    ArgoCD,
    Autoscaled,
    CertManager,
    Cron,
    Endpoint,
    Environment,
    ExistingSecrets,
    ExternalSecrets,
    Fixed,
    Flux,
    GitSource,
    InfraError,
    NoExposure,
    NoGitOps,
    NoMonitoring,
    OCISource,
    Once,
    PinnedToZone,
    PlainIngress,
    PrometheusOperator,
    Rolling,
    SealedSecrets,
    SecretRef,
    Specify,
    Spot,
    Spread,
    Task,
    plan,
)

GIT = GitSource(url="https://git.example.com/infra")
DATABASE = Endpoint(
    name="sql",
    host="db.example.com",
    port=5432,
    cidrs=("10.20.0.0/24",),
    scheme="postgresql",
    secret=SecretRef(name="specify-database", keys=("username", "password")),
)
TRACES = Endpoint(name="otlp", host="traces.example.com", port=4317, cidrs=("10.30.0.1/32",))
TASKS = (Task(name="migrate", run=Once()), Task(name="clean-up", run=Cron(schedule="15 3 * * *")))

REPLICAS = {"one": Fixed(count=1), "three": Fixed(count=3), "scaled": Autoscaled(), "cpu": Autoscaled(min=2, max=4, memory=None)}
PLACEMENT = {
    "anywhere": Anywhere(),
    "spread": Spread(),
    "hard": Spread(zones="hard", min_zones=3),
    "pinned": PinnedToZone(zone="us-east-1a"),
    "spot": Spot(),
}
ROLLOUT = {"surge": Rolling(), "swap": Rolling(max_surge=0, max_unavailable=1), "percent": Rolling(max_surge="25%", max_unavailable="25%")}
SECRETS = {
    "existing": ExistingSecrets(),
    "external": ExternalSecrets(prefix="production/"),
    "sealed": SealedSecrets(sealed={"specify": {"specify-database": {"username": "A" * 400, "password": "B" * 400}}}),
    "sops": SOPS(),
}
GITOPS = {
    "none": NoGitOps(),
    "flux": Flux(source=GIT),
    "flux-oci": Flux(source=OCISource(url="oci://registry.example.com/infra")),
    "argo": ArgoCD(source=GIT),
}
EXPOSURE = {
    "none": NoExposure(),
    "plain": PlainIngress(ingress_class="nginx"),
    "tls": PlainIngress(ingress_class="nginx", tls_issuer="acme"),
}
MONITORING = {"none": NoMonitoring(), "operator": PrometheusOperator()}
WANTS = {
    "nothing": {},
    "everything": {"database": DATABASE, "traces": TRACES, "tasks": TASKS, "host": "specify.example.com", "settings": {"A": "on"}},
    "no-api": {"api_access": False, "affinity_seconds": None},
}


def environment(
    replicas: str, placement: str, rollout: str, wants: str, secrets: str, gitops: str, exposure: str, monitoring: str
) -> Environment:
    service = Specify(
        image="registry.example.com/shop:1",
        replicas=REPLICAS[replicas],
        placement=PLACEMENT[placement],
        rollout=ROLLOUT[rollout],
        **WANTS[wants],
    )
    return Environment(
        name="matrix",
        components=(service,),
        secrets=SECRETS[secrets],
        gitops=GITOPS[gitops],
        exposure=EXPOSURE[exposure],
        monitoring=MONITORING[monitoring],
        one_namespace=exposure == "tls",
        tls=CertManager(),
    )


RARE = {"cpu", "percent", "no-api"}
"""Variations within one option: held to the promises with each other, but not with every choice of the environment."""

AXES = (REPLICAS, PLACEMENT, ROLLOUT, WANTS)
CHOICES = (SECRETS, GITOPS, EXPOSURE, MONITORING)


def needs_flux(secrets: str, gitops: str) -> bool:
    return secrets == "sops" and not gitops.startswith("flux")


@pytest.mark.parametrize("workload", [one for one in itertools.product(*AXES) if not set(one) & RARE], ids="-".join)
def test_every_valid_combination_keeps_the_promises(workload: tuple[str, ...]) -> None:
    for choices in itertools.product(*CHOICES):
        if not needs_flux(*choices[:2]):
            documents = list(plan(environment(*workload, *choices)).documents())
            for invariant in INVARIANTS:
                invariant(documents)


@pytest.mark.parametrize("workload", [one for one in itertools.product(*AXES) if set(one) & RARE], ids="-".join)
def test_every_variation_of_an_option_keeps_the_promises(workload: tuple[str, ...]) -> None:
    documents = list(plan(environment(*workload, "external", "flux", "tls", "operator")).documents())
    for invariant in INVARIANTS:
        invariant(documents)


@pytest.mark.parametrize("gitops", ["none", "argo"])
def test_sops_without_an_engine_that_decrypts_is_refused(gitops: str) -> None:
    with pytest.raises(InfraError, match="SOPS needs sops, which no other choice provides\n  do:      choose gitops: Flux"):
        plan(environment("one", "spread", "surge", "everything", "sops", gitops, "none", "none"))


def test_sealed_secrets_without_the_ciphertext_are_refused() -> None:
    with pytest.raises(InfraError, match="a secret that pods read is not sealed\n  got:     no username, password"):
        plan(Environment(name="x", components=(Specify(image="a.b/c:1", database=DATABASE),), secrets=SealedSecrets()))


def test_spot_nodes_that_end_before_the_pods_do_are_refused() -> None:
    with pytest.raises(InfraError, match="take up to 180 s to end, spot nodes give 120"):
        plan(Environment(name="x", components=(Specify(image="a.b/c:1", placement=Spot(), grace_seconds=180),)))


def pods(documents: list[dict[str, Any]]) -> list[tuple[dict[str, Any], dict[str, Any]]]:
    found = []
    for item in documents:
        if item["kind"] in ("Deployment", "Job"):
            found.append((item, item["spec"]["template"]))
        elif item["kind"] == "CronJob":
            found.append((item, item["spec"]["jobTemplate"]["spec"]["template"]))
    assert found
    return found


def restricted(documents: list[dict[str, Any]]) -> None:
    for _, template in pods(documents):
        spec = template["spec"]
        assert spec["securityContext"]["runAsNonRoot"] is True
        assert spec["securityContext"]["runAsUser"] == 1000
        assert spec["securityContext"]["seccompProfile"] == {"type": "RuntimeDefault"}
        for container in spec["containers"]:
            assert container["securityContext"] == {
                "allowPrivilegeEscalation": False,
                "readOnlyRootFilesystem": True,
                "capabilities": {"drop": ["ALL"]},
            }
            assert set(container["resources"]) == {"requests", "limits"}


def probed_and_drained(documents: list[dict[str, Any]]) -> None:
    for item, template in pods(documents):
        if item["kind"] == "Deployment":
            (container,) = template["spec"]["containers"]
            assert {"startupProbe", "livenessProbe", "readinessProbe"} <= set(container)
            assert container["lifecycle"]["preStop"]["sleep"]["seconds"] < template["spec"]["terminationGracePeriodSeconds"]


def selected(documents: list[dict[str, Any]]) -> None:
    for item in documents:
        if item["kind"] == "Deployment":
            assert item["spec"]["selector"]["matchLabels"].items() <= item["spec"]["template"]["metadata"]["labels"].items()
    labels = [template["metadata"]["labels"] for _, template in pods(documents)]
    for item in documents:
        if item["kind"] == "Service":
            assert any(item["spec"]["selector"].items() <= label.items() for label in labels)


def scaled_or_counted(documents: list[dict[str, Any]]) -> None:
    scaled = {item["metadata"]["name"] for item in documents if item["kind"] == "HorizontalPodAutoscaler"}
    for item in documents:
        if item["kind"] == "Deployment":
            assert ("replicas" in item["spec"]) != (item["metadata"]["name"] in scaled)


def drainable(documents: list[dict[str, Any]]) -> None:
    least = {item["metadata"]["name"]: item["spec"].get("replicas") for item in documents if item["kind"] == "Deployment"}
    least |= {item["metadata"]["name"]: item["spec"]["minReplicas"] for item in documents if item["kind"] == "HorizontalPodAutoscaler"}
    budgets = {item["metadata"]["name"]: item["spec"]["minAvailable"] for item in documents if item["kind"] == "PodDisruptionBudget"}
    assert all(budgets[name] < least[name] for name in budgets)
    assert {name for name, count in least.items() if count > 1} == set(budgets)


def without_secrets(documents: list[dict[str, Any]]) -> None:
    assert not [item for item in documents if item["kind"] == "Secret"]


def denied_by_default(documents: list[dict[str, Any]]) -> None:
    policies = [item for item in documents if item["kind"] == "NetworkPolicy"]
    for item in (item for item in documents if item["kind"] == "Namespace"):
        mine = [policy for policy in policies if policy["metadata"]["namespace"] == item["metadata"]["name"]]
        assert [policy for policy in mine if policy["spec"] == {"podSelector": {}, "policyTypes": ["Ingress", "Egress"]}]
        assert item["metadata"]["labels"]["pod-security.kubernetes.io/enforce"] == "restricted"


def applied_in_order(documents: list[dict[str, Any]]) -> None:
    stages = {item["metadata"]["name"]: item for item in documents if item["kind"] == "Kustomization"}
    for item in stages.values():
        assert all(before["name"] in stages for before in item["spec"].get("dependsOn", ()))
        assert item["spec"]["prune"] is True
        assert item["spec"]["wait"] is True
    waves = [int(item["metadata"]["annotations"]["argocd.argoproj.io/sync-wave"]) for item in documents if item["kind"] == "Application"]
    assert waves == sorted(waves)


INVARIANTS = (restricted, probed_and_drained, selected, scaled_or_counted, drainable, without_secrets, denied_by_default, applied_in_order)
