#!/bin/sh
# Readiness of a server alone: it has its data.
set -eu
# shellcheck source=ask.sh
. /etc/redis/ask.sh

[ "$(ask 127.0.0.1 ping)" = PONG ]
