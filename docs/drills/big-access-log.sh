#!/usr/bin/env bash
# Fills the access log with millions of lines over five years, and measures before and after how long it takes to read a
# referral (which writes a line), and for the officer to see who looked in one file, what one employee did, and the
# newest lines of all. Then has the whole log sealed and verified.
#
#   ./mvnw -DskipTests package && docs/drills/big-access-log.sh [lines, 10000000 when left out]
#
# Needs bash, curl, psql (Debian: postgresql-client) and a JDK 25 (JAVA=/path/to/java). Ten million lines take some 6 GB
# of disk, and half an hour on two cores. Uses a folder of its own and leaves neither that nor a process behind.
lines=${1:-10000000}
source "$(dirname "$0")/measured.sh" big-access-log 8160 400
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
