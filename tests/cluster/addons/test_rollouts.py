"""Argo's own controller on our Rollout: it asks a real Prometheus what we ask, takes a bad version back, lets a good one through."""

from __future__ import annotations

import http.server
import json
import threading
import time
import urllib.parse
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest

from specify_infra import (
    Analysis,
    ArgoBlueGreen,
    ArgoCanary,
    Endpoint,
    Environment,
    Fixed,
    Istio,
    NoGitOps,
    Objective,
    PlainIngress,
    Specify,
    Step,
    plan,
)
from specify_infra.options.rollout.argo import Argo

from ..client import Cluster, Document
from ..control_plane import ControlPlane
from ..crds import install, of_module
from ..ground import Ground
from ..processes import wait_until
from ..proof import Proof
from ..simulated_nodes import SimulatedNodes
from ..watched import told

IMAGE = "registry.example.org/shop"
FIRST = f"{IMAGE}:1"
BROKEN = f"{IMAGE}:2"
GOOD = f"{IMAGE}:3"
OWNED = {"VirtualService": "networking.istio.io/v1", "Service": "v1"}
"""Kinds in which the controller writes, with their versions."""

FAST, SLOW = 20, 0.01
"""Requests a second that each pod says it has answered, and the seconds that one of them took."""


@dataclass
class Pods:
    """The application's pods, and what they would tell of themselves: those of one image fail every other request."""

    cluster: Cluster
    system: str
    began: float = field(default_factory=time.monotonic)

    def present(self) -> list[Document]:
        pods = self.cluster.list("v1", "Pod", self.system, labels="app.kubernetes.io/name=shop")
        return [item for item in pods if not item["metadata"].get("deletionTimestamp")]

    def targets(self, port: int) -> str:
        """Return what Prometheus asks for by HTTP: a target for each pod, all of them answered here."""
        found = []
        for item in self.present():
            image = item["spec"]["containers"][0]["image"]
            labels = {"namespace": self.system, "job": "shop-metrics", "pod": item["metadata"]["name"], "__param_image": image}
            found.append({"targets": [f"127.0.0.1:{port}"], "labels": labels})
        return json.dumps(found)

    def metrics(self, image: str) -> str:
        count = (time.monotonic() - self.began) * FAST
        failed = count / 2 if image == BROKEN else 0
        seconds = float(Objective().latency_seconds)
        return (
            f'http_requests_total{{code="200"}} {count - failed}\n'
            f'http_requests_total{{code="500"}} {failed}\n'
            f'http_request_duration_seconds_bucket{{le="{seconds}"}} {count}\n'
            f'http_request_duration_seconds_bucket{{le="+Inf"}} {count}\n'
            f"http_request_duration_seconds_count {count}\n"
            f"http_request_duration_seconds_sum {count * SLOW}\n"
        )

    def serve(self) -> http.server.ThreadingHTTPServer:
        """Answer /targets and /metrics?image=... on loopback, until it is shut down."""
        pods = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                asked = urllib.parse.urlsplit(self.path)
                if asked.path == "/targets":
                    kind, text = "application/json", pods.targets(self.server.server_address[1])  # type: ignore[arg-type]
                else:
                    kind, text = "text/plain; version=0.0.4", pods.metrics(urllib.parse.parse_qs(asked.query)["image"][0])
                self.send_response(200)
                self.send_header("Content-Type", kind)
                self.end_headers()
                self.wfile.write(text.encode())

            def log_message(self, format: str, *args: Any) -> None:
                """Say nothing: a scrape a second."""

        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        return server


def canary(judge: Analysis) -> ArgoCanary:
    return ArgoCanary(steps=(Step(weight=50, seconds=25),), min_ready=1, analysis=judge)


def blue_green(judge: Analysis) -> ArgoBlueGreen:
    return ArgoBlueGreen(measurements=4, kept_seconds=60, min_ready=1, analysis=judge)


ROLLOUTS: dict[str, tuple[Callable[[Analysis], Argo], int]] = {"argo-canary": (canary, 50), "argo-blue-green": (blue_green, 100)}
"""The strategies by the system's name, with the share of the requests by which a new version is judged. Seconds stand for minutes."""


@dataclass
class Delivery:
    """An application whose versions Argo's controller brings out."""

    plane: ControlPlane
    system: str
    prometheus: int
    """The port of the real one."""
    pods: Pods

    @property
    def tried(self) -> int:
        """The share of the requests by which a new version is judged."""
        return ROLLOUTS[self.system][1]

    @property
    def rollout(self) -> Argo:
        asked = Endpoint(name="http", host="127.0.0.1", cidrs=("127.0.0.1/32",), port=self.prometheus, parameters={"api": "prometheus"})
        # The queries, their conditions and limits are as always.
        return ROLLOUTS[self.system][0](Analysis(prometheus=asked, interval=5))

    def documents(self, image: str) -> list[Document]:
        shop = Specify(
            name="shop",
            image=image,
            host="shop.example.org",
            replicas=Fixed(count=2),
            affinity_seconds=None,
            rollout=self.rollout,
        )
        around = {"mesh": Istio(mode="sidecar"), "exposure": PlainIngress(ingress_class="nginx"), "gitops": NoGitOps()}
        made = plan(Environment(name=self.system, namespace=self.system, components=(shop,), **around))  # type: ignore[arg-type]
        return list(made.documents())

    def deploy(self, image: str) -> None:
        """Apply a version as GitOps does: by force, but leaving alone what is the controller's, weights and the selectors of Services."""
        for item in self.documents(image):
            if item["kind"] not in OWNED or not self.object(item["kind"], item["metadata"]["name"]):
                self.plane.cluster.apply(item, force=True)

    def object(self, kind: str, name: str) -> Document | None:
        return self.plane.cluster.get(OWNED.get(kind, "argoproj.io/v1alpha1"), kind, name, self.system)

    def reached(self, phase: str, image: str) -> Document | None:
        """Return the Rollout of an image once it is in a phase, and its controller has seen the newest."""
        item = self.object("Rollout", "shop")
        assert item
        seen = item.get("status", {})
        mine = item["spec"]["template"]["spec"]["containers"][0]["image"] == image
        newest = str(item["metadata"]["generation"]) == str(seen.get("observedGeneration"))
        return item if mine and newest and seen.get("phase") == phase else None

    def shares(self) -> dict[str, int]:
        """Return what share of the requests each version gets: by the weights of Services, and the pods that these select."""
        item = self.object("VirtualService", "shop")
        assert item
        chosen, other = ([(one["destination"]["host"], one.get("weight", 100)) for one in way["route"]] for way in item["spec"]["http"])
        if chosen != other:
            return {}  # The controller is at it.
        return {image: weight for service, weight in chosen if weight for image in self.behind(service)}

    def behind(self, service: str) -> set[str]:
        """Return the images of the pods that a Service selects."""
        item = self.object("Service", service)
        assert item
        selector = item["spec"]["selector"].items()
        return {pod["spec"]["containers"][0]["image"] for pod in self.pods.present() if selector <= pod["metadata"]["labels"].items()}

    def images(self) -> list[str]:
        """Return what the pods run."""
        return sorted(item["spec"]["containers"][0]["image"] for item in self.pods.present())

    def verdicts(self) -> list[str]:
        runs = self.plane.cluster.list("argoproj.io/v1alpha1", "AnalysisRun", self.system)
        return [f"{one['name']} {one['phase']}" for item in runs for one in item.get("status", {}).get("metricResults", ())]


@pytest.fixture(scope="module")
def watched(ground: Ground, control_plane: ControlPlane, crds: list[Document]) -> None:
    """The kinds that the controller watches and that we never emit, such as what it makes itself."""
    ours = {crd["metadata"]["name"] for crd in crds}
    with ground.outside():
        every = of_module("github.com/argoproj/argo-rollouts")
    install(control_plane, [crd for crd in every if crd["metadata"]["name"] not in ours])


@pytest.fixture(scope="module", params=ROLLOUTS)
def delivery(
    request: Any, ground: Ground, control_plane: ControlPlane, nodes: SimulatedNodes, watched: None, programs: Any, tmp_path_factory: Any
) -> Iterator[Delivery]:
    folder = tmp_path_factory.mktemp("argo")
    pods = Pods(control_plane.cluster, request.param)
    server = pods.serve()
    found = {"url": f"http://127.0.0.1:{server.server_address[1]}/targets", "refresh_interval": "1s"}
    scrape = {"job_name": "pods", "scrape_interval": "1s", "http_sd_configs": [found]}
    (folder / "prometheus.yml").write_text(json.dumps({"scrape_configs": [scrape]}))
    port, health, own = ground.port(), ground.port(), ground.port()
    binaries = programs("prometheus", "rollouts-controller")
    flags = [
        f"--config.file={folder / 'prometheus.yml'}",
        f"--storage.tsdb.path={folder / 'tsdb'}",
        f"--web.listen-address=127.0.0.1:{port}",
    ]
    started = [ground.start("argo-prometheus", [binaries["prometheus"], *flags])]
    kubeconfig = f"--kubeconfig={control_plane.kubeconfig('admin')}"
    ports = (f"--healthzPort={health}", f"--metricsPort={own}")
    started.append(ground.start("argo-controller", [binaries["rollouts-controller"], kubeconfig, "--leader-elect=false", *ports]))
    made = Delivery(control_plane, request.param, port, pods)
    made.deploy(FIRST)
    wait_until(lambda: made.reached("Healthy", FIRST), "the first version is out", timeout=60, process=started[1])
    yield made
    control_plane.cluster.delete("v1", "Namespace", request.param)
    for process in reversed(started):
        process.stop()
    server.shutdown()
    server.server_close()


def seen(delivery: Delivery, item: Document) -> dict[str, str]:
    """Return what kube-state-metrics would tell of a Rollout."""
    (one,) = delivery.rollout.watched(delivery.system)
    (labels,) = told(one, item)["argo_rollout_info"]
    return labels


def alerted(delivery: Delivery, item: Document) -> dict[str, str]:
    """Return by what alerts tell how a Rollout fares."""
    return {name: value for name, value in seen(delivery, item).items() if name in ("phase", "aborted") and value != "false"}


def test_a_version_that_fails_its_objective_is_taken_back(delivery: Delivery, proof: Proof) -> None:
    delivery.deploy(BROKEN)
    wait_until(lambda: delivery.shares().get(BROKEN) == delivery.tried, "it gets its share of the requests", timeout=60)
    item = wait_until(lambda: delivery.reached("Degraded", BROKEN), "the controller goes back", timeout=60)
    assert item["status"]["abort"] is True
    assert "availability" in item["status"]["message"]
    assert alerted(delivery, item) == {"phase": "Degraded", "aborted": "true"}
    wait_until(lambda: delivery.shares() == {FIRST: 100}, "no request goes to it", timeout=30)
    assert delivery.images().count(FIRST) == 2, "the old version has all its pods"
    assert "availability Failed" in delivery.verdicts()
    assert not any(verdict.startswith("latency Failed") for verdict in delivery.verdicts())
    proof.count("failing versions taken back by Argo's controller, on metrics of a real Prometheus")


def test_a_version_that_keeps_its_objective_takes_all_requests(delivery: Delivery, proof: Proof) -> None:
    before = delivery.object("Rollout", "shop")
    assert before
    delivery.deploy(GOOD)
    item = wait_until(lambda: delivery.reached("Healthy", GOOD), "it is promoted", timeout=90)
    assert alerted(delivery, item) == {"phase": "Healthy"}
    assert seen(delivery, item)["pod_hash"] != seen(delivery, before)["pod_hash"], "that it was changed is told"
    wait_until(lambda: delivery.shares() == {GOOD: 100}, "the Service that all dial is its own", timeout=30)
    assert delivery.images().count(GOOD) == 2
    # The controller ends its analysis after the promotion, in a later pass.
    wait_until(lambda: "availability Successful" in delivery.verdicts(), "its analysis ends well", timeout=60)
    proof.count("good versions promoted by Argo's controller, on metrics of a real Prometheus")
