-- What a referrer is to hear, as the workflow owes it. By when says the clock of the case, where there is one: not this line.
-- A line stays when it ends; what a step ended comes back when the step is undone.
create table feedback_due (
    id           uuid primary key,
    referral_id  uuid        not null constraint feedback_due_referral_fk references referral (id),
    moment       text        not null
        constraint feedback_due_moment_known check (
            moment in ('RECEIVED', 'UNREACHED', 'AFTER_INTAKE', 'ACTIVITY_STARTED', 'CLOSED', 'OTHER')),
    raised_at    timestamptz not null,
    revision     integer,
    placement_id uuid constraint feedback_due_placement_fk references placement (id) on delete set null,
    ended_at     timestamptz,
    ended_as     text
        constraint feedback_due_ended_as_known check (
            ended_as in ('TOLD', 'DISMISSED', 'UNDONE', 'OVERTAKEN', 'SILENCED')),
    end_revision integer,
    feedback_id  uuid constraint feedback_due_feedback_fk references feedback (id) on delete set null,
    dismissal    text
        constraint feedback_due_dismissal_known check (
            dismissal in ('TOLD_OTHERWISE', 'NOTHING_NEW', 'CLIENT_PREFERS_NOT', 'REFERRER_LEFT', 'OTHER')),
    dismissed_by uuid constraint feedback_due_dismissed_by_fk references professional (id),
    constraint feedback_due_ends_in_a_way check ((ended_at is null) = (ended_as is null)),
    constraint feedback_due_is_dismissed_by_somebody check (
        (ended_as is not distinct from 'DISMISSED') = (dismissal is not null and dismissed_by is not null)),
    constraint feedback_due_is_overtaken_by_a_step check (
        (ended_as is not distinct from 'OVERTAKEN') = (end_revision is not null))
);

create unique index feedback_due_open_key on feedback_due (referral_id, moment) where ended_at is null;
create index feedback_due_referral_idx on feedback_due (referral_id, raised_at, id);
create index feedback_due_placement_idx on feedback_due (placement_id);
create index feedback_due_feedback_idx on feedback_due (feedback_id);
create index feedback_due_dismissed_by_idx on feedback_due (dismissed_by);

-- Seen with the file; kept by whoever acts on it: also by a referrer whose step overtakes it.
alter table feedback_due enable row level security;
create policy feedback_due_in_scope on feedback_due using (exists (select from referral r where r.id = referral_id));
create policy feedback_due_by_who_acts on feedback_due as restrictive for insert with check (acts_on(referral_id));
create policy feedback_due_changed_by_who_acts on feedback_due as restrictive for update using (acts_on(referral_id));
create policy feedback_due_dismissed_in_own_name on feedback_due as restrictive for update with check (
    dismissed_by is null or dismissed_by = (select acting_professional()));

-- What was owed already: the clocks that wait for the referrer to hear.
insert into feedback_due (id, referral_id, moment, raised_at)
select time_ordered_id(o.since), o.referral_id, o.moment, o.since
from (select d.referral_id, d.started_on::timestamp at time zone 'Europe/Amsterdam' as since,
             case when d.kind = 'FEEDBACK' then 'AFTER_INTAKE' when r.status = 'UNREACHED' then 'UNREACHED' else 'CLOSED' end
                 as moment
      from deadline d join referral r on r.id = d.referral_id
      where d.ended_on is null and d.kind in ('FEEDBACK', 'CLOSING_FEEDBACK')) o;

-- The clock that a case is sorted by: while it is paused the one that ends the pause, otherwise the first that is due. The same
-- rule as Deadlines.next, for what the database does for files that whoever acts does not see.
create function next_clock(file uuid, status text) returns table (kind text, due_on date)
    language sql stable
begin atomic
    select d.kind, d.due_on
    from deadline d
    where d.referral_id = next_clock.file and d.ended_on is null
      and (next_clock.status = 'PAUSED') = (d.kind = 'RESUMPTION')
    order by d.due_on, array_position(array ['ASSIGNMENT', 'ANSWER', 'FIRST_CONTACT', 'INTAKE', 'FEEDBACK', 'FOLLOW_UP',
        'LATE_FOLLOW_UP', 'CLOSURE_CHECK', 'RESUMPTION', 'CLOSING_FEEDBACK', 'HAND_OVER_ANSWER'], d.kind)
    limit 1;
end;

-- As before; and whoever sees them begin, the referrer is to hear of it where the client lets them. Whether those who gave
-- that permission still decide at the client's age, the product sees when somebody is about to tell it. The case is locked
-- before its placement, as every other step does: otherwise the coach's and this one could wait for each other.
create or replace function start_at_the_door(
    wanted uuid, seen integer, on_day date, at timestamptz, kinds text[], dues date[]) returns boolean
    language plpgsql volatile security definer
    set search_path = public, pg_temp
as $$
declare
    file uuid;
begin
    if not is_at_the_door(wanted) then
        return false;
    end if;
    select p.referral_id into file from placement p where p.id = wanted;
    perform from referral r where r.id = file for no key update;
    update placement p set status = 'STARTED', revision = p.revision + 1, since = at, started_on = on_day
    where p.id = wanted and p.revision = seen and p.status = 'ACCEPTED';
    if not found then
        return false;
    end if;
    insert into placement_step (placement_id, revision, step, from_status, to_status, taken_by, role, taken_at)
    values (wanted, seen + 1, 'START', 'ACCEPTED', 'STARTED', acting_professional(), acting_role(), at);
    insert into deadline (referral_id, kind, started_on, due_on, extended_by)
    select file, c.kind, on_day, c.due_on, 0
    from unnest(kinds, dues) as c (kind, due_on)
    where c.kind in ('FOLLOW_UP', 'LATE_FOLLOW_UP')
      and not exists (select from deadline d where d.referral_id = file and d.kind = c.kind and d.ended_on is null)
    on conflict do nothing;
    update referral r set due_kind = n.kind, due_on = n.due_on
    from referral f cross join lateral next_clock(f.id, f.status) n
    where f.id = file and f.closed_at is null and r.id = f.id;
    insert into feedback_due (id, referral_id, moment, raised_at, placement_id)
    select time_ordered_id(at), r.id, 'ACTIVITY_STARTED', at, wanted
    from referral r
    where r.id = file and 'FEEDBACK' = any (r.consent_purposes) and r.permission_withdrawn_on is null
      and r.closed_at is null
    on conflict do nothing;
    return true;
end
$$;
