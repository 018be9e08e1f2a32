-- A note is corrected for three Dutch days after the one on which its conversation was recorded; then it is added to. And it may
-- be for its author only: others see that the conversation was held. Both hold for who asks with SQL of their own as well.
alter table conversation add column visibility text not null default 'TEAM'
    constraint conversation_visibility_known check (visibility in ('TEAM', 'AUTHOR'));

create function note_locked_from(recorded_at timestamptz) returns timestamptz
    language sql stable parallel safe
    return ((recorded_at at time zone 'Europe/Amsterdam')::date + 4)::timestamp at time zone 'Europe/Amsterdam';

drop policy conversation_note_in_work on conversation_note;
create policy conversation_note_in_work on conversation_note using (
    exists (select from conversation c where c.id = conversation_id
            and (c.visibility = 'TEAM' or c.recorded_by = (select acting_professional()))));

create policy conversation_note_in_own_name on conversation_note as restrictive for insert with check (
    written_by = (select acting_professional()));
create policy conversation_note_corrected_in_time on conversation_note as restrictive for insert with check (
    kind = 'ADDITION'
    or exists (select from conversation c where c.id = conversation_id
               and (select acting_time()) < note_locked_from(c.recorded_at)
               and (c.recorded_by = (select acting_professional()) or (select acting_role()) = 'COORDINATOR')));

-- Who reads it is all that changes of a conversation (the grant names the column), and whose note it is says so.
create policy conversation_shown_by_author on conversation as restrictive for update
    using (recorded_by = (select acting_professional()) and works_on(referral_id))
    with check (visibility = 'TEAM' or (select acting_time()) < note_locked_from(recorded_at));
