-- Whoever was never asked takes part without a name, and is counted. Who let it be told and took that back has said no: of
-- them, who offers the activity records nothing any more. The coordinator's own team goes on.
create function is_recorded_at_the_door(placement uuid) returns boolean
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

drop policy attendance_in_own_name on attendance;
create policy attendance_in_own_name on attendance for insert with check (
    recorded_by = (select acting_professional()) and role = (select acting_role())
    and (exists (select from placement p where p.id = placement_id and works_on(p.referral_id))
         or is_recorded_at_the_door(placement_id)));
