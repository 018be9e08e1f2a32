-- More of how a case went is counted: each fact of its course by its name, so that one more fact is one more line here and no column
-- anywhere. A fact that cannot be told of a case yet is NONE, and never missing.

-- Every fact of a course, of a case of which none can be told.
create function no_course() returns jsonb
    language sql immutable parallel safe
    return '{"STRENGTHS": "NONE", "ACTIVITY_START": "NONE", "WARM_START": "NONE", "FOLLOWED_UP": "NONE", "GOING_ON": "NONE",
             "FEEDBACK_ON_TIME": "NONE"}'::jsonb;

create function yes_or_no(answer boolean) returns text
    language sql immutable parallel safe
    return case when answer then 'YES' when not answer then 'NO' else 'NONE' end;

-- Who began with an activity is the same group here as where it is counted whether one began, so that two groups of nearly the same
-- people are not told apart. What was asked or told in time: each clock that ended, but for those that ended in time because nothing was to be said any more.
create function course_of(file uuid, assigned date, taken_in boolean, started boolean, holidays date[]) returns jsonb
    language sql stable
begin atomic
    select jsonb_build_object(
        'STRENGTHS', yes_or_no(case when taken_in then exists (select from strength s where s.referral_id = file) end),
        'ACTIVITY_START', coalesce(case when started then working_days(assigned, (
            select min(p.started_on) from placement p where p.referral_id = file), holidays)::text end, 'NONE'),
        'WARM_START', yes_or_no(case when started then exists (
            select from placement p
            where p.referral_id = file and p.started_on is not null and p.buddy_id is not null) end),
        'FOLLOWED_UP', yes_or_no((
            select bool_and(d.ended_on <= d.due_on) from deadline d
            where d.referral_id = file and d.kind in ('FOLLOW_UP', 'LATE_FOLLOW_UP') and (d.ended_on > d.due_on or exists (
                select from placement p join placement_follow_up f on f.placement_id = p.id
                where p.referral_id = file and d.ended_on is not null and f.day between d.started_on and d.due_on)))),
        'GOING_ON', yes_or_no((
            select f.answer <> 'NO' from placement p join placement_follow_up f on f.placement_id = p.id
            where p.referral_id = file order by f.day desc, f.recorded_at desc, f.id desc limit 1)),
        'FEEDBACK_ON_TIME', yes_or_no((
            select bool_and(d.ended_on <= d.due_on) from deadline d
            where d.referral_id = file and d.kind in ('FEEDBACK', 'CLOSING_FEEDBACK') and (d.ended_on > d.due_on or exists (
                select from feedback f
                where f.referral_id = file and d.ended_on is not null
                  and (f.sent_at at time zone 'Europe/Amsterdam')::date between d.started_on and d.due_on)))));
end;

alter table figure_line add column course jsonb not null default '{}';
alter table figure_kept add column course jsonb not null default '{}';

create or replace function figure_lines(holidays date[]) returns setof figure_line
    language sql stable
begin atomic
    select f.referral_id, f.municipality_code, date_trunc('month', f.submitted_at at time zone 'Europe/Amsterdam')::date,
           f.practice_id, f.main_reason, age_band(f.age), f.gender, coalesce(f.district, 'UNKNOWN'),
           coalesce(f.referrer_type, 'UNKNOWN'), f.status, coalesce(f.outcome, 'NONE'),
           case when f.outcome is null then 'NONE' else coalesce(f.client_verdict, 'UNKNOWN') end,
           working_days((f.submitted_at at time zone 'Europe/Amsterdam')::date, f.assigned, holidays),
           working_days(f.assigned, f.contacted, holidays),
           working_days(f.assigned, f.taken_in, holidays),
           f.activity_started, f.feedback_sent, f.goal_set, f.broad_look,
           course_of(f.referral_id, f.assigned, f.taken_in is not null and f.assigned is not null, f.activity_started, holidays)
    from figure_of_referral f;
end;

create or replace function figure_lines_of_destroyed() returns setof figure_line
    language sql stable
begin atomic
    select null::uuid, k.municipality_code, k.month, null::uuid, k.main_reason, age_band(k.age_from), k.gender, k.district,
           coalesce(k.referrer_type, 'UNKNOWN'), k.status, coalesce(k.outcome, 'NONE'),
           case when k.outcome is null then 'NONE' else coalesce(k.client_verdict, 'UNKNOWN') end,
           k.assignment, k.first_contact, k.intake, k.activity_started, k.feedback_sent, k.goal_set, k.broad_look,
           no_course() || k.course
    from figure_kept k;
end;

create or replace function cells_of(line figure_line) returns table (measure text, value text, value2 text)
    language sql immutable parallel safe
begin atomic
    with one (place, measure, value) as (values
        (1, 'REASON', line.reason), (2, 'AGE_BAND', line.age_band), (3, 'GENDER', line.gender),
        (4, 'DISTRICT', line.district), (5, 'REFERRER_TYPE', line.referrer_type), (6, 'STATUS', line.status),
        (7, 'OUTCOME', line.outcome))
    select one.measure, one.value, '' from one
    union all
    select one.measure || ',' || two.measure, one.value, two.value from one join one two on two.place > one.place
    union all
    values ('TOTAL', '', ''),
           ('VERDICT', line.verdict, ''),
           ('ASSIGNMENT', coalesce(line.assignment::text, 'NONE'), ''),
           ('FIRST_CONTACT', coalesce(line.first_contact::text, 'NONE'), ''),
           ('INTAKE', coalesce(line.intake::text, 'NONE'), ''),
           ('ACTIVITY', case when line.activity then 'YES' else 'NO' end, ''),
           ('FEEDBACK', case when line.feedback then 'YES' else 'NO' end, ''),
           ('GOAL', case when line.intake is null then 'NONE' when line.goal then 'YES' else 'NO' end, ''),
           ('BROAD_LOOK', case when line.intake is null then 'NONE' when line.broad_look then 'YES' else 'NO' end, '')
    union all
    select course.key, course.value, '' from jsonb_each_text(line.course) course
    union all
    select 'PRACTICE', line.practice_id::text, '' where line.practice_id is not null;
end;

create or replace function count_figures(municipality text, holidays date[], most integer default null) returns integer
    language plpgsql volatile security definer
    set search_path = public, pg_temp
    -- What waits is one case or thousands: a plan for any number joins them row by row.
    set plan_cache_mode = 'force_custom_plan'
as $$
declare
    changes integer;
begin
    if not exists (select from figure_stale s where s.municipality_code = municipality) then
        perform hold_figures(municipality, false);
        return 0;
    end if;
    perform hold_figures(municipality, true);
    -- In one statement, so at one moment: the lines that are kept are those that were counted.
    with taken as (
        delete from figure_stale s where s.number in (
            select n.number from figure_stale n where n.municipality_code = municipality order by n.number limit most)
        returning s.referral_id
    ), stale as materialized (
        select distinct taken.referral_id from taken
    ), now_so as materialized (
        select l.* from stale join figure_lines(holidays) l on l.referral_id = stale.referral_id
    ), till_now as materialized (
        select l.* from stale join figure_line l on l.referral_id = stale.referral_id
    ), gone as (
        delete from figure_line l using till_now t
        where l.referral_id = t.referral_id and not exists (select from now_so n where n.referral_id = t.referral_id)
    ), put as (
        insert into figure_line select * from now_so
        on conflict (referral_id) do update set
            practice_id = excluded.practice_id, reason = excluded.reason, age_band = excluded.age_band,
            gender = excluded.gender, district = excluded.district, referrer_type = excluded.referrer_type,
            status = excluded.status, outcome = excluded.outcome, verdict = excluded.verdict,
            assignment = excluded.assignment, first_contact = excluded.first_contact, intake = excluded.intake,
            activity = excluded.activity, feedback = excluded.feedback, goal = excluded.goal,
            broad_look = excluded.broad_look, course = excluded.course
    ), change as materialized (
        select c.measure, c.month, c.value, c.value2, sum(c.cases)::integer as cases
        from (select l.month, c.*, 1 as cases from now_so l cross join lateral cells_of(l) c
              union all
              select l.month, c.*, -1 from till_now l cross join lateral cells_of(l) c) c
        group by c.measure, c.month, c.value, c.value2 having sum(c.cases) <> 0
    ), changed as (
        update figure_cell cell set cases = cell.cases + c.cases from change c
        where cell.municipality_code = municipality and cell.measure = c.measure and cell.month = c.month
          and cell.value = c.value and cell.value2 = c.value2
        returning c.measure, c.month, c.value, c.value2
    ), added as (
        insert into figure_cell (municipality_code, measure, month, value, value2, cases)
        select municipality, c.measure, c.month, c.value, c.value2, c.cases
        from change c
        where (c.measure, c.month, c.value, c.value2) not in (
            select had.measure, had.month, had.value, had.value2 from changed had)
    )
    select count(*) into changes from taken;
    return changes;
end
$$;


create or replace function keep_figure(file uuid, holidays date[]) returns void
    language plpgsql volatile
    set search_path = public, pg_temp
as $$
declare
    line figure_line;
begin
    -- Alone from the beginning: who first reads beside others and then wants to count waits for who does the same.
    perform hold_figures((select r.municipality_code from referral r where r.id = file), true);
    perform count_figures((select r.municipality_code from referral r where r.id = file), holidays);
    delete from figure_line l where l.referral_id = file returning l.* into line;
    if line.referral_id is null then
        return;
    end if;
    update figure_cell c set cases = c.cases - 1
    where c.municipality_code = line.municipality_code and c.measure = 'PRACTICE' and c.month = line.month
      and c.value = line.practice_id::text;
    insert into figure_practice (municipality_code, month, practice_id)
    values (line.municipality_code, line.month, line.practice_id)
    on conflict do nothing;
    insert into figure_kept (municipality_code, month, referrer_type, status, outcome, client_verdict, main_reason, gender,
                             district, age_from, assignment, first_contact, intake, activity_started, feedback_sent,
                             goal_set, broad_look, course)
    values (line.municipality_code, line.month, nullif(line.referrer_type, 'UNKNOWN'), line.status,
            nullif(line.outcome, 'NONE'), nullif(line.verdict, 'NONE'), line.reason, line.gender, line.district,
            substring(line.age_band from '\d+')::integer, line.assignment, line.first_contact, line.intake,
            line.activity, line.feedback, line.goal, line.broad_look, line.course);
end
$$;

create trigger strength_counts after insert on strength
    for each row execute function count_again();
create trigger placement_counts_again after update on placement
    for each row when ((old.started_on, old.buddy_id) is distinct from (new.started_on, new.buddy_id))
    execute function count_again();
create trigger placement_follow_up_counts after insert on placement_follow_up
    for each row execute function count_placement_again();
create trigger deadline_counts_again after update on deadline
    for each row when (old.ended_on is distinct from new.ended_on
        and new.kind in ('FOLLOW_UP', 'LATE_FOLLOW_UP', 'FEEDBACK', 'CLOSING_FEEDBACK'))
    execute function count_again();

-- What is there already: cases with the next count, what was kept of destroyed ones here.
insert into figure_stale (municipality_code, referral_id) select r.municipality_code, r.id from referral r;
insert into figure_cell (municipality_code, measure, month, value, value2, cases)
select k.municipality_code, course.key, k.month, course.value, '', count(*)
from figure_kept k cross join jsonb_each_text(no_course()) course
group by k.municipality_code, course.key, k.month, course.value;
