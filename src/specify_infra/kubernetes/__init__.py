"""Kubernetes' kinds: shape only, no policy. One pure function per kind, a module per family of API groups."""
