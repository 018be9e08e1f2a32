-- The door through which somebody is seen who takes part, by who offers the activity and by who comes along: a first name
-- and what they need to know, as long as the client lets them; never a row of the file itself. The coordinator of the
-- organisation that keeps the file looks through it too. Ids of file and keeper are for the line in the access log.

-- Whether the client lets it be told, as far as the database can say: the product knows the age and what it asks.
create function tells_activities(file referral) returns boolean
    language sql stable parallel safe
    return 'ACTIVITY' = any ((file).consent_purposes) and (file).permission_withdrawn_on is null
        and (file).restricted_to is null and (file).closed_at is null;

create function people_at_the_door(wanted_activity uuid, wanted_placement uuid)
    returns table (id uuid, revision integer, activity_id uuid, provider_id uuid, buddy_id uuid, file_id uuid,
                   keeper_id uuid, status text, started_on date, submitted_at timestamptz, told boolean,
                   given_name bytea, birth_date bytea, given_by text[], need_to_know bytea)
    language sql stable security definer
    set search_path = public, pg_temp
begin atomic
    select p.id, p.revision, p.activity_id, a.organisation_id, p.buddy_id, r.id, r.handler_id, p.status, p.started_on,
           r.submitted_at, s.told, case when s.told then r.given_name end, case when s.told then r.birth_date end,
           case when s.told then r.consent_given_by end, case when s.told then p.need_to_know end
    from placement p
    join referral r on r.id = p.referral_id
    join activity a on a.id = p.activity_id
    cross join lateral (select tells_activities(r) or acting_role() = 'COORDINATOR' as told) s
    where p.status in ('ACCEPTED', 'STARTED')
      and (wanted_activity is null or p.activity_id = wanted_activity)
      and (wanted_placement is null or p.id = wanted_placement)
      and case acting_role()
              when 'PROVIDER' then a.organisation_id = acting_organisation()
              when 'COORDINATOR' then r.handler_id = acting_organisation()
                  and (r.restricted_to is null or is_admitted(r.referrer_id, r.restricted_to))
              when 'BUDDY' then p.buddy_id = acting_professional() and s.told
              else false
          end;
end;

create function is_at_the_door(placement uuid) returns boolean
    language sql stable
    set search_path = public, pg_temp
    return exists (select from people_at_the_door(null, placement));

-- Who came, without a word about why.
create function attendance_at_the_door(placements uuid[]) returns table (placement_id uuid, day date, presence text)
    language sql stable security definer
    set search_path = public, pg_temp
begin atomic
    select a.placement_id, a.day, a.presence from attendance_now a
    where a.placement_id = any (placements) and is_at_the_door(a.placement_id);
end;

-- Whoever saw them come may say so: that starts it, and in their case the clocks that count from that day, where they do
-- not run already. Answers whether it did.
create function start_at_the_door(
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
    update placement p set status = 'STARTED', revision = p.revision + 1, since = at, started_on = on_day
    where p.id = wanted and p.revision = seen and p.status = 'ACCEPTED';
    if not found then
        return false;
    end if;
    insert into placement_step (placement_id, revision, step, from_status, to_status, taken_by, role, taken_at)
    values (wanted, seen + 1, 'START', 'ACCEPTED', 'STARTED', acting_professional(), acting_role(), at);
    select p.referral_id into file from placement p where p.id = wanted;
    insert into deadline (referral_id, kind, started_on, due_on, extended_by)
    select file, c.kind, on_day, c.due_on, 0
    from unnest(kinds, dues) as c (kind, due_on)
    where c.kind in ('FOLLOW_UP', 'LATE_FOLLOW_UP')
      and not exists (select from deadline d where d.referral_id = file and d.kind = c.kind and d.ended_on is null)
    on conflict do nothing;
    update referral r set due_kind = n.kind, due_on = n.due_on
    from (select d.kind, d.due_on from deadline d where d.referral_id = file and d.ended_on is null
          order by d.due_on limit 1) n
    where r.id = file and r.closed_at is null and r.status <> 'PAUSED' and (r.due_on is null or n.due_on < r.due_on);
    return true;
end
$$;

alter table attendance enable row level security;
create policy attendance_in_scope on attendance for select using (
    exists (select from placement p where p.id = placement_id));
create policy attendance_in_own_name on attendance for insert with check (
    recorded_by = (select acting_professional()) and role = (select acting_role())
    and (exists (select from placement p where p.id = placement_id and acts_on(p.referral_id))
         or is_at_the_door(placement_id)));
