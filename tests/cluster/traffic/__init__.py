"""Requests on real programs: proxies and meshes that the real API server feeds, and controllers that move requests."""
