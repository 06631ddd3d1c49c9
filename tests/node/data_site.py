"""What the data layer's proofs need of a node beyond its pods: volumes, what cert-manager would make, and passwords."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from specify_infra import CertManager, Environment, NoGitOps, Plan, PrometheusOperator, plan
from tests.cluster.client import Document, named
from tests.cluster.processes import wait_until
from tests.cluster.proof import Proof
from tests.servers.postgres import servers as postgres
from tests.servers.redis.conftest import SECRETS as REDIS_SECRETS

from .node import NAME, condition
from .site import Site

SYSTEM = "shop"
NAMESPACE = "shop-data"
SECRETS = {**postgres.SECRETS, **REDIS_SECRETS}


def planned(*components: Any) -> Plan:
    """The components in an environment with certificates."""
    options = {"tls": CertManager(), "monitoring": PrometheusOperator(), "gitops": NoGitOps()}
    return plan(Environment(name="proof", namespace=SYSTEM, components=components, **options))


def bring_up(site: Site, proof: Proof, folder: Path, *components: Any) -> Plan:
    """Apply everything that a plan has, with volumes, certificates and passwords that others would bring."""
    made = planned(*components)
    documents = list(made.documents())
    for item in (item for item in documents if item["kind"] == "Namespace"):
        site.cluster.apply(item)
    for name, data in {**SECRETS, **certificates(made, folder)}.items():
        metadata = {"name": name, "namespace": NAMESPACE}
        site.cluster.apply({"apiVersion": "v1", "kind": "Secret", "metadata": metadata, "stringData": dict(data)})
    for claim, size in claims(documents):
        site.cluster.apply(volume(site, claim, size))
    for item in documents:
        if item["kind"] == "Deployment" and item["metadata"]["namespace"] == SYSTEM:
            continue  # of who needs the data there are only policies, and a client that dials
        if not site.cluster.serves(item["apiVersion"], item["kind"]):
            proof.gap(f"{named(item)}: its kind is not served here")
            continue
        result = site.cluster.apply(item)
        assert not result.warnings, result.warnings
        proof.count("manifests of the data layer applied")
    return made


def certificates(made: Plan, folder: Path) -> dict[str, dict[str, str]]:
    """What cert-manager would put into the Secrets of the plan's Certificates."""
    folder.mkdir(exist_ok=True)
    return postgres.certificates(made, folder)


def claims(documents: list[Document]) -> list[tuple[str, str]]:
    """The names and sizes of all claims: those that stand alone, and those that a StatefulSet makes for each of its pods."""
    found = [
        (item["metadata"]["name"], item["spec"]["resources"]["requests"]["storage"])
        for item in documents
        if item["kind"] == "PersistentVolumeClaim"
    ]
    for item in (item for item in documents if item["kind"] == "StatefulSet"):
        for template in item["spec"]["volumeClaimTemplates"]:
            size = template["spec"]["resources"]["requests"]["storage"]
            found += [
                (f"{template['metadata']['name']}-{item['metadata']['name']}-{number}", size) for number in range(item["spec"]["replicas"])
            ]
    return found


def volume(site: Site, claim: str, size: str) -> Document:
    """A folder of the node as the volume of one claim."""
    path = site.plane.ground.folder / "volumes" / claim
    path.mkdir(parents=True, exist_ok=True)
    here = {"key": "kubernetes.io/hostname", "operator": "In", "values": [NAME]}
    return {
        "apiVersion": "v1",
        "kind": "PersistentVolume",
        "metadata": {"name": claim},
        "spec": {
            "capacity": {"storage": size},
            "accessModes": ["ReadWriteOnce"],
            "persistentVolumeReclaimPolicy": "Retain",
            "local": {"path": str(path)},
            "claimRef": {"namespace": NAMESPACE, "name": claim},
            "nodeAffinity": {"required": {"nodeSelectorTerms": [{"matchExpressions": [here]}]}},
        },
    }


def pod(site: Site, name: str, *, other_than: str = "", timeout: float = 180) -> Document:
    """The ready pod of a workload that runs one, or of a StatefulSet the one of this name."""

    def found() -> Document | None:
        for item in site.pods(NAMESPACE):
            mine = item["metadata"]["name"] == name or item["metadata"]["labels"].get("app.kubernetes.io/name") == name
            if mine and item["metadata"]["uid"] != other_than and condition(item, "Ready"):
                return item
        return None

    try:
        return wait_until(found, f"{name} is ready", timeout=timeout, every=0.5)
    except Exception as error:
        raise AssertionError(f"{error}\n{told(site, name)}") from None


def told(site: Site, name: str) -> str:
    """What is known of pods that do not become ready: conditions, states, logs."""
    words = []
    for item in site.pods(NAMESPACE):
        if item["metadata"]["name"].startswith(name):
            words.append(f"{item['metadata']['name']}: {item['status'].get('conditions')}")
            for status in item["status"].get("containerStatuses", ()):
                words.append(f"{status['name']}: {status['state']} {status.get('lastState')}")
                try:
                    words.append(site.cluster.logs(item["metadata"]["name"], NAMESPACE, status["name"], tail=30))
                except Exception as error:
                    words.append(str(error))
    events = site.cluster.list("v1", "Event", NAMESPACE)
    return "\n".join([*words, *(f"{event['involvedObject']['name']}: {event['message']}" for event in events[-20:])])


def inside(site: Site, item: Document, *command: str, container: str = "server") -> str:
    """Run a command in a pod's container, as `kubectl exec` does."""
    return site.cluster.execute(item["metadata"]["name"], NAMESPACE, list(command), container).strip()
