"""Writes the dashboards that stand as JSON beside their components, so that nothing but this needs Grafana's SDK.

``python -m tools.dashboards``           writes them
``python -m tools.dashboards --check``   tells which ones are not what would be written
"""
