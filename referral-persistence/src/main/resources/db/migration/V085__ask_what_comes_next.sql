-- Who takes part in nothing any more is asked what would fit now: a clock of its own, before the one that asks whether to close.
alter table deadline drop constraint deadline_kind_known;
alter table deadline add constraint deadline_kind_known check (kind in (
    'ASSIGNMENT', 'ANSWER', 'FIRST_CONTACT', 'INTAKE', 'FEEDBACK', 'FOLLOW_UP', 'LATE_FOLLOW_UP', 'WHAT_NEXT',
    'CLOSURE_CHECK', 'RESUMPTION', 'CLOSING_FEEDBACK', 'HAND_OVER_ANSWER'));
alter table referral drop constraint referral_due_kind_known;
alter table referral add constraint referral_due_kind_known check (due_kind in (
    'ASSIGNMENT', 'ANSWER', 'FIRST_CONTACT', 'INTAKE', 'FEEDBACK', 'FOLLOW_UP', 'LATE_FOLLOW_UP', 'WHAT_NEXT',
    'CLOSURE_CHECK', 'RESUMPTION', 'CLOSING_FEEDBACK', 'HAND_OVER_ANSWER'));
alter table organisation_norm drop constraint organisation_norm_kind_known;
alter table organisation_norm add constraint organisation_norm_kind_known check (kind in (
    'ASSIGNMENT', 'ANSWER', 'FIRST_CONTACT', 'INTAKE', 'FEEDBACK', 'FOLLOW_UP', 'LATE_FOLLOW_UP', 'WHAT_NEXT',
    'CLOSURE_CHECK', 'RESUMPTION', 'CLOSING_FEEDBACK', 'HAND_OVER_ANSWER'));

-- As ReferralState.due has it, with the new one in its place: of a case that was handed over the answer alone, and of others that are
-- closed none.
create or replace function next_clock(file uuid, status text) returns table (kind text, due_on date)
    language sql stable
begin atomic
    select d.kind, d.due_on
    from deadline d
    where d.referral_id = next_clock.file and d.ended_on is null
      and case next_clock.status
              when 'PAUSED' then d.kind = 'RESUMPTION'
              when 'HANDED_OVER' then d.kind = 'HAND_OVER_ANSWER'
              when 'COMPLETED' then false
              when 'DECLINED' then false
              when 'UNREACHED' then false
              when 'WITHDRAWN' then false
              when 'VOIDED' then false
              else d.kind <> 'RESUMPTION'
          end
    order by d.due_on, array_position(array ['ASSIGNMENT', 'ANSWER', 'FIRST_CONTACT', 'INTAKE', 'FEEDBACK', 'FOLLOW_UP',
        'LATE_FOLLOW_UP', 'WHAT_NEXT', 'CLOSURE_CHECK', 'RESUMPTION', 'CLOSING_FEEDBACK', 'HAND_OVER_ANSWER'], d.kind)
    limit 1;
end;

-- How often the client was asked since they began: by answers that were recorded, a late one for both, or by conversations after
-- the start, whichever is more.
create function asked_of(asked placement) returns bigint
    language sql stable
begin atomic
    select greatest(
        (select count(distinct f.moment) + count(distinct f.moment) filter (where f.moment = 'LATE_FOLLOW_UP')
         from placement_follow_up f where f.placement_id = asked.id),
        (select count(*) from conversation c
         where c.referral_id = asked.referral_id and c.kind = 'AFTERCARE' and c.reached is not false
           and (c.held_at at time zone 'Europe/Amsterdam')::date >= asked.started_on));
end;

-- As before; and what begins ends the question what comes next. Of who took the permission back it begins no more than anything is
-- recorded: asked again once the case is held, so that taking it back and this do not pass each other.
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
    if not is_recorded_at_the_door(wanted) then
        return false;
    end if;
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
    update deadline d set ended_on = on_day
    where d.referral_id = file and d.kind = 'WHAT_NEXT' and d.ended_on is null;
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
