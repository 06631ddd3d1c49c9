"""PostgreSQL: servers, backups, restores, pools."""
