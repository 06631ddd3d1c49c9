"""Placeholders of the presets: what only you can know."""

from __future__ import annotations

from specify_infra.components import ObjectStore

IMAGE = "registry.example.com/specify/specify:1.0.0"
"""The application's image. The checks warn until it is yours."""

REPOSITORY = "https://git.example.com/platform/infrastructure"
"""The Git repository that ``dist/`` is committed to."""

STORE = ObjectStore(host="s3.example.com", cidrs=("203.0.113.0/24",), bucket="specify-backups", region="eu-central-1")
"""Where backups go, in another region or account: a place of documentation's own, until it is yours."""
