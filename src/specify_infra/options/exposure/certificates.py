"""Certificates of the hosts that are reachable from outside: who issues them, and the pods that prove a host is ours."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Annotated, Any

from msgspec import Meta

from specify_infra.errors import Problem, problem
from specify_infra.kubernetes.crd.cert_manager import certificate as certificate_document
from specify_infra.kubernetes.crd.cert_manager import cluster_issuer
from specify_infra.kubernetes.document import Document
from specify_infra.model import Workload
from specify_infra.options.placement import Anywhere
from specify_infra.options.replicas import Fixed
from specify_infra.options.rollout import Recreate
from specify_infra.specs import Spec
from specify_infra.values import Name, Url

SOLVER = {"acme.cert-manager.io/http01-solver": "true"}
"""The labels of the pods by which cert-manager proves to an ACME server that a host is ours."""

SOLVER_NAME, SOLVER_PORT = "acme-solver", 8089
"""What we call them, and where they listen."""

SOLVER_BOUNDS = {"requests": {"cpu": "10m", "memory": "64Mi"}, "limits": {"cpu": "100m", "memory": "64Mi"}}
"""What cert-manager gives such a pod unless told otherwise."""

Email = Annotated[str, Meta(pattern=r"^[^@\s\"'<>]+@[^@\s\"'<>]+\.[^@\s\"'<>]+$(?!\n)", description="an e-mail address")]


class Acme(Spec, frozen=True, kw_only=True):
    """Certificates by ACME, from Let's Encrypt or another authority that speaks it: a ClusterIssuer of the system's own."""

    server: Url = "https://acme-v02.api.letsencrypt.org/directory"
    """The ACME server. Default: Let's Encrypt. Its staging server has generous limits, and no browser trusts it."""
    email: Email | None = None
    """Whom the authority writes to. Default: nobody: Let's Encrypt no longer sends reminders, and the alerts do."""
    dns01: dict[str, Any] = {}
    """cert-manager's way into your DNS, such as {route53: {region: eu-central-1}}; wildcards need it. Default: none, HTTP-01 is used."""

    def problems(self) -> Iterator[Problem]:
        if len(self.dns01) > 1:
            yield problem("several ways into the DNS", where="dns01", got=", ".join(sorted(self.dns01)), do="give one provider")

    def document(self, system: str, http01: dict[str, Any], metadata: dict[str, Any]) -> Document:
        """Return the ClusterIssuer.

        Args:
            system: the environment's namespace, which names it.
            http01: cert-manager's solver that puts the answer where requests come in.
            metadata: its labels.
        """
        solver = {"dns01": self.dns01} if self.dns01 else {"http01": http01}
        account = {"name": f"{issuer_name(self, system)}-account"}
        spec = {"acme": {"server": self.server, "email": self.email, "privateKeySecretRef": account, "solvers": [solver]}}
        return cluster_issuer(issuer_name(self, system), spec, **metadata)


def issuer_name(issuer: Acme | Name, system: str) -> str:
    """Return the name of the ClusterIssuer: one that exists, or the system's own."""
    return issuer if isinstance(issuer, str) else f"{system}-acme"


def answers_here(issuer: Acme | Name | None) -> bool:
    """Tell whether pods in the certificate's namespace may have to prove that a host is ours."""
    return issuer is not None and not (isinstance(issuer, Acme) and issuer.dns01)


def certificate(name: str, namespace: str, host: str, issuer: Acme | Name, system: str, metadata: dict[str, Any]) -> Document:
    """Return the Certificate of a host; the Secret with it has its name."""
    spec = {
        "secretName": name,
        "dnsNames": [host],
        # By share of the lifetime: hours would be wrong when an authority shortens it, as Let's Encrypt does.
        "renewBeforePercentage": 33,
        "privateKey": {"algorithm": "ECDSA", "size": 256, "rotationPolicy": "Always"},
        "usages": ["digital signature", "server auth"],
        "issuerRef": {"group": "cert-manager.io", "kind": "ClusterIssuer", "name": issuer_name(issuer, system)},
    }
    # A host that sends everyone to HTTPS must have something to show before the authority has asked it.
    annotations = {"cert-manager.io/issue-temporary-certificate": "true"} if answers_here(issuer) else {}
    return certificate_document(name, namespace, spec, annotations=annotations, **metadata)


def solver(namespace: str, hosts: Iterable[str], system: str) -> Workload:
    """Return the pods that answer an ACME server's challenges, at most one for each host."""
    return Workload(
        name=SOLVER_NAME,
        namespace=namespace,
        part_of=system,
        pod={"containers": [{"name": "acmesolver", "resources": SOLVER_BOUNDS}]},
        replicas=Fixed(count=len(set(hosts))),
        rollout=Recreate(),
        placement=Anywhere(),
        operated=SOLVER,
    )
