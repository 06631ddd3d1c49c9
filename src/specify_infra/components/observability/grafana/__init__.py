"""Grafana: it shows what is known, from files alone."""
