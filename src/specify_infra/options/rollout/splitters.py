"""What Argo's controller must know of those who share requests: found in their documents, whoever made them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from specify_infra.kubernetes.document import Document, identity
from specify_infra.model import OwnedFields

PLUGIN = "argoproj-labs/gatewayAPI"
"""The name under which the controller's configuration has the plugin for the Gateway API."""


def routing(canary: str, namespace: str, documents: Iterable[Document]) -> dict[str, Any] | None:
    """Return a Rollout's ``trafficRouting``; None where nobody that the controller can steer shares the requests.

    Args:
        canary: the canary's Service.
        namespace: where the splitters are.
        documents: those of exposure and mesh, the splitters among them.
    """
    found: dict[str, list[Document]] = {}
    for item in splitters(canary, (item for item in documents if item["metadata"].get("namespace") == namespace)):
        found.setdefault(item["kind"], []).append(item)
    return {key: value for kind, items in found.items() for key, value in STEERED[kind](canary, namespace, items).items()} or None


def splitters(canary: str, documents: Iterable[Document]) -> Iterator[Document]:
    """Yield the documents in which a canary's Service and another one share requests."""
    return (item for item in documents if item["kind"] in STEERED and list(_shared_by(canary, item["spec"])))


def weights(canary: str, documents: Iterable[Document]) -> Iterator[OwnedFields]:
    """Yield the weights that the controller writes into the splitters."""
    for item in splitters(canary, documents):
        pointers = [f"{path}/{index}/weight" for path in _shared_by(canary, item["spec"], "/spec") for index in (0, 1)]
        yield (*identity(item), tuple(pointers))


def _gateway(canary: str, namespace: str, items: list[Document]) -> dict[str, Any]:
    routes = [{"name": item["metadata"]["name"]} for item in items]
    return {"plugins": {PLUGIN: {"namespace": namespace, "httpRoutes": routes}}}


def _istio(canary: str, namespace: str, items: list[Document]) -> dict[str, Any]:
    return {"istio": {"virtualServices": [{"name": item["metadata"]["name"], "routes": _shared(canary, item)} for item in items]}}


def _shared(canary: str, item: Document) -> list[str] | None:
    """Return the names of a VirtualService's routes that have weights, which it must have where there is more than one route."""
    return [route["name"] for route in item["spec"]["http"] if list(_shared_by(canary, route)) and "name" in route] or None


STEERED: Mapping[str, Callable[[str, str, list[Document]], dict[str, Any]]] = {"HTTPRoute": _gateway, "VirtualService": _istio}
"""The kinds whose weights the controller can move, and how a Rollout names them."""


def _shared_by(canary: str, value: Any, path: str = "") -> Iterator[str]:
    """Yield the JSON pointer of each list of backends that has a canary's Service and another one."""
    return (found for found, names in _shares(value, path) if canary in names and len(names) > 1)


def _shares(value: Any, path: str = "") -> Iterator[tuple[str, list[str]]]:
    """Yield each list of backends in a splitter: its JSON pointer, and the Services in it."""
    if isinstance(value, Mapping):
        for key, item in value.items():
            yield from _shares(item, f"{path}/{key}")
    elif isinstance(value, list):
        names = [name for item in value for name in _service(item)]
        if names:
            yield path, names
        for index, item in enumerate(value):
            yield from _shares(item, f"{path}/{index}")


def _service(backend: Any) -> Iterator[str]:
    """Yield the Service that an entry sends requests to: by name in an HTTPRoute, by host in a VirtualService."""
    if isinstance(backend, Mapping) and "destination" in backend:
        yield str(backend["destination"]["host"]).split(".")[0]
    elif isinstance(backend, Mapping) and "name" in backend and "weight" in backend:
        yield str(backend["name"])
