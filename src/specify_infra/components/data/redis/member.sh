#!/bin/sh
# Readiness of a member: it has its data, the cluster serves, and a replica is in sync with its master. A rollout waits for
# that, so that no shard is ever left with a pod that could not take over.
set -eu
# shellcheck source=ask.sh
. /etc/redis/ask.sh

state=$(printf 'ping\ncluster info\ninfo replication\n' | ask 127.0.0.1 | tr -d '\r')
said() {
  echo "$state" | grep -qx "$1"
}

said PONG
said cluster_state:ok
if said role:slave; then
  said master_link_status:up
fi
