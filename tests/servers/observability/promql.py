"""What a query reads and gives, out of Prometheus' own parse of it (/api/v1/parse_query)."""

from __future__ import annotations

import urllib.error
import urllib.parse
from collections.abc import Iterator
from typing import Any

from tests.servers.observability.servers import get

Node = dict[str, Any]

MADE = {"ALERTS": {"alertname", "alertstate", "severity", "namespace", "job", "service"}}
"""Series that Prometheus makes itself, and labels that our alerts give them."""

COMPARISONS = (">", "<", "==", ">=", "<=", "!=")


def parsed(prometheus: str, expression: str) -> Any:
    """Return Prometheus' own parse of a query.

    Raises:
        AssertionError: when it is none.
    """
    try:
        return get(f"{prometheus}/api/v1/parse_query?{urllib.parse.urlencode({'query': expression})}")["data"]
    except urllib.error.HTTPError as error:
        raise AssertionError(f"{expression}: {error.read().decode()}") from None


def selectors(node: Any) -> Iterator[Node]:
    """Yield the selectors in a parsed query."""
    if isinstance(node, dict):
        if node.get("type") in ("vectorSelector", "matrixSelector"):
            yield node
        for value in node.values():
            yield from selectors(value)
    elif isinstance(node, list):
        for value in node:
            yield from selectors(value)


def written(selector: Node) -> str:
    """Return a selector as PromQL, without its range."""
    matchers = [f'{one["name"]}{one["type"]}"{one["value"]}"' for one in selector["matchers"] if one["name"] != "__name__"]
    return selector["name"] + "{" + ",".join(matchers).replace("\\", "\\\\") + "}"


def compares(node: Any) -> bool:
    """Tell whether a query shows only what is beyond a bound, or counts alerts."""
    if isinstance(node, dict):
        return node.get("op") in COMPARISONS or node.get("name") in MADE or any(map(compares, node.values()))
    return isinstance(node, list) and any(map(compares, node))


def gives(node: Node, known: dict[str, set[str]]) -> set[str]:
    """Return the labels that the result of a query may have.

    Args:
        node: the parsed query.
        known: the labels of each metric.

    Raises:
        AssertionError: when it groups, joins or asks by a label that is not there.
    """
    kind = node["type"]
    if kind in ("vectorSelector", "matrixSelector"):
        have = MADE.get(node["name"]) or known[node["name"]]
        _within({one["name"] for one in node["matchers"]} - {"__name__"}, have, node["name"])
        return have
    if kind == "aggregation":
        return _aggregated(node, gives(node["expr"], known))
    if kind == "binaryExpr":
        return _joined(node, gives(node["lhs"], known), gives(node["rhs"], known))
    if kind == "call":
        return _called(node, known)
    return gives(node["expr"], known) if "expr" in node else set()


def _aggregated(node: Node, inner: set[str]) -> set[str]:
    grouping = set(node["grouping"])
    _within(grouping, inner, f"{node['op']} by")
    if node["op"] in ("topk", "bottomk"):
        return inner
    return inner - grouping if node["without"] else grouping


def _joined(node: Node, left: set[str], right: set[str]) -> set[str]:
    matching = node.get("matching") or {"card": "", "labels": [], "on": False, "include": []}
    on = set(matching["labels"])
    if node["op"] == "or":
        return left | right
    if on or matching["on"]:
        _within(on, left, f"left of {node['op']} on")
        _within(on, right, f"right of {node['op']} on")
    if node["op"] in ("and", "unless") or not matching["card"]:
        return left | right if not matching["card"] else left
    if matching["card"] != "one-to-one":
        return (left if matching["card"] == "many-to-one" else right) | set(matching["include"])
    # Comparisons filter, and keep what they are matched by.
    return on if matching["on"] else left - on


def _called(node: Node, known: dict[str, set[str]]) -> set[str]:
    name, arguments = node["func"]["name"], node["args"]
    inner = set().union(*(gives(one, known) for one in arguments))
    if name == "histogram_quantile":
        _within({"le"}, inner, name)
        return inner - {"le"}
    if name == "label_replace":
        _within({arguments[3]["val"]}, inner, name)
        return inner | {arguments[1]["val"]}
    return inner


def _within(wanted: set[str], have: set[str], where: str) -> None:
    assert wanted <= have, f"{where}: no label {sorted(wanted - have)} among {sorted(have)}"
