#!/usr/bin/env bash
# Counts as many referrals as a nation sends in five years, and measures how long a municipality waits for its figures: what an answer
# costs depends on cells, and not on referrals.
#
#   ./mvnw -DskipTests package && docs/drills/many-figures.sh [millions of referrals, 1 and 5 when left out]
#
# Needs bash, curl, psql (Debian: postgresql-client), a JDK 25 (JAVA=/path/to/java), and some gigabytes. Uses a folder of its own and
# leaves neither that nor a process behind. Referrals are spread over 345 municipalities as a few large ones and many small ones are,
# over sixty months with fewer in summer, and end as facts about the practice say; the same ones each time. They are lines of what
# each case counts as, without the cases: no answer about figures reads a case. Cells are made of them as the product makes them.
sizes=("${@:-1}")
[ $# -gt 0 ] || sizes=(1 5)
source "$(dirname "$0")/measured.sh" many-figures 8172 60
analyst=$(token gemeente)
sql >/dev/null <<'SQL'
-- From 0 to 1, the same for the same number and question each time.
create function chance(n bigint, question text) returns double precision language sql immutable parallel safe
    return (hashtextextended(question, n) & 2147483647) / 2147483648.0;
SQL

fill() { # millions
  sql >/dev/null <<SQL
set statement_timeout = 0;
truncate figure_line, figure_cell, figure_stale;
insert into figure_line (referral_id, municipality_code, month, reason, age_band, gender, district, referrer_type, status, outcome, verdict,
                         assignment, first_contact, intake, activity, feedback, goal, broad_look, course)
select gen_random_uuid(), town.code,
       (date '2022-01-01' + make_interval(months => least(59, floor(60 * case when chance(n, 'summer') < 0.2 then chance(n, 'month')
            else (floor(chance(n, 'year') * 5) * 12 + (array [0, 1, 2, 3, 4, 5, 8, 9, 10, 11])[1 + floor(chance(n, 'season') * 10)]) / 60 end)::integer)))::date,
       (array ['LONELINESS', 'LOW_MOOD', 'ANXIETY_STRESS', 'SOCIAL_NETWORK', 'FINANCES', 'BEREAVEMENT', 'LIFESTYLE', 'INFORMAL_CARE', 'MEANING',
               'DAY_STRUCTURE', 'HOUSING', 'RELATIONSHIP_FAMILY', 'LIVING_WITH_ILLNESS', 'WORK_SCHOOL', 'LANGUAGE_DIGITAL', 'OTHER'])[
           1 + floor(16 * chance(n, 'reason') ^ 2)],
       (array ['40-64', '65-79', '80+', '18-39', '12-17', '0-11'])[1 + floor(6 * chance(n, 'age') ^ 2)],
       case when chance(n, 'gender') < 0.66 then 'FEMALE' when chance(n, 'gender') < 0.995 then 'MALE' else 'OTHER' end,
       (1000 + (town.at * 7 + floor(chance(n, 'district') * greatest(3, 80 / town.at))::bigint) % 8999)::text,
       case when chance(n, 'referrer') < 0.8 then 'GP_PRACTICE' when chance(n, 'referrer') < 0.95 then 'PHYSIOTHERAPY' else 'OTHER' end,
       c.status, case when c.status = 'COMPLETED' then c.outcome else 'NONE' end,
       case when c.status <> 'COMPLETED' then 'NONE' else (array ['ACHIEVED', 'PARTLY', 'NOT', 'UNKNOWN'])[1 + floor(4 * chance(n, 'verdict') ^ 2)] end,
       case when c.stage > 0 then floor(6 * chance(n, 'assigned') ^ 3)::integer end,
       case when c.stage > 1 then floor(20 * chance(n, 'contact') ^ 2)::integer end,
       case when c.stage > 2 then floor(40 * chance(n, 'intake') ^ 2)::integer end,
       c.stage > 3, c.heard, c.stage > 2 and chance(n, 'goal') < 0.7, c.stage > 2 and chance(n, 'look') < 0.6,
       no_course() || jsonb_build_object(
           'STRENGTHS', yes_or_no(case when c.stage > 2 then chance(n, 'strengths') < 0.6 end),
           'ACTIVITY_START', coalesce(case when c.stage > 3 then floor(80 * chance(n, 'start') ^ 2)::integer::text end, 'NONE'),
           'WARM_START', yes_or_no(case when c.stage > 3 then chance(n, 'buddy') < 0.4 end),
           'FOLLOWED_UP', yes_or_no(case when c.stage > 4 then chance(n, 'asked') < 0.6 end),
           'GOING_ON', yes_or_no(case when c.stage > 4 then chance(n, 'goes on') < 0.7 end),
           'FEEDBACK_ON_TIME', yes_or_no(case when c.heard then chance(n, 'in time') < 0.75 end))
from generate_series(1, ($1 * 1000000)::bigint) n
join lateral (select case when chance(n, 'large') < 0.25 then 1 + floor(8 * chance(n, 'town'))::integer
                          else 1 + floor(345 * chance(n, 'town') ^ 1.5)::integer end as at) g on true
join (select code, row_number() over (order by code <> 'GM0356', code) as at from municipality) town on town.at = g.at
cross join lateral (select chance(n, 'stage') as x) s
cross join lateral (
    select case when s.x < 0.05 then 0 when s.x < 0.15 then 1 when s.x < 0.22 then 2 when s.x < 0.5 then 3 when s.x < 0.6 then 4 else 5 end as stage,
           case when s.x < 0.05 then 'DECLINED' when s.x < 0.15 then case when chance(n, 'end') < 0.8 then 'UNREACHED' else 'WITHDRAWN' end
                when s.x < 0.22 then case when chance(n, 'end') < 0.5 then 'WITHDRAWN' else 'HANDED_OVER' end
                else (array ['COMPLETED', 'COMPLETED', 'COMPLETED', 'COMPLETED', 'COMPLETED', 'COMPLETED', 'WITHDRAWN', 'HANDED_OVER'])[1 + floor(8 * chance(n, 'end'))] end as status,
           (array ['ACTIVITY', 'OWN_STRENGTH', 'OTHER_SUPPORT', 'NO_CHANGE'])[1 + floor(4 * chance(n, 'outcome') ^ 2)] as outcome,
           chance(n, 'heard') < 0.85 as heard) c;
insert into figure_cell (municipality_code, measure, month, value, value2, cases)
select l.municipality_code, c.measure, l.month, c.value, c.value2, count(*)
from figure_line l cross join lateral cells_of(l) c group by 1, 2, 3, 4, 5;
vacuum analyze figure_line, figure_cell;
SQL
}

ask() { # municipality, name
  sql -c "update organisation set municipality_code = '$1' where id = (select organisation_id from professional where login = 'gemeente')" >/dev/null
  local year="municipality=$1&from=2026-01&to=2026-12"
  measure "$2: total of a year" "$analyst" "/api/v1/statistics/referrals?$year"
  measure "$2: reason" "$analyst" "/api/v1/statistics/referrals?$year&by=reason"
  measure "$2: month, reason" "$analyst" "/api/v1/statistics/referrals?$year&by=month,reason"
  measure "$2: reason, ageBand" "$analyst" "/api/v1/statistics/referrals?$year&by=reason,ageBand"
  measure "$2: reason, district" "$analyst" "/api/v1/statistics/referrals?$year&by=reason,district"
  measure "$2: status" "$analyst" "/api/v1/statistics/referrals?$year&by=status"
  measure "$2: reason, outcome" "$analyst" "/api/v1/statistics/referrals?$year&by=reason,outcome"
  measure "$2: indicators of a year" "$analyst" "/api/v1/statistics/indicators?$year"
  measure "$2: indicators of five years" "$analyst" "/api/v1/statistics/indicators?municipality=$1&from=2022-01&to=2026-12"
  measure "$2: month, district of five years" "$analyst" "/api/v1/statistics/referrals?municipality=$1&from=2022-01&to=2026-12&by=month,district"
}

for millions in "${sizes[@]}"; do
  started=$(date +%s)
  fill "$millions"
  echo "$millions million referrals counted in $(($(date +%s) - started)) s: $(sql -c 'select count(*) from figure_cell') cells"
  read -r large middle small < <(sql -c "select string_agg(code, ' ' order by cases desc) from (
    select municipality_code as code, sum(cases) as cases, row_number() over (order by sum(cases) desc) as at, count(*) over () as towns
    from figure_cell where measure = 'TOTAL' group by 1) t where at in (1, 150, towns)")
  for town in "$large" "$middle" "$small"; do
    ask "$town" "$millions M, $(sql -c "select sum(cases) from figure_cell where measure = 'TOTAL' and municipality_code = '$town'")"
  done
done
touch "$folder/done"
