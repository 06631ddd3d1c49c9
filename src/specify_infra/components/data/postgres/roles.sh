#!/bin/bash
# Make the roles and the database what the Secrets say, on the server that writes. Harmless when repeated.
# Patroni calls it when a member starts or changes its role; a server alone, when it starts.
# usage: roles.sh [<action> <role> <cluster>]
set -euo pipefail

: "${BIN_DIR:?}" "${SOCKET:?}" "${SETTINGS:?}"

case "${2:-primary}" in
  primary | master | promoted) ;;
  *) exit 0 ;;
esac

superuser() {
  "$BIN_DIR/psql" --no-psqlrc --quiet --tuples-only --no-align --set=ON_ERROR_STOP=1 \
    --host="$SOCKET" --port="${PORT:-5432}" --username=postgres --dbname="$1" "${@:2}"
}

# A server that just started, or was just promoted, may still replay.
for _ in $(seq 300); do
  writes=$(superuser postgres --command="SELECT NOT pg_is_in_recovery()" 2>/dev/null || true)
  [ "$writes" != t ] || break
  sleep 1
done
[ "$writes" = t ] || { echo "roles: the server does not write" >&2; exit 1; }

superuser postgres --file="$SETTINGS/roles.sql"
superuser "$APP_DATABASE" --file="$SETTINGS/database.sql"
if [ -n "${POOLER_USERNAME:-}" ]; then
  superuser "$APP_DATABASE" --set=pooler="$POOLER_USERNAME" --file="$SETTINGS/pooler.sql"
fi
echo "roles: as the Secrets say"
