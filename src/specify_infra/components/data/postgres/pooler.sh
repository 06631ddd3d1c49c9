#!/bin/sh
# Start PgBouncer with its own login and the exporter's, which come from Secrets. The logins of everyone else it asks the server for.
set -eu

: "${POOLER_USER:?}" "${POOLER_PASSWORD:?}" "${POOLER_AUTH_FILE:?}" "${POOLER_CONFIG:?}" "${WATCHER_USER:?}" "${WATCHER_PASSWORD:?}"

login() {
  # In PgBouncer's file a quotation mark is doubled.
  printf '"%s" "%s"\n' "$1" "$(printf '%s' "$2" | sed 's/"/""/g')"
}

umask 077
{
  login "$POOLER_USER" "$POOLER_PASSWORD"
  login "$WATCHER_USER" "$WATCHER_PASSWORD"
} >"$POOLER_AUTH_FILE"
exec "${PGBOUNCER:-pgbouncer}" "$POOLER_CONFIG"
