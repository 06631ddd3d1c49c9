"""A whole small cluster on one real node: control plane, node, images, DNS. And how tests look into its pods.

It knows how to ask pods. It must not know what our manifests say of them.
"""

from __future__ import annotations

import json
import urllib.parse
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import yaml

from tests.cluster import requirements
from tests.cluster.build import build
from tests.cluster.client import Cluster, Document
from tests.cluster.control_plane import ControlPlane
from tests.cluster.processes import wait_until
from tests.cluster.programs import NODE

from . import images
from .machine import open_machine
from .node import Node, condition
from .runtime import load_images

PROGRAMS = ("etcd", "kube-apiserver", "kube-controller-manager", "kube-scheduler", *NODE)
DNS = Path(__file__).with_name("cluster-dns.yaml")


class Site:
    """The cluster's API and its pods."""

    def __init__(self, plane: ControlPlane, node: Node) -> None:
        self.plane = plane
        self.node = node
        self.cluster: Cluster = plane.cluster

    def pods(self, namespace: str, labels: str = "") -> list[Document]:
        """The pods that have not ended and are not being deleted."""
        return [
            pod
            for pod in self.cluster.list("v1", "Pod", namespace, labels=labels)
            if "deletionTimestamp" not in pod["metadata"] and pod["status"]["phase"] in ("Pending", "Running")
        ]

    def ready(self, namespace: str, labels: str = "") -> list[Document]:
        """The pods of these that are ready."""
        return [pod for pod in self.pods(namespace, labels) if condition(pod, "Ready")]

    def namespace(self, name: str) -> None:
        """Makes a namespace, if there is none, and waits until pods can be made in it."""
        if not self.cluster.get("v1", "Namespace", name):  # to apply it bare would take its Pod Security level away
            self.cluster.create({"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": name}})
        wait_until(lambda: self.cluster.get("v1", "ServiceAccount", "default", name), f"{name} has its service account")

    def client(self, namespace: str, name: str, args: Sequence[str] = ("wait",), labels: Mapping[str, str] | None = None) -> Document:
        """Makes a pod of the client image. Returns it when it has an address."""
        context = {"runAsUser": 1000, "runAsNonRoot": True, "allowPrivilegeEscalation": False}
        restricted = {**context, "capabilities": {"drop": ["ALL"]}, "seccompProfile": {"type": "RuntimeDefault"}}
        container = {
            "name": "client",
            "image": images.CLIENT,
            "args": list(args),
            "securityContext": restricted,
            "volumeMounts": [{"name": "tmp", "mountPath": "/tmp"}],
        }
        spec = {
            "restartPolicy": "Never",
            "terminationGracePeriodSeconds": 1,
            "containers": [container],
            "volumes": [{"name": "tmp", "emptyDir": {}}],
        }
        self.cluster.create(
            {
                "apiVersion": "v1",
                "kind": "Pod",
                "metadata": {"name": name, "namespace": namespace, "labels": dict(labels or {})},
                "spec": spec,
            }
        )

        def started() -> Document | None:
            pod = self.cluster.get("v1", "Pod", name, namespace)
            return pod if pod and pod["status"].get("podIP") and pod["status"]["phase"] != "Pending" else None

        return wait_until(started, f"pod {namespace}/{name} has started", timeout=60)

    def execute(self, pod: Document, *command: str) -> str:
        """Runs a command in a pod's container and returns its output."""
        return self.cluster.execute(pod["metadata"]["name"], pod["metadata"]["namespace"], list(command))

    def dial(self, pod: Document, address: str) -> str:
        """What comes of a TCP connection from a client pod: "ok", "timeout" or the error."""
        return str(json.loads(self.execute(pod, "client", "dial", address))["outcome"])


def ask(pod: Document, path: str, query: Mapping[str, str] = {}, *, port: int = 8080, method: str = "GET", timeout: float = 10) -> Any:
    """One HTTP request from the node straight to a pod: the parsed answer. Policies do not concern the node."""
    url = f"http://{pod['status']['podIP']}:{port}{path}?{urllib.parse.urlencode(query)}"
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with opener.open(urllib.request.Request(url, method=method), timeout=timeout) as answer:
        text = answer.read().decode()
    return json.loads(text) if answer.headers.get("Content-Type") == "application/json" else text


def build_programs() -> dict[str, Path]:
    """All binaries of a site, built where they are missing. Needs the machine's network for that."""
    requirements.require(requirements.NODE)
    return build(PROGRAMS)


@contextmanager
def open_site(folder: Path, binaries: Mapping[str, Path], **controller_flags: str) -> Iterator[Site]:
    """Starts everything and waits until the node is ready and DNS answers. Nothing is left of it afterwards."""
    archives = images.build(binaries["coredns"])
    with open_machine(folder) as machine:
        plane = ControlPlane(machine.ground, binaries)
        plane.start_controllers(**controller_flags)
        plane.start_scheduler()
        node = Node(plane, machine, binaries)
        load_images(machine, binaries["ctr"], archives)
        site = Site(plane, node)
        for document in yaml.safe_load_all(DNS.read_text()):
            plane.cluster.apply(document)
        wait_until(lambda: site.ready("kube-system", "k8s-app=kube-dns"), "the cluster's DNS is ready", timeout=90)
        yield site
