#!/bin/bash
# What the cluster must know before logs come: how long they are kept, how they are mapped, who may do what. Every request
# says how things should be, so that it may run again.
#   URL, CA   where Elasticsearch is, and who vouches for it; no CA without TLS
#   SYSTEM    what our roles' names start with
set -euo pipefail

folder=/etc/elasticsearch

login() {
  printf 'user = "elastic:%s"\n' "$(sed 's/[\\"]/\\&/g' $folder/admin/password)"
}

# ask METHOD PATH [BODY]: the body as curl takes it, @file or @- for what comes in.
ask() {
  curl --silent --show-error --fail-with-body --max-time 60 --config <(login) ${CA:+--cacert "$CA"} \
    --request "$1" --header 'Content-Type: application/json' ${3:+--data-binary "$3"} "$URL/$2"
  echo
}

# The first line of a file as a text in JSON: passwords may hold quotes and backslashes.
quoted() {
  printf '"%s"' "$(sed 's/[\\"]/\\&/g' "$1")"
}

until ask GET '_cluster/health?wait_for_status=yellow&timeout=30s'; do
  echo "waiting for the cluster"
  sleep 5
done

while read -r path file; do
  echo "PUT $path"
  ask PUT "$path" "@$folder/setup/$file"
done <"$folder"/setup/requests

for account in "$folder"/accounts/*; do
  role=${account##*/}
  user=$(<"$account/username")
  echo "account $role"
  # Kibana's own user, and what it may do, is Elasticsearch's: it gets a password.
  case $role in
  kibana) printf '{"password": %s}' "$(quoted "$account/password")" | ask PUT "_security/user/$user/_password" @- ;;
  *) printf '{"password": %s, "roles": ["%s"]}' "$(quoted "$account/password")" "$SYSTEM-$role" | ask PUT "_security/user/$user" @- ;;
  esac
done
