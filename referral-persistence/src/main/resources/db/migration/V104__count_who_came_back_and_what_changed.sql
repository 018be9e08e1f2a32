-- Counted too: who came back within a year, what a validated scale says that changed, and since when somebody waits for a place.

create or replace function no_course() returns jsonb
    language sql immutable parallel safe
    return '{"STRENGTHS": "NONE", "ACTIVITY_START": "NONE", "WARM_START": "NONE", "FOLLOWED_UP": "NONE", "GOING_ON": "NONE",
             "FEEDBACK_ON_TIME": "NONE", "DECLINE_REASON": "NONE", "WITHDRAW_REASON": "NONE", "PERMISSION": "NONE",
             "FITTING_ACTIVITY": "NONE",
             "BEGAN_BODY": "NONE", "BEGAN_MIND": "NONE", "BEGAN_MEANING": "NONE", "BEGAN_QUALITY_OF_LIFE": "NONE",
             "BEGAN_PARTICIPATION": "NONE", "BEGAN_DAILY_LIFE": "NONE",
             "MISSED_BODY": "NONE", "MISSED_MIND": "NONE", "MISSED_MEANING": "NONE", "MISSED_QUALITY_OF_LIFE": "NONE",
             "MISSED_PARTICIPATION": "NONE", "MISSED_DAILY_LIFE": "NONE",
             "REPEATED": "NONE", "WHO5_CHANGE": "NONE", "DJG6_CHANGE": "NONE", "WAITING_SINCE": "NONE"}'::jsonb;

-- From the first measurement at the start to the last one at the end, by the same version of the same scale: as Pair has it, but
-- nothing in between counts as an end. UNPAIRED as long as there is no last one.
create function change_of(file uuid, scale text) returns text
    language sql stable
begin atomic
    select coalesce((
        select coalesce((last.total - first.total)::text, 'UNPAIRED')
        from measurement first
        left join lateral (
            select l.total from measurement l
            where l.referral_id = file and l.instrument = scale and l.moment = 'END' and l.total is not null
              and l.instrument_version = first.instrument_version and l.taken_on >= first.taken_on
            order by l.taken_on desc, l.id desc limit 1) last on true
        where first.referral_id = file and first.instrument = scale and first.moment = 'START' and first.total is not null
        order by first.taken_on, first.id limit 1), 'NONE');
end;

create index referral_same_person_idx on referral (person_mark, municipality_code);

create or replace function course_of(file uuid, assigned date, taken_in boolean, started boolean, holidays date[]) returns jsonb
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
                  and (f.sent_at at time zone 'Europe/Amsterdam')::date between d.started_on and d.due_on)))),
        'DECLINE_REASON', case when r.status = 'DECLINED' then reason_of_closing(r.status, r.closure_reason_code) else 'NONE' end,
        'WITHDRAW_REASON', case when r.status = 'WITHDRAWN' then reason_of_closing(r.status, r.closure_reason_code) else 'NONE' end,
        'PERMISSION', yes_or_no(r.consent_given_on <= (r.submitted_at at time zone 'Europe/Amsterdam')::date),
        'FITTING_ACTIVITY', yes_or_no(case when taken_in then started end),
        'REPEATED', yes_or_no(exists (
            select from referral before
            where before.person_mark = r.person_mark and before.municipality_code = r.municipality_code and before.id <> r.id
              and before.closed_at < r.submitted_at and before.closed_at >= r.submitted_at - interval '365 days'
              and before.status <> 'VOIDED' and before.closure_reason_code is distinct from 'DUPLICATE')),
        'WHO5_CHANGE', change_of(file, 'WHO5'),
        'DJG6_CHANGE', change_of(file, 'DJG6'),
        'WAITING_SINCE', coalesce(case when r.closed_at is null then (
            select min((p.since at time zone 'Europe/Amsterdam')::date) from placement p
            where p.referral_id = file and p.status = 'WAITLISTED')::text end, 'NONE'))
        || course_by_dimension(file, started)
    from referral r where r.id = file;
end;

-- That somebody came back is told by another file, which may be closed, put right or destroyed.
create function count_who_came_back_again() returns trigger
    language plpgsql security definer
    set search_path = public, pg_temp
as $$
begin
    insert into figure_stale (municipality_code, referral_id)
    select r.municipality_code, r.id from referral r
    where r.municipality_code = old.municipality_code and r.id <> old.id and r.submitted_at > old.submitted_at
      and (r.person_mark = old.person_mark or tg_op = 'UPDATE' and r.person_mark = new.person_mark);
    return null;
end
$$;
create trigger referral_came_back_before after delete on referral
    for each row execute function count_who_came_back_again();
create trigger referral_came_back_otherwise after update on referral
    for each row when ((old.closed_at, old.person_mark, old.closure_reason_code, old.status = 'VOIDED')
        is distinct from (new.closed_at, new.person_mark, new.closure_reason_code, new.status = 'VOIDED'))
    execute function count_who_came_back_again();

drop trigger referral_counts_again on referral;
create trigger referral_counts_again after update on referral
    for each row when ((old.status, old.outcome, old.client_verdict, old.reasons[1], old.gender, old.district, old.age,
            old.closure_reason_code, old.consent_given_on, old.person_mark)
        is distinct from (new.status, new.outcome, new.client_verdict, new.reasons[1], new.gender, new.district, new.age,
            new.closure_reason_code, new.consent_given_on, new.person_mark))
    execute function count_referral_again();
create trigger placement_waiting_counts after update on placement
    for each row when ((old.status = 'WAITLISTED') <> (new.status = 'WAITLISTED')) execute function count_again();
create trigger placement_put_on_list_counts after insert on placement
    for each row when (new.status = 'WAITLISTED') execute function count_again();

insert into figure_stale (municipality_code, referral_id) select r.municipality_code, r.id from referral r;
insert into figure_cell (municipality_code, measure, month, value, value2, cases)
select k.municipality_code, course.key, k.month, course.value, '', count(*)
from figure_kept k cross join jsonb_each_text(no_course()) course
where not k.course ? course.key and course.key in ('REPEATED', 'WHO5_CHANGE', 'DJG6_CHANGE', 'WAITING_SINCE')
group by k.municipality_code, course.key, k.month, course.value
on conflict do nothing;
