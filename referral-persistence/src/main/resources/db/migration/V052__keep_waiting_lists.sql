-- A place that is wanted: held, or waited for in order, or offered until a day.
alter table placement
    add column waiting_number   integer,
    add column offer_expires_on date,
    add column started_on       date,
    add column need_to_know     bytea,
    add column buddy_id         uuid constraint placement_buddy_fk references professional (id);

create index placement_buddy_idx on placement (buddy_id) where buddy_id is not null;

-- Who waited already waits in the order in which they came; who started, did on that day.
update placement p set waiting_number = w.number
from (select id, row_number() over (partition by activity_id order by since, id) as number
      from placement where status = 'WAITLISTED') w
where w.id = p.id;

update placement p set started_on = s.day
from (select placement_id, min(taken_at at time zone 'Europe/Amsterdam')::date as day
      from placement_step where step = 'START' group by placement_id) s
where s.placement_id = p.id;

alter table placement drop constraint placement_status_known;
alter table placement
    add constraint placement_status_known check (
        status in ('PROPOSED', 'WAITLISTED', 'OFFERED', 'ACCEPTED', 'STARTED', 'ENDED')),
    add constraint placement_waits_with_a_number check ((status = 'WAITLISTED') = (waiting_number is not null)),
    add constraint placement_offer_ends check ((status = 'OFFERED') = (offer_expires_on is not null)),
    add constraint placement_started_on_a_day check (status <> 'STARTED' or started_on is not null);

create unique index placement_waiting_key on placement (activity_id, waiting_number) where waiting_number is not null;
create index placement_offer_idx on placement (offer_expires_on) where offer_expires_on is not null;

-- What the product does by itself is nobody's. Why it ended is a code, words, or both.
alter table placement_step alter column taken_by drop not null;
alter table placement_step alter column role drop not null;
alter table placement_step add column reason_code text
    constraint placement_step_reason_code_known check (
        reason_code in ('FINISHED', 'NOT_FITTING', 'HEALTH', 'MOVED', 'NO_TRANSPORT', 'COSTS', 'NO_CONTACT',
                        'ACTIVITY_ENDED', 'OFFER_DECLINED', 'CASE_CLOSED', 'OTHER'));
alter table placement_step drop constraint placement_step_end_has_reason;
alter table placement_step drop constraint placement_step_step_known;
alter table placement_step drop constraint placement_step_from_status_known;
alter table placement_step drop constraint placement_step_to_status_known;
alter table placement_step
    add constraint placement_step_step_known check (
        step in ('ACCEPT', 'WAITLIST', 'OFFER', 'CLAIM', 'DECLINE_OFFER', 'EXPIRE', 'START', 'END')),
    add constraint placement_step_from_status_known check (
        from_status in ('PROPOSED', 'WAITLISTED', 'OFFERED', 'ACCEPTED', 'STARTED', 'ENDED')),
    add constraint placement_step_to_status_known check (
        to_status in ('PROPOSED', 'WAITLISTED', 'OFFERED', 'ACCEPTED', 'STARTED', 'ENDED')),
    add constraint placement_step_end_has_reason check (
        step not in ('END', 'DECLINE_OFFER') or reason is not null or reason_code is not null),
    add constraint placement_step_by_somebody_or_the_product check (
        (taken_by is null) = (role is null) and (taken_by is not null or step in ('OFFER', 'EXPIRE', 'END'))),
    add constraint placement_step_product_steps_are_its_own check (
        step not in ('OFFER', 'EXPIRE') or taken_by is null);

-- An offered place is kept for whom it was offered to. The same as PlacementStatus.holdsPlace(), which a test compares.
create function holds_place(status text) returns boolean
    language sql immutable parallel safe
    return status in ('OFFERED', 'ACCEPTED', 'STARTED');

create function places_held(activity uuid) returns bigint
    language sql stable security definer
    set search_path = public, pg_temp
begin atomic
    select count(*) from placement p where p.activity_id = activity and holds_place(p.status);
end;

-- Nobody takes a place that is not there, whatever the product thinks. Whoever takes one waits for who else does.
create function keep_within_capacity() returns trigger
    language plpgsql security definer
    set search_path = public, pg_temp
as $$
declare
    places integer;
begin
    if tg_op = 'UPDATE' and holds_place(old.status) and old.activity_id = new.activity_id then
        return null;
    end if;
    select a.capacity into places from activity a where a.id = new.activity_id for no key update;
    if places_held(new.activity_id) > places then
        raise exception 'no place is free' using errcode = 'WR003';
    end if;
    return null;
end
$$;

create trigger placement_within_capacity
    after insert or update of status, activity_id on placement
    for each row when (holds_place(new.status))
    execute function keep_within_capacity();
