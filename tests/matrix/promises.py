"""What every plan promises, read from its documents alone: none of this asks the code that made them, or its checks."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any, NamedTuple

import yaml

from specify_infra.values import amount
from tests.matrix.choices import ARGO_CANARIES, GATEWAYS, Choice
from tests.support import template

Document = dict[str, Any]
SERVERS = ("Deployment", "Rollout")
WORKLOADS = (*SERVERS, "Job", "CronJob")


class Case(NamedTuple):
    """A combination, and what came of it."""

    choice: Choice
    documents: list[Document]
    """All documents."""
    files: dict[str, list[Document]]
    """File, relative to dist/, to its documents."""

    def of(self, *kinds: str) -> list[Document]:
        """Return the documents of some kinds."""
        return [item for item in self.documents if item["kind"] in kinds]

    def named(self, kind: str, name: str) -> Document:
        """Return the one document of a kind and name."""
        (one,) = [item for item in self.of(kind) if item["metadata"]["name"] == name]
        return one


SIDECARS = {
    "sidecar.istio.io/proxyCPU": "requests.cpu",
    "sidecar.istio.io/proxyMemory": "requests.memory",
    "sidecar.istio.io/proxyCPULimit": "limits.cpu",
    "sidecar.istio.io/proxyMemoryLimit": "limits.memory",
    "config.linkerd.io/proxy-cpu-request": "requests.cpu",
    "config.linkerd.io/proxy-memory-request": "requests.memory",
    "config.linkerd.io/proxy-cpu-limit": "limits.cpu",
    "config.linkerd.io/proxy-memory-limit": "limits.memory",
}
"""What says how much a proxy takes that stands in no template, and the quota's key that counts it."""

Promise = Callable[[Case], None]
PROMISES: list[Promise] = []


def promise(function: Promise) -> Promise:
    PROMISES.append(function)
    return function


def spec(item: Document) -> Document:
    return template(item)["spec"]


def workload(item: Document) -> str:
    """Return the workload whose pods an object runs: several tracks may run those of one."""
    name: str = template(item)["metadata"]["labels"]["app.kubernetes.io/name"]
    return name


def covers(selector: dict[str, str], labels: dict[str, str]) -> bool:
    return bool(selector) and selector.items() <= labels.items()


def within(item: dict[str, Any]) -> bool:
    """Tell whether a route is for requests within the cluster."""
    return any(parent.get("kind") == "Service" for parent in item["spec"].get("parentRefs", ()))


@promise
def pods_are_restricted(case: Case) -> None:
    for item in case.of(*WORKLOADS):
        pod = spec(item)
        assert pod["securityContext"]["runAsNonRoot"] is True
        assert pod["securityContext"]["runAsUser"] == 1000
        assert pod["securityContext"]["seccompProfile"] == {"type": "RuntimeDefault"}
        assert not {"hostNetwork", "hostPID", "hostIPC"} & set(pod)
        assert all(set(volume) <= {"name", "emptyDir"} for volume in pod["volumes"])
        for container in pod["containers"]:
            assert container["securityContext"] == {
                "allowPrivilegeEscalation": False,
                "readOnlyRootFilesystem": True,
                "capabilities": {"drop": ["ALL"]},
            }


@promise
def containers_are_bounded(case: Case) -> None:
    for item in case.of(*WORKLOADS):
        for container in spec(item)["containers"]:
            for resource in ("cpu", "memory"):
                bounds = container["resources"]
                assert 0 < amount(bounds["requests"][resource]) <= amount(bounds["limits"][resource])
            assert {mount["name"] for mount in container["volumeMounts"]} <= {volume["name"] for volume in spec(item)["volumes"]}


@promise
def servers_are_probed_and_drain_before_they_are_killed(case: Case) -> None:
    for item in case.of(*SERVERS):
        for container in spec(item)["containers"]:
            names = {port["name"] for port in container["ports"]}
            for probe in ("startupProbe", "livenessProbe", "readinessProbe"):
                assert container[probe]["httpGet"]["port"] in names
            drain = container["lifecycle"]["preStop"]["sleep"]["seconds"]
            assert 5 <= drain < spec(item)["terminationGracePeriodSeconds"]


@promise
def jobs_end(case: Case) -> None:
    for item in case.of("Job", "CronJob"):
        job = item["spec"] if item["kind"] == "Job" else item["spec"]["jobTemplate"]["spec"]
        assert job["activeDeadlineSeconds"] > 0
        assert spec(item)["restartPolicy"] == "Never"


@promise
def every_object_stands_once_in_a_namespace_that_exists(case: Case) -> None:
    keys = [(item["apiVersion"], item["kind"], item["metadata"].get("namespace"), item["metadata"]["name"]) for item in case.documents]
    assert len(keys) == len(set(keys))
    # A Gateway stands with the proxies, in a namespace that someone else made; an issuer serves the cluster.
    namespaces = {item["metadata"]["name"] for item in case.of("Namespace")} | set(GATEWAYS.values())
    for file, items in case.files.items():
        for item in items:
            if "/gitops/" not in file and item["kind"] not in ("Namespace", "ClusterIssuer"):
                assert item["metadata"]["namespace"] in namespaces


@promise
def every_object_says_whose_it_is(case: Case) -> None:
    for item in case.documents:
        labels = item["metadata"]["labels"]
        assert labels["app.kubernetes.io/managed-by"] == "specify-infra"
        assert labels["app.kubernetes.io/part-of"] == "specify"


@promise
def namespaces_are_closed_and_restricted(case: Case) -> None:
    for item in case.of("Namespace"):
        name, labels = item["metadata"]["name"], item["metadata"]["labels"]
        assert labels["pod-security.kubernetes.io/enforce"] == "restricted"
        (deny,) = [one for one in case.of("NetworkPolicy") if one["spec"]["podSelector"] == {}]
        assert deny["metadata"]["namespace"] == name
        assert deny["spec"] == {"podSelector": {}, "policyTypes": ["Ingress", "Egress"]}
        assert [one for one in case.of("LimitRange") if one["metadata"]["namespace"] == name]


@promise
def no_secret_is_written(case: Case) -> None:
    assert not case.of("Secret")


@promise
def secrets_come_the_chosen_way(case: Case) -> None:
    wanted = {"shop-database": {"username", "password"}, "stripe": {"token"}} if case.choice["needs"] == "needs" else {}
    external = {item["metadata"]["name"]: {entry["secretKey"] for entry in item["spec"]["data"]} for item in case.of("ExternalSecret")}
    sealed = {item["metadata"]["name"]: set(item["spec"]["encryptedData"]) for item in case.of("SealedSecret")}
    assert external == (wanted if case.choice["secrets"] == "external" else {})
    assert sealed == (wanted if case.choice["secrets"] == "sealed" else {})


TRACKS = {
    "blue-green": {"shop-blue": 1, "shop-green": 1},
    "preview-off": {"shop-blue": 0, "shop-green": 1},
    "canary": {"shop-stable": 1, "shop-canary": 1},
    "to-blue-green": {"shop": 1, "shop-blue": 1, "shop-green": 1},
    "from-blue-green": {"shop-blue": 1, "shop-green": 1, "shop": 1},
}
"""The tracks of a rollout that has several, and whether each has pods."""

GOING = {"to-blue-green": {"shop"}, "from-blue-green": {"shop-blue", "shop-green"}}
"""The tracks of a handover that go: they keep their budgets and have no autoscaler any more."""


def tracks(case: Case) -> dict[str, int]:
    """Return the names under which the application runs, and whether each has pods."""
    return TRACKS.get(case.choice["rollout"], {"shop": 1})


@promise
def services_have_pods_that_listen(case: Case) -> None:
    for item in case.of("Service"):
        chosen = [spec(one) for one in case.of(*SERVERS) if covers(item["spec"]["selector"], template(one)["metadata"]["labels"])]
        # Every track is scraped, and requests go to one; before blue and green the Service selects whatever is the application's.
        everywhere = {"shop-metrics", *(["shop"] if case.choice["rollout"] == "to-blue-green" else [])}
        assert len(chosen) == (len(tracks(case)) if item["metadata"]["name"] in everywhere else 1)
        names = {port["name"] for container in chosen[0]["containers"] for port in container["ports"]}
        assert {port["targetPort"] for port in item["spec"]["ports"]} <= names
        assert item["spec"]["type"] == "ClusterIP"


@promise
def every_workload_selects_its_own_pods_only(case: Case) -> None:
    for item in case.of(*SERVERS):
        chosen = [
            one for one in case.of(*WORKLOADS) if covers(item["spec"]["selector"]["matchLabels"], template(one)["metadata"]["labels"])
        ]
        # During a handover that of the single Deployment is also that of the other tracks: their pods have owners already.
        both = case.choice["rollout"] in GOING and item["metadata"]["name"] == "shop"
        assert {one["metadata"]["name"] for one in chosen} == (set(tracks(case)) if both else {item["metadata"]["name"]})


@promise
def replicas_are_left_out_exactly_where_an_autoscaler_owns_them(case: Case) -> None:
    scaled = {item["spec"]["scaleTargetRef"]["name"] for item in case.of("HorizontalPodAutoscaler")}
    owned = {name for name, on in tracks(case).items() if on} if case.choice["replicas"] == "autoscaled" else set()
    # What goes in a handover keeps the number that its autoscaler left.
    assert scaled == owned - GOING.get(case.choice["rollout"], set())
    for item in case.of(*SERVERS):
        assert ("replicas" in item["spec"]) is (item["metadata"]["name"] not in owned)


@promise
def no_pod_has_two_budgets_or_two_autoscalers(case: Case) -> None:
    """Under two budgets it could not be evicted, and two autoscalers that select it would both stop."""
    selectors = {item["metadata"]["name"]: item["spec"]["selector"]["matchLabels"] for item in case.of(*SERVERS)}
    budgets = [item["spec"]["selector"]["matchLabels"] for item in case.of("PodDisruptionBudget")]
    scaled = [selectors[item["spec"]["scaleTargetRef"]["name"]] for item in case.of("HorizontalPodAutoscaler")]
    for item in case.of(*SERVERS):
        for chosen in (budgets, scaled):
            assert sum(covers(one, template(item)["metadata"]["labels"]) for one in chosen) <= 1


@promise
def budgets_protect_what_can_be_protected_and_block_no_drain(case: Case) -> None:
    budgets = case.of("PodDisruptionBudget")
    on = {name for name, on in tracks(case).items() if on and case.choice["replicas"] != "fixed-1"}
    on &= GOING.get(case.choice["rollout"], on)
    assert {item["metadata"]["name"] for item in budgets} == on
    for item in budgets:
        assert item["spec"]["minAvailable"] == 2
        assert item["spec"]["unhealthyPodEvictionPolicy"] == "AlwaysAllow"
        (own,) = [one for one in case.of(*SERVERS) if one["metadata"]["name"] == item["metadata"]["name"]]
        assert item["spec"]["selector"] == own["spec"]["selector"]


@promise
def the_quota_admits_a_rollout_at_the_largest(case: Case) -> None:
    most = {"fixed-1": 1, "fixed-3": 3, "autoscaled": 10}[case.choice["replicas"]]
    whole = dict.fromkeys(("argo-blue-green", *ARGO_CANARIES), most)
    surge = {"surge-25%": -(-most // 4), "no-surge": 0, **whole}.get(case.choice["rollout"], 1)
    counts = {name: most + surge if on else 0 for name, on in tracks(case).items()}
    counts |= {"worker": 2, "shop-migrate": 1, "shop-tidy": 1}
    (quota,) = case.of("ResourceQuota")
    needed: dict[str, Decimal] = {"pods": Decimal(0)}
    for item in case.of(*WORKLOADS):
        count = counts[item["metadata"]["name"]]
        needed["pods"] += count
        for container in spec(item)["containers"]:
            for bound, resource in (("requests", "cpu"), ("requests", "memory"), ("limits", "cpu"), ("limits", "memory")):
                key = f"{bound}.{resource}"
                needed[key] = needed.get(key, Decimal(0)) + amount(container["resources"][bound][resource]) * count
        for annotation, quantity in template(item)["metadata"].get("annotations", {}).items():
            if annotation in SIDECARS:
                needed[SIDECARS[annotation]] += amount(quantity) * count
    for waypoint in (item for item in case.of("ConfigMap") if item["metadata"]["name"] == "waypoint"):
        overlay = yaml.safe_load(waypoint["data"]["deployment"])["spec"]
        needed["pods"] += overlay["replicas"]
        for bound, resources in overlay["template"]["spec"]["containers"][0]["resources"].items():
            for resource, quantity in resources.items():
                needed[f"{bound}.{resource}"] += amount(quantity) * overlay["replicas"]
    for key, need in needed.items():
        assert need <= amount(quota["spec"]["hard"][key]) <= need * 2


@promise
def each_account_is_its_own_and_a_token_is_for_a_role(case: Case) -> None:
    bound = {item["metadata"]["name"] for item in case.of("RoleBinding")}
    assert bound == {"shop"}
    for item in case.of(*WORKLOADS):
        name = workload(item)
        assert spec(item)["serviceAccountName"] == name
        assert spec(item)["automountServiceAccountToken"] is (name in bound)
        assert case.named("ServiceAccount", name)["automountServiceAccountToken"] is False
    for item in case.of("Role"):
        for rule in item["rules"]:
            assert "*" not in (*rule["apiGroups"], *rule["resources"], *rule["verbs"])
            assert "secrets" not in rule["resources"] or (rule["verbs"] == ["get"] and rule["resourceNames"])
