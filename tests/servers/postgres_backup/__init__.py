"""Proofs that backups can be restored: our rendered containers, as processes, against a real PostgreSQL and a real S3 server."""
