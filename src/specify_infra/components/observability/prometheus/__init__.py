"""Prometheus: it scrapes what components declare, keeps it, and evaluates their rules."""
