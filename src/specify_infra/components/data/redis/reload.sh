#!/bin/sh
# Passwords and certificates are rotated while the server runs: tells it, when a mounted file has other contents than it knows.
set -eu
umask 077
# shellcheck source=ask.sh
. /etc/redis/ask.sh

# news NAME FILE...: tells whether the files have other contents than those that were noted under the name; at first, notes them.
news() {
  noted=/run/redis/$1.noted
  shift
  now=$(cat "$@" | sha256sum)
  [ -e "$noted" ] || echo "$now" >"$noted"
  [ "$now" != "$(cat "$noted")" ]
}

note() {
  echo "$now" >"$noted"
}

[ "$(ask 127.0.0.1 ping)" = PONG ]

if news passwords /secrets/application/* /secrets/system/*; then
  sh /etc/redis/users.sh
  ask 127.0.0.1 acl load
  cat /secrets/system/agent >/run/redis/agent
  note
  echo "passwords are renewed"
fi

# Mounted Secrets change in one pod after the other: what a replica says waits until every master must know it.
if [ -n "$(find /run/redis/passwords.noted -mmin +4)" ] && news replication /secrets/system/replication; then
  ask 127.0.0.1 config set masterauth "$(cat /secrets/system/replication)"
  note
  echo "replicas use the new password"
fi

if [ -e /tls/tls.crt ] && news certificate /tls/tls.crt /tls/ca.crt; then
  ask 127.0.0.1 config set tls-cert-file /tls/tls.crt tls-key-file /tls/tls.key tls-ca-cert-file /tls/ca.crt
  note
  echo "the certificate is renewed"
fi
