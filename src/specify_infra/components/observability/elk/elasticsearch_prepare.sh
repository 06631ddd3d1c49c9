#!/bin/bash
# Before the server starts: its folder of configuration, which it wants to write to, and its keystore.
#   MEMBERS   the pods that may become master, with commas; empty for one alone
#   PEERS     their addresses, to ask whether there is a cluster already
set -euo pipefail

home=/usr/share/elasticsearch
export ES_PATH_CONF=/config

cp -r "$home"/config/. "$ES_PATH_CONF"
cp /etc/elasticsearch/source/elasticsearch.yml "$ES_PATH_CONF"/elasticsearch.yml

"$home"/bin/elasticsearch-keystore create >/dev/null
for file in /etc/elasticsearch/keystore/*; do
  "$home"/bin/elasticsearch-keystore add --stdin --force "${file##*/}" <"$file" >/dev/null
done

login() {
  printf 'user = "elastic:%s"\n' "$(sed 's/[\\"]/\\&/g' /etc/elasticsearch/keystore/bootstrap.password)"
}

# Does one of the others already belong to a cluster? One that does not says _na_.
formed() {
  local peer answer
  for peer in $PEERS; do
    answer=$(curl --silent --max-time 5 --config <(login) --cacert /etc/elasticsearch/certs/ca.crt "https://$peer:9200/" || true)
    case $answer in
    *'"cluster_uuid"'*'"_na_"'*) ;;
    *'"cluster_uuid"'*) return 0 ;;
    esac
  done
  return 1
}

# The first masters are named once, at the birth of the cluster. A pod with data belongs to one; a pod without may have lost its
# volume, and must join the others rather than found a second cluster. Of three names two are needed to found anything.
if [ -n "$MEMBERS" ] && [ ! -e "$home"/data/_state ] && ! formed; then
  echo "cluster.initial_master_nodes: [$MEMBERS]" >>"$ES_PATH_CONF"/elasticsearch.yml
  echo "no data here and no cluster there: the first masters are $MEMBERS"
fi
