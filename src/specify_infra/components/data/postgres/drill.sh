#!/bin/bash
# Prove that a backup can be restored: restore it into an empty directory, start it, ask it, and say in the repository
# how that went. Nothing here reaches the database that the backup was taken of.
set -euo pipefail

: "${BIN_DIR:?where the programs of PostgreSQL are}"
: "${PGBACKREST_STANZA:?names the database in the repository}"
: "${REPOSITORY:=1}"
: "${DRILL_DIR:?an empty directory that is large enough}"
: "${DRILL_CONFIG:?postgresql.conf of the throw-away server}"
: "${DRILL_HBA:?pg_hba.conf of the throw-away server}"
: "${DRILL_ASSERTIONS:?a directory of .sql files; each asks one question that must be answered by true}"
: "${DRILL_TIMEOUT:=3600}"
: "${DRILL_BACK:=0}"
: "${DRILL_USER:=postgres}"
: "${DRILL_READ_ALL:=yes}"
: "${PGBACKREST:=pgbackrest}"

data=$DRILL_DIR/data
socket=$DRILL_DIR/socket
started=$(date +%s)
step="restore"

record() {
  printf '{"time": %s, "seconds": %s, "step": "%s"}\n' "$(date +%s)" "$(($(date +%s) - started))" "$2" |
    "$PGBACKREST" --repo="$REPOSITORY" repo-put --raw "drill/$PGBACKREST_STANZA/$1"
}

finish() {
  code=$?
  "$BIN_DIR/pg_ctl" --pgdata="$data" --mode=immediate stop >/dev/null 2>&1 || true
  if [ "$code" -ne 0 ]; then
    echo "drill failed: $step" >&2
    # Where the repository itself is away nothing can be said there; the age of the last success says it then.
    record failure "$step" || true
  fi
  exit "$code"
}
trap finish EXIT

mkdir -p "$data" "$socket"
chmod 0700 "$data"

options=(--repo="$REPOSITORY" --pg1-path="$data" --archive-mode=off)
if [ "$DRILL_BACK" -gt 0 ]; then
  target=$(date -u --date="-$DRILL_BACK seconds" '+%Y-%m-%d %H:%M:%S+00')
  options+=(--type=time --target="$target" --target-action=promote)
fi
"$PGBACKREST" "${options[@]}" restore

step="recovery"
# The settings of the restored server are those of another machine: only the file of the drill counts.
: >"$data/pg_ident.conf"
"$BIN_DIR/pg_ctl" --pgdata="$data" --wait --timeout="$DRILL_TIMEOUT" --log="$DRILL_DIR/log" \
  --options="-c config_file=$DRILL_CONFIG -c hba_file=$DRILL_HBA -c unix_socket_directories=$socket" start || {
  tail -n 40 "$DRILL_DIR/log" >&2
  exit 1
}

ask() {
  "$BIN_DIR/psql" --no-psqlrc --quiet --tuples-only --no-align --set=ON_ERROR_STOP=1 --host="$socket" --username="$DRILL_USER" "$@"
}

# With hot_standby off pg_ctl calls a server that still replays started: it answers only once it was promoted.
deadline=$((started + DRILL_TIMEOUT))
until ask --dbname=postgres --command="SELECT 1" >/dev/null 2>&1; do
  if [ "$(date +%s)" -gt "$deadline" ] || ! "$BIN_DIR/pg_ctl" --pgdata="$data" status >/dev/null; then
    tail -n 40 "$DRILL_DIR/log" >&2
    exit 1
  fi
  sleep 1
done

step="assertions"
databases=$(ask --dbname=postgres --command="SELECT datname FROM pg_database WHERE datallowconn AND NOT datistemplate ORDER BY datname")
for file in "$DRILL_ASSERTIONS"/*.sql; do
  name=$(basename "$file" .sql)
  # <database>.<what>.sql asks that database; any other file asks the first one, which is always there.
  database=${name%%.*}
  grep -qxF "$database" <<<"$databases" || database=postgres
  answer=$(ask --dbname="$database" --file="$file")
  if [ "$answer" != "t" ]; then
    step="assertion $name"
    echo "$file answered: ${answer:-nothing}" >&2
    exit 1
  fi
  echo "holds: $name"
done

if [ "$DRILL_READ_ALL" = "yes" ]; then
  step="reading every row"
  "$BIN_DIR/pg_dumpall" --host="$socket" --username="$DRILL_USER" >/dev/null
fi

step="writing the result"
record success "done"
echo "restored and verified in $(($(date +%s) - started)) s"
