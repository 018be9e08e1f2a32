-- Figures are counted as cases change and not as they are asked for, so that an answer costs what its cells cost and not what
-- the referrals cost. Whatever changes a case says only that it is to be counted again; count_figures() does so, when somebody
-- asks for figures of that municipality and every minute. Nobody who works in a case waits for another because of it.

-- What a case counts as: who, where, when and how it went, in the words that figures are given in.
create table figure_line (
    referral_id       uuid    not null constraint figure_line_pk primary key,
    municipality_code text    not null constraint figure_line_municipality_fk references municipality (code),
    month             date    not null constraint figure_line_month_whole check (extract(day from month) = 1),
    practice_id       uuid constraint figure_line_practice_fk references organisation (id),
    reason            text    not null,
    age_band          text    not null,
    gender            text    not null,
    district          text    not null,
    referrer_type     text    not null,
    status            text    not null,
    outcome           text    not null,
    verdict           text    not null,
    assignment        integer,
    first_contact     integer,
    intake            integer,
    activity          boolean not null,
    feedback          boolean not null,
    goal              boolean not null,
    broad_look        boolean not null
);

create index figure_line_municipality_idx on figure_line (municipality_code);
create index figure_line_practice_idx on figure_line (practice_id);

-- How many cases of a month have this value, or these two; the total has the measure TOTAL and no value.
create table figure_cell (
    municipality_code text    not null constraint figure_cell_municipality_fk references municipality (code),
    measure           text    not null,
    month             date    not null constraint figure_cell_month_whole check (extract(day from month) = 1),
    value             text    not null,
    value2            text    not null,
    cases             integer not null constraint figure_cell_no_less_than_none check (cases >= 0),
    constraint figure_cell_pk primary key (municipality_code, measure, month, value, value2)
);

-- Cases to be counted again. A line for each change and none is ever waited for: of two changes at once the one that is not yet
-- there when the other is counted leaves its own.
create table figure_stale (
    number            bigint generated always as identity constraint figure_stale_pk primary key,
    municipality_code text   not null,
    referral_id       uuid   not null
);

create index figure_stale_municipality_idx on figure_stale (municipality_code);

alter table figure_line enable row level security;
alter table figure_stale enable row level security;
alter table figure_cell enable row level security;
create policy figure_cell_for_analyst on figure_cell for select using (
    (select acting_role()) = 'ANALYST' and municipality_code = (
        select o.municipality_code from organisation o where o.id = (select acting_organisation())));

-- Nobody reads figures of single cases any more.
drop view figure_case;

create function figure_lines(holidays date[]) returns setof figure_line
    language sql stable
begin atomic
    select f.referral_id, f.municipality_code, date_trunc('month', f.submitted_at at time zone 'Europe/Amsterdam')::date,
           f.practice_id, f.main_reason, age_band(f.age), f.gender, coalesce(f.district, 'UNKNOWN'),
           coalesce(f.referrer_type, 'UNKNOWN'), f.status, coalesce(f.outcome, 'NONE'),
           case when f.outcome is null then 'NONE' else coalesce(f.client_verdict, 'UNKNOWN') end,
           working_days((f.submitted_at at time zone 'Europe/Amsterdam')::date, f.assigned, holidays),
           working_days(f.assigned, f.contacted, holidays),
           working_days(f.assigned, f.taken_in, holidays),
           f.activity_started, f.feedback_sent, f.goal_set, f.broad_look
    from figure_of_referral f;
end;

create function figure_lines_of_destroyed() returns setof figure_line
    language sql stable
begin atomic
    select null::uuid, k.municipality_code, k.month, null::uuid, k.main_reason, age_band(k.age_from), k.gender, k.district,
           coalesce(k.referrer_type, 'UNKNOWN'), k.status, coalesce(k.outcome, 'NONE'),
           case when k.outcome is null then 'NONE' else coalesce(k.client_verdict, 'UNKNOWN') end,
           k.assignment, k.first_contact, k.intake, k.activity_started, k.feedback_sent, k.goal_set, k.broad_look
    from figure_kept k;
end;

-- Which cells a line counts in: those of who and where, alone and two by two, in the order in which the product names them;
-- those of how it went alone. Of a wait the days, so that medians and shares within a norm can be had of it.
create function cells_of(line figure_line) returns table (measure text, value text, value2 text)
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
    select 'PRACTICE', line.practice_id::text, '' where line.practice_id is not null;
end;

-- Holds the figures of a municipality still to the end of the transaction: for who reads them beside others who read, for who
-- counts alone.
create function hold_figures(municipality text, to_count boolean) returns void
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    if to_count then
        perform pg_advisory_xact_lock(hashtextextended('figures of ' || municipality, 0));
    else
        perform pg_advisory_xact_lock_shared(hashtextextended('figures of ' || municipality, 0));
    end if;
end
$$;

-- Counts what changed in a municipality since it was last counted; until the end of the transaction nothing is counted after it.
-- For a transaction that reads what is committed.
create function count_figures(municipality text, holidays date[]) returns void
    language plpgsql volatile security definer
    set search_path = public, pg_temp
as $$
begin
    if not exists (select from figure_stale s where s.municipality_code = municipality) then
        perform hold_figures(municipality, false);
        return;
    end if;
    perform hold_figures(municipality, true);
    -- In one statement, so at one moment: the lines that are kept are those that were counted.
    with taken as (
        delete from figure_stale s where s.municipality_code = municipality returning s.referral_id
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
            broad_look = excluded.broad_look
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
    )
    insert into figure_cell (municipality_code, measure, month, value, value2, cases)
    select municipality, c.measure, c.month, c.value, c.value2, c.cases
    from change c
    where (c.measure, c.month, c.value, c.value2) not in (
        select had.measure, had.month, had.value, had.value2 from changed had);
end
$$;

-- All of a municipality anew, from its cases and from what was kept of those that were destroyed.
create function recount_figures(municipality text, holidays date[]) returns void
    language plpgsql volatile
    set search_path = public, pg_temp
as $$
begin
    perform hold_figures(municipality, true);
    delete from figure_cell c where c.municipality_code = municipality;
    delete from figure_line l where l.municipality_code = municipality;
    with taken as (
        delete from figure_stale s where s.municipality_code = municipality
    ), now_so as materialized (
        select l.* from figure_lines(holidays) l where l.municipality_code = municipality
    ), put as (
        insert into figure_line select * from now_so
    ), counted as (
        select * from now_so union all
        select * from figure_lines_of_destroyed() d where d.municipality_code = municipality
    )
    insert into figure_cell (municipality_code, measure, month, value, value2, cases)
    select municipality, c.measure, l.month, c.value, c.value2, count(*)
    from counted l cross join lateral cells_of(l) c
    group by c.measure, l.month, c.value, c.value2;
end
$$;

-- How much is not what it would be if all were counted anew: cases that count as what they no longer are and that nobody said to
-- count again, and cells that do not hold what the lines come to. Each is one question, so asked at one moment.
create function miscounted_figures(municipality text, holidays date[]) returns table (stray_lines bigint, stray_cells bigint)
    language plpgsql volatile security definer
    set search_path = public, pg_temp
as $$
begin
    perform hold_figures(municipality, false);
    select count(*) into stray_lines
    from (select l.* from figure_lines(holidays) l where l.municipality_code = municipality) should
    full join (select l.* from figure_line l where l.municipality_code = municipality) is_so
        on is_so.referral_id = should.referral_id
    where should is distinct from is_so and not exists (
        select from figure_stale s where s.referral_id = coalesce(should.referral_id, is_so.referral_id));
    select count(*) into stray_cells
    from (select c.measure, l.month, c.value, c.value2, count(*)::integer as cases
          from (select * from figure_line l where l.municipality_code = municipality
                union all
                select * from figure_lines_of_destroyed() d where d.municipality_code = municipality) l
          cross join lateral cells_of(l) c
          group by c.measure, l.month, c.value, c.value2) should
    full join (select * from figure_cell c where c.municipality_code = municipality and c.cases > 0) is_so
        on (is_so.measure, is_so.month, is_so.value, is_so.value2)
         = (should.measure, should.month, should.value, should.value2)
    where should.cases is distinct from is_so.cases;
    return next;
end
$$;

-- Codes only; of the application, which may not see the lines.
create function uncounted_figures() returns setof text
    language sql stable security definer
    set search_path = public, pg_temp
begin atomic
    select s.municipality_code from figure_stale s group by s.municipality_code;
end;

create function counted_figures() returns setof text
    language sql stable security definer
    set search_path = public, pg_temp
begin atomic
    select r.municipality_code from referral r union select k.municipality_code from figure_kept k order by 1;
end;

-- What is kept of a case that goes is what it counts as now: its cells stay, but for that of the practice, which is told apart.
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
                             goal_set, broad_look)
    values (line.municipality_code, line.month, nullif(line.referrer_type, 'UNKNOWN'), line.status,
            nullif(line.outcome, 'NONE'), nullif(line.verdict, 'NONE'), line.reason, line.gender, line.district,
            substring(line.age_band from '\d+')::integer, line.assignment, line.first_contact, line.intake,
            line.activity, line.feedback, line.goal, line.broad_look);
end
$$;

-- What makes a case count as something else. Parts of it go only together with the case itself.
create function count_again() returns trigger
    language plpgsql security definer
    set search_path = public, pg_temp
as $$
begin
    insert into figure_stale (municipality_code, referral_id)
    select r.municipality_code, r.id from referral r
    where r.id = new.referral_id;
    return null;
end
$$;

create function count_placement_again() returns trigger
    language plpgsql security definer
    set search_path = public, pg_temp
as $$
begin
    insert into figure_stale (municipality_code, referral_id)
    select r.municipality_code, r.id from placement p join referral r on r.id = p.referral_id where p.id = new.placement_id;
    return null;
end
$$;

create function count_referral_again() returns trigger
    language plpgsql security definer
    set search_path = public, pg_temp
as $$
begin
    if tg_op = 'DELETE' then
        -- What was destroyed was counted before, and its id is to be nowhere any more.
        insert into figure_stale (municipality_code, referral_id)
        select l.municipality_code, l.referral_id from figure_line l where l.referral_id = old.id;
    else
        insert into figure_stale (municipality_code, referral_id) values (new.municipality_code, new.id);
    end if;
    return null;
end
$$;

create function count_practice_again() returns trigger
    language plpgsql security definer
    set search_path = public, pg_temp
as $$
begin
    insert into figure_stale (municipality_code, referral_id)
    select r.municipality_code, r.id from referral r where r.practice_id = new.id;
    return null;
end
$$;

create trigger referral_counts after insert or delete on referral
    for each row execute function count_referral_again();
create trigger referral_counts_again after update on referral
    for each row when ((old.status, old.outcome, old.client_verdict, old.reasons[1], old.gender, old.district, old.age)
        is distinct from (new.status, new.outcome, new.client_verdict, new.reasons[1], new.gender, new.district, new.age))
    execute function count_referral_again();
create trigger organisation_counts_again after update on organisation
    for each row when (old.referrer_type is distinct from new.referrer_type) execute function count_practice_again();
-- A step nearly always changes the status too; of the others only these tell when somebody was assigned.
create trigger referral_step_counts after insert on referral_step
    for each row when (new.step in ('ASSIGN', 'UNDO')) execute function count_again();
create trigger conversation_counts after insert on conversation
    for each row execute function count_again();
create trigger placement_step_counts after insert on placement_step
    for each row when (new.step = 'START') execute function count_placement_again();
create trigger feedback_counts after insert on feedback
    for each row execute function count_again();
create trigger goal_counts after insert on goal
    for each row execute function count_again();
create trigger measurement_counts after insert on measurement
    for each row execute function count_again();

-- What is there already: cases with the next count, what was kept of destroyed ones here.
insert into figure_stale (municipality_code, referral_id) select r.municipality_code, r.id from referral r;
insert into figure_cell (municipality_code, measure, month, value, value2, cases)
select l.municipality_code, c.measure, l.month, c.value, c.value2, count(*)
from figure_lines_of_destroyed() l cross join lateral cells_of(l) c
group by l.municipality_code, c.measure, l.month, c.value, c.value2;
