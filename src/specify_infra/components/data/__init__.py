"""The data layer: databases and caches that survive."""
