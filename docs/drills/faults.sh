#!/usr/bin/env bash
# Takes away what the product needs, piece by piece, while practices refer, and gives it back: PostgreSQL stopped, killed
# (kill -9), with a full disk, read only, without a free connection, and the issuer gone. After each it says what was
# answered, and at the end whether every acknowledged referral is stored, and each request once. The product itself runs
# from beginning to end: nobody restarts it.
#
#   ./mvnw -DskipTests package && docs/drills/faults.sh [folder of initdb and pg_ctl]
#
# Needs bash, curl, openssl, a JDK 25 (JAVA=/path/to/java), PostgreSQL's own programs (Debian: postgresql-15), and root,
# which mounts a small file system in memory as the disk to fill. Takes some five minutes on two cores, uses a folder of
# its own and leaves neither that, nor a mount, nor a process behind.
set -euo pipefail
programs=${1:-/usr/lib/postgresql/15/bin} workers=${WORKERS:-6}
root=$(cd "$(dirname "$0")/../.." && pwd)
java=${JAVA:-java} jar=$root/referral-api/target/welzijnoprecept.jar
port=${PORT:-8150} issuer_port=$((${PORT:-8150} + 1)) database_port=$((${PORT:-8150} + 2)) management_port=$((${PORT:-8150} + 3))
url=http://localhost:$port
[ "$(id -u)" = 0 ] || { echo "this needs root, to mount the disk that gets full" >&2; exit 1; }
folder=$(mktemp -d "${TMPDIR:-/tmp}/faults.XXXXXX")
product=0 issuer=0 hog=0
chmod 711 "$folder"

postgres() { local program=$1; shift; setpriv --reuid=postgres --regid=postgres --clear-groups "$programs/$program" "$@"; }
sql() { PGPASSWORD=superuser-secret psql -q -At -v ON_ERROR_STOP=1 -h 127.0.0.1 -p "$database_port" -U postgres "$@"; }
start_database() {
  postgres pg_ctl -D "$folder/disk/data" -l "$folder/disk/log" -w -t 60 start \
    -o "-p $database_port -k $folder/disk -c listen_addresses=127.0.0.1 -c max_connections=40 -c log_error_verbosity=terse" >/dev/null
}

cleanup() {
  local pid
  touch "$folder/stop"
  for pid in "$product" "$issuer" "$hog"; do
    [ "$pid" = 0 ] || { kill "$pid" 2>/dev/null && wait "$pid" 2>/dev/null; } || true
  done
  wait 2>/dev/null || true
  postgres pg_ctl -D "$folder/disk/data" -m immediate stop >/dev/null 2>&1 || true
  umount "$folder/disk" 2>/dev/null || true
  [ -e "$folder/done" ] && rm -rf "$folder" || echo "what happened lies in $folder" >&2
}
trap cleanup EXIT

await() { # port pid
  for _ in $(seq 400); do
    [ "$(curl -s -o /dev/null -w '%{http_code}' "http://localhost:$1/api/v1/openapi.json")" = 200 ] && return
    kill -0 "$2" 2>/dev/null || break
    sleep 1
  done
  echo "the instance on port $1 did not start" >&2
  exit 1
}

start_issuer() {
  SERVER_PORT=$issuer_port WELZIJNOPRECEPT_EMBEDDED_FOLDER=$folder/issuer "$java" -jar "$jar" >>"$folder/issuer.log" 2>&1 &
  issuer=$!
  await "$issuer_port" "$issuer"
}
token() { curl -s -u huisarts:demo -d grant_type=client_credentials "http://localhost:$issuer_port/oauth2/token" | sed 's/.*"access_token":"\([^"]*\)".*/\1/'; }

mkdir "$folder/disk"
mount -t tmpfs -o size=400m,mode=0700,uid="$(id -u postgres)" tmpfs "$folder/disk"
echo superuser-secret >"$folder/disk/password"; chown postgres "$folder/disk/password"
cd "$folder"
postgres initdb -D "$folder/disk/data" -U postgres -A scram-sha-256 --pwfile="$folder/disk/password" >"$folder/initdb.log"
start_database
sql <<'SQL'
create role welzijn_owner login password 'owner-secret';
create role welzijn_app login password 'app-secret';
create database welzijn owner welzijn_owner;
revoke all on database welzijn from public;
grant connect on database welzijn to welzijn_app;
SQL
start_issuer

SPRING_DATASOURCE_URL=jdbc:postgresql://127.0.0.1:$database_port/welzijn \
SPRING_DATASOURCE_USERNAME=welzijn_app SPRING_DATASOURCE_PASSWORD=app-secret \
SPRING_FLYWAY_USER=welzijn_owner SPRING_FLYWAY_PASSWORD=owner-secret \
SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUER_URI=http://localhost:$issuer_port \
SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_AUDIENCES=huisarts \
WELZIJNOPRECEPT_ENCRYPTION_ACTIVE=k1 WELZIJNOPRECEPT_ENCRYPTION_KEYS_K1=$(openssl rand -base64 32) \
WELZIJNOPRECEPT_ENCRYPTION_MARKS=$(openssl rand -base64 32) \
WELZIJNOPRECEPT_BOOTSTRAP_ORGANISATIONS=file:$root/referral-api/src/main/resources/demo/organisations.json \
WELZIJNOPRECEPT_LIMITS_CALLER_PER_MINUTE=0 WELZIJNOPRECEPT_LIMITS_ADDRESS_PER_MINUTE=0 \
SERVER_PORT=$port MANAGEMENT_SERVER_PORT=$management_port "$java" -jar "$jar" >"$folder/product.log" 2>&1 &
product=$!
await "$port" "$product"
token >"$folder/token"
today=$(TZ=Europe/Amsterdam date +%F)

submit() { # key → status, seconds, id
  curl -s --max-time 30 -D "$folder/headers.$1" -o "$folder/answer.$1" -w '%{http_code} %{time_total}' \
    -H "Authorization: Bearer $(cat "$folder/token")" -H "Idempotency-Key: $1" -H 'Content-Type: application/json' \
    -d '{"client": {"givenName": "Proef", "familyName": "'"$1"'", "birthDate": "1948-03-02", "gender": "FEMALE", "postcode": "3431AB"},
         "reasons": ["LONELINESS"], "permission": {"givenOn": "'"$today"'", "givenBy": ["CLIENT"], "method": "ORAL", "purposes": ["REFER"]}}' \
    "$url/api/v1/referrals" || true
  echo " $(sed -n 's/^{"id":"\([^"]*\)".*/\1/p' "$folder/answer.$1" 2>/dev/null)"
}

worker() {
  local n=0 key status seconds id retry
  while [ ! -e "$folder/stop" ]; do
    n=$((n + 1)); key="w$1-$n"
    echo "$key" >>"$folder/sent.$1"
    read -r status seconds id < <(submit "$key") || true
    retry=$(grep -ci '^retry-after: [0-9]' "$folder/headers.$key" 2>/dev/null || true)
    echo "$(cat "$folder/phase") $status $seconds ${retry:-0}" >>"$folder/told.$1"
    [ "$status" = 201 ] && echo "$key $id" >>"$folder/acknowledged.$1"
    rm -f "$folder/headers.$key" "$folder/answer.$key"
  done
}

phase() { # name seconds: let it go on so for a while
  echo "$1" >"$folder/phase"; sleep "$2"
}
recovered() { # name: until a referral is accepted again
  local from=$SECONDS status
  echo "$1-recovery" >"$folder/phase"
  for n in $(seq 60); do
    echo "probe-$1-$n" >>"$folder/sent.probe"
    read -r status _ id < <(submit "probe-$1-$n") || true
    if [ "$status" = 201 ]; then
      echo "probe-$1-$n $id" >>"$folder/acknowledged.probe"
      echo "$1: accepted again $((SECONDS - from)) s after it was given back"
      phase well 2
      return
    fi
    sleep 1
  done
  echo "$1: NOT WELL AGAIN"; exit 1
}

echo well >"$folder/phase"; pids=()
for w in $(seq "$workers"); do worker "$w" & pids+=($!); done
phase well 5

echo stopped >"$folder/phase"
postgres pg_ctl -D "$folder/disk/data" -m fast stop >/dev/null; phase stopped 8
start_database; recovered stopped

echo killed >"$folder/phase"
postmaster=$(head -n 1 "$folder/disk/data/postmaster.pid")
kill -9 "$postmaster" $(pgrep -P "$postmaster") 2>/dev/null || true
phase killed 8
until start_database 2>/dev/null; do sleep 1; done; recovered killed

echo full-disk >"$folder/phase"
# All that is left, but for what recovery may need, as a disk fills beside a database.
dd if=/dev/zero of="$folder/disk/filler" bs=1M 2>/dev/null || true
# The space within the files that PostgreSQL has already is used up first: one big write meets the end of the disk.
sql -d welzijn -c "create table filler as select repeat(md5(g::text), 200) from generate_series(1, 100000) g" >"$folder/full.log" 2>&1 || true
phase full-disk 15
rm -f "$folder/disk/filler"
postgres pg_ctl -D "$folder/disk/data" status >/dev/null 2>&1 || { rm -f "$folder/disk/data/postmaster.pid"; start_database; echo "full-disk: PostgreSQL had given up by itself"; }
recovered full-disk

sql -c "alter database welzijn set default_transaction_read_only = on" \
  -c "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'welzijn_app'" >/dev/null
phase read-only 6
sql -c "alter database welzijn set default_transaction_read_only = off" \
  -c "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'welzijn_app'" >/dev/null
recovered read-only

# Somebody else holds what every request needs: all connections of the pool wait, until the lock timeout frees them.
echo pool-full >"$folder/phase"
sql -d welzijn -c "begin; lock table professional in access exclusive mode; select pg_sleep(15); commit" >/dev/null &
hog=$!
phase pool-full 14; wait "$hog" || true; hog=0
recovered pool-full

echo issuer-gone >"$folder/phase"
kill "$issuer"; wait "$issuer" 2>/dev/null || true; issuer=0
phase issuer-gone 8
forged=$(sed 's/^[^.]*/eyJhbGciOiJSUzI1NiIsImtpZCI6InVua25vd24ifQ/' "$folder/token")
echo "issuer-gone: a token with an unknown key was answered with $(curl -s -o /dev/null -w '%{http_code}' -H "Authorization: Bearer $forged" "$url/api/v1/me")"
start_issuer; token >"$folder/token.new"; mv "$folder/token.new" "$folder/token" # its keys are new ones
recovered issuer-gone

touch "$folder/stop"; wait "${pids[@]}" 2>/dev/null || true
cat "$folder"/acknowledged.* | sort >"$folder/acknowledged"; cat "$folder"/sent.* | sort >"$folder/sent"

echo "phase status answers slowest retry-after"
cat "$folder"/told.* | awk '{ k = $1 " " $2; n[k]++; if ($3 > m[k]) m[k] = $3; r[k] += $4 } END { for (k in n) print k, n[k], m[k] "s", r[k] }' | sort

stored=0
while read -r key id; do
  code=$(curl -s -o /dev/null -w '%{http_code}' -H "Authorization: Bearer $(cat "$folder/token")" "$url/api/v1/referrals/$id")
  if [ "$code" = 200 ]; then stored=$((stored + 1)); else echo "LOST $key $id: $code"; fi
done <"$folder/acknowledged"
# Whoever got no answer, or a 503, sends again: afterwards there is one referral for each key.
while read -r key; do
  read -r status _ < <(submit "$key") || true
  [ "$status" = 201 ] || echo "NOT ACCEPTED $key: ${status:-no answer}"
  rm -f "$folder/headers.$key" "$folder/answer.$key"
done < <(grep -vxFf <(cut -d' ' -f1 "$folder/acknowledged") "$folder/sent")
total=$(sql -d welzijn -c "select count(*) from referral")
wrong=$(cat "$folder"/told.* | awk '$2 != 201 && $2 != 503 || $2 == 503 && $4 == 0' | wc -l)
acknowledged=$(wc -l <"$folder/acknowledged") sent=$(wc -l <"$folder/sent")
echo "acknowledged=$acknowledged stored=$stored sent=$sent referrals=$total answers-that-were-neither-201-nor-503=$wrong"
[ "$acknowledged" -gt 0 ] && [ "$acknowledged" = "$stored" ] && [ "$total" = "$sent" ] && [ "$wrong" = 0 ] && touch "$folder/done"
