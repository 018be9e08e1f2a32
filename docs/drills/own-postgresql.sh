#!/usr/bin/env bash
# Runs the product as production runs it, on a PostgreSQL that was installed here (15, the oldest supported, unless told
# otherwise): two roles, migrations by the owner, a token of somebody else's issuer, and one referral. The issuer is a
# second instance of the product, embedded.
#
#   ./mvnw -DskipTests package && docs/drills/own-postgresql.sh [folder of initdb and pg_ctl]
#
# Needs bash, curl, openssl and a JDK 25 (JAVA=/path/to/java), and PostgreSQL's own programs (Debian: postgresql-15). As
# root it runs PostgreSQL as the user postgres, since PostgreSQL refuses to run as root. Takes two to five minutes on
# two cores, uses a folder of its own and leaves neither that nor a process behind.
set -euo pipefail
programs=${1:-/usr/lib/postgresql/15/bin}
root=$(cd "$(dirname "$0")/../.." && pwd)
java=${JAVA:-java} jar=$root/referral-api/target/welzijnoprecept.jar
port=${PORT:-8140} issuer_port=$((${PORT:-8140} + 1)) database_port=$((${PORT:-8140} + 2))
folder=$(mktemp -d "${TMPDIR:-/tmp}/own-postgresql.XXXXXX")
product=0 issuer=0

postgres() { # program arguments…
  local program=$1
  shift
  if [ "$(id -u)" = 0 ]; then
    setpriv --reuid=postgres --regid=postgres --clear-groups "$programs/$program" "$@"
  else
    "$programs/$program" "$@"
  fi
}

cleanup() {
  local pid
  for pid in "$product" "$issuer"; do
    [ "$pid" = 0 ] || { kill "$pid" 2>/dev/null && wait "$pid" 2>/dev/null; } || true
  done
  postgres pg_ctl -D "$folder/database/data" -m fast stop >/dev/null 2>&1 || true
  [ -e "$folder/done" ] && rm -rf "$folder" || echo "what happened lies in $folder" >&2
}
trap cleanup EXIT

await() { # port pid
  for _ in $(seq 180); do
    [ "$(curl -s -o /dev/null -w '%{http_code}' "http://localhost:$1/api/v1/openapi.json")" = 200 ] && return
    kill -0 "$2" 2>/dev/null || break
    sleep 1
  done
  echo "the instance on port $1 did not start" >&2
  exit 1
}

# The server, with a password for everybody, and the two roles of docs/operations.md.
mkdir "$folder/database"
echo superuser-secret >"$folder/database/password"
if [ "$(id -u)" = 0 ]; then chmod 711 "$folder"; chown -R postgres "$folder/database"; fi
cd "$folder"
postgres initdb -D "$folder/database/data" -U postgres -A scram-sha-256 --pwfile="$folder/database/password" >"$folder/initdb.log"
postgres pg_ctl -D "$folder/database/data" -l "$folder/database/log" -w start \
  -o "-p $database_port -k $folder/database -c listen_addresses=127.0.0.1" >/dev/null
PGPASSWORD=superuser-secret psql -q -v ON_ERROR_STOP=1 -h 127.0.0.1 -p "$database_port" -U postgres <<'SQL'
create role welzijn_owner login password 'owner-secret';
create role welzijn_app login password 'app-secret';
create database welzijn owner welzijn_owner;
revoke all on database welzijn from public;
grant connect on database welzijn to welzijn_app;
SQL

SERVER_PORT=$issuer_port WELZIJNOPRECEPT_EMBEDDED_FOLDER=$folder/issuer "$java" -jar "$jar" >"$folder/issuer.log" 2>&1 &
issuer=$!
await "$issuer_port" "$issuer"

SPRING_DATASOURCE_URL=jdbc:postgresql://127.0.0.1:$database_port/welzijn \
SPRING_DATASOURCE_USERNAME=welzijn_app SPRING_DATASOURCE_PASSWORD=app-secret \
SPRING_FLYWAY_USER=welzijn_owner SPRING_FLYWAY_PASSWORD=owner-secret \
SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUER_URI=http://localhost:$issuer_port \
SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_AUDIENCES=huisarts \
WELZIJNOPRECEPT_ENCRYPTION_ACTIVE=k1 WELZIJNOPRECEPT_ENCRYPTION_KEYS_K1=$(openssl rand -base64 32) \
WELZIJNOPRECEPT_ENCRYPTION_MARKS=$(openssl rand -base64 32) \
WELZIJNOPRECEPT_BOOTSTRAP_ORGANISATIONS=file:$root/referral-api/src/main/resources/demo/organisations.json \
SERVER_PORT=$port MANAGEMENT_SERVER_PORT=$((port + 3)) "$java" -jar "$jar" >"$folder/product.log" 2>&1 &
product=$!
await "$port" "$product"

token=$(curl -s -u huisarts:demo -d grant_type=client_credentials "http://localhost:$issuer_port/oauth2/token" |
  sed 's/.*"access_token":"\([^"]*\)".*/\1/')
status=$(curl -s -o "$folder/answer" -w '%{http_code}' "http://localhost:$port/api/v1/referrals" \
  -H "Authorization: Bearer $token" -H 'Content-Type: application/json' -d '{
    "client": {"givenName": "Proef", "familyName": "Persoon", "birthDate": "1948-03-02", "gender": "FEMALE", "postcode": "3431AB"},
    "reasons": ["LONELINESS"],
    "permission": {"givenOn": "'"$(TZ=Europe/Amsterdam date +%F)"'", "givenBy": ["CLIENT"], "method": "ORAL", "purposes": ["REFER"]}}')
echo "$(postgres postgres --version): a referral was answered with $status"
[ "$status" = 201 ] && touch "$folder/done"
