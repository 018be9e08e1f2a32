-- Whose place becomes free is not who gets it: a coach ends a placement, and somebody else's client is next. Row-level
-- security hides that client's file from whoever acts, as it should; so the next one is found here, by the tables' owner,
-- and whoever acted hears nothing of it. The steps are those of PlacementStep that the product takes by itself.

alter table notice alter column caused_by drop not null;
alter table notice drop constraint notice_kind_known;
alter table notice add constraint notice_kind_known check (
    kind in ('ACCESS_FOR_STATED_REASON', 'PLACE_OFFERED', 'OFFER_EXPIRED', 'ABSENT_WITHOUT_NOTICE'));

-- An id that is made of time, as the product makes them: their order is that of coming (RFC 9562, version 7).
create function time_ordered_id(at timestamptz) returns uuid
    language sql volatile
    return encode(set_bit(set_bit(
        overlay(uuid_send(gen_random_uuid())
                placing substring(int8send((extract(epoch from at) * 1000)::bigint) from 3) from 1 for 6),
        52, 1), 53, 1), 'hex')::uuid;

-- Whose case it is: its coach; where there is none any more, the coordinators. Of a restricted file whoever is let in.
create function case_owners(file uuid) returns setof uuid
    language sql stable
    set search_path = public, pg_temp
begin atomic
    with people as (
        select p.id, p.role, p.id = r.coach_id as coaches
        from referral r
        join professional p on p.organisation_id = r.handler_id and p.active
            and (r.restricted_to is null or p.id = any (r.restricted_to)
                 or p.role = 'COORDINATOR' and cardinality(r.restricted_to) = 0)
        where r.id = file and p.role in ('COACH', 'COORDINATOR')
    )
    select id from people
    where coaches and role = 'COACH'
       or role = 'COORDINATOR' and not exists (select from people c where c.coaches and c.role = 'COACH');
end;

create function tell_owners(kind text, placement uuid, at timestamptz) returns void
    language sql
    set search_path = public, pg_temp
begin atomic
    insert into notice (id, recipient_id, kind, referral_id, object_id, made_at)
    select time_ordered_id(at), o.owner, tell_owners.kind, p.referral_id, p.id, at
    from placement p cross join lateral case_owners(p.referral_id) as o (owner)
    where p.id = placement;
end;

create function take_step_by_product(placement uuid, step text, status text, at timestamptz, expires_on date, code text)
    returns void
    language plpgsql
    set search_path = public, pg_temp
as $$
declare
    before placement;
begin
    select * into before from placement p where p.id = take_step_by_product.placement for no key update;
    update placement p
    set status = take_step_by_product.status, revision = p.revision + 1, since = at, waiting_number = null,
        offer_expires_on = expires_on
    where p.id = before.id;
    insert into placement_step (placement_id, revision, step, from_status, to_status, taken_at, reason_code)
    values (before.id, before.revision + 1, step, before.status, take_step_by_product.status, at, code);
    insert into access_log (recorded_at, action, object, object_id, case_file_id, keeper_id, purpose, outcome, detail)
    select at, 'U', 'PLACEMENT', before.id, r.id, r.handler_id, 'ACTIVITY', 'SUCCESS', step
    from referral r where r.id = before.referral_id;
end
$$;

-- Waits until nobody else gives or frees places there, and tells how it stands.
create function hold_places(wanted uuid) returns table (capacity integer, held bigint, waiting bigint, last_number integer)
    language plpgsql volatile security definer
    set search_path = public, pg_temp
as $$
begin
    perform from activity a where a.id = wanted for no key update;
    return query
    select a.capacity, places_held(wanted),
           (select count(*) from placement p join referral r on r.id = p.referral_id
            where p.activity_id = wanted and p.status = 'WAITLISTED' and r.closed_at is null),
           (select coalesce(max(p.waiting_number), 0) from placement p where p.activity_id = wanted)
    from activity a where a.id = wanted;
end
$$;

-- Brings the places of an activity to where they should be: what was not answered in time is no offer any more, who is not
-- coached any more waits for nothing, and what is free is offered to who is first. Answers how many steps that took.
-- In this order of locks: the referral of whoever acts, the activity, the placements.
create function settle_places(wanted uuid, at timestamptz, today date, expires_on date, closed_before timestamptz)
    returns integer
    language plpgsql volatile security definer
    set search_path = public, pg_temp
as $$
declare
    each record;
    places integer;
    is_open boolean;
    steps integer := 0;
begin
    select a.capacity, a.status = 'ACTIVE' into places, is_open from activity a where a.id = wanted for no key update;
    for each in
        select p.id from placement p join referral r on r.id = p.referral_id
        where p.activity_id = wanted and r.closed_at <= closed_before
          and (p.status in ('PROPOSED', 'WAITLISTED', 'OFFERED', 'ACCEPTED')
               or p.status = 'STARTED' and r.status = 'VOIDED')
        order by p.id
    loop
        perform take_step_by_product(each.id, 'END', 'ENDED', at, null, 'CASE_CLOSED');
        steps := steps + 1;
    end loop;
    for each in
        select p.id from placement p join referral r on r.id = p.referral_id
        where p.activity_id = wanted and p.status = 'OFFERED' and p.offer_expires_on < today and r.closed_at is null
        order by p.id
    loop
        perform take_step_by_product(each.id, 'EXPIRE', 'PROPOSED', at, null, null);
        perform tell_owners('OFFER_EXPIRED', each.id, at);
        steps := steps + 1;
    end loop;
    for each in
        select p.id from placement p join referral r on r.id = p.referral_id
        where p.activity_id = wanted and p.status = 'WAITLISTED' and r.closed_at is null
        order by p.waiting_number
    loop
        exit when not is_open or places_held(wanted) >= places;
        perform take_step_by_product(each.id, 'OFFER', 'OFFERED', at, expires_on, null);
        perform tell_owners('PLACE_OFFERED', each.id, at);
        steps := steps + 1;
    end loop;
    return steps;
end
$$;

-- Where there may be something to do: ids of activities only.
create function places_to_settle(today date, closed_before timestamptz) returns setof uuid
    language sql stable security definer
    set search_path = public, pg_temp
begin atomic
    select distinct p.activity_id from placement p join referral r on r.id = p.referral_id
    where p.offer_expires_on < today and r.closed_at is null
       or r.closed_at <= closed_before and (p.status in ('PROPOSED', 'WAITLISTED', 'OFFERED', 'ACCEPTED')
                                            or p.status = 'STARTED' and r.status = 'VOIDED')
    union
    select a.id from activity a
    where a.status = 'ACTIVE'
      and exists (select from placement p join referral r on r.id = p.referral_id
                  where p.activity_id = a.id and p.status = 'WAITLISTED' and r.closed_at is null)
      and (a.capacity is null or places_held(a.id) < a.capacity);
end;

-- At which place in the line: a number, and nothing of whoever else waits.
create function waiting_positions(wanted uuid[]) returns table (placement uuid, place integer)
    language sql stable security definer
    set search_path = public, pg_temp
begin atomic
    select p.id, (select count(*)::integer from placement o
                  where o.activity_id = p.activity_id and o.waiting_number <= p.waiting_number)
    from placement p
    where p.id = any (wanted) and p.waiting_number is not null;
end;
