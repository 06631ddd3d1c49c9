#!/bin/bash
# PostgreSQL's restore_command while a database is brought back: fetch one WAL segment of the source.
# usage: restore_fetch.sh <name of the segment, PostgreSQL's %f> <where to put it, %p>
set -euo pipefail

export PGBACKREST_REPO1_S3_KEY="${RESTORE_S3_KEY:?}" PGBACKREST_REPO1_S3_KEY_SECRET="${RESTORE_S3_KEY_SECRET:?}"
unset PGBACKREST_REPO2_S3_KEY PGBACKREST_REPO2_S3_KEY_SECRET
exec "${PGBACKREST:-pgbackrest}" --config="${RESTORE_CONFIG:?}" --stanza="${RESTORE_STANZA:?}" --pg1-path="${PGDATA:?}" \
  archive-get "$1" "$2"
