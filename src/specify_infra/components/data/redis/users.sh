#!/bin/sh
# Writes users and passwords where the server reads them, from mounted Secrets. Of most passwords only digests are kept; those
# that have to be readable (what a replica tells its master, what the agent says) lie in memory.
# Each user's last password stays good beside its new one: whoever still has it is not cut off by a rotation.
set -eu
umask 077

secret() {
  tr -d '\r\n' <"/secrets/$1"
}

digests() {
  now=$(secret "$1" | sha256sum | cut -d ' ' -f 1)
  file=/run/redis/$(echo "$1" | tr / -).digests
  touch "$file"
  grep -qx "#$now" "$file" || echo "#$now" >>"$file"
  tail -n 2 "$file" | tr '\n' ' '
}

application=$(secret application/username)
case $application in
'' | *[!A-Za-z0-9._-]* | default | agent | exporter | replication)
  echo "the application's username must be of letters, digits, dots, dashes and underscores, and none of ours" >&2
  exit 1
  ;;
esac

for name in application/password system/replication system/exporter system/agent; do
  if [ "$(secret "$name" | wc -c)" -lt 16 ]; then
    echo "the password /secrets/$name has less than 16 characters" >&2
    exit 1
  fi
done

sed -e "s/%application%/$application/" \
  -e "s/%application_digests%/$(digests application/password)/" \
  -e "s/%replication_digests%/$(digests system/replication)/" \
  -e "s/%exporter_digests%/$(digests system/exporter)/" \
  -e "s/%agent_digests%/$(digests system/agent)/" \
  /etc/redis/users.acl >/run/redis/users.acl.new
mv /run/redis/users.acl.new /run/redis/users.acl
printf 'masteruser replication\nmasterauth "%s"\n' "$(secret system/replication | sed -e 's/["\\]/\\&/g')" >/run/redis/replication.conf
