#!/bin/sh
# Startup and liveness: the server answers. One that loads its data, or serves no data for another reason, answers too:
# to kill it would only make it start over.
set -eu
# shellcheck source=ask.sh
. /etc/redis/ask.sh

answer=$(ask 127.0.0.1 ping 2>&1) || true
case $answer in
*PONG* | *LOADING* | *MASTERDOWN* | *BUSY*) ;;
*)
  echo "$answer" >&2
  exit 1
  ;;
esac
