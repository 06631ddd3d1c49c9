#!/bin/bash
# The first process of a server's container: starts the server, ends it as it wants to be ended, and lets it read a
# renewed certificate.
# usage: server.sh <signal that ends the server> <command...>
set -euo pipefail

: "${TLS_FOLDER:=}"
: "${RELOAD_SECONDS:=60}"

fingerprint() {
  [ -z "$TLS_FOLDER" ] || cat "$TLS_FOLDER"/*.crt | cksum
}

stop=$1
shift
known=$(fingerprint)
"$@" &
server=$!
trap 'kill -s "$stop" "$server" 2>/dev/null || true' TERM INT

status=0
while kill -0 "$server" 2>/dev/null; do
  sleep "$RELOAD_SECONDS" &
  pause=$!
  status=0
  # Returns when the server ends, when the pause is over, or when a signal arrives.
  wait -n "$server" "$pause" || status=$?
  kill "$pause" 2>/dev/null || true
  now=$(fingerprint)
  if [ "$now" != "$known" ]; then
    echo "the certificate was renewed: reload"
    kill -s HUP "$server" 2>/dev/null || true
    known=$now
  fi
done
exit "$status"
