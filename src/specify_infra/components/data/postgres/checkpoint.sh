#!/bin/bash
# Before a server is told to end: write what is dirty while clients still work, so that the end itself is short.
"${BIN_DIR:?}/psql" --no-psqlrc --quiet --host="${SOCKET:?}" --username=postgres --dbname=postgres --command=CHECKPOINT || true
