"""Two versions beside each other, each a Deployment of its own, so that Git alone says who gets the requests."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated, ClassVar, Literal

import msgspec
from msgspec import Meta

from specify_infra.kubernetes.document import Document
from specify_infra.model import Option, Replicas, Track, Workload
from specify_infra.options.replicas import AnyReplicas
from specify_infra.options.rollout.rolling import Rolling
from specify_infra.values import Image

Colour = Literal["blue", "green"]
COLOURS: tuple[Colour, ...] = ("blue", "green")

Weight = Annotated[int, Meta(ge=0, le=100, description="a whole percentage, 0-100")]


class NoPods(Option, frozen=True, kw_only=True):
    """No pods: a track that costs nothing until it is wanted."""

    minimum: ClassVar[int] = 0
    maximum: ClassVar[int] = 0
    count: ClassVar[int] = 0

    def documents(self, workload: Workload) -> Iterable[Document]:
        return ()

    def owned_fields(self) -> tuple[str, ...]:
        return ()


def track(workload: Workload, name: str, image: str | None = None, replicas: Replicas | None = None) -> Workload:
    """Return one track of a workload: the same pods under a name, and labels, of its own.

    Args:
        workload: what runs.
        name: the track's name, such as blue.
        image: what its first container runs. Default: what the workload's does.
        replicas: how many pods. Default: as many as the workload has.
    """
    first, *others = workload.pod["containers"]
    many = replicas or workload.replicas
    kept = min(workload.min_available or 0, many.minimum - 1)
    return msgspec.structs.replace(
        workload,
        name=f"{workload.name}-{name}",
        track_of=workload.name,
        pod={**workload.pod, "containers": [{**first, "image": image or first["image"]}, *others]},
        replicas=many,
        min_available=kept if kept > 0 else None,
    )


class BlueGreen(Rolling, frozen=True, kw_only=True, tag=True):
    """Two Deployments, blue and green: one serves, the other is a preview. The switch, and its way back, is a commit of one word."""

    active: Colour = "blue"
    """The colour that takes the requests. Default: blue; changing it changes the Services' selectors and an alert's, and no pod."""
    blue: Image | None = None
    """What blue runs. Default: the component's image."""
    green: Image | None = None
    """What green runs. Default: the component's image."""
    preview: Literal["ready", "off"] = "ready"
    """Whether the other colour has pods. Default: ready, as many as the active one, so that the switch is instant; off: none."""

    def images(self, image: str) -> set[str]:
        return {self.blue or image, self.green or image}

    def tracks(self, workload: Workload) -> tuple[Workload, ...]:
        images = {"blue": self.blue, "green": self.green}
        many = {colour: None if colour == self.active or self.preview == "ready" else NoPods() for colour in COLOURS}
        return tuple(track(workload, colour, images[colour], many[colour]) for colour in COLOURS)

    def services(self, workload: Workload) -> dict[str, dict[str, str]]:
        """Return the workload's Service over the active colour, and a preview Service over the other one."""
        names = (workload.name, f"{workload.name}-preview")
        activeness = sorted(self.tracks(workload), key=lambda one: one.name != self.serving(workload.name))
        return {name: one.selector for name, one in zip(names, activeness, strict=True)}

    def serving(self, workload: str) -> str:
        return f"{workload}-{self.active}"


class Canary(Rolling, frozen=True, kw_only=True, tag=True):
    """Two Deployments, stable and canary, that share the requests by weight, or by a header. Each step is a commit."""

    image: Image | None = None
    """What the canary runs; the component's image stays stable. Default: none, there is no canary now."""
    weight: Weight = 10
    """The canary's share of the requests in percent. Default: 10, the seed's."""
    headers: dict[str, str] = {}
    """Headers, and their exact values, of requests that go to the canary whatever the weight is. Default: none."""
    replicas: AnyReplicas | None = None
    """The canary's pods. Default: as many as the stable ones, so that it bears any weight."""

    @property
    def requires(self) -> frozenset[str]:  # type: ignore[override]  # a header is asked for by a value, not by the class
        """What exposure or mesh must provide."""
        return splitting(self.headers)

    def images(self, image: str) -> set[str]:
        return {image, self.image or image}

    def tracks(self, workload: Workload) -> tuple[Workload, ...]:
        canary = (track(workload, "canary", self.image, self.replicas),) if self.image else ()
        return (track(workload, "stable"), *canary)

    def services(self, workload: Workload) -> dict[str, dict[str, str]]:
        """Return the workload's Service over the stable pods, and one over the canary's where there are any."""
        names = (workload.name, f"{workload.name}-canary")
        return {name: one.selector for name, one in zip(names, self.tracks(workload), strict=False)}

    def shares(self, workload: Workload) -> tuple[Track, ...]:
        """Return the weights, while there is a canary."""
        return split(workload, self.weight, self.headers) if self.image else ()


def splitting(headers: dict[str, str]) -> frozenset[str]:
    """Return what a rollout needs that shares requests: a splitter by weight, and by header where there are headers."""
    return frozenset({"weights", "headers"} if headers else {"weights"})


def split(workload: Workload, weight: int, headers: dict[str, str]) -> tuple[Track, ...]:
    """Return how requests are shared between a workload's stable Service and its canary's."""
    stable = Track(service=workload.name, workload=workload.name, weight=100 - weight)
    return (stable, Track(service=f"{workload.name}-canary", workload=workload.name, weight=weight, headers=headers))
