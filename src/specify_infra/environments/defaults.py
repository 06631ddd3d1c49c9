"""What the presets share: placeholders for what only you can know, and the edge."""

from __future__ import annotations

from typing import Any

from specify_infra.components import ObjectStore
from specify_infra.model import Cors, Edge, RateLimit

IMAGE = "registry.example.com/specify/specify:1.0.0"
"""The application's image. The checks warn until it is yours."""

REPOSITORY = "https://git.example.com/platform/infrastructure"
"""The Git repository that ``dist/`` is committed to."""

STORE = ObjectStore(host="s3.example.com", cidrs=("203.0.113.0/24",), bucket="specify-backups", region="eu-central-1")
"""Where backups go, in another region or account: a place of documentation's own, until it is yours."""

LIMITS: dict[str, Any] = {"rate_limit": RateLimit(requests=50), "max_body": "10Mi", "timeout_seconds": 60}

EDGE = Edge(**LIMITS)
"""What happens to requests at the edge of staging and production: HTTPS, protective headers, and limits that a person does not meet."""


def edge(host: str) -> Edge:
    """Return the same for the application, which pages of its own host may call: add those of yours."""
    return Edge(**LIMITS, cors=Cors(origins=(f"https://{host}",)))


LETS_ENCRYPT_STAGING = "https://acme-staging-v02.api.letsencrypt.org/directory"
"""Let's Encrypt's server for trials: its limits are generous, and no browser trusts its certificates."""
