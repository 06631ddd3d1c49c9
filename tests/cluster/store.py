"""The etcd behind an API server, past the server: to put things there, and to put it back to an earlier state.

That takes a fraction of a second, where a new server takes four. Nothing is judged, and no finalizer runs.
"""

from __future__ import annotations

import base64
import json
import urllib.request
from typing import Any

PREFIX = "/registry/"


def keys(store: str) -> frozenset[str]:
    """The key of every object that the etcd at this address has."""
    return frozenset(_range(store))


def remove_all_but(kept: frozenset[str], store: str) -> int:
    """Removes every object that is not among these keys, and says how many there were."""
    added = [key for key in _range(store) if key not in kept]
    # One by one: what is deleted at once has one revision, and of such events an API server's watchers see only one.
    for key in added:
        _call(store, "deleterange", {"key": _encode(key)})
    return len(added)


def put(key: str, document: dict[str, Any], store: str) -> None:
    """Puts an object there as the server would have stored it: whoever watches is told."""
    _call(store, "put", {"key": _encode(key), "value": _encode(json.dumps(document))})


def _range(store: str) -> list[str]:
    end = PREFIX[:-1] + chr(ord(PREFIX[-1]) + 1)
    answer = _call(store, "range", {"key": _encode(PREFIX), "range_end": _encode(end), "keys_only": True})
    return [base64.b64decode(item["key"]).decode() for item in answer.get("kvs", [])]


def _call(store: str, method: str, body: dict[str, Any]) -> dict[str, Any]:
    request = urllib.request.Request(f"{store}/v3/kv/{method}", json.dumps(body).encode())
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with opener.open(request, timeout=10) as response:
        answer: dict[str, Any] = json.load(response)
    return answer


def _encode(text: str) -> str:
    return base64.b64encode(text.encode()).decode()
