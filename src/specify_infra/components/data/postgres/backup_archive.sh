#!/bin/bash
# PostgreSQL's archive_command: bring one WAL segment to every repository.
# usage: backup_archive.sh <path of the segment, PostgreSQL's %p>
#
# Exits 0 only when the segment is stored: PostgreSQL keeps it, and asks again, until then.
set -euo pipefail

: "${PGBACKREST_STANZA:?names the database in the repository}"
: "${PGBACKREST:=pgbackrest}"

if "$PGBACKREST" archive-push "$1"; then
  exit 0
fi
# The first segment of a new database finds no stanza. Creating it is harmless where it exists, and is refused where the
# repository belongs to another database of the same name, whose backups would otherwise be lost.
"$PGBACKREST" stanza-create
"$PGBACKREST" archive-push "$1"
