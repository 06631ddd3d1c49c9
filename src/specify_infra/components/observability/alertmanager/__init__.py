"""Alertmanager: it brings alerts to people, by how urgent they are."""
