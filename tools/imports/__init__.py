"""Fetches CRDs and core schemas from pinned packages, trims them and generates ``imports/`` and the offline schemas."""
