#!/bin/sh
# Before this server ends: if it is a master, a replica that is in sync takes over. The replica stops this one's writes, reads
# the rest of them and is voted in: nothing is lost and clients wait for about a second, where a failover takes several.
set -eu
# shellcheck source=ask.sh
. /etc/redis/ask.sh

end=$(($(date +%s) + HANDOVER_SECONDS))
while [ "$(date +%s)" -lt "$end" ]; do
  state=$(ask 127.0.0.1 info replication | tr -d '\r')
  case $state in
  *role:slave*) exit 0 ;;
  esac
  replica=$(echo "$state" | sed -n 's/^slave[0-9]*:ip=\([^,]*\),.*state=online.*/\1/p' | head -n 1)
  if [ -z "$replica" ]; then
    echo "no replica is in sync: the cluster will wait for this server" >&2
    exit 0
  fi
  if turn; then
    ask "$replica" cluster failover || true
    sleep 1
  fi
  sleep 0.2
done
echo "nobody took over in time: the cluster will fail over" >&2
