#!/usr/bin/env bash
# Backs up the database of a product while it is used, restores it into another, empty PostgreSQL, and proves that
# nothing is missing there, that both locks still hold, that a product goes on with it, and that without the keys of the
# encryption it is of no use.
#
#   ./mvnw -DskipTests package && docs/drills/restore.sh [--break "sql"] [journeys] [folder of initdb, pg_dump and pg_ctl]
#
# --break runs a statement in the restored database before it is compared: the drill must then fail.
#   docs/drills/restore.sh --break "delete from feedback_acknowledgement"
#
# Needs bash 5, curl, openssl and a JDK 25 (JAVA=/path/to/java), and PostgreSQL's own programs (Debian: postgresql-15).
# As root it runs PostgreSQL as the user postgres. Takes four to eight minutes on two cores, most of it the starts
# of the product; uses a folder of its own and leaves neither that nor a process behind.
set -euo pipefail
broken=''
if [ "${1:-}" = --break ]; then broken=$2; shift 2; fi
journeys=${1:-3} programs=${2:-/usr/lib/postgresql/15/bin}
drills=$(cd "$(dirname "$0")" && pwd) root=$(cd "$(dirname "$0")/../.." && pwd)
java=${JAVA:-java} jar=$root/referral-api/target/welzijnoprecept.jar port=${PORT:-8140}
issuer=http://localhost:$((port + 1)) first=$((port + 2)) again=$((port + 3))
folder=$(mktemp -d "${TMPDIR:-/tmp}/restore.XXXXXX")
pids=() faults=0

postgres() { # program arguments…
  local program=$1
  shift
  if [ "$(id -u)" = 0 ]; then
    setpriv --reuid=postgres --regid=postgres --clear-groups "$programs/$program" "$@"
  else
    "$programs/$program" "$@"
  fi
}

end() { # pid
  kill "$1" 2>/dev/null && wait "$1" 2>/dev/null || true
}

cleanup() {
  touch "$folder/stop"
  for pid in "${pids[@]}"; do end "$pid"; done
  for server in "$first" "$again"; do postgres pg_ctl -D "$folder/$server/data" -m fast stop >/dev/null 2>&1 || true; done
  [ -e "$folder/done" ] && rm -rf "$folder" || echo "what happened lies in $folder" >&2
}
trap cleanup EXIT

check() { # what, then a command that must succeed
  local what=$1
  shift
  if "$@"; then echo "✓ $what"; else echo "✗ $what" >&2; faults=$((faults + 1)); fi
}
is() { [ "$1" = "$2" ] || { echo "  $1, expected $2" >&2; false; }; }
tenths() { echo "$(((${EPOCHREALTIME/[.,]/} - $1) / 100000))" | sed 's/\(.\)$/.\1 s/;s/^\./0./'; } # since a moment in µs

server() { # port: an empty PostgreSQL with the roles and the database of docs/operations.md
  mkdir "$folder/$1"
  echo superuser-secret >"$folder/$1/password"
  if [ "$(id -u)" = 0 ]; then chmod 711 "$folder"; chown -R postgres "$folder/$1"; fi
  postgres initdb -D "$folder/$1/data" -U postgres -A scram-sha-256 --data-checksums --pwfile="$folder/$1/password" >"$folder/initdb.log"
  postgres pg_ctl -D "$folder/$1/data" -l "$folder/$1/log" -w start \
    -o "-p $1 -k $folder/$1 -c listen_addresses=127.0.0.1 -c log_error_verbosity=terse" >/dev/null
  sql "$1" postgres postgres -q <<'SQL'
create role welzijn_owner login password 'owner-secret';
create role welzijn_app login password 'app-secret';
create database welzijn owner welzijn_owner;
revoke all on database welzijn from public;
grant connect on database welzijn to welzijn_app;
SQL
}

sql() { # port role database, then arguments of psql
  local server=$1 role=$2 database=$3
  shift 3
  PGPASSWORD=$(secret "$role") "$programs/psql" -XAt -v ON_ERROR_STOP=1 -h 127.0.0.1 -p "$server" -U "$role" -d "$database" "$@"
}
secret() { case $1 in postgres) echo superuser-secret ;; welzijn_owner) echo owner-secret ;; *) echo app-secret ;; esac; }
fingerprint() { sql "$1" postgres welzijn -q "${@:2}" -f "$drills/fingerprint.sql"; }
# Sequences run on outside of transactions: what they say is compared with what they said before and after the backup.
sequences() { sql "$1" postgres welzijn -q -F ' ' -c "select schemaname || '.' || sequencename, coalesce(last_value, 0) from pg_sequences order by 1"; }

launch() { # its port, that of its database, log, then settings: the product as production runs it
  env SPRING_DATASOURCE_URL="jdbc:postgresql://127.0.0.1:$2/welzijn" \
    SPRING_DATASOURCE_USERNAME=welzijn_app SPRING_DATASOURCE_PASSWORD=app-secret \
    SPRING_FLYWAY_USER=welzijn_owner SPRING_FLYWAY_PASSWORD=owner-secret \
    SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUER_URI="$issuer" \
    SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_AUDIENCES=huisarts,coach,coordinator,privacy,gemeente,huisarts-elders \
    WELZIJNOPRECEPT_ENCRYPTION_ACTIVE=k1 WELZIJNOPRECEPT_ENCRYPTION_KEYS_K1="$key" WELZIJNOPRECEPT_ENCRYPTION_MARKS="$marks" \
    WELZIJNOPRECEPT_BOOTSTRAP_ORGANISATIONS="file:$root/referral-api/src/main/resources/demo/organisations.json" \
    SERVER_PORT="$1" MANAGEMENT_SERVER_PORT=$(($1 + 10)) "${@:4}" "$java" -jar "$jar" >"$folder/$3.log" 2>&1 &
  product=$!
  pids+=("$product")
}
await() { # url pid
  for _ in $(seq 240); do
    [ "$(curl -s -o /dev/null -w '%{http_code}' "$1/api/v1/openapi.json")" = 200 ] && return
    kill -0 "$2" 2>/dev/null || break
    sleep 1
  done
  echo "nothing answers on $1" >&2
  exit 1
}
token() { curl -s -u "$1:demo" -d grant_type=client_credentials "$issuer/oauth2/token" | sed 's/.*"access_token":"\([^"]*\)".*/\1/'; }
get() { curl -s -w ' %{http_code}\n' -H "Authorization: Bearer $(token "$2")" "$1/api/v1$3"; } # url persona path
answers() { # url: what those who work on it read about the referral of before
  get "$1" huisarts "/referrals/$referral"
  for part in '' /steps /conversations /measurements /goals /placements /feedback; do get "$1" coach "/referrals/$referral$part"; done
}

key=$(openssl rand -base64 32) marks=$(openssl rand -base64 32)
server "$first"
SERVER_PORT=$((port + 1)) WELZIJNOPRECEPT_EMBEDDED_FOLDER=$folder/issuer "$java" -jar "$jar" >"$folder/issuer.log" 2>&1 &
pids+=($!)
await "$issuer" $!
launch "$port" "$first" product
await "http://localhost:$port" "$product"
status=$(curl -s -o "$folder/activity" -w '%{http_code}' -H "Authorization: Bearer $(token coordinator)" -H 'Content-Type: application/json' \
  -d '{"name": "Eettafel", "municipality": "GM0356", "dimensions": ["PARTICIPATION"], "free": true}' "http://localhost:$port/api/v1/activities")
is "$status" 201
for _ in $(seq "$journeys"); do "$root/docs/http/journey.sh" "http://localhost:$port" "$issuer" >>"$folder/journeys.log"; done
referral=$(get "http://localhost:$port" coach '/referrals?sort=-submittedAt&limit=1' | sed 's/.*"items":\[{"id":"\([^"]*\)".*/\1/')
name=$(get "http://localhost:$port" coach "/referrals/$referral" | grep -o 'de Vries-[0-9]*')
answers "http://localhost:$port" >"$folder/answers.before"
check "the referral of before is answered in full" is "$(grep -c ' 200$' "$folder/answers.before")" 8

# The backup, while others work on. What it must hold is read from the same snapshot that it is made from.
while [ ! -e "$folder/stop" ]; do "$root/docs/http/journey.sh" "http://localhost:$port" "$issuer" >>"$folder/load.log" || true; done &
load=$!
pids+=("$load")
until grep -q 'refers Annie' "$folder/load.log" 2>/dev/null; do sleep 0.1; done
coproc HOLD { sql "$first" welzijn_owner welzijn -q; }
hold_pid=$HOLD_PID
pids+=("$hold_pid")
echo "begin isolation level repeatable read; select pg_export_snapshot();" >&"${HOLD[1]}"
read -r snapshot <&"${HOLD[0]}"
sequences "$first" >"$folder/sequences.before"
began=${EPOCHREALTIME/[.,]/}
PGPASSWORD=owner-secret "$programs/pg_dump" -Fc --snapshot="$snapshot" -h 127.0.0.1 -p "$first" -U welzijn_owner -f "$folder/welzijn.dump" welzijn
dumped=$(tenths "$began")
sequences "$first" >"$folder/sequences.after"
fingerprint "$first" -c 'begin isolation level repeatable read' -c "set transaction snapshot '$snapshot'" >"$folder/fingerprint.before"
touch "$folder/stop"
end "$hold_pid"
wait "$load" 2>/dev/null || true
check "others worked on during the backup" test "$(grep -c '^✓' "$folder/load.log")" -gt 0

# The restore, into a server that has nothing but the roles.
server "$again"
began=${EPOCHREALTIME/[.,]/}
PGPASSWORD=owner-secret "$programs/pg_restore" --exit-on-error -h 127.0.0.1 -p "$again" -U welzijn_owner -d welzijn "$folder/welzijn.dump"
restored=$(tenths "$began")
if [ -n "$broken" ]; then sql "$again" postgres welzijn -c 'set session_replication_role = replica' -c "$broken" >/dev/null; fi
began=${EPOCHREALTIME/[.,]/}
fingerprint "$again" >"$folder/fingerprint.after"
compared=$(tenths "$began")
check "every table, row and rule is what it was ($(wc -l <"$folder/fingerprint.before") lines; < original, > restored)" \
  diff "$folder/fingerprint.before" "$folder/fingerprint.after"
[ "$faults" = 0 ] || exit 1
sequences "$again" >"$folder/sequences.again"
check "sequences go on where they were" awk '
  FILENAME ~ /before$/ { low[$1] = $2; n++ } FILENAME ~ /after$/ { high[$1] = $2 }
  FILENAME ~ /again$/ { n--; if (!($1 in low) || $2 < low[$1] || $2 > high[$1]) bad = 1 } END { exit bad || n != 0 }' \
  "$folder/sequences.before" "$folder/sequences.after" "$folder/sequences.again"

# Would it have been noticed? A row less in any table, or a rule less, has to change the fingerprint.
unnoticed=0
while read -r table; do
  fingerprint "$again" -c 'begin' -c 'set session_replication_role = replica' \
    -c "delete from $table where ctid = (select ctid from $table limit 1)" >"$folder/fingerprint.less"
  ! cmp -s "$folder/fingerprint.after" "$folder/fingerprint.less" || { echo "  a missing row of $table" >&2; unnoticed=1; }
done < <(sed -n 's/^rows of \([^|]*\)|[1-9].*/\1/p' "$folder/fingerprint.after")
for rule in 'alter table referral disable row level security' 'drop policy referral_in_scope on referral' \
  'grant delete on referral to welzijn_app' 'drop view figure_of_referral cascade' "update flyway_schema_history set success = false"; do
  fingerprint "$again" -c 'begin' -c "$rule" >"$folder/fingerprint.less"
  ! cmp -s "$folder/fingerprint.after" "$folder/fingerprint.less" || { echo "  $rule" >&2; unnoticed=1; }
done
check "a row or a rule less would have been noticed" is "$unnoticed" 0

# The second lock came along: nobody acts, so there is nothing to find; and it is a lock, not an empty table.
locked=$(sql "$again" postgres welzijn -c "select c.oid::regclass from pg_class c
  where relrowsecurity and has_table_privilege('welzijn_app', c.oid, 'select') order by 1")
found=$(for table in $locked; do sql "$again" welzijn_app welzijn -c "select count(*) from $table"; done | awk '{ n += $1 } END { print n + 0 }')
check "the product's role finds nothing where nobody acts ($(wc -w <<<"$locked") tables)" is "$found" 0
seen=$(sql "$again" welzijn_app welzijn -q -c "select count(*) from (select set_config('welzijnoprecept.professional', id::text, false),
  set_config('welzijnoprecept.organisation', organisation_id::text, false), set_config('welzijnoprecept.role', role, false)
  from professional where login = 'coordinator') acts" -c "select count(*) from referral" | tail -n 1)
check "and a coordinator who acts finds $seen referrals" test "$seen" -gt 0

# Without the keys there is nothing to read: not in the backup, and not in the files of either server.
"$programs/pg_restore" -f "$folder/welzijn.sql" "$folder/welzijn.dump"
check "the backup can be searched" grep -q 'Stichting Samen Verder' "$folder/welzijn.sql"
for secret in "$name" 0612345678 'sinds mijn man er niet meer is' 'mist vooral het samen eten' 'een keer per week samen eten'; do
  hex=$(printf %s "$secret" | od -An -tx1 | tr -d ' \n')
  check "nowhere: $secret" is "$(grep -rilaF -e "$secret" -e "${hex:2}" "$folder/welzijn.sql" "$folder/$first" "$folder/$again" | wc -l)" 0
done
refused() { # what it has to say, then settings
  local says=$1
  shift
  launch $((port + 4)) "$again" refused "$@"
  for _ in $(seq 120); do kill -0 "$product" 2>/dev/null || break; sleep 1; done
  if kill -0 "$product" 2>/dev/null; then end "$product"; echo '  it started' >&2; return 1; fi
  grep -qF "$says" "$folder/refused.log" || { tail -n 5 "$folder/refused.log" >&2; return 1; }
}
check "without keys it refuses to start" refused 'encryption.active (WELZIJNOPRECEPT_ENCRYPTION_ACTIVE) is missing' \
  WELZIJNOPRECEPT_ENCRYPTION_ACTIVE= WELZIJNOPRECEPT_ENCRYPTION_KEYS_K1=
check "with another key it refuses to start" refused 'does not open what the database holds' \
  WELZIJNOPRECEPT_ENCRYPTION_KEYS_K1="$(openssl rand -base64 32)"
check "with another key of the marks it refuses to start" refused 'welzijnoprecept.encryption.marks' \
  WELZIJNOPRECEPT_ENCRYPTION_MARKS="$(openssl rand -base64 32)"

# A product goes on with it.
launch $((port + 4)) "$again" restored
await "http://localhost:$((port + 4))" "$product"
answers "http://localhost:$((port + 4))" >"$folder/answers.after"
check "the product on it answers the referral of before, word for word" cmp "$folder/answers.before" "$folder/answers.after"
check "and a whole journey goes on there" "$root/docs/http/journey.sh" "http://localhost:$((port + 4))" "$issuer" >"$folder/journey.log"

rows=$(awk -F'|' '/^rows of/ { n += $2 } END { print n }' "$folder/fingerprint.before")
echo "backup $(stat -c %s "$folder/welzijn.dump") bytes in $dumped of $(grep -c '^rows of' "$folder/fingerprint.before") tables with $rows rows" \
  "($(sql "$first" postgres welzijn -c "select pg_size_pretty(pg_database_size('welzijn'))")); restored in $restored, compared in $compared;" \
  "$(awk '{ n[$1]++ } END { for (k in n) if (k ~ /policy|function|trigger|grant|index/) printf "%s %d ", k, n[k] }' "$folder/fingerprint.before")"
if [ "$faults" = 0 ]; then touch "$folder/done"; else echo "$faults not as it should be" >&2; exit 1; fi
