-- As before, with the brackets that the rule is read with: who took all of it back, or who took back this.
create or replace function is_recorded_at_the_door(placement uuid) returns boolean
    language sql stable security definer
    set search_path = public, pg_temp
begin atomic
    select is_at_the_door(is_recorded_at_the_door.placement)
        and (acting_role() = 'COORDINATOR' or not exists (
            select from placement p join referral r on r.id = p.referral_id
            where p.id = is_recorded_at_the_door.placement
              and (r.permission_withdrawn_on is not null
                   or (not ('ACTIVITY' = any (r.consent_purposes))
                       and exists (select from permission_change c
                                   where c.referral_id = r.id and c.kind = 'GIVEN' and 'ACTIVITY' = any (c.purposes))))));
end;

-- As before; and of who took that permission back it begins no more than anything is recorded. Asked again once the case is
-- held, so that taking it back and this do not pass each other.
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
