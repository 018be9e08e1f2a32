-- Figures of months that are past are known by heart: when one of them becomes another, one case changed, and who looked before knows
-- which number that case is in. So changes of cases from before last month wait for one another until there are enough of them
-- for nobody to be seen.

alter table figure_stale add column waits boolean not null default false;

drop function count_figures(text, date[], integer);

-- Counts what changed in a municipality since it was last counted, the earliest changes first; until the end of the transaction
-- nothing is counted after it. For a transaction that reads what is committed. Cases of months before the settled one wait for one
-- another until that many of them count as something else; where no such month is given, nothing waits. Says how many changes it took.
create function count_figures(municipality text, holidays date[], most integer default null, settled date default null,
                              enough integer default 0) returns integer
    language plpgsql volatile security definer
    set search_path = public, pg_temp
    -- What waits is one case or thousands: a plan for any number joins them row by row.
    set plan_cache_mode = 'force_custom_plan'
as $$
declare
    changes integer;
begin
    if not exists (select from figure_stale s where s.municipality_code = municipality and (settled is null or not s.waits)) then
        perform hold_figures(municipality, false);
        return 0;
    end if;
    perform hold_figures(municipality, true);
    -- In one statement, so at one moment: the lines that are kept are those that were counted.
    with late as materialized (
        select distinct s.referral_id from figure_stale s join figure_line l on l.referral_id = s.referral_id
        where s.municipality_code = municipality and l.month < settled
    ), corrected as materialized (
        -- What changes no count is no company.
        select late.referral_id
        from late join figure_line l on l.referral_id = late.referral_id
        left join figure_lines(holidays) n on n.referral_id = late.referral_id
        where n is distinct from l
    ), waiting as materialized (
        select c.referral_id from corrected c where (select count(*) from corrected) < enough
    ), marked as (
        update figure_stale s set waits = true from waiting w
        where s.municipality_code = municipality and s.referral_id = w.referral_id and not s.waits
    ), taken as (
        delete from figure_stale s where s.number in (
            select n.number from figure_stale n
            where n.municipality_code = municipality and n.referral_id not in (select w.referral_id from waiting w)
            order by n.number limit most)
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

drop function count_figures_once(text, date[]);

-- The same for whoever asks for several figures at one moment: what changes between two questions is for the next who asks. Two who
-- look beside each other and then both want to count would wait for each other.
create function count_figures_once(municipality text, holidays date[], settled date, enough integer) returns void
    language plpgsql volatile
    set search_path = public, pg_temp
as $$
begin
    if current_setting('welzijnoprecept.counted', true) is distinct from municipality then
        perform count_figures(municipality, holidays, null, settled, enough);
        perform set_config('welzijnoprecept.counted', municipality, true);
    end if;
end
$$;

-- Where something is to be counted that does not wait.
create or replace function uncounted_figures() returns setof text
    language sql stable security definer
    set search_path = public, pg_temp
begin atomic
    select s.municipality_code from figure_stale s where not s.waits group by s.municipality_code;
end;
