"""The edge's alerts, by promtool."""
