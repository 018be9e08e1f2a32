#!/usr/bin/env bash
# Fills the access log with millions of lines over five years, and measures before and after how long it takes to read a
# referral (which writes a line), and for the officer to see who looked in one file, what one employee did, and the
# newest lines of all. Then has the whole log sealed and verified.
#
#   ./mvnw -DskipTests package && docs/drills/big-access-log.sh [lines, 10000000 when left out]
#
# Needs bash, curl, psql (Debian: postgresql-client) and a JDK 25 (JAVA=/path/to/java). Ten million lines take some 6 GB
# of disk, and half an hour on two cores. Uses a folder of its own and leaves neither that nor a process behind.
set -euo pipefail
lines=${1:-10000000} rounds=${ROUNDS:-400}
jar=${JAR:-$(cd "$(dirname "$0")/../.." && pwd)/referral-api/target/welzijnoprecept.jar}
java=${JAVA:-java} port=${PORT:-8160} url=http://localhost:${PORT:-8160}
folder=$(mktemp -d "${TMPDIR:-/tmp}/big-access-log.XXXXXX")
product=0

cleanup() {
  [ "$product" = 0 ] || { kill "$product" 2>/dev/null && wait "$product" 2>/dev/null; } || true
  [ -e "$folder/done" ] && rm -rf "$folder" || echo "what happened lies in $folder" >&2
}
trap cleanup EXIT

SERVER_PORT=$port WELZIJNOPRECEPT_EMBEDDED_FOLDER=$folder/data "$java" -jar "$jar" >"$folder/product.log" 2>&1 &
product=$!
for _ in $(seq 180); do
  [ "$(curl -s -o /dev/null -w '%{http_code}' "$url/api/v1/openapi.json")" = 200 ] && break
  kill -0 "$product" 2>/dev/null || { echo "the product did not start" >&2; exit 1; }
  sleep 1
done

database_port=$(sed -n 4p "$folder/data/postgres/postmaster.pid")
sql() { psql -X -q -At -v ON_ERROR_STOP=1 -h 127.0.0.1 -p "$database_port" -U welzijn_owner -d welzijn "$@"; }
token() { curl -s -u "$1:demo" -d grant_type=client_credentials "$url/oauth2/token" | sed 's/.*"access_token":"\([^"]*\)".*/\1/'; }

# Each request waits for the one before, over one connection; the first fifth warms up and does not count.
measure() { # name token path
  local config=$folder/requests
  for _ in $(seq "$rounds"); do printf 'url = "%s%s"\noutput = /dev/null\n' "$url" "$3"; done >"$config"
  curl -s --config "$config" -H "Authorization: Bearer $2" -w '%{http_code} %{time_total}\n' >"$folder/times"
  if grep -qv '^200' "$folder/times"; then echo "$1: not all answers were 200" >&2; exit 1; fi
  tail -n +$((rounds / 5)) "$folder/times" | cut -d' ' -f2 | sort -n | awk -v name="$1" '
    { all[NR] = $1 * 1000 } END { printf "%-42s median %6.2f ms   99%% %6.2f ms\n", name, all[int(NR / 2)], all[int(NR * 0.99)] }'
}

today=$(TZ=Europe/Amsterdam date +%F)
practice=$(token huisarts) officer=$(token privacy)
curl -s -o "$folder/referral" -H "Authorization: Bearer $practice" -H 'Content-Type: application/json' \
  -d '{"client": {"givenName": "Proef", "familyName": "Persoon", "birthDate": "1948-03-02", "postcode": "3431AB"},
       "reasons": ["LONELINESS"], "permission": {"givenOn": "'"$today"'", "givenBy": ["CLIENT"], "method": "ORAL", "purposes": ["REFER"]}}' \
  "$url/api/v1/referrals"
id=$(sed 's/^{"id":"\([^"]*\)".*/\1/' "$folder/referral")
employee=$(sql -c "select id from professional where login = 'coach'")

everything() {
  measure "read a referral" "$practice" "/api/v1/referrals/$id"
  measure "officer: who looked in one file" "$officer" "/api/v1/referrals/$id/access-log?limit=20"
  measure "officer: what one employee did this month" "$officer" "/api/v1/access-log?professional=$employee&from=${today%-*}-01&limit=20"
}

echo "log of $(sql -c 'select count(*) from access_log') lines:"
everything

echo "adding $lines lines over five years, of 40,000 files in 20 organisations …"
sql -c "select prepare_access_log((now() - interval '5 years')::date, (now() + interval '1 month')::date)" >/dev/null
# In the order of time, as a log grows: each file is looked at now and then, by the same three people.
for year in 5 4 3 2 1; do
  sql >/dev/null <<SQL
insert into access_log (recorded_at, action, object, object_id, case_file_id, keeper_id, professional_id, responsible_id,
                        role, organisation_id, source, purpose, outcome)
select now() - interval '$year years' + n * (interval '1 year' / ($lines / 5)), 'R', 'REFERRAL', file, file,
       case when number % 20 = 0 then own.id else ('00000000-0000-4000-8000-' || lpad((number % 20)::text, 12, '0'))::uuid end,
       someone, someone, 'COACH', own.id, 'drill', 'COACHING', 'SUCCESS'
from (select id from organisation where name = 'Stichting Samen Verder') own,
     generate_series(1, $lines / 5 - 1) n,
     lateral (select (n::bigint * 7919 % 40000)::int as number) a,
     lateral (select ('00000000-0000-4000-9000-' || lpad(number::text, 12, '0'))::uuid as file,
                     case when number % 20 = 0 and n % 3 = 0 then '$employee'::uuid
                          else ('00000000-0000-4000-a000-' || lpad((number % 120)::text, 12, '0'))::uuid end as someone) b
order by n;
SQL
done
sql -c 'vacuum analyze access_log'
echo "log of $(sql -c 'select count(*) from access_log') lines, $(sql -c "select pg_size_pretty(sum(pg_total_relation_size(inhrelid))) from pg_inherits where inhparent = 'access_log'::regclass"):"
everything

echo "what a look costs the database itself:"
sql -c "explain (analyze, costs off, timing off) insert into access_log (recorded_at, action, object, outcome, case_file_id) values (now(), 'R', 'REFERRAL', 'SUCCESS', '$id')" | tail -n 1
sql -c "explain (analyze, costs off, timing off) select * from access_log where case_file_id = '00000000-0000-4000-9000-000000000020' order by recorded_at desc, id desc limit 20" | tail -n 2

last=$(sql -c "select max(id) from access_log")
echo "sealing, by the product's own job …"
until [ "$(sql -c 'select coalesce(max(last_id), 0) from access_log_seal')" -ge "$last" ]; do sleep 2; done
sql -c "select 'sealed ' || sum(lines) || ' lines by ' || count(*) || ' seals, from ' || min(sealed_at)::time(0) || ' to ' || max(sealed_at)::time(0) from access_log_seal"

kill "$product"; wait "$product" 2>/dev/null || true; product=0
started=$SECONDS
WELZIJNOPRECEPT_EMBEDDED_FOLDER=$folder/data "$java" -jar "$jar" verify-access-log | tail -n 20
echo "verified in $((SECONDS - started)) s, with the product's start"
touch "$folder/done"
