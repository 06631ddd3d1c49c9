#!/bin/bash
# Start a server alone: make its data directory if there is none, its roles and database, and serve.
set -euo pipefail

: "${PGDATA:?the data directory}" "${BIN_DIR:?where the programs of PostgreSQL are}" "${SETTINGS:?where the configuration is}"

if [ ! -s "$PGDATA/PG_VERSION" ]; then
  # Beside its place, so that one which was interrupted is never taken for a database.
  rm -rf "$PGDATA.new"
  "$BIN_DIR/initdb" --pgdata="$PGDATA.new" --username=postgres --auth=reject --data-checksums --encoding=UTF8 --locale=C.UTF-8
  if [ -d "$PGDATA" ]; then rmdir "$PGDATA"; fi
  mv "$PGDATA.new" "$PGDATA"
fi
# Kubernetes may have opened it to the group of the volume; the server refuses that.
chmod 0700 "$PGDATA"
# A server that was killed leaves its process number behind, which may be anyone's in this container: the server would not
# start. PostgreSQL takes the number in this variable for one of its own starters (miscinit.c, CreateLockFile).
[ ! -f "$PGDATA/postmaster.pid" ] || PG_GRANDPARENT_PID=$(head -n 1 "$PGDATA/postmaster.pid")
export PG_GRANDPARENT_PID="${PG_GRANDPARENT_PID:-}"

/bin/bash "$SETTINGS/roles.sh" &
# SIGINT is a fast shutdown. SIGTERM would wait until the last client has gone.
exec /bin/bash "$SETTINGS/server.sh" INT "$BIN_DIR/postgres" -D "$PGDATA" \
  -c config_file="$SETTINGS/postgresql.conf" -c hba_file="$SETTINGS/pg_hba.conf"
