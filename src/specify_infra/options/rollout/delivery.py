"""What the rollouts of a service have in common: which Services it has, who shares their requests, who judges a new version."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from specify_infra.errors import Problem, problem
from specify_infra.kubernetes.document import Document
from specify_infra.model import Endpoint, EndpointReference, Need, Track, Watched, Workload
from specify_infra.options.rollout.undivided import Undivided

Queries = Callable[[str], Mapping[str, str]]
Resolve = Callable[[Mapping[str, Endpoint | EndpointReference]], Mapping[str, Endpoint]]


class Delivery(Undivided, frozen=True, kw_only=True):
    """How a new version of a service takes over from the old one. Here: behind one Service, judged by nobody."""

    def services(self, workload: Workload) -> dict[str, dict[str, str]]:
        """Return the Services over the pods, each with the labels that it selects; the workload's own takes the requests."""
        return {workload.name: workload.selector}

    def shares(self, workload: Workload) -> tuple[Track, ...]:
        """Return how a splitter shares the requests among these Services; empty where the workload's own takes all."""
        return ()

    def serving(self, workload: str) -> str:
        """Return what the names of the pods that take requests begin with, as distinct from those that take none."""
        return workload

    def images(self, image: str) -> set[str]:
        """Return all that the tracks run of a component with an image."""
        return {image}

    def watched(self, system: str) -> Iterable[Watched]:
        """Yield the kinds of a controller's objects that tell how the rollout fares.

        Args:
            system: the environment's namespace.
        """
        return ()

    def needs(self, workload: str, resolve: Resolve) -> tuple[Need, ...]:
        """Return whom a controller asks whether a new version is good.

        Args:
            workload: what is rolled out.
            resolve: looks endpoints up, by the field that refers to them.
        """
        return ()

    def judges(self, workload: Workload, queries: Queries, addresses: Iterable[str]) -> Iterable[Document]:
        """Yield what a new version is judged by.

        Args:
            workload: what is rolled out.
            queries: returns PromQL by name that answers 1 while the objective is kept, of the pods that matchers mean.
            addresses: the URLs of whom it ``needs``.
        """
        return ()


def hasty(progress_deadline: int, min_ready: int) -> Iterator[Problem]:
    """Yield what Kubernetes refuses: a rollout that counts as failed before its first pod counts as ready."""
    if progress_deadline <= min_ready:
        do = "raise progress_deadline: pods must start within it too; or lower min_ready"
        allowed = f"more than {min_ready} (min_ready)"
        yield problem("no pod can be ready in time", where="progress_deadline", got=progress_deadline, allowed=allowed, do=do)
