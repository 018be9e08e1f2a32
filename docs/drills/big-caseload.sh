#!/usr/bin/env bash
# Fills the product with many referrals of one organisation and many activities, and measures a coach's and a coordinator's day:
# the caseload and its counts, words in own cases, whose cases go to another coach, and what there is to do.
#
#   ./mvnw -DskipTests package && docs/drills/big-caseload.sh [referrals, 100000 when left out] [activities, 5000]
#
# Needs bash, curl, psql (Debian: postgresql-client) and a JDK 25 (JAVA=/path/to/java). Uses a folder of its own and leaves neither that
# nor a process behind. One in five is of the team that is measured and its town, one in fifty of the practice: of 100,000 the 20,000
# that a large town sends in five years. The rest is of forty other teams, towns and practices. Of the team's own, 300 are open cases
# of the persona coach; one in seven is open, spread over sixty other coaches.
referrals=${1:-100000} activities=${2:-5000}
source "$(dirname "$0")/measured.sh" big-caseload 8170 200
practice=$(token huisarts) coach=$(token coach) coordinator=$(token coordinator)
curl -s -D "$folder/headers" -o "$folder/referral" -H "Authorization: Bearer $practice" -H 'Content-Type: application/json' \
  -d '{"client": {"givenName": "Proef", "familyName": "Persoon", "birthDate": "1948-03-02", "postcode": "3431AB"},
       "reasons": ["LONELINESS"], "question": "Ik mis het samen eten.",
       "permission": {"givenOn": "'"$today"'", "givenBy": ["CLIENT"], "method": "ORAL", "purposes": ["REFER"]}}' "$url/api/v1/referrals"
id=$(sed 's/^{"id":"\([^"]*\)".*/\1/' "$folder/referral")
curl -s -o /dev/null -H "Authorization: Bearer $coach" -H 'Content-Type: application/json' -H 'If-Match: "0"' -d '{"step": "ASSIGN"}' "$url/api/v1/referrals/$id/steps"
curl -s -o /dev/null -H "Authorization: Bearer $coach" -H 'Content-Type: application/json' \
  -d '{"kind": "PROGRESS", "channel": "PHONE", "heldAt": "'"$(date -u -d '-1 minute' +%FT%TZ)"'", "note": "Zong vroeger in een koor."}' "$url/api/v1/referrals/$id/conversations"

echo "adding $referrals referrals and $activities activities …"
sql >/dev/null <<SQL
insert into organisation
select (jsonb_populate_record(o, jsonb_build_object('id', ('00000000-0000-4000-' || c.code || '000-' || lpad(n::text, 12, '0'))::uuid,
                                                    'name', o.name || ' ' || n))).*
from referral r, generate_series(0, 39) n, (values ('b'), ('8')) c (code), organisation o
where r.id = '$id' and o.id = case c.code when 'b' then r.handler_id else r.practice_id end;
insert into professional (id, name, role, organisation_id, login, active)
select ('00000000-0000-4000-a000-' || lpad(n::text, 12, '0'))::uuid, 'Coach ' || n, 'COACH',
       case when n <= 60 then handler_id else ('00000000-0000-4000-b000-' || lpad((n - 61)::text, 12, '0'))::uuid end, 'drill-' || n, true
from referral, generate_series(1, 100) n where id = '$id';
insert into professional (id, name, role, organisation_id, login, active)
select ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, 'Verwijzer ' || n, 'REFERRER',
       ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, 'drill-practice-' || n, true
from generate_series(0, 39) n;
insert into referral
select (jsonb_populate_record(r, jsonb_build_object(
    'id', ('00000000-0000-4000-9000-' || lpad(n::text, 12, '0'))::uuid,
    'reference', 'WR-' || translate(lpad(to_hex(n), 8, '0'), '01abcdef', 'XZCDFGHJ'),
    'reasons', array [(array ['LONELINESS', 'FINANCES', 'BEREAVEMENT', 'MEANING'])[1 + n % 4]],
    'submitted_at', now() - n * interval '25 minutes',
    'municipality_code', case when own then r.municipality_code else (towns.codes)[1 + n % 40] end,
    'handler_id', case when own then r.handler_id else ('00000000-0000-4000-b000-' || other)::uuid end,
    'practice_id', case when sent then r.practice_id else ('00000000-0000-4000-8000-' || other)::uuid end,
    'referrer_id', case when sent then r.referrer_id else ('00000000-0000-4000-8000-' || other)::uuid end,
    'coach_id', case when n <= 299 then r.coach_id
                     else ('00000000-0000-4000-a000-' || lpad((case when own then 1 + n / 5 % 60 else 61 + n % 40 end)::text, 12, '0'))::uuid end,
    'status', case when n > 299 and n % 7 > 0 then 'COMPLETED' else r.status end,
    'closed_at', case when n > 299 and n % 7 > 0 then now() - n * interval '20 minutes' end,
    'outcome', case when n > 299 and n % 7 > 0 then 'ACTIVITY' end,
    'client_verdict', case when n > 299 and n % 7 > 0 then 'ACHIEVED' end,
    'due_kind', case when n <= 299 or n % 7 = 0 then r.due_kind end,
    'due_on', case when n <= 299 or n % 7 = 0 then current_date - 10 + n % 40 end))).*
from referral r, (select n, n <= 299 or n % 5 = 0 as own, n <= 299 or n % 50 = 0 as sent, lpad((n % 40)::text, 12, '0') as other
                  from generate_series(1, $referrals) n) g,
     (select array(select code from municipality order by code limit 40) as codes) towns
where r.id = '$id';
insert into deadline (referral_id, kind, started_on, due_on, extended_by)
select id, due_kind, due_on - 14, due_on, 0 from referral where closed_at is null and due_kind is not null
on conflict do nothing;
insert into conversation
select (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(), 'referral_id', r.id))).*
from conversation c, generate_series(1, 10) n, referral r
where c.referral_id = '$id' and r.coach_id = c.recorded_by and r.closed_at is null and r.id <> '$id';
insert into conversation_note
select (jsonb_populate_record(t, jsonb_build_object('conversation_id', c.id))).*
from conversation_note t join conversation o on o.id = t.conversation_id and o.referral_id = '$id', conversation c
where c.id <> o.id;
with word as (select array ['wandelen', 'koffie', 'schilderen', 'zingen', 'lezen', 'koken', 'breien', 'yoga', 'dansen', 'schaken', 'tuinieren',
    'fietsen', 'muziek', 'taal', 'computer', 'mantelzorg', 'rouw', 'bewegen', 'ontmoeten', 'vrijwilligers', 'biljarten'] as w)
insert into activity (id, revision, name, description, status, organisation_id, municipality_code, place, district, dimensions, days, free,
                      languages, assured_on)
select gen_random_uuid(), 0, initcap(w[1 + n % 21]) || ' en ' || w[1 + n * 7 % 21] || ' in de buurt ' || n,
       (select string_agg(w[1 + (n * k * 13 + k) % 21] || ' samen met andere mensen', ', ') from generate_series(1, 12) k),
       'ACTIVE', (select id from organisation where name = 'Buurthuis De Kring'), p.municipality_code, 'Drill', p.postcode4, array ['BODY'],
       array ['MONDAY'], n % 2 = 0, array ['nl'], current_date - n % 400
from word, generate_series(1, $activities) n
join (select *, row_number() over (order by postcode4) as at from postcode_area) p on p.at = 1 + n % 4000;
SQL
sql -c 'vacuum analyze referral, deadline, conversation, conversation_note, activity'
# What was added is counted every minute: it is not what a day costs.
until [ "$(sql -c 'select count(*) from figure_stale')" = 0 ]; do sleep 2; done
echo "$(sql -c 'select count(*) from referral') referrals, $(sql -c 'select count(*) from conversation') conversations, $(sql -c 'select count(*) from activity') activities:"

measure "coach: caseload by due date" "$coach" "/api/v1/referrals?coach=me&sort=dueOn&limit=40"
measure "coach: counts of own cases" "$coach" "/api/v1/referrals/counts?coach=me"
measure "coach: words in 300 cases, 3,000 notes" "$coach" /api/v1/referrals/search '{"text": "koor eten"}'
measure "coordinator: overdue over all" "$coordinator" "/api/v1/referrals?overdue=true&sort=dueOn&limit=40"
measure "coordinator: counts over all" "$coordinator" /api/v1/referrals/counts
measure "coordinator: one coach's cases" "$coordinator" "/api/v1/referrals?coach=00000000-0000-4000-a000-000000000007&sort=dueOn&limit=40"
measure "directory: a word" "$coach" "/api/v1/activities?q=wandelen"
measure "directory: a typo" "$coach" "/api/v1/activities?q=schildren"
measure "directory: words near, by nearness" "$coach" "/api/v1/activities?q=koffie%20muziek&near=3431&sort=nearness"

coach_in=$(signed_in coach) coordinator_in=$(signed_in coordinator) practice_in=$(signed_in huisarts) municipality_in=$(signed_in gemeente) privacy_in=$(signed_in privacy)
page "referrer: form" "$practice_in" '/referrals/new?form=01a2086e-7cbe-77dc-940a-206c0385dabe'
page "referrer: own referrals" "$practice_in" /referrals
page "referrer: practice report" "$practice_in" /practice-report
page "coach: today" "$coach_in" /today
page "coach: caseload" "$coach_in" /caseload
page "coach: one case" "$coach_in" "/referrals/$id"
page "coach: activities for a case" "$coach_in" "/referrals/$id/activities"
page "coordinator: queue" "$coordinator_in" /queue
page "coordinator: caseload" "$coordinator_in" /caseload
page "coordinator: overdue" "$coordinator_in" /overdue
page "coordinator: team" "$coordinator_in" /team
page "municipality: figures" "$municipality_in" /figures
page "privacy officer: access log" "$privacy_in" /access-log

other=$(sql -c "select id from professional where login = 'coach-2'")
items=$(sql -c "select string_agg(format('{\"referralId\": \"%s\", \"coachId\": \"$other\"}', id), ', ') from (
  select r.id from referral r join professional p on p.id = r.coach_id where p.login = 'coach' and r.closed_at is null order by r.id limit 300) r")
printf '{"items": [%s], "reason": "Met pensioen"}' "$items" >"$folder/reassign"
curl -s -o "$folder/reassigned" -w 'coordinator: 300 cases to another coach: %{http_code} in %{time_total} s, ' -H "Authorization: Bearer $coordinator" \
  -H 'Content-Type: application/json' --data-binary "@$folder/reassign" "$url/api/v1/referrals/reassignments"
echo "$(grep -o '"REASSIGNED"' "$folder/reassigned" | wc -l) reassigned"
before=$(date +%s%N)
curl -s -o "$folder/norm" -X PUT -H "Authorization: Bearer $coordinator" -H 'Content-Type: application/json' -d '{"amount": 6, "unit": "WORKING_DAYS"}' \
  "$url/api/v1/norms/FIRST_CONTACT"
echo "another norm: $(cat "$folder/norm") in $((($(date +%s%N) - before) / 1000000)) ms"
touch "$folder/done"
