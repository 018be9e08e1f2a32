-- Counted too: why a referral was declined or withdrawn, whether permission was there before anything was shared, what the first
-- activity did good to, and what people wanted and was not there.

create or replace function no_course() returns jsonb
    language sql immutable parallel safe
    return '{"STRENGTHS": "NONE", "ACTIVITY_START": "NONE", "WARM_START": "NONE", "FOLLOWED_UP": "NONE", "GOING_ON": "NONE",
             "FEEDBACK_ON_TIME": "NONE", "DECLINE_REASON": "NONE", "WITHDRAW_REASON": "NONE", "PERMISSION": "NONE",
             "FITTING_ACTIVITY": "NONE",
             "BEGAN_BODY": "NONE", "BEGAN_MIND": "NONE", "BEGAN_MEANING": "NONE", "BEGAN_QUALITY_OF_LIFE": "NONE",
             "BEGAN_PARTICIPATION": "NONE", "BEGAN_DAILY_LIFE": "NONE",
             "MISSED_BODY": "NONE", "MISSED_MIND": "NONE", "MISSED_MEANING": "NONE", "MISSED_QUALITY_OF_LIFE": "NONE",
             "MISSED_PARTICIPATION": "NONE", "MISSED_DAILY_LIFE": "NONE"}'::jsonb;

-- An organisation may use codes of its own: they count as another reason, so that no figure shows a word that somebody made up.
create function reason_of_closing(status text, code text) returns text
    language sql immutable parallel safe
    return case
        when status = 'DECLINED' and code in ('NOT_SUITABLE', 'OTHER_SUPPORT_FIRST', 'NO_CAPACITY', 'OUTSIDE_AREA', 'ALREADY_KNOWN',
                                              'DUPLICATE', 'CLIENT_DECLINES') then code
        when status = 'WITHDRAWN' and code in ('CLIENT_REQUEST', 'CONSENT_WITHDRAWN', 'MOVED', 'DECEASED', 'OTHER_SUPPORT',
                                               'REFERRER_REQUEST') then code
        when status in ('DECLINED', 'WITHDRAWN') then 'OTHER'
        else 'NONE'
    end;

-- What a case began with, and what was missed in it, by what it does good to: an activity does good to more than one thing, so
-- each is asked by itself.
create function course_by_dimension(file uuid, started boolean) returns jsonb
    language sql stable
begin atomic
    select jsonb_object_agg('BEGAN_' || each.dimension, yes_or_no(
               case when started then each.dimension = any (coalesce(first.dimensions, '{}')) end))
        || jsonb_object_agg('MISSED_' || each.dimension, yes_or_no(each.dimension = any (coalesce(missed.dimensions, '{}'))))
    from unnest('{BODY,MIND,MEANING,QUALITY_OF_LIFE,PARTICIPATION,DAILY_LIFE}'::text[]) each (dimension)
    left join (
        select a.dimensions from placement p join activity a on a.id = p.activity_id
        where p.referral_id = file and p.started_on is not null
        order by p.started_on, p.proposed_at, p.id limit 1) first on true
    left join (select array_agg(g.dimension) as dimensions from activity_gap g where g.referral_id = file) missed on true;
end;

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
        'FITTING_ACTIVITY', yes_or_no(case when taken_in then started end))
        || course_by_dimension(file, started)
    from referral r where r.id = file;
end;

drop trigger referral_counts_again on referral;
create trigger referral_counts_again after update on referral
    for each row when ((old.status, old.outcome, old.client_verdict, old.reasons[1], old.gender, old.district, old.age,
            old.closure_reason_code, old.consent_given_on)
        is distinct from (new.status, new.outcome, new.client_verdict, new.reasons[1], new.gender, new.district, new.age,
            new.closure_reason_code, new.consent_given_on))
    execute function count_referral_again();
create trigger activity_gap_counts after insert on activity_gap
    for each row execute function count_again();

-- What an activity does good to may be put right afterwards, and it counts in the cases that began with it.
create function count_activity_again() returns trigger
    language plpgsql security definer
    set search_path = public, pg_temp
as $$
begin
    insert into figure_stale (municipality_code, referral_id)
    select distinct r.municipality_code, r.id from placement p join referral r on r.id = p.referral_id
    where p.activity_id = new.id and p.started_on is not null;
    return null;
end
$$;
create trigger activity_counts_again after update on activity
    for each row when (old.dimensions is distinct from new.dimensions) execute function count_activity_again();

insert into figure_stale (municipality_code, referral_id) select r.municipality_code, r.id from referral r;
-- Of destroyed cases nobody knows it any more.
insert into figure_cell (municipality_code, measure, month, value, value2, cases)
select k.municipality_code, course.key, k.month, course.value, '', count(*)
from figure_kept k cross join jsonb_each_text(no_course()) course
where not k.course ? course.key
group by k.municipality_code, course.key, k.month, course.value
on conflict do nothing;
