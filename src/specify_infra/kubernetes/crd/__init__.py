"""Kinds that custom resource definitions add, a module per project."""
