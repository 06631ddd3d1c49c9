#!/bin/sh
# Makes one cluster of the pods, and keeps it one. Every pod runs this again and again, for itself; it changes nothing in a
# cluster that is as it should be. What it does, in this order:
#
#   meet    peers that this server does not know, or knows under an address that they no longer have
#   follow  a server of its own shard, if this one is a master without slots
#   claim   its shard's slots, if nobody anywhere knows an owner for them: at the very beginning, and never again
#   insist  on replicas that take each write, unless its shard has two masters (see mend)
#   forget  servers that failed, own no slots and are none of the pods: what a lost volume leaves behind
#   return  to being the master, if this is its shard's first pod, in sync and settled: first pods are placed apart (placement.py)
#   mend    slots that are left between two shards, or with none, where a spread was interrupted (the first pod of all does that)
#   tell    replicas of a slot that their master is not being given, whatever they noted (the first pod of all, too)
#   spread  slots to shards that were added (so does this)
#
# Slots that a failed server owns are never claimed: their data may come back with its volume. A person decides.
# It must know all pods to do more than to meet: what is not known here may be known elsewhere.
#
# PEERS: the names of all pods. SIBLINGS: those of this shard. FIRST_SLOT, LAST_SLOT: its share. SHARD: its number. SHARDS: how many there are.
# ELDEST: the pod that spreads. MIN_REPLICAS: how many replicas must take a write.
set -eu
umask 077
# shellcheck source=ask.sh
. /etc/redis/ask.sh

seen=$(mktemp -d /run/redis/seen.XXXXXX)
trap 'rm -rf "$seen"' EXIT

# A line of CLUSTER NODES: id, ip:port@bus,name, flags, master, ping, pong, epoch, link, slots...
ask 127.0.0.1 cluster nodes >"$seen/self"
grep -q myself "$seen/self"
me=$(awk '$3 ~ /myself/ { print $1 }' "$seen/self")
flags=$(awk '$3 ~ /myself/ { print $3 }' "$seen/self")
slots=$(awk '$3 ~ /myself/ { print NF - 8 }' "$seen/self")

# meet
missing=
met=
for peer in $PEERS; do
  if ! ask "$peer" cluster nodes >"$seen/$peer" 2>/dev/null || ! grep -q myself "$seen/$peer"; then
    rm -f "$seen/$peer"
    missing="$missing $peer"
    continue
  fi
  id=$(awk '$3 ~ /myself/ { print $1 }' "$seen/$peer")
  address=$(awk '$3 ~ /myself/ { sub(/:[0-9]+@.*/, "", $2); print $2 }' "$seen/$peer")
  if [ "$id" != "$me" ] && ! grep "^$id $address:" "$seen/self" | grep -q ' connected'; then
    echo "meet $peer at $address"
    ask 127.0.0.1 cluster meet "$address" 6379 >/dev/null
    met=1
  fi
done
if [ -n "$missing" ]; then
  echo "no answer from:$missing"
  exit 0
fi
# What was just met is known the next time.
[ -z "$met" ] || exit 0

# shellcheck disable=SC2086 # names have no spaces
everyone=$(cd "$seen" && awk '$3 ~ /myself/ { print $1 }' $PEERS)
masters=$(awk '$3 ~ /master/ && $3 !~ /fail|noaddr|handshake/' "$seen/self" | wc -l)

# owned FILE...: tells whether a slot of this shard has an owner in one of the tables.
owned() {
  awk -v first="$FIRST_SLOT" -v last="$LAST_SLOT" '
    { for (i = 9; i <= NF; i++) if ($i !~ /^\[/) { n = split($i, end, "-"); if (end[1] <= last + 0 && end[n] >= first + 0) found = 1 } }
    END { exit !found }' "$@"
}

# shellcheck disable=SC2086
case $flags in
*master*)
  if [ "$slots" -eq 0 ]; then
    # follow: whoever of the shard owns slots, else its first pod.
    target=
    for sibling in $SIBLINGS; do
      line=$(awk '$3 ~ /myself/ && $3 ~ /master/ && NF > 8 { print $1 }' "$seen/$sibling")
      [ -z "$line" ] || target=$line
    done
    first=$(awk '$3 ~ /myself/ && $3 ~ /master/ { print $1 }' "$seen/${SIBLINGS%% *}")
    target=${target:-$first}
    if [ -n "$target" ] && [ "$target" != "$me" ]; then
      echo "follow $target"
      ask 127.0.0.1 cluster replicate "$target"
    elif [ "$target" = "$me" ] && ! (cd "$seen" && owned $PEERS); then
      echo "claim slots $FIRST_SLOT-$LAST_SLOT"
      ask 127.0.0.1 cluster addslotsrange "$FIRST_SLOT" "$LAST_SLOT"
    fi
  fi
  ;;
esac

# insist
# shellcheck disable=SC2086
if [ "$(cd "$seen" && awk '$3 ~ /myself/ && $3 ~ /master/ && NF > 8' $SIBLINGS | wc -l)" -le 1 ]; then
  ask 127.0.0.1 config set min-replicas-to-write "$MIN_REPLICAS" >/dev/null
fi

# forget
awk '$3 ~ /fail|noaddr/ && $3 !~ /fail\?/ && NF == 8 { print $1 }' "$seen/self" | while read -r id; do
  if ! echo "$everyone" | grep -q "$id"; then
    echo "forget $id"
    ask 127.0.0.1 cluster forget "$id"
  fi
done

# How many slots the poorest shard has, how many all masters claim for themselves, whether one is between two of them, how many masters
# there are, and of two that share a shard's slots the one with fewer, and where both are. What others say of a master is not asked: if it
# was voted in while its master was given a slot, it may not know that, and they do not tell it; and then both are masters.
# shellcheck disable=SC2086
counted=$(cd "$seen" && awk -v shards="$SHARDS" '$3 ~ /myself/ && $3 ~ /master/ {
    shard = FILENAME; sub(/\..*/, "", shard); sub(/-[0-9]+$/, "", shard)
    address = $2; sub(/:[0-9]+@.*/, "", address)
    count = 0
    for (i = 9; i <= NF; i++) if ($i !~ /^\[/) { n = split($i, end, "-"); count += end[n] - end[1] + 1 } else open = 1
    if (shard in most) {
      if (!count || !most[shard]) follows = 1
      extra = (count < most[shard] ? $1 : id[shard]) " " at[shard] " " address
    } else found++
    if (!(shard in most) || count > most[shard]) { most[shard] = count; id[shard] = $1; at[shard] = address }
    sum[shard] += count; all += count; masters++
  } END {
    for (shard in sum) if (least == "" || sum[shard] < least) least = sum[shard]
    if (found == shards && !follows) print least, all, open + 0, masters, extra
  }' $PEERS)
# A master changes just now, or is lost.
if [ -z "$counted" ] || [ "$masters" -ne "$(echo "$counted" | cut -d ' ' -f 4)" ]; then
  exit 0
fi
least=$(echo "$counted" | cut -d ' ' -f 1)
extra=$(echo "$counted" | cut -d ' ' -f 5)
rivals=$(echo "$counted" | cut -d ' ' -f 6-)
lacking=$((16384 - $(echo "$counted" | cut -d ' ' -f 2)))
open=$(echo "$counted" | cut -d ' ' -f 3)
# A whole share lacks: its shard has not claimed it yet, or lost it with its volumes.
if [ "$lacking" -ge $((16384 / SHARDS)) ]; then
  exit 0
fi
short=$((least * SHARDS * 100 < 16384 * 98)) # twice the threshold of a rebalance, so that none is begun that would move nothing

# return, but not while slots move, or are to be mended
healthy=$(awk '$3 !~ /fail|noaddr|handshake/ && $8 == "connected"' "$seen/self" | wc -l)
if [ "${SIBLINGS%%.*}" = "$POD_NAME" ] && [ "$open$short$lacking$extra" = 000 ] && [ "$healthy" -eq "$(echo "$everyone" | wc -l)" ]; then
  state=$(printf 'info server\ninfo replication\n' | ask 127.0.0.1 | tr -d '\r')
  up=$(echo "$state" | sed -n 's/^uptime_in_seconds://p')
  if echo "$state" | grep -qx master_link_status:up && [ "$up" -gt 60 ]; then
    until turn; do sleep 0.2; done
    echo "return to the first pod"
    ask 127.0.0.1 cluster failover
  fi
fi

# mend
[ "$POD_NAME" = "$ELDEST" ] || exit 0
# Two masters of one shard have no replicas, and would refuse what moves slots between them. For these seconds a write has but one copy.
for rival in $rivals; do
  ask "$rival" config set min-replicas-to-write 0 >/dev/null
done
# By an address that holds for all: it is also what others are told to move slots to.
here=$(awk '$3 ~ /myself/ { sub(/@.*/, "", $2); print $2 }' "$seen/self")
# A tool that hangs, as a master changes under it, is ended: what it leaves is mended the next time, and the rest is spread then.
# Whoever was voted in amid it may have keys of slots that are not its own; they took no write since, and are replaced.
export PATIENCE=300
if [ "$open" -eq 1 ] || [ "$lacking" -gt 0 ]; then
  echo "mend slots: $lacking have no master"
  # The tool wants a yes to each kind of mending, however often it is told so before.
  yes yes | ask 127.0.0.1 --cluster fix "$here" --cluster-yes --cluster-replace
fi

# tell: Valkey's replicas note what slot their master is given. One that was away when that ended keeps its note, and while it does, no
# tool moves slots, or takes it away. What its master is told, it hears.
if [ "$open" -eq 0 ]; then
  # shellcheck disable=SC2086
  (cd "$seen" && awk '$3 ~ /myself/ {
      address = $2; sub(/:[0-9]+@.*/, "", address); at[$1] = address
      if ($3 ~ /slave/) for (i = 9; i <= NF; i++) if ($i ~ /^\[/) { slot = $i; gsub(/^\[|-.*/, "", slot); noted[slot] = $4 }
    } END { for (slot in noted) if (noted[slot] in at) print slot, at[noted[slot]] }' $PEERS) | while read -r slot master; do
    echo "tell replicas of $master that slot $slot is at rest"
    ask "$master" cluster setslot "$slot" stable
  done
fi

# spread
if [ "$short" -eq 1 ] || [ -n "$extra" ]; then
  echo "spread slots: a shard has $least${extra:+, and another one two masters: $extra gives its own away}"
  ask 127.0.0.1 --cluster rebalance "$here" --cluster-use-empty-masters --cluster-threshold 1 --cluster-yes --cluster-replace \
    ${extra:+--cluster-weight "$extra=0"}
fi
