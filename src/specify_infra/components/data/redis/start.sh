#!/bin/sh
# Starts the server. The arguments are added to its command line.
set -eu
umask 077

# The engines do not read each other's newer files: a volume stays with the engine that wrote it first.
held=$(cat /data/engine 2>/dev/null || echo "$ENGINE")
if [ "$held" != "$ENGINE" ]; then
  echo "this volume was written by $held, and $ENGINE would not read all of it: set engine: $held, or move the data by RESTORE" >&2
  exit 1
fi
echo "$ENGINE" >/data/engine

sh /etc/redis/users.sh
cat /secrets/system/agent >/run/redis/agent
exec "$ENGINE-server" /etc/redis/redis.conf "$@"
