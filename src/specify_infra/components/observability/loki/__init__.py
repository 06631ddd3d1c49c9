"""Loki: logs kept cheaply, found by labels and by reading."""
