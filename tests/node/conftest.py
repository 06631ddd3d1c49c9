"""The fixtures of the real node. Their names say what a test gets; the modules beside this one say how."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.cluster.build import BuildError
from tests.cluster.client import Document, named
from tests.cluster.crds import install, pinned_crds
from tests.cluster.processes import wait_until
from tests.cluster.proof import Proof
from tests.cluster.side_by_side import groups_first, together

from . import subject
from .images import ImageError
from .site import Site, build_programs, open_site

NAMESPACE = "specify"
APPLICATION = "app.kubernetes.io/name=specify"

AS_SLOW_AS_A_BIG_CLUSTER = {"endpointslice_updates_batch_period": "1s"}
"""News of an ending pod takes a second longer to reach the proxies: a drain that only a small cluster needs is none."""


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "node: needs root, Go and a C compiler; runs real containers")
    if not config.pluginmanager.has_plugin("proof"):
        config.pluginmanager.register(Proof(), "proof")


@pytest.hookimpl(tryfirst=True)  # pytest-xdist reads the groups
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.node)
            fixtures = getattr(item, "fixturenames", ())
            if "site" in fixtures:
                # Rollouts and databases take as long as everything else: they have nodes of their own.
                together(item, next((one for one in ("rollouts", "data") if one in fixtures), "site"))
    groups_first(items)


@pytest.fixture(scope="session")
def proof(request: pytest.FixtureRequest) -> Proof:
    """Where a test counts what it has proven, for the summary."""
    plugin = request.config.pluginmanager.get_plugin("proof")
    assert isinstance(plugin, Proof)
    return plugin


@pytest.fixture(scope="session")
def programs(request: pytest.FixtureRequest, proof: Proof) -> dict[str, Path]:
    """All binaries of a node and its control plane, built first where they are missing."""
    capture = request.config.pluginmanager.get_plugin("capturemanager")
    assert capture
    with proof.stage("building programs"), capture.global_and_fixture_disabled():
        try:
            return build_programs()
        except (BuildError, ImageError) as error:
            # No traceback: the message says what to do.
            return pytest.fail(str(error), pytrace=False)


@pytest.fixture(scope="session")
def site(programs: dict[str, Path], tmp_path_factory: pytest.TempPathFactory, proof: Proof) -> Iterator[Site]:
    """A cluster of one real node, with our CRDs. From here on, tests are on its network."""
    with proof.stage("reading CRDs"):
        crds = pinned_crds()
    with proof.stage("starting the node"):
        opening = open_site(tmp_path_factory.mktemp("node"), programs, **AS_SLOW_AS_A_BIG_CLUSTER)
        site = opening.__enter__()
    try:
        install(site.plane, crds)
        yield site
    finally:
        with proof.stage("ending the node"):
            opening.__exit__(None, None, None)


@pytest.fixture(scope="session")
def application(site: Site, proof: Proof) -> Site:
    """The node with the production application applied and ready."""
    with proof.stage("until the application was ready"):
        for document in subject.documents(subject.planned()):
            if not site.cluster.serves(document["apiVersion"], document["kind"]):
                proof.gap(f"{named(document)}: its kind is not served here")
                continue
            result = site.cluster.apply(document)
            assert not result.warnings, result.warnings
            proof.count("manifests of production applied")
            if document["kind"] == "Namespace":
                site.cluster.apply(_secret())
        wait_until(lambda: len(site.ready(NAMESPACE, APPLICATION)) == 3, "three pods of the application are ready", timeout=120)
    proof.gap("the images of real applications and servers: ours stands in for the application, under its name")
    return site


@pytest.fixture
def pods(application: Site) -> list[Document]:
    """The application's ready pods."""
    return wait_until(
        lambda: found if len(found := application.ready(NAMESPACE, APPLICATION)) == 3 else None,
        "three pods of the application are ready",
        timeout=120,
    )


@pytest.fixture(scope="session")
def client(application: Site) -> Callable[..., Document]:
    """`client("monitoring", labels={...})`: a waiting client pod with these labels in this namespace."""
    made: dict[str, Document] = {}

    def get(namespace: str, name: str = "client", **options: Any) -> Document:
        key = f"{namespace}/{name}"
        if key not in made:
            application.namespace(namespace)
            made[key] = application.client(namespace, name, **options)
        return made[key]

    return get


def _secret() -> Document:
    metadata = {"name": subject.SECRET.name, "namespace": NAMESPACE}
    return {
        "apiVersion": "v1",
        "kind": "Secret",
        "metadata": metadata,
        "stringData": dict.fromkeys(subject.SECRET.keys, subject.SECRET_VALUE),
    }
