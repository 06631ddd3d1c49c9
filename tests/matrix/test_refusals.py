"""Every combination that cannot work is refused, with its message: in one component, in one environment, in the plan."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from specify_infra import (
    SOPS,
    ArgoBlueGreen,
    ArgoCanary,
    ArgoCD,
    Autoscaled,
    Canary,
    CommunityNginxIngress,
    Edge,
    Fixed,
    Flux,
    GatewayAPI,
    GitSource,
    InfraError,
    Istio,
    Linkerd,
    NginxIngress,
    NoGitOps,
    OCISource,
    PlainIngress,
    RateLimit,
    Resources,
    Rolling,
    SealedSecrets,
    Spot,
    Step,
    StickyCookie,
    Task,
    plan,
)
from tests.matrix.choices import SEALED
from tests.support import IMAGE, SQL, app, environment, problems

GIT = GitSource(url="https://git.example.org/shop/infrastructure")
OCI = {"url": "oci://registry.example.org/shop/infrastructure"}


def planned(*components: Any, **choices: Any) -> Callable[[], Any]:
    return lambda: plan(environment(*components, **choices))


REFUSED: dict[str, tuple[Callable[[], Any], str]] = {
    "SOPS with nobody to decrypt": (
        planned(secrets=SOPS(), gitops=NoGitOps()),
        """secrets: SOPS needs sops, which no other choice provides
  do:      choose gitops: Flux""",
    ),
    "SOPS with Argo CD": (
        planned(secrets=SOPS(), gitops=ArgoCD(source=GIT)),
        """secrets: SOPS needs sops, which no other choice provides
  do:      choose gitops: Flux""",
    ),
    "spot nodes that end before their pods": (
        planned(app(placement=Spot(), grace_seconds=121)),
        """components.specify.placement: pods of specify take up to 121 s to end, spot nodes give 120
  do:      lower the grace period to 120 s, or use Spread""",
    ),
    "sealed secrets without the ciphertext": (
        planned(app(database=SQL), secrets=SealedSecrets()),
        """secrets.sealed.specify.shop-database: a secret that pods read is not sealed
  got:     no username, password
  do:      add the output of kubeseal --raw --namespace specify --name shop-database""",
    ),
    "sealed secrets without one of the keys": (
        planned(
            app(database=SQL),
            secrets=SealedSecrets(sealed={"specify": {"shop-database": {"username": "AgB" + "u" * 400}}, "elsewhere": SEALED}),
        ),
        """secrets.sealed.specify.shop-database: a secret that pods read is not sealed
  got:     no password
  do:      add the output of kubeseal --raw --namespace specify --name shop-database""",
    ),
    "a secret that is not sealed at all": (
        lambda: SealedSecrets(sealed={"specify": {"shop-database": {"password": "hunter2"}}}),
        """sealed.specify.shop-database.password: not a sealed value
  got:     7 characters
  do:      paste the output of kubeseal --raw; never the secret itself""",
    ),
    "a secret that is sealed for another namespace": (
        lambda: SealedSecrets(sealed={name: {"stripe": SEALED["stripe"]} for name in ("specify", "specify-data")}),
        """sealed.specify-data.stripe.token: sealed for another place
  got:     the value of sealed.specify.stripe.token
  do:      seal it again: kubeseal --raw --namespace specify-data --name stripe""",
    ),
    "a budget of as many pods as there are": (
        lambda: app(replicas=Fixed(count=3), min_available=3),
        """min_available: would block every drain of a node
  got:     3
  allowed: less than 3, the fewest replicas
  do:      lower min_available, or have more replicas""",
    ),
    "a budget for the only pod": (
        lambda: app(min_available=1),
        """min_available: would block every drain of a node
  got:     1
  allowed: less than 1, the fewest replicas
  do:      lower min_available, or have more replicas""",
    ),
    "a budget above the autoscaler's minimum": (
        lambda: app(replicas=Autoscaled(min=2, max=9), min_available=4),
        """min_available: would block every drain of a node
  got:     4
  allowed: less than 2, the fewest replicas
  do:      lower min_available, or have more replicas""",
    ),
    "an autoscaler that can only shrink": (
        lambda: Autoscaled(min=5, max=2),
        """max: below min
  got:     2
  allowed: 5 (min) or more
  do:      raise max or lower min""",
    ),
    "an autoscaler without a metric": (
        lambda: Autoscaled(cpu=None, memory=None),
        """cpu: nothing to scale by
  got:     neither cpu nor memory
  do:      set cpu or memory, or use Fixed""",
    ),
    "a rollout that can replace no pod": (
        lambda: Rolling(max_surge=0, max_unavailable=0),
        """max_unavailable: no pod can ever be replaced
  got:     0, and max_surge 0
  do:      let max_surge or max_unavailable be 1""",
    ),
    "the same in percent": (
        lambda: Rolling(max_surge="0%", max_unavailable="0%"),
        """max_unavailable: no pod can ever be replaced
  got:     0, and max_surge 0
  do:      let max_surge or max_unavailable be 1""",
    ),
    "a canary with nobody to share its requests": (
        planned(app(host="a.example.org", rollout=Canary()), exposure=PlainIngress(ingress_class="nginx")),
        """components.specify.rollout: Canary needs weights, which no other choice provides
  do:      choose an exposure or a mesh that shares requests by weight, such as exposure: GatewayAPI""",
    ),
    "a header with nobody who reads it": (
        planned(app(host="a.example.org", rollout=Canary(headers={"x-canary": "yes"}))),
        """components.specify.rollout: Canary needs headers, which no other choice provides
  do:      choose an exposure or a mesh that routes by header, such as exposure: GatewayAPI""",
    ),
    "a canary that nobody asks": (
        lambda: app(rollout=Canary()),
        """rollout: no requests to share
  got:     Canary, and no host
  do:      set host, or use another rollout""",
    ),
    "a rollout of Argo's that nobody judges": (
        planned(app(rollout=ArgoBlueGreen())),
        """components.specify.rollout.analysis.prometheus: no such component
  got:     prometheus.http
  allowed: specify
  do:      add the component, or refer to one that is there""",
    ),
    "a way back that ends before the judgement": (
        lambda: ArgoBlueGreen(kept_seconds=300),
        """kept_seconds: the way back would be gone
  got:     300
  allowed: more than 300 (analysis.interval x measurements)
  do:      keep the old version's pods until the new one was judged""",
    ),
    "steps that go back": (
        lambda: ArgoCanary(steps=(Step(weight=50), Step(weight=10))),
        """steps: the weights do not rise
  got:     50, 10
  do:      let each step have more weight than the one before""",
    ),
    "steps that are none": (
        lambda: ArgoCanary(steps=()),
        """steps: no steps
  got:     none
  do:      give a step, or use Rolling""",
    ),
    "a drain of all the grace period": (
        lambda: app(drain_seconds=45, grace_seconds=45),
        """grace_seconds: no time is left after the drain
  got:     45
  allowed: more than 45 (drain_seconds)
  do:      leave time after the drain for the last requests""",
    ),
    "requests and metrics on one port": (
        lambda: app(http_port=8081),
        """metrics_port: the same as http_port
  got:     8081
  do:      give metrics a port of their own""",
    ),
    "a request above its limit": (
        lambda: Resources(memory_request="2Gi"),
        """memory_request: above its limit
  got:     2Gi
  allowed: 1Gi (memory_limit) or less
  do:      raise memory_limit or lower memory_request""",
    ),
    "a Git repository at an OCI address": (
        lambda: GitSource(**OCI),
        """url: not a Git repository
  got:     oci://registry.example.org/shop/infrastructure
  do:      use OCISource""",
    ),
    "an OCI artifact at a Git address": (
        lambda: OCISource(url=GIT.url),
        """url: not an OCI address
  got:     https://git.example.org/shop/infrastructure
  allowed: oci://...
  do:      use GitSource""",
    ),
    "a feature that the way in does not have": (
        planned(app(host="shop.example.org"), exposure=NginxIngress(edge=Edge(sticky=StickyCookie()))),
        """exposure.edge.sticky: NginxIngress has no sticky
  do:      leave it out, or choose one that has it: NginxIngress(plus=True), GatewayAPI(implementation=EnvoyGateway())""",
    ),
    "a plain Ingress with limits": (
        planned(app(host="shop.example.org", edge=Edge(rate_limit=RateLimit(requests=1))), exposure=PlainIngress(ingress_class="nginx")),
        """components.specify.edge.rate_limit: PlainIngress has no rate_limit
  do:      leave it out, or choose one that has it: NginxIngress,""",
    ),
    "an archived controller": (
        lambda: CommunityNginxIngress(),
        """accept_archived: kubernetes/ingress-nginx is archived since March 2026: nobody fixes its security holes
  got:     false
  do:      use NginxIngress or GatewayAPI; to stay with it all the same, set accept_archived: true""",
    ),
    "two virtual servers of one host": (
        planned(app(host="shop.example.org"), app(name="api", host="shop.example.org", path="/api"), exposure=NginxIngress()),
        """host shop.example.org: 2 routes have the host shop.example.org, and NginxIngress takes one for each host
  do:      give each route a host of its own, or use GatewayAPI""",
    ),
    "a wildcard without a way into the DNS": (
        planned(app(host="*.example.org"), exposure=GatewayAPI()),
        """exposure.tls_issuer: ACME proves a wildcard such as *.example.org by DNS only
  do:      set tls_issuer.dns01, or name each host""",
    ),
    "two tasks of one name": (
        lambda: app(tasks=(Task(name="migrate"), Task(name="migrate"))),
        """tasks.migrate: two tasks of one name
  got:     migrate
  do:      give each its own name""",
    ),
    "two components of one name": (
        lambda: environment(app(), app()),
        """components.specify: two components of one name
  got:     specify
  do:      give each its own name""",
    ),
    "a component called as another one's task": (
        planned(app(tasks=(Task(name="migrate"),)), app(name="specify-migrate")),
        "ServiceAccount specify/specify-migrate: stands twice",
    ),
    "an image that moves": (
        lambda: app(image="registry.example.org/shop:latest"),
        """image: an image needs a tag or a digest
  got:     registry.example.org/shop:latest
  allowed: name:tag or name@sha256:...
  do:      name a release's tag, or better its digest""",
    ),
    "a setting that is named like a secret": (
        planned(app(settings={"API_TOKEN": "abc"})),
        """ConfigMap specify/specify: data.API_TOKEN is named like a secret
  do:      put it into a Secret outside of dist/ and refer to it (secrets: name, keys)""",
    ),
    "a name that no CronJob can have": (
        planned(app(name="a" * 52, tasks=(Task(name="b" * 12),))),
        f"""Job specify/{"a" * 52}-{"b" * 12}: the name has 65 characters, Jobs take 63
  do:      shorten the component's name""",
    ),
    "a pod that runs as the mesh's proxy": (
        planned(app(user=1337), mesh=Istio(mode="sidecar")),
        """Deployment specify/specify: runs as user 1337, the proxy's own, whose connections are never taken into the mesh
  do:      run it as another user""",
    ),
    "a pod that listens where the mesh's proxy does": (
        planned(app(http_port=4143), mesh=Linkerd()),
        """Deployment specify/specify: container specify listens on 4143, where the mesh's proxy listens
  do:      give it another port""",
    ),
    "a reference to nobody": (
        planned(app(database="postgres.sql")),
        """components.specify.database: no such component
  got:     postgres.sql
  allowed: specify
  do:      add the component, or refer to one that is there""",
    ),
    "a reference to what nobody offers": (
        planned(app(), app(name="worker", cache="specify.htp")),
        """components.worker.cache: no such endpoint
  got:     specify.htp
  allowed: specify.http
  do:      did you mean "http"?""",
    ),
}


@pytest.mark.parametrize("case", REFUSED)
def test_a_combination_that_cannot_work_is_refused(case: str) -> None:
    build, message = REFUSED[case]
    assert message in str(InfraError(problems(build)))


def test_every_problem_of_a_component_is_told_at_once() -> None:
    found = problems(lambda: app(image="Shop:1", http_port=0, user=0, replicas=3))
    assert [one.where for one in found] == ["image", "http_port", "user", "replicas"]


def test_rules_between_fields_are_all_told() -> None:
    found = problems(lambda: app(http_port=8081, grace_seconds=5, min_available=9))
    assert [one.where for one in found] == ["metrics_port", "grace_seconds", "min_available"]


def test_every_reference_that_points_nowhere_is_told_at_once() -> None:
    found = problems(planned(app(database="a.b", cache="c.d"), app(name="worker", traces="e.f")))
    assert [one.where for one in found] == ["components.specify.database", "components.specify.cache", "components.worker.traces"]


def test_flux_is_not_asked_for_what_it_does_not_need_to_do() -> None:
    assert IMAGE in str(plan(environment(secrets=SOPS(), gitops=Flux(source=GIT))).layers)
