"""The fixtures of the proving ground. Their names say what a test gets; the modules beside this one say how."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from .build import BuildError, build
from .client import Cluster
from .control_plane import ControlPlane
from .crds import install, pinned_crds
from .deploy import ENFORCE
from .ground import Ground
from .processes import wait_until
from .programs import CONTROL_PLANE, DEFAULT_VERSION, apiserver
from .proof import Proof
from .running import end
from .side_by_side import groups_first, together
from .simulated_nodes import SimulatedNodes
from .store import keys, remove_all_but

Programs = Callable[..., dict[str, Path]]


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "cluster: needs root and Go; runs real Kubernetes servers")
    config.pluginmanager.register(Proof(), "proof")


@pytest.hookimpl(tryfirst=True)  # pytest-xdist reads the groups
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.cluster)
            if group := shared_servers(item):
                together(item, group)
    groups_first(items)


def shared_servers(item: pytest.Item) -> str:
    """The tests that one worker is to run, since they share servers.

    There are two control planes: the one on which a whole production is drained is busy for as long as all other tests are.
    """
    fixtures: list[str] = getattr(item, "fixturenames", [])
    if "api_server" in fixtures:
        return f"kubernetes-{item.callspec.params['api_server']}"  # type: ignore[attr-defined]
    if "control_plane" not in fixtures:
        return ""
    return "whole" if "whole" in fixtures else "control-plane"


@pytest.fixture(scope="session")
def proof(request: pytest.FixtureRequest) -> Proof:
    """Where a test counts what it has proven, for the summary."""
    plugin = request.config.pluginmanager.get_plugin("proof")
    assert isinstance(plugin, Proof)
    return plugin


@pytest.fixture(scope="session")
def ground(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ground]:
    """Namespaces of this run's own. From here on, tests are on its network."""
    with Ground(tmp_path_factory.mktemp("ground")) as opened:
        yield opened


@pytest.fixture(scope="session")
def programs(ground: Ground, request: pytest.FixtureRequest, proof: Proof) -> Programs:
    """`programs("etcd", "kubectl")`: the paths of these binaries, built first where they are missing."""
    capture = request.config.pluginmanager.get_plugin("capturemanager")
    assert capture

    def get(*names: str) -> dict[str, Path]:
        with proof.stage("building programs"), capture.global_and_fixture_disabled(), ground.outside():
            try:
                return build(names)
            except BuildError as error:
                # No traceback: the message says what to do.
                return pytest.fail(str(error), pytrace=False)

    return get


@pytest.fixture(scope="session")
def crds(ground: Ground, proof: Proof) -> list[dict[str, object]]:
    """The pinned CRDs of everything that we emit."""
    with proof.stage("reading CRDs"), ground.outside():
        return pinned_crds()


@pytest.fixture(scope="session")
def control_plane(ground: Ground, programs: Programs, crds: list[dict[str, object]], proof: Proof) -> ControlPlane:
    """A whole control plane with CRDs, but without nodes. Shared: use `namespace`."""
    binaries = programs(*CONTROL_PLANE)
    with proof.stage("starting the control plane"):
        plane = ControlPlane(ground, binaries, urgent=True)
        plane.start_scheduler()
        plane.start_controllers()
        install(plane, crds)
    return plane


@pytest.fixture(scope="session")
def nodes(control_plane: ControlPlane, proof: Proof) -> SimulatedNodes:
    """Two simulated nodes in each of three zones: pods of the control plane run on them. Restore what you lose."""
    with proof.stage("starting simulated nodes"):
        return SimulatedNodes(control_plane)


@pytest.fixture(scope="session")
def cluster(control_plane: ControlPlane) -> Cluster:
    """The control plane's API, as its administrator."""
    return control_plane.cluster


@pytest.fixture
def namespace(cluster: Cluster) -> Iterator[str]:
    """A new namespace of the control plane that enforces the Pod Security level `restricted`. Nothing runs in it afterwards."""
    name = f"test-{secrets.token_hex(4)}"
    metadata = {"name": name, "labels": {ENFORCE: "restricted"}}
    cluster.create({"apiVersion": "v1", "kind": "Namespace", "metadata": metadata})
    wait_until(lambda: cluster.get("v1", "ServiceAccount", "default", name), "the namespace has its service account")
    yield name
    end(cluster, name)


@pytest.fixture(scope="session", params=[DEFAULT_VERSION])
def api_server(
    request: pytest.FixtureRequest, ground: Ground, programs: Programs, crds: list[dict[str, object]], proof: Proof
) -> Iterator[ControlPlane]:
    """Only an API server, with CRDs: nothing acts on what is applied. Parametrize it indirectly with a version."""
    version = request.param
    binaries = programs("etcd", apiserver(version))
    with proof.stage(f"starting the API server {version}"):
        plane = ControlPlane(ground, binaries, version)
        install(plane, crds)
    yield plane
    plane.stop()


@pytest.fixture
def empty_api_server(api_server: ControlPlane) -> Iterator[ControlPlane]:
    """The API server, which after the test is put back to what it was before it."""
    before = keys(api_server.store)
    yield api_server
    remove_all_but(before, api_server.store)
