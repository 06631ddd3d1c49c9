#!/bin/sh
# Start PgBouncer with its own login, which comes from a Secret. The logins of everyone else it asks the server for.
set -eu

: "${POOLER_USER:?}" "${POOLER_PASSWORD:?}" "${POOLER_AUTH_FILE:?}" "${POOLER_CONFIG:?}"

umask 077
# In PgBouncer's file a quotation mark is doubled.
password=$(printf '%s' "$POOLER_PASSWORD" | sed 's/"/""/g')
printf '"%s" "%s"\n' "$POOLER_USER" "$password" >"$POOLER_AUTH_FILE"
exec "${PGBOUNCER:-pgbouncer}" "$POOLER_CONFIG"
