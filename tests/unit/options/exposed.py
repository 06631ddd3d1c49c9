"""A route that is exposed, for the tests of its intent and of each way in."""

from __future__ import annotations

from typing import Any

import msgspec

from specify_infra import Context, Edge, Route
from tests.support import Document, app, drafted

HOST = "shop.example.org"
ROUTE = Route(name="shop", host=HOST, path="/", workload="shop", service="shop", port=80, target_port=8080)


def planned(exposure: Any, edge: Edge | None = None, **more: Any) -> list[Document]:
    return list(drafted(app(host=HOST, edge=edge, **more), exposure=exposure).documents())


def rendered(exposure: Any, **changes: Any) -> list[Document]:
    """Return the objects of a route alone."""
    return list(exposure.documents(msgspec.structs.replace(ROUTE, **changes), "shop", Context(namespace="shop")))
