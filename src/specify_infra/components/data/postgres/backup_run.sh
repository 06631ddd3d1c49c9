#!/bin/bash
# Take one base backup to every repository, and let go of what is older than the settings keep.
set -euo pipefail

: "${PGBACKREST_STANZA:?names the database in the repository}"
: "${BACKUP_TYPE:?full, diff or incr}"
: "${REPOSITORIES:?the numbers of the repositories, such as '1 2'}"
: "${PGBACKREST:=pgbackrest}"

"$PGBACKREST" stanza-create
# Proves that a segment which PostgreSQL writes now arrives in the archive: a backup without its WAL cannot be restored.
"$PGBACKREST" check

failed=""
for repository in $REPOSITORIES; do
  # One repository that is away must not keep the others from getting their backup.
  "$PGBACKREST" --repo="$repository" --type="$BACKUP_TYPE" backup || failed="$failed $repository"
done

"$PGBACKREST" info
if [ -n "$failed" ]; then
  echo "no backup in repository$failed" >&2
  exit 1
fi
