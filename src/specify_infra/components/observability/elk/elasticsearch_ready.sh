#!/bin/bash
# Ready: it has joined, and once since its start every shard had its copies, so that the next one may be replaced.
# After ten minutes joining is enough: a cluster that stays yellow for another reason must still be reached.
set -uo pipefail

login() {
  printf 'user = "elastic:%s"\n' "$(sed 's/[\\"]/\\&/g' /etc/elasticsearch/admin/password)"
}

(: <>/dev/tcp/127.0.0.1/9399) 2>/dev/null || exit 1
[ ! -f /tmp/was-green ] || exit 0
printf -v now '%(%s)T' -1
[ -f /tmp/first-asked ] || echo "$now" >/tmp/first-asked
[ $((now - $(</tmp/first-asked))) -lt 600 ] || exit 0
curl --silent --fail --max-time 6 --config <(login) ${CA:+--cacert "$CA"} "$URL/_cluster/health?wait_for_status=green&timeout=2s" >/dev/null || exit 1
touch /tmp/was-green
