"""Placeholders of the presets: what only you can know."""

IMAGE = "registry.example.com/specify/specify:1.0.0"
"""The application's image. The checks warn until it is yours."""

REPOSITORY = "https://git.example.com/platform/infrastructure"
"""The Git repository that ``dist/`` is committed to."""
