#!/bin/bash
# Beside each server: let the backup job read the data directory over TLS, also after the certificate was renewed, and keep the
# archive telling its age.
set -euo pipefail

: "${BIN_DIR:?where the programs of PostgreSQL are}"
: "${SERVER:?the script that starts a server and lets it read a renewed certificate}"
: "${HEARTBEAT_SECONDS:?how often an idle database writes something}"
: "${HEARTBEAT_SQL:?what it writes}"
: "${PGBACKREST:=pgbackrest}"

# An idle database writes no WAL, so nothing would be archived, and nobody could tell a quiet archive from a broken one.
heartbeat() {
  while sleep "$HEARTBEAT_SECONDS"; do
    "$BIN_DIR/psql" --no-psqlrc --quiet --dbname=postgres --output=/dev/null --set=ON_ERROR_STOP=1 \
      --set=seconds="$HEARTBEAT_SECONDS" --file="$HEARTBEAT_SQL" || true
  done
}

heartbeat &
exec /bin/bash "$SERVER" TERM "$PGBACKREST" server
