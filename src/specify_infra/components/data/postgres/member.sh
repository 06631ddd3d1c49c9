#!/bin/bash
# Start a member of a cluster: bring what all members must agree on to Patroni's store, and let Patroni do the rest.
set -euo pipefail

: "${PGDATA:?the data directory}" "${PATRONI:?Patroni}" "${SETTINGS:?where the configuration is}"

# Kubernetes may have opened it to the group of the volume; the server refuses that.
[ ! -d "$PGDATA" ] || chmod 0700 "$PGDATA"

# A new cluster has no such store yet, and takes it from patroni.yaml. Only Patroni itself may decide that it cannot start.
"${PATRONI}ctl" --config-file "$SETTINGS/patroni.yaml" edit-config --quiet --force --apply "$SETTINGS/dcs.yaml" ||
  echo "the settings of the cluster stay as they are"

exec /bin/bash "$SETTINGS/server.sh" TERM "$PATRONI" "$SETTINGS/patroni.yaml"
