#!/bin/sh
# Read by the other scripts: `ask HOST COMMAND...` asks a server as the agent; without a command it reads them from its input.

# `turn` tells whether this shard may change its master now: in the first of its three seconds, one shard after the other by the clock.
# Servers that ask for votes at the same moment share them, and none has enough: all shards would stand still for seconds.
turn() {
  now=$(date +%s)
  [ $((now % 3)) -eq 0 ] && [ $((now / 3 % SHARDS)) -eq "$SHARD" ]
}

ask() {
  host=$1
  shift
  if [ -e /tls/ca.crt ]; then
    set -- --tls --cacert /tls/ca.crt "$@"
  fi
  # The password that the server was last told, by the environment: arguments are everyone's to see. Each engine names it otherwise.
  password=$(tr -d '\r\n' </run/redis/agent)
  REDISCLI_AUTH=$password VALKEYCLI_AUTH=$password timeout "${PATIENCE:-4}" \
    "$ENGINE-cli" -h "$host" -p 6379 --user agent --no-auth-warning "$@"
}
