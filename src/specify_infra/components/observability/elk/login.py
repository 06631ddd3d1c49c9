"""How clients of Elasticsearch log in: by variables that a Secret fills."""

from __future__ import annotations

from typing import Any

from specify_infra.errors import refuse
from specify_infra.model import Endpoint


def variables(search: Endpoint) -> list[dict[str, Any]]:
    """Return ELASTICSEARCH_LOGIN and ELASTICSEARCH_SECRET.

    Raises:
        InfraError: when the endpoint has no account of two keys.
    """
    keys = search.secret.keys if search.secret else ()
    if search.secret is None or len(keys) != 2:
        do = "give the endpoint a secret: the user's key first, then the password's"
        raise refuse("an account is needed", where="search.secret.keys", got=", ".join(keys) or "none", allowed="two keys", do=do)
    pairs = zip(("ELASTICSEARCH_LOGIN", "ELASTICSEARCH_SECRET"), keys, strict=True)
    return [{"name": name, "valueFrom": {"secretKeyRef": {"name": search.secret.name, "key": key}}} for name, key in pairs]
