-- A coach takes the way into an activity in own cases only, as they talk in own cases only: what the team has yet to divide
-- is read to be divided, and worked on once it is somebody's. The same as Scope.ofWork.
drop policy placement_in_scope on placement;
drop policy placement_by_who_acts on placement;
drop policy placement_changed_by_who_acts on placement;
create policy placement_in_work on placement using (works_on(referral_id));
create policy placement_for_a_stated_reason on placement for select using (reads_for_a_reason(referral_id));

drop policy placement_step_by_who_acts on placement_step;
create policy placement_step_by_who_works on placement_step as restrictive for insert with check (
    exists (select from placement p where p.id = placement_id and works_on(p.referral_id)));

drop policy placement_follow_up_in_own_name on placement_follow_up;
create policy placement_follow_up_in_own_name on placement_follow_up for insert with check (
    recorded_by = (select acting_professional())
    and exists (select from placement p where p.id = placement_id and works_on(p.referral_id)));

drop policy attendance_in_own_name on attendance;
create policy attendance_in_own_name on attendance for insert with check (
    recorded_by = (select acting_professional()) and role = (select acting_role())
    and (exists (select from placement p where p.id = placement_id and works_on(p.referral_id))
         or is_at_the_door(placement_id)));
