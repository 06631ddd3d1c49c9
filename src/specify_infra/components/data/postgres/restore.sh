#!/bin/bash
# Fill an empty data directory from the archive: the newest state, or a moment, or a named restore point.
# Patroni calls it to bootstrap a cluster, an init container calls it before a single server.
#
# Never touches a data directory that holds a database: what is restored once stays as it is.
set -euo pipefail

: "${PGDATA:?the data directory}"
: "${RESTORE_STANZA:?names the database in the repository}"
: "${RESTORE_CONFIG:?pgBackRest configuration of the repository that is read}"
: "${RESTORE_FETCH:?the script that fetches one WAL segment}"
: "${RESTORE_TYPE:=default}"
: "${RESTORE_TARGET:=}"
: "${RESTORE_SET:=}"
: "${PGBACKREST:=pgbackrest}"

if [ -s "$PGDATA/PG_VERSION" ]; then
  echo "$PGDATA holds a database: nothing to restore"
  exit 0
fi

# The source may be another store than the one that this database archives to, with credentials of its own.
export PGBACKREST_REPO1_S3_KEY="${RESTORE_S3_KEY:?}" PGBACKREST_REPO1_S3_KEY_SECRET="${RESTORE_S3_KEY_SECRET:?}"
unset PGBACKREST_REPO2_S3_KEY PGBACKREST_REPO2_S3_KEY_SECRET

options=(--config="$RESTORE_CONFIG" --stanza="$RESTORE_STANZA" --pg1-path="$PGDATA" --type="$RESTORE_TYPE")
[ -z "$RESTORE_TARGET" ] || options+=(--target="$RESTORE_TARGET" --target-action=promote)
[ -z "$RESTORE_SET" ] || options+=(--set="$RESTORE_SET")

mkdir -p "$PGDATA"
chmod 0700 "$PGDATA"
# A restore that died halfway left files, and no PG_VERSION or not the right ones: --delta makes them right.
"$PGBACKREST" "${options[@]}" --delta --force \
  --recovery-option=restore_command="$RESTORE_FETCH %f \"%p\"" restore
