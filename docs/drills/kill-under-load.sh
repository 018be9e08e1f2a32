#!/usr/bin/env bash
# Kills the product and its PostgreSQL (kill -9) while practices refer, starts it again, and reads back every referral
# that was acknowledged. Submits that got no answer are sent again with their key: they must give no second referral.
#
#   ./mvnw -DskipTests package && docs/drills/kill-under-load.sh [workers] [seconds of load before the kill]
#
# Needs bash, curl, pgrep and a JDK 25 (JAVA=/path/to/java). Takes two to four minutes on two cores, most of it the
# product's two starts. Uses a folder of its own and leaves no process behind.
set -euo pipefail
workers=${1:-8} seconds=${2:-10}
jar=$(cd "$(dirname "$0")/../.." && pwd)/referral-api/target/welzijnoprecept.jar
java=${JAVA:-java} port=${PORT:-8140} url=http://localhost:${PORT:-8140}
folder=$(mktemp -d "${TMPDIR:-/tmp}/kill-under-load.XXXXXX")
product=0

start() {
  SERVER_PORT=$port WELZIJNOPRECEPT_EMBEDDED_FOLDER=$folder/data "$java" -jar "$jar" >>"$folder/product.log" 2>&1 &
  product=$!
  for _ in $(seq 180); do
    [ "$(curl -s -o /dev/null -w '%{http_code}' "$url/api/v1/openapi.json")" = 200 ] && return
    kill -0 "$product" 2>/dev/null || break
    sleep 1
  done
  echo "the product did not start; see $folder/product.log" >&2; exit 1
}

# Tokens are signed with a key that a restart renews.
token() { curl -s -u huisarts:demo -d grant_type=client_credentials "$url/oauth2/token" | sed 's/.*"access_token":"\([^"]*\)".*/\1/'; }

submit() { # token, key → status and id
  curl -s --max-time 20 -w '\n%{http_code}' -H "Authorization: Bearer $1" -H "Idempotency-Key: $2" -H 'Content-Type: application/json' \
    -d '{"client": {"givenName": "Proef", "familyName": "'"$2"'", "birthDate": "1948-03-02", "gender": "FEMALE", "postcode": "3431AB"},
         "reasons": ["LONELINESS"], "permission": {"givenOn": "'"$today"'", "givenBy": ["CLIENT"], "method": "ORAL", "purposes": ["REFER"]}}' \
    "$url/api/v1/referrals" || true
}

answer() { sed -n '1s/^{"id":"\([^"]*\)".*/\1/p;$p' | tr '\n' ' '; }

worker() {
  local n=0 key id status
  while [ ! -e "$folder/stop" ]; do
    n=$((n + 1)); key="w$1-$n"
    echo "$key" >>"$folder/sent.$1"
    read -r id status < <(submit "$token" "$key" | answer; echo) || true
    # Only what the caller has read counts as acknowledged.
    if [ "${status:-}" = 201 ]; then echo "$key $id" >>"$folder/acknowledged.$1"; fi
  done
}

cleanup() {
  [ ! -d "$folder" ] || touch "$folder/stop"
  kill "$product" 2>/dev/null && wait "$product" 2>/dev/null || true
}
trap cleanup EXIT

today=$(TZ=Europe/Amsterdam date +%F)
start; token=$(token)
pids=()
for w in $(seq "$workers"); do worker "$w" & pids+=($!); done
sleep "$seconds"

postgres=$(head -n 1 "$folder/data/postgres/postmaster.pid")
kill -9 "$product" "$postgres" $(pgrep -P "$postgres") 2>/dev/null || true
wait "$product" 2>/dev/null || true # else the shell says that it was killed
sleep 1; touch "$folder/stop"; wait "${pids[@]}" 2>/dev/null || true
cat "$folder"/acknowledged.* | sort >"$folder/acknowledged"
cat "$folder"/sent.* | sort >"$folder/sent"

start; token=$(token)
stored=0
while read -r key id; do
  code=$(curl -s -o /dev/null -w '%{http_code}' -H "Authorization: Bearer $token" "$url/api/v1/referrals/$id")
  if [ "$code" = 200 ]; then stored=$((stored + 1)); else echo "LOST $key $id: $code"; fi
done <"$folder/acknowledged"

# Whoever got no answer sends again: afterwards there is one referral for each key, no more and no fewer.
resent=0
while read -r key; do
  grep -q "^$key " "$folder/acknowledged" && continue
  read -r id status < <(submit "$token" "$key" | answer; echo) || true
  [ "${status:-}" = 201 ] && resent=$((resent + 1)) || echo "NOT ACCEPTED $key: ${status:-no answer}"
done <"$folder/sent"
total=$(curl -s -H "Authorization: Bearer $token" "$url/api/v1/referrals?limit=1" | sed 's/.*"total":\([0-9]*\).*/\1/')

acknowledged=$(wc -l <"$folder/acknowledged")
echo "acknowledged=$acknowledged stored=$stored sent=$(wc -l <"$folder/sent") sent-again=$resent referrals=$total"
cleanup
if [ "$acknowledged" -gt 0 ] && [ "$acknowledged" = "$stored" ] && [ "$total" = "$(wc -l <"$folder/sent")" ]; then
  rm -rf "$folder"
else
  echo "not as it should be; what happened lies in $folder" >&2; exit 1
fi
