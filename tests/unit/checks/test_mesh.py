"""The checks of a mesh: each fault that they are there for makes them speak, and a sound plan leaves them silent."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec
import pytest

from specify_infra import CertManager, Environment, Finding, Fixed, Istio, Linkerd, NoMesh, Peer, PlainIngress, Plan, draft_plan, production
from tests.support import Document, app, broken, environment, errors, found, messages, of

MESHES: dict[str, Any] = {"ambient": Istio(), "sidecar": Istio(mode="sidecar"), "linkerd": Linkerd()}
EDGE = Peer(name="ingress controller", namespace="nginx-ingress", account="edge")


def surroundings(mesh: str, **choices: Any) -> Environment:
    """Return two services of which one dials the other."""
    return environment(app(cache="stock.http"), app(name="stock", replicas=Fixed(count=2)), mesh=MESHES[mesh], **choices)


def said(mesh: str, change: Callable[[list[Document]], Any], check: str = "authorization") -> list[Finding]:
    """Return what a check says of a plan with a fault in it."""
    around = surroundings(mesh)
    return found(check, broken(draft_plan(around), change), around)


@pytest.mark.parametrize("mesh", MESHES)
def test_production_in_a_mesh_has_no_errors(mesh: str) -> None:
    assert errors(draft_plan(msgspec.structs.replace(production(), mesh=MESHES[mesh]))) == []


def rule(documents: list[Document], name: str = "stock") -> Document:
    first: Document = of(documents, "AuthorizationPolicy", name)["spec"]["rules"][0]
    return first


FAULTS: dict[str, tuple[str, Callable[[list[Document]], Any], str]] = {
    "a caller is forgotten": (
        "sidecar",
        lambda them: rule(them)["from"][0]["source"].update(principals=["cluster.local/ns/specify/sa/other"]),
        "specify/specify was declared to dial it on 8080, and the mesh refuses it",
    ),
    "a caller too many": (
        "sidecar",
        lambda them: rule(them)["from"][0]["source"]["principals"].append("cluster.local/ns/specify/sa/other"),
        "the mesh lets specify/other dial it on 8080, which nobody declared",
    ),
    "a port too many": (
        "ambient",
        lambda them: rule(them)["to"][0]["operation"]["ports"].append("4444"),
        "the mesh lets specify/specify dial it on 4444, which nobody declared",
    ),
    "a rule for anyone": (
        "ambient",
        lambda them: rule(them).pop("from"),
        "the mesh lets anyone dial it on 8080, which nobody declared",
    ),
    "no policy at all": (
        "ambient",
        lambda them: them.remove(of(them, "AuthorizationPolicy", "stock")),
        "specify/specify was declared to dial it on 8080, and the mesh refuses it",
    ),
    "nothing is closed": (
        "sidecar",
        lambda them: [them.remove(item) for item in list(them) if item["kind"] == "AuthorizationPolicy"],
        "the mesh lets anyone dial it on 8080, which nobody declared",
    ),
    "plain text everywhere": (
        "ambient",
        lambda them: of(them, "PeerAuthentication", "default")["spec"]["mtls"].update(mode="PERMISSIVE"),
        "takes plain text on 8080, though all who dial it are in the mesh",
    ),
    "plain text on a port": (
        "sidecar",
        lambda them: of(them, "PeerAuthentication", "default")["spec"].update(selector={}, portLevelMtls={"8080": {"mode": "PERMISSIVE"}}),
        "takes plain text on 8080, though all who dial it are in the mesh",
    ),
    "a waypoint that lets another one in": (
        "ambient",
        lambda them: rule(them, "stock-waypoint")["from"][0]["source"].update(principals=["*"]),
        "the mesh lets anyone dial it through its waypoint, which nobody declared",
    ),
    "a waypoint without a policy": (
        "ambient",
        lambda them: them.remove(of(them, "AuthorizationPolicy", "stock-waypoint")),
        "the mesh lets anyone dial it through its waypoint, which nobody declared",
    ),
    "Linkerd forgets a caller": (
        "linkerd",
        lambda them: of(them, "MeshTLSAuthentication", "stock-8080")["spec"].update(identityRefs=[]),
        "specify/specify was declared to dial it on 8080, and the mesh refuses it",
    ),
    "Linkerd without the port": (
        "linkerd",
        lambda them: them.remove(of(them, "Server", "stock-8080")),
        "specify/specify was declared to dial it on 8080, and the mesh refuses it",
    ),
    "Linkerd open by default": (
        "linkerd",
        lambda them: of(them, "Namespace")["metadata"]["annotations"].pop("config.linkerd.io/default-inbound-policy"),
        "the mesh lets anyone dial it on 4444, which nobody declared",
    ),
    "Linkerd asks nothing": (
        "linkerd",
        lambda them: (
            of(them, "AuthorizationPolicy", "stock-8080")["spec"]["requiredAuthenticationRefs"][0].update(
                kind="NetworkAuthentication", name="everyone"
            ),
            them.append(
                {
                    "apiVersion": "policy.linkerd.io/v1alpha1",
                    "kind": "NetworkAuthentication",
                    "metadata": {"name": "everyone", "namespace": "specify"},
                    "spec": {"networks": [{"cidr": "0.0.0.0/0"}]},
                }
            ),
        ),
        "the mesh lets anyone dial it on 8080, which nobody declared",
    ),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_in_the_policies_of_a_mesh_is_an_error(fault: str) -> None:
    mesh, change, message = FAULTS[fault]
    findings = said(mesh, change)
    assert message in messages(findings)
    assert {finding.severity for finding in findings} == {"error"}


@pytest.mark.parametrize("mesh", MESHES)
def test_sound_policies_are_passed(mesh: str) -> None:
    assert said(mesh, lambda _: None) == []


def test_someone_beyond_the_mesh_must_be_let_in_plain() -> None:
    around = environment(app(host="shop.example.org"), mesh=MESHES["ambient"], exposure=PlainIngress(ingress_class="nginx"))
    planned = broken(draft_plan(around), lambda them: them.remove(of(them, "PeerAuthentication", "specify")))
    wanted = "ingress controller has no identity in the mesh, and plain text on 8080 is refused"
    assert messages(found("authorization", planned, around)) == [wanted]


def mesh_findings(planned: Plan) -> dict[str, list[str]]:
    by_severity: dict[str, list[str]] = {}
    for finding in planned.findings:
        if finding.check == "mesh":
            by_severity.setdefault(finding.severity, []).append(finding.message)
    return by_severity


def test_no_mesh_has_nothing_to_say() -> None:
    assert mesh_findings(draft_plan(environment(mesh=NoMesh()))) == {}


@pytest.mark.parametrize(("mesh", "user"), [("sidecar", 1337), ("linkerd", 2102)])
def test_a_pod_that_runs_as_the_proxy_is_refused(mesh: str, user: int) -> None:
    planned = draft_plan(environment(app(user=user), mesh=MESHES[mesh]))
    wanted = f"runs as user {user}, the proxy's own, whose connections are never taken into the mesh"
    assert mesh_findings(planned)["error"] == [wanted]
    assert errors(draft_plan(environment(app(user=user), mesh=MESHES["ambient"]))) == []


@pytest.mark.parametrize(("mesh", "port"), [("ambient", 15008), ("sidecar", 15021), ("linkerd", 4191)])
def test_a_pod_that_listens_where_the_proxy_does_is_refused(mesh: str, port: int) -> None:
    planned = draft_plan(environment(app(http_port=port), mesh=MESHES[mesh]))
    assert f"container specify listens on {port}, where the mesh's proxy listens" in mesh_findings(planned)["error"]
    assert errors(draft_plan(environment(app(http_port=port)))) == []


def test_a_port_that_no_service_shows_is_refused_to_sidecars() -> None:
    def unserved(mesh: str) -> list[str]:
        findings = said(mesh, lambda them: of(them, "Service", "stock")["spec"]["ports"][0].update(targetPort="metrics"), check="mesh")
        return [finding.message for finding in findings if finding.severity == "error"]

    wanted = "members of the mesh dial stock on 8080, and no Service shows that port: a sidecar refuses it"
    assert unserved("sidecar") == [wanted]
    assert unserved("ambient") == unserved("linkerd") == []


def test_who_comes_in_plain_is_told() -> None:
    exposed = app(host="shop.example.org")
    outside = draft_plan(environment(exposed, mesh=MESHES["linkerd"], exposure=PlainIngress(ingress_class="nginx")))
    wanted = "ingress controller is not in the mesh: it dials specify:8080 in plain text, and no identity is asked of it there"
    assert mesh_findings(outside)["warning"] == [wanted]
    inside = draft_plan(environment(exposed, mesh=MESHES["linkerd"], exposure=PlainIngress(ingress_class="nginx", controller=EDGE)))
    assert "warning" not in mesh_findings(inside)


def test_what_a_mesh_needs_and_leaves_out_is_told() -> None:
    told = {mesh: " ".join(mesh_findings(draft_plan(surroundings(mesh)))["info"]) for mesh in MESHES}
    assert "CNI plugin" in told["sidecar"]
    assert "CNI plugin" in told["linkerd"]
    assert "HTTPRoute has no retries" in told["ambient"]
    assert "scraped in plain text" in told["sidecar"]
    assert "scraped in plain text" not in told["ambient"] + told["linkerd"]


def test_certificates_of_our_own_under_a_mesh_are_told() -> None:
    told = mesh_findings(draft_plan(surroundings("ambient", tls=CertManager())))["info"]
    assert any(message.startswith("connections are encrypted twice") for message in told)


def test_an_affinity_by_address_under_a_mesh_is_told() -> None:
    planned = draft_plan(surroundings("sidecar"))
    affine = [finding.message for finding in planned.findings if finding.check == "affinity"]
    assert affine == ["keeps clients on a pod by address, but the mesh balances the requests of its members itself"] * 2
