#!/bin/bash
# Take one logical dump of each database, and the roles without their passwords, into the repository.
#
# A dump is no backup: it brings back the moment at which it was taken, and no other. It serves to move to another major
# version, and to take out one table.
set -euo pipefail

: "${BIN_DIR:?where the programs of PostgreSQL are}"
: "${PGBACKREST_STANZA:?names the database in the repository}"
: "${DUMPS_KEPT:?how many dumps stay}"
: "${REPOSITORY:=1}"
: "${PGBACKREST:=pgbackrest}"

stamp=$(date -u +%Y%m%dT%H%M%SZ)
folder="dump/$PGBACKREST_STANZA"

store() {
  "$PGBACKREST" --repo="$REPOSITORY" repo-put --raw "$folder/$stamp/$1"
}

"$BIN_DIR/pg_dumpall" --roles-only --no-role-passwords | store roles.sql
"$BIN_DIR/psql" --no-psqlrc --quiet --tuples-only --no-align --dbname=postgres \
  --command="SELECT datname FROM pg_database WHERE datallowconn AND NOT datistemplate ORDER BY datname" |
  while read -r database; do
    "$BIN_DIR/pg_dump" --format=custom --dbname="$database" </dev/null | store "$database.dump"
    echo "dumped $database"
  done
# Written last: a dump without it is not complete, and does not count.
echo "$stamp" | store complete

"$PGBACKREST" --repo="$REPOSITORY" --output=text --sort=desc repo-ls "$folder" |
  tail -n "+$((DUMPS_KEPT + 1))" |
  while read -r old; do
    "$PGBACKREST" --repo="$REPOSITORY" --recurse repo-rm "$folder/$old" </dev/null
    echo "removed $old"
  done
